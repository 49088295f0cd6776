// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import type { StorageHealth } from '../../src/storage/storage-health';
import { HostDeskProvider } from '../../src/ui/host/HostDeskContext';
import { PlayedScreen } from '../../src/ui/host/PlayedScreen';
import { host, lobby } from '../support/gallery-screens';
import { deskOf } from '../support/gallery-services';
import { render } from './render';

async function show(storageHealth: StorageHealth, change: Parameters<typeof host>[1] = {}, view = lobby) {
  const screen = host(view, change);
  const desk = deskOf({ ...screen, host: { ...screen.host, storageHealth } });
  await render(
    <HostDeskProvider value={desk}>
      <PlayedScreen view={view} />
    </HostDeskProvider>,
  );
}

/** Whether it is read, and shown, before the code. */
function isBeforeTheCode(words: string): boolean {
  const text = document.body.textContent;
  expect(text).toContain(words);
  return text.indexOf(words) < text.indexOf('4821');
}

test('[STORAGE][J1] what needs the host’s hand stands above the code, a promise that is missing below it', async () => {
  await show('blocked');
  expect(isBeforeTheCode('lets the page save nothing')).toBe(true);
  await show('low');
  expect(isBeforeTheCode('almost full')).toBe(true);
  await show('fleeting');
  expect(isBeforeTheCode('has not promised to keep the tasting')).toBe(false);
  expect(document.querySelectorAll('[data-health]')).toHaveLength(1);
  await show('ok');
  expect(document.querySelector('[data-health]')).toBeNull();
});

test('[J1][Browsers] without a code nobody is asked to show one, and without WebRTC it is said what is missing', async () => {
  const empty = { ...lobby, people: [], live: 0 };
  await show('ok', {}, empty);
  expect(document.body.textContent).toContain('Show the code around.');
  await show('ok', { code: null, signaling: 'offline' }, empty);
  expect(document.body.textContent).toContain('Nobody is here yet.');
  expect(document.body.textContent).not.toContain('Show the code around.');
  await show('ok', { code: null, signaling: 'unsupported' }, empty);
  expect(document.querySelector('output')?.textContent).toContain('has no WebRTC');
});
