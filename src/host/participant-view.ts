import { timeLeftMs } from '../game/clock';
import { nextPodiumStep } from '../game/podium-step';
import { repairLines, voidQuestions } from '../game/repairs';
import { wholeTimeMs } from '../game/question-moves';
import { gotIt, playedQuestions, pointsFor, standings, type Standing } from '../game/standings';
import {
  answersTo,
  countedSeats,
  currentQuestion,
  currentWine,
  questionOfId,
  type Seat,
  type State,
} from '../game/state';
import { hasCome, lateFrom, placeOf, sitsOut, wineToSitOut } from '../game/taking-part';
import type { Question } from '../game/tasting';
import type { Leaderboard, ParticipantView, RecapRow, RepairView } from '../protocol/view';

const LOBBY_NAMES = 40;
const TOP_ROWS = 10;

/**
 * Makes the views of one state for any number of phones: what they share is computed once, so that a publish to
 * 300 seats stays linear. Together with `create-host-view` this is the only way out of the host; neither holds the right
 * option before the reveal (P8).
 *
 * @param now ms on the host's time axis, for the time left.
 */
export function createParticipantViews(
  state: State,
  host: { readonly name: string; readonly life: string; readonly code: string | null },
  now: number,
): (seatId: string) => ParticipantView {
  const table = standings(state);
  const rankOf = new Map(table.map((row) => [row.seatId, row]));
  // A first place that everybody shares with no points is none.
  const hasScores = (table[0]?.score ?? 0) > 0;
  const shared = createShared(state, table, now);
  const repairFor = lastRepair(state);

  return (seatId) => {
    const standing = rankOf.get(seatId);
    const base = {
      revision: state.revision,
      life: host.life,
      code: host.code,
      title: state.setup.title,
      hostName: host.name,
      wines: state.setup.wines.length,
      you: {
        pseudonym: state.seats[seatId]?.pseudonym ?? '',
        score: standing?.score ?? 0,
        rank: hasScores ? (standing?.rank ?? null) : null,
        ...repairFor(seatId),
        ...ownOf(state, state.seats[seatId]),
      },
    };
    return { ...base, ...shared(seatId) };
  };
}

/** What concerns the seat alone: nobody else is told before the end (J7). */
function ownOf(state: State, seat: Seat | undefined) {
  if (!seat) return {};
  const { firstName } = seat;
  const fromWine = lateFrom(seat);
  const wine = wineToSitOut(state);
  const isAtQuestion = state.phase !== 'waiting' && state.phase !== 'round_leaderboard';
  return {
    ...(firstName !== undefined && { firstName }),
    ...(wine !== null && sitsOut(seat, wine) && { sitsOut: true }),
    ...(fromWine !== null && { fromWine }),
    ...(isAtQuestion && state.phase !== 'ended' && !hasCome(seat, state.position) && { waits: true }),
  };
}

type PhaseFields = ParticipantView extends infer View
  ? View extends ParticipantView
    ? Omit<View, 'revision' | 'life' | 'code' | 'title' | 'hostName' | 'wines' | 'you'>
    : never
  : never;

