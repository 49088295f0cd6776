import { setTimeout as pass } from 'node:timers/promises';

import type { Fault } from './plan';
import type { Room } from './room';

/** One fault as it was tried. */
export interface FaultRecord {
  readonly fault: Fault;
  /** Counts from 1. */
  readonly question: number;
  /**
   * ms from the moment its cause was over (the network back, the process started, the reload pressed) until everybody
   * was live again; null when another fault came in between.
   */
  liveMs: number | null;
}

/** Does it, undoes it, and resolves with the Unix time in ms at which its cause was over. */
export async function inflict(fault: Fault, room: Room): Promise<number> {
  const { host, phones, generated, server } = room;
  const phone = phones[fault.target % phones.length];
  const { crowd } = generated;
  const index = fault.target;
  let overAtMs = Date.now();
  const isOver = () => (overAtMs = Date.now());
  switch (fault.kind) {
    case 'kill-host':
      await host.browser.kill();
      await pass(fault.ms);
      isOver();
      await host.browser.start();
      await host.reopen();
      break;
    case 'reload-host':
      await host.reload();
      break;
    case 'kill-phone':
      await phone?.browser.kill();
      await pass(fault.ms);
      isOver();
      await phone?.startAgain();
      break;
    case 'reload-phone':
      await phone?.reload();
      break;
    case 'crash-generated':
      await crowd.call('crash', { index });
      break;
    case 'reload-generated':
      await crowd.call('reload', { index });
      break;
    case 'kill-server':
      await server.kill();
      await pass(fault.ms);
      isOver();
      await server.start();
      break;
    case 'cut-host':
    case 'cut-phone':
    case 'cut-generated': {
      const places = {
        'cut-host': room.hostPlace,
        'cut-phone': phone?.place,
        'cut-generated': generated.place,
      };
      const place = places[fault.kind];
      if (!place) break;
      room.cutOff.add(place);
      place.cable.cut(fault.cut);
      await pass(fault.ms);
      place.cable.mend();
      room.cutOff.delete(place);
      isOver();
      if (fault.kind === 'cut-generated') await crowd.call('back', {});
    }
  }
  return overAtMs;
}
