import { expect, test } from 'vitest';

import { ScreenAwake } from '../src/screen-awake';
import { FakeScreen } from './support/fake-screen';

test('[P2] the screen is held while it is wanted, once, and let go after', async () => {
  const screen = new FakeScreen();
  const awake = new ScreenAwake(screen);
  awake.want(true);
  awake.want(true);
  await screen.settled();
  expect(screen.held).toBe(1);
  awake.want(false);
  await screen.settled();
  expect(screen.held).toBe(0);
  expect(screen.asked).toBe(1);
});

test('[P2] it is taken again when the page is seen again, and not while it is hidden', async () => {
  const screen = new FakeScreen();
  const awake = new ScreenAwake(screen);
  awake.want(true);
  await screen.settled();
  screen.hide();
  await screen.settled();
  expect(screen.held).toBe(0);
  screen.show();
  await screen.settled();
  expect(screen.held).toBe(1);
  screen.hide();
  awake.want(false);
  screen.show();
  await screen.settled();
  expect(screen.held).toBe(0);
});

test('[P2] let go before the browser had answered, nothing is left held', async () => {
  const screen = new FakeScreen();
  const awake = new ScreenAwake(screen);
  awake.want(true);
  awake.want(false);
  await screen.settled();
  expect(screen.held).toBe(0);
});

test('[P2] refused or taken back by the browser, it is asked for again at the next occasion', async () => {
  const screen = new FakeScreen();
  const awake = new ScreenAwake(screen);
  screen.refuses = true;
  awake.want(true);
  await screen.settled();
  expect(screen.held).toBe(0);
  screen.refuses = false;
  awake.want(true);
  await screen.settled();
  expect(screen.held).toBe(1);
  screen.takeBack();
  expect(screen.held).toBe(0);
  awake.want(true);
  await screen.settled();
  expect(screen.held).toBe(1);
});

test('[P2] stopped, it lets go and hears nothing any more', async () => {
  const screen = new FakeScreen();
  const awake = new ScreenAwake(screen);
  awake.want(true);
  await screen.settled();
  awake.stop();
  screen.hide();
  screen.show();
  await screen.settled();
  expect(screen.held).toBe(0);
  expect(screen.asked).toBe(1);
});
