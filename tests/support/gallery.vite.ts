import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { displayFont } from '../../vite-display-font';

/** `npx vite --config tests/support/gallery.vite.ts --port 4399`, then open `/gallery.html`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: '../../node_modules/.vite-gallery',
  plugins: [react(), displayFont()],
  server: { fs: { allow: ['../..'] } },
});
