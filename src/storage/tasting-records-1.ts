import * as v from 'valibot';

import { PHASES, type State } from '../game/state';
import type { TastingIdentity } from './tasting-store';
import { CountSchema, IdSchema, MsSchema } from './tasting-schemas';

/**
 * Records of version 1, as the first release wrote them, taken to version 2. Setups and answers have the same shape in
 * both. Strict, so that a record of version 2 is never taken for one of version 1.
 */

const MaybeMs = v.nullable(MsSchema);

const Identity1 = v.strictObject({
  id: IdSchema,
  createdAtMs: MsSchema,
  code: v.nullable(v.string()),
  claimSecret: v.string(),
  keys: v.strictObject({ secret: v.string(), publicKey: v.string() }),
});

const Session1 = v.strictObject({
  id: IdSchema,
  revision: CountSchema,
  phase: v.picklist(PHASES),
  position: v.strictObject({ wine: CountSchema, question: CountSchema }),
  clock: v.strictObject({ deadlineMs: MaybeMs, leftMs: MaybeMs }),
  seats: v.record(
    IdSchema,
    v.strictObject({
      id: IdSchema,
      key: v.string(),
      pseudonym: v.string(),
      status: v.picklist(['live', 'away', 'left', 'removed']),
      hasResult: v.exactOptional(v.boolean()),
    }),
  ),
  seatsIssued: CountSchema,
  revealed: v.array(IdSchema),
  startedAtMs: MaybeMs,
  endedAtMs: MaybeMs,
});

/** Null when it is no identity of version 1. */
export function migrateIdentity(data: unknown): TastingIdentity | null {
  const parsed = v.safeParse(Identity1, data);
  return parsed.success ? { ...parsed.output, formerCode: null, epoch: 1, isMovedAway: false } : null;
}

/** Null when it is no session of version 1. */
export function migrateSession(data: unknown): Omit<State, 'setup' | 'answers'> | null {
  const parsed = v.safeParse(Session1, data);
  if (!parsed.success) return null;
  const seats: Record<string, State['seats'][string]> = {};
  for (const [id, { key, ...seat }] of Object.entries(parsed.output.seats)) {
    seats[id] = { ...seat, keys: [key], formerKeys: [] };
  }
  return {
    ...parsed.output,
    seats,
    seatLinks: {},
    devices: [],
    deviceLinks: {},
    isDoorClosed: false,
    repairs: [],
    lostAnswers: [],
    goesOnAtMs: null,
    podium: 0,
  };
}
