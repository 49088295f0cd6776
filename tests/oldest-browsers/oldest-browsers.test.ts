import { describe, expect, test } from 'vitest';

import { newerInScript, ownMembers } from './scripts.mjs';
import { newerInStyles } from './styles.mjs';

describe('scripts', () => {
  test.each([
    ['[1, 2].at(-1)', '….at()'],
    ['list.findLast(Boolean)', '….findLast()'],
    ['list?.toSorted()', '….toSorted()'],
    ['structuredClone(kept)', 'structuredClone'],
    ['self.structuredClone(kept)', 'structuredClone'],
    ['Object.hasOwn(kept, "a")', 'Object.hasOwn'],
    ['Promise.withResolvers()', 'Promise.withResolvers'],
    ['AbortSignal.timeout(5)', 'AbortSignal.timeout'],
    ['const id = crypto.randomUUID()', 'crypto.randomUUID'],
    ['globalThis.crypto.subtle.digest(a, b)', 'crypto.subtle'],
    ['const made = own(); made.subtle', '….subtle'],
    ['await navigator.locks.request(name, act)', 'navigator.locks'],
    ['new Set(a).union(b)', '….union()'],
    ['new CompressionStream("gzip")', 'CompressionStream'],
    ['element.showPopover()', '….showPopover()'],
    ['new Intl.DurationFormat("fr")', 'Intl.DurationFormat'],
  ])('[BROWSERS] %s is found', (code, name) => {
    expect([...newerInScript(code).keys()]).toContain(name);
  });

  test.each([
    'text.replaceAll("a", "b")',
    'Promise.any(all)',
    'list.flatMap(one).filter(Boolean)',
    'new AbortController().abort()',
    'crypto.getRandomValues(bytes)',
    'element.replaceChildren()',
    'typeof structuredClone === "function"',
    'const { at, union } = own; say({ structuredClone: 1 }.at)',
  ])('[BROWSERS] %s is in all of them', (code) => {
    expect([...newerInScript(code)]).toEqual([]);
  });

  test('[BROWSERS] what the app’s own objects are called is no other object’s member, but for those of plain values', () => {
    const code = 'class Link { drop() {} at() {} } link.drop(); link.at(0);';
    const own = new Set(ownMembers(code));
    expect([...newerInScript(code, own).keys()]).toEqual(['….at()']);
  });
});

describe('styles', () => {
  test.each([
    ['a:has(b){color:red}', ':has'],
    ['a{height:100dvh}', 'dvh'],
    ['a{width:10cqw}', 'cqw'],
    ['@container (width > 1px){a{color:red}}', '@container'],
    ['@layer base{a{color:red}}', '@layer'],
    ['a{color:color-mix(in srgb,red,blue)}', 'color-mix()'],
    ['a{b{color:red}}', 'nested rules'],
    ['a{text-wrap:balance}', 'text-wrap'],
    ['a{overflow:clip}', 'overflow: clip'],
    ['a{accent-color:red}', 'accent-color'],
    ['@media (update:slow){a{color:red}}', '@media update'],
  ])('[BROWSERS] %s is found', (css, name) => {
    expect([...newerInStyles(css).keys()]).toContain(name);
  });

  test.each([
    'a{height:100vh;height:100dvh}',
    '@supports (height:1dvh){a{height:100dvh}}',
    'a::before{content:":has(dvh)";inset:0}',
    '@media (min-width:10px){a:not(b):focus-visible{display:grid;gap:1px}}',
    ':root{--later:100dvh}',
  ])('[BROWSERS] %s is in all of them, or has its fallback', (css) => {
    expect([...newerInStyles(css)]).toEqual([]);
  });
});
