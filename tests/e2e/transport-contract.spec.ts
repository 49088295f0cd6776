import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'vite';

import { TRANSPORT_CASES } from '../contracts/transport-contract';
import { expect, test } from './support/room';
import { serveStatic, type StaticPages } from './support/static-pages';

const FOLDER = 'artifacts/contract-page';
let pages: StaticPages;

// One worker for this file: it builds its page once.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  await build({
    // The project's own configuration: the same PeerJS as in the pages.
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: FOLDER,
      emptyOutDir: true,
      lib: { entry: 'tests/support/contract-page.ts', formats: ['es'], fileName: 'contract-page' },
    },
  });
  writeFileSync(join(FOLDER, 'index.html'), '<script type="module" src="contract-page.js"></script>');
  pages = await serveStatic(FOLDER);
});

test.afterAll(() => pages.stop());

for (const { title } of TRANSPORT_CASES) {
  test(`${title} (PeerJS)`, async ({ page, arena }) => {
    await page.goto(pages.url);
    const failure = await page.evaluate(
      async ([name, url]) => {
        try {
          await window.runCase(name ?? '', url ?? '');
          return null;
        } catch (error) {
          return String(error);
        }
      },
      [title, arena.url],
    );
    expect(failure).toBeNull();
  });
}

test('[TRANSPORT] a host holds so many channels, counts each for itself, and has room again when one is closed (PeerJS)', async ({
  page,
  arena,
}) => {
  await page.goto(pages.url);
  const outcomes = await page.evaluate((url) => window.dialBeyond(url), arena.url);
  expect(outcomes).toEqual(['connected', 'NO_ROUTE', 'connected']);
});
