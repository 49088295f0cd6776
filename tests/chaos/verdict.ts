import { pointsFor, standings } from '../../src/game/standings';
import { answersTo, type State } from '../../src/game/state';
import { POINTS_PER_RIGHT_ANSWER, type Question } from '../../src/game/tasting';
import type { EndedView } from '../../src/protocol/view';
import type { Note } from './journal';

/** What one participant did, was told, and has in the end. */
export interface Testimony {
  readonly nameAtJoin: string;
  readonly journal: readonly Note[];
  /** Labels of options whose tap may or may not have happened. */
  readonly unsure: readonly string[];
  readonly result: EndedView;
}

/** A row of a leaderboard as a screen shows it. */
export interface ShownRow {
  readonly rank: number;
  readonly pseudonym: string;
  readonly score: number;
}

export interface Verdict {
  /** Answers of one participant to one question that were told to be saved, the last of each. */
  readonly acknowledged: number;
  readonly lost: readonly string[];
  /** Everything else that is not as it must be. */
  readonly wrong: readonly string[];
}

/** Holds what everybody was told against the host's disk, and every screen's ranking against a count of our own. */
export function judge(
  state: State,
  testimonies: readonly Testimony[],
  hostRows: readonly ShownRow[],
): Verdict {
  const lost: string[] = [];
  const wrong: string[] = [];
  let acknowledged = 0;
  const seats = Object.values(state.seats);
  const names = seats.map(({ pseudonym }) => pseudonym);
  if (new Set(names).size !== names.length) wrong.push('two seats have one name');
  if (seats.length !== testimonies.length)
    wrong.push(`${seats.length} seats for ${testimonies.length} participants`);
  const totals = new Map<string, number>();
  for (const { nameAtJoin, journal, unsure, result } of testimonies) {
    const seat = seats.find(({ pseudonym }) => pseudonym === nameAtJoin);
    if (!seat || result.you.pseudonym !== nameAtJoin) {
      wrong.push(`${nameAtJoin} came back as ${result.you.pseudonym}`);
      continue;
    }
    let total = 0;
    for (const question of questionsOf(state)) {
      const optionId = answersTo(state, question.id)[seat.id]?.optionId;
      const kept = question.options.find(({ id }) => id === optionId)?.text ?? null;
      const allowed = allowedAnswers(question, journal, unsure);
      if (allowed) acknowledged += 1;
      if (allowed && (kept === null || !allowed.has(kept))) {
        lost.push(`${nameAtJoin}: told ${[...allowed].join(' or ')}, kept ${String(kept)}`);
      }
      if (kept?.endsWith(' right')) total += POINTS_PER_RIGHT_ANSWER;
      const row = result.recap.find(({ right }) => right.some((text) => text === rightText(question)));
      if (row?.yours !== kept)
        wrong.push(`${nameAtJoin}: recap says ${String(row?.yours)}, kept ${String(kept)}`);
      if (row?.points !== pointsFor(state, question, seat.id))
        wrong.push(`${nameAtJoin}: points of a recap row`);
    }
    totals.set(nameAtJoin, total);
    if (result.you.score !== total)
      wrong.push(`${nameAtJoin}: shown ${result.you.score} points, counted ${total}`);
  }
  const ranking = rank(totals);
  wrong.push(...differences('the host’s screen', hostRows, ranking, true));
  wrong.push(...differences('the host’s state', standings(state), ranking, true));
  for (const { nameAtJoin, result } of testimonies) {
    // A phone gets the top rows and its own.
    wrong.push(...differences(nameAtJoin, result.leaderboard.rows, ranking, false));
  }
  return { acknowledged, lost, wrong };
}

/** The options that may stand in the end, or null if nothing was ever told to be saved. */
function allowedAnswers(
  question: Question,
  journal: readonly Note[],
  unsure: readonly string[],
): Set<string> | null {
  const texts = question.options.map(({ text }) => text);
  const notes = journal.filter(({ text }) => texts.includes(text));
  const lastSaved = notes.findLastIndex(({ type }) => type === 'saved');
  if (lastSaved === -1) return null;
  // What was tapped later may have been saved without anybody being told.
  const later = notes.slice(lastSaved).map(({ text }) => text);
  return new Set([...later, ...texts.filter((text) => unsure.some((label) => label.includes(text)))]);
}

function questionsOf(state: State): Question[] {
  return state.setup.wines.flatMap(({ questions }) => questions);
}

function rightText(question: Question): string | undefined {
  return question.options.find(({ text }) => text.endsWith(' right'))?.text;
}

function rank(totals: ReadonlyMap<string, number>): Map<string, ShownRow> {
  const scores = Array.from(totals.values());
  const ranked = new Map<string, ShownRow>();
  for (const [pseudonym, score] of totals) {
    const rank = 1 + scores.filter((other) => other > score).length;
    ranked.set(pseudonym, { rank, pseudonym, score });
  }
  return ranked;
}

function differences(
  where: string,
  rows: readonly ShownRow[],
  ranking: ReadonlyMap<string, ShownRow>,
  isWhole: boolean,
): string[] {
  const found: string[] = [];
  if (isWhole && rows.length !== ranking.size) found.push(`${where} ranks ${rows.length}`);
  for (const { rank, pseudonym, score } of rows) {
    const counted = ranking.get(pseudonym);
    if (counted?.rank !== rank || counted.score !== score) {
      found.push(`${where}: ${rank} ${pseudonym} ${score}, counted ${counted?.rank} with ${counted?.score}`);
    }
  }
  return found;
}
