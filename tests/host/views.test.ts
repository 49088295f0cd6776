import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  answersTo,
  createState,
  DEVICE_KINDS,
  currentQuestion,
  type Phase,
  type Seat,
  type State,
} from '../../src/game/state';
import type { Question, Setup } from '../../src/game/tasting';
import { transition } from '../../src/game/transition';
import { createDeviceViews } from '../../src/host/device-view';
import { createHostView } from '../../src/host/create-host-view';
import { createParticipantViews } from '../../src/host/participant-view';
import { decodeHostToDevice } from '../../src/protocol/device-messages';
import { MAX_HOST_MESSAGE_BYTES, decodeHostMessage, encode } from '../../src/protocol/messages';
import type { ParticipantView } from '../../src/protocol/view';
import { SETUPS, advanceOf, pickFrom, seatedState, seenOf, sequences, statesOf } from '../support/sequences';
import { setupOf } from '../support/setups';

const NOW = 1_000_500;

const questionsOf = (state: State) => state.setup.wines.flatMap((wine) => [...wine.questions]);

/** Every question whose right option is still a secret: not revealed, nor void in the recap of the end. */
function secretsOf(state: State): Set<string> {
  const secrets = new Set(questionsOf(state).map(({ id }) => id));
  for (const id of state.revealed) secrets.delete(id);
  if (state.phase === 'ended' && state.startedAtMs !== null) secrets.delete(currentQuestion(state).id);
  return secrets;
}

function withQuestions(state: State, change: (question: Question) => Question): State {
  const setup: Setup = {
    ...state.setup,
    wines: state.setup.wines.map((wine) => ({ ...wine, questions: wine.questions.map(change) })),
  };
  return { ...state, setup };
}

/** The same question with another right option, `by` places further on. */
function turned(question: Question, by: number): Question {
  const place = question.options.findIndex(({ id }) => question.correct.includes(id));
  return { ...question, correct: [pickFrom(question.options, place + by).id] };
}

const DEVICE_FACTS = { code: '4821', joinLink: 'http://192.168.1.5:4321/#/play/4821/KEY', knocks: 0 };
const HOST = { name: 'VELVETY-CORK', life: 'life-1', code: '4821' };

/** Everything that leaves the host in this state, as text: every phone's view, its devices', and its own screen. */
function everythingShown(state: State): string {
  const viewOf = createParticipantViews(state, HOST, NOW);
  const phones = [...Object.keys(state.seats), 'nobody'].map((seatId) => viewOf(seatId));
  const deviceView = createDeviceViews(state, DEVICE_FACTS, NOW);
  const devices = DEVICE_KINDS.map((kind) => deviceView(kind));
  return JSON.stringify([phones, devices, createHostView(state, NOW, 77)]);
}

function hostView(state: State) {
  return createHostView(state, NOW, 77);
}

function withStatus(state: State, seatId: string, status: Seat['status']): State {
  const seat = state.seats[seatId];
  return seat ? { ...state, seats: { ...state.seats, [seatId]: { ...seat, status } } } : state;
}

/** Three seats, so that many states are checked in little time; one of them left. */
const begin = () => withStatus(seatedState(pickFrom(SETUPS, 0), 3), 's3', 'left');

function advance(state: State, times: number): State {
  let at = state;
  for (let step = 0; step < times; step += 1) at = transition(at, advanceOf(at), 1_000_000).state;
  return at;
}

function inPhase(phase: Phase, from: State = begin()): State {
  if (phase === 'question_paused') {
    const open = advance(from, 1);
    return transition(open, { type: 'pause', seen: seenOf(open) }, 1_000_000).state;
  }
  let state = from;
  for (let step = 0; state.phase !== phase && step < 40; step += 1) state = advance(state, 1);
  return state;
}

function answered(state: State, seatId: string, place: number | 'right', counter = 1): State {
  const { id: questionId, options, correct } = currentQuestion(state);
  const optionId = place === 'right' ? pickFrom(correct, 0) : pickFrom(options, place).id;
  return transition(state, { type: 'answer', seatId, questionId, optionId, counter }, 1_000_000).state;
}

