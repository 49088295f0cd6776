import { languageOf, preferences } from './preferences';

/** Puts the preferences on the page, now and whenever they or the system's own theme change. Returns what ends that. */
export function followPreferences(page: Document): () => void {
  const light = window.matchMedia('(prefers-color-scheme: light)');
  const apply = () => applyTo(page, light.matches ? 'light' : 'dark');
  apply();
  light.addEventListener('change', apply);
  const unfollow = preferences.subscribe(apply);
  return () => {
    light.removeEventListener('change', apply);
    unfollow();
  };
}

function applyTo(page: Document, system: 'light' | 'dark'): void {
  const chosen = preferences.getState();
  const theme = chosen.theme === 'system' ? system : chosen.theme;
  const { documentElement: html } = page;
  html.lang = languageOf(chosen);
  html.dataset['theme'] = theme;
  html.dataset['textSize'] = chosen.textSize;
  setMeta(page, 'color-scheme', theme);
  // The colour of the page itself, as the tokens of this theme have it.
  setMeta(page, 'theme-color', getComputedStyle(html).getPropertyValue('--cellar').trim());
}

function setMeta(page: Document, name: string, content: string): void {
  const meta = page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`);
  if (meta && content !== '') meta.content = content;
}
