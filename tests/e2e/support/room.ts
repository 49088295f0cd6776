import { expect, test as base, type Browser, type BrowserContext } from 'playwright/test';

import { startArena, type Arena } from './arena';
import { HostDriver } from './host-driver';
import { PhoneDriver } from './phone-driver';

/** A room with its own server: one host, any number of phones, each in a browser profile of its own. */
export class Room {
  readonly #contexts: BrowserContext[] = [];
  readonly #uncaught: string[] = [];

  constructor(
    private readonly browser: Browser,
    readonly arena: Arena,
  ) {}

  async host(url = this.arena.url): Promise<HostDriver> {
    const page = await (await this.#context({ viewport: { width: 1280, height: 800 } })).newPage();
    return new HostDriver(page, url);
  }

  async phone(options: { readonly locale?: string } = {}): Promise<PhoneDriver> {
    const context = await this.#context({
      ...options,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    return new PhoneDriver(await context.newPage());
  }

  /** The host's join link, at the address by which this test reaches the pages. */
  async link(host: HostDriver): Promise<string> {
    return (await host.link()).replace(/^[^#]+/u, this.arena.url);
  }

  /** Closes every browser; resolves with what its pages have thrown and nobody caught. */
  async close(): Promise<readonly string[]> {
    for (const context of this.#contexts) await context.close();
    return this.#uncaught;
  }

  async #context(options: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> {
    // Two cores draw five pages here: moving pictures would slow everybody down.
    const context = await this.browser.newContext({ reducedMotion: 'reduce', ...options });
    this.#contexts.push(context);
    context.on('weberror', (error) => this.#uncaught.push(String(error.error())));
    return context;
  }
}

export const test = base.extend<{ room: Room }, { arena: Arena }>({
  arena: [
    async ({}, use) => {
      const arena = await startArena();
      await use(arena);
      await arena.stop();
    },
    { scope: 'worker' },
  ],
  room: async ({ browser, arena }, use) => {
    const room = new Room(browser, arena);
    await use(room);
    expect(await room.close(), 'errors that nobody caught').toEqual([]);
  },
});

export { expect } from 'playwright/test';
