import { changed } from './outcome';
import { openQuestion } from './question-moves';
import { isLastQuestionOfWine, isLastWine, type Position, type State } from './state';

/** What Next does at `now` (P10); null where there is no Next. */
export function nextStep(state: State, now: number): State | null {
  switch (state.phase) {
    case 'question_revealed':
      return state.setup.leaderboardAfterWineOnly === true
        ? afterQuestion(state, now)
        : changed(state, { phase: 'question_leaderboard' });
    case 'question_leaderboard':
      return afterQuestion(state, now);
    case 'round_leaderboard':
      return isLastWine(state)
        ? changed(state, { phase: 'ended', endedAtMs: now })
        : openQuestion(state, { wine: state.position.wine + 1, question: 0 }, now);
    case 'waiting':
    case 'question_open':
    case 'question_paused':
    case 'ended':
      return null;
  }
}

/** Whether Next may come by itself here. Between wines it may not: one is being poured. */
export function goesOn({ phase }: State): boolean {
  return phase === 'question_revealed' || phase === 'question_leaderboard';
}

/** The question that opens next; null before Start, in the last question, and after the end. */
export function nextPlace(state: State): Position | null {
  const { phase, position } = state;
  if (phase === 'waiting' || phase === 'ended') return null;
  if (!isLastQuestionOfWine(state)) {
    // A wine that was skipped has no next question any more.
    if (phase !== 'round_leaderboard') return { wine: position.wine, question: position.question + 1 };
  }
  return isLastWine(state) ? null : { wine: position.wine + 1, question: 0 };
}

function afterQuestion(state: State, now: number): State {
  const { wine, question } = state.position;
  return isLastQuestionOfWine(state)
    ? changed(state, { phase: 'round_leaderboard' })
    : openQuestion(state, { wine, question: question + 1 }, now);
}
