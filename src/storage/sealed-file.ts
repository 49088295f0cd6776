import * as v from 'valibot';

import type { Setup } from '../game/tasting';
import { cleanText } from '../game/text';
import { parseJson } from './parse-json';
import { checksumOf } from './record';
import { SetupSchema, setupRecord } from './setup-record';
import { MAX_FILE_BYTES } from './tasting-file';
import { isSetupSound } from './tasting-soundness';

const FORMAT = 'sommelier-arena-sealed';
const FILE_VERSION = 1;
const NOTE =
  'A sealed tasting for Sommelier Arena: import it there to host it. The right answers are scrambled, so that opening this file does not tell them by accident.';

/**
 * `NEWER`: written by a later version of the app. `SEALED_DAMAGED`: a sealed file, but torn or changed. `null`: no
 * sealed file at all, so perhaps another kind.
 */
export type SealedFileResult =
  | { readonly ok: true; readonly setup: Setup }
  | { readonly ok: false; readonly code: 'NEWER' | 'SEALED_DAMAGED' }
  | null;

const Sealed = v.object({ format: v.literal(FORMAT), version: v.unknown() });
const Version = v.pipe(v.number(), v.integer(), v.minValue(1));
/** As it was parsed, before any schema has left something out. */
const Summed = v.object({ setup: v.unknown(), sum: v.string() });

/**
 * The wines of a tasting for another host to run: title, seconds, options, and the right answers scrambled. No key,
 * code or seat of this tasting is in it.
 *
 * @param setup one with a seal of its own, not that of a tasting this host runs.
 */
export function writeSealedFile(setup: Setup & { readonly seal: string }): string {
  const record = setupRecord(setup);
  const sum = checksumOf(FORMAT, FILE_VERSION, record);
  const file = { format: FORMAT, version: FILE_VERSION, setup: record, sum };
  return `{"note":${JSON.stringify(NOTE)},\n${JSON.stringify(file).slice(1)}\n`;
}

/** The setup in the text of a file that may be anything. Never throws. */
export function readSealedFile(text: string): SealedFileResult {
  if (text.length > MAX_FILE_BYTES) return null;
  const file = parseJson(text);
  const sealed = v.safeParse(Sealed, file);
  if (!sealed.success) return null;
  const version = v.safeParse(Version, sealed.output.version);
  if (version.success && version.output > FILE_VERSION) return { ok: false, code: 'NEWER' };
  const setup = version.success ? readSetup(file) : null;
  return setup ? { ok: true, setup } : { ok: false, code: 'SEALED_DAMAGED' };
}

function readSetup(file: unknown): Setup | null {
  const summed = v.safeParse(Summed, file);
  if (!summed.success || !isSumRight(summed.output)) return null;
  const setup = v.safeParse(SetupSchema, summed.output.setup);
  if (!setup.success || setup.output.seal === undefined || !isSetupSound(setup.output)) return null;
  return { ...setup.output, title: cleanText(setup.output.title) };
}

function isSumRight({ setup, sum }: v.InferOutput<typeof Summed>): boolean {
  try {
    return sum === checksumOf(FORMAT, FILE_VERSION, setup);
  } catch {
    // Nested so deeply that it can be read and not be written.
    return false;
  }
}
