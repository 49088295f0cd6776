import type { Setup } from '../game/tasting';
import { isKeyPair } from '../protocol/keys';
import { readSealedFile, writeSealedFile } from '../storage/sealed-file';
import { MAX_FILE_BYTES, readTastingFile, writeTastingFile } from '../storage/tasting-file';
import { changeBetween, type StoredTasting } from '../storage/tasting-store';
import type { HostPorts } from './host-ports';
import type { ImportOutcome, TastingFile } from './host-store';
import type { KeptTastings } from './kept-tastings';
import type { Runner } from './runner';

/** A copy made by "Go on here anyway" must win over one that was imported from the file meanwhile. */
const GO_ON_EPOCHS = 2;
const SEAL_BYTES = 32;

/** What was in a file: a whole tasting, or the wines that a friend prepared. */
type ImportedFile =
  | { readonly ok: true; readonly tasting: StoredTasting }
  | { readonly ok: true; readonly setup: Setup };

export interface MovesEvents {
  /** A tasting of this id is in a file that is being imported. */
  onImport(id: string): void;
  /** Shows what was changed on the disk. */
  refresh(): Promise<void>;
}

/** Takes a tasting out of this browser as a file, and in again, while no other tab can have it. */
export class Moves {
  constructor(
    private readonly ports: Pick<HostPorts, 'store' | 'clock' | 'randomText'>,
    private readonly runner: Runner,
    private readonly kept: KeptTastings,
    private readonly events: MovesEvents,
  ) {}

  /** The tasting as a file; null when it cannot be read. */
  async export(id: string): Promise<TastingFile | null> {
    const loaded = await this.ports.store.load(id);
    return loaded.ok ? this.#fileOf(loaded.tasting) : null;
  }

  /** The tasting as a file, after which this copy must not run any more; null when it cannot be read. */
  async moveAway(id: string): Promise<TastingFile | null> {
    const tasting = await this.#stopForGood(id);
    return tasting && this.#fileOf(tasting);
  }

  /** The server knows of a newer copy: this one stops and stays stopped. */
  async superseded(id: string): Promise<void> {
    await this.#stopForGood(id);
  }

  /** This copy, which was moved away, becomes the one that counts. False when it cannot be read. */
  async goOnHere(id: string): Promise<boolean> {
    const isDone = await this.runner.withHold(id, async (holder) => {
      const loaded = await this.ports.store.load(id);
      if (!loaded.ok) return false;
      const { identity, state } = loaded.tasting;
      const epoch = identity.epoch + GO_ON_EPOCHS;
      await this.ports.store.commit({
        id,
        identity: { ...identity, isMovedAway: false, epoch },
        revision: state.revision,
        holder,
      });
      return true;
    });
    await this.events.refresh();
    return isDone ?? false;
  }

  /** Keeps what is in a file of at most 5 MB, of either kind. Never rejects. */
  async import(file: Blob): Promise<ImportOutcome> {
    const read = await this.#read(file);
    if (!read.ok) return read;
    try {
      if ('setup' in read) return { ok: true, id: await this.kept.add(read.setup) };
      const { id } = read.tasting.identity;
      this.events.onImport(id);
      if (this.runner.running.has(id)) return { ok: false, code: 'RUNNING' };
      const outcome = await this.runner.withHold(id, (holder) => this.#keep(read.tasting, holder));
      return outcome ?? { ok: false, code: 'RUNNING' };
    } catch {
      return { ok: false, code: 'STORAGE' };
    } finally {
      await this.events.refresh().catch(() => {});
    }
  }

  /** Its wines alone as a sealed file, for a friend to host; null when it cannot be read. */
  async seal(id: string): Promise<TastingFile | null> {
    const loaded = await this.ports.store.load(id);
    if (!loaded.ok) return null;
    const setup = { ...loaded.tasting.state.setup, seal: this.ports.randomText(SEAL_BYTES) };
    return { name: `sealed-tasting-${this.#day()}.json`, text: writeSealedFile(setup) };
  }

  async #read(file: Blob): Promise<ImportedFile | (ImportOutcome & { ok: false })> {
    if (file.size > MAX_FILE_BYTES) return { ok: false, code: 'TOO_LARGE' };
    const text = await file.text();
    const sealed = readSealedFile(text);
    if (sealed) return sealed;
    const read = readTastingFile(text);
    // A host that cannot prove its key would lose every phone of its tasting.
    return read.ok && !isKeyPair(read.tasting.identity.keys) ? { ok: false, code: 'NOT_A_TASTING' } : read;
  }

  /** Keeps an imported tasting as the one that counts, unless a newer state of it is here. */
  async #keep({ identity, state, aliveMs }: StoredTasting, holder: string): Promise<ImportOutcome> {
    const { id } = identity;
    const here = await this.ports.store.load(id);
    if (here.ok && isNewer(here.tasting, { identity, state, aliveMs }))
      return { ok: false, code: 'OLDER_COPY' };
    const epoch = Math.max(identity.epoch, here.ok ? here.tasting.identity.epoch : 0) + 1;
    await this.ports.store.commit({
      ...changeBetween(null, state),
      identity: { ...identity, isMovedAway: false, epoch },
      ...(aliveMs === null ? {} : { aliveMs }),
      holder,
      // Where the tasting was not yet, nobody could hold it.
      retakes: true,
    });
    return { ok: true, id };
  }

  /** Marks this copy as moved away; resolves with it, or with null when it cannot be read. */
  async #stopForGood(id: string): Promise<StoredTasting | null> {
    this.runner.letGo(id);
    const tasting = await this.runner.withHold(id, async (holder) => {
      const loaded = await this.ports.store.load(id);
      if (!loaded.ok) return null;
      const { identity, state } = loaded.tasting;
      const { revision } = state;
      await this.ports.store.commit({ id, identity: { ...identity, isMovedAway: true }, revision, holder });
      return loaded.tasting;
    });
    await this.events.refresh();
    return tasting;
  }

  #fileOf(tasting: StoredTasting): TastingFile {
    // Neither title nor wine: a file name must not tell the truth (T4).
    const code = tasting.identity.code ?? 'new';
    return {
      name: `tasting-${code}-${this.#day()}.json`,
      text: writeTastingFile(tasting, this.ports.clock.now()),
    };
  }

  #day(): string {
    return new Date(this.ports.clock.now()).toISOString().slice(0, 10);
  }
}

/** True when the copy on this device has seen more than the file: importing it would be a step back. */
function isNewer(here: StoredTasting, file: StoredTasting): boolean {
  if (here.identity.epoch !== file.identity.epoch) return here.identity.epoch > file.identity.epoch;
  return here.state.revision > file.state.revision;
}
