// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { EveningInShort } from '../../src/ui/host/EveningInShort';
import { results } from '../support/gallery-fixtures';
import { render } from './render';

test('[H2] the evening is told in words, and a long tie is cut short', async () => {
  if (!results.facts) throw new Error('nothing to tell');
  await render(<EveningInShort facts={results.facts} />);
  const lines = [...document.querySelectorAll('dl > div')].map(({ children }) =>
    Array.from(children, ({ textContent }) => textContent),
  );
  expect(lines).toEqual([
    ['Fooled most', 'Wine 2: 63% of the answers were wrong'],
    ['Closest palates', 'TANNIC-CORK and SMOKY-DECANTER: the same answer 7 times'],
    ['Best nose, color', 'TANNIC-CORK: 2 of 2'],
    [
      'Best nose, vintage year',
      'TANNIC-CORK, SMOKY-DECANTER, VELVETY-MAGNUM, BRIGHT-CARAFE, MELLOW-CELLAR and 3 more: 1 of 2',
    ],
    ['You alone!', 'MELLOW-CELLAR: wine 1, region', 'GENEROUS-SOMMELIER: wine 2, wine name'],
  ]);
});

test('[H2] a wine that fooled everybody is told without a percentage', async () => {
  if (!results.facts?.fooledMost) throw new Error('nothing to tell');
  const fooledMost = { ...results.facts.fooledMost, share: 1 };
  await render(<EveningInShort facts={{ ...results.facts, fooledMost }} />);
  expect(document.querySelector('dd')?.textContent).toBe('Wine 2: not one right answer');
});
