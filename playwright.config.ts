import { defineConfig } from 'playwright/test';

import { BROWSER_ARGS } from './tests/support/browser-args.mjs';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'network/**/*.spec.ts'],
  outputDir: 'artifacts/e2e',
  // Most of a test is waiting for screens and for gaps to pass, so four share two cores well.
  workers: 4,
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
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: BROWSER_ARGS,
    },
    screenshot: 'only-on-failure',
    // No film strip: encoding one of every page costs more than the pages do.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
});
