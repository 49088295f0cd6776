// @vitest-environment happy-dom
import { act, startTransition, Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';

import { Catalogue, useMessages } from '../../src/ui/messages/catalogue';

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

test('[LANGUAGE] a screen that had to wait for its texts begins again without a complaint', async () => {
  const load = async () => ({ hello: 'Hello' });
  const catalogue = new Catalogue({ en: load, fr: load });
  function Screen() {
    const { hello } = useMessages(catalogue);
    const [shown] = useState(hello);
    return <p>{shown}</p>;
  }
  const complaints: unknown[] = [];
  const container = document.createElement('div');
  const root = createRoot(container, { onRecoverableError: (error) => complaints.push(error) });
  // By itself, as in a browser: the texts arrive while React waits in the middle of the screen.
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  startTransition(() =>
    root.render(
      <Suspense>
        <Screen />
      </Suspense>,
    ),
  );
  await expect.poll(() => container.textContent).toBe('Hello');
  expect(complaints).toEqual([]);
  root.unmount();
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
});

test('[LANGUAGE] texts that are there already are shown at once', async () => {
  const load = async () => ({ hello: 'Hello' });
  const catalogue = new Catalogue({ en: load, fr: load });
  function Screen() {
    return <p>{useMessages(catalogue).hello}</p>;
  }
  await catalogue.load('en');
  const container = document.createElement('div');
  const root = createRoot(container);
  act(() =>
    root.render(
      <Suspense fallback="waiting">
        <Screen />
      </Suspense>,
    ),
  );
  expect(container.textContent).toBe('Hello');
  act(() => root.unmount());
});
