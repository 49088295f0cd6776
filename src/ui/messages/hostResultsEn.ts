/** The host's words about a tasting that was played: charts, the file and the sheet. */
export const hostResultsEn = {
  winePlusName: (wine: string, name: string) => `${wine}: ${name}`,
  /** `bars` are texts with their counts. */
  chart: (bars: string) => `Bar chart: ${bars}`,
  bar: (text: string, count: number) => `${text} ${count}`,
  answer: 'Answer',
  count: 'Chosen',
  noAnswer: 'No answer',

  saveCsv: 'Save the answers as CSV',
  csvFailed: 'The file could not be made. Reload the page and try again.',
  print: 'Print',
  fileName: (day: string | null) => `sommelier-arena${day === null ? '' : `-${day}`}.csv`,
  columns: {
    rank: 'Rank',
    pseudonym: 'Pseudonym',
    score: 'Total',
    wine: 'Wine',
    category: 'Category',
    said: 'Answer',
    right: 'Right answer',
    isRight: 'Right',
    points: 'Points',
    isCounted: 'Counted',
  },
  yes: 'yes',
  no: 'no',
};
