import * as v from 'valibot';

import { CATEGORIES } from '../game/tasting';

/**
 * What a phone is told of a tasting: its whole small world after every change, so that a rejoin is the ordinary
 * path. Nothing in the schema of an unrevealed question has a place for the right option (P8).
 */
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const Text = v.pipe(v.string(), v.maxLength(400));
const Ms = v.pipe(v.number(), v.minValue(0));

const QuestionSchema = v.object({
  id: Id,
  category: v.picklist(CATEGORIES),
  options: v.array(v.object({ id: Id, text: Text })),
});

const StandingSchema = v.object({
  pseudonym: Text,
  score: Count,
  rank: Count,
  you: v.boolean(),
  /** Let in late (J6): counts from 1; absent from the first question on. */
  fromWine: v.exactOptional(Count),
  /** After the end alone (J7). */
  firstName: v.exactOptional(Text),
});

/** The top rows and one's own: at 300 seats nobody scrolls through the rest. */
const LeaderboardSchema = v.object({ rows: v.array(StandingSchema), seats: Count });

const RecapRowSchema = v.object({
  wine: Count,
  category: v.picklist(CATEGORIES),
  right: v.array(Text),
  yours: v.nullable(Text),
  points: Count,
  void: v.boolean(),
  /** Asked before the seat was let in (J6); earlier hosts did not say it. */
  before: v.exactOptional(v.boolean()),
});

/**
 * What the host put right last (P14), and the seat's points for it now. A phone that does not know it yet leaves it
 * away. Of revealed questions alone.
 */
const RepairSchema = v.object({
  /** Rises with every repair. */
  number: Count,
  wine: Count,
  /** Null: what was left of the wine was skipped. */
  category: v.nullable(v.picklist(CATEGORIES)),
  /** What is right now, or right too; empty where the question counts for nobody. */
  right: v.array(Text),
  isToo: v.boolean(),
  points: Count,
});

const You = {
  pseudonym: Text,
  score: Count,
  rank: v.nullable(Count),
  repair: v.exactOptional(RepairSchema),
  /** As the host keeps it (J7). */
  firstName: v.exactOptional(Text),
  /** This wine or, between two, the next (P1). */
  sitsOut: v.exactOptional(v.boolean()),
  /** Let in late (J6): counts from 1; absent from the first question on. */
  fromWine: v.exactOptional(Count),
  /** Let in late, and plays from the next question on: this one is not for it. */
  waits: v.exactOptional(v.boolean()),
};

const Base = {
  revision: Count,
  /** Another one whenever the host's tab has loaded the tasting from its disk. */
  life: Id,
  /** The tasting's code now: a phone that is in learns of a new one. */
  code: v.nullable(v.string()),
  title: Text,
  hostName: Text,
  wines: Count,
  you: v.object(You),
};

/** Wine and question count from 1. */
const Asked = {
  wine: Count,
  number: Count,
  question: QuestionSchema,
  chosen: v.nullable(Id),
  counter: Count,
};

/** Time left and the time the question had, in ms; null without a clock. */
const Timed = { leftMs: v.nullable(Ms), totalMs: v.nullable(Ms) };

/** In how many ms Next comes by itself; absent when only the host goes on. */
const GoesOn = { goesOnMs: v.exactOptional(Ms) };

const Revealed = {
  ...Asked,
  right: v.array(Id),
  points: Count,
  /** The host has left the question out. */
  void: v.exactOptional(v.boolean()),
  /** How many of how many answered right. */
  gotIt: v.object({ right: Count, of: Count }),
};

export const ParticipantViewSchema = v.variant('phase', [
  v.object({
    ...Base,
    phase: v.literal('waiting'),
    lobby: v.object({ count: Count, names: v.array(Text) }),
  }),
  v.object({ ...Base, ...Asked, ...Timed, phase: v.literal('question_open') }),
  v.object({ ...Base, ...Asked, ...Timed, phase: v.literal('question_paused') }),
  v.object({ ...Base, ...Revealed, ...GoesOn, phase: v.literal('question_revealed') }),
  v.object({
    ...Base,
    ...Revealed,
    ...GoesOn,
    phase: v.literal('question_leaderboard'),
    leaderboard: LeaderboardSchema,
  }),
  v.object({
    ...Base,
    phase: v.literal('round_leaderboard'),
    wine: Count,
    /** The host's words about the bottle (P15). */
    line: v.exactOptional(Text),
    leaderboard: LeaderboardSchema,
    recap: v.array(RecapRowSchema),
  }),
  v.object({
    ...Base,
    phase: v.literal('ended'),
    /** By the host's wall clock; earlier hosts did not say it. */
    endedAtMs: v.exactOptional(Ms),
    /** The host still has places of the podium to show (P13). */
    podiumToCome: v.exactOptional(v.literal(true)),
    leaderboard: LeaderboardSchema,
    recap: v.array(RecapRowSchema),
  }),
]);

export type ParticipantView = v.InferOutput<typeof ParticipantViewSchema>;
export type EndedView = Extract<ParticipantView, { phase: 'ended' }>;
export type Leaderboard = v.InferOutput<typeof LeaderboardSchema>;
export type RecapRow = v.InferOutput<typeof RecapRowSchema>;
export type RepairView = v.InferOutput<typeof RepairSchema>;
export type QuestionView = v.InferOutput<typeof QuestionSchema>;
