// What it takes to have one more answer on disk, in a host's tab with a hundred participants: each write transaction
// that holds answers, from its beginning to its completion. The floor is one small record put with the same strict
// durability, in a database of its own in the same page, before and after.
import type { Page } from 'playwright';

import { Crowd } from '../load/crowd';
import { SMOOTH } from '../load/rough-dial';
import { figure, type BenchOptions, type Figure } from './figures';
import { openStage, press } from './stage';

declare global {
  interface Window {
    /** ms of every write of answers so far. */
    answerWrites: number[];
  }
}

export const names = ['store'];

const PHONES = 100;

/** Answers one after another, so that each has a transaction of its own. */
export async function measure({ quick, log }: BenchOptions): Promise<Figure[]> {
  const stage = await openStage(1, timeAnswerWrites);
  const crowd = await Crowd.start();
  try {
    const { host, code, pin, arena } = stage;
    log(`store: ${PHONES} generated phones answer in turn`);
    const roughness = Array.from({ length: PHONES }, () => SMOOTH);
    await crowd.call('join', { url: arena.url, code, pin, roughness });
    await press(host, 'Start game');
    await crowd.call('inPhase', { phase: 'question_open' });
    const floors = await barePuts(host);
    // Once round so that everybody has an answer, and then what is measured.
    for (let index = 0; index < PHONES; index += 1) await crowd.call('tap', { index, place: 0 });
    await crowd.call('noneSaving', {});
    await host.evaluate(() => (window.answerWrites = []));
    for (let round = 0; round < (quick ? 1 : 3); round += 1) {
      for (let index = 0; index < PHONES; index += 1) {
        await crowd.call('tap', { index, place: 1 + (round % 3) });
        await crowd.call('noneSaving', {});
      }
    }
    floors.push(...(await barePuts(host)));
    const samples = await host.evaluate(() => window.answerWrites);
    return [figure(`store.answer.p50.n${PHONES}`, samples, 0.5, floors)];
  } finally {
    await crowd.stop();
    await stage.close();
  }
}

/** Runs in the host's page before the app does. */
function timeAnswerWrites(): void {
  window.answerWrites = [];
  const begun = new WeakMap<IDBTransaction, number>();
  const { transaction } = IDBDatabase.prototype;
  const { put } = IDBObjectStore.prototype;
  IDBDatabase.prototype.transaction = function begin(...args) {
    const start = performance.now();
    const made = transaction.apply(this, args);
    begun.set(made, start);
    return made;
  };
  IDBObjectStore.prototype.put = function note(...args) {
    const start = begun.get(this.transaction);
    const [, key] = args;
    if (start !== undefined && typeof key === 'string' && key.includes('/answers/')) {
      begun.delete(this.transaction);
      this.transaction.addEventListener('complete', () =>
        window.answerWrites.push(performance.now() - start),
      );
    }
    return put.apply(this, args);
  };
}

function barePuts(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('bench-floor', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('records');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const samples: number[] = [];
    for (let n = 0; n < 100; n += 1) {
      const start = performance.now();
      const transaction = opening.result.transaction('records', 'readwrite', { durability: 'strict' });
      transaction.objectStore('records').put({ n }, 'record');
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      samples.push(performance.now() - start);
    }
    opening.result.close();
    return samples;
  });
}
