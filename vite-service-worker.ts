import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { minify, transformWithOxc, type Manifest, type Plugin } from 'vite';

/** Parts that every page needs without a network: those of vite-first-paint.ts, and both languages of them. */
const FIRST_PARTS = [
  'start',
  'app',
  'join',
  'play',
  'commonFr',
  'participantEn',
  'participantFr',
  'answerPairs',
];
/** Never kept: settings are asked for each time, and the rest no page asks for. */
const NOT_KEPT = /^(?:config\.json|sw\.js|share\.png|\.vite\/.*|.*\.gz|.*-license\.txt)$/u;

/** Writes sw.js beside index.html, with the names of everything that the build has left there. */
export function serviceWorker(): Plugin {
  let folder = '';
  return {
    name: 'sommelier-service-worker',
    // A part of it built for itself, as for tests, is no page.
    apply: (config, { command }) => command === 'build' && !config.build?.lib,
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle: {
      order: 'post',
      async handler() {
        const files = filesIn(folder).filter((file) => !NOT_KEPT.test(file));
        const first = firstFiles(folder, files);
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
        const script = await workerScript({
          BUILD: hash.digest('hex').slice(0, 12),
          FIRST: first,
          REST: files.filter((file) => !first.includes(file)),
        });
        writeFileSync(join(folder, 'sw.js'), script);
      },
    },
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** The first parts with all they import, and what stands beside index.html. */
function firstFiles(folder: string, files: readonly string[]): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const chunks = Object.values(manifest);
  const found = new Set<string>();
  const visit = (chunk: Manifest[string] | undefined) => {
    if (!chunk || found.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) found.add(file);
    for (const imported of chunk.imports ?? []) visit(manifest[imported]);
  };
  for (const name of FIRST_PARTS) {
    const chunk = chunks.find((one) => one.name === name);
    if (!chunk) throw new Error(`${name} is no chunk of the build`);
    visit(chunk);
  }
  return files.filter((file) => found.has(file) || !file.startsWith('assets/') || file.endsWith('.woff2'));
}

async function workerScript(values: Readonly<Record<string, unknown>>): Promise<string> {
  const path = fileURLToPath(new URL('src/offline/worker.ts', import.meta.url));
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path, { target: 'es2020' });
  const named = code.replaceAll(/\b(?:BUILD|FIRST|REST)\b/gu, (name) => JSON.stringify(values[name]));
  return (await minify('sw.js', named, { module: false, compress: { target: 'es2020' } })).code;
}
