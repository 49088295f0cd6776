// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';

import type { Running } from '../../src/host/host-store';
import { HostDeskProvider } from '../../src/ui/host/HostDeskContext';
import { PlayedScreen } from '../../src/ui/host/PlayedScreen';
import { StorageDialog } from '../../src/ui/host/StorageDialog';
import type { HostDesk } from '../../src/ui/services';
import { host, hostOpen } from '../support/gallery-screens';
import { deskOf, running } from '../support/gallery-services';
import { button, key } from './played';
import { press, render } from './render';

const NOW = 'Reveal answer now';
const storage = { code: 'STORAGE_FULL', detail: 'QuotaExceededError' } as const;

async function show(desk: HostDesk): Promise<void> {
  await render(
    <HostDeskProvider value={desk}>
      <StorageDialog />
      <PlayedScreen view={hostOpen} />
    </HostDeskProvider>,
  );
}

const change = (desk: HostDesk, now: Partial<Running>) =>
  act(async () => {
    const active = running(hostOpen, now);
    desk.store.setState({ running: active, active });
  });

test('[P3] while nothing can be saved, that alone has the focus and the keys, and gives the focus back', async () => {
  const tried: string[] = [];
  const desk = deskOf({ ...host(hostOpen), desk: { retryStorage: () => tried.push('again') } });
  await show(desk);
  const more = button('More');
  await act(async () => more.focus());
  await change(desk, { storage });
  const dialog = document.querySelector('dialog[aria-modal="true"]');
  expect(dialog?.querySelector('[role="alert"][data-fault="STORAGE_FULL"]')).not.toBeNull();
  expect(document.activeElement).toBe(button('Try again'));
  await key('Tab');
  expect(document.activeElement).toBe(button('Try again'));
  await key('Escape');
  expect(document.querySelector('[data-fault]')).not.toBeNull();
  await press(button('Try again'));
  expect(tried).toEqual(['again']);
  await change(desk, { storage: null });
  expect(document.querySelector('dialog')).toBeNull();
  expect(document.activeElement).toBe(more);
});

test('[P3][P5] a press that was meant for a dialog that has just gone by itself reveals nothing', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const desk = deskOf(host(hostOpen));
  await show(desk);
  const isAsked = () => [...document.querySelectorAll('button')].some((one) => one.textContent === NOW);
  await change(desk, { storage });
  // Longer than the real clock may have run before.
  vi.advanceTimersByTime(3_600_000);
  await change(desk, { storage: null });
  vi.advanceTimersByTime(600);
  await key('Enter');
  expect(isAsked()).toBe(false);
  vi.advanceTimersByTime(1000);
  await key('Enter');
  expect(isAsked()).toBe(true);
  vi.useRealTimers();
});
