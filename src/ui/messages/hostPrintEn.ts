/** The host's words about what is printed for the evening, and what stands on it. */
export const hostPrintEn = {
  link: 'Print',
  title: (title: string) => `Print for “${title}”`,
  back: 'Back to the tasting',
  what: 'What to print',
  labels: 'Bag numbers',
  labelsHint: 'Cut along the lines and tape one to each wrapped bottle.',
  card: 'Table card',
  cardHint: 'Print it on the day: a code can change when a tasting has slept for a while.',
  cardNoCode: 'There is no code yet. Open the tasting’s lobby, and it comes.',
  cardOver: 'This tasting is over, so nobody can join it any more.',
  answerKey: 'Answer key',
  answerKeyHint:
    'It is not shown on this screen, but the browser’s print preview shows it: mind who is looking. Fold the front around it and tape it shut.',
  answerKeySealed: 'A friend prepared this tasting, so there is an answer key only after the end.',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  print: 'Print',
  nothingChosen: 'Choose something to print.',
  preview: 'Preview',

  wine: 'Wine',
  scan: 'Scan this with your phone’s camera',
  orType: (address: string) => `or open ${address} and type`,
  steps: [
    'Nothing to install and no account: the page opens in your browser.',
    'Taste each wine, then tap your answer. You can change it until the reveal.',
    'Screen locked or phone out of reach? Open the page again, your seat is kept.',
  ],
  printedOn: (date: string) => `Printed on ${date}. The code can change: print this card on the day.`,
  keyFront: 'Answer key: do not look before the end',
  keyFold: 'Fold this sheet around the next one and tape it shut.',
};