/** A tasting `presses` presses on, every question answered by everyone on the way, the open one too. */
function underWay(presses: number): State {
  let state = begin();
  for (let press = 0; press <= presses; press += 1) {
    for (const [index, seatId] of ['s1', 's2', 's3'].entries())
      state = answered(state, seatId, press + index);
    if (press < presses) state = advance(state, 1);
  }
  return state;
}

/** Every state that some steps reach from some point of a tasting. */
const reached = fc
  .record({ presses: fc.nat(33), steps: sequences(12) })
  .map(({ presses, steps }) => Array.from(new Set(statesOf(steps, underWay(presses)))));

function viewOf<P extends Phase>(
  state: State,
  seatId: string,
  phase: P,
): Extract<ParticipantView, { phase: P }> {
  const view = createParticipantViews(state, HOST, NOW)(seatId);
  if (view.phase !== phase) throw new Error(`${view.phase} in place of ${phase}`);
  return view as Extract<ParticipantView, { phase: P }>;
}

/** The same with a line about each of these wines. */
function withLines(state: State, line: string, has: (wine: number) => boolean): State {
  const wines = state.setup.wines.map((wine, index) => (has(index) ? { ...wine, line } : wine));
  return { ...state, setup: { ...state.setup, wines } };
}

describe('before its time', () => {
  test('[P8][P15] a bottle’s line changes not one byte of what anybody gets, but at its own round leaderboard', () => {
    fc.assert(
      fc.property(reached, (states) => {
        for (const state of states) {
          const isTold = (wine: number) =>
            state.phase === 'round_leaderboard' && wine === state.position.wine;
          const lined = withLines(state, 'it tells', (wine) => !isTold(wine));
          if (everythingShown(lined) !== everythingShown(state)) throw new Error(`told in ${state.phase}`);
        }
      }),
      { numRuns: 200 },
    );
    const round = withLines(inPhase('round_leaderboard'), 'it tells', () => true);
    expect(viewOf(round, 's1', 'round_leaderboard').line).toBe('it tells');
    expect(hostView(round)).toMatchObject({ line: 'it tells' });
  });

  test('[J7] until the end a first name is in nobody’s view but its own and the host’s', () => {
    fc.assert(
      fc.property(reached, (states) => {
        for (const state of states) {
          const seat = state.seats['s1'];
          if (!seat) continue;
          const named: State = {
            ...state,
            seats: { ...state.seats, s1: { ...seat, firstName: 'Hildegard' } },
          };
          const views = createParticipantViews(named, HOST, NOW);
          const screens = createDeviceViews(named, DEVICE_FACTS, NOW);
          const others = [...['s2', 's3'].map((seatId) => views(seatId)), ...DEVICE_KINDS.map(screens)];
          if (named.phase !== 'ended') expect(JSON.stringify(others)).not.toContain('Hildegard');
          expect(views('s1').you.firstName).toBe('Hildegard');
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('before its reveal', () => {
  test('[P8] the right option changes not one byte of what phones, devices and the host screen get', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(reached, fc.integer({ min: 1, max: 3 }), (states, by) => {
        for (const state of states) {
          met.add(state.phase);
          const secrets = secretsOf(state);
          const other = withQuestions(state, (question) =>
            secrets.has(question.id) ? turned(question, by) : question,
          );
          if (everythingShown(other) !== everythingShown(state)) {
            throw new Error(`the truth shows in ${state.phase}`);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(met.size).toBe(7);
  });

  test('[P8] at its reveal it does: the comparison sees what it should', () => {
    for (const phase of [
      'question_revealed',
      'question_leaderboard',
      'round_leaderboard',
      'ended',
    ] as const) {
      const state = inPhase(phase, answered(inPhase('question_open'), 's1', 'right'));
      const revealed = new Set(state.revealed);
      const other = withQuestions(state, (question) =>
        revealed.has(question.id) ? turned(question, 1) : question,
      );
      expect(everythingShown(other)).not.toBe(everythingShown(state));
    }
  });

  test('[P8] nor is anything said of questions that are still to come, or of any while waiting', () => {
    fc.assert(
      fc.property(reached, (states) => {
        for (const state of states) {
          const secrets = secretsOf(state);
          if (state.phase !== 'waiting' && state.phase !== 'ended') secrets.delete(currentQuestion(state).id);
          const other = withQuestions(state, (question) =>
            secrets.has(question.id)
              ? { ...question, options: question.options.map(({ id }) => ({ id: `${id}x`, text: 'secret' })) }
              : question,
          );
          if (everythingShown(other) !== everythingShown(state)) {
            throw new Error(`a coming question shows in ${state.phase}`);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('[P8] who has answered is seen by the host, what by nobody but oneself', () => {
    const allAnother = (state: State, but: string | null): State => {
      const questionId = currentQuestion(state).id;
      const turnedAnswers = Object.entries(answersTo(state, questionId)).map(([seatId, answer]) => {
        const { options } = currentQuestion(state);
        const place = options.findIndex(({ id }) => id === answer.optionId);
        return [seatId, seatId === but ? answer : { ...answer, optionId: pickFrom(options, place + 1).id }];
      });
      return { ...state, answers: { ...state.answers, [questionId]: Object.fromEntries(turnedAnswers) } };
    };
    let compared = 0;
    fc.assert(
      fc.property(reached, (states) => {
        for (const state of states) {
          if (state.phase !== 'question_open' && state.phase !== 'question_paused') continue;
          if (Object.keys(answersTo(state, currentQuestion(state).id)).length > 1) compared += 1;
          if (JSON.stringify(hostView(allAnother(state, null))) !== JSON.stringify(hostView(state))) {
            throw new Error('the host screen shows what was answered');
          }
          for (const seatId of Object.keys(state.seats)) {
            const mine = JSON.stringify(viewOf(state, seatId, state.phase));
            if (JSON.stringify(viewOf(allAnother(state, seatId), seatId, state.phase)) !== mine) {
              throw new Error('a phone shows what others answered');
            }
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});

describe('what a phone is told', () => {
  test('[PROTOCOL] every view of every state passes the phone’s own schema unchanged', () => {
    fc.assert(
      fc.property(reached, (states) => {
        for (const state of states) {
          const all = createParticipantViews(state, HOST, NOW);
          for (const seatId of Object.keys(state.seats)) {
            const message = { type: 'participant:state_snapshot', view: all(seatId) } as const;
            expect(decodeHostMessage(encode(message))).toEqual({ ok: true, message });
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('[PROTOCOL] the longest recap, of 30 wines with the longest texts, stays within the limit', () => {
    const longest = withQuestions(seatedState(setupOf(30), 300), (question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, text: '🍷'.repeat(80) })),
    }));
    let state = longest;
    while (state.phase !== 'ended') {
      if (state.phase === 'question_open') state = answered(state, 's1', 0);
      state = advance(state, 1);
    }
    for (const kind of DEVICE_KINDS) {
      const view = createDeviceViews(longest, DEVICE_FACTS, NOW)(kind);
      expect(decodeHostToDevice(encode({ type: 'host:state_snapshot', view })).ok).toBe(true);
    }
    const message = encode({ type: 'participant:state_snapshot', view: viewOf(state, 's1', 'ended') });
    expect(message.length).toBeLessThan(MAX_HOST_MESSAGE_BYTES);
    expect(decodeHostMessage(message).ok).toBe(true);
  });

  test('[J3] in the lobby the count and at most 40 names, the latest ones', () => {
    const { lobby } = viewOf(seatedState(undefined, 60), 's1', 'waiting');
    expect(lobby.count).toBe(60);
    expect(lobby.names).toEqual(
      Object.values(seatedState(undefined, 60).seats)
        .slice(20)
        .map((seat) => seat.pseudonym),
    );
    const few = withStatus(withStatus(seatedState(undefined, 5), 's1', 'away'), 's2', 'removed');
    expect(viewOf(few, 's3', 'waiting').lobby).toMatchObject({ count: 4 });
    expect(viewOf(few, 's3', 'waiting').lobby.names).toHaveLength(4);
    expect(viewOf(createState('t', setupOf(1)), 'nobody', 'waiting').lobby).toEqual({ count: 0, names: [] });
  });

  test('[P2] the question: four options, wine n of N, question n of 5, the time left', () => {
    const state = advance(begin(), 1);
    expect(viewOf(state, 's1', 'question_open')).toEqual({
      revision: state.revision,
      life: HOST.life,
      code: HOST.code,
      title: 'Six bottles',
      hostName: 'VELVETY-CORK',
      wines: 2,
      wine: 1,
      number: 1,
      phase: 'question_open',
      question: {
        id: currentQuestion(state).id,
        category: 'color',
        options: currentQuestion(state).options,
      },
      leftMs: 59_500,
      totalMs: 60_000,
      chosen: null,
      counter: 0,
      you: { pseudonym: state.seats['s1']?.pseudonym, score: 0, rank: null },
    });
    const timeless = advance(seatedState(setupOf(1, null), 1), 1);
    expect(viewOf(timeless, 's1', 'question_open')).toMatchObject({ leftMs: null, totalMs: null });
    const second = advance(begin(), 3 * 5 + 1 + 1);
    expect(viewOf(second, 's1', 'question_open')).toMatchObject({ wine: 2, number: 1 });
  });

  test('[P4] while paused the time left stands still', () => {
    expect(viewOf(inPhase('question_paused'), 's1', 'question_paused').leftMs).toBe(60_000);
  });

  test('[R1] one’s own choice and its counter, and nobody else’s', () => {
    const state = answered(answered(advance(begin(), 1), 's1', 2, 4), 's2', 1, 9);
    const chosen = pickFrom(currentQuestion(state).options, 2).id;
    expect(viewOf(state, 's1', 'question_open')).toMatchObject({ chosen, counter: 4 });
    expect(viewOf(state, 's3', 'question_open')).toMatchObject({ chosen: null, counter: 0 });
  });

  test('[P7] at the reveal the right option, one’s own points, choice and total', () => {
    const open = advance(begin(), 1);
    const wrong = currentQuestion(open).options.findIndex(
      ({ id }) => !currentQuestion(open).correct.includes(id),
    );
    const state = advance(answered(answered(open, 's1', 'right'), 's2', wrong), 1);
    const { correct, options } = currentQuestion(state);
    expect(viewOf(state, 's1', 'question_revealed')).toMatchObject({
      right: correct,
      points: 100,
      chosen: correct[0],
      gotIt: { right: 1, of: 2 },
      you: { score: 100, rank: 1 },
    });
    expect(viewOf(state, 's2', 'question_revealed')).toMatchObject({
      points: 0,
      chosen: options[wrong]?.id,
      you: { score: 0, rank: 2 },
    });
    expect(viewOf(state, 's3', 'question_revealed')).toMatchObject({ points: 0, chosen: null });
  });

  describe('leaderboards', () => {
    /** Fifteen seats; the first ten answered right. */
    const played = () => {
      let state = advance(seatedState(undefined, 15), 1);
      for (let seat = 1; seat <= 10; seat += 1) state = answered(state, `s${seat}`, 'right');
      return advance(state, 2);
    };

    test('[P11] hold the top ten and one’s own row', () => {
      const state = played();
      const last = viewOf(state, 's12', 'question_leaderboard').leaderboard;
      expect(last.seats).toBe(15);
      expect(last.rows).toHaveLength(11);
      expect(last.rows.slice(0, 10).every((row) => row.rank === 1 && row.score === 100 && !row.you)).toBe(
        true,
      );
      expect(last.rows[10]).toEqual({
        pseudonym: state.seats['s12']?.pseudonym,
        score: 0,
        rank: 11,
        you: true,
      });
      const first = viewOf(state, 's3', 'question_leaderboard').leaderboard;
      expect(first.rows).toHaveLength(10);
      expect(first.rows.filter((row) => row.you).map((row) => row.pseudonym)).toEqual([
        state.seats['s3']?.pseudonym,
      ]);
    });

    test('[J5] leave out a removed seat', () => {
      const { rows, seats } = viewOf(
        withStatus(played(), 's3', 'removed'),
        's1',
        'question_leaderboard',
      ).leaderboard;
      expect(seats).toBe(14);
      expect(rows.map((row) => row.pseudonym)).not.toContain(played().seats['s3']?.pseudonym);
    });

    test('[P15] after the wine: its five answers beside one’s own', () => {
      const first = answered(advance(begin(), 1), 's1', 'right');
      const round = inPhase('round_leaderboard', first);
      const view = viewOf(round, 's1', 'round_leaderboard');
      expect(view.wine).toBe(1);
      expect(
        view.recap.map(({ category, right, yours, points }) => [category, right, yours, points]),
      ).toEqual([
        ['color', ['wine 1 color right'], 'wine 1 color right', 100],
        ['region', ['wine 1 region right'], null, 0],
        ['grape_variety', ['wine 1 grape_variety right'], null, 0],
        ['vintage_year', ['wine 1 vintage_year right'], null, 0],
        ['wine_name', ['wine 1 wine_name right'], null, 0],
      ]);
      const second = inPhase('round_leaderboard', advance(round, 1));
      expect(viewOf(second, 's1', 'round_leaderboard').recap.map((row) => row.wine)).toEqual([2, 2, 2, 2, 2]);
    });
  });

  test('[P13] the recap at the end: what was played, and the one cut short marked as void', () => {
    const first = advance(answered(advance(begin(), 1), 's1', 'right'), 3);
    const cut = answered(answered(first, 's1', 'right'), 's2', 0);
    const ended = transition(cut, { type: 'end' }, NOW).state;
    expect(viewOf(ended, 's1', 'ended').endedAtMs).toBe(NOW);
    expect(viewOf(ended, 's1', 'ended').recap).toEqual([
      {
        wine: 1,
        category: 'color',
        right: ['wine 1 color right'],
        yours: 'wine 1 color right',
        points: 100,
        void: false,
      },
      {
        wine: 1,
        category: 'region',
        right: ['wine 1 region right'],
        yours: 'wine 1 region right',
        points: 0,
        void: true,
      },
    ]);
    expect(viewOf(ended, 's1', 'ended').you).toMatchObject({ score: 100, rank: 1 });
    expect(viewOf(ended, 's2', 'ended').recap.map((row) => row.yours)).toEqual([
      null,
      pickFrom(currentQuestion(cut).options, 0).text,
    ]);
  });

  test('[P11] while nobody has a point nobody is told of a place', () => {
    const revealed = advance(begin(), 2);
    expect(viewOf(revealed, 's1', 'question_revealed').you).toMatchObject({ score: 0, rank: null });
  });

  test('[P13] a tasting ended in the lobby has an empty recap', () => {
    const ended = transition(begin(), { type: 'end' }, NOW).state;
    expect(viewOf(ended, 's1', 'ended')).toMatchObject({ recap: [], you: { score: 0, rank: null } });
  });

  test('[J2] one’s own pseudonym is in every view', () => {
    for (const phase of [
      'waiting',
      'question_open',
      'question_revealed',
      'round_leaderboard',
      'ended',
    ] as const) {
      const state = inPhase(phase);
      expect(viewOf(state, 's2', phase).you.pseudonym).toBe(state.seats['s2']?.pseudonym);
    }
  });
});

describe('what was put right', () => {
  const revealed = advance(answered(answered(advance(begin(), 1), 's1', 'right'), 's2', 'right'), 1);
  const { id: questionId, options, correct } = currentQuestion(revealed);
  const other = options.find(({ id }) => !correct.includes(id)) ?? pickFrom(options, 0);
  const repaired = (state: State, command: Parameters<typeof transition>[1]) =>
    transition(state, command, 1_000_000).state;
  const color = { wine: 1, category: 'color', isToo: false };

  test('[P14] an accepted answer: which, for whom how many points, and the new total', () => {
    const state = repaired(revealed, { type: 'rekey', questionId, correct: [...correct, other.id] });
    const told = { ...color, number: 1, right: [other.text], isToo: true };
    expect(viewOf(state, 's1', 'question_revealed').you).toMatchObject({
      score: 100,
      repair: { ...told, points: 100 },
    });
    expect(viewOf(state, 's3', 'question_revealed').you).toMatchObject({
      score: 0,
      repair: { ...told, points: 0 },
    });
    expect(new Set(viewOf(state, 's1', 'question_revealed').right)).toEqual(new Set([...correct, other.id]));
  });

  test('[P14] a void question gives nobody anything and is marked, in the recap too', () => {
    const state = repaired(revealed, { type: 'void', questionId });
    const view = viewOf(state, 's1', 'question_revealed');
    expect(view).toMatchObject({ void: true, points: 0, right: correct, you: { score: 0 } });
    expect(view.you.repair).toEqual({ ...color, number: 1, right: [], points: 0 });
    const ended = repaired(state, { type: 'end' });
    expect(viewOf(ended, 's1', 'ended').recap).toMatchObject([
      { points: 0, void: true, yours: expect.any(String) },
    ]);
    expect(hostView(state)).toMatchObject({ reveal: { isVoid: true } });
  });

  test('[P14] a skipped wine is told as one, and its five answers are in the recap', () => {
    const open = advance(revealed, 2);
    const state = repaired(open, { type: 'skip wine', seen: seenOf(open) });
    const view = viewOf(state, 's1', 'round_leaderboard');
    expect(view.you.repair).toMatchObject({ number: 4, wine: 1, category: null, right: [], points: 0 });
    expect(view.recap.map((row) => row.void)).toEqual([false, true, true, true, true]);
    expect(hostView(state)).toMatchObject({ recap: [{ isVoid: false }, { isVoid: true }, {}, {}, {}] });
  });

  test('[P14] a phone from before there were repairs takes the views, and this one views without', () => {
    const state = repaired(revealed, { type: 'void', questionId });
    const { you, ...view } = viewOf(state, 's1', 'question_revealed');
    const { repair: _news, ...older } = you;
    const { void: _void, ...known } = view;
    const message = { type: 'participant:state_snapshot', view: { ...known, you: older } } as const;
    expect(decodeHostMessage(encode(message))).toEqual({ ok: true, message });
  });

  test('[P14] the host has the log, and knows what can be skipped or corrected', () => {
    expect(hostView(begin())).toMatchObject({ repairs: [], hasReveals: false, skips: [] });
    expect(hostView(advance(begin(), 1))).toMatchObject({ hasReveals: false, skips: ['question', 'wine'] });
    const state = repaired(revealed, { type: 'void', questionId });
    expect(hostView(state)).toMatchObject({
      repairs: [{ ...color, number: 1, atMs: 1_000_000 }],
      hasReveals: true,
      skips: ['wine'],
    });
  });

  test('[T5] a result from before a repair is not the result', () => {
    const ended = repaired(repaired(revealed, { type: 'end' }), { type: 'deliver', seatId: 's1' });
    expect(hostView(ended)).toMatchObject({ undelivered: 1, isRepaired: false });
    const after = transition(ended, { type: 'void', questionId }, 1_000_001).state;
    expect(hostView(after)).toMatchObject({ undelivered: 2, isRepaired: true });
  });
});

describe('what the host sees', () => {
  test('[P1] "A of B answered": B counts neither those who left nor those removed', () => {
    const open = advance(seatedState(undefined, 5), 1);
    const two = answered(answered(open, 's1', 0), 's2', 1);
    const state = withStatus(withStatus(withStatus(two, 's2', 'left'), 's3', 'removed'), 's4', 'away');
    expect(hostView(state)).toMatchObject({
      question: { answered: 1, of: 3, liveUnanswered: 1 },
      live: 2,
    });
    expect(hostView(state).people.map(({ seatId, status, answered: has }) => [seatId, status, has])).toEqual([
      ['s1', 'live', true],
      ['s2', 'left', true],
      ['s4', 'away', false],
      ['s5', 'live', false],
    ]);
  });

  test('[J3] all names, however many', () => {
    expect(hostView(seatedState(undefined, 300)).people).toHaveLength(300);
  });

  test('[P5] the deadline on the axis of the screen', () => {
    const state = advance(begin(), 1);
    expect(hostView(state)).toMatchObject({ question: { endsAtMs: 77 + 59_500, leftMs: null } });
    expect(hostView(inPhase('question_paused'))).toMatchObject({
      question: { endsAtMs: null, leftMs: 60_000 },
    });
  });

  test('[H2] at the reveal how many chose each option', () => {
    const state = advance(answered(answered(advance(begin(), 1), 's1', 2), 's2', 2), 1);
    const { options, correct } = currentQuestion(state);
    expect(hostView(state)).toMatchObject({
      reveal: { right: correct, counts: { [pickFrom(options, 2).id]: 2, [pickFrom(options, 0).id]: 0 } },
    });
  });

  test('[P15] after the wine how many knew it, and which leaderboard is the last', () => {
    const round = inPhase('round_leaderboard', answered(advance(begin(), 1), 's1', 'right'));
    expect(hostView(round)).toMatchObject({ wine: 1, lastWine: false });
    const view = hostView(round);
    const recap = view.phase === 'round_leaderboard' ? view.recap : [];
    expect(recap).toHaveLength(5);
    expect(recap[0]).toEqual({
      category: 'color',
      right: ['wine 1 color right'],
      gotIt: { right: 1, of: 2 },
      isVoid: false,
    });
    const last = inPhase('round_leaderboard', advance(round, 1));
    expect(hostView(last)).toMatchObject({ wine: 2, lastWine: true });
    expect(hostView(inPhase('question_leaderboard'))).toMatchObject({ lastOfWine: false });
    expect(hostView(advance(begin(), 15))).toMatchObject({ lastOfWine: true });
  });

  test('[T5] at the end how many phones have not got their result', () => {
    const ended = inPhase('ended');
    expect(createHostView(ended, NOW, 0)).toMatchObject({ undelivered: 2 });
    const told = transition(ended, { type: 'deliver', seatId: 's1' }, NOW).state;
    expect(createHostView(told, NOW, 0)).toMatchObject({ undelivered: 1 });
    expect(transition(told, { type: 'deliver', seatId: 's1' }, NOW).state).toBe(told);
  });
});

describe('the views of the host’s devices', () => {
  const deviceViews = (state: State) => createDeviceViews(state, DEVICE_FACTS, NOW);

  test('[J3] are understood at the other end in every state', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(reached, (states) => {
        for (const state of states) {
          for (const kind of DEVICE_KINDS) {
            const view = deviceViews(state)(kind);
            const message = { type: 'host:state_snapshot', view } as const;
            expect(decodeHostToDevice(encode(message))).toEqual({ ok: true, message });
            met.add(`${kind} ${view.phase}`);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(met.size).toBe(14);
  });

  test('[P8] a big screen names nobody while a question is open: not who has answered, nor who has not', () => {
    const state = answered(advance(begin(), 1), 's1', 0);
    const view = JSON.stringify(deviceViews(state)('screen'));
    for (const { pseudonym } of Object.values(state.seats)) expect(view).not.toContain(pseudonym);
    expect(deviceViews(state)('screen')).toMatchObject({ question: { answered: 1, of: 2 } });
  });

  test('[P5] a remote is told who is missing, live ones first, and how many of those are live', () => {
    const open = advance(seatedState(undefined, 4), 1);
    const state = withStatus(withStatus(answered(open, 's2', 0), 's1', 'away'), 's4', 'left');
    const name = (id: string) => state.seats[id]?.pseudonym;
    expect(deviceViews(state)('remote')).toMatchObject({
      live: 2,
      of: 3,
      question: {
        answered: 1,
        of: 3,
        liveUnanswered: 1,
        missing: [
          { pseudonym: name('s3'), isLive: true },
          { pseudonym: name('s1'), isLive: false },
        ],
      },
    });
  });

  test('[P7] the reveal tells how many chose each option, and how many were right', () => {
    const open = advance(seatedState(undefined, 3), 1);
    const question = currentQuestion(open);
    const wrong = question.options.findIndex(({ id }) => !question.correct.includes(id));
    const state = inPhase('question_revealed', answered(answered(open, 's1', 'right'), 's2', wrong));
    for (const kind of DEVICE_KINDS) {
      expect(deviceViews(state)(kind)).toMatchObject({
        reveal: {
          right: question.correct,
          gotIt: { right: 1, of: 3 },
          counts: { [pickFrom(question.correct, 0)]: 1, [pickFrom(question.options, wrong).id]: 1 },
        },
      });
    }
  });

  test('[J3] 300 people come to a few kilobytes, their number whole', () => {
    const view = deviceViews(seatedState(undefined, 300))('screen');
    expect(view).toMatchObject({ phase: 'waiting', lobby: { count: 300 } });
    expect(JSON.stringify(view).length).toBeLessThan(4000);
  });
});
