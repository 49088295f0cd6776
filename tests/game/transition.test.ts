import { describe, expect, test } from 'vitest';

import type { Command, HostCommand } from '../../src/game/command';
import { countedSeats, createState, currentQuestion, liveSeatCount, type State } from '../../src/game/state';
import { playedQuestions, scoreOf, standings } from '../../src/game/standings';
import { transition } from '../../src/game/transition';
import { advanceOf, keyOf, pickFrom, seatedState, seenOf } from '../support/sequences';
import { advance, after, answer, expectRefused, press, T0 } from '../support/rules';
import { setupOf, twoWines } from '../support/setups';

const WHOLE_MS = 60_000;

function wrongPlace(state: State): number {
  const { options, correct } = currentQuestion(state);
  return options.findIndex(({ id }) => !correct.includes(id));
}

const lobby = () => seatedState(twoWines(), 3);
const open = () => press(lobby(), 'start', T0);

describe('joining', () => {
  test('[J2] a key gets a seat with a pseudonym of its own', () => {
    const state = after(
      createState('t', twoWines()),
      T0,
      { type: 'join', key: 'a', seed: 4 },
      { type: 'join', key: 'b', seed: 4 },
    );
    const [first, second] = Object.values(state.seats);
    expect(first).toMatchObject({ id: 's1', keys: ['a'], status: 'live' });
    expect(second).toMatchObject({ id: 's2', keys: ['b'], status: 'live' });
    expect(first?.pseudonym).toMatch(/^[A-Z]+-[A-Z]+$/u);
    expect(second?.pseudonym).not.toBe(first?.pseudonym);
  });

  test('[R3] a key that has a seat gets that seat back and never a second one', () => {
    const away = after(open(), T0, { type: 'detach', seatId: 's2' });
    const back = after(away, T0, { type: 'join', key: keyOf(1), seed: 99 });
    expect(back.seats).toEqual(open().seats);
  });

  test('[J4] a started tasting takes no new seat', () => {
    expectRefused(open(), { type: 'join', key: 'new', seed: 1 }, T0, 'GAME_STARTED');
    const ended = after(lobby(), T0, { type: 'end' });
    expectRefused(ended, { type: 'join', key: 'new', seed: 1 }, T0, 'GAME_STARTED');
  });

  test('[J4] 300 seats and no more, and one that is freed can be taken', () => {
    const full = seatedState(twoWines(), 300);
    expectRefused(full, { type: 'join', key: 'late', seed: 1 }, T0, 'SESSION_FULL');
    const freed = after(full, T0, { type: 'leave', seatId: 's7' });
    const taken = after(freed, T0, { type: 'join', key: 'late', seed: 1 });
    expect(taken.seats['s301']).toMatchObject({ keys: ['late'] });
    expect(new Set(Object.values(taken.seats).map((seat) => seat.pseudonym)).size).toBe(300);
  });

  test('[R3] a key without a seat cannot attach', () => {
    expectRefused(open(), { type: 'attach', key: 'stranger' }, T0, 'NO_SEAT');
    expectRefused(open(), { type: 'attach', key: '__proto__' }, T0, 'NO_SEAT');
  });

  test('[J5] the key of a removed seat comes back neither by joining nor by attaching', () => {
    const state = lobby();
    const removed = { ...pickFrom(Object.values(state.seats), 0), status: 'removed' as const };
    const without = { ...state, seats: { ...state.seats, s1: removed } };
    expectRefused(without, { type: 'join', key: keyOf(0), seed: 1 }, T0, 'REMOVED');
    expectRefused(without, { type: 'attach', key: keyOf(0) }, T0, 'REMOVED');
    const playing = press(without, 'start', T0);
    expectRefused(playing, answer(playing, 's1', 0), T0, 'REMOVED');
    expect(countedSeats(playing)).toHaveLength(2);
  });

  test('[P1] closing the page means away; the seat comes back with its key', () => {
    const away = after(open(), T0, { type: 'detach', seatId: 's1' });
    expect(away.seats['s1']?.status).toBe('away');
    expect(liveSeatCount(away)).toBe(2);
    expect(countedSeats(away)).toHaveLength(3);
    expect(after(away, T0, { type: 'attach', key: keyOf(0) }).seats['s1']?.status).toBe('live');
  });

  test('[P1] leaving in waiting frees the seat and the name', () => {
    const before = lobby();
    const state = after(before, T0, { type: 'leave', seatId: 's1' });
    expect(Object.keys(state.seats)).toEqual(['s2', 's3']);
    const again = after(state, T0, { type: 'join', key: 'new', seed: 0 });
    // The same seed finds the freed name, under an id that nobody had.
    expect(again.seats['s4']?.pseudonym).toBe(before.seats['s1']?.pseudonym);
  });

  test('[P1] leaving later keeps the score and no longer counts; the key can still return', () => {
    const answered = after(open(), T0, answer(open(), 's1', 'right'));
    const left = after(answered, T0, { type: 'leave', seatId: 's1' });
    expect(left.seats['s1']?.status).toBe('left');
    expect(countedSeats(left)).toHaveLength(2);
    const revealed = press(left, 'reveal', T0);
    expect(standings(revealed)[0]).toMatchObject({ seatId: 's1', score: 100, rank: 1 });
    expect(after(revealed, T0, { type: 'attach', key: keyOf(0) }).seats['s1']?.status).toBe('live');
    expect(after(revealed, T0, { type: 'detach', seatId: 's1' }).seats['s1']?.status).toBe('left');
  });

  test.each(['__proto__', 'constructor', 'toString', '', 's99'])('[R3] %j is nobody', (seatId) => {
    const state = open();
    expectRefused(state, answer(state, seatId, 0), T0, 'NO_SEAT');
    expect(transition(state, { type: 'leave', seatId }, T0).state).toBe(state);
    expect(transition(state, { type: 'detach', seatId }, T0).state).toBe(state);
    expect(transition(lobby(), { type: 'leave', seatId }, T0).state).toEqual(lobby());
  });
});

