import { describe, expect, it } from 'vitest';

import { createKeyPair } from '../../src/protocol/keys';
import { MemoryConnection } from '../../src/transport/memory-network';
import { playing } from '../support/lobby';
import { provedChannel } from '../support/raw-channel';
import type { HostTab, Phone } from '../support/world';

/** Two people in the first question, and a third who came too late. */
async function tooLate() {
  const room = await playing({ people: 2 });
  const late = await room.world.phone(room.code, { pin: room.pin });
  const knock = async (firstName: string | null = null) => {
    late.session.knock(firstName);
    await room.world.settle();
  };
  return { ...room, late, knock };
}

const knocksOf = (host: HostTab) => host.view.knocks.map(({ firstName }) => firstName);

async function letIn(host: HostTab, world: { settle(): Promise<void> }) {
  host.desk.letIn(host.view.knocks[0]?.key ?? '');
  await world.settle();
}

async function turnAway(host: HostTab, world: { settle(): Promise<void> }) {
  host.desk.turnAway(host.view.knocks[0]?.key ?? '');
  await world.settle();
}

async function answerRight(host: HostTab, phone: Phone) {
  await phone.tap(await host.option('right'));
}

describe('knocking', () => {
  it('[J6] the host sees who knocks, lets them in, and they play from the next question on', async () => {
    const { world, host, late, knock, phone } = await tooLate();
    expect(late.state).toMatchObject({
      refusal: { reason: 'GAME_STARTED' },
      knock: 'none',
      mayDo: { knock: true },
    });
    await knock(' Anna\u202e ');
    expect(late.state).toMatchObject({ knock: 'waiting', refusal: { reason: 'GAME_STARTED' } });
    expect(knocksOf(host)).toEqual(['Anna']);
    await letIn(host, world);
    expect(host.view.knocks).toEqual([]);
    expect(late.state).toMatchObject({
      link: 'live',
      refusal: null,
      knock: 'none',
      view: { phase: 'question_open', you: { waits: true, firstName: 'Anna', score: 0 } },
    });
    expect(host.view).toMatchObject({ question: { answered: 0, of: 2 } });
    expect(host.seatOf(late)).toMatchObject({ status: 'live', firstName: 'Anna', waits: true });

    await answerRight(host, late);
    expect(late.state.answer).toMatchObject({ status: 'refused', refusal: 'INVALID_ANSWER' });
    await answerRight(host, phone);
    await host.press('reveal');
    expect(late.state.view).toMatchObject({ points: 0, gotIt: { right: 1, of: 2 }, you: { waits: true } });
    await host.press('next');
    await host.press('next');
    expect(late.state.view).not.toHaveProperty('you.waits');
    await answerRight(host, late);
    expect(late.state.answer.status).toBe('saved');
    await host.press('reveal');
    expect(late.state.view).toMatchObject({ points: 100, gotIt: { right: 1, of: 3 }, you: { score: 100 } });
    host.desk.end();
    await world.settle();
    expect(late.state.view).toMatchObject({
      you: { fromWine: 1 },
      recap: [{ yours: null, before: true }, { points: 100 }],
    });
    expect(phone.state.view).not.toHaveProperty('recap.0.before');
  });

  it('[J6] who comes in a later wine stands in the rankings as such, on every phone', async () => {
    const { world, host, late, knock, phone } = await tooLate();
    for (let step = 0; step < 14; step += 1) await host.press(step % 3 === 0 ? 'reveal' : 'next');
    expect(host.view).toMatchObject({ phase: 'question_leaderboard', lastOfWine: true });
    await knock();
    await letIn(host, world);
    await host.press('next');
    const row = { pseudonym: late.state.pseudonym, fromWine: 2 };
    expect(phone.state.view).toMatchObject({
      leaderboard: { rows: expect.arrayContaining([expect.objectContaining(row)]) },
    });
    expect(late.state.view).toMatchObject({ you: { fromWine: 2 } });
    expect(host.seatOf(late).fromWine).toBe(2);
  });

  it('[J6] whoever is turned away is told so, and cannot knock again for a minute', async () => {
    const { world, host, late, knock } = await tooLate();
    await knock();
    await turnAway(host, world);
    expect(host.view.knocks).toEqual([]);
    expect(late.state).toMatchObject({
      knock: 'turned-away',
      link: 'closed',
      refusal: { reason: 'GAME_STARTED' },
    });
    await knock();
    expect(late.state.knock).toBe('turned-away');
    expect(host.view.knocks).toEqual([]);
    await world.advance(60_000);
    await knock();
    expect(late.state.knock).toBe('waiting');
    expect(host.view.knocks).toHaveLength(1);
  });

  it('[J6] one may stand at the door for long, and through a gap', async () => {
    const { world, host, late, knock } = await tooLate();
    const connections = new Set<MemoryConnection>();
    world.network.onDeliver = (_, to) => to instanceof MemoryConnection && connections.add(to);
    await knock('Anna');
    await world.advance(3_700_000);
    expect(late.state.knock).toBe('waiting');
    expect(knocksOf(host)).toEqual(['Anna']);
    for (const connection of connections) connection.cut();
    await world.advance(30_000);
    expect(late.state.knock).toBe('waiting');
    expect(knocksOf(host)).toEqual(['Anna']);
  });

  it('[J6] a host who reloads hears the knock again, by itself', async () => {
    const { world, host, late, knock } = await tooLate();
    await knock('Anna');
    const again = await host.reload();
    expect(late.state.knock).toBe('asking');
    await world.advance(5000);
    expect(late.state.knock).toBe('waiting');
    expect(knocksOf(again)).toEqual(['Anna']);
    await letIn(again, world);
    expect(late.state).toMatchObject({ link: 'live', knock: 'none' });
  });

  it('[J6] a phone that goes away knocks no longer, and a name said anew takes the place of the other', async () => {
    const { world, host, late, knock } = await tooLate();
    await knock();
    await knock('Anna');
    expect(knocksOf(host)).toEqual(['Anna']);
    late.hide();
    await world.settle();
    expect(host.view.knocks).toEqual([]);
  });

  it('[J6] let in and gone in the same moment: the seat is away, and knocking again gives it back', async () => {
    const { world, host, code, late, knock } = await tooLate();
    await knock();
    host.store.holdCommits();
    await letIn(host, world);
    late.hide();
    late.session.stop();
    await world.settle();
    host.store.releaseCommits();
    await world.settle();
    expect(host.view.people.map(({ status }) => status)).toEqual(['live', 'live', 'away']);
    const back = await world.phone(code, { seats: late.seats, typed: false });
    expect(back.state).toMatchObject({ link: 'live', view: { phase: 'question_open' } });
    expect(host.view.people.map(({ status }) => status)).toEqual(['live', 'live', 'live']);
  });

  it('[J6] once no question follows nobody is let in any more', async () => {
    const { world, host, code, late, knock } = await tooLate();
    await knock();
    // A skipped wine goes to its leaderboard, and the last one has no next.
    for (const button of ['skip wine', 'next', 'skip wine'] as const) await host.press(button);
    expect(host.view.phase).toBe('round_leaderboard');
    expect(late.state.knock).toBe('turned-away');
    const later = await world.phone(code, {});
    later.session.knock(null);
    await world.settle();
    expect(later.state.knock).toBe('turned-away');
  });

  it('[J6] a closed door is opened by the host’s hand', async () => {
    const { world, host, late, knock } = await tooLate();
    host.desk.setDoor(true);
    await knock();
    await letIn(host, world);
    expect(late.state.link).toBe('live');
  });

  it('[J4][J6] after the end the door says that the tasting is over, also to who waited at it', async () => {
    const { world, host, code, late, knock } = await tooLate();
    await knock();
    host.desk.end();
    await world.settle();
    const over = { refusal: { reason: 'GAME_STARTED', isOver: true }, knock: 'none', link: 'closed' };
    expect(late.state).toMatchObject(over);
    expect((await world.phone(code)).state).toMatchObject(over);
    late.session.knock(null);
    await world.settle();
    expect(late.state).toMatchObject(over);
    expect(host.view.knocks).toEqual([]);
  });

  it('[J5] a removed phone that knocks is removed still', async () => {
    const { world, host, late, knock } = await tooLate();
    await knock();
    await letIn(host, world);
    host.desk.removeSeat(host.seatOf(late).seatId);
    await world.settle();
    expect(late.state.refusal).toEqual({ reason: 'REMOVED' });
    await knock();
    expect(host.view.knocks).toEqual([]);
  });

  it('[J6] a crowd at the door is kept small, and the room goes on', async () => {
    const { world, host, code, phone } = await tooLate();
    const channels = [];
    for (let one = 0; one < 30; one += 1) {
      const channel = await provedChannel(world, code, createKeyPair());
      await channel.say({ type: 'knock', firstName: `nobody ${one}` });
      channels.push(channel);
    }
    expect(host.view.knocks).toHaveLength(20);
    expect(channels.filter(({ isClosed }) => isClosed())).toHaveLength(10);
    await answerRight(host, phone);
    expect(phone.state.answer.status).toBe('saved');
  });

  it('[PROTOCOL] what is behind the door is not told to who stands before it', async () => {
    const { world, host, code } = await tooLate();
    const channel = await provedChannel(world, code, createKeyPair());
    await channel.say({ type: 'knock', firstName: null });
    await host.press('reveal');
    await host.press('next');
    await world.advance(10_000);
    expect(channel.hasView()).toBe(false);
    await channel.say({ type: 'sit_out', sitsOut: true });
    expect(channel.refusal()).toBe('NO_SEAT');
  });
});
