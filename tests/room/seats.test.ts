import { describe, expect, it } from 'vitest';

import type { SeatStore } from '../../src/storage/seat-store';
import { lobby } from '../support/lobby';
import { createMemorySeatStore } from '../support/memory-seat-store';
import { rollBack } from '../support/roll-back';
import type { HostTab, Phone, World } from '../support/world';

/** The phone's battery is dead. */
async function dies(world: World, host: HostTab, phone: Phone): Promise<void> {
  phone.hide();
  phone.session.stop();
  await world.settle();
  expect(host.seatOf(phone).status).toBe('away');
}

const TEN_MINUTES_MS = 600_000;

describe('a phone that keeps nothing', () => {
  it('[R1] plays all the same, and says so as long as that is so', async () => {
    const { world, code } = await lobby({ people: 1 });
    const seats = createMemorySeatStore();
    let isBlocked = true;
    const put: SeatStore['put'] = (record) =>
      isBlocked ? Promise.reject(new Error('blocked')) : seats.put(record);
    const phone = await world.phone(code, { seats: { ...seats, put } });
    expect(phone.state).toMatchObject({ link: 'live', isSeatKept: false });
    isBlocked = false;
    // The next view is written down.
    await world.phone(code);
    await world.advance(200);
    expect(phone.state).toMatchObject({ link: 'live', isSeatKept: true });
  });
});

describe('removing a person', () => {
  it('[J5] a removed phone is told, its key cannot come back, its name leaves the rankings', async () => {
    const { world, host, phone, other, code } = await lobby({ people: 2 });
    await host.press('start');
    for (const one of [phone, other]) await one.tap(await host.option('right'));
    await host.press('reveal');
    await host.press('next');
    expect(other.state.view).toMatchObject({ leaderboard: { seats: 2 } });
    host.desk.removeSeat(host.seatOf(phone).seatId);
    await world.advance(200);
    expect(phone.state).toMatchObject({ refusal: { reason: 'REMOVED' }, link: 'closed' });
    expect(other.state.view).toMatchObject({ leaderboard: { seats: 1 }, you: { rank: 1 } });
    expect(host.view.people).toHaveLength(1);
    const again = await phone.reload();
    expect(again.state.refusal).toEqual({ reason: 'REMOVED' });
    const typed = await world.phone(code, { seats: phone.seats, typed: true });
    expect(typed.state.refusal).toEqual({ reason: 'REMOVED' });
  });

  it('[J5] removed in the lobby, the key is barred there too, also after the host reloads', async () => {
    const { world, host, phone, code, pin } = await lobby({ people: 2 });
    host.desk.removeSeat(host.seatOf(phone).seatId);
    await world.settle();
    const back = await host.reload();
    const again = await world.phone(code, { seats: phone.seats, pin });
    expect(again.state.refusal).toEqual({ reason: 'REMOVED' });
    expect(back.view.people).toHaveLength(1);
  });

  it('[J4] a closed door is DOOR_CLOSED for new seats, and open for those who have one', async () => {
    const { world, host, phone, code, pin } = await lobby({ people: 2 });
    host.desk.setDoor(true);
    await world.settle();
    expect(host.view.isDoorClosed).toBe(true);
    const late = await world.phone(code, { pin });
    expect(late.state.refusal).toEqual({ reason: 'DOOR_CLOSED' });
    const back = await phone.reload();
    expect(back.state).toMatchObject({ link: 'live', pseudonym: phone.state.pseudonym });
    host.desk.setDoor(false);
    await world.settle();
    const later = await world.phone(code, { pin });
    expect(later.state.link).toBe('live');
  });
});

