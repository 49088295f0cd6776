import { expect, it } from 'vitest';

import { World } from '../support/world';

it('[R3] host and phone show the same six symbols, another tasting shows others', async () => {
  const world = new World();
  const host = await world.host();
  await host.prepare();
  const phone = await world.phone(host.code, { pin: host.running.pin });
  const atHost = await host.desk.symbols(host.running.id);
  expect(atHost).toHaveLength(6);
  expect(await phone.session.symbols()).toEqual(atHost);
  const other = await world.strangerAt('5555');
  expect(await other.desk.symbols(other.running.id)).not.toEqual(atHost);
});
