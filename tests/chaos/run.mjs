// `npm run test:chaos -- [--rounds N] [--seed S] [--quick]`: whole tastings in browsers and generated phones, with
// faults drawn from the seed, which is printed; round n has seed S + n - 1. What was tried and how it went is printed
// as a table and left in artifacts/chaos/report.json.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const artifacts = join(root, 'artifacts');
const reports = join(artifacts, 'chaos');

/**
 * Plays the rounds and prints what became of them.
 *
 * @param {{rounds: number, seed: number, quick: boolean, chromium?: string}} options
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runChaos({ rounds, seed, quick, chromium }) {
  console.log(`chaos: ${rounds} ${quick ? 'short ' : ''}round(s), seed ${seed}`);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const file = join(artifacts, 'chaos.json');
  rmSync(file, { force: true });
  await run(
    join(root, 'node_modules', '.bin', 'playwright'),
    ['test', '-c', 'tests/chaos/playwright.config.ts'],
    {
      ...process.env,
      CHAOS_ROUNDS: String(rounds),
      CHAOS_SEED: String(seed),
      CHAOS_SHORT: quick ? '1' : '0',
      CHAOS_REPORTS: reports,
      ...(chromium && { CHROMIUM: chromium }),
    },
  );
  const report = summarise(seed);
  writeFileSync(join(reports, 'report.json'), JSON.stringify(report, null, 2));
  print(report);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + errors.length };
}

function summarise(seed) {
  const rounds = readdirSync(reports)
    .filter((name) => /^round-\d+\.json$/u.test(name))
    .map((name) => JSON.parse(readFileSync(join(reports, name), 'utf8')));
  const kinds = new Map();
  for (const { fault, liveMs } of rounds.flatMap((round) => round.faults)) {
    const { tried, longestMs } = kinds.get(fault.kind) ?? { tried: 0, longestMs: null };
    const longest = liveMs === null ? longestMs : Math.max(longestMs ?? 0, liveMs);
    kinds.set(fault.kind, { tried: tried + 1, longestMs: longest });
  }
  return {
    seed,
    rounds: rounds.length,
    acknowledged: rounds.reduce((sum, round) => sum + round.acknowledged, 0),
    lost: rounds.flatMap((round) => round.lost),
    wrong: rounds.flatMap((round) => round.wrong),
    kinds: Object.fromEntries(Array.from(kinds).sort(([a], [b]) => a.localeCompare(b))),
    faults: rounds.flatMap((round) => round.faults.map((fault) => ({ seed: round.seed, ...fault }))),
  };
}

function print({ rounds, acknowledged, lost, wrong, kinds, faults }) {
  console.log('fault               tried   longest until all were live again');
  for (const [kind, { tried, longestMs }] of Object.entries(kinds)) {
    const longest = longestMs === null ? '(others in between)' : `${(longestMs / 1000).toFixed(1)} s`;
    console.log(`${kind.padEnd(18)} ${String(tried).padStart(6)}   ${longest}`);
  }
  console.log(
    `${rounds} tastings, ${faults.length} faults, ${acknowledged} answers acknowledged, ${lost.length} lost`,
  );
  for (const line of [...lost, ...wrong]) console.log(`  ${line}`);
}

function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { rounds: { type: 'string' }, seed: { type: 'string' }, quick: { type: 'boolean' } },
  });
  await run(process.execPath, [join(root, 'signaling', 'build.mjs')], process.env);
  const { failed } = await runChaos({
    rounds: Number(values.rounds ?? 1),
    seed: Number(values.seed ?? Math.floor(Math.random() * 1_000_000)),
    quick: values.quick === true,
  });
  process.exitCode = failed === 0 ? 0 : 1;
}
