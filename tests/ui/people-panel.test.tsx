// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { HostPerson } from '../../src/host/host-person';
import type { HostView } from '../../src/host/host-view';
import { findPeople, orderPeople } from '../../src/ui/host/people/orderPeople';
import { people } from '../support/gallery-fixtures';
import { hostCrowd, hostOpen, lobby } from '../support/gallery-screens';
import { button, showPlayed } from './played';
import { press, type } from './render';

const rows = () => [...document.querySelectorAll<HTMLElement>('dialog li button')];
const dialog = () => [...document.querySelectorAll('dialog')].pop();

function person(change: Partial<HostPerson>): HostPerson {
  const [one] = people(1, 0);
  if (!one) throw new Error('nobody');
  return { ...one, firstName: null, ...change };
}

const withPeople = (...those: readonly HostPerson[]): HostView => ({ ...hostOpen, people: those });

async function openPanel(): Promise<void> {
  const opener = [...document.querySelectorAll('button')].find(({ textContent }) =>
    textContent.startsWith('People'),
  );
  if (opener) await press(opener);
}

describe('the order of people', () => {
  test('[P8] who is away comes first, the longest before all; then who has not answered; who left comes last', () => {
    const order = orderPeople(
      [
        person({ seatId: 'left', status: 'left' }),
        person({ seatId: 'answered', answered: true }),
        person({ seatId: 'missing' }),
        person({ seatId: 'sits out', sitsOut: true }),
        person({ seatId: 'away', status: 'away', awaySinceMs: 9_000 }),
        person({ seatId: 'long away', status: 'away', awaySinceMs: 2_000 }),
      ],
      true,
    );
    expect(order.map(({ seatId }) => seatId)).toEqual([
      'long away',
      'away',
      'missing',
      'answered',
      'sits out',
      'left',
    ]);
  });

  test('[J7] names are found by any word of pseudonym and first name, without case or accents', () => {
    const all = [
      person({ seatId: 'a', firstName: 'Zoé' }),
      person({ seatId: 'b', pseudonym: 'SUPPLE-VINE' }),
    ];
    expect(findPeople(all, 'all', 'zoe').map(({ seatId }) => seatId)).toEqual(['a']);
    expect(findPeople(all, 'all', 'vine supple').map(({ seatId }) => seatId)).toEqual(['b']);
    expect(findPeople(all, 'away', '')).toEqual([]);
  });
});

describe('the panel of people', () => {
  test('[J7] tells of each where they are, how their phone is reached, and what is known', async () => {
    await showPlayed(
      withPeople(
        person({ seatId: 'a', firstName: 'Anna', path: 'relayed' }),
        person({ seatId: 'b', pseudonym: 'SUPPLE-VINE', fromWine: 2, answered: true }),
        person({ seatId: 'c', pseudonym: 'ROUND-BOUQUET', sitsOut: true }),
      ),
    );
    await openPanel();
    expect(rows().map(({ textContent }) => textContent)).toEqual([
      'TANNIC-CORK Anna Connected · over a relay no answer yet',
      'SUPPLE-VINE Connected · straight to this device · from wine 2 has answered',
      'ROUND-BOUQUET Connected · straight to this device · sits this wine out ',
    ]);
  });

  test('[J5][R9] a row leads to what can be done, and back to the row', async () => {
    const handed: string[] = [];
    await showPlayed(
      withPeople(person({ status: 'away', awaySinceMs: performance.now() - 300_000, path: null })),
      {
        handOver: async (seatId) => {
          handed.push(seatId);
          return null;
        },
      },
    );
    await openPanel();
    const row = rows()[0];
    row?.focus();
    await act(async () => row?.click());
    expect(dialog()?.textContent).toContain('Ask TANNIC-CORK to turn Wi-Fi on and open the page again');
    await press(button('Close'));
    expect(document.activeElement).toBe(row);
    await act(async () => row?.click());
    await press(button('Hand over the seat'));
    expect(handed).toEqual(['seat-0']);
  });

  test('[P8] three hundred are searched and filtered, and who answers stays in the panel', async () => {
    const crowd = { ...hostCrowd, people: people(300, 60) };
    const show = await showPlayed(crowd);
    await openPanel();
    expect(rows()).toHaveLength(300);
    expect(rows()[0]?.textContent).toContain('ROUND-BOUQUET');
    const field = document.querySelector<HTMLInputElement>('dialog input[type="search"]');
    if (!field) throw new Error('no search');
    await type(field, '1299');
    expect(rows().map(({ textContent }) => textContent)).toEqual([expect.stringContaining('WINE-1299')]);
    await show({ ...crowd, people: people(300, 300) });
    expect(rows()[0]?.textContent).toContain('has answered');
    await type(field, '');
    const [, away] = document.querySelectorAll<HTMLInputElement>('dialog input[type="radio"]');
    if (away) await press(away);
    expect(rows()).toHaveLength(1);
  });

  test('[P10] it stays open while the tasting goes on to the next screen', async () => {
    const show = await showPlayed(hostOpen);
    await openPanel();
    await show({
      ...hostOpen,
      phase: 'round_leaderboard',
      seen: { phase: 'round_leaderboard', questionId: 'one' },
      wine: 2,
      leaderboard: [],
      recap: [],
      line: null,
      lastWine: false,
    });
    expect(dialog()?.textContent).toContain('People');
    expect(document.querySelectorAll('dialog input[type="radio"]')).toHaveLength(2);
  });
});

