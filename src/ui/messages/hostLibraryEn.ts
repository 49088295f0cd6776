/** The host's words about the answers that were typed before. */
export const hostLibraryEn = {
  title: 'Your answers',
  lead: 'What you type into a tasting is suggested the next time. Right and wrong answers are kept alike.',
  empty: 'Nothing yet: create a tasting, or add answers here.',
  notRead: 'Your answers could not be read',
  notReadText:
    'The browser does not let this page read what it kept. Your tastings can be played all the same.',

  search: 'Search your answers',
  found: (count: number, of: number) => `${count} of ${of} answers`,
  category: 'Category',
  count: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
  noneHere: 'None in this category.',
  showMore: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),

  add: (category: string) => `Add to ${category}`,
  addNow: 'Add',
  rename: 'Rename',
  renameField: (text: string) => `New text for “${text}”`,
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove',
  used: (count: number) => (count === 1 ? 'used once' : `used ${count} times`),
  lastUsed: (date: string) => `last on ${date}`,
  byHand: 'added by hand',
  removed: (text: string) => `“${text}” removed.`,
  undo: 'Undo',
  undoWhat: (text: string) => `removing “${text}”`,
  problems: {
    EMPTY: 'Type an answer first.',
    TOO_LONG: (max: number) => `${max} characters at most.`,
    TAKEN: 'You have this answer already.',
    MISSING: 'This answer is gone: it was renamed or removed in another tab.',
    STORAGE: 'That could not be saved on this device. Make some room, then try again.',
  },

  export: 'Save as file',
  leftOut: (count: number) =>
    count === 1
      ? 'The file is full: 1 answer that was not used for long is not in it.'
      : `The file is full: ${count} answers that were not used for long are not in it.`,
  import: 'Import answers',
  importing: 'Reading the file…',
  imported: (count: number) =>
    count === 1
      ? '1 new answer was added.'
      : count === 0
        ? 'Nothing new was in the file.'
        : `${count} new answers were added.`,
  importFailed: {
    TOO_LARGE: 'This file is too large. A list of answers has 1 MB at most.',
    NOT_JSON: 'This is no list of answers, or it is damaged. It ends in .json.',
    NOT_A_LIBRARY:
      'There is no list of answers in this file, or it is damaged. Tastings are imported on the page of your tastings.',
    NEWER: 'A newer version of this page wrote this file. Reload the page, then import it again.',
    STORAGE: 'The answers could not be saved on this device. Make some room, then import them again.',
  },

  unreadable: {
    DAMAGED: (category: string) =>
      `${category}: some answers are damaged and cannot be read. Nothing of them was deleted; new ones are kept beside them.`,
    NEWER: (category: string) =>
      `${category}: a newer version of this page wrote these answers. Reload the page to read them.`,
  },
};
