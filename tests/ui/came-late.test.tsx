// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { RecapRows } from '../../src/ui/participant/RecapRows';
import { Leaderboard } from '../../src/ui/shared/Leaderboard';
import { recap, standings } from '../support/gallery-fixtures';
import { render } from './render';

test('[J6] what was asked before somebody came reads so in their recap, with no points', async () => {
  const [first, ...rest] = recap(1);
  if (!first) throw new Error('an empty recap');
  await render(<RecapRows rows={[{ ...first, yours: null, points: 0, before: true }, ...rest]} />);
  const row = document.querySelector('li');
  expect(row?.textContent).toContain('Before you came');
  expect(row?.textContent).not.toContain('+0');
});

test('[J6] a row says in which wine somebody began, the first one too', async () => {
  const rows = standings(3).map((row, index) => (index > 0 ? { ...row, fromWine: index } : row));
  await render(<Leaderboard rows={rows} />);
  const [start, within, second] = [...document.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(start).not.toContain('wine');
  expect(within).toContain('from within wine 1');
  expect(second).toContain('from wine 2');
});
