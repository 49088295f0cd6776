import { Catalogue, useMessages } from './catalogue';
import type { SettingsMessages } from './settingsEn';

export const settingsCatalogue = new Catalogue<SettingsMessages>({
  en: async () => (await import('./settingsEn')).settingsEn,
  fr: async () => (await import('./settingsFr')).settingsFr,
});

export function useSettingsMessages(): SettingsMessages {
  return useMessages(settingsCatalogue);
}
