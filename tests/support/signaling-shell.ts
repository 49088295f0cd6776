import { createServer } from 'node:http';

import type { LeaseStore } from '../../signaling/lease-file';
import { DEFAULT_LIMITS } from '../../signaling/limits';
import { createSignaling, type Signaling, type SignalingOptions } from '../../signaling/server';

export interface Shell {
  readonly base: string;
  readonly signaling: Signaling;
  close(): Promise<void>;
}

export const NO_LEASES: LeaseStore = { kept: [], save() {}, forget() {} };

/** The Node shell on a free port of the loopback interface. */
export async function startShell(options: Partial<SignalingOptions> = {}): Promise<Shell> {
  const server = createServer((_request, response) => response.writeHead(404).end());
  const signaling = createSignaling({
    path: '/',
    limits: DEFAULT_LIMITS,
    leases: NO_LEASES,
    trustProxy: false,
    origins: [],
    now: Date.now,
    ...options,
  });
  signaling.attach(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    base: `ws://127.0.0.1:${port}/`,
    signaling,
    async close() {
      signaling.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