describe('preparing and starting', () => {
  test('[T6] everything can be edited while waiting, and nothing after', () => {
    const other = setupOf(1, 15, 9);
    expect(after(lobby(), T0, { type: 'edit', setup: other }).setup).toBe(other);
    expectRefused(open(), { type: 'edit', setup: other }, T0, 'NOT_NOW');
    const ended = after(open(), T0, { type: 'end' });
    expectRefused(ended, { type: 'edit', setup: other }, T0, 'NOT_NOW');
  });

  test('[P1] start needs at least one live seat', () => {
    const empty = createState('t', twoWines());
    expectRefused(empty, { type: 'start', seen: seenOf(empty) }, T0, 'NOBODY_HERE');
    const away = after(seatedState(twoWines(), 1), T0, { type: 'detach', seatId: 's1' });
    expectRefused(away, { type: 'start', seen: seenOf(away) }, T0, 'NOBODY_HERE');
    const started = after(away, T0, { type: 'attach', key: keyOf(0) }, { type: 'start', seen: seenOf(away) });
    expect(started).toMatchObject({
      phase: 'question_open',
      position: { wine: 0, question: 0 },
      startedAtMs: T0,
    });
  });

  test('[T1] a question has the whole time of the setup, or no clock at all', () => {
    expect(open().clock).toEqual({ deadlineMs: T0 + WHOLE_MS, leftMs: null });
    const timeless = press(seatedState(setupOf(1, null), 1), 'start', T0);
    expect(timeless.clock).toEqual({ deadlineMs: null, leftMs: null });
    expect(transition(timeless, { type: 'tick' }, T0 + 1e9).state).toBe(timeless);
    expect(press(timeless, 'reveal', T0).phase).toBe('question_revealed');
  });
});

