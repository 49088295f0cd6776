// @vitest-environment happy-dom
import { Suspense } from 'react';
import { beforeEach, expect, test } from 'vitest';

import { Dialog } from '../../src/ui/shared/Dialog';
import { ScreenHeading } from '../../src/ui/shared/ScreenHeading';
import { render, rerender } from './render';

const root = document.documentElement;

function News({ of }: { readonly of: string }) {
  return (
    <ScreenHeading key={of} isNews title={of}>
      {of}
    </ScreenHeading>
  );
}

beforeEach(() => {
  root.scrollTop = 0;
});

test('[P2][P3][P10] the first screen leaves the page where the reader has put it, the next begins at the top', async () => {
  root.scrollTop = 500;
  await render(<News of="After wine 1" />);
  expect(root.scrollTop).toBe(500);
  await rerender(<News of="After wine 1" />);
  expect(root.scrollTop).toBe(500);
  await rerender(<News of="Which color is this wine?" />);
  expect(root.scrollTop).toBe(0);
});

test('[P2][P7] the same screen in another moment moves nothing, even if it was hidden while a part of it loaded', async () => {
  let arrive = () => {};
  const part = new Promise<void>((resolve) => (arrive = resolve));
  let isComing = false;
  function Part() {
    // oxlint-disable-next-line only-throw-error -- what React waits for
    if (isComing) throw part;
    return null;
  }
  const screen = () => (
    <Suspense>
      <News of="Which grape is this?" />
      <Part />
    </Suspense>
  );
  await render(screen());
  root.scrollTop = 300;
  isComing = true;
  await rerender(screen());
  isComing = false;
  arrive();
  await rerender(screen());
  expect(root.scrollTop).toBe(300);
});

test('[H6][P7] a closed dialog gives the focus back and scrolls nothing', async () => {
  const button = document.createElement('button');
  await render(null);
  document.body.append(button);
  button.focus();
  await rerender(
    <Dialog title="Who is here" text="Everybody." onClose={() => {}}>
      <button type="button">Close</button>
    </Dialog>,
  );
  const asked: (FocusOptions | undefined)[] = [];
  const focus = button.focus.bind(button);
  button.focus = (options) => {
    asked.push(options);
    focus(options);
  };
  await rerender(null);
  expect(document.activeElement).toBe(button);
  expect(asked).toEqual([{ preventScroll: true }]);
});
