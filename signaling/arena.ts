import { createServer, type Server } from 'node:http';

import { lanAddresses } from './lan-addresses';
import { openLeases } from './open-leases';
import type { Options } from './options';
import { createPages } from './pages';
import { createSignaling } from './server';
import type { Surroundings } from './site-config';
import { startStun, type Stun } from './stun';

const MS_PER_SECOND = 1000;

/** Pages, signaling and STUN, running. */
export interface Arena {
  readonly port: number;
  readonly surroundings: () => Surroundings;
  /** Resolves when the port is free again. Leases are on disk already. */
  close(): Promise<void>;
}

/**
 * Starts everything on one port number: pages and signaling on TCP, STUN on UDP. Rejects with the system's
 * error (EADDRINUSE, EACCES) when the TCP port cannot be had; without the UDP port it warns and goes on.
 */
export async function startArena(options: Options, warn: (sentence: string) => void): Promise<Arena> {
  const startedAt = performance.now();
  const server = createServer();
  // The port first: it is also what keeps a second process away from the lease file.
  const port = await listen(server, options);
  const leases = openLeases(options.leases, Date.now(), warn);
  const signaling = createSignaling({ ...options, path: '/', leases, now: Date.now });
  let stun: Stun | null = null;
  const surroundings = (): Surroundings => surroundingsOf(port, stun, options.trustProxy);
  const health = () => ({
    ...signaling.count(),
    uptime: Math.floor((performance.now() - startedAt) / MS_PER_SECOND),
  });
  signaling.attach(server);
  server.on('request', createPages({ folder: options.folder, surroundings, health, warn }));
  stun = await startStun(port, Date.now).catch((error: unknown) => {
    warn(
      `No STUN: UDP port ${port} cannot be used (${String(error)}). Phones may need the internet to connect.`,
    );
    return null;
  });
  return {
    port,
    surroundings,
    async close() {
      signaling.close();
      stun?.close();
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What is around a server on `port`. Behind a proxy the addresses of this machine are nobody's business. */
export function surroundingsOf(port: number, stun: Stun | null, behindProxy: boolean): Surroundings {
  return { addresses: behindProxy ? [] : lanAddresses(), port, stunPort: stun?.port ?? null };
}

async function listen(server: Server, { port, host }: Options): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('The server has no port.'));
    });
  });
}
