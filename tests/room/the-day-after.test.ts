import { describe, expect, it } from 'vitest';

import { ParticipantDesk } from '../../src/participant/participant-desk';
import { pinOf } from '../../src/protocol/keys';
import type { Phone } from '../support/world';
import { World } from '../support/world';

const DAY_MS = 24 * 3_600_000;

/** One question was played and revealed, the tasting ended, and host and phone closed their tabs. */
async function evening() {
  const world = new World();
  const host = await world.host();
  const id = await host.prepare();
  const { code } = host;
  const { pin } = host.running;
  const phone = await world.phone(code, { pin });
  await host.press('start');
  await phone.tap(await host.option('right'));
  await host.press('reveal');
  host.desk.end();
  await world.settle();
  const endedAtMs = world.time.nowMs;
  phone.session.stop();
  host.desk.close();
  await world.advance(DAY_MS);
  return { world, id, code, pin, phone, endedAtMs };
}

const shown = (phone: Phone) => {
  const { view, kept, link } = phone.state;
  return { phase: view?.phase, score: view?.you.score, kept, link };
};

describe('the day after', () => {
  it('[P12][P13] the old link shows the kept result, with its day, and dials nobody', async () => {
    const { world, code, pin, phone, endedAtMs } = await evening();
    const again = await world.phone(code, { pin, typed: false, seats: phone.seats });
    expect(shown(again)).toEqual({ phase: 'ended', score: 100, kept: true, link: 'closed' });
    const { view } = again.state;
    expect(view?.phase === 'ended' && view.endedAtMs).toBe(endedAtMs);
    expect(world.network.underWay).toBe(0);
  });

  it('[P12] the result is found by its id as well, and by the list on the home page', async () => {
    const { id, phone } = await evening();
    const desk = new ParticipantDesk({ seats: phone.seats } as ConstructorParameters<
      typeof ParticipantDesk
    >[0]);
    expect(await desk.result(id)).toMatchObject({ phase: 'ended', you: { score: 100, rank: 1 } });
    expect(await desk.seats()).toMatchObject([{ tastingId: id, ended: true }]);
    expect(await desk.result('another')).toBeNull();
  });

  it("[P12][J4] another host's link with the same code does not show it", async () => {
    const { world, code, phone } = await evening();
    const [kept] = await phone.seats.list();
    const stranger = await world.strangerAt(code);
    const { pin } = stranger.running;
    expect(pin).not.toBe(pinOf(kept?.hostKey ?? ''));
    const again = await world.phone(code, { pin, typed: false, seats: phone.seats });
    expect(shown(again)).toMatchObject({ phase: 'waiting', kept: false, link: 'live' });
  });
});
