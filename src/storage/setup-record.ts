import { sha512 } from '@noble/hashes/sha2.js';
import * as v from 'valibot';

import type { Question, Setup, Wine } from '../game/tasting';
import { parseJson } from './parse-json';
import { SetupShape } from './tasting-schemas';

const ANSWERS_LABEL = 'sommelier-arena sealed answers';
const LINES_LABEL = 'sommelier-arena sealed lines';
const textEncoder = new TextEncoder();

type Shape = v.InferOutput<typeof SetupShape>;

/**
 * A setup as it is written into records and files. That of a sealed tasting has no `correct` in its questions, and
 * `sealed` instead: the key that is `Setup.seal`, and a byte a question, scrambled with it, whose lowest four bits
 * say which options are right. The lines about its bottles are scrambled too. The key lies beside it: this keeps
 * honest people honest and nobody else.
 */
export function setupRecord(setup: Setup): unknown {
  const { seal, ...open } = setup;
  if (seal === undefined) return setup;
  const masks = questionsOf(setup.wines).map(maskOf);
  return {
    ...open,
    wines: open.wines.map(({ id: wineId, questions }) => ({
      id: wineId,
      questions: questions.map(({ id, category, options }) => ({ id, category, options })),
    })),
    sealed: {
      key: seal,
      answers: toHex(scrambled(Uint8Array.from(masks), ANSWERS_LABEL, seal)),
      ...sealedLines(open.wines, seal),
    },
  };
}

/** Reads what `setupRecord` wrote. */
export const SetupSchema = v.pipe(
  SetupShape,
  v.check(isWhole, 'no right answers'),
  v.transform((shape): Setup => {
    const { sealed, ...open } = shape;
    const masks = sealed ? scrambled(fromHex(sealed.answers), ANSWERS_LABEL, sealed.key) : new Uint8Array();
    const lines = sealed ? linesOf(sealed) : open.wines.map(({ line }) => line);
    let at = 0;
    const wines = open.wines.map(({ id, questions }, wine) => ({
      id,
      ...(lines?.[wine] && { line: lines[wine] }),
      questions: questions.map(({ correct, ...question }): Question => {
        const mask = masks[at++] ?? 0;
        const right = question.options.filter((_, place) => (mask >> place) % 2 === 1);
        return { ...question, correct: correct ?? right.map((option) => option.id) };
      }),
    }));
    return { ...open, wines, ...(sealed ? { seal: sealed.key } : {}) };
  }),
);

/** Either every question says what is right, or the sealed part does for all of them. */
function isWhole({ wines, sealed }: Shape): boolean {
  const questions = wines.flatMap((wine) => wine.questions);
  if (!sealed) return questions.every(({ correct }) => correct !== undefined);
  const lines = linesOf(sealed);
  return (
    sealed.answers.length === 2 * questions.length &&
    questions.every(({ correct }) => correct === undefined) &&
    wines.every(({ line }) => line === undefined) &&
    lines !== null &&
    (lines.length === 0 || lines.length === wines.length)
  );
}

function sealedLines(wines: readonly Wine[], seal: string): { lines?: string } {
  if (wines.every(({ line }) => line === undefined)) return {};
  const lines = textEncoder.encode(JSON.stringify(wines.map(({ line }) => line ?? '')));
  return { lines: toHex(scrambled(lines, LINES_LABEL, seal)) };
}

/** A line a wine, empty where it has none; no lines at all where no wine has one; null when they are damaged. */
function linesOf({ lines, key }: NonNullable<Shape['sealed']>): readonly string[] | null {
  if (lines === undefined) return [];
  const text = new TextDecoder().decode(scrambled(fromHex(lines), LINES_LABEL, key));
  const parsed = v.safeParse(v.array(v.string()), parseJson(text));
  return parsed.success ? parsed.output : null;
}

function questionsOf(wines: readonly Wine[]): readonly Question[] {
  return wines.flatMap((wine) => wine.questions);
}

function maskOf({ options, correct }: Question): number {
  return options.reduce((mask, { id }, place) => (correct.includes(id) ? mask | (1 << place) : mask), 0);
}

/** Scrambles, and unscrambles what was scrambled: XOR with SHA-512 of key and counter. */
function scrambled(bytes: Uint8Array, label: string, key: string): Uint8Array {
  const block = (counter: number) => sha512(textEncoder.encode(`${label} ${key} ${counter}`));
  let stream: Uint8Array = new Uint8Array();
  return bytes.map((byte, at) => {
    const place = at % sha512.outputLen;
    if (place === 0) stream = block(at / sha512.outputLen);
    return byte ^ (stream[place] ?? 0);
  });
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../gu) ?? [], (digits) => Number.parseInt(digits, 16));
}