describe('answers', () => {
  test('[P3] an answer can be changed until the reveal; the last one counts', () => {
    const state = open();
    const changed = after(
      state,
      T0,
      answer(state, 's1', 0, 1),
      answer(state, 's1', 2, 2),
      answer(state, 's1', 1, 3),
    );
    const { id, options } = currentQuestion(state);
    expect(changed.answers[id]).toEqual({ s1: { optionId: options[1]?.id, counter: 3 } });
  });

  test('[R6] a counter that is not above the saved one changes nothing', () => {
    const state = after(open(), T0, answer(open(), 's1', 0, 5));
    for (const counter of [0, 4, 5]) {
      expect(transition(state, answer(state, 's1', 1, counter), T0)).toEqual({ state, refusal: null });
    }
    expect(after(state, T0, answer(state, 's1', 1, 6))).not.toEqual(state);
  });

  test('[R6] an answer that is saved already is not refused, even after the reveal', () => {
    const saved = after(open(), T0, answer(open(), 's1', 0, 1));
    const paused = press(saved, 'pause', T0);
    expect(transition(paused, answer(saved, 's1', 0, 1), T0)).toEqual({ state: paused, refusal: null });
    const revealed = press(saved, 'reveal', T0);
    expect(transition(revealed, answer(saved, 's1', 0, 1), T0)).toEqual({ state: revealed, refusal: null });
  });

  test('[P6] a late answer is refused, and the reveal that was due has happened', () => {
    const state = open();
    const late = transition(state, answer(state, 's1', 0), T0 + WHOLE_MS);
    expect(late.refusal).toBe('TOO_LATE');
    expect(late.state.phase).toBe('question_revealed');
    expect(late.state.answers).toEqual({});
    const inTime = transition(state, answer(state, 's1', 0), T0 + WHOLE_MS - 1);
    expect(inTime.refusal).toBeNull();
    expect(inTime.state.phase).toBe('question_open');
  });

  test('[P6] every phase after the reveal is too late', () => {
    const first = open();
    const late = answer(first, 's1', 0);
    const revealed = press(first, 'reveal', T0);
    for (const steps of [0, 1, 2, 3, 13]) {
      const later = advance(revealed, steps);
      expectRefused(later, late, T0, 'TOO_LATE');
    }
    expectRefused(after(first, T0, { type: 'end' }), late, T0, 'TOO_LATE');
  });

  test.each([
    ['an unknown option', { optionId: 'nonsense' }],
    ['an unknown question', { questionId: 'nonsense' }],
    ['a question named like a part of every object', { questionId: '__proto__' }],
    ['an option named like a part of every object', { optionId: 'constructor' }],
  ])('[P6] %s is refused', (_, wrong) => {
    const state = open();
    const command = answer(state, 's1', 0);
    expectRefused(state, { ...command, ...wrong }, T0, 'INVALID_ANSWER');
  });

  test('[P6] an answer to a question that is still to come is refused', () => {
    const state = open();
    const coming = pickFrom(pickFrom(state.setup.wines, 1).questions, 0);
    const command: Command = {
      type: 'answer',
      seatId: 's1',
      questionId: coming.id,
      optionId: pickFrom(coming.options, 0).id,
      counter: 1,
    };
    expectRefused(state, command, T0, 'INVALID_ANSWER');
    expectRefused(press(state, 'reveal', T0), command, T0, 'INVALID_ANSWER');
    const waiting = lobby();
    expectRefused(waiting, answer(waiting, 's1', 0), T0, 'INVALID_ANSWER');
  });

  test('[P9] a right answer is 100 points, however late it came', () => {
    const early = after(open(), T0, answer(open(), 's1', 'right'));
    const both = after(early, T0 + WHOLE_MS - 1, answer(early, 's2', 'right'));
    const all = after(both, T0 + WHOLE_MS - 1, answer(both, 's3', wrongPlace(both)));
    expect(scoreOf(all, 's1')).toBe(0);
    const revealed = press(all, 'reveal', T0 + WHOLE_MS - 1);
    expect(['s1', 's2', 's3'].map((seat) => scoreOf(revealed, seat))).toEqual([100, 100, 0]);
  });
});

describe('pause and time', () => {
  test('[P4] pause freezes the countdown and refuses answers', () => {
    const paused = press(open(), 'pause', T0 + 20_000);
    expect(paused.phase).toBe('question_paused');
    expect(paused.clock).toEqual({ deadlineMs: null, leftMs: 40_000 });
    expectRefused(paused, answer(paused, 's1', 0), T0 + 20_001, 'PAUSED');
    expect(transition(paused, { type: 'tick' }, T0 + 1e9).state).toBe(paused);
  });

  test('[P4] resume continues from exactly the time that was left', () => {
    const paused = press(open(), 'pause', T0 + 20_000);
    const resumed = press(paused, 'resume', T0 + 500_000);
    expect(resumed.clock).toEqual({ deadlineMs: T0 + 540_000, leftMs: null });
    expect(transition(resumed, { type: 'tick' }, T0 + 539_999).state.phase).toBe('question_open');
    expect(transition(resumed, { type: 'tick' }, T0 + 540_000).state.phase).toBe('question_revealed');
    expect(after(resumed, T0 + 500_001, answer(resumed, 's1', 0)).answers).not.toEqual({});
  });

  test('[P4] a tasting without a clock is paused and resumed too', () => {
    const timeless = press(seatedState(setupOf(1, null), 1), 'start', T0);
    const resumed = press(press(timeless, 'pause', T0), 'resume', T0 + 5);
    expect(resumed).toMatchObject({ phase: 'question_open', clock: { deadlineMs: null, leftMs: null } });
  });

  test('[P5] a paused question is revealed by hand and not by the clock', () => {
    const paused = press(open(), 'pause', T0);
    expect(press(paused, 'reveal', T0 + 1e9)).toMatchObject({
      phase: 'question_revealed',
      clock: { deadlineMs: null, leftMs: null },
    });
  });

  test.each<Command>([
    { type: 'tick' },
    { type: 'attach', key: keyOf(0) },
    { type: 'join', key: keyOf(0), seed: 1 },
    { type: 'detach', seatId: 's9' },
    { type: 'leave', seatId: 's9' },
    { type: 'pause', seen: { phase: 'question_open', questionId: null } },
    { type: 'edit', setup: twoWines() },
  ])('[P5] $type at the deadline finds the question revealed', (command) => {
    const state = open();
    const outcome = transition(state, command, T0 + WHOLE_MS);
    expect(outcome.state.phase).toBe('question_revealed');
    expect(outcome.state.revealed).toEqual([currentQuestion(state).id]);
    expect(transition(state, command, T0 + WHOLE_MS - 1).state.phase).toBe('question_open');
  });

  test('[P5] End at the deadline comes after the reveal: the question counts', () => {
    const answered = after(open(), T0, answer(open(), 's1', 'right'));
    const ended = after(answered, T0 + WHOLE_MS, { type: 'end' });
    expect(ended.revealed).toEqual([currentQuestion(answered).id]);
    expect(scoreOf(ended, 's1')).toBe(100);
  });

  test('[P5] resumed with no time left, it is due in the same moment', () => {
    const away = transition(open(), { type: 'absence', lastAliveMs: T0 + WHOLE_MS + 5 }, T0 + 90_000).state;
    expect(away.clock.leftMs).toBe(0);
    expect(press(away, 'resume', T0 + 100_000).phase).toBe('question_revealed');
  });
});

