// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';

import type { RemoteButton } from '../../src/device/device-session';
import type { DeviceState } from '../../src/device/device-state';
import type { DeviceView, RemoteView } from '../../src/protocol/device-view';
import { BigScreenPage } from '../../src/ui/screen/BigScreenPage';
import { RemotePage } from '../../src/ui/remote/RemotePage';
import { ServicesProvider, type DeviceSession } from '../../src/ui/services';
import { galleryServices } from '../support/gallery-services';
import { DEVICE_SCREENS } from '../support/gallery-devices';
import { key } from './played';
import { press, render } from './render';

const OPEN = viewOf('remote-question') as Extract<RemoteView, { phase: 'question_open' }>;

function viewOf(name: string): DeviceView {
  const view = DEVICE_SCREENS[name]?.device?.view;
  if (!view) throw new Error(`${name} has no view`);
  return view;
}

/** Shows a device's page; what is pressed on it is noted. */
async function show(view: DeviceView, state: Partial<DeviceState> = {}) {
  const pressed: (RemoteButton | `podium ${number}`)[] = [];
  const retried = vi.fn<() => void>();
  const store = createStore<DeviceState>(() => ({
    code: '4821',
    link: 'live',
    view,
    endsAtMs: null,
    refusal: null,
    ...state,
  }));
  const session: DeviceSession = {
    store,
    press: (button) => pressed.push(button),
    showPodium: (step) => pressed.push(`podium ${step}`),
    retry: retried,
    stop: () => undefined,
  };
  const services = { ...galleryServices({ hash: '#/' }), device: async () => ({ open: () => session }) };
  const request = { kind: view.kind, code: '4821', pin: 'PIN', secret: null } as const;
  const Page = view.kind === 'remote' ? RemotePage : BigScreenPage;
  const page = await render(
    <ServicesProvider value={services}>
      <Page request={request} />
    </ServicesProvider>,
  );
  const button = (name: string) => {
    const found = [...page.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  const set = (change: Partial<DeviceState>) => act(async () => store.setState(change));
  return { page, pressed, retried, button, set, main: () => page.querySelector('main') };
}

const question = (change: Partial<typeof OPEN.question>): RemoteView => ({
  ...OPEN,
  question: { ...OPEN.question, ...change },
});

describe('a remote', () => {
  test('[P5] with live seats unanswered Reveal asks for a second press, for each question anew', async () => {
    const { pressed, button, set } = await show(OPEN);
    await press(button('Reveal answer'));
    expect(pressed).toEqual([]);
    await press(button('Reveal answer now'));
    expect(pressed).toEqual(['reveal']);
    await set({ view: question({ id: 'another' }) });
    await press(button('Reveal answer'));
    expect(pressed).toEqual(['reveal']);
  });

  test('[P5] with nobody live missing one press is enough', async () => {
    const { pressed, button } = await show(question({ liveUnanswered: 0 }));
    await press(button('Reveal answer'));
    expect(pressed).toEqual(['reveal']);
  });

  test('[P10] the second click of a double click does nothing', async () => {
    const { pressed, button } = await show(viewOf('remote-leaderboard'));
    const next = button('Next: question 4');
    await act(async () => {
      next.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
      next.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    });
    expect(pressed).toEqual(['next']);
  });

  test('[P10] Start does not become Pause under the finger: the focus goes to the question', async () => {
    const { page, button, set } = await show(viewOf('remote-lobby'));
    await act(async () => button('Start game').focus());
    await set({ view: OPEN });
    expect(document.activeElement).toBe(page.querySelector('h1'));
  });

  test('[P10] a key that is held down, or pressed again in a hurry, is pressed once', async () => {
    const { button } = await show(viewOf('remote-leaderboard'));
    await act(async () => button('Next: question 4').focus());
    expect((await key('Enter')).defaultPrevented).toBe(false);
    expect((await key('Enter', {}, 80)).defaultPrevented).toBe(true);
    expect((await key('Enter', { repeat: true })).defaultPrevented).toBe(true);
    expect((await key('Enter')).defaultPrevented).toBe(false);
  });

  test('[R7] without its host it says so, and nothing can be pressed', async () => {
    const { page, button, main, set } = await show(OPEN, { link: 'reconnecting' });
    expect(main()?.dataset).toMatchObject({ phase: 'question_open', link: 'reconnecting' });
    expect(page.textContent).toContain('It comes back by itself');
    expect([button('Pause').disabled, button('Reveal answer').disabled]).toEqual([true, true]);
    await set({ link: 'live' });
    expect([button('Pause').disabled, button('Reveal answer').disabled]).toEqual([false, false]);
  });

  test('[P2][P7] a new screen’s heading has the focus, and the right answer is spoken', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { page, set } = await show(viewOf('remote-leaderboard'));
    const heading = () => page.querySelector('h1');
    expect(document.activeElement).toBe(heading());
    await set({ view: OPEN });
    expect(heading()?.textContent).toBe('Which grape is this?');
    expect(document.activeElement).toBe(heading());
    await set({ view: viewOf('remote-reveal') });
    await act(async () => vi.advanceTimersByTime(1000));
    expect(page.querySelector('[data-announcer]')?.textContent).toMatch(/^\S.* it is\.$/u);
    vi.useRealTimers();
  });

  test('[P12] End asks first', async () => {
    const { pressed, button } = await show(OPEN);
    await press(button('End tasting'));
    expect(pressed).toEqual([]);
    const dialog = document.querySelector('[role="dialog"]');
    const confirm = [...(dialog?.querySelectorAll('button') ?? [])].find(
      (one) => one.textContent === 'End tasting',
    );
    if (!confirm) throw new Error('nothing to confirm');
    await press(confirm);
    expect(pressed).toEqual(['end']);
  });

  test.each([
    ['remote-lobby', 'Start game'],
    ['remote-reveal', 'Next: leaderboard'],
    ['remote-leaderboard', 'Next: question 4'],
    ['remote-round', 'Next: wine 3'],
  ])('[P10] %s has one large button: %s', async (name, next) => {
    const { pressed, button } = await show(viewOf(name));
    await press(button(next));
    expect(pressed).toHaveLength(1);
  });

  test('[P13] leads through the podium, and has nothing left to press after the winner', async () => {
    const { page, pressed, button, set } = await show(viewOf('remote-ended-podium'));
    await press(button('Show second place'));
    expect(pressed).toEqual(['podium 2']);
    await set({ view: viewOf('remote-ended') });
    expect(page.querySelectorAll('main button')).toHaveLength(0);
  });
});

describe('a big screen', () => {
  test('[P8] has nothing to press, and tells how many have answered as a number', async () => {
    const { page, main } = await show(viewOf('screen-question'));
    expect(main()?.dataset).toMatchObject({ phase: 'question_open', link: 'live' });
    expect(main()?.querySelectorAll('button, a, input')).toHaveLength(0);
    expect(page.textContent).toContain('8 of 11 have answered');
    expect(page.querySelector('[data-code="4821"]')).not.toBeNull();
    expect(page.querySelector('[data-correct]')).toBeNull();
  });

  test('[P7] at the reveal the right option is marked, and every option has its count', async () => {
    const { page } = await show(viewOf('screen-reveal'));
    const right = [...page.querySelectorAll('[data-correct="true"]')];
    expect(right.map((one) => one.textContent)).toEqual([expect.stringContaining('Nebbiolo')]);
    expect(right[0]?.textContent).toContain('Right answer');
    expect(page.querySelector('[aria-label="What everybody said"]')?.textContent).toContain('5 answers');
  });

  test('[P11] the leaderboard has its name and a rank in each row', async () => {
    const { page } = await show(viewOf('screen-leaderboard'));
    const rows = [...page.querySelectorAll('ol[aria-label="Leaderboard"] > li')];
    expect(rows.map((row) => row.getAttribute('data-rank')).slice(0, 4)).toEqual(['1', '2', '2', '4']);
    expect(rows[0]?.textContent).toContain('600');
  });

  test('[P13] the podium shows third place first, and nobody above', async () => {
    const { page } = await show(viewOf('screen-podium-third'));
    const shown = [...page.querySelectorAll('[data-place][data-shown="true"]')];
    expect(shown.map((one) => one.getAttribute('data-place'))).toEqual(['3']);
    expect(page.querySelector('ol[aria-label="Leaderboard"]')).toBeNull();
  });

  test('[R3] why there is no way in is said in an alert with the reason', async () => {
    const view = viewOf('screen-question');
    const { page } = await show(view, {
      view: null,
      link: 'closed',
      refusal: { reason: 'DEVICE_LINK_SPENT' },
    });
    expect(page.querySelector('[role="alert"]')?.getAttribute('data-reason')).toBe('DEVICE_LINK_SPENT');
  });
});

describe('a device that is not let in', () => {
  test.each<[DeviceState['refusal'], readonly string[]]>([
    [{ reason: 'VERSION_MISMATCH', older: 'phone' }, ['Reload the page']],
    [{ reason: 'VERSION_MISMATCH', older: 'host' }, ['Try again']],
    [{ reason: 'DEVICES_FULL' }, ['Try again']],
    [{ reason: 'SESSION_NOT_FOUND' }, ['Try again']],
    [{ reason: 'NO_DEVICE' }, []],
  ])('[J4] %o: offers the way on that there is', async (refusal, ways) => {
    const { page } = await show(OPEN, { link: 'closed', refusal });
    expect([...page.querySelectorAll('button')].map((button) => button.textContent)).toEqual(ways);
  });

  test('[J4] another try is asked for once with a press', async () => {
    const { button, retried } = await show(OPEN, { link: 'closed', refusal: { reason: 'DEVICES_FULL' } });
    await press(button('Try again'));
    expect(retried).toHaveBeenCalledOnce();
  });
});
