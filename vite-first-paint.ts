import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { createServer, minify, transformWithOxc, type Plugin, type Rolldown, type UserConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The screens that every page needs: what this loads is drawn before it is there. */
const APP = 'src/mount.tsx';
/** What dials and plays on a phone. */
const JOIN = [
  'src/participant/participant-desk.ts',
  'src/transport/dial-peerjs.ts',
  'src/storage/seat-store-idb.ts',
  'src/storage/strict-store.ts',
  'src/protocol/base64url.ts',
  'src/config.ts',
];
/** A phone's screens. */
const PLAY = 'src/ui/participant/PlayScreen.tsx';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  // The signaling address comes from config.json; 'self' alone blocks another port.
  "connect-src 'self' ws: wss: http: https:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Makes an index.html that shows its first screen with one request: the join form, drawn at build time by the app's own
 * components, their styles, and the script that looks after it until the app has arrived. What stands in the page itself
 * is named in the Content-Security-Policy by its hash, and nothing else may.
 *
 * @param config what the components need to be drawn as the build itself does.
 */
export function firstPaint(config: Pick<UserConfig, 'css' | 'resolve'>): Plugin {
  return {
    name: 'sommelier-first-paint',
    // A part of it built for itself, as for tests, is no page.
    apply: (config, { command }) => command === 'build' && !config.build?.lib,
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {}, chunk }) {
        if (!chunk) throw new Error('index.html has no entry');
        // An entry that does nothing but import is left out, and the page names what it imports.
        const isNamed = (file: string) => file !== chunk.fileName || html.includes(file);
        const start = filesOfChunk(bundle, chunk).filter(isNamed);
        const join = JOIN.flatMap((module) => collectFiles(bundle, module, start)).filter(isFirst);
        const app = collectFiles(bundle, APP, [...start, ...join]);
        const play = collectFiles(bundle, PLAY, [...start, ...join, ...app]);
        const textsIn = (module: string) => collectFiles(bundle, module, [...start, ...join, ...app]);
        const early = await earlyScript({
          start,
          join,
          app: app.filter(isScript),
          play,
          'app-fr': textsIn('src/ui/messages/commonFr.ts'),
          'play-en': textsIn('src/ui/messages/participantEn.ts'),
          'play-fr': textsIn('src/ui/messages/participantFr.ts'),
        });
        const drawn = await draw(config);
        const style = stylesOf(
          bundle,
          app.filter((file) => !isScript(file)),
        );
        const page = html
          .replace('<!-- early -->', () => `<script>${early}</script>`)
          .replace('<!-- style -->', () => `<style>${style.css}</style>${style.links}`)
          .replace('<!-- drawn -->', () => `${drawn}<script>arenaStart.draw()</script>`);
        const site = process.env['SITE_URL'];
        const shared =
          site === undefined ? page : page.replace('./share.png', new URL('share.png', site).href);
        return shared.replace('<!-- csp -->', () => policyOf(shared));
      },
    },
  };
}

function isFirst(file: string, index: number, files: readonly string[]): boolean {
  return files.indexOf(file) === index;
}

function isScript(file: string): boolean {
  return file.endsWith('.js');
}

function beside(file: string): string {
  return `./${file}`;
}

async function earlyScript(files: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const path = here('src/start/early.ts');
  const source = readFileSync(path, 'utf8');
  const { code } = await transformWithOxc(source, path, { target: 'es2015' });
  const lists = Object.entries(files).map(([part, names]) => [part, names.map(beside)]);
  const named = code
    .replaceAll(/\bFILES\b/gu, JSON.stringify(Object.fromEntries(lists)))
    .replace(/^export \{\};?$/mu, '');
  const small = await minify('early.js', named, { module: false, compress: { target: 'es2015' } });
  return small.code.trim();
}

async function draw(config: Pick<UserConfig, 'css' | 'resolve'>): Promise<string> {
  const vite = await createServer({
    ...config,
    root: here('.'),
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { prerender } = await vite.ssrLoadModule('/src/start/prerender.tsx');
    const screens: Readonly<Record<string, string>> = await prerender();
    return Object.entries(screens)
      .map(([name, screen]) => `<template id="drawn-${name}">${screen}</template>`)
      .join('\n');
  } finally {
    await vite.close();
  }
}

/** Style sheets, to stand in the page itself. Their links are switched off: by these, parts know that they are there. */
function stylesOf(bundle: Rolldown.OutputBundle, files: readonly string[]): { css: string; links: string } {
  const css = files.map((file) => {
    const asset = bundle[file];
    if (asset?.type !== 'asset') throw new Error(`${file} is not in the bundle`);
    return String(asset.source).trim();
  });
  const links = files.map((file) => `<link disabled rel="stylesheet" crossorigin href="${beside(file)}">`);
  return { css: css.join(''), links: links.join('') };
}

/**
 * How the scripts are divided: few files, since each costs a phone a round trip, and what dials apart from what is drawn.
 * A module goes to the first part that needs it.
 */
export function parts(): Rolldown.CodeSplittingGroup[] {
  const known = new Map<string, ReadonlySet<string>>();
  const needs = (root: string, id: string, build: Modules) => {
    const closure = known.get(root) ?? closureOf(here(root), build);
    known.set(root, closure);
    return closure.has(id);
  };
  const groups = { start: ['src/main.ts'], join: JOIN, app: [APP], play: [PLAY] };
  return Object.entries(groups).map(([part, roots], place) => ({
    debugName: part,
    name: (id, build) => {
      const isShared =
        part === 'start' && needs(APP, id, build) && JOIN.some((root) => needs(root, id, build));
      return isShared || roots.some((root) => needs(root, id, build)) ? part : null;
    },
    priority: 10 - place,
  }));
}

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

function closureOf(root: string, build: Modules, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(root)) return seen;
  seen.add(root);
  for (const next of build.getModuleInfo(root)?.importedIds ?? []) closureOf(next, build, seen);
  return seen;
}

function filesOfChunk(
  bundle: Rolldown.OutputBundle,
  chunk: Rolldown.OutputChunk,
  seen = new Set<string>(),
): string[] {
  if (seen.has(chunk.fileName)) return [];
  seen.add(chunk.fileName);
  const imported = chunk.imports.flatMap((name) => {
    const next = bundle[name];
    return next?.type === 'chunk' ? filesOfChunk(bundle, next, seen) : [];
  });
  const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
  return [chunk.fileName, ...styles, ...imported];
}

function collectFiles(bundle: Rolldown.OutputBundle, module: string, without: readonly string[]): string[] {
  const chunk = Object.values(bundle).find(
    (one): one is Rolldown.OutputChunk => one.type === 'chunk' && one.moduleIds.includes(here(module)),
  );
  if (!chunk) throw new Error(`${module} is in no chunk`);
  return filesOfChunk(bundle, chunk).filter((file) => !without.includes(file));
}

/** Names by hash what stands in the page, and allows nothing else in it. */
function policyOf(page: string): string {
  const hashesOf = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'gu'))]
      .map(([, text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
      .join('');
  const policy = CSP.replace("script-src 'self'", `script-src 'self'${hashesOf('script')}`).replace(
    "style-src 'self'",
    `style-src 'self'${hashesOf('style')}`,
  );
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}
