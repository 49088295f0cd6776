// The browser that tests and pictures are made with. Uses nothing but Node: it runs before packages are installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The path of a Chrome or Chromium; as root on Debian it is installed when there is none. Throws a plain sentence. */
export function findChromium() {
  const known = [
    process.env.CHROMIUM,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ];
  const found = () => known.filter(Boolean).map(onPath).find(Boolean);
  if (!found() && process.getuid?.() === 0 && onPath('apt-get')) aptInstall('chromium');
  const chromium = found() ?? (existsSync(MAC_CHROME) ? MAC_CHROME : undefined);
  if (!chromium) {
    throw new Error(
      'The browser tests need Chrome or Chromium: install one, or name it with CHROMIUM=/path/to/it.',
    );
  }
  return chromium;
}

/**
 * The path of what draws the same pages without a browser's windows around them: a page costs it an eighth of the
 * processor time. As root on Debian it is installed when there is none; where it cannot be had, or `CHROMIUM` names a
 * browser, it is the whole browser.
 */
export function findHeadlessShell() {
  const found = () => ['chromium-headless-shell', 'chrome-headless-shell'].map(onPath).find(Boolean);
  if (process.env.CHROMIUM) return findChromium();
  if (!found() && process.getuid?.() === 0 && onPath('apt-get')) {
    try {
      aptInstall('chromium-headless-shell');
    } catch (error) {
      console.log(`${error.message} The browser tests take longer.`);
    }
  }
  return found() ?? findChromium();
}

/** Installs a package of Debian's, as root. */
export function aptInstall(name) {
  console.log(`Installing ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', name], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  if (status !== 0) throw new Error(`${name} could not be installed.`);
}

/** Where a command is, or undefined. */
export function onPath(name) {
  if (name.includes('/')) return existsSync(name) ? name : undefined;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}
