import { readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

import { SYMBOLS } from '../../src/protocol/symbols';
import { deviceFr } from '../../src/ui/messages/deviceFr';
import { hostFlowFr } from '../../src/ui/messages/hostFlowFr';
import { participantFr } from '../../src/ui/messages/participantFr';
import { symbolNamesFr } from '../../src/ui/messages/symbolNamesFr';

/** The same in both languages, and not by mistake. */
const ALIKE = new Set([
  'Sommelier Arena',
  'A',
  'B',
  'C',
  'D',
  'Question',
  'Pause',
  'Suggestions',
  'Participants',
  'Points',
  'Total',
  'P',
  'A4',
  'Letter',
  'Chablis 2019\nBarolo 2016\nRioja Reserva 2015',
]);

/** Made of what they are given and of nothing else, or of words that are alike. */
const ALIKE_WITH_ARGUMENTS = new Set([
  'commonEn.codeIs',
  'commonEn.orList',
  'hostEn.code',
  'hostEn.participants',
  'hostFactsEn.aloneOn',
  'hostFactsEn.list',
  'hostFlowEn.letInWhom',
  'hostPanelEn.live',
  'hostResultsEn.bar',
  'hostResultsEn.fileName',
  'keepsakeEn.fileName',
  'keepsakeEn.placed',
  'participantEn.points',
  'participantEn.scoreUnit',
  'seatEn.symbol',
]);

const folder = new URL('../../src/ui/messages/', import.meta.url);

async function load(name: string): Promise<unknown> {
  const file: Record<string, unknown> = await import(new URL(`${name}.ts`, folder).href);
  return file[name];
}

const catalogues = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('En.ts'))
    .map(async (file) => {
      const name = file.replace(/\.ts$/u, '');
      return { name, en: await load(name), fr: await load(name.replace(/En$/u, 'Fr')) };
    }),
);

interface Pair {
  readonly path: string;
  readonly en: unknown;
  readonly fr: unknown;
}

/** Every text of both, side by side. A catalogue within another one is left to its own turn. */
function pairsOf({ path, en, fr }: Pair): Pair[] {
  if (!isObject(en) || !isObject(fr)) return [{ path, en, fr }];
  return Object.entries(en).flatMap(([key, value]) => {
    const pair = { path: `${path}.${key}`, en: value, fr: fr[key] };
    return catalogues.some((one) => one.en === value && one.fr === fr[key]) ? [] : pairsOf(pair);
  });
}

/** Names of texts in the order they stand in: the columns of a table are read from it. */
function namesOf(texts: unknown): string[] {
  if (!isObject(texts)) return [];
  return Object.entries(texts).flatMap(([key, value]) => [
    key,
    ...namesOf(value).map((name) => `${key}.${name}`),
  ]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const MARKS = ['⓵', '⓶', '⓷', '⓸', '⓹'];

/** A number, a text and a list at once, so that any message can be asked for without knowing what it takes. */
function anything(mark: string): unknown {
  return Object.assign([mark], { toLowerCase: () => mark, toString: () => mark });
}

/** A message as people may get to see it: with anything in it, with one, with none. */
function shownAs(message: unknown): string[] {
  if (typeof message === 'string') return [message];
  if (typeof message !== 'function') return [];
  const ways = [MARKS.map(anything), MARKS.map(() => 1), MARKS.map(() => 0), MARKS.map(() => null)];
  return ways.flatMap((given) => {
    try {
      return [String(Reflect.apply(message, undefined, given))];
    } catch {
      // It takes no number, or nothing that may be missing.
      return [];
    }
  });
}

/** What is wrong with the French of a text, or nothing. */
function faultOf({ path, en, fr }: Pair): string | null {
  const [english, french] = [shownAs(en), shownAs(fr)];
  if (french.length !== english.length) return 'takes something else';
  for (const [index, text] of french.entries()) {
    if (english[index] === '') continue;
    if (text.trim() === '') return 'is empty';
    if (text === english[index] && !ALIKE.has(text) && !ALIKE_WITH_ARGUMENTS.has(path)) return 'is English';
  }
  if (french.some((text) => TWO_SIDED.test(text))) return 'says hôte';
  const marksIn = (texts: string[]) => MARKS.filter((mark) => texts[0]?.includes(mark)).join('');
  if (typeof en === 'function' && marksIn(french) !== marksIn(english)) return 'leaves something out';
  // Nobody sees those in which something is missing that may not be.
  const isSetRight = french.every(
    (text) => text.includes('null') || NOT_FRENCH.every((is) => !is.test(text)),
  );
  return isSetRight ? null : 'wants French quotes, ’, or a no-break space (U+202F, U+00A0) before ; : ! ? »';
}

/** In French whoever is invited is « un hôte » as well: the person is « le maître de dégustation » everywhere. */
const TWO_SIDED = /hôte/iu;

/** Quotes, apostrophes, and spaces that do not break; a colon in 1:05 or an address is another thing. */
const NOT_FRENCH = [
  /[^\u00A0\u202F][;!?»]/u,
  /[^\u00A0\d⓵-⓹]:(?!\/)/u,
  /«[^\u00A0\u202F]/u,
  /\p{L}'|["“”]/u,
  / [\u00A0\u202F]|[\u00A0\u202F] /u,
];

test.each(catalogues)('[LANGUAGE] $name is complete in French', ({ name, en, fr }) => {
  expect(namesOf(fr)).toEqual(namesOf(en));
  const pairs = pairsOf({ path: name, en, fr });
  expect(pairs.length).toBeGreaterThan(0);
  const faults = pairs.map((pair) => ({ path: pair.path, fault: faultOf(pair) }));
  expect(faults.filter(({ fault }) => fault !== null)).toEqual([]);
});

test('[LANGUAGE] each of the symbols that host and phone compare has a French name of its own', () => {
  expect(Object.keys(symbolNamesFr)).toEqual(SYMBOLS.map(([, name]) => name));
  expect(new Set(Object.values(symbolNamesFr)).size).toBe(SYMBOLS.length);
});

test('[LANGUAGE] host, big screen and phone count those without a name here in the same words', () => {
  for (const count of [1, 6])
    expect([hostFlowFr.andMore(count), participantFr.andMore(count)]).toEqual(
      Array(2).fill(deviceFr.screen.andMore(count)),
    );
});