describe('the host goes on', () => {
  test('[P10] reveal, leaderboard, next question; after the fifth the round, after the last wine the end', () => {
    const phases: string[] = [];
    let state = lobby();
    while (state.phase !== 'ended') {
      state = after(state, T0, advanceOf(state));
      phases.push(`${state.phase} ${state.position.wine}.${state.position.question}`);
    }
    const questionsOf = (wine: number) =>
      [0, 1, 2, 3, 4].flatMap((question) => [
        `question_open ${wine}.${question}`,
        `question_revealed ${wine}.${question}`,
        `question_leaderboard ${wine}.${question}`,
      ]);
    expect(phases).toEqual([
      ...questionsOf(0),
      'round_leaderboard 0.4',
      ...questionsOf(1),
      'round_leaderboard 1.4',
      'ended 1.4',
    ]);
    expect(state.revealed).toHaveLength(10);
    expect(state.endedAtMs).toBe(T0);
  });

  test('[P10] with leaderboards after each wine only, Next leads from the reveal to the next question', () => {
    const phases: string[] = [];
    const before = lobby();
    let state: State = { ...before, setup: { ...before.setup, leaderboardAfterWineOnly: true } };
    while (state.phase !== 'ended') {
      state = after(state, T0, advanceOf(state));
      phases.push(`${state.phase} ${state.position.wine}.${state.position.question}`);
    }
    const wine = (n: number) => [
      ...[0, 1, 2, 3, 4].flatMap((question) => [
        `question_open ${n}.${question}`,
        `question_revealed ${n}.${question}`,
      ]),
      `round_leaderboard ${n}.4`,
    ];
    expect(phases).toEqual([...wine(0), ...wine(1), 'ended 1.4']);
  });

  test('[P10] Next is off while a question is unrevealed', () => {
    const state = open();
    expectRefused(state, { type: 'next', seen: seenOf(state) }, T0, 'NOT_NOW');
    const paused = press(state, 'pause', T0);
    expectRefused(paused, { type: 'next', seen: seenOf(paused) }, T0, 'NOT_NOW');
  });

  test('[P10] a second press of the same button does nothing', () => {
    const board = advance(lobby(), 3);
    const next: HostCommand = { type: 'next', seen: seenOf(board) };
    const moved = after(board, T0, next);
    expect(moved).toMatchObject({ phase: 'question_open', position: { wine: 0, question: 1 } });
    expectRefused(moved, next, T0, 'PASSED');
    const revealed = press(moved, 'reveal', T0);
    expectRefused(revealed, next, T0, 'PASSED');
    // The same phase again, but of another question.
    expectRefused(advance(revealed, 1), next, T0, 'PASSED');
  });

  test('[P10] Pause pressed as the time ran out pauses nothing', () => {
    const state = open();
    const { state: revealed, refusal } = transition(
      state,
      { type: 'pause', seen: seenOf(state) },
      T0 + WHOLE_MS,
    );
    expect([revealed.phase, refusal]).toEqual(['question_revealed', 'PASSED']);
  });

  test.each([
    ['start', 'question_open'],
    ['resume', 'question_open'],
    ['pause', 'question_paused'],
    ['pause', 'waiting'],
    ['reveal', 'waiting'],
    ['reveal', 'question_revealed'],
    ['reveal', 'round_leaderboard'],
    ['next', 'waiting'],
    ['next', 'ended'],
    ['start', 'ended'],
  ] as const)('[P10] %s does nothing in %s', (type, phase) => {
    let state = lobby();
    for (let step = 0; state.phase !== phase && step < 40; step += 1) {
      state =
        phase === 'question_paused' && state.phase === 'question_open'
          ? press(state, 'pause', T0)
          : advance(state, 1);
    }
    expect(state.phase).toBe(phase);
    expectRefused(state, { type, seen: seenOf(state) }, T0, 'NOT_NOW');
  });

  test('[P12] End works from every phase, once', () => {
    let state = lobby();
    for (let step = 0; step < 32; step += 1) {
      const ended = after(state, T0 + 7, { type: 'end' });
      expect(ended).toMatchObject({ phase: 'ended', clock: { deadlineMs: null, leftMs: null } });
      expect(ended.answers).toBe(state.answers);
      expect(ended.revealed).toBe(state.revealed);
      expect(transition(ended, { type: 'end' }, T0 + 99).state).toBe(ended);
      state = advance(state, 1);
    }
    const paused = press(open(), 'pause', T0);
    expect(after(paused, T0, { type: 'end' }).clock.leftMs).toBeNull();
  });

  test('[P13] a question unrevealed at the end is void and gives no points', () => {
    const answered = after(open(), T0, answer(open(), 's1', 'right'));
    const ended = after(answered, T0, { type: 'end' });
    expect(playedQuestions(ended)).toEqual([{ question: currentQuestion(answered), wine: 0, void: true }]);
    expect(scoreOf(ended, 's1')).toBe(0);
    expect(standings(ended).every((row) => row.score === 0)).toBe(true);
  });

  test('[P13] unplayed questions are left out, and a tasting that never began has none', () => {
    expect(playedQuestions(after(lobby(), T0, { type: 'end' }))).toEqual([]);
    const afterTwo = after(advance(lobby(), 5), T0, { type: 'end' });
    expect(playedQuestions(afterTwo).map((played) => [played.question.category, played.void])).toEqual([
      ['color', false],
      ['region', false],
    ]);
  });
});

