import * as fc from 'fast-check';

import type { Command, HostCommand, Seen } from '../../src/game/command';
import type { Outcome } from '../../src/game/outcome';
import {
  DEVICE_KINDS,
  PHASES,
  answersTo,
  createState,
  openQuestionId,
  seatOfKey,
  type Phase,
  type State,
} from '../../src/game/state';
import type { Flow, Setup } from '../../src/game/tasting';
import { transition } from '../../src/game/transition';
import { setupOf } from './setups';

/** Ids that no host ever gave, among them the names that every object answers to. */
const HOSTILE_IDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'undefined', 's0'];

/**
 * What a host may prepare in a sequence: two wines with a clock, one without, one that is soon over, two with
 * leaderboards after each wine only, and two that go on by themselves.
 */
export const SETUPS: readonly Setup[] = [
  setupOf(2, 60, 1),
  setupOf(1, null, 2),
  setupOf(1, 15, 3),
  { ...setupOf(2, 60, 4), leaderboardAfterWineOnly: true },
  { ...setupOf(2, 60, 5), flow: { revealWhenAllAnswered: true, goOnAfterSeconds: 10 } },
];

/** The element at an index that may run on past the end. */
export function pickFrom<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

const PEOPLE = 6;
/** So few that a link that was used, replaced or never given is often met. */
const LINKS = 2;
const DEVICE_LINKS = 8;
/** More than may be in at once. */
const DEVICES = 7;
/** Mostly moments, sometimes a question's whole time and more. */
const GAPS_MS = [0, 0, 1, 250, 1000, 4000, 14_999, 15_000, 61_000, 3_600_000];

const KINDS = [
  'advance', 'advance', 'advance', 'advance', 'advance', 'advance', 'join', 'join', 'attach', 'detach', 'leave',
  'answer', 'answer', 'answer', 'answer', 'answer', 'start', 'pause', 'resume', 'reveal', 'next',
  'tick', 'edit', 'absence', 'restore', 'share', 'hand over', 'claim', 'claim', 'door',
] as const; // prettier-ignore
const REPAIRS = ['rekey', 'rekey', 'void', 'skip question', 'skip wine'] as const;
const OF_DEVICES = [
  'invite device', 'claim device', 'claim device', 'attach device', 'detach device', 'revoke device',
] as const; // prettier-ignore
const WISHES = [
  'let in', 'let in', 'first name', 'sit out', 'sit out', 'flow', 'flow', 'wait', 'add time', 'podium',
] as const; // prettier-ignore
type Kind =
  | (typeof KINDS)[number]
  | (typeof REPAIRS)[number]
  | (typeof OF_DEVICES)[number]
  | (typeof WISHES)[number]
  | 'end'
  | 'remove';

/** One step of a sequence, before it is known which state it meets. */
export interface Step {
  readonly kind: Kind;
  readonly who: number;
  readonly pick: number;
  readonly gapMs: number;
  /** True one time in six: an id or a moment that does not fit. */
  readonly isOdd: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(
    { weight: 80, arbitrary: fc.constantFrom(...KINDS) },
    { weight: 8, arbitrary: fc.constantFrom(...REPAIRS) },
    { weight: 5, arbitrary: fc.constantFrom(...OF_DEVICES) },
    { weight: 8, arbitrary: fc.constantFrom(...WISHES) },
    { weight: 1, arbitrary: fc.constant('end' as const) },
    { weight: 1, arbitrary: fc.constant('remove' as const) },
  ),
  who: fc.nat(PEOPLE - 1),
  pick: fc.nat(999),
  gapMs: fc.constantFrom(...GAPS_MS),
  isOdd: fc.nat(5).map((number) => number === 0),
});

/** Sequences of steps of any mix of people. */
export function sequences(maxLength = 60): fc.Arbitrary<Step[]> {
  return fc.array(step, { maxLength, size: 'max' });
}

/** One command as it was applied. */
export interface Played {
  readonly before: State;
  readonly command: Command;
  readonly now: number;
  readonly outcome: Outcome;
}

const START_MS = 1_000_000;

/** A fresh tasting with six people already in their seats. */
export function seatedState(setup: Setup = pickFrom(SETUPS, 0), people = PEOPLE): State {
  let state = createState('tasting-1', setup);
  for (let who = 0; who < people; who += 1) {
    state = transition(state, { type: 'join', key: keyOf(who), seed: who * 7 }, START_MS).state;
  }
  return state;
}

export function keyOf(who: number): string {
  return `key-${who}`;
}

/** Plays the steps from a state on; `onPlayed` sees each command with what came of it. Returns the last state. */
export function play(steps: readonly Step[], from: State, onPlayed: (played: Played) => void): State {
  let state = from;
  let now = START_MS;
  for (const next of steps) {
    now += next.gapMs;
    const command = commandOf(state, next, now);
    const outcome = transition(state, command, now);
    onPlayed({ before: state, command, now, outcome });
    state = outcome.state;
  }
  return state;
}

/** Every state that the steps reach, the first one included. */
export function statesOf(steps: readonly Step[], from: State): State[] {
  const states = [from];
  play(steps, from, ({ outcome }) => states.push(outcome.state));
  return states;
}

/** What the host's one big button does in this phase. */
export function advanceOf(state: State): HostCommand {
  const seen = seenOf(state);
  switch (state.phase) {
    case 'waiting':
      return { type: 'start', seen };
    case 'question_open':
    case 'question_paused':
      return { type: 'reveal', seen };
    case 'question_revealed':
    case 'question_leaderboard':
    case 'round_leaderboard':
      return { type: 'next', seen };
    case 'ended':
      return { type: 'end' };
  }
}

