import * as v from 'valibot';

import { PHASES, type State } from '../game/state';
import { CATEGORIES } from '../game/tasting';
import type { LoadResult, TastingIdentity, UnreadableReason } from './tasting-store';

/** Version of every record below. A higher one on disk was written by a later app and is left alone. */
export const RECORD_VERSION = 1;

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Ms = v.nullable(v.number());

const IdentitySchema = v.object({
  id: Id,
  createdAtMs: v.number(),
  code: v.nullable(v.string()),
  claimSecret: v.string(),
  keys: v.object({ secret: v.string(), publicKey: v.string() }),
});

const SetupSchema = v.object({
  title: v.string(),
  secondsPerQuestion: v.nullable(v.number()),
  wines: v.pipe(
    v.array(
      v.object({
        id: Id,
        questions: v.pipe(
          v.array(
            v.object({
              id: Id,
              category: v.picklist(CATEGORIES),
              options: v.pipe(v.array(v.object({ id: Id, text: v.string() })), v.length(4)),
              correct: v.array(Id),
            }),
          ),
          v.length(CATEGORIES.length),
        ),
      }),
    ),
    v.minLength(1),
  ),
});

const SessionSchema = v.object({
  id: Id,
  revision: Count,
  phase: v.picklist(PHASES),
  position: v.object({ wine: Count, question: Count }),
  clock: v.object({ deadlineMs: Ms, leftMs: Ms }),
  seats: v.record(
    Id,
    v.object({
      id: Id,
      key: v.string(),
      pseudonym: v.string(),
      status: v.picklist(['live', 'away', 'left', 'removed']),
      hasResult: v.exactOptional(v.boolean()),
    }),
  ),
  seatsIssued: Count,
  revealed: v.array(Id),
  startedAtMs: Ms,
  endedAtMs: Ms,
});

const AnswersSchema = v.object({
  revision: Count,
  bySeat: v.record(Id, v.object({ optionId: Id, counter: Count })),
});

const Versioned = v.object({ version: v.number(), data: v.unknown() });

/** The records of one tasting as they lie on disk, still unknown. */
export interface RawTasting {
  readonly identity: unknown;
  readonly setup: unknown;
  readonly session: unknown;
  /** By question id. */
  readonly answers: ReadonlyMap<string, unknown>;
  readonly alive: unknown;
}

/** One record for the disk. */
export function toRecord(data: unknown): { version: number; data: unknown } {
  return { version: RECORD_VERSION, data };
}

/** A tasting from its records, or why it cannot be read. Never throws. */
export function readTasting(raw: RawTasting): LoadResult {
  let reason: UnreadableReason | null = null;
  const read = <Schema extends v.GenericSchema>(schema: Schema, value: unknown) => {
    const versioned = v.safeParse(Versioned, value);
    if (versioned.success && versioned.output.version > RECORD_VERSION) {
      reason = 'NEWER';
      return null;
    }
    const parsed = versioned.success ? v.safeParse(schema, versioned.output.data) : null;
    if (!parsed?.success) reason ??= 'DAMAGED';
    return parsed?.success ? parsed.output : null;
  };
  const identity: TastingIdentity | null = read(IdentitySchema, raw.identity);
  const setup = read(SetupSchema, raw.setup);
  const session = read(SessionSchema, raw.session);
  const answers: Record<string, State['answers'][string]> = {};
  let revision = session?.revision ?? 0;
  for (const [questionId, value] of raw.answers) {
    const record = read(AnswersSchema, value);
    if (!record) continue;
    answers[questionId] = record.bySeat;
    revision = Math.max(revision, record.revision);
  }
  if (reason || !identity || !setup || !session) return { ok: false, reason: reason ?? 'DAMAGED' };
  const { wine, question } = session.position;
  if (!setup.wines[wine]?.questions[question]) return { ok: false, reason: 'DAMAGED' };
  return {
    ok: true,
    tasting: {
      identity,
      state: { ...session, revision, setup, answers },
      aliveMs: typeof raw.alive === 'number' ? raw.alive : null,
    },
  };
}
