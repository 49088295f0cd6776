// Whether what was built asks for anything that the oldest browsers promised (docs/rules.md) lack: see
// scripts.mjs and styles.mjs. Run after a build; `npm test` counts it among its checks.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { newerInScript, ownMembers } from './scripts.mjs';
import { newerInStyles } from './styles.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What is asked for and may be missing: why nothing breaks then. One that is asked for no more is a mistake here too. */
const GUARDED = {
  '….requestFullscreen()': 'FullScreenButton looks for it, and for the older name',
  '….showModal()': 'Dialog does without: `open`, and its own Escape and Tab',
  '….skipTransition()': 'React, with view transitions, which nobody asks it for',
  '….startViewTransition()': 'React, with view transitions, which nobody asks it for',
  '….subtle': 'noble’s asynchronous signatures; ours are the synchronous ones, which need none',
  '….query()': 'of navigator.locks',
  '….yield()': 'noble looks for it',
  'navigator.canShare': 'KeepsakeDialog looks for it, and saves a file else',
  'navigator.clipboard': 'copyText catches it and has an older way',
  'navigator.connection': 'React looks for it',
  'navigator.locks': 'tab-lock-browser looks for it, and keeps a lease else',
  'navigator.serviceWorker': 'each use looks for it: then the pages need their server',
  'navigator.share': 'shown where it is, beside a button that copies',
  'navigator.storage': 'storage-health looks for it',
  'navigator.wakeLock': 'screen-awake looks for it, and the lobby says what to do else',
  'Object.hasOwn': 'src/polyfills.ts fills it in',
  'URL.canParse': 'valibot looks for it, and tries the address else',
  caches: 'looked for by pages; a service worker always has them',
  navigation: 'React looks for it',
  reportError: 'React looks for it',
  requestIdleCallback: 'loadDisplayFont looks for it',
  setImmediate: 'React looks for it',

  // A style that is missed and nothing more.
  '@media forced-colors': 'a mode that such browsers do not have',
  '@page': 'Safari prints at its own size',
  size: 'in @page',
  page: 'Firefox 91 breaks pages at its own places',
  'accent-color': 'check marks in the browser’s own colour',
  'color-scheme': 'scroll bars in the browser’s own colours',
  'color-scheme: dark': 'scroll bars in the browser’s own colours',
  'color-scheme: light': 'scroll bars in the browser’s own colours',
  'cursor: default': 'phones have none',
  'cursor: pointer': 'phones have none',
  'font-family: ui-monospace': 'others stand behind it',
  'forced-color-adjust':
    'for a mode that such browsers do not have, but for Firefox 91, which leaves colours alone',
  'forced-color-adjust: none': 'see there',
  'print-color-adjust': 'its older name stands beside it',
  'print-color-adjust: exact': 'its older name stands beside it',
  resize: 'fields of several lines keep their height on iOS',
  'resize: vertical': 'see there',
  'text-size-adjust': 'its older name stands beside it',
  'user-select': 'its older name stands beside it',
  'user-select: all': 'its older name stands beside it',
  '-webkit-tap-highlight-color': 'only phones have a highlight',

  // New in flexboxes; in grids as old as grids, and that is where ours are.
  'align-content: start': 'in grids',
  'align-self: end': 'in grids',
  'align-self: start': 'in grids',
  'place-items: start': 'in grids',
};

/** @returns {Map<string, {lacking: string, files: string[]}>} */
function newerInBuild() {
  const page = readFileSync(`${dist}index.html`, 'utf8');
  const inPage = (tag) =>
    [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'gu'))].map(([, text = '']) => [
      'index.html',
      text,
    ]);
  const files = readdirSync(`${dist}assets`)
    .map((file) => `assets/${file}`)
    .concat('sw.js', 'too-old.js')
    .map((file) => [file, readFileSync(dist + file, 'utf8')]);
  const scripts = files.filter(([file]) => file.endsWith('.js')).concat(inPage('script'));
  const styles = files.filter(([file]) => file.endsWith('.css')).concat(inPage('style'));
  const own = new Set(scripts.flatMap(([, text]) => ownMembers(text)));
  const found = new Map();
  const add = (file, names) => {
    for (const [name, lacking] of names)
      found.set(name, { lacking, files: [...(found.get(name)?.files ?? []), file] });
  };
  for (const [file, text] of scripts) add(file, newerInScript(text, own));
  for (const [file, text] of styles) add(file, newerInStyles(text));
  return found;
}

/** Prints what is newer and not guarded; resolves with one passed check or one failed. */
export function checkOldestBrowsers() {
  const found = newerInBuild();
  const wrong = [...found]
    .filter(([name]) => !Object.hasOwn(GUARDED, name))
    .map(([name, { lacking, files }]) => `${name} in ${files.join(', ')}: not in ${lacking}`)
    .concat(
      Object.keys(GUARDED)
        .filter((name) => !found.has(name))
        .map((name) => `${name} is not asked for any more: take it off the list of what is guarded`),
    );
  const ok = wrong.length === 0;
  console.log(`${ok ? 'ok    ' : 'FAILED'} nothing newer than the oldest browsers but what is guarded`);
  for (const line of wrong) console.log(`       ${line}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = checkOldestBrowsers().failed === 0 ? 0 : 1;
