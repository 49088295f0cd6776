// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { Countdown } from '../../src/ui/shared/Countdown';
import { render } from './render';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const timer = () => document.querySelector('[role="timer"]');

test('[P2] the seconds count down to nought on the monotonic clock and stop there', async () => {
  await render(<Countdown endsAtMs={performance.now() + 3_000} leftMs={null} totalMs={60_000} />);
  expect(timer()?.textContent).toBe('3');
  await act(async () => vi.advanceTimersByTime(1_250));
  expect(timer()?.textContent).toBe('2');
  await act(async () => vi.advanceTimersByTime(10_000));
  expect(timer()?.textContent).toBe('0');
});

test('[P4] while paused the time left stands still', async () => {
  await render(<Countdown endsAtMs={null} leftMs={12_300} totalMs={60_000} />);
  expect(timer()?.textContent).toBe('13');
  await act(async () => vi.advanceTimersByTime(5_000));
  expect(timer()?.textContent).toBe('13');
});

test('[T1] without a clock there is no timer', async () => {
  await render(<Countdown endsAtMs={null} leftMs={null} totalMs={null} />);
  expect(timer()).toBeNull();
});

test('[P2] the timer has a name and does not speak by itself', async () => {
  await render(<Countdown endsAtMs={performance.now() + 9_000} leftMs={null} totalMs={null} />);
  expect(timer()?.getAttribute('aria-label')).toBe('Seconds left');
  expect(timer()?.getAttribute('aria-live')).toBe('off');
});
