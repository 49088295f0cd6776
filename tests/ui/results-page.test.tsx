// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

import type { Results } from '../../src/host/host-store';
import { ResultsPage } from '../../src/ui/host/ResultsPage';
import { ServicesProvider } from '../../src/ui/services';
import { results } from '../support/gallery-fixtures';
import { galleryServices, type GalleryScreen } from '../support/gallery-services';
import { press, render } from './render';

const show = (change: Partial<Results> = {}, screen: Partial<GalleryScreen> = {}) =>
  render(
    <ServicesProvider value={galleryServices({ hash: '', ...screen })}>
      <ResultsPage results={{ ...results, ...change }} />
    </ServicesProvider>,
  );

const textsOf = (within: Element | undefined, selector: string) =>
  Array.from(within?.querySelectorAll(selector) ?? [], ({ textContent }) => textContent?.trim());

const figures = () => [...document.querySelectorAll('figure')];
const buttonNamed = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

test('[H2] every question is a figure: bars that are told in words, and a table with the same counts', async () => {
  await show();
  expect(figures()).toHaveLength(10);
  const [color] = figures();
  expect(textsOf(color, 'h4')).toEqual(['Color']);
  expect(color?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
    'Bar chart: Ruby red 0, Garnet 3, Deep purple 0, Pale brick 3',
  );
  expect(textsOf(color, 'tbody th')).toEqual([
    'Ruby red Right answer',
    'Garnet',
    'Deep purple',
    'Pale brick',
    'No answer',
  ]);
  expect(textsOf(color, 'tbody td')).toEqual(['0', '3', '0', '3', '6']);
  expect(textsOf(color, 'thead th')).toEqual(['Answer', 'Chosen']);
});

test('[H2] the longest bar is as tall as there is room, and nobody at all is no bar', async () => {
  await show();
  const heights = (figure: number) =>
    Array.from(
      figures()[figure]?.querySelectorAll<HTMLElement>('[role="img"] [style]') ?? [],
      ({ style }) => style.height,
    );
  expect(heights(0)).toEqual(['0%', '100%', '0%', '100%']);
  await show({
    questions: results.questions.map((question) => ({
      ...question,
      gotIt: { right: 0, of: 0 },
      options: question.options.map((option) => ({ ...option, count: 0 })),
    })),
  });
  expect(heights(0)).toEqual(['0%', '0%', '0%', '0%']);
});

test('[H2] a wine has its name in the heading once that is out, and its number before', async () => {
  await show();
  expect(textsOf(document.body, 'h3')).toEqual(['Wine 1: Barolo Cannubi', 'Wine 2: Barolo Cannubi']);
  await show({ questions: results.questions.filter(({ category }) => category !== 'wine_name') });
  expect(textsOf(document.body, 'h3')).toEqual(['Wine 1', 'Wine 2']);
});

test('[H2][P14] a question that is void says so in place of how many got it', async () => {
  await show();
  expect(textsOf(figures()[9], 'figcaption > span')).toEqual(['not counted']);
  expect(textsOf(figures()[1], 'figcaption > span')).toEqual(['1 of 12 got it']);
});

test('[H2] the file of answers is offered, and where it cannot be made that is said', async () => {
  const url = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:answers');
  await show();
  const save = () => press(buttonNamed('Save the answers as CSV') as HTMLElement);
  await save();
  expect(url).toHaveBeenCalledOnce();
  expect(textsOf(document.body, '[role="alert"]')).toEqual(['']);
  await show({}, { desk: { answers: async () => null } });
  await save();
  expect(url).toHaveBeenCalledOnce();
  expect(textsOf(document.body, '[role="alert"]')).toEqual([
    'The file could not be made. Reload the page and try again.',
  ]);
  url.mockRestore();
});
