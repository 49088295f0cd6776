import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../artifacts/chaos/output',
  workers: 1,
  timeout: 20 * 60_000,
  // Far beyond what any fault needs: what is slow is reported, what never comes fails.
  expect: { timeout: 180_000, toPass: { timeout: 180_000 } },
  reporter: [['list'], ['json', { outputFile: '../../artifacts/chaos.json' }]],
});
