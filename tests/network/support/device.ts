import { readdirSync, readFileSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium, type BrowserContext, type Page } from 'playwright/test';

import { BROWSER_ARGS } from '../../support/browser-args.mjs';
import type { Place } from '../../support/network';

const BROWSER = fileURLToPath(new URL('../../support/browser.sh', import.meta.url));

type Viewport = Parameters<typeof chromium.launchPersistentContext>[1];

/** A machine with a browser of its own, at a place of the network, with a profile that outlives the browser. */
export class Device {
  readonly #profile = mkdtempSync(join(tmpdir(), 'arena-device-'));
  #context: BrowserContext | null = null;
  #stopped: number[] = [];

  constructor(
    readonly place: Place,
    private readonly options: Viewport,
  ) {}

  /** Starts the browser, or starts it again. */
  async start(): Promise<Page> {
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      ...this.options,
      reducedMotion: 'reduce',
      executablePath: BROWSER,
      args: BROWSER_ARGS,
      // As people have it: a page that is left can come back whole.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      env: { ...process.env, ARENA_NETWORK: this.place.file },
    });
    return this.#context.pages()[0] ?? this.#context.newPage();
  }

  /** The whole machine sleeps: no process of the browser runs. */
  sleep(): void {
    this.#stop(this.#processes());
  }

  /** The pages are suspended, as a phone does with those in a pocket; the rest of the browser runs on. */
  suspendPages(): void {
    this.#stop(this.#processes().filter((pid) => commandLine(pid).includes('--type=renderer')));
  }

  wake(): void {
    for (const pid of this.#stopped) signal(pid, 'SIGCONT');
    this.#stopped = [];
  }

  /** The browser dies on the spot: no page hears of it. */
  async crash(): Promise<void> {
    const context = this.#context;
    const gone = new Promise((resolve) => context?.once('close', resolve));
    for (const pid of this.#processes()) signal(pid, 'SIGKILL');
    await gone;
    this.#context = null;
  }

  async close(): Promise<void> {
    this.wake();
    await this.#context?.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #stop(pids: number[]): void {
    this.#stopped = pids;
    for (const pid of pids) signal(pid, 'SIGSTOP');
  }

  /** The browser's own process, known by its profile, and all that descend from it. */
  #processes(): number[] {
    const found = new Set<number>();
    const all = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
    const parents = all.map((name) => [Number(name), parentOf(Number(name))] as const);
    for (const [pid] of parents)
      if (commandLine(pid).includes(`--user-data-dir=${this.#profile}`)) found.add(pid);
    for (let before = -1; before !== found.size;) {
      before = found.size;
      for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
    }
    return Array.from(found);
  }
}

function commandLine(pid: number): string {
  return read(`/proc/${pid}/cmdline`);
}

/** Field 4 of `stat`, after the name in brackets. */
function parentOf(pid: number): number {
  return Number(
    read(`/proc/${pid}/stat`)
      .replace(/^.*\) /su, '')
      .split(' ')[1],
  );
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // It has ended meanwhile.
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended meanwhile.
  }
}
