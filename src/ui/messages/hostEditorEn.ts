/** The host's words about typing a tasting. */
export const hostEditorEn = {
  label: 'label',
  labelHint: 'Type what is on the bottle, such as “Chablis 2019”, and press Enter.',
  fillIn: (wine: number) => `Fill in wine ${wine}`,
  waitForLists: 'The wine lists are still on their way. Everything can be typed meanwhile.',
  understood: 'Understood',
  guess: 'a guess',
  notUnderstood: (words: readonly string[]) =>
    `Not understood: ${words.map((word) => `“${word}”`).join(', ')}.`,
  confirmWine: (wine: number) => `Confirm wine ${wine}`,
  confirmHint: 'All five right? Then confirm, or type over what is not.',
  toConfirm: 'to confirm',
  confirmOne: (category: string, wine: number) => `Confirm ${category} of wine ${wine}`,
  suggestions: 'Suggestions',
  another: (category: string, answer: number, wine: number) =>
    `Another suggestion: ${category}, answer ${answer} of wine ${wine}`,
  noOther: 'No other suggestion for this one.',
  propose: (wine: number) => `Propose wrong answers for wine ${wine}`,
  details: (wine: number) => `Details of wine ${wine}`,
  moveUp: (wine: number) => `Move wine ${wine} up`,
  moveDown: (wine: number) => `Move wine ${wine} down`,
  duplicate: (wine: number) => `Duplicate wine ${wine}`,
  removed: (wine: number) => `Wine ${wine} removed.`,
  startedAfresh: 'Started afresh.',
  undo: 'Undo',
  restored: 'Your unfinished tasting is here.',
  startAfresh: 'Start afresh',
  notKept: 'What you type cannot be kept on this device: do not close or reload this page.',

  line: 'a line about the bottle',
  lineHint: 'Everyone reads it when this wine is over: who made it, what goes with it.',
  lineCount: (count: number, max: number) => `${count} of ${max}`,

  difficulty: 'Wrong answers',
  difficulties: { friends: 'Friends', keen: 'Keen', sommelier: 'Sommelier' },
  difficultyHints: {
    friends: 'Far from the truth: a first evening.',
    keen: 'Some close to the truth, some further off.',
    sommelier: 'As near as can be.',
  },
  glasses: 'Glasses',
  glassesKinds: { clear: 'Clear', black: 'Black' },
  glassesHints: { clear: 'Shades of the color.', black: 'White, rosé, orange or red.' },

  paste: 'Paste a list',
  pasteLabel: 'One wine a line, or the cells of a spreadsheet',
  pasteExample: 'Chablis 2019\nBarolo 2016\nRioja Reserva 2015',
  pasteAdd: 'Fill in this list',
  pasteFile: 'Open a CSV file',
  pasted: (count: number) => (count === 1 ? '1 wine is in.' : `${count} wines are in.`),
  pasteNothing: 'There is no wine in this list.',
  pasteBeyond: (count: number, max: number) =>
    `A tasting has ${max} wines at most: ${count === 1 ? '1 line is' : `${count} lines are`} left out.`,
  pasteLeft: 'Left out',
  pasteUnknownColumns: (names: readonly string[]) => `Columns not read: ${names.join(', ')}.`,
  fileFailed: 'This file could not be read as text.',
  fileTooLarge: 'This file is too large for a list of wines.',

  problemToConfirm: 'Filled in by a suggestion: confirm it or type over it.',
  toConfirmHere: 'to be confirmed',
  labelProblems: {
    EMPTY: 'Type what is on the bottle first.',
    NO_REGION: 'The region is not in the lists: type it below.',
    NV_NOT_FOR_STILL:
      'A still wine nearly always has a year; NV is usual for sparkling and fortified ones. If the label has none, NV stays.',
    TOO_LONG: (max: number) => `The name is longer than ${max} characters: shorten it below.`,
    VINTAGE_IN_FUTURE: (year: number) => `${year} is yet to come.`,
    VINTAGE_TOO_OLD: (year: number) => `${year} is too old to be a vintage here.`,
    SEVERAL_VINTAGES: (years: readonly number[]) => `Which is the vintage: ${years.join(' or ')}?`,
  },
  notices: {
    GRAPE_KNOWN_AFTER_REGION: (region: string) => `After ${region} the grape is known.`,
    GRAPE_KNOWN_SHORT_OF: (region: string, country: string) =>
      `After ${region} the grape is known, and no wider region short of ${country} as a whole would change that.`,
    askWider: (wider: string) => `Ask for ${wider} instead`,
    NAME_TELLS: (text: string) =>
      `Of the four names only this one has ${text} in it, which is known by then. Leave it out, or put it into the others.`,
    NAME_IS_REGION: (name: string) =>
      `“${name}” is also the region, which is known by then: a producer or vineyard makes the name a question.`,
    WRONG_IS_RIGHT: (category: string, text: string) => `${category}: “${text}” is right as well.`,
    NOT_A_VINTAGE: (text: string) => `“${text}” is not a year. Without a vintage, write NV.`,
    TOO_FEW: (category: string, found: number) =>
      `${category}: only ${found} of 3 wrong answers come to mind. The rest is yours to type.`,
  },
};
