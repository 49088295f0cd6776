// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { App } from '../../src/ui/App';
import { settingsCatalogue } from '../../src/ui/messages/useSettingsMessages';
import { preferences } from '../../src/ui/preferences/preferences';
import { galleryServices } from '../support/gallery-services';
import { press, render, type } from './render';

beforeEach(async () => {
  window.location.hash = '#/';
  await render(<App services={galleryServices({ hash: '#/' })} />);
  act(() => preferences.setState({ language: 'en', theme: 'system', textSize: 'normal' }));
});

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const loaded = () => act(async () => vi.dynamicImportSettled());
const dialog = () => document.querySelector('dialog');

async function openSettings(name: string) {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  await press(button!);
  await loaded();
}

function choice(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent === name);
  return label!.querySelector('input')!;
}

async function choose(name: string) {
  await press(choice(name));
  await loaded();
}

test('[LANGUAGE] another language is on the whole page at once, and what was typed stays', async () => {
  const field = document.querySelector<HTMLInputElement>('input[name="code"]')!;
  await type(field, '482');
  await openSettings('Language, theme, text size');
  await choose('Français');
  expect(dialog()?.textContent).toContain('Taille du texte');
  expect(document.querySelector('main')?.textContent).toContain('Rejoindre une dégustation');
  expect(document.querySelector('input[name="code"]')).toBe(field);
  expect(field.value).toBe('482');
  await choose('English');
  expect(document.querySelector('main')?.textContent).toContain('Join a tasting');
  expect(choice('English').checked).toBe(true);
});

test('[LANGUAGE] the language of the browser is named in its own, whatever the page speaks', async () => {
  await openSettings('Language, theme, text size');
  await choose('Français');
  const automatic = choice('Automatique\u00A0: English').parentElement;
  expect(automatic?.querySelector('[lang="en"]')?.textContent).toBe('English');
});

test('[LANGUAGE] a language that does not load is said, and nothing else changes', async () => {
  await openSettings('Language, theme, text size');
  const load = vi.spyOn(settingsCatalogue, 'load').mockRejectedValue(new Error('no connection'));
  await choose('Français');
  expect(dialog()?.querySelector('[role="alert"]')?.textContent).toContain('did not load');
  expect(choice('Français').checked).toBe(false);
  expect(document.querySelector('main')?.textContent).toContain('Join a tasting');
  load.mockRestore();
  await choose('Français');
  expect(document.querySelector('main')?.textContent).toContain('Rejoindre une dégustation');
});

test('[LANGUAGE] of two languages that are on their way the one chosen last is shown', async () => {
  await openSettings('Language, theme, text size');
  let arrive = () => {};
  const french = await settingsCatalogue.load('fr');
  vi.spyOn(settingsCatalogue, 'load').mockImplementationOnce(
    () => new Promise((resolve) => (arrive = () => resolve(french))),
  );
  await choose('Français');
  await choose('English');
  await act(async () => arrive());
  expect(preferences.getState().language).toBe('en');
});

test('[PREFERENCES] theme and text size are chosen with radio buttons, and Escape closes', async () => {
  await openSettings('Language, theme, text size');
  expect(choice('Automatic').checked).toBe(true);
  await choose('Light');
  await choose('Largest');
  expect(preferences.getState()).toEqual({ language: 'en', theme: 'light', textSize: 'largest' });
  await act(async () =>
    dialog()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  );
  expect(dialog()).toBeNull();
});
