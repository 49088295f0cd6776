import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build } from 'vite';

import { serveStatic } from './static-pages';

export interface Gallery {
  /** The page that shows one screen. */
  address(screen: string): string;
  stop(): void;
}

/** Builds the gallery of screens and serves it. */
export async function openGallery(): Promise<Gallery> {
  const folder = mkdtempSync(join(tmpdir(), 'arena-gallery-'));
  await build({
    configFile: 'tests/support/gallery.vite.ts',
    logLevel: 'error',
    base: './',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: 'tests/support/gallery.html' },
    },
  });
  const pages = await serveStatic(folder);
  return {
    address: (screen) => `${pages.url}gallery.html?screen=${screen}`,
    stop() {
      pages.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
