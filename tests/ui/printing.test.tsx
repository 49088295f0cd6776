// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';

import type { PrintKit } from '../../src/host/host-store';
import { HostDeskProvider } from '../../src/ui/host/HostDeskContext';
import { defaultPaper } from '../../src/ui/host/print/defaultPaper';
import { PrintScreen } from '../../src/ui/host/print/PrintScreen';
import { printKit } from '../support/gallery-fixtures';
import { deskOf } from '../support/gallery-services';
import { press, render } from './render';

async function show(change: Partial<PrintKit> | null = {}): Promise<void> {
  const desk = deskOf({
    hash: '#/host/prepared/print',
    desk: { printKit: async () => change && { ...printKit, ...change } },
  });
  await render(
    <HostDeskProvider value={desk}>
      <PrintScreen tasting="prepared" />
    </HostDeskProvider>,
  );
}

const sheet = (name: string) => document.querySelector(`[data-print="${name}"]`);

function choice(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((one) =>
    one.textContent.trim().startsWith(name),
  );
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no choice ${name}`);
  return input;
}

const button = () => {
  const found = document.querySelector<HTMLButtonElement>('main button');
  if (!found) throw new Error('no button');
  return found;
};

afterEach(async () => {
  await render(null);
});

test('[T8] there is a numbered label for each bottle, and nothing else on it', async () => {
  await show();
  const labels = [...document.querySelectorAll('[data-print="labels"] p')].map((label) => label.textContent);
  expect(labels).toEqual(['Wine 1', 'Wine 2', 'Wine 3', 'Wine 4', 'Wine 5']);
});

test('[J1][T5] the table card has code, link, address and three lines, and says when it was printed', async () => {
  await show();
  const card = sheet('card');
  expect(card?.querySelector('[data-code]')?.textContent).toBe('4821');
  const link = `http://192.168.1.20:4321/#/play/4821/${printKit.pin}`;
  expect(card?.querySelector('[data-join-link]')?.getAttribute('data-join-link')).toBe(link);
  expect(card?.querySelector('svg[role="img"]')).not.toBeNull();
  expect(card?.textContent).toContain('192.168.1.20:4321');
  expect(card?.querySelectorAll('li')).toHaveLength(3);
  expect(card?.textContent).toContain('print this card on the day');
});

test('[T5] without a code there is no card, and a word about it', async () => {
  await show({ code: null });
  expect(sheet('card')).toBeNull();
  expect(choice('Table card').disabled).toBe(true);
  expect(document.querySelector('main')?.textContent).toContain('There is no code yet');
});

test('[T5] after the end nobody can join, so there is no card', async () => {
  await show({ isOver: true });
  expect(sheet('card')).toBeNull();
  expect(document.querySelector('main')?.textContent).toContain('nobody can join it any more');
});

test('[P8] the answer key is not there before it is chosen, and has a front that says not to look', async () => {
  await show();
  expect(document.body.textContent).not.toContain('Nebbiolo');
  await press(choice('Answer key'));
  expect(sheet('key-front')?.textContent).toContain('do not look before the end');
  expect(sheet('key-front')?.textContent).not.toContain('Nebbiolo');
  expect(sheet('key')?.textContent).toContain('Nebbiolo');
});

test('[P8] a sealed tasting has no answer key to choose', async () => {
  await show({ answerKey: null });
  expect(choice('Answer key').disabled).toBe(true);
  expect(document.querySelector('main')?.textContent).toContain('only after the end');
});

test('[T8] nothing chosen is nothing to print', async () => {
  await show({ code: null });
  expect(button().disabled).toBe(false);
  await press(choice('Bag numbers'));
  expect(button().disabled).toBe(true);
  expect(document.querySelector('main output')?.textContent).toBe('Choose something to print.');
});

test('[T8] the paper can be chosen, and is the usual one of the place at first', async () => {
  await show();
  const paper = () => document.querySelector('[data-paper]')?.getAttribute('data-paper');
  expect(paper()).toBe(defaultPaper(navigator.language));
  await press(choice('A4'));
  expect(paper()).toBe('a4');
  await press(choice('Letter'));
  expect(paper()).toBe('letter');
});

test.each([
  ['en-US', 'letter'],
  ['en-CA', 'letter'],
  ['fr-CA', 'letter'],
  ['en-GB', 'a4'],
  ['en', 'a4'],
  ['fr-FR', 'a4'],
  ['us', 'a4'],
] as const)('[T8] in %s the paper is %s', (locale, paper) => {
  expect(defaultPaper(locale)).toBe(paper);
});

test('[T8] a tasting that is not here is named as missing', async () => {
  await show(null);
  expect(document.querySelector('h1')?.textContent).toBe('There is no such tasting here');
  expect(document.querySelector('[data-paper]')).toBeNull();
});

test('[T8] leaving the page leaves the white sheets behind', async () => {
  await show();
  expect(document.documentElement.className).not.toBe('');
  await render(null);
  expect(document.documentElement.className).toBe('');
  expect(document.querySelector('[data-paper]')).toBeNull();
});