describe('how long somebody is away', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test('[R9] the age grows, and with it what the host may say', async () => {
    await showPlayed(withPeople(person({ status: 'away', awaySinceMs: performance.now(), path: null })));
    await openPanel();
    const where = () => rows()[0]?.textContent;
    expect(where()).toContain('Has just gone away');
    await act(async () => vi.advanceTimersByTime(10_000));
    expect(where()).toContain('Away for 10 s');
    const row = rows()[0];
    if (row) await press(row);
    expect(dialog()?.textContent).toContain('usually come back by themselves');
    await act(async () => vi.advanceTimersByTime(30_000));
    expect(where()).toContain('Away for 40 s');
    expect(dialog()?.textContent).toContain('Ask TANNIC-CORK to unlock the phone and open the page again.');
    await act(async () => vi.advanceTimersByTime(4 * 60_000));
    expect(where()).toContain('Away for 4 min');
    expect(dialog()?.textContent).toContain('Wi-Fi');
    await act(async () => vi.advanceTimersByTime(2 * 3_600_000));
    expect(where()).toContain('Away for 2 h');
  });
});

describe('who has not answered', () => {
  const waiting = () => document.querySelector('main')?.textContent ?? '';

  test('[P8] the last few are called by their names', async () => {
    await showPlayed(
      withPeople(
        person({ seatId: 'a', answered: true }),
        person({ seatId: 'b', pseudonym: 'SUPPLE-VINE' }),
        person({ seatId: 'c', pseudonym: 'MELLOW-CELLAR' }),
        person({ seatId: 'd', pseudonym: 'ROUND-BOUQUET', status: 'away' }),
      ),
    );
    expect(waiting()).toContain('waiting for SUPPLE-VINE and MELLOW-CELLAR');
    // In one voice with the number, and without what only parts them for the eye.
    const status = document.querySelector('main [role="status"][aria-atomic]')?.cloneNode(true) as Element;
    for (const unheard of status.querySelectorAll('[aria-hidden="true"]')) unheard.remove();
    expect(status.textContent).toMatch(/^\d+ of \d+ answered waiting for SUPPLE-VINE and MELLOW-CELLAR$/u);
  });

  test('[P5] when nobody who is here is missing any more, that is said', async () => {
    const show = await showPlayed(withPeople(person({}), person({ seatId: 'b', pseudonym: 'SUPPLE-VINE' })));
    const answered = person({ answered: true });
    await show(withPeople(answered, person({ seatId: 'b', pseudonym: 'SUPPLE-VINE', status: 'away' })));
    expect(waiting()).toContain('everyone who is here has answered');
  });

  test('[P8] of a crowd those are shown whom the question waits for, and how many more', async () => {
    await showPlayed(hostCrowd);
    const list = [...document.querySelectorAll('ul[aria-label="Participants"] button')];
    expect(list).toHaveLength(24);
    expect(list[0]?.textContent).toContain('WINE-1012');
    expect(waiting()).toContain('and 24 more without an answer');
  });
});

test('[P1][P8] whoever sits out, or comes in at the next question, has a mark and a word of it on the chip', async () => {
  const [out, waiting, missing] = people(3, 0);
  if (!out || !waiting || !missing) throw new Error('three people');
  await showPlayed(withPeople({ ...out, sitsOut: true }, { ...waiting, waits: true }, missing));
  const chips = [...document.querySelectorAll('[aria-label="Participants"] button')];
  expect(chips.map((chip) => [chip.textContent, chip.querySelectorAll('svg').length])).toEqual([
    [`${out.pseudonym} sits out`, 1],
    [`${waiting.pseudonym} from the next question`, 1],
    [missing.pseudonym, 0],
  ]);
});

describe('the focus among people', () => {
  test('[J5] when the chip with the focus goes, the next one has it, then the last, then the heading', async () => {
    const [one, two, three] = people(3);
    if (!one || !two || !three) throw new Error('three people');
    const show = await showPlayed(lobbyOf(one, two, three));
    const chips = () => [...document.querySelectorAll<HTMLElement>('[aria-label="Participants"] button')];
    const focused = () => document.activeElement?.textContent ?? '';
    await act(async () => chips()[1]?.focus());
    await show(lobbyOf(one, three));
    expect(focused()).toContain(three.pseudonym);
    await show(lobbyOf(one));
    expect(focused()).toContain(one.pseudonym);
    await show(lobbyOf());
    expect(document.activeElement?.tagName).toBe('H1');
  });
});

const lobbyOf = (...those: readonly HostPerson[]): HostView => ({ ...lobby, people: those });
