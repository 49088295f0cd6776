import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { gotIt, playedQuestions, scoreOf, standings, tally } from '../../src/game/standings';
import { createState, seatOfId, type Phase, type State } from '../../src/game/state';
import { hasCome } from '../../src/game/taking-part';
import { transition } from '../../src/game/transition';
import {
  SETUPS,
  keyOf,
  pickFrom,
  play,
  seatedState,
  sequences,
  type Played,
  type Step,
} from '../support/sequences';

const RUNS = { numRuns: 1000 };

/** The moves of docs/rules.md, as an edge list; each phase may also go to `ended`. */
const MOVES: Readonly<Record<Phase, readonly Phase[]>> = {
  waiting: ['question_open', 'ended'],
  question_open: ['question_paused', 'question_revealed', 'round_leaderboard', 'ended'],
  question_paused: ['question_open', 'question_revealed', 'round_leaderboard', 'ended'],
  question_revealed: ['question_leaderboard', 'round_leaderboard', 'ended'],
  question_leaderboard: ['question_open', 'round_leaderboard', 'ended'],
  round_leaderboard: ['question_open', 'ended'],
  ended: [],
};
/** With leaderboards after each wine only. */
const MOVES_AFTER_WINE_ONLY: typeof MOVES = {
  ...MOVES,
  question_revealed: ['question_open', 'round_leaderboard', 'ended'],
};

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}

/** Cheaper than `expect` where it runs a hundred thousand times. */
function ensure(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}

/** Plays over frozen states, so that whoever writes into one throws. */
function playFrozen(steps: readonly Step[], from: State, onPlayed: (played: Played) => void): State {
  return play(steps, deepFreeze(from), (played) => {
    deepFreeze(played.outcome.state);
    onPlayed(played);
  });
}

/** Begins with nobody there, or with six people, so that both the lobby and the game are met often. */
const plays = fc.record({ steps: sequences(), isSeated: fc.nat(3).map((number) => number > 0) });
const begin = (isSeated: boolean) =>
  isSeated ? seatedState() : createState('tasting-1', pickFrom(SETUPS, 0));

const isDueAt = ({ before, now }: Played) =>
  before.phase === 'question_open' && before.clock.deadlineMs !== null && now >= before.clock.deadlineMs;

const isAbsence = ({ command }: Played) => command.type === 'absence' || command.type === 'restore';

/** A command finds that what was due has happened, so it may make a second move; an absence comes before that. */
const afterWhatWasDue = (played: Played) =>
  isAbsence(played) ? played.before : transition(played.before, { type: 'tick' }, played.now).state;

const isSkip = ({ command, outcome }: Played, what: 'question' | 'wine') =>
  command.type === `skip ${what}` && outcome.refusal === null;

const currentOf = ({ setup, position }: State) => setup.wines[position.wine]?.questions[position.question];

