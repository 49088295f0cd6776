import * as v from 'valibot';

import { cleanText } from '../game/text';
import { parseJson } from './parse-json';
import { checksumOf } from './record';
import { SetupSchema, setupRecord } from './setup-record';
import {
  BySeatSchema,
  IdSchema,
  identityRecord,
  IdentitySchema,
  MsSchema,
  SessionSchema,
} from './tasting-schemas';
import { isSound } from './tasting-soundness';
import type { StoredTasting } from './tasting-store';

/** Bytes. Thirty wines with three hundred people come to about 2.5 MB. Check `File.size` before reading. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

const FORMAT = 'sommelier-arena-tasting';
const FILE_VERSION = 1;
const SECRET_NOTE =
  'Keep this file secret: it holds the right answers and the keys of the tasting. Whoever has it can be its host.';

/**
 * `TOO_LARGE`: over `MAX_FILE_BYTES`. `NOT_JSON`, `NOT_A_TASTING`: another kind of file, or damaged. `NEWER`: written
 * by a later version of the app.
 */
export type TastingFileProblem = 'TOO_LARGE' | 'NOT_JSON' | 'NOT_A_TASTING' | 'NEWER';

export type TastingFileResult =
  | { readonly ok: true; readonly tasting: StoredTasting; readonly exportedAtMs: number }
  | { readonly ok: false; readonly code: TastingFileProblem };

const AnyVersion = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const Content = v.object({
  exportedAtMs: MsSchema,
  identity: IdentitySchema,
  state: v.object({
    ...SessionSchema.entries,
    setup: SetupSchema,
    answers: v.record(IdSchema, BySeatSchema),
  }),
  aliveMs: v.nullable(MsSchema),
});

/** What the sum is taken over, as it was parsed and before any schema has left something out. */
const Summed = v.object({
  exportedAtMs: v.unknown(),
  identity: v.unknown(),
  state: v.unknown(),
  aliveMs: v.unknown(),
  sum: v.string(),
});

/**
 * The whole tasting as JSON for a file, its keys and the right answers included; those of a sealed one scrambled.
 *
 * @param exportedAtMs ms since 1970.
 */
export function writeTastingFile({ aliveMs, ...stored }: StoredTasting, exportedAtMs: number): string {
  const state = { ...stored.state, setup: setupRecord(stored.state.setup) };
  const identity = identityRecord(stored.identity);
  const sum = checksumOf(FORMAT, FILE_VERSION, exportedAtMs, identity, state, aliveMs);
  const file = { format: FORMAT, version: FILE_VERSION, exportedAtMs, identity, state, aliveMs, sum };
  // The note has a line of its own, for whoever opens the file in an editor.
  return `{"note":${JSON.stringify(SECRET_NOTE)},\n${JSON.stringify(file).slice(1)}\n`;
}

/**
 * The tasting in the text of a file that may be anything. Its epoch and whether it was moved away are as they
 * were: raising the one and clearing the other is for whoever takes it in. Never throws.
 */
export function readTastingFile(text: string): TastingFileResult {
  if (text.length > MAX_FILE_BYTES || new TextEncoder().encode(text).length > MAX_FILE_BYTES) {
    return { ok: false, code: 'TOO_LARGE' };
  }
  const file = parseJson(text);
  if (file === undefined) return { ok: false, code: 'NOT_JSON' };
  const any = v.safeParse(AnyVersion, file);
  if (!any.success) return { ok: false, code: 'NOT_A_TASTING' };
  if (any.output.version > FILE_VERSION) return { ok: false, code: 'NEWER' };
  return readContent(file) ?? { ok: false, code: 'NOT_A_TASTING' };
}

function readContent(file: unknown): TastingFileResult | null {
  const summed = v.safeParse(Summed, file);
  const content = v.safeParse(Content, file);
  if (!summed.success || !content.success) return null;
  if (!isSumRight(summed.output)) return null;
  const { identity, state, aliveMs, exportedAtMs } = content.output;
  if (!isSound(identity, state)) return null;
  // A title that the app made by itself may have spaces of its own kind.
  const title = cleanText(state.setup.title);
  const clean = title === state.setup.title ? state : { ...state, setup: { ...state.setup, title } };
  return { ok: true, tasting: { identity, state: clean, aliveMs }, exportedAtMs };
}

function isSumRight({ exportedAtMs, identity, state, aliveMs, sum }: v.InferOutput<typeof Summed>): boolean {
  try {
    return sum === checksumOf(FORMAT, FILE_VERSION, exportedAtMs, identity, state, aliveMs);
  } catch {
    // Nested so deeply that it can be read and not be written.
    return false;
  }
}
