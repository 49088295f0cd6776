// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { Dialog } from '../../src/ui/shared/Dialog';
import { useSpeech } from '../../src/ui/shared/useSpeech';
import { button } from './played';
import { press, render, rerender } from './render';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function Page({ dialogs }: { readonly dialogs: readonly string[] }) {
  const { say, region } = useSpeech();
  return (
    <>
      {region}
      <button type="button" onClick={() => say('It goes on.')}>
        News
      </button>
      {dialogs.map((title) => (
        <Dialog key={title} title={title} text="" onClose={() => {}}>
          <button type="button">Close</button>
        </Dialog>
      ))}
    </>
  );
}

const voices = () => [...document.querySelectorAll('[data-announcer]')];
const whereItSpeaks = () =>
  voices().map((voice) => voice.closest('dialog')?.querySelector('h2')?.textContent);
const pass = (ms: number) => act(async () => vi.advanceTimersByTime(ms));

test('[P2] news is spoken in the topmost dialog while one is open, from a region that stood there before', async () => {
  await render(<Page dialogs={[]} />);
  expect(whereItSpeaks()).toEqual([undefined]);
  await rerender(<Page dialogs={['Your seat', 'Leave']} />);
  expect(whereItSpeaks()).toEqual(['Leave']);
  const [voice] = voices();
  await press(button('News'));
  await pass(250);
  expect(voices()).toEqual([voice]);
  expect(voice?.textContent).toBe('It goes on.');
  await rerender(<Page dialogs={['Your seat']} />);
  expect(whereItSpeaks()).toEqual(['Your seat']);
});

test('[P2] what was to be said when the dialog closed is said on the page', async () => {
  await render(<Page dialogs={['Your seat']} />);
  await press(button('News'));
  await rerender(<Page dialogs={[]} />);
  expect(whereItSpeaks()).toEqual([undefined]);
  expect(voices()[0]?.textContent).toBe('');
  await pass(250);
  expect(voices()[0]?.textContent).toBe('It goes on.');
});
