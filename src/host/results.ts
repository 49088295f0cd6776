import { repairLines } from '../game/repairs';
import { playedQuestions, standings, tally } from '../game/standings';
import type { State } from '../game/state';
import type { Results } from './host-store';

/** Final ranking and every played question with how many chose each option (H2). For the host alone. */
export function createResults(state: State): Results {
  return {
    id: state.id,
    title: state.setup.title,
    endedAtMs: state.endedAtMs,
    leaderboard: standings(state),
    repairs: repairLines(state),
    questions: playedQuestions(state).map(({ question, wine, void: isVoid }) => {
      const counts = tally(state, question);
      return {
        id: question.id,
        wine: wine + 1,
        category: question.category,
        void: isVoid,
        isRevealed: state.revealed.includes(question.id),
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
