import { eveningOf } from '../game/evening';
import { repairLines } from '../game/repairs';
import { gotIt, playedQuestions, standings, tally } from '../game/standings';
import type { State } from '../game/state';
import type { EveningFacts, Results } from './host-store';

/** Final ranking and every played question with how many chose each option (H2). For the host alone. */
export function createResults(state: State): Results {
  return {
    id: state.id,
    title: state.setup.title,
    endedAtMs: state.endedAtMs,
    leaderboard: standings(state),
    repairs: repairLines(state),
    facts: state.phase === 'ended' ? factsOf(state) : null,
    questions: playedQuestions(state).map(({ question, wine, void: isVoid }) => {
      const counts = tally(state, question);
      return {
        id: question.id,
        wine: wine + 1,
        category: question.category,
        void: isVoid,
        isRevealed: state.revealed.includes(question.id),
        gotIt: gotIt(state, question),
        options: question.options.map(({ id, text }) => ({
          id,
          text,
          right: question.correct.includes(id),
          count: counts[id] ?? 0,
        })),
      };
    }),
  };
}

function factsOf(state: State): EveningFacts | null {
  const { questions, fooledMost, closest, noses, alone } = eveningOf(state);
  if (questions.every(({ isVoid, chosen }) => isVoid || Object.values(chosen).every((count) => count === 0)))
    return null;
  const nameOf = (seatId: string) => state.seats[seatId]?.pseudonym ?? '';
  const placeOf = new Map(questions.map((question) => [question.questionId, question]));
  return {
    fooledMost: fooledMost && { wines: fooledMost.wines, share: fooledMost.wrong / fooledMost.answers },
    closest: closest && {
      pairs: closest.pairs.map(([one, other]) => [nameOf(one), nameOf(other)] as const),
      same: closest.same,
    },
    noses: noses.map(({ seatIds, ...nose }) => ({ ...nose, names: seatIds.map(nameOf) })),
    alone: alone.flatMap(({ questionId, seatId }) => {
      const place = placeOf.get(questionId);
      return place ? [{ name: nameOf(seatId), wine: place.wine, category: place.category }] : [];
    }),
  };
}
