// Plain JavaScript without dependencies, since it runs before there are any.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether node_modules holds what package-lock.json asks for. Versions are compared and not the files' times, which a
 * checkout or a copy changes: `npm ci` empties node_modules first, and in a cellar nothing would fill it again. npm
 * writes its own list last, so an install that was interrupted has none.
 *
 * @param {string} root the project's folder
 */
export function isInstalled(root) {
  try {
    const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
    return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
      ([path, { version, optional }]) => {
        if (path === '') return true;
        // Those for other systems are left out.
        const there = installed[path];
        return there ? there.version === version : optional === true;
      },
    );
  } catch {
    return false;
  }
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
