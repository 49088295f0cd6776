// `npm run bench -- [--json] [--quick] [NAME…]`: measures, never judges. NAME is a prefix of figure names up to a
// dot, such as `answers`. With --json one object is printed and nothing else on standard output.
import { spawnSync } from 'node:child_process';
import { cpus, platform, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const IN_NETWORK = 'ARENA_BENCH_IN_NETWORK';

/** Each file measures some figures: `names` their prefixes, `measure({quick, log})` resolves with the figures. */
const BENCHES = ['room.ts', 'rejoin.ts', 'store.ts', 'desk.ts', 'feel.ts', 'load.ts'];

process.chdir(root);
const args = process.argv.slice(2);
const json = args.includes('--json');
const quick = args.includes('--quick');
const wanted = args.filter((arg) => !arg.startsWith('--'));
const log = (line) => (json ? console.error(line) : console.log(line));

// WebRTC needs more than loopback: the whole bench runs in a network namespace of its own where it can.
if (process.getuid?.() === 0 && process.platform === 'linux' && !process.env[IN_NETWORK]) {
  build();
  const again = [
    'bash',
    'tests/support/in-network.sh',
    process.execPath,
    fileURLToPath(import.meta.url),
    ...args,
  ];
  const { status } = spawnSync(again[0], again.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, [IN_NETWORK]: '1' },
  });
  process.exit(status ?? 1);
}
if (!process.env[IN_NETWORK]) build();

const figures = [];
for (const file of BENCHES) {
  // Node 20 reads no TypeScript, so Vite does.
  const { module } = await runnerImport(fileURLToPath(new URL(file, import.meta.url)), { logLevel: 'error' });
  const { names, measure } = module;
  if (wanted.length > 0 && !names.some((name) => wanted.some((prefix) => isPrefix(prefix, name)))) continue;
  figures.push(...(await measure({ quick, log })));
}
const chosen = figures.filter(
  ({ name }) => wanted.length === 0 || wanted.some((prefix) => isPrefix(prefix, name)),
);
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()}, Node ${process.version}`;
if (json) {
  console.log(JSON.stringify({ machine, date: new Date().toISOString(), figures: chosen }));
} else {
  console.log(machine);
  for (const { name, value, unit, floor, ratio } of chosen) {
    const against = floor === undefined ? '' : `   floor ${floor} ${unit}, ratio ${ratio}`;
    console.log(`${name.padEnd(24)} ${String(value).padStart(8)} ${unit}${against}`);
  }
}

function isPrefix(prefix, name) {
  return name === prefix || name.startsWith(`${prefix}.`) || prefix.startsWith(`${name}.`);
}

function build() {
  const { status } = spawnSync(process.execPath, ['signaling/build.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}
