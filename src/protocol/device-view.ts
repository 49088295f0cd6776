import * as v from 'valibot';

import { PHASES } from '../game/state';
import { CATEGORIES } from '../game/tasting';

/**
 * What the host's other devices are told: the big screen its own view, the remote what it needs to drive. As with
 * phones, nothing in the schema of an unrevealed question has a place for the right option (P8), and a big screen
 * hears of nobody by name who has not answered.
 */
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const Text = v.pipe(v.string(), v.maxLength(400));
const Ms = v.pipe(v.number(), v.minValue(0));
const Category = v.picklist(CATEGORIES);
const GotIt = v.object({ right: Count, of: Count });

const Leaderboard = v.object({
  rows: v.array(
    v.object({
      pseudonym: Text,
      score: Count,
      rank: Count,
      /** From the end on (J7). */
      firstName: v.exactOptional(Text),
      /** Let in late: in which wine it began, if not with the first question (J6). */
      fromWine: v.exactOptional(Count),
    }),
  ),
  seats: Count,
});

const Base = {
  revision: Count,
  code: v.nullable(v.string()),
  title: Text,
  wines: Count,
};

/** Wine and number count from 1. */
const Question = v.object({
  id: Id,
  wine: Count,
  number: Count,
  category: Category,
  options: v.array(v.object({ id: Id, text: Text })),
  /** "A of B answered" (P1). */
  answered: Count,
  of: Count,
});
/** Time left and the time the question had, in ms; null without a clock. */
const Timed = { leftMs: v.nullable(Ms), totalMs: v.nullable(Ms) };
const Reveal = v.object({
  right: v.array(Id),
  /** How many chose each option, by option id. */
  counts: v.record(Id, Count),
  gotIt: GotIt,
  /** It counts for nobody. */
  isVoid: v.boolean(),
});

/** What the host put right last (P14). Of revealed questions alone. */
const Repair = v.object({
  /** Rises with every repair. */
  number: Count,
  wine: Count,
  /** Null: what was left of the wine was skipped. */
  category: v.nullable(Category),
  /** What is right now, or right too; empty where the question counts for nobody. */
  right: v.array(Text),
  isToo: v.boolean(),
});

/** It ended before the first reveal: nobody has won. */
const Unplayed = { isUnplayed: v.exactOptional(v.literal(true)) };

const ScreenBase = {
  ...Base,
  kind: v.literal('screen'),
  /** The join link at an address that phones can reach; null without a code. */
  joinLink: v.nullable(Text),
  repair: v.exactOptional(Repair),
};

const ScreenViewSchema = v.variant('phase', [
  v.object({
    ...ScreenBase,
    phase: v.literal('waiting'),
    lobby: v.object({ count: Count, names: v.array(Text) }),
  }),
  v.object({ ...ScreenBase, ...Timed, phase: v.literal('question_open'), question: Question }),
  v.object({ ...ScreenBase, ...Timed, phase: v.literal('question_paused'), question: Question }),
  v.object({ ...ScreenBase, phase: v.literal('question_revealed'), question: Question, reveal: Reveal }),
  v.object({
    ...ScreenBase,
    phase: v.literal('question_leaderboard'),
    wine: Count,
    number: Count,
    leaderboard: Leaderboard,
  }),
  v.object({
    ...ScreenBase,
    phase: v.literal('round_leaderboard'),
    wine: Count,
    leaderboard: Leaderboard,
    recap: v.array(v.object({ category: Category, right: v.array(Text), gotIt: GotIt, isVoid: v.boolean() })),
    /** What the host wrote about the bottle. */
    line: v.exactOptional(Text),
    lastWine: v.boolean(),
  }),
  v.object({
    ...ScreenBase,
    phase: v.literal('ended'),
    /** How many of the places third to first are shown, 0 to 3. Nobody above them is in the view. */
    podium: Count,
    /** How many stand on the first, second and third place, also beyond the rows; 0 for what is not shown yet. */
    sharing: v.exactOptional(v.array(Count)),
    ...Unplayed,
    leaderboard: Leaderboard,
  }),
]);

const RemoteBase = {
  ...Base,
  kind: v.literal('remote'),
  /** What a button on this remote is pressed on (P10). */
  seen: v.object({ phase: v.picklist(PHASES), questionId: v.nullable(Id) }),
  /** Live seats, of how many that are neither left nor removed. */
  live: Count,
  of: Count,
  leaderboardAfterWineOnly: v.boolean(),
  /** People who wait to be let in on the host's own screen (J6). */
  knocks: Count,
  /** When Next comes by itself; null when it does not. */
  goesOnMs: v.nullable(Ms),
};
const RemoteQuestion = v.object({
  ...Question.entries,
  /** Who has not answered, live ones first; at most as many as a remote can show. */
  missing: v.array(v.object({ pseudonym: Text, isLive: v.boolean() })),
  /** Live seats among those: an early reveal then needs a second press (P5). */
  liveUnanswered: Count,
});

const RemoteViewSchema = v.variant('phase', [
  v.object({ ...RemoteBase, phase: v.literal('waiting') }),
  v.object({ ...RemoteBase, ...Timed, phase: v.literal('question_open'), question: RemoteQuestion }),
  v.object({ ...RemoteBase, ...Timed, phase: v.literal('question_paused'), question: RemoteQuestion }),
  v.object({
    ...RemoteBase,
    phase: v.literal('question_revealed'),
    question: RemoteQuestion,
    reveal: Reveal,
  }),
  v.object({
    ...RemoteBase,
    phase: v.literal('question_leaderboard'),
    question: RemoteQuestion,
    leaderboard: Leaderboard,
    lastOfWine: v.boolean(),
  }),
  v.object({
    ...RemoteBase,
    phase: v.literal('round_leaderboard'),
    wine: Count,
    leaderboard: Leaderboard,
    lastWine: v.boolean(),
  }),
  v.object({
    ...RemoteBase,
    ...Unplayed,
    phase: v.literal('ended'),
    podium: Count,
    leaderboard: Leaderboard,
  }),
]);

export const DeviceViewSchema = v.variant('kind', [ScreenViewSchema, RemoteViewSchema]);

export type ScreenView = v.InferOutput<typeof ScreenViewSchema>;
export type RemoteView = v.InferOutput<typeof RemoteViewSchema>;
export type DeviceView = ScreenView | RemoteView;
export type DeviceLeaderboard = v.InferOutput<typeof Leaderboard>;
