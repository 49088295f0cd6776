import { CATEGORIES, MAX_OPTION_CHARS, type Category, type Draft, type QuestionDraft } from './tasting';
import { cleanText, foldText, lengthOf } from './text';

/** An answer as a host typed it, right or wrong: nothing tells which (T4). */
export interface CategoryText {
  readonly category: Category;
  readonly text: string;
}

/** An answer of the host's own library, to be suggested again (H3). Its text is clean and can be an option. */
export interface LibraryEntry extends CategoryText {
  /** When a draft last had it, ms since 1970. */
  readonly lastUsedMs: number;
  /** In how many tastings it was typed; 0 when it was only ever entered by hand. */
  readonly uses: number;
}

/** Per category. Beyond it those go that were not used for the longest time. */
export const MAX_ENTRIES = 2000;

/** Why a text can be no entry: nothing to see, over `MAX_OPTION_CHARS`, or the category has it already. */
export type EntryProblem = 'EMPTY' | 'TOO_LONG' | 'TAKEN';

/** What keeps a text, cleaned or not, from being an entry; null when nothing does. */
export function findEntryProblem(
  { category, text }: CategoryText,
  entries: readonly CategoryText[],
): EntryProblem | null {
  const folded = foldText(text);
  if (folded === '') return 'EMPTY';
  if (lengthOf(cleanText(text)) > MAX_OPTION_CHARS) return 'TOO_LONG';
  const isTaken = entries.some((entry) => entry.category === category && foldText(entry.text) === folded);
  return isTaken ? 'TAKEN' : null;
}

/**
 * What a saved draft has that is worth remembering: each text once, clean, as it was first typed in the draft.
 *
 * @param isKnown true for what is suggested anyway.
 * @param before the tasting as it was saved the last time: what it had then has been learnt. Null for a new one.
 */
export function taughtBy(
  draft: Draft,
  isKnown: (category: Category, text: string) => boolean,
  before: Draft | null,
): CategoryText[] {
  const taught: CategoryText[] = [];
  for (const category of CATEGORIES) {
    const seen = new Set(before ? textsOf(before, category).map(foldText) : []);
    for (const typed of textsOf(draft, category)) {
      const text = cleanText(typed);
      const folded = foldText(text);
      if (seen.has(folded) || findEntryProblem({ category, text }, []) || isKnown(category, text)) continue;
      seen.add(folded);
      taught.push({ category, text });
    }
  }
  return taught;
}

function textsOf(draft: Draft, category: Category): string[] {
  return draft.wines.flatMap((wine) => {
    const question: QuestionDraft = wine[category];
    return [question.correct, ...question.wrong];
  });
}

/**
 * One category's entries after a draft used some texts at `atMs`. An entry keeps its spelling, which may have been
 * put right by hand.
 */
export function usedTexts(
  entries: readonly LibraryEntry[],
  used: readonly CategoryText[],
  atMs: number,
): LibraryEntry[] {
  const fresh = used.map((one) => ({ ...one, lastUsedMs: atMs, uses: 1 }));
  return join(entries, fresh, (here, more) => here + more);
}

/** One category's entries with those of elsewhere. What both have keeps its spelling here, and the higher numbers. */
export function mergeEntries(
  entries: readonly LibraryEntry[],
  more: readonly LibraryEntry[],
): LibraryEntry[] {
  return join(entries, more, Math.max);
}

function join(
  entries: readonly LibraryEntry[],
  more: readonly LibraryEntry[],
  usesOf: (here: number, more: number) => number,
): LibraryEntry[] {
  const byFold = new Map(entries.map((entry) => [foldText(entry.text), entry]));
  for (const entry of more) {
    const folded = foldText(entry.text);
    const here = byFold.get(folded);
    const text = here?.text ?? cleanText(entry.text);
    const lastUsedMs = Math.max(here?.lastUsedMs ?? 0, entry.lastUsedMs);
    const uses = here ? usesOf(here.uses, entry.uses) : entry.uses;
    byFold.set(folded, { category: entry.category, text, lastUsedMs, uses });
  }
  const all = Array.from(byFold.values());
  if (all.length <= MAX_ENTRIES) return all;
  return all.sort((a, b) => b.lastUsedMs - a.lastUsedMs).slice(0, MAX_ENTRIES);
}

/** One category's entries without this text, whatever its spelling. */
export function withoutText(entries: readonly LibraryEntry[], text: string): LibraryEntry[] {
  const folded = foldText(text);
  return entries.filter((entry) => foldText(entry.text) !== folded);
}

/**
 * One category's entries after `text` was written anew as `newText`, which can be an entry.
 *
 * @returns `MISSING` when there is no such entry, `TAKEN` when another one is called that already.
 */
export function renameText(
  entries: readonly LibraryEntry[],
  text: string,
  newText: string,
): LibraryEntry[] | 'MISSING' | 'TAKEN' {
  const others = withoutText(entries, text);
  const folded = foldText(text);
  const entry = entries.find((one) => foldText(one.text) === folded);
  if (!entry) return 'MISSING';
  const clean = cleanText(newText);
  if (findEntryProblem({ category: entry.category, text: clean }, others)) return 'TAKEN';
  return entries.map((one) => (one === entry ? { ...entry, text: clean } : one));
}
