// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

import type { Device } from '../../src/game/state';
import { DeviceInvitation } from '../../src/ui/host/DeviceInvitation';
import { DevicesDialog } from '../../src/ui/host/DevicesDialog';
import { HostDeskProvider } from '../../src/ui/host/HostDeskContext';
import type { HostDesk } from '../../src/ui/services';
import { deskOf } from '../support/gallery-services';
import { press, render } from './render';

const SCREEN: Device = { key: 'a', kind: 'screen', isLive: true };
const REMOTE: Device = { key: 'b', kind: 'remote', isLive: false };
const dialog = () => document.querySelector('[role="dialog"]');

const show = (devices: readonly Device[], desk: Partial<HostDesk> = {}) =>
  render(
    <HostDeskProvider value={deskOf({ hash: '#/', desk })}>
      <DevicesDialog devices={devices} onClose={() => undefined} />
    </HostDeskProvider>,
  );

async function pressNamed(name: string) {
  const buttons = [...document.querySelectorAll<HTMLElement>('[role="dialog"] button')];
  const found = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!found) throw new Error(`no button ${name}`);
  await press(found);
}

test('[R3] the host sees every device, live or away, and can let each go', async () => {
  const gone: string[] = [];
  await show([SCREEN, REMOTE], { revokeDevice: (key) => gone.push(key) });
  const rows = [...document.querySelectorAll('[role="dialog"] li')].map((row) => row.textContent);
  expect(rows).toEqual([
    expect.stringMatching(/Big screen 1.*connected/u),
    expect.stringMatching(/Remote 2.*away/u),
  ]);
  await pressNamed('Let Remote 2 go');
  expect(gone).toEqual(['b']);
});

test('[R3] letting a big screen in offers a window here and a link for elsewhere; a remote the link alone', async () => {
  await show([]);
  await pressNamed('Let in a big screen');
  const open = document.querySelector('a[target="_blank"]');
  expect(open?.textContent).toBe('Open big screen');
  expect(open?.getAttribute('href')).toMatch(/^#\/screen\/4821\//u);
  expect(open?.getAttribute('rel')).toBe('noopener');
  expect(document.querySelector('[data-seat-link]')?.textContent).toMatch(/^http.*#\/screen\/4821\//u);
  await pressNamed('Back');
  await pressNamed('Let in a remote');
  expect(document.querySelector('a[target="_blank"]')).toBeNull();
  expect(document.querySelector('[data-seat-link]')?.textContent).toMatch(/^http.*#\/remote\/4821\//u);
});

test('[R3] a link that is used is gone from the dialog, which says who has come', async () => {
  const store = createStore<{ devices: readonly Device[] }>(() => ({ devices: [REMOTE] }));
  const come = (devices: readonly Device[]) => act(async () => store.setState({ devices }));
  function Invitation() {
    const { devices } = useStore(store);
    return <DeviceInvitation kind="screen" devices={devices} onClose={() => undefined} />;
  }
  await render(
    <HostDeskProvider value={deskOf({ hash: '#/' })}>
      <Invitation />
    </HostDeskProvider>,
  );
  expect(document.querySelector('[data-seat-link]')).not.toBeNull();
  const text = dialog()?.querySelector('[aria-live="polite"]');
  await come([{ ...REMOTE, isLive: true }]);
  expect(document.querySelector('[data-seat-link]'), 'a remote came back').not.toBeNull();
  await come([REMOTE, SCREEN]);
  expect(document.querySelector('[data-seat-link]')).toBeNull();
  expect(text?.isConnected && text.textContent).toBe('The big screen is connected.');
  await pressNamed('Let in another one');
  expect(document.querySelector('[data-seat-link]')).not.toBeNull();
});

test('[R3] why there is no link is said: four are in, or it is not the moment', async () => {
  await show([SCREEN, REMOTE], { inviteDevice: async () => null });
  await pressNamed('Let in a remote');
  expect(dialog()?.textContent).toContain('does not work at the moment');
  const four = ['a', 'b', 'c', 'd'].map((key) => ({ ...SCREEN, key }));
  await show(four, { inviteDevice: async () => null });
  await pressNamed('Let in a remote');
  expect(dialog()?.textContent).toContain('There are four already');
});
