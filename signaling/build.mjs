// Builds what is out of date: the pages into dist/, the server into dist-server/. Plain JavaScript, since it
// runs before anything is built. `node signaling/build.mjs`; ends with 1 and a sentence when a build fails.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const PAGES = join(root, 'dist');
const SERVER = join(root, 'dist-server');
const STAMP = join(SERVER, 'stamp.json');
const SOURCES = [
  'src',
  'public',
  'signaling',
  'index.html',
  'vite.config.ts',
  'vite-display-font.ts',
  'vite-first-paint.ts',
  'vite-service-worker.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.node.json',
];
/** What is smaller gains nothing. */
const MIN_GZIP_BYTES = 1024;

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .toSorted();
}

/** A digest of every source's name and content: times lie after a checkout, a copy or a restored backup. */
function digestSources() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of SOURCES.flatMap((name) => filesUnder(join(root, name)))) {
    const content = readFileSync(file);
    hash.update(`\0${relative(root, file).split(sep).join('/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Names and sizes of what was built, but for config.json, which people edit in place. */
function listOutputs() {
  return [PAGES, SERVER]
    .flatMap(filesUnder)
    .filter((file) => file !== STAMP && file !== join(PAGES, 'config.json'))
    .map((file) => `${relative(root, file).split(sep).join('/')} ${statSync(file).size}`);
}

/** True when dist/ and dist-server/ are what the last build left, and were built from these very sources. */
export function isUpToDate() {
  try {
    const stamp = JSON.parse(readFileSync(STAMP, 'utf8'));
    return (
      stamp.sources === digestSources() && JSON.stringify(stamp.outputs) === JSON.stringify(listOutputs())
    );
  } catch {
    return false;
  }
}

/** Builds both, unconditionally. Rejects with Vite's error. */
async function build() {
  const { build } = await import('vite');
  // Taken before the build: a source saved meanwhile makes the next start build again.
  const sources = digestSources();
  rmSync(STAMP, { force: true });
  await build({ root, logLevel: 'warn', build: { outDir: PAGES, emptyOutDir: true } });
  for (const file of ['index.html', 'assets'].flatMap((name) => filesUnder(join(PAGES, name))))
    compress(file);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { ssr: 'signaling/main.ts', outDir: SERVER, emptyOutDir: true, target: 'node20' },
  });
  mkdirSync(SERVER, { recursive: true });
  writeFileSync(STAMP, JSON.stringify({ sources, outputs: listOutputs() }));
}

/** Phones in a crowded Wi-Fi get a third of the bytes. A page that was changed by hand is built anew at the next start. */
function compress(file) {
  const content = readFileSync(file);
  if (!/\.(html|js|css|svg|json|wasm)$/.test(file) || content.length < MIN_GZIP_BYTES) return;
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
