import { wordsOf, type Word } from './fold-words';
import type { Grape } from './knowledge';
import { labelWords, type LabelWord } from './label-words';
import type { Term, WineIndex } from './wine-index';

/** A run of words in a text and what it can mean; both lists are empty for a word that nobody knows. */
export interface Find {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  readonly labelWord: LabelWord | null;
}

const LONGEST_LABEL_WORD = 4;

/** Reads a text from left to right, the longest known run of words first. */
export function scanTerms(text: string, index: WineIndex): Find[] {
  return scanWords(wordsOf(text), index, Number.POSITIVE_INFINITY);
}

/** What a bottle's name holds besides being one: `Cloudy Bay Sauvignon Blanc` names its grape. */
export function scanInside(find: Find, index: WineIndex): Find[] {
  return find.words.length > 1 ? scanWords(find.words, index, find.words.length - 1) : [];
}

function scanWords(words: readonly Word[], index: WineIndex, longest: number): Find[] {
  const finds: Find[] = [];
  for (let at = 0; at < words.length;) {
    const find = findAt(words, at, index, longest);
    finds.push(find);
    at += find.words.length;
  }
  return finds;
}

function findAt(words: readonly Word[], at: number, index: WineIndex, longest: number): Find {
  const most = Math.min(Math.max(index.longestTerm, LONGEST_LABEL_WORD), longest, words.length - at);
  for (let count = most; count > 0; count -= 1) {
    const run = words.slice(at, at + count);
    const folded = run.map((word) => word.folded).join(' ');
    const all = index.terms.get(folded) ?? [];
    const labelWord = labelWords.get(folded) ?? null;
    // A bottle called like a word of every label, such as "Brut", is no bottle here.
    const terms = labelWord ? all.filter(({ kind }) => kind !== 'bottle') : all;
    if (terms.length > 0 || labelWord) return findOf(run, terms, labelWord);
  }
  return findOf(words.slice(at, at + 1), [], null);
}

function findOf(words: readonly Word[], terms: readonly Term[], labelWord: LabelWord | null): Find {
  return { start: words[0]?.start ?? 0, end: words[words.length - 1]?.end ?? 0, words, terms, labelWord };
}

/** A grape and how it was spelled, among its names. */
export interface NamedGrape {
  readonly grape: Grape;
  readonly text: string;
  /** The text had only a part of the name, such as `Cabernet`. */
  readonly isShort: boolean;
}

/** The grapes that the finds name, each once, in the text's order. */
export function grapesIn(finds: readonly Find[], index: WineIndex): NamedGrape[] {
  const named: NamedGrape[] = [];
  const add = (terms: readonly Term[], isShort: boolean): void => {
    for (const term of terms)
      if (term.kind === 'grape' && !named.some(({ grape }) => grape === term.grape))
        named.push({ grape: term.grape, text: term.text, isShort });
  };
  for (const { terms, labelWord } of finds) {
    add(terms, false);
    for (const grape of labelWord?.grapes ?? []) add(index.terms.get(grape) ?? [], true);
  }
  return named;
}
