import * as v from 'valibot';

import { DEVICE_KINDS, PHASES } from '../game/state';
import { CATEGORIES } from '../game/tasting';
import type { TastingIdentity } from './tasting-store';

/** Shapes of a tasting's records, version 2. Whether the values fit together is for `findContradiction`. */

export const IdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
export const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
export const MsSchema = v.pipe(v.number(), v.finite());
const MaybeMs = v.nullable(MsSchema);

const KeyPair = v.object({ secret: v.string(), publicKey: v.string() });

export const IdentitySchema = v.pipe(
  v.object({
    id: IdSchema,
    createdAtMs: MsSchema,
    code: v.nullable(v.string()),
    formerCode: v.nullable(v.string()),
    claimSecret: v.string(),
    epoch: CountSchema,
    isSealed: v.boolean(),
    keys: KeyPair,
  }),
  v.transform(({ isSealed, ...identity }): TastingIdentity => ({ ...identity, isMovedAway: isSealed })),
);

/** An identity as it is written: records and files keep the name that `isMovedAway` had when the first were made. */
export function identityRecord({ isMovedAway, ...identity }: TastingIdentity): unknown {
  return { ...identity, isSealed: isMovedAway };
}

/** What goes on by itself. */
export const FlowSchema = v.object({
  revealWhenAllAnswered: v.boolean(),
  goOnAfterSeconds: v.nullable(CountSchema),
});

/** As it is written: `SetupSchema` of setup-record makes a setup of it. */
export const SetupShape = v.object({
  title: v.string(),
  secondsPerQuestion: v.nullable(MsSchema),
  leaderboardAfterWineOnly: v.exactOptional(v.boolean()),
  flow: v.exactOptional(FlowSchema),
  wines: v.pipe(
    v.array(
      v.object({
        id: IdSchema,
        questions: v.pipe(
          v.array(
            v.object({
              id: IdSchema,
              category: v.picklist(CATEGORIES),
              options: v.pipe(v.array(v.object({ id: IdSchema, text: v.string() })), v.length(4)),
              /** Absent in a sealed tasting. */
              correct: v.exactOptional(v.array(IdSchema)),
            }),
          ),
          v.length(CATEGORIES.length),
        ),
        /** Absent in a sealed tasting, as `correct`. */
        line: v.exactOptional(v.string()),
      }),
    ),
    v.minLength(1),
  ),
  sealed: v.exactOptional(
    v.object({
      key: v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/u)),
      answers: v.pipe(v.string(), v.regex(/^[\da-f]+$/u)),
      /** Absent where no wine has a line. */
      lines: v.exactOptional(v.pipe(v.string(), v.regex(/^([\da-f]{2})+$/u))),
    }),
  ),
});

export const SeatSchema = v.object({
  id: IdSchema,
  keys: v.array(v.string()),
  formerKeys: v.array(v.string()),
  pseudonym: v.string(),
  status: v.picklist(['live', 'away', 'left', 'removed']),
  hasResult: v.exactOptional(v.boolean()),
  firstName: v.exactOptional(v.string()),
  fromWine: v.exactOptional(CountSchema),
  fromQuestion: v.exactOptional(CountSchema),
  sitsOutWines: v.exactOptional(v.array(CountSchema)),
  satOutQuestions: v.exactOptional(v.array(IdSchema)),
  awaySinceMs: v.exactOptional(MsSchema),
});

const RulingSchema = v.nullable(v.array(IdSchema));

const RepairSchema = v.object({
  type: v.picklist(['rekey', 'void', 'skip question', 'skip wine']),
  questionId: IdSchema,
  atMs: MsSchema,
  before: RulingSchema,
  after: RulingSchema,
});

export const SessionSchema = v.object({
  id: IdSchema,
  revision: CountSchema,
  phase: v.picklist(PHASES),
  position: v.object({ wine: CountSchema, question: CountSchema }),
  clock: v.object({ deadlineMs: MaybeMs, leftMs: MaybeMs, addedMs: v.exactOptional(CountSchema) }),
  seats: v.record(IdSchema, SeatSchema),
  seatsIssued: CountSchema,
  seatLinks: v.record(
    IdSchema,
    v.object({ seatId: IdSchema, kind: v.picklist(['add', 'replace']), expiresMs: MsSchema }),
  ),
  /** Records and files from before there were big screens and remotes have none. */
  devices: v.optional(
    v.array(v.object({ key: v.string(), kind: v.picklist(DEVICE_KINDS), isLive: v.boolean() })),
    [],
  ),
  deviceLinks: v.optional(
    v.record(IdSchema, v.object({ kind: v.picklist(DEVICE_KINDS), expiresMs: MsSchema })),
    {},
  ),
  isDoorClosed: v.boolean(),
  revealed: v.array(IdSchema),
  /** Records and files from before there were repairs have none. */
  repairs: v.optional(v.array(RepairSchema), []),
  lostAnswers: v.array(IdSchema),
  startedAtMs: MaybeMs,
  endedAtMs: MaybeMs,
  /** These two came later as well. */
  goesOnAtMs: v.optional(MaybeMs, null),
  podium: v.optional(v.pipe(CountSchema, v.maxValue(3)), 0),
});

/** Answers of one question, by seat id. */
export const BySeatSchema = v.record(IdSchema, v.object({ optionId: IdSchema, counter: CountSchema }));

export const AnswersSchema = v.object({ revision: CountSchema, bySeat: BySeatSchema });
