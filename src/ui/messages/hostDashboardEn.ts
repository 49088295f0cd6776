/** The host's words about deleting, copying and finding tastings. */
export const hostDashboardEn = {
  duplicate: 'Duplicate as new',
  /** Behind the title of a copy, in brackets. */
  copyMark: 'again',
  notDuplicated: 'This tasting could not be duplicated. Nothing has changed; try again.',

  deleted: (title: string) => `“${title}” deleted.`,
  undo: 'Undo',
  undoWhat: (title: string) => `deleting “${title}”`,
  notDeleted: (title: string) => `“${title}” could not be deleted. It is still here.`,
  close: 'Close',
  runningTitle: (title: string) => `People are in “${title}”`,
  notNow: 'Not now',
  goToIt: 'Go to the tasting',

  search: 'Search your tastings',
  searchHint: 'Title, code or date',
  found: (count: number, of: number) => `${count} of ${of} tastings`,
};
