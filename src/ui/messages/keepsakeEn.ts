/** Words of the keepsake: its dialog, its picture and its printed sheet. */
export const keepsakeEn = {
  title: 'Your evening',
  text: 'What was poured and what you said, as a picture.',
  hint: 'It stays here under the same link, as long as this browser remembers: Safari forgets a page after seven days without a visit. Save the picture to be sure.',
  drawing: 'Drawing the picture…',
  notDrawn: 'This browser could not draw the picture. Printing works all the same.',
  share: 'Share',
  notShared: 'That could not be shared. Save the picture and send it from there.',
  save: 'Save the picture',
  print: 'Print',
  close: 'Close',

  alt: (title: string, pseudonym: string, place: string, wines: number) =>
    `${title}: ${pseudonym}, ${place}. ${wines === 1 ? '1 wine' : `${wines} wines`} with the right answers and yours.`,
  fileName: (date: string | null) => `sommelier-arena${date === null ? '' : `-${date}`}.png`,
  /** `seats` is null without a rank. */
  placeOf: (seats: number | null, score: number) =>
    seats === null ? `${score} points` : `of ${seats}, with ${score} points`,
  placed: (ordinal: string | null, placeOf: string) => (ordinal === null ? placeOf : `${ordinal} ${placeOf}`),
  rightOf: (right: number, counted: number) => `${right} of ${counted} right`,
  question: 'Question',
  rightAnswer: 'Right answer',
  youSaid: 'You said',
  right: 'right',
  saidNothing: 'No answer',
  notCounted: 'Not counted',
};

export type KeepsakeMessages = typeof keepsakeEn;
