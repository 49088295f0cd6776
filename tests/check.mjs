// The static checks, side by side: types, lint with the import walls, format, dead code, texts that are missing. `npm run check`.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));

const CHECKS = [
  ['types of src', bin('tsc'), ['-p', 'tsconfig.json']],
  ['types of everything', bin('tsc'), ['-p', 'tsconfig.node.json']],
  ['lint and import walls', bin('oxlint'), ['--deny-warnings', '--quiet']],
  ['format', bin('oxfmt'), ['--check', '.']],
  ['dead code', bin('knip'), []],
  ['texts in every language', bin('vitest'), ['run', '--reporter=minimal', 'tests/ui/french.test.ts']],
];

/** Runs every check; resolves with how many passed and failed. The output of those that failed is printed. */
export async function runChecks() {
  const results = await Promise.all(CHECKS.map(([name, command, args]) => run(name, command, args)));
  for (const { name, ok, output } of results) {
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
    if (!ok) console.log(output.trim());
  }
  const passed = results.filter(({ ok }) => ok).length;
  return { passed, failed: results.length - passed };
}

function run(name, command, args) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ name, ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ name, ok: code === 0, output }));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await runChecks();
  console.log(`checks: ${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
