import { useMemo, useSyncExternalStore } from 'react';

import { isCode } from '../protocol/peer-id';

/** Every screen's address, behind `#`: static hosting needs no rewrites, and its logs see no code or key. */
export type Route =
  | { readonly screen: 'home'; readonly unknown: boolean }
  | { readonly screen: 'join' }
  | { readonly screen: 'play'; readonly code: string; readonly pin: string | null }
  | { readonly screen: 'dashboard' }
  | { readonly screen: 'new' }
  /** `tasting` is an id, or a code as its alias. */
  | { readonly screen: 'tasting' | 'edit' | 'host-results'; readonly tasting: string }
  | { readonly screen: 'results'; readonly tasting: string };

const UNKNOWN: Route = { screen: 'home', unknown: true };
const NAME = /^[\w-]{1,64}$/u;

/** What a hash means; anything unknown is the home page with a notice. */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#?\/?/u, '').replace(/\/$/u, '');
  if (path === '') return { screen: 'home', unknown: false };
  const [first, second, third, ...rest] = path.split('/');
  if (rest.length > 0) return UNKNOWN;
  if (first === 'play') return parsePlay(second, third);
  if (first === 'host') return parseHost(second, third);
  if (first === 'results' && isName(second) && third === undefined) {
    return { screen: 'results', tasting: second };
  }
  return UNKNOWN;
}

function parsePlay(code: string | undefined, pin: string | undefined): Route {
  if (code === undefined) return { screen: 'join' };
  if (!isCode(code) || (pin !== undefined && !isName(pin))) return UNKNOWN;
  return { screen: 'play', code, pin: pin ?? null };
}

function parseHost(tasting: string | undefined, page: string | undefined): Route {
  if (tasting === undefined) return { screen: 'dashboard' };
  if (tasting === 'new') return page === undefined ? { screen: 'new' } : UNKNOWN;
  if (!isName(tasting)) return UNKNOWN;
  if (page === undefined) return { screen: 'tasting', tasting };
  if (page === 'edit') return { screen: 'edit', tasting };
  if (page === 'results') return { screen: 'host-results', tasting };
  return UNKNOWN;
}

function isName(text: string | undefined): text is string {
  return text !== undefined && NAME.test(text);
}

/** The hash as of the last `hashchange`, so that `replaceAddress` restarts nothing. */
let current = window.location.hash;

function subscribe(notify: () => void): () => void {
  const follow = () => {
    current = window.location.hash;
    notify();
  };
  window.addEventListener('hashchange', follow);
  return () => window.removeEventListener('hashchange', follow);
}

const currentHash = () => current;

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, currentHash);
  return useMemo(() => parseRoute(hash), [hash]);
}

export function navigate(hash: `#/${string}`): void {
  window.location.hash = hash;
}

/** Changes what the address bar shows and what a reload opens, and nothing on the screen. */
export function replaceAddress(hash: `#/${string}`): void {
  if (window.location.hash !== hash) window.history.replaceState(null, '', hash);
}
