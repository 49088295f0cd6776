// @vitest-environment happy-dom
import { act, Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { DemoScreen } from '../../src/ui/demo/DemoScreen';
import { button } from './played';
import { press, render } from './render';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

test('[P7] in the demo too the reveal is spoken, and the focus is left on no button that changed its meaning', async () => {
  await render(
    <Suspense>
      <DemoScreen />
    </Suspense>,
  );
  await act(() => vi.dynamicImportSettled());
  const score = () => document.querySelector('a[href="#/"] + span')?.textContent;
  expect(score()).toBe('0 points');
  const lemon = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Lemon');
  if (lemon) await press(lemon);
  const reveal = button('Reveal answer');
  reveal.focus();
  await press(reveal);
  expect(document.activeElement?.tagName).toBe('H1');
  await act(async () => vi.advanceTimersByTime(250));
  expect(document.querySelector('[data-announcer]')?.textContent).toBe(
    'Lemon it is. 100 points for you, 100 in all.',
  );
  expect(score()).toBe('100 points');
  const next = button('Next question');
  next.focus();
  await press(next);
  expect(document.activeElement?.tagName).toBe('H1');
});
