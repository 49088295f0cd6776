import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test as base } from 'playwright/test';

import { startArena, type Arena } from '../../e2e/support/arena';
import { CHABLIS, HostDriver } from '../../e2e/support/host-driver';
import { PhoneDriver } from '../../e2e/support/phone-driver';
import { Network } from '../../support/network';
import { Device } from './device';

const PORT = '4321';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export interface Phone {
  readonly driver: PhoneDriver;
  readonly device: Device;
}

/** A laptop with host and server, and phones, each machine with its own network and browser. */
export class House {
  readonly laptop: Device;
  readonly #devices: Device[];
  readonly #folder = mkdtempSync(join(tmpdir(), 'arena-house-'));
  #arena: Arena | null = null;

  constructor(readonly network: Network) {
    this.laptop = new Device(network.hub, { viewport: { width: 1280, height: 800 } });
    this.#devices = [this.laptop];
  }

  /** The signaling server and the pages. After a stop they are back at the same address. */
  async startServer(): Promise<void> {
    const env = { PORT, LEASES: join(this.#folder, 'leases.jsonl') };
    this.#arena = await startArena(env, this.network.hub.within);
  }

  async killServer(): Promise<void> {
    await this.#arena?.kill();
  }

  /** The host's browser; one that crashed is started again. */
  async host(): Promise<HostDriver> {
    return new HostDriver(await this.laptop.start(), `http://localhost:${PORT}/`);
  }

  async phone(): Promise<Phone> {
    const device = new Device(await this.network.place(), PHONE);
    this.#devices.push(device);
    return { driver: new PhoneDriver(await device.start()), device };
  }

  /** A host, a phone and another one, in the first question. */
  async playing(): Promise<{ host: HostDriver; phone: Phone; other: Phone }> {
    await this.startServer();
    const host = await this.host();
    await host.prepare([CHABLIS], 'Friday in the cellar', 120);
    const [phone, other] = [await this.phone(), await this.phone()];
    for (const { driver } of [phone, other]) await driver.join(await host.link());
    await host.start();
    for (const { driver } of [phone, other]) await driver.inPhase('question_open');
    return { host, phone, other };
  }

  /** Runs `what` and notes how long it took, for the docs; nothing is asserted about it. */
  async measure(what: string, act: () => Promise<unknown>): Promise<void> {
    const startedMs = performance.now();
    await act();
    const description = `${((performance.now() - startedMs) / 1000).toFixed(1)} s`;
    test.info().annotations.push({ type: what, description });
    console.log(`${what}: ${description}`);
  }

  async remove(): Promise<void> {
    try {
      for (const device of this.#devices) await device.close();
      await this.#arena?.stop();
    } finally {
      await this.network.close();
      rmSync(this.#folder, { recursive: true, force: true });
    }
  }
}

/** What the timer on a screen says. */
export async function secondsLeft({ page }: HostDriver | PhoneDriver): Promise<number> {
  return Number(await page.getByRole('timer').textContent());
}

/** So much of the open question passes, by the timer of this screen. */
export async function secondsPass(seconds: number, screen: HostDriver | PhoneDriver): Promise<void> {
  const until = (await secondsLeft(screen)) - seconds;
  await expect.poll(() => secondsLeft(screen), { timeout: 120_000 }).toBeLessThanOrEqual(until);
}

/** Both screens, read at the same moment, show the same time left. */
export async function sameTimeLeft(one: HostDriver | PhoneDriver, other: typeof one): Promise<void> {
  await expect
    .poll(async () => {
      const [a, b] = await Promise.all([secondsLeft(one), secondsLeft(other)]);
      return Math.abs(a - b);
    })
    .toBeLessThanOrEqual(1);
}

/** The host's screen shows this person as away. */
export async function isAwayAt(host: HostDriver, pseudonym: string): Promise<void> {
  await expect(rowOf(host, pseudonym)).toContainText('away');
}

/** The host's screen shows this person as being there. */
export async function isLiveAt(host: HostDriver, pseudonym: string): Promise<void> {
  await expect(rowOf(host, pseudonym)).not.toContainText('away');
}

function rowOf(host: HostDriver, pseudonym: string) {
  return host.page.getByRole('listitem').filter({ hasText: pseudonym });
}

export const test = base.extend<{ house: House }>({
  house: async ({}, use) => {
    const network = await Network.create();
    test.skip(network === null, 'The network tests are skipped: network namespaces need root on Linux.');
    if (!network) return;
    const house = new House(network);
    try {
      await use(house);
    } finally {
      await house.remove();
    }
  },
});

export { expect } from 'playwright/test';
