import { useEffect, useRef } from 'react';

import type { Phase } from '../../game/state';
import type { Sound } from './playSound';
import { soundBox } from './soundBox';

const LAST_SECONDS = 5;

/** What can be heard of a tasting's moment. */
export interface Heard {
  readonly phase: Phase;
  /** Null where there is no question. */
  readonly questionId: string | null;
  /** When the time is up, on the axis of `performance.now()`; null while it stands still, or without a clock. */
  readonly endsAtMs: number | null;
}

/**
 * A chime when a question opens, ticks in its last five seconds, and a cork at the reveal. To be used above the
 * screens of the single phases, since what is heard is the step from one to the next; what was so from the beginning
 * makes no sound.
 *
 * @param play the same function on every render.
 */
export function useTastingSounds(
  { phase, questionId, endsAtMs }: Heard,
  play: (sound: Sound) => void = sound,
) {
  const before = useRef<Heard | null>(null);

  useEffect(() => {
    const now = { phase, questionId, endsAtMs: null };
    const step = before.current && soundOf(before.current, now);
    before.current = now;
    if (step) play(step);
  }, [phase, questionId, play]);

  useEffect(() => {
    if (phase !== 'question_open' || endsAtMs === null) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    // The next whole second after this one, and no more often.
    const waitFor = (secondsLeft: number) => {
      if (secondsLeft < 1) return;
      timer = setTimeout(
        () => {
          play(secondsLeft === 1 ? 'last tick' : 'tick');
          waitFor(secondsLeft - 1);
        },
        endsAtMs - secondsLeft * 1000 - performance.now(),
      );
    };
    waitFor(Math.min(LAST_SECONDS, Math.floor((endsAtMs - performance.now()) / 1000)));
    return () => clearTimeout(timer);
  }, [phase, endsAtMs, play]);

  useEffect(() => soundBox.wakeUpAtPress(), []);
}

const sound = (name: Sound) => void soundBox.play(name);

function soundOf(before: Heard, now: Heard): Sound | null {
  const isSame = before.questionId === now.questionId;
  if (before.phase === now.phase && isSame) return null;
  if (now.phase === 'question_open') return before.phase === 'question_paused' && isSame ? null : 'chime';
  return now.phase === 'question_revealed' && isSame ? 'cork' : null;
}
