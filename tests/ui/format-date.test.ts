import { afterEach, expect, test, vi } from 'vitest';

import { hostEn } from '../../src/ui/messages/hostEn';
import { hostFr } from '../../src/ui/messages/hostFr';
import { defaultTitle } from '../../src/ui/host/editor/defaultTitle';
import { formatDate } from '../../src/ui/shared/formatDate';

const on = (day: number, month: number) => new Date(2026, month - 1, day, 20);

function browserOf(...languages: string[]) {
  vi.stubGlobal('navigator', { languages });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('[LANGUAGE] a date is written as the browser writes it, if it speaks the language that is shown', () => {
  const day = on(22, 11).getTime();
  browserOf('en-US', 'fr-CH');
  expect(formatDate(day, 'en')).toBe('November 22, 2026');
  expect(formatDate(day, 'fr')).toBe('22 novembre 2026');
  browserOf('de-CH', 'en-GB');
  expect(formatDate(day, 'en')).toBe('22 November 2026');
  browserOf();
  expect(formatDate(day, 'fr')).toBe('22 novembre 2026');
});

test('[LANGUAGE] the first of a month is the first in French', () => {
  browserOf('fr-FR');
  expect(formatDate(on(1, 12).getTime(), 'fr')).toBe('1er décembre 2026');
  expect(formatDate(on(11, 12).getTime(), 'fr')).toBe('11 décembre 2026');
});

test('[LANGUAGE] [T1] a tasting without a title is called by the day in the host’s language', () => {
  expect(defaultTitle(on(22, 11), 'en', hostEn)).toBe('Tasting of 22 November');
  expect(defaultTitle(on(22, 11), 'fr', hostFr)).toBe('Dégustation du 22 novembre');
  expect(defaultTitle(on(1, 12), 'fr', hostFr)).toBe('Dégustation du 1er décembre');
});
