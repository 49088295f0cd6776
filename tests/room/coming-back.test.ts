import { describe, expect, it } from 'vitest';

import type { MemoryConnection } from '../../src/transport/memory-network';
import { playing } from '../support/lobby';
import type { Phone } from '../support/world';

describe('coming back', () => {
  it('[R1] a reloaded phone is back in its seat with its option, in every phase', async () => {
    const { world, host, phone } = await playing({ people: 2 });
    let guest: Phone = phone;
    const name = guest.state.pseudonym;
    const back = async () => {
      guest = await guest.reload();
      expect(guest.state).toMatchObject({ link: 'live', pseudonym: name });
      expect(guest.state.view?.phase).toBe(host.view.phase);
    };
    const option = await host.option('right');
    await guest.tap(option);
    await back();
    expect(guest.state.answer).toEqual({ status: 'saved', optionId: option, refusal: null });
    await host.press('pause');
    await back();
    expect(guest.state.answer.optionId).toBe(option);
    await host.press('reveal');
    await back();
    expect(guest.state.view).toMatchObject({ points: 100, chosen: option });
    await host.press('next');
    await back();
    expect(host.view.people).toHaveLength(2);
    host.desk.end();
    await world.settle();
    guest = await guest.reload();
    expect(guest.state).toMatchObject({ link: 'live', view: { phase: 'ended', you: { score: 100 } } });
  });

  it('[STORAGE] how safe the storage is is looked at for the lobby, and no more once people play', async () => {
    const { world, host } = await playing({ people: 2 });
    expect(host.storageLooks).toBe(1);
    const again = await host.reload();
    await again.desk.open(again.running.id);
    expect(again.storageLooks).toBe(0);
    again.desk.end();
    await world.settle();
    await again.prepare();
    expect(again.storageLooks).toBe(1);
  });

  it('[R4] a reloaded host is back with every saved answer, an open question paused with the time left', async () => {
    const { world, host, phone, other, code } = await playing({ people: 2 });
    const option = await host.option('wrong');
    await phone.tap(option);
    await world.advance(20_000);
    const again = await host.reload();
    await world.advance(5000);
    expect(again.code).toBe(code);
    const { view } = again;
    expect(view).toMatchObject({ phase: 'question_paused', question: { answered: 1, of: 2 } });
    expect(view.phase === 'question_paused' && view.question.leftMs).toBe(40_000);
    expect(phone.state).toMatchObject({
      link: 'live',
      view: { phase: 'question_paused', leftMs: 40_000 },
      answer: { status: 'saved', optionId: option },
    });
    expect(other.state.link).toBe('live');
    expect(view.people.map((person) => person.status)).toEqual(['live', 'live']);
  });

  it('[R4] a suspended tab was away: the open question is paused as of the last sign of life', async () => {
    const { world, host } = await playing({ people: 2 });
    await world.advance(10_000);
    host.isSuspended = true;
    await world.advance(60_000);
    host.isSuspended = false;
    await world.advance(1000);
    const { view } = host;
    expect(view.phase).toBe('question_paused');
    expect(view.phase === 'question_paused' && view.question.leftMs).toBe(50_000);
  });

  it('[R5] while the host is away phones say so, keep their seat, and come back by themselves', async () => {
    const { world, host, phone } = await playing({ people: 2 });
    host.desk.close();
    await world.advance(3000);
    expect(phone.state.link).toBe('host-away');
    await world.advance(10 * 60_000);
    expect(phone.state.link).toBe('host-away');
    await world.host({ store: host.store, memory: host.memory });
    await world.advance(2000);
    expect(phone.state.link).toBe('live');
  });

  it('[R5] after an hour the phone stops trying by itself and tries again on a tap', async () => {
    const { world, host, phone } = await playing({ people: 2 });
    host.desk.close();
    await world.advance(3_700_000);
    expect(phone.state.link).toBe('closed');
    await world.host({ store: host.store, memory: host.memory });
    await world.advance(5000);
    expect(phone.state.link).toBe('closed');
    phone.session.retry();
    await world.advance(1000);
    expect(phone.state.link).toBe('live');
  });

  it('[R6] an answer tapped while the host is away is delivered when answers are accepted again', async () => {
    const { world, host, phone } = await playing({ people: 2 });
    const option = await host.option('right');
    host.desk.close();
    await world.advance(1000);
    await phone.tap(option);
    expect(phone.state.answer.status).toBe('saving');
    const again = await world.host({ store: host.store, memory: host.memory });
    await world.advance(3000);
    expect(phone.state.view?.phase).toBe('question_paused');
    expect(phone.state.answer.status).toBe('saving');
    await again.press('resume');
    expect(phone.state.answer).toMatchObject({ status: 'saved', optionId: option });
  });

  it('[R8] one tab is the authority: a second one asks, takes over, and the first stops', async () => {
    const { world, host, phone } = await playing({ people: 2 });
    const { id } = host.running;
    const second = await world.host({ store: host.store });
    expect(await second.desk.open(id)).toBe('elsewhere');
    expect(second.desk.store.getState().running).toBeNull();
    await world.advance(2000);
    expect(host.view.phase).toBe('question_open');
    expect(await second.desk.open(id, 'take over')).toBe('open');
    await world.advance(3000);
    expect(host.desk.store.getState()).toMatchObject({ running: null, active: null, takenOver: id });
    expect(second.view.phase).toBe('question_paused');
    expect(phone.state).toMatchObject({ link: 'live', view: { phase: 'question_paused' } });
    host.desk.press('reveal', second.view.seen);
    await world.settle();
    expect(second.view.phase).toBe('question_paused');
  });

  it('[R1] a phone reloaded while the host is away shows its question and option meanwhile', async () => {
    const { world, host, phone } = await playing({ people: 2 });
    const option = await host.option('right');
    host.desk.close();
    await world.advance(1000);
    await phone.tap(option);
    const again = await phone.reload();
    await world.advance(1000);
    expect(again.state).toMatchObject({ link: 'host-away', view: { phase: 'question_open' } });
    expect(again.state.answer).toMatchObject({ status: 'saving', optionId: option });
    const back = await world.host({ store: host.store, memory: host.memory });
    await world.advance(3000);
    await back.press('resume');
    expect(again.state.answer).toMatchObject({ status: 'saved', optionId: option });
  });

  it('[R7] a dead network is noticed by silence and healed by dialling afresh, with the time left', async () => {
    const { world, host, phone } = await playing({ people: 2 });
    const option = await host.option('right');
    await phone.tap(option);
    const connections = new Set<MemoryConnection>();
    world.network.onDeliver = (_text, to) => connections.add(to as MemoryConnection);
    await world.advance(2000);
    world.network.serverIsDown = true;
    for (const connection of connections) connection.cut();
    await world.advance(30_000);
    expect(phone.state.link).toBe('reconnecting');
    expect(host.view.live).toBe(0);
    world.network.serverIsDown = false;
    await world.advance(5000);
    expect(phone.state.link).toBe('live');
    expect((phone.state.endsAtMs ?? 0) - world.time.nowMs).toBe(60_000 - 37_000);
    expect(phone.state.answer).toMatchObject({ status: 'saved', optionId: option });
  });

  it('[R1] another tab that proves the seat takes it over, and the older screen stops dialling', async () => {
    const { world, host, phone, code } = await playing({ people: 2 });
    const newer = await world.phone(code, { seats: phone.seats, typed: false });
    expect(newer.state).toMatchObject({ link: 'live', pseudonym: phone.state.pseudonym });
    expect(phone.state.link).toBe('moved');
    await world.advance(60_000);
    expect(phone.state.link).toBe('moved');
    expect(host.view.people).toHaveLength(2);
    phone.session.retry();
    await world.advance(1000);
    expect(phone.state.link).toBe('live');
    expect(newer.state.link).toBe('moved');
  });
});
