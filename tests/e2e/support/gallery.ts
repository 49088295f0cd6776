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

/** Serves the gallery of screens: the one that the run has built for all its tests, or one of its own. */
export async function openGallery(): Promise<Gallery> {
  const built = process.env['ARENA_GALLERY'];
  const folder = built ?? mkdtempSync(join(tmpdir(), 'arena-gallery-'));
  if (built === undefined) await buildGallery(folder);
  const pages = await serveStatic(folder);
  return {
    address: (screen) => `${pages.url}gallery.html?screen=${screen}`,
    stop() {
      pages.stop();
      if (built === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Builds the gallery into an empty folder, or one that may be emptied. */
export async function buildGallery(folder: string): Promise<void> {
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
}
