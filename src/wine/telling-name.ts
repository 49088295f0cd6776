import type { WineDraft } from '../game/tasting';
import { foldWords, wordsOf, type Word } from './fold-words';

/**
 * The region or grape that the right name repeats and no wrong name does: both are known when the name is asked, so
 * the right one would stand out. Null when there is none, or no wrong name yet.
 */
export function toldByName({ region, grape_variety, wine_name }: WineDraft): string | null {
  const wrong = wine_name.wrong.map(inWords).filter((words) => words !== '');
  if (wrong.length === 0) return null;
  const right = inWords(wine_name.correct);
  const isTold = (text: string) => {
    const words = inWords(text);
    return words !== '' && right.includes(words) && !wrong.some((name) => name.includes(words));
  };
  return [region.correct, grape_variety.correct].find(isTold) ?? null;
}

/**
 * A wrong name that repeats of `known` (region and grape, revealed by then) what the right one repeats, where the right
 * one has it and spelled as there: `Rioja Viña Tondonia` beside `Rioja Reserva`, or the right one would be the only Rioja.
 */
export function toldAlike(name: string, truth: string, known: readonly string[]): string {
  const inName = wordsOf(name);
  const told = known
    .flatMap((text) => runsOf(text, wordsOf(truth)).slice(0, 1))
    .filter(({ folded }) => runsOf(folded.join(' '), inName).length === 0)
    .sort((a, b) => a.start - b.start);
  const before: string[] = [];
  const behind: string[] = [];
  let isBefore = true;
  let end = 0;
  for (const run of told) {
    isBefore &&= wordsOf(truth.slice(end, run.start)).length === 0;
    end = run.end;
    (isBefore ? before : behind).push(truth.slice(run.start, run.end));
  }
  const said = new Set(told.flatMap(({ folded }) => folded));
  // `Amarone Monte Ca' Bianca` behind `Amarone della Valpolicella` is not called Amarone twice.
  const rest = inName.find(({ folded }) => !said.has(folded));
  return [...before, rest ? name.slice(rest.start) : name, ...behind].join(' ');
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly folded: readonly string[];
}

/** Where the words of a text stand among others, one behind the other. */
function runsOf(text: string, others: readonly Word[]): Run[] {
  const folded = wordsOf(text).map((word) => word.folded);
  return others.flatMap(({ start }, at) => {
    const run = others.slice(at, at + folded.length);
    const end = run[run.length - 1]?.end;
    const isRun = run.length === folded.length && run.every((word, nth) => word.folded === folded[nth]);
    return isRun && end !== undefined ? [{ start, end, folded }] : [];
  });
}

/** Between spaces, so that only whole words are found in one another. */
function inWords(text: string): string {
  const folded = foldWords(text);
  return folded === '' ? '' : ` ${folded} `;
}
