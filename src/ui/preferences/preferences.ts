import { createStore } from 'zustand/vanilla';

import { LANGUAGES, type Language } from '../messages/language';

export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;

/** How this device likes its screens; nobody else hears of it. */
export interface Preferences {
  /** Null: as the browser's own preference says. */
  readonly language: Language | null;
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
}

const KEY = 'sommelier-arena.preferences';

export const preferences = createStore<Preferences>(recall);

/** Changes some of them, at once and for the next visits. The texts of another language are loaded before. */
export function prefer(change: Partial<Preferences>): void {
  preferences.setState(change);
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences.getState()));
  } catch {
    // Blocked or full: it holds until this page is closed.
  }
}

/**
 * Follows what another tab of this browser chooses, as if it had been chosen here. Returns what ends that.
 *
 * @param load brings the texts of a language; one whose texts do not come is not followed.
 */
export function followOtherTabs(load: (language: Language) => Promise<void>): () => void {
  const follow = async ({ key }: StorageEvent) => {
    if (key !== KEY) return;
    const chosen = recall();
    const isThere = await load(languageOf(chosen)).then(
      () => true,
      () => false,
    );
    preferences.setState(isThere ? chosen : { ...chosen, language: preferences.getState().language });
  };
  const listener = (event: StorageEvent) => void follow(event);
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}

/** The language to show. */
export function languageOf({ language }: Preferences): Language {
  return language ?? browserLanguage();
}

/** The first one of the browser's that there is. */
export function browserLanguage(): Language {
  for (const tag of navigator.languages) {
    const language = LANGUAGES.find((one) => tag === one || tag.startsWith(`${one}-`));
    if (language) return language;
  }
  return 'en';
}

/** What cannot be read, or is unknown here, is as if it had never been chosen. */
function recall(): Preferences {
  const kept = keptFields();
  return {
    language: LANGUAGES.find((one) => one === kept['language']) ?? null,
    theme: THEMES.find((one) => one === kept['theme']) ?? 'system',
    textSize: TEXT_SIZES.find((one) => one === kept['textSize']) ?? 'normal',
  };
}

function keptFields(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '');
    return typeof kept === 'object' ? { ...kept } : {};
  } catch {
    return {};
  }
}
