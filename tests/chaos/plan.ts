import { CATEGORIES, type Category } from '../../src/game/tasting';
import type { Roughness } from '../load/rough-dial';
import { seededDraw } from '../support/setups';
import type { CutKind } from '../support/network';

export const FAULT_KINDS = [
  'kill-host',
  'reload-host',
  'cut-host',
  'kill-phone',
  'reload-phone',
  'cut-phone',
  'crash-generated',
  'reload-generated',
  'cut-generated',
  'kill-server',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** When in a question it happens. `amid-taps`: answers are on their way and nobody has waited for them. */
export const MOMENTS = ['before-taps', 'amid-taps', 'after-saved', 'revealed', 'leaderboard'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface Fault {
  readonly kind: FaultKind;
  readonly moment: Moment;
  /** Which phone, or which generated phone. */
  readonly target: number;
  /** How long a network is cut, or a browser or server stays away. */
  readonly ms: number;
  readonly cut: CutKind;
  /** The game does not wait for its end. */
  readonly isOverlapping: boolean;
}

export interface QuestionPlan {
  readonly wine: number;
  readonly category: Category;
  /** For each participant the place of the option to tap, or null for none: at first, and after a change of mind. */
  readonly taps: readonly (number | null)[];
  readonly secondTaps: readonly (number | null)[];
  readonly faults: readonly Fault[];
}

/** Everything that will be tried in one tasting. The same seed draws the same plan. */
export interface Plan {
  readonly seed: number;
  readonly wines: number;
  /** Null without a clock. */
  readonly seconds: number | null;
  /** Whether the host's page is one that browsers trust, with all their features. */
  readonly isHostSecure: boolean;
  readonly generated: number;
  readonly roughness: readonly Roughness[];
  readonly questions: readonly QuestionPlan[];
}

export interface PlanOptions {
  readonly isShort: boolean;
  /** Without namespaces no network can be cut. */
  readonly canCut: boolean;
}

/** Phones in browsers. */
export const SCREENS = 2;
const LONGEST_CUT_MS = 40_000;
const LONGEST_SHORT_CUT_MS = 4000;

export function drawPlan(seed: number, { isShort, canCut }: PlanOptions): Plan {
  const draw = seededDraw(seed);
  const chance = (percent: number) => draw(100) < percent;
  const pick = <Value>(values: readonly Value[]): Value => {
    const [value] = values.slice(draw(values.length));
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  const kinds = FAULT_KINDS.filter((kind) => canCut || !kind.startsWith('cut'));
  const wines = isShort ? 2 : 2 + draw(2);
  const generated = isShort ? 6 : 6 + draw(5);
  const seconds = isShort || chance(50) ? null : 120;
  const isHostSecure = isShort || chance(60);
  const roughness = Array.from({ length: generated }, (_, index) => ({
    seed: seed * 100 + index,
    duplicatePercent: chance(50) ? 30 : 0,
    delayMs: chance(50) ? 150 : 0,
  }));
  const fault = (kind: FaultKind): Fault => ({
    kind,
    moment: pick(MOMENTS),
    target: draw(kind.endsWith('phone') ? SCREENS : generated),
    ms: kind.startsWith('cut')
      ? 1000 + draw(isShort ? LONGEST_SHORT_CUT_MS : LONGEST_CUT_MS)
      : draw(isShort ? 500 : 8000),
    cut: chance(50) ? 'unplugged' : 'silent',
    isOverlapping: kind.startsWith('cut') && chance(30),
  });
  // A short round tries each of the other kinds once; a long one draws them.
  const left = kinds.filter((kind) => kind !== 'kill-host');
  const draws = (): Fault[] => {
    if (!isShort) return Array.from({ length: pick([0, 1, 1, 2]) }, () => fault(pick(kinds)));
    const kind = left.splice(draw(left.length), 1)[0];
    return kind ? [fault(kind)] : [];
  };
  const tap = (): number | null => (chance(90) ? draw(4) : null);
  const questions = Array.from({ length: wines }, (_, wine) => {
    const killedIn = draw(CATEGORIES.length);
    return CATEGORIES.map((category, index) => ({
      wine,
      category,
      taps: Array.from({ length: SCREENS + generated }, tap),
      secondTaps: Array.from({ length: SCREENS + generated }, () => (chance(40) ? draw(4) : null)),
      faults: [...draws(), ...(index === killedIn ? [fault('kill-host')] : [])],
    }));
  }).flat();
  return { seed, wines, seconds, isHostSecure, generated, roughness, questions };
}
