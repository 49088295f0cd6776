import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { isInstalled } from '../../signaling/is-installed.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Installs the packages when the lock file asks for others than are installed. Throws a plain sentence. */
export function installPackages() {
  if (isInstalled(root)) return;
  console.log('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The packages could not be installed.');
}
