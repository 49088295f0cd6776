/** What the host is told without being stopped. */
export const hostNoticesEn = {
  more: 'More',
  moreText: 'Keep it, move it, or compare with a phone.',
  symbolsHint: 'Phones show the same six under Connection details.',
  codeChanged: (code: string, former: string) =>
    `The code is now ${code}. Cards and links with ${former} no longer work.`,
  codeChangedInPlay: (code: string) =>
    `New code ${code}: phones that are in know it; whoever was away types it.`,
  health: {
    low: 'This device is almost full. Make some room before people join, or keep this tab open and save the tasting as a file.',
    fleeting:
      'This browser has not promised to keep the tasting: do not use a private window, and save the tasting as a file to be safe.',
    blocked:
      'This browser lets the page save nothing. Allow storage for it, or use another window: a private one often forbids it.',
  },
  evicted:
    'The browser cleared this page’s storage. Everything was saved anew from memory: keep this tab open, and save the tasting as a file.',
  lost: (questions: string) =>
    `The answers to ${questions} could not be read from this device. Phones that come back send theirs again.`,
  lostQuestion: (wine: number, number: number) => `wine ${wine}, question ${number}`,
  lostMore: (count: number) => `${count} more`,
  and: (texts: readonly string[], last: string) => `${texts.join('; ')} and ${last}`,
  behind:
    'A phone has seen more than this device remembers. The last moments may be missing; phones send their answers again.',
};
