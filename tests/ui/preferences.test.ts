// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const KEY = 'sommelier-arena.preferences';

let stop = () => {};

/** As on a fresh visit: what the page keeps is read when it is loaded. */
async function visit() {
  vi.resetModules();
  const page = await import('../../src/ui/preferences/preferences');
  const { followPreferences } = await import('../../src/ui/preferences/followPreferences');
  stop = followPreferences(document);
  return page;
}

const html = document.documentElement;

beforeEach(() => {
  document.head.innerHTML =
    '<meta name="color-scheme" content="dark"><meta name="theme-color" content="#140b10">';
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('[LANGUAGE] the language is the first of the browser’s own that there is, else English', async () => {
  const { browserLanguage } = await visit();
  const inBrowser = (...languages: string[]) => {
    vi.stubGlobal('navigator', { languages });
    return browserLanguage();
  };
  expect(inBrowser('fr-CH', 'en')).toBe('fr');
  expect(inBrowser('en-GB', 'fr')).toBe('en');
  expect(inBrowser('de', 'fr')).toBe('fr');
  expect(inBrowser('frr', 'de')).toBe('en');
  expect(inBrowser()).toBe('en');
});

test('[LANGUAGE] a chosen language is on the page at once and at the next visit, and goes before the browser’s', async () => {
  const first = await visit();
  expect(html.lang).toBe('en');
  first.prefer({ language: 'fr' });
  expect(html.lang).toBe('fr');
  const second = await visit();
  expect(second.languageOf(second.preferences.getState())).toBe('fr');
  expect(html.lang).toBe('fr');
});

test('[PREFERENCES] theme and text size stand on the page; without a choice the theme is the system’s', async () => {
  const system = new EventTarget() as EventTarget & { matches: boolean };
  system.matches = true;
  vi.stubGlobal('matchMedia', () => system);
  const { prefer } = await visit();
  expect(html.dataset).toMatchObject({ theme: 'light', textSize: 'normal' });
  system.matches = false;
  system.dispatchEvent(new Event('change'));
  expect(html.dataset['theme']).toBe('dark');
  prefer({ theme: 'light', textSize: 'largest' });
  expect(html.dataset).toMatchObject({ theme: 'light', textSize: 'largest' });
  expect(document.querySelector<HTMLMetaElement>('[name="color-scheme"]')?.content).toBe('light');
});

/** What another tab has kept reaches this one as an event. */
async function chosenElsewhere(chosen: object, key = KEY) {
  localStorage.setItem(key, JSON.stringify(chosen));
  window.dispatchEvent(new StorageEvent('storage', { key }));
  await new Promise((resolve) => setTimeout(resolve));
}

test('[PREFERENCES][LANGUAGE] what another tab chooses holds here too, with its texts first', async () => {
  const { followOtherTabs } = await visit();
  const asked: string[] = [];
  const unfollow = followOtherTabs(async (language) => {
    expect(html.lang).not.toBe(language);
    asked.push(language);
  });
  await chosenElsewhere({ language: 'fr', theme: 'light', textSize: 'large' });
  expect(asked).toEqual(['fr']);
  expect(html.lang).toBe('fr');
  expect(html.dataset).toMatchObject({ theme: 'light', textSize: 'large' });
  await chosenElsewhere({ theme: 'dark' }, 'another key');
  expect(html.dataset['theme']).toBe('light');
  unfollow();
});

test('[LANGUAGE] a language whose texts do not come is not followed, and the rest is', async () => {
  const { followOtherTabs } = await visit();
  const unfollow = followOtherTabs(() => Promise.reject(new Error('offline')));
  await chosenElsewhere({ language: 'fr', theme: 'light' });
  expect(html.lang).toBe('en');
  expect(html.dataset['theme']).toBe('light');
  unfollow();
});

test.each(['not json', 'null', '[]', '7', '{"language":"xx","theme":7,"textSize":null}'])(
  '[PREFERENCES] what was kept as %s is as if nothing had been chosen',
  async (kept) => {
    localStorage.setItem(KEY, kept);
    const { preferences } = await visit();
    expect(preferences.getState()).toEqual({ language: null, theme: 'system', textSize: 'normal' });
  },
);

test('[PREFERENCES] one choice that is unknown here leaves the others', async () => {
  localStorage.setItem(KEY, '{"language":"fr","theme":"sepia","textSize":"large"}');
  const { preferences } = await visit();
  expect(preferences.getState()).toEqual({ language: 'fr', theme: 'system', textSize: 'large' });
});

test('[PREFERENCES] where storage is blocked a choice holds until the page is closed', async () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, clear: () => undefined });
  const { prefer, preferences } = await visit();
  prefer({ theme: 'light' });
  expect(preferences.getState().theme).toBe('light');
  expect(html.dataset['theme']).toBe('light');
});
