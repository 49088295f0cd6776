import type { OfflineMessages } from './offlineEn';

export const offlineFr: OfflineMessages = {
  waiting: 'Une nouvelle version de Sommelier Arena est là.',
  update: 'Mettre à jour',
  asking: 'On demande aux autres onglets s’ils ont un instant…',
  busy: 'Un autre onglet est en pleine dégustation. Mettez à jour quand elle sera finie. D’ici là, tout continue comme avant.',
};