describe('the tab was away', () => {
  test('[R4] a reload pauses the open question with the time left when the tab was last alive', () => {
    const answered = after(open(), T0 + 100, answer(open(), 's1', 1));
    const { state } = transition(answered, { type: 'restore', lastAliveMs: T0 + 15_000 }, T0 + 40 * WHOLE_MS);
    expect(state.phase).toBe('question_paused');
    expect(state.clock).toEqual({ deadlineMs: null, leftMs: 45_000 });
    expect(state.answers).toEqual(answered.answers);
    expect(Object.values(state.seats).map((seat) => seat.status)).toEqual(['away', 'away', 'away']);
  });

  test('[R4] a suspended tab pauses too, and everyone keeps their connection', () => {
    const { state } = transition(open(), { type: 'absence', lastAliveMs: T0 + 15_000 }, T0 + 40 * WHOLE_MS);
    expect(state).toMatchObject({ phase: 'question_paused', clock: { leftMs: 45_000 } });
    expect(liveSeatCount(state)).toBe(3);
  });

  test('[R4] a sign of life older than the question gives no more than its whole time', () => {
    const { state } = transition(open(), { type: 'restore', lastAliveMs: T0 - 900 }, T0 + 5000);
    expect(state.clock.leftMs).toBe(WHOLE_MS);
  });

  test('[R4] what was paused, revealed or over stays as it was', () => {
    const paused = press(open(), 'pause', T0 + 1000);
    for (const state of [lobby(), paused, advance(lobby(), 2), advance(lobby(), 3), advance(lobby(), 16)]) {
      const { state: restored } = transition(state, { type: 'absence', lastAliveMs: T0 }, T0 + 1e7);
      expect(restored).toBe(state);
    }
    const ended = after(open(), T0, { type: 'end' });
    expect(transition(ended, { type: 'restore', lastAliveMs: T0 }, T0 + 1e7).state.phase).toBe('ended');
  });

  test('[R4] those who left stay left', () => {
    const left = after(open(), T0, { type: 'leave', seatId: 's1' });
    const { state } = transition(left, { type: 'restore', lastAliveMs: T0 }, T0);
    expect(Object.values(state.seats).map((seat) => seat.status)).toEqual(['left', 'away', 'away']);
  });
});
