// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';

import { HostDeskProvider } from '../../src/ui/host/HostDeskContext';
import { PlayedScreen } from '../../src/ui/host/PlayedScreen';
import { StorageDialog } from '../../src/ui/host/StorageDialog';
import { host, hostOpen } from '../support/gallery-screens';
import { deskOf, running } from '../support/gallery-services';
import { button, key } from './played';
import { press, render } from './render';

const storage = { code: 'STORAGE_FULL', detail: 'QuotaExceededError' } as const;

test('[P3] while nothing can be saved, that alone has the focus and the keys, and gives the focus back', async () => {
  const tried: string[] = [];
  const desk = deskOf({ ...host(hostOpen), desk: { retryStorage: () => tried.push('again') } });
  await render(
    <HostDeskProvider value={desk}>
      <StorageDialog />
      <PlayedScreen view={hostOpen} />
    </HostDeskProvider>,
  );
  const more = button('More');
  await act(async () => more.focus());
  const faulty = running(hostOpen, { storage });
  await act(async () => desk.store.setState({ running: faulty, active: faulty }));
  const dialog = document.querySelector('dialog[aria-modal="true"]');
  expect(dialog?.querySelector('[role="alert"][data-fault="STORAGE_FULL"]')).not.toBeNull();
  expect(document.activeElement).toBe(button('Try again'));
  await key('Tab');
  expect(document.activeElement).toBe(button('Try again'));
  await key('Escape');
  expect(document.querySelector('[data-fault]')).not.toBeNull();
  await press(button('Try again'));
  expect(tried).toEqual(['again']);
  const sound = running(hostOpen);
  await act(async () => desk.store.setState({ running: sound, active: sound }));
  expect(document.querySelector('dialog')).toBeNull();
  expect(document.activeElement).toBe(more);
});
