import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { CrowdCalls } from './crowd-calls';

type Reply = { readonly id: number; readonly result?: unknown; readonly error?: string };

/** Generated phones in a process of their own, so that they do not slow down whoever measures. */
export class Crowd {
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #calls = 0;

  private constructor(private readonly child: ChildProcess) {
    child.on('message', (reply: Reply) => {
      const caller = this.#waiting.get(reply.id);
      this.#waiting.delete(reply.id);
      if (reply.error === undefined) caller?.resolve(reply.result);
      else caller?.reject(new Error(reply.error));
    });
    child.on('exit', (code, signal) => {
      for (const { reject } of this.#waiting.values()) {
        reject(new Error(`the generated phones ended (${signal ?? code})`));
      }
    });
  }

  /** @param within command that runs another inside a network, such as `['nsenter', '--net=…']`. */
  static async start(within: readonly string[] = []): Promise<Crowd> {
    const script = fileURLToPath(new URL('crowd-process.mjs', import.meta.url));
    const [command, ...args] = [...within, process.execPath, script];
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const crowd = new Crowd(child);
    await new Promise((resolve, reject) => crowd.#waiting.set(0, { resolve, reject }));
    return crowd;
  }

  call<Name extends keyof CrowdCalls>(
    method: Name,
    args: CrowdCalls[Name]['args'],
  ): Promise<CrowdCalls[Name]['result']> {
    this.#calls += 1;
    const id = this.#calls;
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.child.send({ id, method, args });
    }) as Promise<CrowdCalls[Name]['result']>;
  }

  /** Closes every page and ends the process. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exit = once(this.child, 'exit');
    await this.call('close', {});
    this.child.disconnect();
    await exit;
  }
}
