// Draws the PNG icons and the share preview from public/icon.svg: `node tests/support/draw-icons.mjs`. To be run again when
// the icon changes; what it draws is committed, since a build has no browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright';

const folder = fileURLToPath(new URL('../../public/', import.meta.url));
const icon = readFileSync(`${folder}icon.svg`, 'utf8');
/** Launchers cut a circle out of a maskable icon: the background fills all of it, the glass stays in the middle. */
const maskable = icon
  .replace(/ rx="\d+"/, '')
  .replace('<g transform="', '<g transform="translate(12.8 12.8) scale(.8) ');
const [glass = ''] = /<g transform[\s\S]*<\/g>/.exec(icon) ?? [];

const share = `<div style="display:flex;align-items:center;gap:64px;width:1200px;height:630px;padding:0 96px;box-sizing:border-box;
  background:#140b10 radial-gradient(90% 620px at 55% -80px,#431a29 0%,rgba(67,26,41,0) 100%);color:#f8efe3">
  <svg width="250" height="470" viewBox="34 3 60 116">${glass}</svg>
  <div><p style="margin:0;font:600 92px/1.05 Georgia,'DejaVu Serif',serif">Sommelier<br>Arena</p>
  <p style="margin:36px 0 0;font:34px/1.35 system-ui,'DejaVu Sans',sans-serif;color:#cbb8ac">A blind wine tasting<br>as a live quiz for the whole room.</p></div></div>`;

const DRAWINGS = [
  { file: 'icon-192.png', width: 192, height: 192, html: icon },
  { file: 'icon-512.png', width: 512, height: 512, html: icon },
  { file: 'icon-maskable-512.png', width: 512, height: 512, html: maskable },
  // iOS rounds the corners itself and paints what is transparent black.
  { file: 'apple-touch-icon.png', width: 180, height: 180, html: maskable },
  { file: 'share.png', width: 1200, height: 630, html: share },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { file, width, height, html } of DRAWINGS) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(
    `<style>body{margin:0}body>svg{display:block;width:100vw;height:100vh}</style>${html}`,
  );
  writeFileSync(folder + file, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