describe('a personal link', () => {
  it('[R2] lets another device into the seat once; either can play, one at a time', async () => {
    const { world, host, phone, code, pin } = await lobby({ people: 2 });
    await host.press('start');
    const option = await host.option('right');
    await phone.tap(option);
    const seatSecret = await phone.share();
    const tablet = await world.phone(code, { pin, seatSecret });
    expect(tablet.state).toMatchObject({
      link: 'live',
      pseudonym: phone.state.pseudonym,
      answer: { status: 'saved', optionId: option },
    });
    expect(phone.state.link).toBe('moved');
    phone.session.retry();
    await world.settle();
    expect(phone.state.link).toBe('live');
    expect(tablet.state.link).toBe('moved');
    const third = await world.phone(code, { pin, seatSecret });
    expect(third.state.refusal).toEqual({ reason: 'SEAT_LINK_SPENT' });
    expect(host.view.people).toHaveLength(2);
  });

  it('[R2][R6] the counter goes on where the other device was', async () => {
    const { world, host, phone, code, pin } = await lobby({ people: 2 });
    await host.press('start');
    const [right, wrong] = [await host.option('right'), await host.option('wrong')];
    await phone.tap(wrong);
    await phone.tap(wrong);
    const tablet = await world.phone(code, { pin, seatSecret: await phone.share() });
    await tablet.tap(right);
    expect(tablet.state.answer).toMatchObject({ status: 'saved', optionId: right });
    await host.press('reveal');
    expect(tablet.state.view).toMatchObject({ points: 100 });
  });

  it('[R2] is void after ten minutes, and when a newer one is made', async () => {
    const { world, phone, code, pin } = await lobby({ people: 2 });
    const first = await phone.share();
    const second = await phone.share();
    const late = await world.phone(code, { pin, seatSecret: first });
    expect(late.state.refusal).toEqual({ reason: 'SEAT_LINK_SPENT' });
    await world.advance(TEN_MINUTES_MS);
    const later = await world.phone(code, { pin, seatSecret: second });
    expect(later.state.refusal).toEqual({ reason: 'SEAT_LINK_SPENT' });
  });

  it('[R2] survives a reload of the host, and is still good once', async () => {
    const { world, host, phone, code, pin } = await lobby({ people: 2 });
    const seatSecret = await phone.share();
    await host.reload();
    await world.advance(2000);
    const tablet = await world.phone(code, { pin, seatSecret });
    expect(tablet.state).toMatchObject({ link: 'live', pseudonym: phone.state.pseudonym });
  });

  it('[R3] opened by a phone that has a seat of its own it is HAS_SEAT, and nothing changes', async () => {
    const { world, host, phone, other, code, pin } = await lobby({ people: 2 });
    const seatSecret = await phone.share();
    const thief = await world.phone(code, { pin, seatSecret, seats: other.seats });
    expect(thief.state.refusal).toEqual({ reason: 'HAS_SEAT' });
    expect(host.view.people.map(({ status }) => status)).toEqual(['live', 'live']);
  });

  it('[R2] the host keeps no secret of it, only a hash', async () => {
    const { host, phone } = await lobby({ people: 2 });
    const secret = await phone.share();
    const loaded = await host.store.load(host.running.id);
    expect(JSON.stringify(loaded)).not.toContain(secret);
  });
});

describe('handing a seat over', () => {
  it('[R9] gives an away seat to a new device; the old key loses it', async () => {
    const { world, host, phone, code, pin } = await lobby({ people: 2 });
    await host.press('start');
    const option = await host.option('right');
    await phone.tap(option);
    const { seatId } = host.seatOf(phone);
    await dies(world, host, phone);
    const seatSecret = await host.handOver(seatId);
    const fresh = await world.phone(code, { pin, seatSecret: seatSecret ?? '' });
    expect(fresh.state).toMatchObject({
      link: 'live',
      pseudonym: phone.state.pseudonym,
      answer: { status: 'saved', optionId: option },
    });
    const old = await world.phone(code, { pin, seats: phone.seats });
    expect(old.state.refusal).toEqual({ reason: 'SEAT_GIVEN' });
    expect(fresh.state.link).toBe('live');
    expect(host.view.people).toHaveLength(2);
  });

  it('[R9] a live seat is not handed over, and one whose own phone came back is not any more', async () => {
    const { world, host, phone, code, pin } = await lobby({ people: 2 });
    const { seatId } = host.seatOf(phone);
    expect(await host.handOver(seatId)).toBeNull();
    await dies(world, host, phone);
    const seatSecret = await host.handOver(seatId);
    const back = await world.phone(code, { pin, seats: phone.seats });
    expect(back.state.link).toBe('live');
    const thief = await world.phone(code, { pin, seatSecret: seatSecret ?? '' });
    expect(thief.state.refusal).toEqual({ reason: 'SEAT_LINK_SPENT' });
  });
});

