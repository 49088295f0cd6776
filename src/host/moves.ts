import type { Setup } from '../game/tasting';
import { isKeyPair } from '../protocol/keys';
import { readSealedFile, writeSealedFile } from '../storage/sealed-file';
import { MAX_FILE_BYTES, readTastingFile, writeTastingFile } from '../storage/tasting-file';
import { changeBetween, type StoredTasting, type TastingStore } from '../storage/tasting-store';
import type { ImportOutcome, TastingFile } from './host-store';

/** A copy made by "Go on here anyway" must win over one that was imported from the file meanwhile. */
const GO_ON_EPOCHS = 2;
const SEAL_BYTES = 32;

/** What was in a file: a whole tasting, or the wines that a friend prepared. */
type ImportedFile =
  | { readonly ok: true; readonly tasting: StoredTasting }
  | { readonly ok: true; readonly setup: Setup };

/** Takes a tasting out of this browser as a file, and in again. Whoever calls holds the tasting. */
export class Moves {
  constructor(
    private readonly store: TastingStore,
    private readonly now: () => number,
    private readonly randomText: (bytes: number) => string,
  ) {}

  /** The tasting as a file; null when it cannot be read. */
  async export(id: string): Promise<TastingFile | null> {
    const loaded = await this.store.load(id);
    return loaded.ok ? this.#fileOf(loaded.tasting) : null;
  }

  /** The tasting as a file, after which this copy must not run any more; null when it cannot be read. */
  async moveAway(id: string, holder: string): Promise<TastingFile | null> {
    const loaded = await this.store.load(id);
    if (!loaded.ok) return null;
    await this.markMovedAway(loaded.tasting, holder);
    return this.#fileOf(loaded.tasting);
  }

  async markMovedAway({ identity, state }: StoredTasting, holder: string): Promise<void> {
    const { id } = identity;
    await this.store.commit({
      id,
      identity: { ...identity, isMovedAway: true },
      revision: state.revision,
      holder,
    });
  }

  /** This sealed copy becomes the one that counts. False when it cannot be read. */
  async goOnHere(id: string, holder: string): Promise<boolean> {
    const loaded = await this.store.load(id);
    if (!loaded.ok) return false;
    const { identity, state } = loaded.tasting;
    const epoch = identity.epoch + GO_ON_EPOCHS;
    await this.store.commit({
      id,
      identity: { ...identity, isMovedAway: false, epoch },
      revision: state.revision,
      holder,
    });
    return true;
  }

  /** Its wines alone as a sealed file, for a friend to host; null when it cannot be read. */
  async seal(id: string): Promise<TastingFile | null> {
    const loaded = await this.store.load(id);
    if (!loaded.ok) return null;
    const setup = { ...loaded.tasting.state.setup, seal: this.randomText(SEAL_BYTES) };
    return { name: `sealed-tasting-${this.#day()}.json`, text: writeSealedFile(setup) };
  }

  /** Reads a file of at most 5 MB, of either kind. Nothing is kept yet. */
  async read(file: Blob): Promise<ImportedFile | (ImportOutcome & { ok: false })> {
    if (file.size > MAX_FILE_BYTES) return { ok: false, code: 'TOO_LARGE' };
    const text = await file.text();
    const sealed = readSealedFile(text);
    if (sealed) return sealed;
    const read = readTastingFile(text);
    // A host that cannot prove its key would lose every phone of its tasting.
    return read.ok && !isKeyPair(read.tasting.identity.keys) ? { ok: false, code: 'NOT_A_TASTING' } : read;
  }

  /** Keeps an imported tasting as the one that counts, unless a newer state of it is here. */
  async keep({ identity, state, aliveMs }: StoredTasting, holder: string): Promise<ImportOutcome> {
    const { id } = identity;
    const here = await this.store.load(id);
    if (here.ok && isNewer(here.tasting, { identity, state, aliveMs }))
      return { ok: false, code: 'OLDER_COPY' };
    const epoch = Math.max(identity.epoch, here.ok ? here.tasting.identity.epoch : 0) + 1;
    await this.store.commit({
      ...changeBetween(null, state),
      identity: { ...identity, isMovedAway: false, epoch },
      ...(aliveMs === null ? {} : { aliveMs }),
      holder,
      // Where the tasting was not yet, nobody could hold it.
      retakes: true,
    });
    return { ok: true, id };
  }

  #fileOf(tasting: StoredTasting): TastingFile {
    // Neither title nor wine: a file name must not tell the truth (T4).
    const code = tasting.identity.code ?? 'new';
    return { name: `tasting-${code}-${this.#day()}.json`, text: writeTastingFile(tasting, this.now()) };
  }

  #day(): string {
    return new Date(this.now()).toISOString().slice(0, 10);
  }
}

/** True when the copy on this device has seen more than the file: importing it would be a step back. */
function isNewer(here: StoredTasting, file: StoredTasting): boolean {
  if (here.identity.epoch !== file.identity.epoch) return here.identity.epoch > file.identity.epoch;
  return here.state.revision > file.state.revision;
}
