import type { Category } from '../../game/tasting';
import { foldText } from '../../game/text';
import type { Language } from '../messages/language';
import type { AnswerPairs } from './answerPairs';

/** The name of an answer in the reader's language; null when there is none to be known. */
type NameOf = (text: string) => string | null;

/**
 * Answers that are shown together, in the reader's language as far as they have names there; otherwise as the host typed
 * them. Which of them is right plays no part, and no answer is left to stand out: colours change all or none, and where
 * two would become the same text nothing changes.
 */
export function nameAnswers(
  category: Category,
  texts: readonly string[],
  language: Language,
  pairs: AnswerPairs,
): readonly string[] {
  const nameOf = namesFor(category, language, pairs);
  if (nameOf === null) return texts;
  const named = texts.map(nameOf);
  if (category === 'color' && named.includes(null)) return texts;
  const shown = named.map((name, index) => name ?? texts[index] ?? '');
  return differs(shown) >= differs(texts) ? shown : texts;
}

function namesFor(category: Category, language: Language, pairs: AnswerPairs): NameOf | null {
  const { colors, tones, grapes, grapesToEnglish, grapesToFrench, vintages } = pairs;
  switch (category) {
    case 'color':
      return colorNames(language, both(colors, language), both(tones, language));
    case 'grape_variety':
      return both([...grapes, ...(language === 'fr' ? grapesToFrench : grapesToEnglish)], language);
    case 'vintage_year':
      return both(vintages, language);
    case 'region':
    case 'wine_name':
      return null;
  }
}

/** Knows the reader's own names too: a text that is one of them stays. */
function both(pairs: readonly (readonly [string, string])[], language: Language): NameOf {
  const names = new Map<string, string>();
  for (const [en, fr] of pairs) {
    const [theirs, other] = language === 'fr' ? [fr, en] : [en, fr];
    names.set(fold(theirs), theirs).set(fold(other), theirs);
  }
  return (text) => names.get(fold(text)) ?? null;
}

/** The tone stands before the colour in English and after it in French. */
function colorNames(language: Language, colorOf: NameOf, toneOf: NameOf): NameOf {
  const joined = (tone: string, color: string) =>
    language === 'fr' ? `${color} ${tone}` : `${tone} ${color.toLowerCase()}`;
  return (text) => {
    const whole = colorOf(text);
    if (whole !== null) return whole;
    const words = text.trim().split(/\s+/u);
    const [first = '', last = ''] = [words[0], words[words.length - 1]];
    const ways = [
      [toneOf(first), colorOf(words.slice(1).join(' '))],
      [toneOf(last), colorOf(words.slice(0, -1).join(' '))],
    ] as const;
    for (const [tone, color] of ways) {
      if (tone !== null && color !== null) return joined(tone, color);
    }
    return null;
  };
}

/** As answers are compared (T2), and with either apostrophe. */
function fold(text: string): string {
  return foldText(text).replace(/’/gu, "'");
}

function differs(texts: readonly string[]): number {
  return new Set(texts.map(fold)).size;
}
