import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Crowd } from '../load/crowd';
import { HostScreen } from './host-screen';
import type { Network, Place } from '../support/network';
import { OwnBrowser } from './own-browser';
import { GeneratedPhones, ScreenPhone, type Asked } from './participants';
import { SCREENS, type Plan } from './plan';
import { Server } from './server';

/** Everybody in one tasting, each at a place of their own; the generated phones share one. */
export class Room {
  /** Places whose network is cut now. */
  readonly cutOff = new Set<Place>();

  private constructor(
    readonly server: Server,
    readonly host: HostScreen,
    readonly hostPlace: Place | null,
    readonly phones: readonly ScreenPhone[],
    readonly generated: GeneratedPhones,
    private readonly stops: (() => Promise<unknown>)[],
  ) {}

  /** Starts everything and has everybody in the lobby. What was started is stopped when something fails. */
  static async open(plan: Plan, network: Network | null): Promise<Room> {
    const stops: (() => Promise<unknown>)[] = [];
    try {
      return await Room.#open(plan, network, stops);
    } catch (error) {
      await stopAll(stops);
      throw error;
    }
  }

  static async #open(plan: Plan, network: Network | null, stops: (() => Promise<unknown>)[]): Promise<Room> {
    const folder = mkdtempSync(join(tmpdir(), 'arena-chaos-'));
    stops.push(async () => rmSync(folder, { recursive: true, force: true }));
    const placeAnew = async () => (await network?.place()) ?? null;
    const server = new Server(network, folder);
    await server.start();
    stops.push(() => server.stop());
    const { url } = server;

    const hostPlace = await placeAnew();
    const trusted = [`--unsafely-treat-insecure-origin-as-secure=${new URL(url).origin}`];
    const browser = new OwnBrowser({
      place: hostPlace,
      viewport: { width: 1280, height: 800 },
      args: plan.isHostSecure ? trusted : [],
    });
    await browser.start();
    stops.push(() => browser.close());
    const host = new HostScreen(browser, url);
    const { code, pin } = await host.prepare(plan.wines, plan.seconds);

    const phones: ScreenPhone[] = [];
    for (let n = 0; n < SCREENS; n += 1) {
      const phone = new ScreenPhone(await placeAnew());
      stops.push(() => phone.browser.close());
      await phone.join(`${url}#/play/${code}/${pin}`);
      phones.push(phone);
    }
    const crowdPlace = await placeAnew();
    const crowd = await Crowd.start(crowdPlace?.within);
    stops.push(() => crowd.stop());
    const names = await crowd.call('join', { url, code, pin, roughness: plan.roughness });
    return new Room(server, host, hostPlace, phones, new GeneratedPhones(crowd, crowdPlace, names), stops);
  }

  /** Whether the host and this place can hear each other. */
  isReachable(place: Place | null): boolean {
    return [place, this.hostPlace].every((one) => one === null || !this.cutOff.has(one));
  }

  /** Taps for everybody whose plan says so; those who can be reached wait for the question first. */
  async tap(asked: Asked, taps: readonly (number | null)[]): Promise<void> {
    const tapOn = async (phone: ScreenPhone, place: number | null | undefined) => {
      if (typeof place === 'number') await phone.tap(asked, place, this.isReachable(phone.place));
    };
    await Promise.all([
      ...this.phones.map((phone, index) => tapOn(phone, taps[index])),
      this.generated.tap(asked, taps.slice(this.phones.length), this.isReachable(this.generated.place)),
    ]);
  }

  /** No answer of anybody who can be reached is on its way any more. */
  async isSettled(asked: Asked): Promise<void> {
    const reachable = [...this.phones, this.generated].filter(({ place }) => this.isReachable(place));
    await Promise.all(reachable.map((one) => one.isSettled(asked)));
  }

  /** Resolves with the Unix time in ms when everybody is live and has heard from the host after `ms`. */
  async liveSince(ms: number): Promise<number> {
    return Math.max(...(await Promise.all([...this.phones, this.generated].map((one) => one.liveSince(ms)))));
  }

  async close(): Promise<void> {
    await stopAll(this.stops);
  }
}

async function stopAll(stops: (() => Promise<unknown>)[]): Promise<void> {
  for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
}
