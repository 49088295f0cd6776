import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Command } from '../../src/game/command';
import { cleanFirstName } from '../../src/game/first-name';
import { standings } from '../../src/game/standings';
import { lengthOf } from '../../src/game/text';
import { advance, after, expectRefused, T0 } from '../support/rules';
import { seatedState } from '../support/sequences';
import { twoWines } from '../support/setups';

const name = (firstName: string | null, seatId = 's1'): Command => ({
  type: 'first name',
  seatId,
  firstName,
});
const lobby = () => seatedState(twoWines(), 2);

describe('a first name', () => {
  test.each([
    ['  Anna \n Maria ', 'Anna Maria'],
    ['\u202eannA\u202c', 'annA'],
    ['An\u0000na\u200b', 'Anna'],
    ['Zoe\u0308', 'Zoë'],
    ['Maximilian-Ferdinand-Johannes', 'Maximilian-Ferdinand'],
    ['Maximilian Ferdinan d.', 'Maximilian Ferdinan'],
    ['👩‍🍳', '👩‍🍳'],
  ])('[J7] %j is kept as %j', (typed, kept) => {
    expect(cleanFirstName(typed)).toBe(kept);
  });

  test.each([null, '', '   ', '\u200b\u2066', '\u2800', '\u3164'.repeat(0)])('[J7] %j is none', (typed) => {
    expect(cleanFirstName(typed)).toBeNull();
  });

  test('[J7] whatever is typed: at most 20 characters, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const kept = cleanFirstName(typed);
        if (kept === null) return;
        expect(lengthOf(kept)).toBeLessThanOrEqual(20);
        expect(cleanFirstName(kept)).toBe(kept);
      }),
    );
  });

  test('[J7] it is given, changed and taken away, in the lobby or later; the same one changes nothing', () => {
    const named = after(lobby(), T0, name(' Anna '));
    expect(named.seats['s1']?.firstName).toBe('Anna');
    expect(after(named, T0, name('Anna'))).toBe(named);
    const later = after(advance(named, 2), T0, name('Ännchen'));
    expect(later.seats['s1']?.firstName).toBe('Ännchen');
    expect(after(later, T0, name(null)).seats['s1']).not.toHaveProperty('firstName');
  });

  test('[J7] the rankings have it after the end, and not before', () => {
    const named = after(advance(lobby(), 2), T0, name('Anna'));
    expect(JSON.stringify(standings(named))).not.toContain('Anna');
    const ended = after(named, T0, { type: 'end' });
    expect(standings(ended).find(({ seatId }) => seatId === 's1')?.firstName).toBe('Anna');
    expect(standings(ended).find(({ seatId }) => seatId === 's2')).not.toHaveProperty('firstName');
  });

  test('[J5] a removed seat has no say', () => {
    const removed = after(lobby(), T0, { type: 'remove', seatId: 's1' });
    expectRefused(removed, name('Anna'), T0, 'REMOVED');
    expectRefused(lobby(), name('Anna', 's9'), T0, 'NO_SEAT');
  });
});
