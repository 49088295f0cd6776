/** Words for a browser too old to run anything: the build writes them into the page, and no page loads them. */
export const tooOldEn = {
  title: 'This browser is too old',
  text: 'Sommelier Arena takes Chrome or Edge 90, Firefox 91, Safari 15.6 (iOS 15) or newer ones. Perhaps there is an update, or another browser on this device.',
};
