import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Arena {
  /** Address of the pages on this machine, such as `http://localhost:40123/`. */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
  /** Ends it without a word, as a power cut does. */
  kill(): Promise<void>;
}

/**
 * Starts the real server as `npm start` does, on a free port, without a build.
 *
 * @param within command that runs another inside a network, such as `['nsenter', '--net=…']`.
 */
export async function startArena(
  env: NodeJS.ProcessEnv = {},
  within: readonly string[] = [],
): Promise<Arena> {
  const [command, ...args] = [...within, process.execPath, 'signaling/start.mjs'];
  const child = spawn(command, args, {
    env: { ...process.env, SKIP_BUILD: '1', PORT: '0', LEASES: '', LEASES_PER_ADDRESS: '5000', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readUrl(child);
  return {
    url,
    port: Number(new URL(url).port),
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
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
