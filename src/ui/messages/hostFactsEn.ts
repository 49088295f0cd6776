/** What there is to say about an evening besides who won. */
export const hostFactsEn = {
  title: 'The evening in short',
  fooledMost: 'Fooled most',
  fooledBy: (wines: string, percent: number) =>
    percent === 100
      ? `Wine ${wines}: not one right answer`
      : `Wine ${wines}: ${percent}% of the answers were wrong`,
  closest: 'Closest palates',
  closestBy: (pairs: string, same: number) =>
    `${pairs}: the same answer ${same === 1 ? 'once' : `${same} times`}`,
  pair: (one: string, other: string) => `${one} and ${other}`,
  nose: (category: string) => `Best nose, ${category.toLowerCase()}`,
  noseBy: (names: string, right: number, of: number) => `${names}: ${right} of ${of}`,
  alone: 'You alone!',
  aloneOn: (name: string, wine: number, category: string) =>
    `${name}: wine ${wine}, ${category.toLowerCase()}`,
  list: (texts: readonly string[], more: number) =>
    more > 0 ? `${texts.join(', ')} and ${more} more` : texts.join(', '),
};
