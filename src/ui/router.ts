import { useMemo, useSyncExternalStore } from 'react';

import type { DeviceKind } from '../game/state';
import { isCode } from '../protocol/peer-id';

/** Every screen's address, behind `#`: static hosting needs no rewrites, and its logs see no code or key. */
export type Route =
  | { readonly screen: 'home'; readonly unknown: boolean }
  | { readonly screen: 'join' }
  | { readonly screen: 'play'; readonly code: string; readonly pin: string | null }
  /** A personal link: it gives a seat to this device (R2, R9). */
  | { readonly screen: 'seat'; readonly code: string; readonly pin: string; readonly secret: string }
  /** A link of the host's to a big screen or a remote; without a secret, a device that was let in comes back. */
  | {
      readonly screen: 'device';
      readonly kind: DeviceKind;
      readonly code: string;
      readonly pin: string;
      readonly secret: string | null;
    }
  | { readonly screen: 'dashboard' }
  | { readonly screen: 'new' }
  | { readonly screen: 'library' }
  /** `tasting` is an id, or a code as its alias. */
  | { readonly screen: 'tasting' | 'edit' | 'print' | 'host-results'; readonly tasting: string }
  | { readonly screen: 'results'; readonly tasting: string }
  /** The connection self-check, and a wine to try the game with. */
  | { readonly screen: 'check' | 'demo' };

const UNKNOWN: Route = { screen: 'home', unknown: true };
const NAME = /^[\w-]{1,64}$/u;

/** What a hash means; anything unknown is the home page with a notice. */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#?\/?/u, '').replace(/\/$/u, '');
  if (path === '') return { screen: 'home', unknown: false };
  const [first, second, third, ...rest] = path.split('/');
  if (first === 'seat' || first === 'screen' || first === 'remote')
    return parseLink(first, second, third, rest);
  if (rest.length > 0) return UNKNOWN;
  if ((first === 'check' || first === 'demo') && second === undefined) return { screen: first };
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

/** A link that is good once; a device that was let in comes back without its secret. */
function parseLink(
  to: 'seat' | DeviceKind,
  code: string | undefined,
  pin: string | undefined,
  [secret, ...more]: readonly string[],
): Route {
  if (code === undefined || !isCode(code) || !isName(pin) || more.length > 0) return UNKNOWN;
  if (to !== 'seat' && secret === undefined) return { screen: 'device', kind: to, code, pin, secret: null };
  if (!isName(secret)) return UNKNOWN;
  const link = { code, pin, secret };
  return to === 'seat' ? { screen: 'seat', ...link } : { screen: 'device', kind: to, ...link };
}

function parseHost(tasting: string | undefined, page: string | undefined): Route {
  if (tasting === undefined) return { screen: 'dashboard' };
  if (tasting === 'new') return page === undefined ? { screen: 'new' } : UNKNOWN;
  if (tasting === 'library') return page === undefined ? { screen: 'library' } : UNKNOWN;
  if (!isName(tasting)) return UNKNOWN;
  if (page === undefined) return { screen: 'tasting', tasting };
  if (page === 'edit' || page === 'print') return { screen: page, tasting };
  if (page === 'results') return { screen: 'host-results', tasting };
  return UNKNOWN;
}

function isName(text: string | undefined): text is string {
  return text !== undefined && NAME.test(text);
}

/** The hash as of the last `hashchange`, so that `replaceAddress` restarts nothing. */
let current = globalThis.location?.hash ?? '';

/** The address as of now, where there is no address bar: for screens that the build draws. */
export function openAt(hash: `#/${string}`): void {
  current = hash;
}

/** A screen that wants to be asked before it is left: it calls `go` when it may be. */
type LeaveGuard = (go: () => void) => void;

let leaveGuard: LeaveGuard | null = null;

let hasListened = false;

function subscribe(notify: () => void): () => void {
  // A link may have been followed while the first screen was on its way, and nobody heard of it.
  if (!hasListened) current = window.location.hash;
  hasListened = true;
  const go = () => {
    current = window.location.hash;
    notify();
  };
  const follow = () => {
    if (leaveGuard && window.location.hash !== current) leaveGuard(go);
    else go();
  };
  window.addEventListener('hashchange', follow);
  return () => window.removeEventListener('hashchange', follow);
}

const currentHash = () => current;

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, currentHash, currentHash);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** From now on `guard` is asked before another address is followed; returns what ends that. */
export function guardLeaving(guard: LeaveGuard): () => void {
  leaveGuard = guard;
  return () => {
    if (leaveGuard === guard) leaveGuard = null;
  };
}

/** The address that was asked for is not followed: the address bar says again what is shown. */
export function stayHere(): void {
  window.history.replaceState(null, '', current);
}

export function navigate(hash: `#/${string}`): void {
  window.location.hash = hash;
}

/** Follows an address in place of the one that is shown, to which Back then leads no more. */
export function navigateInstead(hash: `#/${string}`): void {
  window.location.replace(hash);
}

/** Changes what the address bar shows and what a reload opens, and nothing on the screen. */
export function replaceAddress(hash: `#/${string}`): void {
  if (window.location.hash !== hash) window.history.replaceState(null, '', hash);
}
