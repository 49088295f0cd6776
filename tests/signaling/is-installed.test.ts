import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { isInstalled } from '../../signaling/is-installed.mjs';

let root: string;
const asked = { '': { version: '0.1.0' }, 'node_modules/a': { version: '1.0.0' } };
const here = { 'node_modules/a': { version: '1.0.0' } };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'arena-installed-'));
  mkdirSync(join(root, 'node_modules'));
  write('package-lock.json', asked);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, packages: object): void {
  writeFileSync(join(root, file), JSON.stringify({ packages }));
}

test('[START] what is there is not installed again because a checkout made the lock file newer', () => {
  write('node_modules/.package-lock.json', here);
  const later = Date.now() / 1000 + 3600;
  utimesSync(join(root, 'package-lock.json'), later, later);
  expect(isInstalled(root)).toBe(true);
});

test('[START] another version, a missing package, an interrupted install: all are noticed', () => {
  expect(isInstalled(root)).toBe(false);
  write('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } });
  expect(isInstalled(root)).toBe(false);
  write('node_modules/.package-lock.json', {});
  expect(isInstalled(root)).toBe(false);
});

test('[START] packages for other systems may be missing', () => {
  write('package-lock.json', { ...asked, 'node_modules/b': { version: '1.0.0', optional: true } });
  write('node_modules/.package-lock.json', here);
  expect(isInstalled(root)).toBe(true);
});
