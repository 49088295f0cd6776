import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import type { StoredLease } from '../../signaling/codes';
import { openLeaseFile } from '../../signaling/lease-file';

const NOW = 1_000_000;
const warnings: string[] = [];
let folder = '';
let path = '';

function open() {
  return openLeaseFile(path, NOW, (sentence) => warnings.push(sentence));
}

function lease(code: string, more: Partial<StoredLease> = {}): StoredLease {
  return { code, hash: 'abc', epoch: 1, engaged: false, expiresAt: null, ...more };
}

beforeEach(() => {
  warnings.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'leases-'));
  path = join(folder, 'data', 'leases.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('[T5] leases are there again after a restart, each with its newest word', () => {
  const first = open();
  expect(first.kept).toEqual([]);
  first.save(lease('a-1111'));
  first.save(lease('a-2222'));
  first.save(lease('a-1111', { engaged: true, expiresAt: NOW + 1 }));
  first.forget('a-2222');
  expect(open().kept).toEqual([lease('a-1111', { engaged: true, expiresAt: NOW + 1 })]);
  expect(warnings).toEqual([]);
});

test('[SIG] a torn last line costs that line and nothing else', () => {
  const first = open();
  first.save(lease('a-1111'));
  appendFileSync(path, '{"code":"a-2222","hash":"ab');
  const second = open();
  expect(second.kept).toEqual([lease('a-1111')]);
  second.save(lease('a-3333'));
  expect(open().kept.map(({ code }) => code)).toEqual(['a-1111', 'a-3333']);
});

test('[SIG] lines of any other kind are left out', () => {
  mkdirSync(join(folder, 'data'));
  writeFileSync(path, `null\n[]\n7\n{"code":1}\n\n${JSON.stringify(lease('a-1111'))}\n{"code":"a-1111"}\n`);
  expect(open().kept).toEqual([lease('a-1111')]);
});

test('[SIG] what is spent or told over again is not kept on disk', () => {
  const first = open();
  first.save(lease('a-2222', { expiresAt: NOW }));
  for (let n = 0; n < 3_000; n += 1) first.save(lease('a-1111', { expiresAt: NOW + n + 1 }));
  expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThan(2_100);
  expect(open().kept).toEqual([lease('a-1111', { expiresAt: NOW + 3_000 })]);
  expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(lease('a-1111', { expiresAt: NOW + 3_000 }))}\n`);
});

test('[SIG] a place that cannot be written is told once and stops nothing', () => {
  writeFileSync(join(folder, 'data'), 'a file where the folder should be');
  const store = open();
  store.save(lease('a-1111'));
  store.forget('a-1111');
  expect(warnings).toHaveLength(1);
});
