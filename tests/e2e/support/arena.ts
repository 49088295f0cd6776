import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Arena {
  /** Address of the pages on this machine, such as `http://localhost:40123/`. */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts the real server as `npm start` does, on a free port, without a build. */
export async function startArena(env: NodeJS.ProcessEnv = {}): Promise<Arena> {
  const child = spawn(process.execPath, ['signaling/start.mjs'], {
    env: { ...process.env, SKIP_BUILD: '1', PORT: '0', LEASES: '', LEASES_PER_ADDRESS: '5000', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readUrl(child);
  return {
    url,
    port: Number(new URL(url).port),
    async stop() {
      if (child.exitCode !== null) return;
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    },
  };
}

async function readUrl(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output to read');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const url = /^listening (\S+)/u.exec(line)?.[1];
    if (url) {
      // Keep reading, or a full pipe would stop the server.
      child.stdout.resume();
      return url;
    }
  }
  throw new Error('the server ended before it listened');
}
