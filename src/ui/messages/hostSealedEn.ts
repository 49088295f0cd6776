/** The host's words about sealed tastings: a friend prepares the wines, so that the host can guess too. */
export const hostSealedEn = {
  seal: 'Save as a sealed file',
  sealTitle: (title: string) => `Save “${title}” as a sealed file?`,
  sealText:
    'Give the file to a friend: whoever imports it can host these wines without seeing a right answer before its reveal. They are scrambled in the file. That keeps honest people honest; whoever takes the program apart can read them.',
  sealNow: 'Save the sealed file',

  byFriend: 'Prepared by a friend',
  playAlong: 'A friend prepared the wines. You don’t know the answers either: join with your phone.',
  notEditableTitle: 'A friend prepared this tasting',
  notEditable:
    'Editing would show you the right answers, so it cannot be edited here. Your friend can change it and save it for you again.',
};
