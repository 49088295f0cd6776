// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { Door } from '../../src/ui/host/Door';
import { HostDeskProvider } from '../../src/ui/host/HostDeskContext';
import type { HostDesk } from '../../src/ui/services';
import { press, render, rerender } from './render';

test('[J4] the switch of the door follows the hand at once, and the tasting once it is saved', async () => {
  const pressed: boolean[] = [];
  const desk = { setDoor: (closed: boolean) => pressed.push(closed) } as unknown as HostDesk;
  const door = (isClosed: boolean) => (
    <HostDeskProvider value={desk}>
      <Door isClosed={isClosed} />
    </HostDeskProvider>
  );
  const isOn = () => control.getAttribute('aria-checked');
  await render(door(false));
  const control = document.querySelector<HTMLInputElement>('[role="switch"]')!;
  expect(isOn()).toBe('true');
  await press(control);
  expect(pressed).toEqual([true]);
  expect(isOn()).toBe('false');
  await rerender(door(true));
  expect(isOn()).toBe('false');
  // Another of the host's screens opens it again.
  await rerender(door(false));
  expect(isOn()).toBe('true');
});