describe('the code', () => {
  it('[T5] taken meanwhile, the host gets another; live phones learn it and come back by it', async () => {
    const { world, host, phone, other, code } = await lobby({ people: 2 });
    await host.press('start');
    await phone.tap(await host.option('right'));
    world.network.forget(`sommelier-${code}`);
    await world.strangerAt(code);
    // The server was restarted without its leases: the host's claim comes too late.
    world.network.restartServer();
    await world.advance(6000);
    expect(host.code).not.toBe(code);
    expect(host.running.formerCode).toBe(code);
    expect(phone.state).toMatchObject({ code: host.code, link: 'live' });
    const back = await phone.reload();
    expect(back.state).toMatchObject({
      link: 'live',
      pseudonym: phone.state.pseudonym,
      answer: { status: 'saved' },
    });
    expect(other.state.code).toBe(host.code);
  });

  it('[R5] another tasting at the code: "join it, or wait"; joined, the old seat is kept', async () => {
    const { world, host, phone, code } = await lobby({ people: 2 });
    await host.press('start');
    host.desk.close();
    await world.settle();
    const stranger = await world.strangerAt(code);
    await world.advance(10_000);
    expect(phone.state).toMatchObject({ link: 'host-away', isOtherTasting: true });
    expect(stranger.view.people).toEqual([]);
    const before = phone.state.pseudonym;
    phone.session.joinOther();
    await world.advance(2000);
    expect(phone.state).toMatchObject({ link: 'live', isOtherTasting: false, view: { phase: 'waiting' } });
    expect(stranger.view.people).toHaveLength(1);
    const kept = await phone.seats.list();
    expect(kept.map(({ pseudonym }) => pseudonym)).toContain(before);
  });

  it('[R5] a code typed anew while an unfinished seat is held there does not follow another key by itself', async () => {
    const { world, host, phone, code } = await lobby({ people: 2 });
    await host.press('start');
    host.desk.close();
    phone.hide();
    phone.session.stop();
    await world.settle();
    const stranger = await world.strangerAt(code);
    const typed = await world.phone(code, { seats: phone.seats, typed: true });
    await world.advance(3000);
    expect(typed.state).toMatchObject({ isOtherTasting: true, pseudonym: phone.state.pseudonym });
    expect(stranger.view.people).toEqual([]);
  });
});

describe('a host that forgot', () => {
  it('[R6] is told by phones that have seen more, and gets their answers again', async () => {
    const { world, host, phone, other } = await lobby({ people: 2 });
    await host.press('start');
    const old = structuredClone(host.store.records);
    const option = await host.option('right');
    await phone.tap(option);
    await other.tap(await host.option('wrong'));
    await world.advance(200);
    host.desk.close();
    await world.settle();
    rollBack(host, old);
    const back = await world.host({ store: host.store, memory: host.memory });
    await world.advance(5000);
    expect(back.running.isBehind).toBe(true);
    expect(phone.state.isHostBehind).toBe(true);
    await back.press('resume');
    await world.advance(500);
    expect(back.view).toMatchObject({ question: { answered: 2 } });
    expect(phone.state.answer).toMatchObject({ status: 'saved', optionId: option });
  });

  it('[R6] gets the answers of a question whose record was damaged, also after its reveal, each once', async () => {
    const { world, host, phone, other } = await lobby({ people: 2 });
    await host.press('start');
    const right = await host.option('right');
    await phone.tap(right);
    await other.tap(await host.option('wrong'));
    await host.press('reveal');
    expect(phone.state.view).toMatchObject({ you: { score: 100 } });
    const { id } = host.running;
    const question = 'question' in host.view ? host.view.question.id : '';
    host.desk.close();
    await world.settle();
    host.store.records.set(`tasting/${id}/answers/${question}`, { version: 2, data: 'torn' });
    const back = await world.host({ store: host.store, memory: host.memory });
    expect(back.view.lostAnswers).toEqual([{ wine: 1, number: 1 }]);
    await world.advance(5000);
    expect(phone.state.view).toMatchObject({ points: 100, you: { score: 100 } });
    expect(other.state.view).toMatchObject({ points: 0 });
  });
});
