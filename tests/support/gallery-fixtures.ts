import type { LibraryEntry } from '../../src/game/library';
import type { RepairLine } from '../../src/game/repairs';
import type { Standing } from '../../src/game/standings';
import { CATEGORIES, type Category, type Setup } from '../../src/game/tasting';
import type { HostPerson } from '../../src/host/host-person';
import type { HostQuestion } from '../../src/host/host-view';
import type { PrintKit, Results, TastingSummary } from '../../src/host/host-store';
import type { QuestionView, RecapRow } from '../../src/protocol/view';

/** What the gallery shows: one evening, and the hard cases. */
export const NAMES = [
  'TANNIC-CORK',
  'SMOKY-DECANTER',
  'VELVETY-MAGNUM',
  'BRIGHT-CARAFE',
  'MELLOW-CELLAR',
  'ROUND-BOUQUET',
  'SUPPLE-VINE',
  'GENEROUS-SOMMELIER',
];

export const ME = 'SMOKY-DECANTER';

const TEXTS: Record<Category, readonly [string, string, string, string]> = {
  color: ['Ruby red', 'Garnet', 'Deep purple', 'Pale brick'],
  region: ['Barolo', 'Chianti Classico', 'Burgundy, Côte de Nuits', 'Rioja'],
  grape_variety: ['Nebbiolo', 'Sangiovese', 'Barbera', 'Pinot Noir'],
  vintage_year: ['2016', '2018', '2012', '2020'],
  wine_name: ['Barolo Cannubi', 'Brunello di Montalcino', 'Gevrey-Chambertin', 'Viña Tondonia'],
};

const LONG = 'Les Grands Échezeaux de la Montagne Sainte-Victoire, cuvée du centenaire 1921';

export function questionOf(category: Category, long = false): QuestionView {
  const options = TEXTS[category].map((text, index) => ({
    id: `${category}-${index}`,
    text: long && index % 2 === 0 ? LONG : text,
  }));
  return { id: `q-${category}`, category, options };
}

/** Four options of 60 characters, and four that no font was made for. */
const HARD_OPTIONS = {
  sixty: [
    'Château Haut-Marbuzet, Saint-Estèphe, cru bourgeois, 2015 sec',
    'Domaine de la Romanée-Conti, Échezeaux grand cru, Vosne-Roma',
    'Brunello di Montalcino riserva, Poggio di Sotto, Castelnuovo',
    'Egon Müller, Scharzhofberger Riesling Kabinett, Saar, Mosel',
  ],
  /** Eighty characters each: longer than anybody is promised. */
  eighty: [
    'Château Pichon Longueville Comtesse de Lalande, Pauillac, deuxième cru classé 15',
    'Domaine de la Romanée-Conti, Échezeaux grand cru, Côte de Nuits, Bourgogne, 2012',
    'Brunello di Montalcino riserva Vigna del Fiore, Fattoria dei Barbi, Toscana 2010',
    'Egon Müller, Scharzhofberger Riesling Trockenbeerenauslese, Saar, Mosel, 2015 er',
  ],
  scripts: [
    'ירדן קברנה סוביניון 2019',
    'كفريا أحمر، البقاع (لبنان)',
    'Σαντορίνη 🍇🍷 Ασύρτικο',
    '甲州 勝沼 2020',
  ],
} as const;

export function hardQuestion(kind: keyof typeof HARD_OPTIONS): QuestionView {
  const options = HARD_OPTIONS[kind].map((text, index) => ({ id: `wine_name-${index}`, text }));
  return { id: 'q-wine_name', category: 'wine_name', options };
}

export function hostQuestion(category: Category, change: Partial<HostQuestion> = {}): HostQuestion {
  return {
    ...questionOf(category),
    wine: 2,
    number: 3,
    answered: 5,
    of: 8,
    liveUnanswered: 1,
    endsAtMs: performance.now() + 23_400,
    leftMs: null,
    totalMs: 60_000,
    ...change,
  };
}

function nameAt(index: number): string {
  return NAMES[index] ?? `WINE-${1000 + index}`;
}

const FIRST_NAMES = ['Anna', 'Bénédicte', 'Georg', 'Maximiliane-Sophie'];

export function people(count: number, answered = 5): HostPerson[] {
  return Array.from({ length: count }, (_, index) => ({
    seatId: `seat-${index}`,
    pseudonym: nameAt(index),
    status: index === 5 ? 'away' : 'live',
    answered: index < answered,
    firstName: index % 3 === 0 ? (FIRST_NAMES[index % FIRST_NAMES.length] ?? null) : null,
    sitsOut: index === 6,
    fromWine: index === 7 ? 2 : null,
    waits: false,
    awaySinceMs: index === 5 ? performance.now() - 130_000 : null,
    path: index === 5 ? null : index === 2 ? 'relayed' : 'direct',
  }));
}

const SCORES = [600, 500, 500, 400, 300, 300, 200, 100];
const RANKS = [1, 2, 2, 4, 5, 5, 7, 8];

/** As the host sees them: nobody in them is you. */
export function standings(count: number): Standing[] {
  return Array.from({ length: count }, (_, index) => ({
    seatId: `seat-${index}`,
    pseudonym: nameAt(index),
    score: SCORES[index] ?? 0,
    rank: RANKS[index] ?? 9,
  }));
}

export function recap(wine: number): RecapRow[] {
  return CATEGORIES.map((category, index) => {
    const [right, other] = TEXTS[category];
    const yours = [right, other, right, null, other][index] ?? null;
    return {
      wine,
      category,
      right: [right],
      yours,
      points: yours === right ? 100 : 0,
      void: wine === 2 && index === 4,
    };
  });
}

