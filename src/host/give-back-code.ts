import { hostPeerId } from '../protocol/peer-id';
import type { StoredTasting } from '../storage/tasting-store';
import type { ListenStatus } from '../transport/listen';
import type { HostPorts } from './host-ports';

/** A server holds a code for an hour without its host (T5), and may take a minute to see that the host is gone. */
const HELD_MS = 3_660_000;
const PATIENCE_MS = 10_000;

/**
 * Hands back the code of a tasting that sleeps and is deleted, so that late phones are not told to wait for its host:
 * claims it once more, which only its owner can, and gives it up. Resolves when that is done, or came to nothing: then
 * the server lets go of the code by itself.
 */
export async function giveBackCode(
  { identity, aliveMs }: StoredTasting,
  { listen, clock }: Pick<HostPorts, 'listen' | 'clock'>,
): Promise<void> {
  const { code, claimSecret: secret, epoch, isMovedAway } = identity;
  // Whoever has the tasting now has its code too.
  if (code === null || isMovedAway || aliveMs === null || clock.now() - aliveMs > HELD_MS) return;
  let tell: (status: ListenStatus | 'too late') => void = () => {};
  const answer = new Promise<ListenStatus | 'too late'>((resolve) => (tell = resolve));
  const cancelPatience = clock.wakeAt(clock.now() + PATIENCE_MS, () => tell('too late'));
  const listening = listen(
    { hostId: hostPeerId(code), secret, epoch },
    {
      onConnection: (connection) => connection.close(),
      onStatus: (status) => {
        if (status !== 'claiming' && status !== 'offline') tell(status);
      },
    },
  );
  if ((await answer) === 'online') listening.giveUp();
  cancelPatience();
  listening.close();
}
