/** The host's words about a wrong key or a corked bottle. */
export const hostRepairsEn = {
  correct: 'Correct the answer',
  correctOf: (wine: number, category: string) => `wine ${wine}, ${category}`,
  correctOne: 'Correct an answer',
  title: 'Correct the answer',
  text: 'Points are counted anew from this, and every phone says what changed.',
  which: 'Question',
  place: (wine: number, category: string) => `Wine ${wine}, ${category.toLowerCase()}`,
  rightOnes: 'Right answers',
  nobodys: 'Nobody’s: leave this question out',
  tickOne: 'Tick one answer at least, or the last line.',
  save: 'Save',
  leaveIt: 'Leave it as it is',
  failed: 'That could not be saved here. Perhaps the tasting is open in another tab. Nothing has changed.',

  skipQuestion: 'Skip this question',
  skipWine: 'Skip this wine',
  skipTitle: { question: 'Skip this question?', wine: 'Skip this wine?' },
  skipText: {
    question: 'It counts for nobody, and everyone sees the right answer.',
    wine: 'What is left of it counts for nobody, and everyone sees what it was. Points it gave so far stay.',
  },
  skipNow: { question: 'Skip the question', wine: 'Skip the wine' },
  keepPlaying: 'Keep playing',
  tooLate: 'The tasting has gone on meanwhile. Nothing was skipped.',
  close: 'Close',

  log: 'What was corrected',
  logVoid: (place: string) => `${place}: left out`,
  logSkipped: (place: string) => `${place}: skipped`,
  logToo: (place: string, right: string) => `${place}: ${right} accepted too`,
  logNow: (place: string, right: string) => `${place}: ${right} is right`,
  restOf: (wine: number) => `Rest of wine ${wine}`,
  undelivered: (count: number) =>
    count === 1
      ? '1 phone has not got the corrected result yet. It comes by itself, or when they type the code again.'
      : `${count} phones have not got the corrected result yet. It comes by itself, or when they type the code again.`,
};
