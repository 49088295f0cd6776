// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';

import type { HostView } from '../../src/host/host-view';
import { HostDeskProvider } from '../../src/ui/host/HostDeskContext';
import { TastingScreen } from '../../src/ui/host/TastingScreen';
import { hostOpen, lobby } from '../support/gallery-screens';
import { deskOf, running } from '../support/gallery-services';
import { button } from './played';
import { press, render } from './render';

let opened: (string | undefined)[] = [];

beforeEach(() => {
  opened = [];
});

/** Opens a tasting while the tab runs the one of this view. */
async function openBeside(view: HostView): Promise<void> {
  const desk = deskOf({
    hash: '#/host/prepared',
    host: { active: running(view) },
    desk: {
      find: async () => 'prepared',
      open: async (_id, how) => {
        opened.push(how);
        return 'busy';
      },
    },
  });
  await render(
    <HostDeskProvider value={desk}>
      <TastingScreen tasting="prepared" />
    </HostDeskProvider>,
  );
}

test('[T5][T8] a lobby that stands in the way is put to sleep after one confirmation, and not without', async () => {
  await openBeside(lobby);
  expect(document.querySelector('h1')?.textContent).toBe('The lobby of “Friday in the cellar” is open');
  expect(document.querySelector('main a')?.getAttribute('href')).toBe('#/host/running');
  await press(button('Close that lobby and open this one'));
  await press(button('Leave it open'));
  expect(opened).toEqual(['ask']);
  await press(button('Close that lobby and open this one'));
  await press(button('Close it, open this one'));
  expect(opened).toEqual(['ask', 'in its place']);
});

test('[T8] a game is ended first: nothing else is offered', async () => {
  await openBeside(hostOpen);
  expect(document.querySelector('h1')?.textContent).toBe('Another tasting is running in this tab');
  expect([...document.querySelectorAll('main button')]).toEqual([]);
});