/** The phase and question on the host's screen. */
export function seenOf(state: State): Seen {
  return { phase: state.phase, questionId: openQuestionId(state) };
}

function commandOf(state: State, step: Step, now: number): Command {
  const { kind, who, pick, isOdd } = step;
  const odd = pickFrom(HOSTILE_IDS, pick);
  const key = keyOf(who);
  const seatId = isOdd ? odd : (seatOfKey(state, key)?.id ?? `s${who + 1}`);
  switch (kind) {
    case 'advance':
      return advanceOf(state);
    case 'join':
      return { type: 'join', key, seed: pick - 500 };
    case 'attach':
      return { type: 'attach', key: isOdd ? odd : key };
    case 'share':
    case 'hand over':
      return { type: kind, seatId, hash: `link-${pick % LINKS}` };
    case 'claim':
      return { type: 'claim', hash: isOdd ? odd : `link-${pick % LINKS}`, key: keyOf(pick % (PEOPLE + 3)) };
    case 'invite device':
      return { type: kind, kind: pickFrom(DEVICE_KINDS, pick), hash: `link-${pick % DEVICE_LINKS}` };
    case 'claim device':
      return {
        type: kind,
        hash: isOdd ? odd : `link-${pick % DEVICE_LINKS}`,
        key: isOdd ? key : `device-${pick % DEVICES}`,
      };
    case 'attach device':
    case 'detach device':
    case 'revoke device':
      return { type: kind, key: isOdd ? key : `device-${pick % DEVICES}` };
    case 'let in':
      // Sometimes one who is in already, or was removed.
      return { type: kind, key: isOdd ? key : `late-${pick % 3}`, seed: pick, firstName: nameOf(pick) };
    case 'first name':
      return { type: kind, seatId, firstName: nameOf(pick) };
    case 'sit out':
      return { type: kind, seatId, sitsOut: pick % 3 > 0 };
    case 'flow':
      return { type: kind, flow: pickFrom(FLOWS, pick) };
    case 'wait':
      return { type: kind, waits: pick % 2 === 0 };
    case 'add time':
      return { type: kind, seen: isOdd ? staleSeen(state, pick) : seenOf(state) };
    case 'podium':
      return {
        type: kind,
        seen: isOdd ? staleSeen(state, pick) : seenOf(state),
        step: pickFrom([1, 2, 3] as const, pick),
      };
    case 'door':
      return { type: 'door', closed: pick % 2 === 0 };
    case 'detach':
    case 'leave':
    case 'remove':
      return { type: kind, seatId };
    case 'answer':
      return answerOf(state, step, seatId, odd);
    case 'start':
    case 'pause':
    case 'resume':
    case 'reveal':
    case 'next':
    case 'skip question':
    case 'skip wine':
      return { type: kind, seen: isOdd ? staleSeen(state, pick) : seenOf(state) };
    case 'rekey':
    case 'void':
      return repairOf(state, step, kind, odd);
    case 'end':
    case 'tick':
      return { type: kind };
    case 'edit':
      return { type: 'edit', setup: pickFrom(SETUPS, pick) };
    case 'absence':
    case 'restore':
      return { type: kind, lastAliveMs: now - (pick % 5) * 2000 };
  }
}

const FLOWS: readonly Flow[] = [
  { revealWhenAllAnswered: false, goOnAfterSeconds: null },
  { revealWhenAllAnswered: true, goOnAfterSeconds: null },
  { revealWhenAllAnswered: false, goOnAfterSeconds: 5 },
  { revealWhenAllAnswered: true, goOnAfterSeconds: 60 },
  { revealWhenAllAnswered: true, goOnAfterSeconds: 4 },
];

function nameOf(pick: number): string | null {
  return pickFrom([null, 'Anna', ' Anna', 'Zoé', '\u202e'], pick);
}

function answerOf(state: State, { pick, isOdd }: Step, seatId: string, odd: string): Command {
  const questions = state.setup.wines.flatMap((wine) => wine.questions);
  const current = openQuestionId(state);
  // An odd one may be for any question of the tasting, played or not.
  const asked = isOdd ? pickFrom(questions, pick) : questions.find(({ id }) => id === current);
  const question = asked ?? pickFrom(questions, 0);
  const option = pickFrom(question.options, pick);
  const saved = answersTo(state, question.id)[seatId]?.counter ?? 0;
  return {
    type: 'answer',
    seatId,
    questionId: isOdd && pick % 3 === 0 ? odd : question.id,
    optionId: isOdd && pick % 3 === 1 ? odd : option.id,
    counter: Math.max(0, saved + (pick % 4) - 1),
  };
}

/** Mostly of a revealed question; an odd one of any, or with an option that it does not have. */
function repairOf(state: State, { pick, who, isOdd }: Step, type: 'rekey' | 'void', odd: string): Command {
  const questions = state.setup.wines.flatMap((wine) => wine.questions);
  const revealed = questions.filter(({ id }) => state.revealed.includes(id));
  const question = pickFrom(isOdd || revealed.length === 0 ? questions : revealed, pick);
  const questionId = isOdd && pick % 3 === 0 ? odd : question.id;
  if (type === 'void') return { type, questionId };
  // One, two or three of the four, in any order.
  const correct = [who, who + 1, who + pick]
    .slice(0, 1 + (pick % 3))
    .map((at) => pickFrom(question.options, at).id);
  return { type, questionId, correct: isOdd && pick % 3 === 1 ? [odd] : Array.from(new Set(correct)) };
}

function staleSeen(state: State, pick: number): Seen {
  const phase: Phase = pickFrom(PHASES, pick);
  const questions = state.setup.wines.flatMap((wine) => wine.questions);
  return { phase, questionId: pick % 2 === 0 ? pickFrom(questions, pick).id : null };
}
