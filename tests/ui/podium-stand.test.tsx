// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { Podium } from '../../src/ui/shared/Podium';
import { render } from './render';

const rows = [
  { pseudonym: 'TANNIC-CORK', score: 900, rank: 1 },
  { pseudonym: 'SMOKY-DECANTER', score: 700, rank: 2, firstName: 'Anna' },
  { pseudonym: 'VELVETY-MAGNUM', score: 700, rank: 2 },
  { pseudonym: 'BRIGHT-CARAFE', score: 300, rank: 4 },
];

const show = (step: number, people = rows) =>
  render(<Podium rows={people} step={step} label="Podium" andMore={(count) => `and ${count} more`} />);
const text = () => document.querySelector('ul[aria-label="Podium"]')?.textContent ?? '';

test('[P13] the podium tells nobody of a place that has not been shown', async () => {
  await show(0);
  expect(text()).not.toMatch(/[A-Z]+-[A-Z]+|900|700/u);
  await show(2);
  expect(text()).toContain('SMOKY-DECANTER');
  expect(text()).not.toContain('TANNIC-CORK');
});

test('[P13] a place is spoken whole when it is shown, and is nothing before', async () => {
  await show(1);
  const place = (n: number) => document.querySelector(`[data-place="${n}"]`);
  expect(document.querySelector('ul[aria-label="Podium"]')?.getAttribute('aria-live')).toBe('polite');
  expect(place(2)?.getAttribute('aria-atomic')).toBe('true');
  const heard = (n: number) =>
    [...(place(n)?.querySelectorAll('span, strong') ?? [])]
      .filter((one) => one.getAttribute('aria-hidden') !== 'true')
      .map((one) => one.textContent.trim());
  expect(heard(2)).toEqual([]);
  await show(2);
  expect(heard(2)).toEqual(['2nd', 'SMOKY-DECANTER', 'VELVETY-MAGNUM', '700']);
});

test('[P11][J7] who shares a place stands on it together, with a first name where there is one; the fourth does not', async () => {
  await show(3);
  const second = document.querySelector('[data-place="2"]')?.textContent;
  expect(second).toContain('SMOKY-DECANTER Anna');
  expect(second).toContain('VELVETY-MAGNUM');
  expect(text()).toContain('TANNIC-CORK');
  expect(text()).not.toContain('BRIGHT-CARAFE');
});

test('[P11][P13] a place that nobody has is left out when all are shown, and tells nothing before', async () => {
  const places = () => [...document.querySelectorAll<HTMLElement>('[data-place]')];
  const stand = () => places().map(({ dataset, textContent }) => `${dataset.place}: ${textContent}`);
  await show(0);
  const before = stand();
  await show(0, [...rows.slice(0, 2), { pseudonym: 'ROUND-BOUQUET', score: 500, rank: 3 }]);
  expect(stand()).toEqual(before);
  await show(2);
  expect(places().map(({ dataset }) => [dataset.place, dataset.shown])).toEqual([
    ['2', 'true'],
    ['1', 'false'],
    ['3', 'false'],
  ]);
  await show(3);
  expect(places().map(({ dataset }) => dataset.place)).toEqual(['2', '1']);
  await show(3, [
    { pseudonym: 'TANNIC-CORK', score: 900, rank: 1 },
    { pseudonym: 'ROUND-BOUQUET', score: 900, rank: 1 },
    { pseudonym: 'SUPPLE-VINE', score: 500, rank: 3 },
  ]);
  expect(places().map(({ dataset }) => dataset.place)).toEqual(['1', '3']);
});

test('[P13] a place of a whole room names three of them and counts the others', async () => {
  await show(
    3,
    Array.from({ length: 9 }, (_, index) => ({ pseudonym: `WINE-${1000 + index}`, score: 0, rank: 1 })),
  );
  expect(text()).toContain('and 6 more');
  expect(text()).not.toContain('WINE-1003');
});
