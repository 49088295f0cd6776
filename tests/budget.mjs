// The budget of gzipped JavaScript, read from the build's own manifest: what the join form waits for, and the
// whole join side; that of the page with its first screen, as our server sends it; and that of the one font. Run after a build; `npm test` counts it among its checks.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const JOIN_FORM_BYTES = 80_000;
const JOIN_SIDE_BYTES = 130_000;
/** What a server sends before it waits for a first acknowledgement: ten segments (RFC 6928), less some headers. */
const PAGE_BYTES = 14_000;
const FONT_BYTES = 40_000;
const SCRIPT = 'bytes of gzipped JavaScript';
/** The parts of vite-first-paint.ts; each with everything it imports, and of the languages the larger one. */
const JOIN_FORM = ['start', 'app'];
const JOIN_SIDE = [...JOIN_FORM, 'join', 'play', 'commonFr', 'participantFr', 'answerPairs'];

/** @returns {{name: string, unit: string, bytes: number, budget: number}[]} */
export function measureBudget() {
  const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));
  const chunkNamed = (name) => {
    const chunk = Object.values(manifest).find((one) => one.name === name);
    if (!chunk) throw new Error(`${name} is no chunk of the build`);
    return chunk;
  };
  const filesOf = (names) => {
    const seen = new Set();
    const visit = (chunk) => {
      if (seen.has(chunk.file)) return;
      seen.add(chunk.file);
      for (const imported of chunk.imports ?? []) visit(manifest[imported]);
    };
    for (const name of names) visit(chunkNamed(name));
    return Array.from(seen);
  };
  const size = (names) =>
    filesOf(names).reduce((sum, file) => sum + gzipSync(readFileSync(dist + file), { level: 9 }).length, 0);
  return [
    {
      name: 'before the app takes the join form over',
      unit: SCRIPT,
      bytes: size(JOIN_FORM),
      budget: JOIN_FORM_BYTES,
    },
    { name: 'the whole join side', unit: SCRIPT, bytes: size(JOIN_SIDE), budget: JOIN_SIDE_BYTES },
    {
      name: 'the page with its first screen',
      unit: 'bytes, gzipped',
      bytes: statSync(`${dist}index.html.gz`).size,
      budget: PAGE_BYTES,
    },
    { name: 'fonts', unit: 'bytes of woff2', bytes: fontBytes(), budget: FONT_BYTES },
  ];
}

function fontBytes() {
  const fonts = readdirSync(`${dist}assets`).filter((file) => /\.(woff2?|ttf|otf)$/u.test(file));
  if (fonts.length === 0) throw new Error('the build has no font');
  return fonts.reduce((sum, file) => sum + readFileSync(`${dist}assets/${file}`).length, 0);
}

/** Prints the sizes; resolves with how many are within their budget and how many are not. */
export function checkBudget() {
  const counts = { passed: 0, failed: 0 };
  for (const { name, unit, bytes, budget } of measureBudget()) {
    const ok = bytes <= budget;
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}: ${bytes} of ${budget} ${unit}`);
    counts[ok ? 'passed' : 'failed'] += 1;
  }
  return counts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = checkBudget().failed === 0 ? 0 : 1;
