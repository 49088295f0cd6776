import type { Command } from '../game/command';
import { liveSeatCount, type Phase, type State } from '../game/state';
import type { Setup } from '../game/tasting';
import { transition } from '../game/transition';
import { changeBetween, type StoredTasting } from '../storage/tasting-store';
import { giveBackCode } from './give-back-code';
import type { HostPorts } from './host-ports';
import { newTasting } from './new-tasting';
import type { Runner } from './runner';

export type KeptTasting = Pick<StoredTasting, 'state' | 'identity'>;

/** Every tasting of this browser, whether this tab runs it or it lies on the disk. */
export class KeptTastings {
  /** @param refresh shows what was changed on the disk. */
  constructor(
    private readonly ports: Pick<HostPorts, 'store' | 'clock' | 'listen' | 'randomText'>,
    private readonly runner: Runner,
    private readonly refresh: () => Promise<void>,
  ) {}

  /** As it runs in this tab, or else as it is on disk; null when it cannot be read. */
  async get(id: string): Promise<KeptTasting | null> {
    const running = this.runner.running.get(id);
    if (running) return running;
    const loaded = await this.ports.store.load(id);
    return loaded.ok ? loaded.tasting : null;
  }

  /** Keeps a new one; resolves with its id. */
  async add(setup: Setup): Promise<string> {
    const { state, identity } = newTasting(setup, this.ports.randomText, this.ports.clock.now());
    await this.ports.store.commit({ ...changeBetween(null, state), identity });
    await this.refresh();
    return identity.id;
  }

  /**
   * A command for one that this tab runs, or for one on the disk: there only in a phase in which nothing is due. False
   * when it was refused, or the tasting is not here.
   */
  async change(id: string, phase: Phase, commandFor: (state: State) => Command): Promise<boolean> {
    const running = this.runner.running.get(id);
    if (running) return (await running.submit(commandFor(running.state))) === null;
    const isDone = await this.runner.withHold(id, async (holder) => {
      const loaded = await this.ports.store.load(id);
      if (!loaded.ok || loaded.tasting.identity.isMovedAway) return false;
      const before = loaded.tasting.state;
      if (before.phase !== phase) return false;
      const { state, refusal } = transition(before, commandFor(before), this.ports.clock.now());
      if (state !== before) await this.ports.store.commit({ ...changeBetween(before, state), holder });
      return refusal === null;
    });
    await this.refresh();
    return isDone ?? false;
  }

  /** For good, with its code. `running`: it is being played, or another tab has it. */
  async remove(id: string): Promise<'removed' | 'running'> {
    if (await this.isPlayed(id)) return 'running';
    const ranHere = this.runner.running.has(id);
    this.runner.giveUp(id);
    const isDone = await this.runner.withHold(id, async () => {
      const loaded = ranHere ? null : await this.ports.store.load(id);
      await this.ports.store.remove(id);
      // Nobody waits for the server: the tasting is gone.
      if (loaded?.ok) void giveBackCode(loaded.tasting, this.ports);
      return true;
    });
    await this.refresh();
    return isDone ? 'removed' : 'running';
  }

  /**
   * Under way, and here, or a lobby with people in it: it has to be ended before it can go, so that every phone is told
   * (T8, R5).
   */
  async isPlayed(id: string): Promise<boolean> {
    const tasting = await this.get(id);
    if (!tasting) return false;
    const { state, identity } = tasting;
    const hasPeople = this.runner.running.has(id) && liveSeatCount(state) > 0;
    return (state.startedAtMs !== null || hasPeople) && state.phase !== 'ended' && !identity.isMovedAway;
  }
}
