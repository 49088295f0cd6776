import { foldWords, wordsOf } from './fold-words';
import { labelWordWritten } from './label-words';
import type { Find } from './scan-terms';
import type { Term } from './wine-index';

/**
 * A label's line with what the lists know written as they write it: `barolo` is `Barolo`, `Chateau Margaux` is
 * `Château Margaux`. Only letters' case, accents and hyphens change; every other word stays as typed.
 *
 * @param ignored finds that were read as something else than the lists mean by them: `Leon` can be a person.
 */
export function asListed(line: string, finds: readonly Find[], ignored: ReadonlySet<Find>): string {
  let written = '';
  let end = 0;
  for (const find of finds) {
    const listed = ignored.has(find) ? null : listedSpelling(find);
    written += line.slice(end, find.start) + (listed ?? line.slice(find.start, find.end));
    end = find.end;
  }
  return written + line.slice(end);
}

function listedSpelling({ words, terms, labelWord }: Find): string | null {
  const folded = words.map((word) => word.folded).join(' ');
  const spellings = [...terms].sort((a, b) => kindOf(a) - kindOf(b)).flatMap(spellingsOf);
  const listed = spellings.find((text) => foldWords(text) === folded);
  return listed ?? (labelWord ? (labelWordWritten(folded) ?? null) : null);
}

/** A place of that name comes before a bottle that is called like it. */
function kindOf({ kind }: Term): number {
  return ['place', 'grape', 'bottle'].indexOf(kind);
}

function spellingsOf(term: Term): readonly string[] {
  if (term.kind === 'bottle') return term.isHouse ? housesIn(term) : [term.text];
  if (term.kind === 'grape') {
    const { name, french, synonyms } = term.grape;
    return [name, french ?? name, ...synonyms];
  }
  const { name, french, region } = term.place;
  return [name, french ?? name, ...(region?.also ?? [])];
}

/** The house is kept folded; the names that begin with it have it as it is written. */
function housesIn({ text, made }: Extract<Term, { kind: 'bottle' }>): readonly string[] {
  const { length } = text.split(' ');
  return (made.wine.names ?? []).map((name) => name.slice(0, wordsOf(name)[length - 1]?.end));
}
