// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';

import { nextPodiumStep, placedAt } from '../../src/game/podium-step';
import type { Standing } from '../../src/game/standings';
import type { HostViewOf } from '../../src/host/host-view';
import { hostBase } from '../support/gallery-screens';
import { button, key, showPlayed } from './played';
import { press } from './render';

const row = (pseudonym: string, rank: number, score: number): Standing => ({
  seatId: pseudonym,
  pseudonym,
  rank,
  score,
});
const FOUR = [
  row('TANNIC-CORK', 1, 400),
  row('SUPPLE-VINE', 2, 300),
  row('MELLOW-CELLAR', 3, 200),
  row('ROUND-BOUQUET', 4, 0),
];

function endedWith(leaderboard: readonly Standing[], podium: number): HostViewOf<'ended'> {
  return {
    ...hostBase,
    seen: { phase: 'ended', questionId: null },
    phase: 'ended',
    podium,
    leaderboard,
    undelivered: 0,
    isRepaired: false,
  };
}

describe('the order of the podium', () => {
  test('[P13] third, second, first, and then nothing', () => {
    expect([0, 1, 2, 3].map((shown) => nextPodiumStep(FOUR, shown))).toEqual([1, 2, 3, null]);
    expect(placedAt(FOUR, 1).map(({ pseudonym }) => pseudonym)).toEqual(['MELLOW-CELLAR']);
  });

  test('[P11][P13] a place where nobody stands is passed over; who shares one stands there together', () => {
    const shared = [row('A', 1, 300), row('B', 1, 300), row('C', 3, 100)];
    expect([0, 1, 2].map((shown) => nextPodiumStep(shared, shown))).toEqual([1, 3, 3]);
    expect(placedAt(shared, 3)).toHaveLength(2);
    expect(nextPodiumStep([row('A', 1, 300), row('B', 2, 200)], 0)).toBe(2);
  });

  test('[P13] one alone, or a room that shares the first place, is one step; without a point nobody has won', () => {
    expect(nextPodiumStep([], 0)).toBeNull();
    expect(nextPodiumStep([row('A', 1, 300)], 0)).toBe(3);
    expect(nextPodiumStep([row('A', 1, 100), row('B', 1, 100)], 0)).toBe(3);
    expect(nextPodiumStep([row('A', 1, 0), row('B', 1, 0)], 0)).toBeNull();
  });
});

describe('the podium on the host’s key', () => {
  let shown: number[] = [];
  const desk = { showPodium: (step: number) => void shown.push(step) };

  beforeEach(() => {
    shown = [];
  });

  const stands = () =>
    [...document.querySelectorAll('[data-place]')].map((stand) => [
      stand.getAttribute('data-place'),
      stand.getAttribute('data-shown'),
    ]);

  test('[P13] Enter shows third, second, first; then the results are the next step', async () => {
    const show = await showPlayed(endedWith(FOUR, 0), desk);
    expect(stands()).toEqual([
      ['2', 'false'],
      ['1', 'false'],
      ['3', 'false'],
    ]);
    expect(button('Show third place').getAttribute('aria-keyshortcuts')).toBe('Enter');
    await key('Enter');
    await show(endedWith(FOUR, 1));
    expect(document.querySelector('[data-place="3"]')?.textContent).toMatch(/^3rd MELLOW-CELLAR.*200$/u);
    await key('Enter');
    await show(endedWith(FOUR, 2));
    await key('Enter');
    await show(endedWith(FOUR, 3));
    await key('Enter');
    expect(shown).toEqual([1, 2, 3]);
    expect(document.querySelector('[aria-keyshortcuts]')).toBeNull();
    expect(document.querySelector('[data-place="1"]')?.textContent).toContain('1st TANNIC-CORK');
  });

  test('[P13] who is on the podium later is not read in the leaderboard before', async () => {
    const show = await showPlayed(endedWith(FOUR, 1), desk);
    const board = () => document.querySelector('[data-podium]')?.getAttribute('data-podium');
    expect(board()).toBe('1');
    await show(endedWith(FOUR, 3));
    expect(board()).toBe('shown');
  });

  test('[P13] whoever has no time for it sees everything at once', async () => {
    await showPlayed(endedWith(FOUR, 0), desk);
    await press(button('Show everything'));
    expect(shown).toEqual([3]);
  });

  test('[P11][P12] where nothing was played nobody has won, and no place is given', async () => {
    const all = [row('A', 1, 0), row('B', 1, 0)];
    await showPlayed({ ...endedWith(all, 0), hasReveals: false }, desk);
    expect(stands()).toEqual([]);
    expect(document.body.textContent).toContain('The tasting ended before the first answer was revealed.');
    const rows = [...document.querySelectorAll('[aria-label="Leaderboard"] > li')];
    expect(rows.map((one) => one.textContent)).toEqual(['– A 0', '– B 0']);
    await key('Enter');
    expect(shown).toEqual([]);
  });

  test('[P11][P13] where nobody has a point nobody has won either, and phones and host say the same', async () => {
    await showPlayed(endedWith([row('A', 1, 0), row('B', 1, 0)], 0), desk);
    expect(stands()).toEqual([]);
    expect(document.body.textContent).toContain('Nobody has a point, so nobody has won.');
    const rows = [...document.querySelectorAll('[aria-label="Leaderboard"] > li')];
    expect(rows.map((one) => one.textContent)).toEqual(['– A 0', '– B 0']);
  });

  test('[P12] where nobody played there is no podium', async () => {
    await showPlayed(endedWith([], 0), desk);
    expect(stands()).toEqual([]);
    expect(document.querySelector('[data-podium]')?.getAttribute('data-podium')).toBe('shown');
    await key('Enter');
    expect(shown).toEqual([]);
  });
});
