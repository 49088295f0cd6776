import type { SettingsMessages } from './settingsEn';

export const settingsFr: SettingsMessages = {
  title: 'Langue, thème, taille du texte',
  text: 'Pour ce navigateur seulement : chacun a les siens.',
  language: 'Langue',
  languageOfBrowser: 'Automatique : ',
  languageNotLoaded: 'Cette langue ne s’est pas chargée. Réessayez quand la connexion sera revenue.',
  theme: 'Thème',
  themes: { system: 'Automatique', light: 'Clair', dark: 'Sombre' },
  textSize: 'Taille du texte',
  textSizes: { normal: 'Normale', large: 'Grande', largest: 'Très grande' },
};
