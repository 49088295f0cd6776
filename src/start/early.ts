/**
 * Runs inside index.html, before anything has been loaded (the build puts it there, see vite-first-paint.ts). It imports
 * nothing and speaks plain JavaScript, since it is also what tells an old browser that it is one.
 *
 * It gives the page its language and theme, shows the screen that the build has drawn for this address, asks for what
 * this address will need, and takes care of the join form until the app itself is there.
 */
import type { EarlyStart } from './early-start';

/** Of the build: the files of each part of the app. */
declare const FILES: Readonly<Record<string, readonly string[]>>;

(() => {
  const PREFERENCES = 'sommelier-arena.preferences';
  const LANGUAGES = ['en', 'fr'];
  const html = document.documentElement;
  const asked: Record<string, boolean> = {};

  const kept = (): Readonly<Record<string, unknown>> => {
    try {
      return Object(JSON.parse(localStorage.getItem(PREFERENCES) || '{}'));
    } catch {
      // Blocked, or nothing that can be read: as if nothing had been chosen.
      return {};
    }
  };

  const languageOf = (chosen: unknown): string => {
    if (typeof chosen === 'string' && LANGUAGES.indexOf(chosen) >= 0) return chosen;
    for (const tag of navigator.languages || []) {
      const language = tag.split('-')[0] || '';
      if (LANGUAGES.indexOf(language) >= 0) return language;
    }
    return 'en';
  };

  const { language: chosen, theme, textSize } = kept();
  const language = languageOf(chosen);
  const isLight =
    theme === 'light' || (theme !== 'dark' && matchMedia('(prefers-color-scheme: light)').matches);
  html.lang = language;
  html.dataset['theme'] = isLight ? 'light' : 'dark';
  html.dataset['textSize'] = typeof textSize === 'string' ? textSize : 'normal';

  const preload = (file: string, then?: () => void): void => {
    if (asked[file]) return;
    asked[file] = true;
    const link = document.createElement('link');
    const isStyle = file.slice(-4) === '.css';
    const canPreload = isStyle || (link.relList && link.relList.supports('modulepreload'));
    if (!canPreload) {
      // Into the browser's cache, where the import finds it.
      void fetch(file, { credentials: 'same-origin' })
        .catch(() => {})
        .then(then);
      return;
    }
    link.rel = isStyle ? 'preload' : 'modulepreload';
    if (isStyle) link.as = 'style';
    link.crossOrigin = '';
    link.href = file;
    if (then) {
      link.addEventListener('load', then);
      link.addEventListener('error', then);
    }
    document.head.appendChild(link);
  };

  const preloadAll = (part: string): void => {
    for (const file of FILES[part] || []) preload(file);
  };

  /** A dial takes longer than the screens do: what dials has the whole of a slow connection first. */
  const preloadPlay = (): void => {
    start.config = start.config || fetch('./config.json', { cache: 'no-store' });
    start.config.catch(() => {});
    for (const file of FILES['join'] || []) {
      preload(file, () => ['app', `app-${language}`, 'play', `play-${language}`].forEach(preloadAll));
    }
  };

  /** The screen of this address that the build has drawn, if it is one of these. */
  const drawn = (): { name: string; code: string; pin?: string | null } => {
    const hash = location.hash.replace(/\/$/, '');
    if (hash === '' || hash === '#') return { name: 'home', code: '' };
    if (hash === '#/play') return { name: 'join', code: '' };
    const code = /^#\/play\/([1-9]\d{3})(\/[\w-]{1,64})?$/.exec(hash);
    if (!code) return { name: '', code: '' };
    return { name: 'play', code: code[1] || '', pin: code[2] ? code[2].slice(1) : null };
  };

  const show = (): void => {
    const root = document.getElementById('root');
    if (!root) return;
    const { name, code, pin = null } = drawn();
    const template = document.getElementById(`drawn-${name}-${language}`);
    root.innerHTML = template ? template.innerHTML.replace(/7777/, code) : '';
    root.querySelectorAll<SVGElement>('[data-style]').forEach((element) => {
      element.style.cssText = element.dataset['style'] || '';
      delete element.dataset['style'];
    });
    root.dataset['screen'] = template ? name : '';
    start.request = name === 'play' ? { code, pin, typed: start.typed === code, seatSecret: null } : null;
    if (start.request) preloadPlay();
  };

  const isTooOld = (): boolean =>
    !('noModule' in HTMLScriptElement.prototype) ||
    !('replaceAll' in String.prototype) ||
    !('any' in Promise) ||
    !('WeakRef' in window);

  const submit = (event: Event): void => {
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('#root input[name="code"]');
    const code = field ? field.value.replace(/[\s-]/g, '') : '';
    start.pressed = true;
    if (!/^[1-9]\d{3}$/.test(code)) return;
    start.typed = code;
    // The screen follows the address.
    location.hash = `#/play/${code}`;
  };

  const start: EarlyStart = {
    typed: null,
    pressed: false,
    request: null,
    config: null,
    tooOld: isTooOld(),
    draw() {
      const root = document.getElementById('root');
      if (!root) return;
      const sentence = document.getElementById(`drawn-old-${language}`);
      if (start.tooOld && sentence) {
        root.innerHTML = sentence.innerHTML;
        document.querySelectorAll('.boot-hint').forEach((hint) => hint.remove());
        return;
      }
      show();
      root.addEventListener('submit', submit);
      addEventListener('hashchange', show);
    },
    end() {
      const root = document.getElementById('root');
      if (root) root.removeEventListener('submit', submit);
      removeEventListener('hashchange', show);
    },
  };
  window['arenaStart'] = start;
  if (start.tooOld) return;
  preloadAll('start');
  if (drawn().name === 'play') preloadPlay();
  else ['app', `app-${language}`].forEach(preloadAll);
})();