function createShared(
  state: State,
  table: readonly Standing[],
  now: number,
): (seatId: string) => PhaseFields {
  switch (state.phase) {
    case 'waiting': {
      const seats = countedSeats(state);
      const lobby = { count: seats.length, names: seats.slice(-LOBBY_NAMES).map((seat) => seat.pseudonym) };
      return () => ({ phase: 'waiting', lobby });
    }
    case 'question_open':
    case 'question_paused': {
      const { phase } = state;
      const leftMs = timeLeftMs(state.clock, now);
      const totalMs = wholeTimeMs(state);
      return (seatId) => ({ ...asked(state, seatId), phase, leftMs, totalMs });
    }
    case 'question_revealed': {
      const reveal = revealed(state, now);
      return (seatId) => ({ ...asked(state, seatId), ...reveal(seatId), phase: 'question_revealed' });
    }
    case 'question_leaderboard': {
      const reveal = revealed(state, now);
      return (seatId) => ({
        ...asked(state, seatId),
        ...reveal(seatId),
        phase: 'question_leaderboard',
        leaderboard: leaderboardFor(table, seatId),
      });
    }
    case 'round_leaderboard': {
      const wine = state.position.wine;
      const recap = recaps(state);
      const { line } = currentWine(state);
      return (seatId) => ({
        ...(line !== undefined && { line }),
        phase: 'round_leaderboard',
        wine: wine + 1,
        leaderboard: leaderboardFor(table, seatId),
        recap: recap(seatId).filter((row) => row.wine === wine + 1),
      });
    }
    case 'ended': {
      const recap = recaps(state);
      const forAll = {
        ...(state.endedAtMs !== null && { endedAtMs: state.endedAtMs }),
        ...(nextPodiumStep(table, state.podium) !== null && { podiumToCome: true as const }),
      };
      return (seatId) => ({
        ...forAll,
        phase: 'ended',
        leaderboard: leaderboardFor(table, seatId),
        recap: recap(seatId),
      });
    }
  }
}

function asked(state: State, seatId: string) {
  const question = currentQuestion(state);
  const answer = answersTo(state, question.id)[seatId];
  return {
    wine: state.position.wine + 1,
    number: state.position.question + 1,
    question: { id: question.id, category: question.category, options: [...question.options] },
    chosen: answer?.optionId ?? null,
    counter: answer?.counter ?? 0,
  };
}

function revealed(state: State, now: number) {
  const question = currentQuestion(state);
  const isVoid = voidQuestions(state).has(question.id);
  const shared = {
    right: [...question.correct],
    gotIt: gotIt(state, question),
    ...(isVoid ? { void: true } : {}),
    ...(state.goesOnAtMs !== null && { goesOnMs: Math.max(0, state.goesOnAtMs - now) }),
  };
  return (seatId: string) => ({
    ...shared,
    points: isVoid ? 0 : pointsFor(state, question, seatId),
  });
}

/**
 * The latest repair stands in every view, so that a phone that was away is told as well (P14); but for whoever came after
 * that question, to whom it is nothing.
 */
function lastRepair(state: State): (seatId: string) => { repair?: RepairView } {
  const lines = repairLines(state);
  const last = lines[lines.length - 1];
  if (!last) return () => ({});
  const { number, wine, category, right, isToo, questionId } = last;
  const question = questionOfId(state, questionId);
  const place = question && placeOf(state, question);
  const line = { number, wine, category, right: [...right], isToo };
  return (seatId) => {
    const seat = state.seats[seatId];
    if (seat && place && !hasCome(seat, place)) return {};
    const points = question && right.length > 0 ? pointsFor(state, question, seatId) : 0;
    return { repair: { ...line, points } };
  };
}

function leaderboardFor(table: readonly Standing[], seatId: string): Leaderboard {
  const rows = table
    .filter((row, index) => index < TOP_ROWS || row.seatId === seatId)
    .map(({ seatId: id, ...row }) => ({ ...row, you: id === seatId }));
  return { rows, seats: table.length };
}

function recaps(state: State): (seatId: string) => RecapRow[] {
  const played = playedQuestions(state).map((one) => ({ ...one, place: placeOf(state, one.question) }));
  return (seatId) => {
    const seat = state.seats[seatId];
    return played.map(({ question, wine, void: isVoid, place }) => ({
      wine: wine + 1,
      category: question.category,
      right: textsOf(question, question.correct),
      yours: textsOf(question, [answersTo(state, question.id)[seatId]?.optionId ?? ''])[0] ?? null,
      points: isVoid ? 0 : pointsFor(state, question, seatId),
      void: isVoid,
      ...(seat && !hasCome(seat, place) && { before: true }),
    }));
  };
}

function textsOf(question: Question, optionIds: readonly string[]): string[] {
  return question.options.filter((option) => optionIds.includes(option.id)).map((option) => option.text);
}
