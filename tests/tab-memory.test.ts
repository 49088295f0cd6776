// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';

import { tabMemory } from '../src/tab-memory';

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

test('[T8] a tab remembers over its reloads what it runs, and its own name', () => {
  expect(tabMemory.running()).toEqual([]);
  expect(tabMemory.name('first')).toBe('first');
  tabMemory.keepRunning(['one', 'two']);
  expect(tabMemory.running()).toEqual(['one', 'two']);
  expect(tabMemory.name('after a reload')).toBe('first');
  tabMemory.keepRunning([]);
  expect(tabMemory.running()).toEqual([]);
});

test('[R8] a window that was born with a copy of another tab’s memory is another tab', () => {
  tabMemory.name('the opener');
  tabMemory.keepRunning(['one']);
  tabMemory.forget();
  expect(tabMemory.running()).toEqual([]);
  expect(tabMemory.name('the new window')).toBe('the new window');
});

test('[STORAGE] where site data is blocked it runs nothing by itself, and every page load has a name of its own', () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', {
    getItem: blocked,
    setItem: blocked,
    removeItem: blocked,
    clear: () => undefined,
  });
  tabMemory.keepRunning(['one']);
  expect(tabMemory.running()).toEqual([]);
  expect(tabMemory.name('one page')).toBe('one page');
  expect(tabMemory.name('the next')).toBe('the next');
  expect(() => tabMemory.forget()).not.toThrow();
});
