/** What the host's desk knows about wine: plain facts, loaded on the host's side only. */

export type BerryColor = 'white' | 'black';

/** What a wine is called in the glass. */
export type WineColor = 'white' | 'rosé' | 'orange' | 'red';

export type WineStyle = 'still' | 'sparkling' | 'sweet' | 'fortified';

interface Named {
  /** Lower case, a to z and hyphens; unique among its kind. */
  readonly id: string;
  /** As it stands on an English list: `Burgundy`, `Pinot Noir`. */
  readonly name: string;
  /** Where French says it differently: `Bourgogne`. */
  readonly french?: string;
}

export type Country = Named;

export interface Grape extends Named {
  readonly berry: BerryColor;
  /** Other names of the same variety: never a wrong answer to it. */
  readonly synonyms: readonly string[];
  /** Ids of varieties that taste alike, nearest first; of either berry colour. */
  readonly neighbours: readonly string[];
}

/** One kind of wine that a region makes. */
export interface RegionWine {
  readonly color: WineColor;
  /** `still` when absent. */
  readonly style?: WineStyle;
  /** Ids of the main grapes, the most usual first. */
  readonly grapes: readonly string[];
  /** The grapes go into one wine together; otherwise each makes one of its own. */
  readonly isBlend?: boolean;
  /** What bottles of it are called: crus, vineyards, estates and well-known cuvées, as on a label. */
  readonly names?: readonly string[];
}

export interface Region extends Named {
  /** Id of its country. */
  readonly country: string;
  /** Id of the region around it; absent for a country's own regions. */
  readonly parent?: string;
  /** Other ways to write it on a label or to type it. */
  readonly also?: readonly string[];
  readonly wines: readonly RegionWine[];
}

export interface WineKnowledge {
  readonly countries: readonly Country[];
  readonly grapes: readonly Grape[];
  readonly regions: readonly Region[];
}
