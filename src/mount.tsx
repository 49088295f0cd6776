import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

import { App } from './ui/App';
import { loadDisplayFont } from './ui/loadDisplayFont';
import { loadLanguage } from './ui/messages/catalogue';
import { commonCatalogue } from './ui/messages/useCommonMessages';
import { followPreferences } from './ui/preferences/followPreferences';
import { followOtherTabs, languageOf, preferences } from './ui/preferences/preferences';
import type { Services } from './ui/services';
import './ui/tokens.css';

/** The screens. They take over what the page already shows, as soon as they know the first words of its language. */
export async function mount(root: HTMLElement, services: Services): Promise<void> {
  // Without its first words it speaks English, and the rest may still come.
  await commonCatalogue.load(languageOf(preferences.getState())).catch(() => {});
  followPreferences(document);
  followOtherTabs(loadLanguage);
  const app = (
    <StrictMode>
      <App services={services} />
    </StrictMode>
  );
  globalThis.arenaStart?.end();
  for (const hint of document.querySelectorAll('.boot-hint')) hint.remove();
  // A form that stands there keeps what was typed into it, and a phone's keyboard stays open.
  if (root.dataset['screen'] === 'home' || root.dataset['screen'] === 'join') hydrateRoot(root, app);
  else createRoot(root).render(app);
  loadDisplayFont(document);
}
