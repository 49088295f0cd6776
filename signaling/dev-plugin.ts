import { resolve } from 'node:path';

import type { HttpServer, ViteDevServer } from 'vite';

import { surroundingsOf } from './arena';
import { openLeases } from './open-leases';
import { readOptions } from './options';
import { configText, pathOf, sendJson } from './pages';
import { createSignaling, type Signaling } from './server';
import { startStun, type Stun } from './stun';

/**
 * `npm run dev`: gives Vite's server the broker, the STUN responder and the generated `config.json` that
 * `npm start` has, on the same port. Vite's own upgrades (hot reload) stay Vite's.
 */
export function attachSignaling(vite: ViteDevServer, httpServer: HttpServer): void {
  const options = readOptions(process.env);
  const warn = (sentence: string): void => vite.config.logger.warn(sentence);
  let signaling: Signaling | null = null;
  let stun: Stun | null = null;

  // Not earlier: a port that is taken means that another process is using the lease file.
  httpServer.once('listening', () => {
    const leases = openLeases(options.leases, Date.now(), warn);
    signaling = createSignaling({ ...options, path: '/', leases, now: Date.now });
    signaling.attach(httpServer, { leaveOthers: true });
    startStun(portOf(httpServer.address()), Date.now).then(
      (started) => {
        stun = started;
        if (!httpServer.listening) started.close();
      },
      (error: unknown) => warn(`No STUN: ${String(error)}`),
    );
  });
  httpServer.once('close', () => {
    signaling?.close();
    stun?.close();
  });

  vite.middlewares.use((request, response, next) => {
    const path = pathOf(request);
    if (path === '/config.json') {
      const surroundings = () => surroundingsOf(portOf(httpServer.address()), stun, options.trustProxy);
      sendJson(response, configText(resolve(vite.config.publicDir, 'config.json'), { surroundings, warn }));
    } else if (path === '/healthz') {
      const uptime = Math.floor(process.uptime());
      sendJson(response, JSON.stringify({ ok: true, ...signaling?.count(), uptime }));
    } else next();
  });
}

function portOf(address: string | { port: number } | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
