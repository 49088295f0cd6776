/** Words of the dialog for language, theme and text size. */
export const settingsEn = {
  title: 'Language, theme, text size',
  text: 'For this browser alone: everyone has their own.',
  language: 'Language',
  languageOfBrowser: 'Automatic: ',
  languageNotLoaded: 'This language did not load. Try again when the connection is back.',
  theme: 'Theme',
  themes: { system: 'Automatic', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Large', largest: 'Largest' },
};

export type SettingsMessages = typeof settingsEn;