describe('any sequence of commands', () => {
  test('[P10] moves only along the phases of the rules', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        playFrozen(steps, begin(isSeated), (played) => {
          const { before, outcome } = played;
          const due = afterWhatWasDue(played);
          const isShort = before.setup.leaderboardAfterWineOnly === true;
          const lastPhase = isShort ? 'question_revealed' : 'question_leaderboard';
          for (const [state, next] of [
            [before, due],
            [due, outcome.state],
          ] as const) {
            const [from, to] = [state.phase, next.phase];
            if (from === to) continue;
            expect((isShort ? MOVES_AFTER_WINE_ONLY : MOVES)[from]).toContain(to);
            // Past what is left of a wine by skipping it and in no other way.
            const isLast = state.position.question === 4;
            if (to === 'round_leaderboard' && !(from === lastPhase && isLast))
              expect(isSkip(played, 'wine')).toBe(true);
          }
        });
      }),
      RUNS,
    );
  });

  test('[P10] meets every move of the rules, so that the others prove something', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        play(steps, begin(isSeated), ({ before, command, outcome }) => {
          if (outcome.state.goesOnAtMs !== null) met.add('goes on');
          if (before.goesOnAtMs !== null && command.type === 'tick' && outcome.state !== before)
            met.add('went on');
          if (Object.values(outcome.state.seats).some((seat) => seat.fromWine !== undefined))
            met.add('let in');
          if (before.phase !== outcome.state.phase) met.add(`${before.phase} > ${outcome.state.phase}`);
          met.add(`refused ${outcome.refusal}`);
        });
      }),
      { numRuns: 2000, seed: 1 },
    );
    for (const [from, targets] of [...Object.entries(MOVES), ...Object.entries(MOVES_AFTER_WINE_ONLY)]) {
      for (const to of targets) expect(met).toContain(`${from} > ${to}`);
    }
    for (const what of ['goes on', 'went on', 'let in']) expect(met).toContain(what);
    for (const code of [
      'GAME_STARTED', 'NO_SEAT', 'PAUSED', 'TOO_LATE', 'INVALID_ANSWER', 'NOBODY_HERE', 'PASSED', 'NOT_NOW',
      'REMOVED', 'SEAT_GIVEN', 'SEAT_LINK_SPENT', 'HAS_SEAT', 'DOOR_CLOSED',
    ]) expect(met).toContain(`refused ${code}`); // prettier-ignore
  });

  test('[P9][P14] totals equal a fold of the accepted answers over the revealed questions and their keys', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        // The fold's own books: the last answer that came while its question was open, by question and seat.
        const books = new Map<string, Map<string, { optionId: string; counter: number }>>();
        const closed = new Set<string>();
        // And the keys, as the host last put them; null is void.
        const rulings = new Map<string, readonly string[] | null>();
        let prepared = begin(isSeated).setup;
        const last = playFrozen(steps, begin(isSeated), (played) => {
          const { before, command, outcome } = played;
          const due = afterWhatWasDue(played);
          const question = currentOf(due);
          const seat = command.type === 'answer' ? seatOfId(before, command.seatId) : undefined;
          if (
            command.type === 'answer' &&
            due.phase === 'question_open' &&
            command.questionId === question?.id &&
            question.options.some(({ id }) => id === command.optionId) &&
            seat &&
            seat.status !== 'removed' &&
            hasCome(seat, due.position)
          ) {
            const book = books.get(question.id) ?? new Map();
            books.set(question.id, book);
            if (command.counter > (book.get(command.seatId)?.counter ?? -1)) {
              book.set(command.seatId, { optionId: command.optionId, counter: command.counter });
            }
          }
          if (isDueAt(played) && !isAbsence(played)) closed.add(question?.id ?? '');
          if (outcome.state.phase === 'question_revealed') closed.add(currentOf(outcome.state)?.id ?? '');
          if (outcome.refusal !== null) return;
          if (command.type === 'edit') prepared = outcome.state.setup;
          if (command.type === 'rekey') rulings.set(command.questionId, command.correct);
          if (command.type === 'void') rulings.set(command.questionId, null);
          if (command.type === 'skip question') rulings.set(question?.id ?? '', null);
          if (command.type === 'skip wine') {
            for (const { id } of before.setup.wines[before.position.wine]?.questions ?? []) {
              if (!closed.has(id)) rulings.set(id, null);
              closed.add(id);
            }
          }
        });
        const questions = prepared.wines
          .flatMap((wine) => wine.questions)
          .map(({ id, correct }) => ({ id, correct: rulings.has(id) ? (rulings.get(id) ?? []) : correct }));
        const table = new Map(standings(last).map((row) => [row.seatId, row.score]));
        for (const { id: seatId, status } of Object.values(last.seats)) {
          if (status === 'removed') continue;
          let total = 0;
          for (const { id, correct } of questions) {
            if (closed.has(id) && correct.includes(books.get(id)?.get(seatId)?.optionId ?? '')) total += 100;
          }
          expect(scoreOf(last, seatId)).toBe(total);
          expect(table.get(seatId)).toBe(total);
        }
        const ranked = Object.values(last.seats).filter(({ status }) => status !== 'removed');
        expect(table.size).toBe(ranked.length);
      }),
      RUNS,
    );
  });

  test('[P6] nothing counts after the reveal, nor while paused', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        playFrozen(steps, begin(isSeated), (played) => {
          const { before, command, outcome } = played;
          if (before.answers === outcome.state.answers) return;
          const due = afterWhatWasDue(played);
          expect(command.type).toBe('answer');
          expect(due.phase).toBe('question_open');
          expect(outcome.refusal).toBeNull();
          const changed = Object.keys(outcome.state.answers).filter(
            (id) => before.answers[id] !== outcome.state.answers[id],
          );
          expect(changed).toEqual([currentOf(due)?.id]);
        });
      }),
      RUNS,
    );
  });

  test('[P3] a seat is in a tally at most once, and only seats are', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        const last = playFrozen(steps, begin(isSeated), () => {});
        for (const { question } of playedQuestions(last)) {
          const counts = tally(last, question);
          expect(Object.keys(counts).sort()).toEqual(question.options.map(({ id }) => id).sort());
          const answered = Object.keys(last.answers[question.id] ?? {}).filter(
            (seatId) => last.seats[seatId]?.status !== 'removed',
          );
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(answered.length);
          for (const seatId of answered) expect(Object.keys(last.seats)).toContain(seatId);
        }
      }),
      RUNS,
    );
  });

  test('[P10] a command repeated at once changes nothing', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        playFrozen(steps, begin(isSeated), ({ command, now, outcome }) => {
          // Each press adds its seconds.
          if (command.type === 'add time') return;
          ensure(transition(outcome.state, command, now).state === outcome.state, `${command.type} twice`);
        });
      }),
      RUNS,
    );
  });

  test('[R4] the revision rises with every change and never goes back', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        playFrozen(steps, begin(isSeated), ({ before, command, outcome }) => {
          if (outcome.state === before) return;
          ensure(outcome.state.revision > before.revision, 'a change without a new revision');
          // The host may prepare the same once more.
          if (command.type === 'edit') return;
          // A new object with nothing new in it would send views for nothing.
          expect({ ...outcome.state, revision: 0 }).not.toEqual({ ...before, revision: 0 });
        });
      }),
      RUNS,
    );
  });

  test('[P6] a refused command does no more than what was due', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        playFrozen(steps, begin(isSeated), ({ before, now, outcome }) => {
          if (outcome.refusal === null) return;
          const { state: due } = transition(before, { type: 'tick' }, now);
          expect(outcome.state).toEqual(due);
        });
      }),
      RUNS,
    );
  });

  test('[P5] no command leaves a question open at or after its deadline', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        playFrozen(steps, begin(isSeated), (played) => {
          const { clock, phase } = played.outcome.state;
          const isOpen = phase === 'question_open';
          ensure(isOpen || clock.deadlineMs === null, `a deadline in ${phase}`);
          ensure(clock.deadlineMs === null || clock.deadlineMs > played.now, 'open after its deadline');
          ensure(phase === 'question_paused' || clock.leftMs === null, `time left in ${phase}`);
        });
      }),
      RUNS,
    );
  });

  test('[J2] pseudonyms, keys and seat ids are unique, and a seat keeps its own', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        const owners = new Map<string, string>();
        playFrozen(steps, begin(isSeated), ({ before, outcome }) => {
          if (outcome.state.seats === before.seats) return;
          const seats = Object.values(outcome.state.seats);
          ensure(new Set(seats.map((seat) => seat.pseudonym)).size === seats.length, 'a pseudonym twice');
          const keys = seats.flatMap((seat) => seat.keys);
          ensure(new Set(keys).size === keys.length, 'a key twice');
          ensure(
            Object.entries(outcome.state.seats).every(([id, seat]) => seat.id === id),
            'an id of another seat',
          );
          for (const { id, pseudonym } of seats) {
            // Ids are never given twice: another person's answers must not come with a seat.
            ensure((owners.get(id) ?? pseudonym) === pseudonym, `${id} given twice`);
            owners.set(id, pseudonym);
          }
        });
      }),
      RUNS,
    );
  });

  test('[R2][R3][R9] a key gets a seat by joining or by a personal link that was given for it, once', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        playFrozen(steps, begin(isSeated), ({ before, command, now, outcome }) => {
          const { state, refusal } = outcome;
          for (const seat of Object.values(state.seats)) {
            const had = before.seats[seat.id]?.keys ?? [];
            const fresh = seat.keys.filter((key) => !had.includes(key));
            if (fresh.length === 0) continue;
            ensure(fresh.length === 1 && refusal === null, 'two keys at once');
            if (command.type === 'join' || command.type === 'let in') {
              ensure(had.length === 0 && fresh[0] === command.key, 'joined into a seat of somebody else');
              continue;
            }
            ensure(command.type === 'claim' && fresh[0] === command.key, `${command.type} gave a seat`);
            const link = command.type === 'claim' ? before.seatLinks[command.hash] : undefined;
            ensure(link !== undefined && link.seatId === seat.id && link.expiresMs > now, 'no such link');
            ensure(
              link === undefined || !Object.values(state.seatLinks).includes(link),
              'the link can be used again',
            );
            const isKept = had.every((key) => seat.keys.includes(key));
            const isLost = had.every((key) => seat.formerKeys.includes(key) && !seat.keys.includes(key));
            ensure(link?.kind === 'add' ? isKept : isLost, 'the old keys');
          }
        });
      }),
      RUNS,
    );
  });

  test('[J5] a removed seat never returns and is in no ranking', () => {
    fc.assert(
      fc.property(sequences(), (steps) => {
        const seated = seatedState();
        const removed = { ...pickFrom(Object.values(seated.seats), 0), status: 'removed' as const };
        const last = playFrozen(steps, { ...seated, seats: { ...seated.seats, s1: removed } }, (played) => {
          const { command, outcome } = played;
          ensure(outcome.state.seats['s1'] === removed, 'a removed seat changed');
          const isTheirs = (command.type === 'join' || command.type === 'attach') && command.key === keyOf(0);
          if (isTheirs) expect(outcome.refusal).toBe('REMOVED');
          ensure(!Object.values(outcome.state.answers).some((bySeat) => 's1' in bySeat), 'they answered');
        });
        expect(standings(last).map((row) => row.seatId)).not.toContain('s1');
      }),
      RUNS,
    );
  });

  test('[T6][P14] the setup changes by an edit in waiting, a revealed key by the host, and nothing else', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        playFrozen(steps, begin(isSeated), ({ before, command, outcome }) => {
          if (before.setup === outcome.state.setup) return;
          if (command.type === 'flow') {
            const { flow: _was, ...rest } = before.setup;
            const { flow: _is, ...others } = outcome.state.setup;
            expect(others).toEqual(rest);
            return;
          }
          if (command.type === 'rekey') {
            const wines = before.setup.wines.map((wine) => ({
              ...wine,
              questions: wine.questions.map((question) =>
                question.id === command.questionId
                  ? { ...question, correct: expect.arrayContaining([...command.correct]) }
                  : question,
              ),
            }));
            expect(outcome.state.revealed).toContain(command.questionId);
            expect(outcome.state.setup).toEqual({ ...before.setup, wines });
            return;
          }
          expect(command.type).toBe('edit');
          expect(before.phase).toBe('waiting');
          expect(outcome.state.phase).toBe('waiting');
        });
      }),
      RUNS,
    );
  });

  test('[J6] nobody is let in but by the host, after Start, and never answers a question before their first', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        playFrozen(steps, begin(isSeated), ({ before, command, outcome }) => {
          const { state } = outcome;
          const fresh = Object.values(state.seats).filter(({ id }) => !before.seats[id]);
          for (const { fromWine } of fresh) {
            ensure((command.type === 'let in') === (fromWine !== undefined), `${command.type} let in`);
            if (fromWine !== undefined) ensure(state.startedAtMs !== null, 'let in before Start');
          }
          for (const [wine, { questions }] of state.setup.wines.entries()) {
            for (const [question, { id }] of questions.entries()) {
              for (const seatId of Object.keys(state.answers[id] ?? {})) {
                const seat = state.seats[seatId];
                ensure(!seat || hasCome(seat, { wine, question }), 'an answer before their first question');
              }
            }
          }
        });
      }),
      RUNS,
    );
  });

  test('[P1] right answers never outnumber those whom a question counts, and everyone who answered is among them', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        const last = playFrozen(steps, begin(isSeated), () => {});
        for (const { question } of playedQuestions(last)) {
          const { right, of } = gotIt(last, question);
          const answered = Object.keys(last.answers[question.id] ?? {}).filter(
            (id) => last.seats[id]?.status !== 'removed',
          );
          ensure(right <= answered.length && answered.length <= of, 'more than it counts');
          const inIt = Object.values(last.seats).filter(({ status }) => status !== 'removed').length;
          ensure(of <= inIt, 'it counts somebody who is not there');
        }
      }),
      RUNS,
    );
  });

  test('[P10] Next comes by itself at its time and from a reveal or a question’s leaderboard alone', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        playFrozen(steps, begin(isSeated), (played) => {
          const { goesOnAtMs, phase, clock } = played.outcome.state;
          if (goesOnAtMs === null) return;
          ensure(phase === 'question_revealed' || phase === 'question_leaderboard', `goes on from ${phase}`);
          ensure(goesOnAtMs > played.now && clock.deadlineMs === null, 'it is due');
          ensure(!isAbsence(played), 'it goes on after an absence');
        });
      }),
      RUNS,
    );
  });

  test('[R4] a reload leaves nobody live and no question open, and loses no answer', () => {
    fc.assert(
      fc.property(plays, fc.nat(100_000), ({ steps, isSeated }, agoMs) => {
        const last = playFrozen(steps, begin(isSeated), () => {});
        const now = 1e12;
        const { state } = transition(last, { type: 'restore', lastAliveMs: now - agoMs }, now);
        expect(Object.values(state.seats).filter((seat) => seat.status === 'live')).toEqual([]);
        expect(state.phase).toBe(last.phase === 'question_open' ? 'question_paused' : last.phase);
        expect(state.answers).toBe(last.answers);
        expect(state.revealed).toBe(last.revealed);
      }),
      RUNS,
    );
  });

  test('[P14] every repair is in the log with what counted before and after, and nothing leaves the log', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        playFrozen(steps, begin(isSeated), (played) => {
          const { before, command, now, outcome } = played;
          const { repairs } = outcome.state;
          expect(repairs.slice(0, before.repairs.length)).toEqual(before.repairs);
          for (const repair of repairs.slice(before.repairs.length)) {
            expect(repair).toMatchObject({ type: command.type, atMs: now });
            expect(repair.before).not.toEqual(repair.after);
            expect(outcome.state.revealed).toContain(repair.questionId);
            if (command.type === 'rekey') expect(new Set(repair.after)).toEqual(new Set(command.correct));
            else expect(repair.after).toBeNull();
          }
        });
      }),
      RUNS,
    );
  });

  test('[P14] a skip leaves the wine’s revealed questions as they are and takes nothing else with it', () => {
    fc.assert(
      fc.property(plays, ({ steps, isSeated }) => {
        playFrozen(steps, begin(isSeated), (played) => {
          const { before, outcome } = played;
          const isWine = isSkip(played, 'wine');
          if (!isWine && !isSkip(played, 'question')) return;
          const { revealed } = outcome.state;
          const ofWine = before.setup.wines[before.position.wine]?.questions.map(({ id }) => id) ?? [];
          const fresh = revealed.slice(before.revealed.length);
          const left = ofWine.filter((id) => !before.revealed.includes(id));
          expect(fresh).toEqual(isWine ? left : [currentOf(before)?.id]);
          expect(outcome.state.phase).toBe(isWine ? 'round_leaderboard' : 'question_revealed');
          expect(outcome.state.answers).toBe(before.answers);
          for (const { question, void: isVoid } of playedQuestions(outcome.state)) {
            if (fresh.includes(question.id)) expect(isVoid).toBe(true);
          }
          expect(standings(outcome.state)).toEqual(standings(before));
        });
      }),
      RUNS,
    );
  });
});
