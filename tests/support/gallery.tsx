import { createRoot } from 'react-dom/client';

import { loadLanguage } from '../../src/ui/messages/catalogue';
import { LANGUAGES, type Language } from '../../src/ui/messages/language';
import { commonCatalogue } from '../../src/ui/messages/useCommonMessages';
import { loadDisplayFont } from '../../src/ui/loadDisplayFont';
import { followPreferences } from '../../src/ui/preferences/followPreferences';
import { prefer, TEXT_SIZES, THEMES } from '../../src/ui/preferences/preferences';
import { DEVICE_SCREENS } from './gallery-devices';
import { DIALOGS } from './gallery-dialogs';
import { PLAIN_SCREENS } from './gallery-screens';
import { galleryServices, type GalleryScreen } from './gallery-services';

declare global {
  interface Window {
    /** For whoever looks at one screen in both languages and themes. */
    speak(language: Language): Promise<void>;
    wear(theme: (typeof THEMES)[number]): void;
  }
}
window.speak = async (language) => {
  await loadLanguage(language);
  prefer({ language });
};
window.wear = (theme) => prefer({ theme });

const root = document.querySelector('#root');
if (!root) throw new Error('gallery.html has no #root');

const SCREENS = { ...PLAIN_SCREENS, ...DIALOGS, ...DEVICE_SCREENS };
const asked = new URLSearchParams(window.location.search);
const screen = SCREENS[asked.get('screen') ?? ''];
if (screen) {
  // `&language=fr&theme=light&textSize=large`
  prefer({
    // The presses know the English names; the language asked for comes after them.
    language: 'en',
    theme: THEMES.find((one) => one === asked.get('theme')) ?? 'system',
    textSize: TEXT_SIZES.find((one) => one === asked.get('textSize')) ?? 'normal',
  });
  followPreferences(document);
  loadDisplayFont(document);
  window.location.hash = screen.hash;
  // The router reads the address when it is loaded.
  const { App } = await import('../../src/ui/App');
  await commonCatalogue.load('en');
  createRoot(root).render(<App services={galleryServices(screen)} />);
  await until(() => (isComing(screen) ? null : document.querySelector('h1')));
  for (const name of screen.press ?? []) (await until(() => lastNamed(name))).click();
  await window.speak(LANGUAGES.find((one) => one === asked.get('language')) ?? 'en');
  document.documentElement.dataset.shown = '';
} else {
  createRoot(root).render(
    <ul>
      {Object.keys(SCREENS).map((name) => (
        <li key={name}>
          <a href={`?screen=${name}`}>{name}</a>
        </li>
      ))}
    </ul>,
  );
}

/** A phone's screen is loaded when it is known which one; what stands there until then is not it. */
function isComing({ participant }: GalleryScreen): boolean {
  if (!participant || participant.link === 'connecting') return false;
  return document.querySelector('main[data-link="connecting"]') !== null;
}

/** The last of that name: a dialog stands behind what opened it. */
function lastNamed(name: string): HTMLElement | undefined {
  const pressable = [...document.querySelectorAll<HTMLElement>('button, a, summary')];
  return pressable.filter((one) => one.textContent.trim().startsWith(name)).at(-1);
}

async function until<Found>(look: () => Found | null | undefined): Promise<Found> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}