export const setup: Setup = {
  title: 'Friday in the cellar',
  secondsPerQuestion: 60,
  wines: [1, 2].map((wine) => ({
    id: `wine-${wine}`,
    questions: CATEGORIES.map((category) => ({
      ...questionOf(category),
      correct: [`${category}-0`],
    })),
  })),
};

export const tastings: TastingSummary[] = [
  {
    readable: true,
    id: 'running',
    title: 'Friday in the cellar',
    code: '4821',
    phase: 'question_open',
    wines: 6,
    seats: 8,
    createdAtMs: Date.UTC(2026, 10, 22, 18),
    isMovedAway: false,
    isSealed: false,
  },
  {
    readable: true,
    id: 'prepared',
    title: 'Christmas with the neighbours, whites only, nothing above twelve euros',
    code: null,
    phase: 'waiting',
    wines: 1,
    seats: 0,
    createdAtMs: Date.UTC(2026, 10, 20, 18),
    isMovedAway: false,
    isSealed: false,
  },
  {
    readable: true,
    id: 'past',
    title: 'Tasting of 2 October',
    code: '7310',
    phase: 'ended',
    wines: 4,
    seats: 11,
    createdAtMs: Date.UTC(2026, 9, 2, 18),
    isMovedAway: false,
    isSealed: false,
  },
  {
    readable: true,
    id: 'moved',
    title: 'Sunday at Anna’s',
    code: '5150',
    phase: 'round_leaderboard',
    wines: 4,
    seats: 9,
    createdAtMs: Date.UTC(2026, 9, 18, 18),
    isMovedAway: true,
    isSealed: false,
  },
  {
    readable: true,
    id: 'sealed',
    title: 'Birthday bottles',
    code: '2604',
    phase: 'waiting',
    wines: 5,
    seats: 0,
    createdAtMs: Date.UTC(2026, 9, 1, 18),
    isMovedAway: false,
    isSealed: true,
  },
  { readable: false, id: 'k2Jx81', reason: 'DAMAGED', title: null, parts: ['identity', 'setup'] },
  { readable: false, id: 'p9Qq02', reason: 'DAMAGED', title: 'Easter rosés', parts: ['session'] },
  { readable: false, id: 'r7Hh55', reason: 'NEWER', title: 'New Year', parts: [] },
];

const REPAIR = { wine: 2, questionId: 'q-grape_variety', isToo: false, isSkip: false };
const LAST_REPAIR_MS = Date.UTC(2026, 9, 2, 21, 40);

export const repairs: readonly RepairLine[] = [
  { ...REPAIR, number: 1, atMs: LAST_REPAIR_MS - 900_000, category: 'region', right: [] },
  { ...REPAIR, number: 6, atMs: LAST_REPAIR_MS - 300_000, category: null, right: [], wine: 1, isSkip: true },
  { ...REPAIR, number: 7, atMs: LAST_REPAIR_MS, category: 'grape_variety', right: ['Barbera'], isToo: true },
];

export const printKit: PrintKit = {
  id: 'prepared',
  title: 'Friday in the cellar',
  wines: 5,
  code: '4821',
  pin: 'Zm9yIHRoZSBnYWxsZXJ5IQ',
  isOver: false,
  answerKey: [1, 2, 3, 4, 5].map((wine) => ({
    wine,
    rows: CATEGORIES.map((category) => ({ category, right: [TEXTS[category][0]] })),
  })),
};

/** Nine and more: enough to search in. */
export const manyTastings: TastingSummary[] = [
  ...tastings,
  ...Array.from({ length: 6 }, (_, index): TastingSummary => ({
    readable: true,
    id: `evening-${index}`,
    title: `Evening number ${index + 1}`,
    code: `${2001 + index}`,
    phase: 'ended',
    wines: 3,
    seats: 6,
    createdAtMs: Date.UTC(2026, 8 - index, 12, 18),
    isMovedAway: false,
    isSealed: false,
  })),
];

export const library: LibraryEntry[] = CATEGORIES.flatMap((category, place) =>
  [...TEXTS[category], LONG].map((text, index) => ({
    category,
    text,
    lastUsedMs: Date.UTC(2026, 10 - place, 22 - index, 18),
    uses: index,
  })),
);

export const results: Results = {
  id: 'past',
  title: 'Tasting of 2 October',
  endedAtMs: Date.UTC(2026, 9, 2, 22),
  leaderboard: standings(11),
  repairs,
  facts: {
    fooledMost: { wines: [2], share: 0.625 },
    closest: { pairs: [['TANNIC-CORK', 'SMOKY-DECANTER']], same: 7 },
    noses: [
      { category: 'color', names: ['TANNIC-CORK'], right: 2, of: 2 },
      { category: 'vintage_year', names: NAMES, right: 1, of: 2 },
    ],
    alone: [
      { name: 'MELLOW-CELLAR', wine: 1, category: 'region' },
      { name: 'GENEROUS-SOMMELIER', wine: 2, category: 'wine_name' },
    ],
  },
  questions: [1, 2].flatMap((wine) =>
    CATEGORIES.map((category, index) => ({
      id: `q-${wine}-${category}`,
      wine,
      category,
      void: wine === 2 && index === 4,
      isRevealed: true,
      gotIt: { right: index % 6, of: 12 },
      options: TEXTS[category].map((text, place) => ({
        id: `${category}-${place}`,
        text,
        right: place === 0,
        count: (index + place * 3) % 6,
      })),
    })),
  ),
};
