import { act } from 'react';

import type { HostView } from '../../src/host/host-view';
import type { HostDesk } from '../../src/ui/services';
import { HostDeskProvider } from '../../src/ui/host/HostDeskContext';
import { PlayedScreen } from '../../src/ui/host/PlayedScreen';
import { host } from '../support/gallery-screens';
import { deskOf } from '../support/gallery-services';
import { render, rerender } from './render';

/** The host's screen of a tasting, as the tab that runs it shows it. Returns what shows another moment of it. */
export async function showPlayed(
  view: HostView,
  desk: Partial<HostDesk> = {},
): Promise<(view: HostView) => Promise<void>> {
  const whole = deskOf({ ...host(view), desk });
  const screen = (shown: HostView) => (
    <HostDeskProvider value={whole}>
      <PlayedScreen view={shown} />
    </HostDeskProvider>
  );
  await render(screen(view));
  return (next) => rerender(screen(next));
}

/** Between two presses of somebody who means both. */
const DELIBERATE_MS = 1000;

let atMs = 0;

/** A press of a key where the focus is, `afterMs` after the last one. */
export async function key(
  name: string,
  how: KeyboardEventInit = {},
  afterMs = DELIBERATE_MS,
): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...how });
  atMs += afterMs;
  Object.defineProperty(event, 'timeStamp', { value: atMs });
  await act(async () => (document.activeElement ?? document.body).dispatchEvent(event));
  return event;
}

/** The button of that name; in a dialog if one is open. */
export function button(name: string): HTMLButtonElement {
  const named = [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === name);
  const found = named.pop();
  if (!found) throw new Error(`no button ${name}`);
  return found;
}
