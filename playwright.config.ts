import { defineConfig } from 'playwright/test';

import { HEADLESS_SHELL } from './tests/support/browser-args.mjs';

export default defineConfig({
  testDir: 'tests',
  outputDir: 'artifacts/e2e',
  workers: 6,
  projects: [
    // Nearly all of their time is waiting for gaps to pass: begun first, they are through before the others.
    { name: 'network', testMatch: 'network/**/*.spec.ts', workers: 2 },
    // Four share two cores well: while one waits for a screen, another draws it.
    { name: 'pages', testMatch: 'e2e/**/*.spec.ts', workers: 4 },
  ],
  fullyParallel: true,
  // Limits for a machine that is busy with something else; a test waits for conditions and no longer.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env.CI !== undefined,
  // CI's machines are shared: one more try there, and the report names what needed it.
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: [['list'], ['json', { outputFile: 'artifacts/e2e.json' }]],
  use: {
    // What a worker fetches no test could hold back or count; tests/e2e/offline.spec.ts allows them.
    serviceWorkers: 'block',
    launchOptions: HEADLESS_SHELL,
    screenshot: 'only-on-failure',
    // No film strip: encoding one of every page costs more than the pages do.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
});
