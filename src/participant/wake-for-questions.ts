import type { ScreenAwake } from '../screen-awake';
import type { PhoneClock } from './participant-ports';
import type { ParticipantState, ParticipantStore } from './participant-store';

const MINUTE_MS = 60_000;

/**
 * How long a phone's screen stays on from the moment a question is in this phase. The reveal has the time to be read;
 * then people talk, and the phone may sleep as it does at every leaderboard and in the lobby. No question keeps a
 * phone on for longer than this, so that a host who has gone away empties no battery.
 */
const AWAKE_MS: Readonly<Record<string, number>> = {
  question_open: 10 * MINUTE_MS,
  question_paused: 5 * MINUTE_MS,
  question_revealed: MINUTE_MS / 2,
};

/** Keeps the screen on while there is a question to answer or its answer to read. Returns what ends that. */
export function wakeForQuestions(
  store: ParticipantStore,
  clock: PhoneClock,
  awake: Pick<ScreenAwake, 'want' | 'stop'>,
): () => void {
  let shown: string | null = null;
  let cancel = () => {};

  const look = () => {
    const moment = momentOf(store.getState());
    if (moment.key === shown) return;
    shown = moment.key;
    cancel();
    awake.want(moment.awakeMs > 0);
    cancel = moment.awakeMs > 0 ? clock.after(moment.awakeMs, () => awake.want(false)) : () => {};
  };
  const unsubscribe = store.subscribe(look);
  look();
  return () => {
    unsubscribe();
    cancel();
    awake.stop();
  };
}

function momentOf({ view, link }: ParticipantState): { key: string; awakeMs: number } {
  if (!view || !('question' in view) || link === 'moved' || link === 'closed') return { key: '', awakeMs: 0 };
  return { key: `${view.phase} ${view.question.id}`, awakeMs: AWAKE_MS[view.phase] ?? 0 };
}
