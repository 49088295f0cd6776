import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';

import sirv from 'sirv';

import { parseSiteConfig, siteConfig, type Surroundings } from './site-config';

const FOREVER = 'public,max-age=31536000,immutable';
const ASK_AGAIN = 'no-cache';
/** Vite names what it puts here by its content. */
const HASHED = /^\/assets\//;

export interface PagesOptions {
  /** Folder of the static build. */
  readonly folder: string;
  /** Read on every request for `config.json`: a laptop changes its Wi-Fi. */
  readonly surroundings: () => Surroundings;
  /** What `/healthz` says besides `ok`. */
  readonly health: () => { readonly sockets: number; readonly codes: number; readonly uptime: number };
  readonly warn: (sentence: string) => void;
}

/**
 * Serves the static build, the generated `config.json` and `/healthz` (`uptime` in seconds). GET and HEAD
 * only. Everything the app routes is behind `#`, so an unknown path is a plain 404.
 */
export function createPages(options: PagesOptions): RequestListener {
  const files = sirv(options.folder, {
    // Looks at the disk each time, so that a new build is served without a restart.
    dev: true,
    etag: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', HASHED.test(path) ? FOREVER : ASK_AGAIN);
    },
  });
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    switch (pathOf(request)) {
      case '/healthz':
        sendJson(response, JSON.stringify({ ok: true, ...options.health() }));
        return;
      case '/config.json':
        sendJson(response, configText(join(options.folder, 'config.json'), options));
        return;
      default:
        // sirv 3 throws on a range that ends before it starts, and nothing here is worth a range.
        delete request.headers.range;
        files(request, response, () => {
          response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Not found\n');
        });
    }
  };
}

/**
 * The text of the `config.json` to serve: what a person wrote at `path` joined with the surroundings. A file
 * that cannot be understood is served as it is, after a warning: the page then says so, which is better than
 * silently ignoring what somebody wrote.
 */
export function configText(path: string, options: Pick<PagesOptions, 'surroundings' | 'warn'>): string {
  const text = readText(path);
  const written = parseSiteConfig(text ?? '{}');
  if ('problem' in written) {
    options.warn(`${path} cannot be used: ${String(written.problem)}.`);
    return text ?? '';
  }
  return JSON.stringify(siteConfig(written, options.surroundings()), null, 2);
}

/** Sends a JSON text that must not be kept by any cache. */
export function sendJson(response: ServerResponse, text: string): void {
  response.setHeader('Cache-Control', ASK_AGAIN);
  response.setHeader('Content-Type', 'application/json;charset=utf-8');
  response.end(text);
}

/** The path of a request without its query. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?')[0] ?? '/';
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
