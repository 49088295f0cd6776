import type { tooOldEn } from './tooOldEn';

export const tooOldFr: typeof tooOldEn = {
  title: 'Ce navigateur est trop ancien',
  text: 'Sommelier Arena demande Chrome ou Edge 90, Firefox 91, Safari 15.6 (iOS 15) ou plus récent. Peut-être y a-t-il une mise à jour, ou un autre navigateur sur cet appareil.',
};
