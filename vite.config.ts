import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig, runnerImport, type Plugin } from 'vite';

import { displayFont } from './vite-display-font.ts';
import type { attachSignaling } from './signaling/dev-plugin';
import { serviceWorker } from './vite-service-worker.ts';
import { firstPaint, parts } from './vite-first-paint.ts';

/** The oldest browsers of docs/rules.md. Vite's own default is newer than these. */
const OLDEST_BROWSERS = ['chrome90', 'edge90', 'firefox91', 'safari15.6', 'ios15'];

/**
 * Gives Vite's server what `npm start` has. Loaded when a server runs and not before: a build needs none of
 * it, and Vite 8 would warn of each of its imports in a config file.
 */
function signaling(): Plugin {
  return {
    name: 'sommelier-signaling',
    apply: 'serve',
    async configureServer(vite) {
      // Vitest and middleware mode have no server of their own to share.
      if (vite.httpServer === null || process.env.VITEST !== undefined) return;
      const file = fileURLToPath(new URL('signaling/dev-plugin.ts', import.meta.url));
      const { module } = await runnerImport<{ attachSignaling: typeof attachSignaling }>(file);
      module.attachSignaling(vite, vite.httpServer);
    },
  };
}

/** One name for the classes of a style sheet, the same on every machine; without line numbers, which are not shared. */
function scopedName(local: string, file: string): string {
  const path = relative(fileURLToPath(new URL('.', import.meta.url)), file.replace(/\?.*$/u, ''));
  return `${local}_${createHash('sha256').update(path).digest('hex').slice(0, 5)}`;
}

const resolve = {
  alias: {
    'peerjs-js-binarypack': fileURLToPath(new URL('src/transport/binarypack-none.ts', import.meta.url)),
    'webrtc-adapter': fileURLToPath(new URL('src/transport/webrtc-adapter-none.ts', import.meta.url)),
  },
};

const css = { modules: { generateScopedName: scopedName } };

export default defineConfig({
  // A built folder can be moved to any path of any static server.
  base: './',
  plugins: [react(), displayFont(), signaling(), firstPaint({ css, resolve }), serviceWorker()],
  resolve,
  css,
  // Firefox before 114 has no module workers.
  worker: { format: 'iife' },
  build: {
    // Read by the budget check and by nothing else.
    manifest: true,
    // The script in the page asks for the parts itself, where browsers cannot preload them too.
    modulePreload: { polyfill: false },
    target: OLDEST_BROWSERS,
    // The CSS minifier (lightningcss) takes its own targets from this.
    cssTarget: OLDEST_BROWSERS,
    cssMinify: 'lightningcss',
    rolldownOptions: { output: { codeSplitting: { groups: parts() } } },
  },
  server: { host: true, port: Number(process.env.PORT ?? 4321), strictPort: true },
});
