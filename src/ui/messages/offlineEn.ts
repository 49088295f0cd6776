/** What there is to say about a newer version of the pages. */
export const offlineEn = {
  waiting: 'A newer version of Sommelier Arena is here.',
  update: 'Update now',
  asking: 'Asking the other tabs whether they can spare a moment…',
  busy: 'Another tab is in a tasting. Update when it is over; until then everything goes on as it is.',
};

export type OfflineMessages = typeof offlineEn;
