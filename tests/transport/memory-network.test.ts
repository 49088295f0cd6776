import { describe, it } from 'vitest';

import { MemoryNetwork } from '../../src/transport/memory-network';
import { TRANSPORT_CASES } from '../contracts/transport-contract';

describe('the network in memory keeps the contract', () => {
  for (const { title, run } of TRANSPORT_CASES) {
    it(title, async () => {
      const network = new MemoryNetwork();
      let ids = 0;
      await run({
        listen: network.listen,
        dial: network.dial,
        freshIds: () => ({ hostId: `host-${(ids += 1)}`, phoneId: `phone-${ids}` }),
        async until(what, isSo) {
          for (let round = 0; round < 50; round += 1) {
            while (network.deliverOne());
            if (isSo()) return;
            await Promise.resolve();
          }
          throw new Error(`never: ${what}`);
        },
      });
    });
  }
});
