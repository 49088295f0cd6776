import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig, runnerImport, type Plugin } from 'vite';

import type { attachSignaling } from './signaling/dev-plugin';

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

export default defineConfig({
  // A built folder can be moved to any path of any static server.
  base: './',
  plugins: [react(), signaling()],
  build: {
    target: OLDEST_BROWSERS,
    // The CSS minifier (lightningcss) takes its own targets from this.
    cssTarget: OLDEST_BROWSERS,
    cssMinify: 'lightningcss',
  },
  server: { host: true, port: Number(process.env.PORT ?? 4321), strictPort: true },
});
