// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';

import type { TastingSummary } from '../../src/host/host-store';
import { Dashboard } from '../../src/ui/host/Dashboard';
import { HostDeskProvider } from '../../src/ui/host/HostDeskContext';
import type { HostDesk } from '../../src/ui/services';
import { tastings } from '../support/gallery-fixtures';
import { host, hostOpen, lobby } from '../support/gallery-screens';
import { deskOf, type GalleryScreen } from '../support/gallery-services';
import { press, render, type } from './render';

async function show(screen: Omit<GalleryScreen, 'hash'>): Promise<HostDesk> {
  window.location.hash = '#/host';
  const desk = deskOf({ hash: '#/host', ...screen });
  await render(
    <HostDeskProvider value={desk}>
      <Dashboard />
    </HostDeskProvider>,
  );
  return desk;
}

const titles = () => Array.from(document.querySelectorAll('li h3'), (title) => title.textContent);
const words = () => document.body.textContent;

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

const summary = (title: string, code: string, createdAtMs = 0): TastingSummary => ({
  readable: true,
  id: `id-${title}`,
  title,
  code,
  phase: 'ended',
  wines: 1,
  seats: 2,
  createdAtMs,
  isMovedAway: false,
  isSealed: false,
});

describe('deleting', () => {
  const PAST = 'Tasting of 2 October';

  test('[H1] the card goes at once, with a way back that has the focus', async () => {
    const desk = await show({ host: { tastings } });
    await press(button(`Delete ${PAST}`));
    expect(titles()).not.toContain(PAST);
    expect(words()).toContain(`“${PAST}” deleted.`);
    expect(desk.store.getState().tastings).toHaveLength(tastings.length);
    const undo = button('Undo');
    expect(document.activeElement).toBe(undo);
    expect(undo.closest('[role="status"]')).toBeNull();
    await press(undo);
    expect(titles()).toContain(PAST);
    expect(words()).not.toContain(`“${PAST}” deleted.`);
  });

  test('[H1] it is final when the host deletes another one, and that one has a way back', async () => {
    const desk = await show({ host: { tastings } });
    await press(button(`Delete ${PAST}`));
    await press(button('Delete Sunday at Anna’s'));
    expect(desk.store.getState().tastings.some(({ title }) => title === PAST)).toBe(false);
    expect(words()).toContain('“Sunday at Anna’s” deleted.');
  });

  test('[H1] it is final when the host leaves the dashboard', async () => {
    const desk = await show({ host: { tastings } });
    await press(button(`Delete ${PAST}`));
    await render(<p>another screen</p>);
    expect(desk.store.getState().tastings.some(({ title }) => title === PAST)).toBe(false);
  });

  test('[T8] one that is being played says that it has to be ended first', async () => {
    await show({ host: { tastings } });
    await press(button('Delete Friday in the cellar'));
    expect(document.querySelector('dialog')?.textContent).toContain('End it first');
    expect(titles()).toContain('Friday in the cellar');
    await press(button('Not now'));
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('[H1] what could not be deleted is still there, and said to be', async () => {
    const removal = { id: 'past', title: PAST, hasFailed: true };
    await show({ host: { tastings, removal } });
    expect(titles()).toContain(PAST);
    expect(words()).toContain('could not be deleted');
    await press(button('Close'));
    expect(words()).not.toContain('could not be deleted');
  });
});

describe('duplicating', () => {
  test('[H1][T4] leads to the editor of the new one', async () => {
    await show({ host: { tastings }, desk: { duplicate: async (id) => `copy-of-${id}` } });
    await press(button('Duplicate as new Sunday at Anna’s'));
    expect(window.location.hash).toBe('#/host/copy-of-moved/edit');
  });

  test('[H1] that did not work out is said, and nothing is left', async () => {
    await show({ host: { tastings }, desk: { duplicate: () => Promise.reject(new Error('full')) } });
    await press(button('Duplicate as new Sunday at Anna’s'));
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('could not be duplicated');
    expect(window.location.hash).toBe('#/host');
  });
});

describe('searching', () => {
  const many = [
    summary('Rosé d’été', '4821', new Date(2026, 5, 7, 12).getTime()),
    summary('Whites', '7310', new Date(2026, 10, 22, 12).getTime()),
    ...Array.from({ length: 7 }, (_, index) => summary(`Evening ${index}`, `100${index}`)),
  ];

  function field(): HTMLInputElement {
    const found = document.querySelector('input[type="search"]');
    if (!(found instanceof HTMLInputElement)) throw new Error('nothing to search in');
    return found;
  }

  test('[H1] there is a field when there are more than eight', async () => {
    await show({ host: { tastings: many.slice(0, 8) } });
    expect(document.querySelector('input[type="search"]')).toBeNull();
    await show({ host: { tastings: many } });
    expect(field().labels?.[0]?.textContent).toBe('Search your tastings');
  });

  test.each([
    ['rose ete', ['Rosé d’été']],
    ['ROSÉ', ['Rosé d’été']],
    ['7310', ['Whites']],
    ['22 november', ['Whites']],
    ['november 2026', ['Whites']],
    ['2026-06', ['Rosé d’été']],
    ['nothing like it', []],
  ])('[H1] by title, code and date, without accents: %s', async (query, found) => {
    await show({ host: { tastings: many } });
    await type(field(), query);
    expect(titles()).toEqual(found);
    const status = field().parentElement?.querySelector('[role="status"]');
    expect(status?.textContent).toBe(`${found.length} of 9 tastings`);
    await type(field(), '');
    expect(titles()).toHaveLength(9);
    expect(status?.textContent).toBe('');
  });
});

describe('while another tasting is under way', () => {
  const note = () => document.querySelector('[role="note"]');

  test('[T8] it is said before anything is typed that people cannot join a second one yet', async () => {
    await show(host(hostOpen));
    expect(note()?.textContent).toContain('“Friday in the cellar” is under way in this tab');
    expect(note()?.querySelector('a')?.getAttribute('href')).toBe('#/host/running');
  });

  test('[T8] a lobby with nobody in it is in no way, one with people is', async () => {
    await show(host({ ...lobby, people: [] }));
    expect(note()).toBeNull();
    await show(host(lobby));
    expect(note()).not.toBeNull();
  });
});

describe('with nothing yet', () => {
  beforeEach(() => show({}));

  test('[H1] the dashboard invites, and offers to begin once', () => {
    expect(words()).toContain('Pour something nobody can see');
    const ways = [...document.querySelectorAll('a, button')].map((one) => one.textContent);
    expect(ways.filter((way) => way === 'New tasting')).toHaveLength(1);
    expect(ways.filter((way) => way === 'Import a tasting')).toHaveLength(1);
  });

  test('[H1] a tasting that was put aside leaves the same invitation, and its way back', async () => {
    await show({ host: { tastings: tastings.slice(2, 3) } });
    await act(async () => button('Delete').click());
    expect(words()).toContain('Pour something nobody can see');
    expect(button('Undo')).toBeDefined();
  });
});
