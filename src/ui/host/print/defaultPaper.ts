export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** The paper that people of this locale (BCP 47) have in their printers, as far as it is used here. */
export function defaultPaper(locale: string): Paper {
  return /^[a-z]{2,3}-(?:[a-z]{4}-)?(?:US|CA)\b/iu.test(locale) ? 'letter' : 'a4';
}
