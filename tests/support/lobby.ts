import type { Setup } from '../../src/game/tasting';
import { World, type Phone } from './world';

interface LobbyOptions {
  /** How many phones join by the link. */
  readonly people?: number;
  readonly setup?: Setup;
  /** One that already listens, or has a network of its own. */
  readonly world?: World;
}

/** A host's lobby, and the phones in it; `phone` and `other` are the first two, if there are so many. */
export async function lobby({ people = 0, setup, world = new World() }: LobbyOptions = {}) {
  const host = await world.host();
  const id = await host.prepare(setup);
  const { code } = host;
  const { pin } = host.running;
  const phones: Phone[] = [];
  for (let n = 0; n < people; n += 1) phones.push(await world.phone(code, { pin }));
  const [phone, other] = phones as [Phone, Phone];
  return { world, host, id, code, pin, phones, phone, other };
}

/** The same in the first question. */
export async function playing(options: LobbyOptions) {
  const room = await lobby(options);
  await room.host.press('start');
  return room;
}
