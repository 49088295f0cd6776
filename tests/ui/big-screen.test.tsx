// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';

import type { ScreenView } from '../../src/protocol/device-view';
import { nameView } from '../../src/ui/answer-names/nameView';
import { BigScreen } from '../../src/ui/screen/BigScreen';
import { ServicesProvider } from '../../src/ui/services';
import { DEVICE_SCREENS } from '../support/gallery-devices';
import { galleryServices } from '../support/gallery-services';
import { render } from './render';

function viewOf(name: string): ScreenView {
  const view = DEVICE_SCREENS[`screen-${name}`]?.device?.view;
  if (view?.kind !== 'screen') throw new Error(`no big screen ${name}`);
  return view;
}

async function show(view: ScreenView): Promise<void> {
  await render(
    <ServicesProvider value={galleryServices({ hash: '#/' })}>
      <BigScreen view={view} link="live" endsAtMs={null} />
    </ServicesProvider>,
  );
}

const repair = { number: 2, wine: 1, category: 'region', right: ['Barolo'], isToo: false } as const;
const spoken = () => document.querySelector('[aria-live="polite"] > [data-repair]')?.textContent;

test('[P14] the room is told what was put right, and that it counts: in words that are spoken too', async () => {
  const told = async (change: Partial<NonNullable<ScreenView['repair']>>) => {
    await show({ ...viewOf('leaderboard'), repair: { ...repair, right: ['Barolo'], ...change } });
    return spoken();
  };
  expect(await told({})).toBe(
    'The host corrected wine 1, region: Barolo is right. The scores are counted anew.',
  );
  expect(await told({ isToo: true })).toContain('Barolo is right too.');
  expect(await told({ right: [] })).toContain('The host left out wine 1, region.');
  expect(await told({ right: [], category: null })).toContain('The host left out the rest of wine 1.');
});

test('[P14][P8] while a question is asked nothing moves and nothing is told', async () => {
  await show({ ...viewOf('question'), repair: { ...repair, right: ['Barolo'] } });
  expect(spoken()).toBeUndefined();
});

test('[LANGUAGE][P14] what was put right is in the reader’s words', () => {
  const view = { ...viewOf('leaderboard'), repair: { ...repair, right: ['Lemon'] } };
  const named = nameView(view, (_, texts) => texts.map((text) => (text === 'Lemon' ? 'Citron' : text)));
  expect(named.repair?.right).toEqual(['Citron']);
});

test('[P11][P12] where nothing was played everyone is shown, and nobody has won', async () => {
  await show(viewOf('unplayed'));
  expect(document.querySelector('[data-place]')).toBeNull();
  expect(document.querySelector('main')?.textContent).toContain('before the first answer was revealed');
  expect(document.querySelector('[aria-label="Leaderboard"] > li')?.textContent).toMatch(/^– /u);
});

test('[P2] a Safari that has the full screen under an older name fills it too, and the button is gone', async () => {
  const full = () =>
    Array.from(document.querySelectorAll('button')).find(({ textContent }) => textContent === 'Full screen');
  await show(viewOf('question'));
  expect(full()).toBeUndefined();
  let filled: Element | null = null;
  Object.defineProperties(document, {
    webkitFullscreenEnabled: { value: true, configurable: true },
    webkitFullscreenElement: { get: () => filled, configurable: true },
  });
  Object.defineProperty(document.documentElement, 'webkitRequestFullscreen', {
    value() {
      filled = document.documentElement;
      document.dispatchEvent(new Event('webkitfullscreenchange'));
    },
    configurable: true,
  });
  await show(viewOf('question'));
  await act(async () => full()?.click());
  expect(filled).toBe(document.documentElement);
  expect(full()).toBeUndefined();
});

test('[P13] the podium counts everyone who shares a place, also those that the screen does not list', async () => {
  const view = viewOf('podium');
  if (view.phase !== 'ended') throw new Error('no podium');
  const rows = Array.from({ length: 24 }, (_, n) => ({ pseudonym: `WINE-${1000 + n}`, score: 500, rank: 1 }));
  await show({ ...view, podium: 3, sharing: [49, 0, 0], leaderboard: { rows, seats: 60 } });
  expect(document.querySelector('[data-place="1"]')?.textContent).toContain('and 46 more');
});

test('[P11][P13] where nobody has a point everyone is shown, and nobody has won', async () => {
  await show(viewOf('no-scores'));
  expect(document.querySelector('[data-place]')).toBeNull();
  expect(document.querySelector('main')?.textContent).toContain('Nobody has a point, so nobody has won.');
  expect(document.querySelector('[aria-label="Leaderboard"] > li')?.textContent).toMatch(/^– /u);
});

test('[P8][P15] at the reveal a bar is the share of the answers, as on the host’s screen', async () => {
  const view = viewOf('reveal');
  if (view.phase !== 'question_revealed') throw new Error('no reveal');
  const bars = async (counts: Readonly<Record<string, number>>) => {
    await show({ ...view, reveal: { ...view.reveal, counts } });
    return [...document.querySelectorAll<HTMLElement>('main li > [style]')].map(
      ({ style }) => style.transform,
    );
  };
  const [a, b, c] = view.question.options.map(({ id }) => id);
  if (a === undefined || b === undefined || c === undefined) throw new Error('no options');
  const third = `scaleX(${1 / 3})`;
  expect(await bars({ [a]: 1, [b]: 1, [c]: 1 })).toEqual([third, third, third, 'scaleX(0)']);
  expect(await bars({ [a]: 1, [b]: 3 })).toEqual(['scaleX(0.25)', 'scaleX(0.75)', 'scaleX(0)', 'scaleX(0)']);
  expect(await bars({})).toEqual(['scaleX(0)', 'scaleX(0)', 'scaleX(0)', 'scaleX(0)']);
});
