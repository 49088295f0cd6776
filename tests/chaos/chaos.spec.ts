import { mkdirSync, writeFileSync } from 'node:fs';

import { expect, test } from 'playwright/test';

import type { State } from '../../src/game/state';
import type { Note } from './journal';
import { keptPhoneResult, keptTasting } from './kept-records';
import { Network } from '../support/network';
import { drawPlan } from './plan';
import { Room } from './room';
import { Round } from './round';
import { judge, type ShownRow, type Testimony } from './verdict';

const FIRST_SEED = Number(process.env['CHAOS_SEED'] ?? 1);
const ROUNDS = Number(process.env['CHAOS_ROUNDS'] ?? 1);
const IS_SHORT = process.env['CHAOS_SHORT'] === '1';
const REPORTS = process.env['CHAOS_REPORTS'] ?? 'artifacts/chaos';

for (let seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed += 1) {
  test(`[P3][R1][R4][R6] a tasting whose host is killed in every wine, with other faults, loses nothing: seed ${seed}`, async () => {
    const network = await Network.create();
    const plan = drawPlan(seed, { isShort: IS_SHORT, canCut: network !== null });
    const log = (line: string) => console.log(`  ${line}`);
    let room: Room | null = null;
    try {
      room = await Room.open(plan, network);
      const round = new Round(plan, room, log);
      await round.play();
      for (const phone of room.phones) await phone.driver.inPhase('ended');
      await room.generated.crowd.call('inPhase', { phase: 'ended' });
      const state = await keptTasting(room.host.browser.page);
      const verdict = judge(state, await testimoniesOf(room, state), await hostRows(room));
      mkdirSync(REPORTS, { recursive: true });
      writeFileSync(
        `${REPORTS}/round-${seed}.json`,
        JSON.stringify({ seed, faults: round.records, ...verdict }),
      );
      expect(verdict).toMatchObject({ lost: [], wrong: [] });
    } catch (error) {
      // Stopping everything may take a while: what went wrong is told first.
      log(String(error));
      throw error;
    } finally {
      await room?.close();
      await network?.close();
    }
  });
}

async function testimoniesOf(room: Room, state: State): Promise<Testimony[]> {
  const testimonies: Testimony[] = [];
  for (const { name, journal, unsure, browser } of room.phones) {
    testimonies.push({ nameAtJoin: name, journal, unsure, result: await keptPhoneResult(browser.page) });
  }
  const textOf = new Map(
    state.setup.wines.flatMap(({ questions }) =>
      questions.flatMap(({ options }) => options.map(({ id, text }): [string, string] => [id, text])),
    ),
  );
  const { crowd, names } = room.generated;
  for (const [index, { view, journal }] of (await crowd.call('reports', {})).entries()) {
    if (view?.phase !== 'ended') throw new Error('a generated phone has no result');
    const notes = journal.map(({ type, optionId }): Note => ({ type, text: textOf.get(optionId) ?? '' }));
    testimonies.push({ nameAtJoin: names[index] ?? '', journal: notes, unsure: [], result: view });
  }
  return testimonies;
}

/** The ranking on the host's screen. */
async function hostRows(room: Room): Promise<ShownRow[]> {
  const texts = await room.host.browser.page.locator('[data-rank]').evaluateAll((rows) =>
    rows.map((row) => ({
      rank: Number((row as HTMLElement).dataset['rank']),
      text: row.textContent ?? '',
    })),
  );
  return texts.map(({ rank, text }) => {
    const [, pseudonym = '', score = ''] = /([A-Z]+-[A-Z0-9]+)\s.*?(\d+)\s*$/u.exec(text) ?? [];
    return { rank, pseudonym, score: Number(score) };
  });
}
