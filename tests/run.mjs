// `npm test`: installs what is missing, then static checks, unit and room tests, beside them one short tasting under
// faults, and browser tests in network namespaces of their own. `npm test -- unit`, `check`, `e2e [FILTER]` or `chaos`
// runs a part. The last line counts.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { aptInstall, findChromium, findHeadlessShell, onPath } from './support/find-chromium.mjs';
import { installPackages } from './support/install-packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const artifacts = join(root, 'artifacts');
const isRoot = process.getuid?.() === 0;
const [part, ...filters] = process.argv.slice(2);
const wants = (name) => part === undefined || part === name;

/** One short tasting under faults; `npm run test:chaos` plays others. */
const CHAOS_SEED = 12;

process.chdir(root);
const totals = { passed: 0, failed: 0 };
try {
  installPackages();
  mkdirSync(artifacts, { recursive: true });
  if (wants('e2e') || wants('chaos'))
    must(process.execPath, [join(root, 'signaling', 'build.mjs')], 'The build failed.');
  // Most of a tasting under faults is waiting for gaps to pass, which costs nothing while others work.
  const parts = await Promise.allSettled([withoutBrowser(), wants('chaos') ? chaos() : null]);
  for (const part of parts) if (part.status === 'rejected') throw part.reason;
  if (wants('e2e')) {
    add((await import('./budget.mjs')).checkBudget());
    add((await import('./oldest-browsers/check.mjs')).checkOldestBrowsers());
    add(await playwright());
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  totals.failed += 1;
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;

function add({ passed, failed }) {
  totals.passed += passed;
  totals.failed += failed;
}

async function withoutBrowser() {
  if (wants('check')) add(await (await import('./check.mjs')).runChecks());
  if (wants('unit')) add(await vitest());
}

async function chaos() {
  const { runChaos } = await import('./chaos/run.mjs');
  add(await runChaos({ rounds: 1, seed: CHAOS_SEED, quick: true, chromium: findChromium() }));
}

async function vitest() {
  const file = join(artifacts, 'unit.json');
  rmSync(file, { force: true });
  await run(bin('vitest'), [
    'run',
    '--reporter=minimal',
    '--reporter=json',
    `--outputFile=${file}`,
    ...filters,
  ]);
  const report = readReport(file);
  return report
    ? { passed: report.numPassedTests, failed: report.numFailedTests + failedSuites(report) }
    : { passed: 0, failed: 1 };
}

/** A file that could not even be read has no failed tests, but has failed. */
function failedSuites(report) {
  return report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    .length;
}

async function playwright() {
  const file = join(artifacts, 'e2e.json');
  rmSync(file, { force: true });
  const command = [bin('playwright'), 'test', ...filters];
  const env = {
    ...process.env,
    HEADLESS_SHELL: findHeadlessShell(),
    CHROMIUM: findChromium(),
    ARENA_GALLERY: await buildGallery(),
  };
  // WebRTC finds no candidates with loopback alone, and in a namespace of its own nothing leaves this machine.
  if (canMakeNamespace()) await run('bash', [join(root, 'tests/support/in-network.sh'), ...command], env);
  else await run(command[0], command.slice(1), env);
  const report = readReport(file);
  return report
    ? {
        passed: report.stats.expected + report.stats.flaky,
        failed: report.stats.unexpected + report.errors.length,
      }
    : { passed: 0, failed: 1 };
}

/** The gallery of screens, built once for all the tests that look at it; resolves with its folder. */
async function buildGallery() {
  const { runnerImport } = await import('vite');
  // Node 20 reads no TypeScript, so Vite does.
  const { module } = await runnerImport(join(root, 'tests/e2e/support/gallery.ts'), { logLevel: 'error' });
  const folder = join(artifacts, 'gallery');
  await module.buildGallery(folder);
  return folder;
}

function canMakeNamespace() {
  if (process.platform !== 'linux' || !isRoot) return false;
  if (!onPath('ip')) aptInstall('iproute2');
  if (spawnSync('unshare', ['--net', 'true']).status === 0) return true;
  console.log('No network namespace can be made here: the browser tests run in the open network.');
  return false;
}

function bin(name) {
  return join(root, 'node_modules', '.bin', name);
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function must(command, args, sentence, env = process.env) {
  if (spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status !== 0)
    throw new Error(sentence);
}

function run(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
    child.on('error', reject);
    child.on('close', resolve);
  });
}
