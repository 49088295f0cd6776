import { join } from 'node:path';

import { startArena, type Arena } from '../e2e/support/arena';
import type { Network } from '../support/network';

const PORT = 4321;

/** The signaling server with its lease file, which can be killed and started again at the same address. */
export class Server {
  #arena: Arena | null = null;
  #port = 0;

  constructor(
    private readonly network: Network | null,
    private readonly folder: string,
  ) {}

  get url(): string {
    return this.network ? `http://${this.network.address}:${PORT}/` : `http://localhost:${this.#port}/`;
  }

  async start(): Promise<void> {
    const port = this.network ? PORT : this.#port;
    const env = { PORT: String(port), LEASES: join(this.folder, 'leases.jsonl') };
    this.#arena = await startArena(env, this.network?.hub.within);
    this.#port = this.#arena.port;
  }

  async kill(): Promise<void> {
    await this.#arena?.kill();
  }

  async stop(): Promise<void> {
    await this.#arena?.stop();
  }
}
