// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';

import { HostScreens } from '../../src/ui/host/HostScreens';
import { navigate, useRoute } from '../../src/ui/router';
import { ServicesProvider } from '../../src/ui/services';
import { fullDrafts } from '../support/full-drafts';
import { galleryServices } from '../support/gallery-services';
import { press, render, type } from './render';

// With room on the device nothing is lost, and nothing is asked: see `typing-a-tasting.test.tsx`.
const services = galleryServices({ hash: '#/host/prepared/edit', desk: { drafts: fullDrafts() } });

function HostPages() {
  const route = useRoute();
  return route.screen === 'edit' || route.screen === 'dashboard' || route.screen === 'tasting' ? (
    <HostScreens route={route} />
  ) : null;
}

/** What a screen loads is there a few turns later. */
async function until(isThere: () => boolean): Promise<void> {
  for (let turn = 0; turn < 50 && !isThere(); turn += 1) {
    await act(() => new Promise((resolve) => setImmediate(resolve)));
  }
  expect(isThere()).toBe(true);
}

const heading = () => document.querySelector('h1')?.textContent;
const dialog = () => document.querySelector('dialog');

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

function titleField(): HTMLInputElement {
  const field = document.querySelector('#field-title');
  if (!(field instanceof HTMLInputElement)) throw new Error('no title to type');
  return field;
}

/** True when the browser would ask before it closes the tab. */
function asksBeforeClosing(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

async function go(hash: `#/${string}`): Promise<void> {
  await act(async () => {
    navigate(hash);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

beforeEach(async () => {
  await render(
    <ServicesProvider value={services}>
      <HostPages />
    </ServicesProvider>,
  );
  await go('#/host/prepared/edit');
  await until(() => heading() === 'Edit tasting');
});

test('[T6] an editor in which nothing was changed lets go without a word', async () => {
  expect(asksBeforeClosing()).toBe(false);
  await go('#/host');
  await until(() => heading() === 'Your tastings');
});

test('[T6] what is typed and typed back is no change', async () => {
  const before = titleField().value;
  await type(titleField(), 'Something else');
  expect(asksBeforeClosing()).toBe(true);
  await type(titleField(), before);
  expect(asksBeforeClosing()).toBe(false);
});

test('[T6] an unsaved change stays for whoever keeps typing', async () => {
  await type(titleField(), 'Something else');
  await go('#/host');
  expect(dialog()?.textContent).toContain('Leave without saving?');
  expect(heading()).toBe('Edit tasting');
  await press(button('Keep typing'));
  expect(dialog()).toBeNull();
  expect(window.location.hash).toBe('#/host/prepared/edit');
  expect(titleField().value).toBe('Something else');
});

test('[T6] an unsaved change goes for whoever leaves without saving', async () => {
  await type(titleField(), 'Something else');
  await go('#/host');
  await press(button('Leave without saving'));
  await until(() => heading() === 'Your tastings');
  expect(asksBeforeClosing()).toBe(false);
  await go('#/host/prepared/edit');
  await until(() => heading() === 'Edit tasting');
  expect(titleField().value).not.toBe('Something else');
});

test('[T6] after saving nothing is asked', async () => {
  await type(titleField(), 'Something else');
  await press(button('Update tasting'));
  expect(dialog()).toBeNull();
  expect(asksBeforeClosing()).toBe(false);
  expect(window.location.hash).toBe('#/host/prepared');
});
