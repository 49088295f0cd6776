// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { expect, test } from 'vitest';

import { Dashboard } from '../../src/ui/host/Dashboard';
import { EditorScreen } from '../../src/ui/host/editor/EditorScreen';
import { HostDeskProvider } from '../../src/ui/host/HostDeskContext';
import { HostLobby } from '../../src/ui/host/HostLobby';
import { PLAIN_SCREENS, lobby } from '../support/gallery-screens';
import { deskOf } from '../support/gallery-services';
import { press, render } from './render';

const show = (node: ReactNode, screen: Parameters<typeof deskOf>[0]) =>
  render(<HostDeskProvider value={deskOf(screen)}>{node}</HostDeskProvider>);

const screenOf = (name: string) => PLAIN_SCREENS[name] ?? { hash: '#/host' };

test('[T6] the editor of a sealed tasting has no field, and says why', async () => {
  const page = await show(<EditorScreen tasting="sealed" />, screenOf('editor-sealed'));
  expect(page.querySelector('h1')?.textContent).toBe('A friend prepared this tasting');
  expect(page.textContent).toContain('would show you the right answers');
  expect(page.querySelector('input')).toBeNull();
  expect(page.querySelector('a')?.getAttribute('href')).toBe('#/host/sealed');
});

test('[J1] the lobby of a sealed tasting invites the host to play along, that of another does not', async () => {
  if (lobby.phase !== 'waiting') throw new Error('no lobby');
  const words = 'join with your phone';
  const sealed = screenOf('host-lobby-sealed');
  expect((await show(<HostLobby view={{ ...lobby, isSealed: true }} />, sealed)).textContent).toContain(
    words,
  );
  expect((await show(<HostLobby view={lobby} />, sealed)).textContent).not.toContain(words);
});

test('[H1] the dashboard says which tasting a friend prepared', async () => {
  const page = await show(<Dashboard />, screenOf('dashboard'));
  const cards = [...page.querySelectorAll('li')].filter((card) => card.textContent.includes('by a friend'));
  expect(cards.map((card) => card.querySelector('h3')?.textContent)).toEqual(['Birthday bottles']);
});

test('[H1] a card saves its tasting as a sealed file, and says what that is worth', async () => {
  const asked: string[] = [];
  const sealedFile = async (id: string) => {
    asked.push(id);
    return null;
  };
  const page = await show(<Dashboard />, { ...screenOf('dashboard'), desk: { sealedFile } });
  const card = [...page.querySelectorAll('li')].find((one) => one.textContent.includes('2 October'));
  const named = (within: ParentNode, name: string) => {
    const found = [...within.querySelectorAll('button')].find((one) => one.textContent.startsWith(name));
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  await press(named(card ?? page, 'Save as a sealed file'));
  const dialog = document.querySelector('dialog');
  expect(dialog?.textContent).toContain('keeps honest people honest');
  await act(async () => named(dialog ?? document, 'Save the sealed file').click());
  expect(asked).toEqual(['past']);
  expect(dialog?.querySelector('[role="alert"]')?.textContent).toContain('could not be made');
});

test('[H1] saving a sealed tasting as a file speaks of no right answers in it, saving another does', async () => {
  const page = await show(<Dashboard />, screenOf('dashboard'));
  const textFor = async (title: string) => {
    const card = [...page.querySelectorAll('li')].find((one) => one.textContent.includes(title));
    const save = [...(card ?? page).querySelectorAll('button')].find((one) =>
      one.textContent.startsWith('Save as file'),
    );
    await press(save!);
    const text = document.querySelector('dialog')?.textContent;
    await press([...document.querySelectorAll('dialog button')][0] as HTMLElement);
    return text;
  };
  expect(await textFor('Birthday bottles')).toContain('It shows you no right answer');
  expect(await textFor('2 October')).toContain('it holds the right answers and the keys');
});
