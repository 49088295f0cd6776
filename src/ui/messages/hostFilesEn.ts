/** The host's words about tasting files, and about a tasting that was moved. */
export const hostFilesEn = {
  saveFile: 'Save as file',
  saveTitle: (title: string) => `Save “${title}” as a file?`,
  saveText: 'Keep the file secret: it holds the right answers and the keys. Whoever has it can be this host.',
  saveSealedText:
    'It shows you no right answer: they are scrambled in the file as they are here. Keep it to yourself all the same: it holds the keys, and whoever has it can be this host.',
  saveNow: 'Save the file',
  cancel: 'Not now',
  close: 'Close',
  notWritten: 'The file could not be made. Nothing has changed; try again.',
  moveAway: 'Move to another device',
  moveTitle: 'Move to another device?',
  moveText:
    'You get a file and this tab stops: import it on the other device, and the phones follow. Keep the file secret, it holds the right answers and the keys.',
  moveSealedText:
    'You get a file and this tab stops: import it on the other device, and the phones follow. It shows you no right answer; keep it to yourself all the same, it holds the keys.',
  moveNow: 'Move it',

  import: 'Import a tasting',
  importing: 'Reading the file…',
  importFailed: {
    TOO_LARGE: 'This file is too large. A tasting has 5 MB at most.',
    NOT_JSON: 'This is not a tasting file, or it is damaged. It ends in .json.',
    NOT_A_TASTING: 'There is no tasting in this file, or it is damaged.',
    NEWER: 'A newer version of this page wrote this file. Reload the page, then import it again.',
    SEALED_DAMAGED: 'This sealed file is damaged or was changed. Ask your friend to save it for you again.',
    OLDER_COPY: 'This device has a newer state of the same tasting. The file was left alone.',
    RUNNING: 'This very tasting is open in this browser already. The file was left alone.',
    STORAGE: 'The tasting could not be saved on this device. Make some room, then import it again.',
  },

  movedAway: 'Moved to another device',
  movedAwayTitle: 'This tasting was moved to another device',
  movedAwayText:
    'It goes on where its file is imported. This copy stands still, so that never two run at once.',
  saveAgain: 'Save the file again',
  goOnHere: 'Go on here anyway',
  goOnTitle: 'Go on here anyway?',
  goOnText: 'Only if the file was never imported elsewhere.',
  goOnNow: 'Go on here',
  leaveIt: 'Leave it as it is',
  goOnFailed: 'That could not be saved. Nothing has changed; try again.',

  unreadableNothingDeleted: 'Nothing of it was deleted.',
  unreadableParts: (parts: readonly string[]) => `Damaged: ${parts.join(', ')}.`,
  parts: {
    identity: 'its code and keys',
    setup: 'its wines',
    session: 'where the game stood',
    answers: 'some answers',
  } as Readonly<Record<string, string>>,
};
