// `npm run screens -- [--only NAME] [--size 320x454] [--theme dark] [--lang fr] [--text largest] [--full]`: pictures
// of every screen of the gallery in every size, theme and language, into artifacts/screens/, with an index.html to look
// through them. NAME is a part of a screen's name; the first four may be given more than once. --full: the whole page.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { BROWSER_ARGS } from '../support/browser-args.mjs';
import { findChromium } from '../support/find-chromium.mjs';
import { installPackages } from '../support/install-packages.mjs';
import { indexPage } from './index-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'artifacts', 'screens');

const SIZES = ['320x454', '390x844', '768x1024', '1440x900'];
const THEMES = ['dark', 'light'];
const LANGUAGES = ['en', 'fr'];
/** Pages side by side. */
const PAGES = 3;
/** Of a list of 300 the first rows tell enough. */
const MOST_PX = 6000;
/** Less than the beat of a countdown, or no picture of it would ever be taken. */
const QUIET_MS = 200;

const many = { type: 'string', multiple: true };
const { values: asked } = parseArgs({
  options: { only: many, size: many, theme: many, lang: many, text: many, full: { type: 'boolean' } },
});
const textSize = asked.text?.[0] ?? 'normal';

process.chdir(root);
installPackages();
const { chromium } = await import('playwright');
const { runnerImport } = await import('vite');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

// Node 20 reads no TypeScript, so Vite does.
const { module } = await runnerImport(join(root, 'tests/e2e/support/gallery.ts'), { logLevel: 'error' });
const gallery = await module.openGallery();
const browser = await chromium.launch({ executablePath: findChromium(), args: BROWSER_ARGS });
try {
  const names = (await namesOfScreens()).filter(
    (name) => !asked.only || asked.only.some((part) => name.includes(part)),
  );
  const shots = (asked.size ?? SIZES).flatMap((size) =>
    (asked.theme ?? THEMES).flatMap((theme) =>
      (asked.lang ?? LANGUAGES).flatMap((lang) =>
        names.map((name) => ({ name, size, theme, lang, file: `${name}.${size}.${theme}.${lang}.png` })),
      ),
    ),
  );
  const left = [...shots];
  await Promise.all(Array.from({ length: PAGES }, () => takeAll(left)));
  writeFileSync(join(folder, 'index.html'), indexPage(shots));
  console.log(`${shots.length} pictures of ${names.length} screens: ${join(folder, 'index.html')}`);
} finally {
  await browser.close();
  gallery.stop();
}

/** The gallery's own list. */
async function namesOfScreens() {
  const page = await browser.newPage();
  await page.goto(gallery.address(''));
  const links = page.locator('#root li a');
  await links.first().waitFor();
  const names = await links.allTextContents();
  await page.close();
  return names;
}

/** Takes what is left, one after the other, until nothing is. */
async function takeAll(left) {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  for (let shot = left.shift(); shot; shot = left.shift()) {
    const [width, height] = shot.size.split('x').map(Number);
    await page.setViewportSize({ width, height });
    await page.goto(
      `${gallery.address(shot.name)}&theme=${shot.theme}&language=${shot.lang}&textSize=${textSize}`,
    );
    await page.locator('html[data-shown]').waitFor({ state: 'attached' });
    await page.waitForFunction(
      () => document.fonts.check('600 20px Fraunces', 'A') && document.fonts.size > 3,
    );
    await untilQuiet(page);
    if (asked.full) {
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.min(MOST_PX, Math.max(height, whole)) });
    }
    await page.screenshot({ path: join(folder, shot.file), animations: 'disabled' });
  }
  await page.close();
}

/** What is loaded a moment later belongs into the picture. */
function untilQuiet(page) {
  return page.evaluate(
    (quietMs) =>
      new Promise((resolve) => {
        let timer = setTimeout(resolve, quietMs);
        new MutationObserver((_, observer) => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            observer.disconnect();
            resolve(undefined);
          }, quietMs);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
    QUIET_MS,
  );
}
