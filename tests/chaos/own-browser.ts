import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium, expect, type BrowserContext, type Page } from 'playwright/test';

import { BROWSER_ARGS } from '../support/browser-args.mjs';
import type { Place } from '../support/network';

export interface OwnBrowserOptions {
  /** Null for this process's own network. */
  readonly place: Place | null;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly args?: readonly string[];
  /** Called for every new browser process, before its page goes anywhere. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** A Chromium process with a profile of its own, which can be killed and started again on the same profile. */
export class OwnBrowser {
  readonly #folder = mkdtempSync(join(tmpdir(), 'arena-chaos-'));
  #context: BrowserContext | null = null;
  #page: Page | null = null;

  constructor(private readonly options: OwnBrowserOptions) {}

  get page(): Page {
    if (!this.#page) throw new Error('this browser has not been started');
    return this.#page;
  }

  async start(): Promise<void> {
    const { place, viewport, args = [], prepare } = this.options;
    this.#context = await chromium.launchPersistentContext(join(this.#folder, 'profile'), {
      executablePath: fileURLToPath(new URL('../support/browser.sh', import.meta.url)),
      env: {
        ...process.env,
        ARENA_NETWORK: place?.file ?? '',
        ARENA_PID_FILE: this.#pidFile,
      },
      args: [...BROWSER_ARGS, ...args],
      viewport,
      reducedMotion: 'reduce',
    });
    await prepare?.(this.#context);
    this.#page = this.#context.pages()[0] ?? (await this.#context.newPage());
  }

  /** Ends every process of this browser at once, as a crash or an empty battery does. */
  async kill(): Promise<void> {
    const pid = Number(readFileSync(this.#pidFile, 'utf8'));
    const ended = new Promise((resolve) => this.#context?.once('close', resolve));
    // Playwright makes each browser the leader of a process group.
    process.kill(-pid, 'SIGKILL');
    await ended;
  }

  /** Goes to an address, over and over while it cannot be reached: a page that did not load has no game. */
  async goto(address: string): Promise<void> {
    await expect(async () => {
      // The same address with another fragment is no navigation at all.
      await this.page.goto('about:blank');
      await this.page.goto(address, { waitUntil: 'domcontentloaded', timeout: 10_000 });
    }).toPass();
  }

  /** Reloads the page, which is at this address, over and over while its server cannot be reached. */
  async reload(address: string): Promise<void> {
    await this.page
      .reload({ waitUntil: 'domcontentloaded', timeout: 10_000 })
      .catch(() => this.goto(address));
  }

  async close(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #pidFile(): string {
    return join(this.#folder, 'pid');
  }
}
