import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Command } from '../../src/game/command';
import { answersTo, currentQuestion, type Phase, type State } from '../../src/game/state';
import { transition } from '../../src/game/transition';
import { createParticipantViews } from '../../src/host/participant-view';
import {
  EMPTY_OUTBOX,
  answerStatus,
  dueToSend,
  onNewChannel,
  onRefused,
  onSaved,
  onView,
  restoreOutbox,
  toKeep,
  tapped,
  type Tap,
  type Outbox,
} from '../../src/participant/outbox';
import type { AnswerRefusal } from '../../src/protocol/messages';
import type { ParticipantView } from '../../src/protocol/view';
import { advanceOf, pickFrom, seatedState, seenOf } from '../support/sequences';

const NOW = 1_000_000;
const SEAT = 's1';

function after(state: State, ...commands: Command[]): State {
  return commands.reduce((at, command) => transition(at, command, NOW).state, state);
}

const open = after(seatedState(), advanceOf(seatedState()));
const question = currentQuestion(open);
const [A, B, C] = [0, 1, 2].map((place) => pickFrom(question.options, place).id) as [string, string, string];

const viewOf = (state: State): ParticipantView =>
  createParticipantViews(state, { name: 'HOST', life: 'life-1', code: '4821' }, NOW)(SEAT);
const answer = (optionId: string, counter: number): Command => ({
  type: 'answer',
  seatId: SEAT,
  questionId: question.id,
  optionId,
  counter,
});
const tap = (outbox: Outbox, optionId: string, savedCounter = 0) =>
  tapped(outbox, question.id, optionId, savedCounter);
const sent = (outbox: Outbox): Outbox => ({ ...outbox, isSent: true });
const refused = (counter: number, code: AnswerRefusal) => ({ questionId: question.id, counter, code });

/** The tasting brought to a phase, with or without an answer of ours on disk. */
function inPhase(phase: Phase, from: State = open): State {
  if (phase === 'question_paused') return after(from, { type: 'pause', seen: seenOf(from) });
  if (phase === 'ended') return after(from, { type: 'end' });
  let state = from;
  for (let step = 0; state.phase !== phase && step < 20; step += 1) state = after(state, advanceOf(state));
  return state;
}

describe('a tap', () => {
  test('[P3] is kept, to be sent, and says saving', () => {
    const outbox = tap(EMPTY_OUTBOX, A);
    expect(outbox.kept).toEqual({ questionId: question.id, optionId: A, counter: 1 });
    expect(dueToSend(outbox, viewOf(open))).toEqual(outbox.kept);
    expect(answerStatus(outbox, viewOf(open))).toEqual({ status: 'saving', optionId: A, refusal: null });
  });

  test('[P3] is sent once on a channel', () => {
    expect(dueToSend(sent(tap(EMPTY_OUTBOX, A)), viewOf(open))).toBeNull();
  });

  test('[P3] on another option takes the place of the last, with a higher counter', () => {
    const outbox = tap(sent(tap(EMPTY_OUTBOX, A)), B);
    expect(dueToSend(outbox, viewOf(open))).toMatchObject({ optionId: B, counter: 2 });
  });

  test('[P3] on the same option again sends nothing', () => {
    const once = sent(tap(EMPTY_OUTBOX, A));
    expect(tap(once, A)).toBe(once);
  });

  test('[R6] counts on from what the host has, also from another device', () => {
    expect(tap(EMPTY_OUTBOX, A, 7).kept?.counter).toBe(8);
    expect(tap(tap(EMPTY_OUTBOX, A, 7), B, 3).kept?.counter).toBe(9);
  });

  test('[R6] on the next question begins anew', () => {
    const outbox = tapped(tap(EMPTY_OUTBOX, A, 7), 'next', 'x', 0);
    expect(outbox.kept).toEqual({ questionId: 'next', optionId: 'x', counter: 1 });
  });
});

describe('the host says', () => {
  test('[P3] saved: only now the phone says so', () => {
    const outbox = onSaved(sent(tap(EMPTY_OUTBOX, A)), { questionId: question.id, optionId: A, counter: 1 });
    expect(answerStatus(outbox, viewOf(open))).toEqual({ status: 'saved', optionId: A, refusal: null });
    expect(dueToSend(onNewChannel(outbox), viewOf(open))).toBeNull();
  });

  test('[P3] saved of an earlier tap: the later one is still saving', () => {
    const late = sent(tap(tap(EMPTY_OUTBOX, A), B));
    const outbox = onSaved(late, { questionId: question.id, optionId: A, counter: 1 });
    expect(outbox).toBe(late);
  });

  test('[R6] saved with another option: what is on disk is shown', () => {
    const outbox = onSaved(sent(tap(EMPTY_OUTBOX, A)), { questionId: question.id, optionId: C, counter: 4 });
    expect(answerStatus(outbox, viewOf(open))).toEqual({ status: 'saved', optionId: C, refusal: null });
  });

  test('[P3] saved for another question: nothing', () => {
    const outbox = sent(tap(EMPTY_OUTBOX, A));
    expect(onSaved(outbox, { questionId: 'other', optionId: A, counter: 9 })).toBe(outbox);
    expect(onSaved(EMPTY_OUTBOX, { questionId: 'other', optionId: A, counter: 9 })).toBe(EMPTY_OUTBOX);
  });

  test('[P4] PAUSED: it stays saving, and is sent again at resume', () => {
    const outbox = onRefused(sent(tap(EMPTY_OUTBOX, A)), refused(1, 'PAUSED'));
    const paused = viewOf(inPhase('question_paused'));
    const kept = onView(outbox, paused);
    expect(answerStatus(kept, paused).status).toBe('saving');
    expect(dueToSend(kept, paused)).toBeNull();
    expect(dueToSend(onView(kept, viewOf(open)), viewOf(open))).toMatchObject({ optionId: A, counter: 1 });
  });

  test.each(['TOO_LATE', 'INVALID_ANSWER'] as const)('[P6] %s: refused, and not sent again', (code) => {
    const outbox = onRefused(sent(tap(EMPTY_OUTBOX, A)), refused(1, code));
    expect(answerStatus(outbox, viewOf(open))).toEqual({ status: 'refused', optionId: null, refusal: code });
    expect(dueToSend(onNewChannel(outbox), viewOf(open))).toBeNull();
  });

  test('[P6] a refused change leaves the saved answer chosen', () => {
    const saved = after(open, answer(A, 1));
    const outbox = onRefused(sent(tap(onView(EMPTY_OUTBOX, viewOf(saved)), B, 1)), refused(2, 'TOO_LATE'));
    expect(answerStatus(outbox, viewOf(saved))).toEqual({
      status: 'refused',
      optionId: A,
      refusal: 'TOO_LATE',
    });
  });

  test('[P6] a refusal of an earlier tap does not touch the later one', () => {
    const outbox = sent(tap(tap(EMPTY_OUTBOX, A), B));
    expect(onRefused(outbox, refused(1, 'INVALID_ANSWER'))).toBe(outbox);
    expect(onRefused(EMPTY_OUTBOX, refused(1, 'TOO_LATE'))).toBe(EMPTY_OUTBOX);
  });

  test('[P6] after INVALID_ANSWER the same option can be tapped again', () => {
    const outbox = tap(onRefused(sent(tap(EMPTY_OUTBOX, A)), refused(1, 'INVALID_ANSWER')), A);
    expect(dueToSend(outbox, viewOf(open))).toMatchObject({ optionId: A, counter: 2 });
  });
});

describe('a gap', () => {
  test('[R6] what was not acknowledged is sent again on the new channel', () => {
    const outbox = onView(onNewChannel(sent(tap(EMPTY_OUTBOX, A))), viewOf(open));
    expect(dueToSend(outbox, viewOf(open))).toMatchObject({ optionId: A, counter: 1 });
  });

  test('[R6] what the host had saved before the gap is not', () => {
    const saved = viewOf(after(open, answer(A, 1)));
    const outbox = onView(onNewChannel(sent(tap(EMPTY_OUTBOX, A))), saved);
    expect(dueToSend(outbox, saved)).toBeNull();
    expect(answerStatus(outbox, saved).status).toBe('saved');
  });

  test('[R6] a tap without any view waits for one', () => {
    const outbox = tap(EMPTY_OUTBOX, A);
    expect(dueToSend(outbox, null)).toBeNull();
    expect(answerStatus(outbox, null).status).toBe('none');
  });

  test('[R6] an answer kept through a reload of the phone is repeated', () => {
    const outbox = onView(
      onNewChannel(restoreOutbox({ questionId: question.id, optionId: B, counter: 2, saved: false })),
      viewOf(after(open, answer(A, 1))),
    );
    expect(dueToSend(outbox, viewOf(open))).toMatchObject({ optionId: B, counter: 2 });
  });

  test.each(['question_revealed', 'question_leaderboard'] as const)(
    '[R6] the participant is told if the reveal came first (%s)',
    (phase) => {
      const view = viewOf(inPhase(phase));
      const outbox = onView(onNewChannel(sent(tap(EMPTY_OUTBOX, A))), view);
      expect(answerStatus(outbox, view)).toEqual({
        status: 'refused',
        optionId: null,
        refusal: 'TOO_LATE',
      });
      expect(dueToSend(outbox, view)).toBeNull();
    },
  );

  test.each(['question_revealed', 'question_leaderboard'] as const)(
    '[R6] a saved answer stays saved in %s',
    (phase) => {
      const view = viewOf(inPhase(phase, after(open, answer(A, 1))));
      const outbox = onView(sent(tap(EMPTY_OUTBOX, A)), view);
      expect(answerStatus(outbox, view)).toEqual({ status: 'saved', optionId: A, refusal: null });
    },
  );

  test.each(['round_leaderboard', 'ended'] as const)('[R6] a saved answer is not kept into %s', (phase) => {
    const saved = onSaved(sent(tap(EMPTY_OUTBOX, A)), { questionId: question.id, optionId: A, counter: 1 });
    expect(onView(saved, viewOf(inPhase(phase)))).toEqual(EMPTY_OUTBOX);
  });

  test('[R6] an answer that never arrived is told at the next question, until the next tap', () => {
    const next = after(inPhase('question_leaderboard'), advanceOf(inPhase('question_leaderboard')));
    expect(next.phase).toBe('question_open');
    const lost = onView(
      onView(sent(tap(EMPTY_OUTBOX, A)), viewOf(inPhase('round_leaderboard'))),
      viewOf(next),
    );
    expect(lost.kept).toBeNull();
    expect(dueToSend(lost, viewOf(next))).toBeNull();
    expect(answerStatus(lost, viewOf(next))).toEqual({
      status: 'refused',
      optionId: null,
      refusal: 'MISSED',
    });
    const saved = onSaved(sent(tap(EMPTY_OUTBOX, A)), { questionId: question.id, optionId: A, counter: 1 });
    expect(answerStatus(onView(saved, viewOf(next)), viewOf(next)).status).toBe('none');
  });

  test('[R6] an answer that the host had on disk and lost is sent again', () => {
    const saved = onSaved(sent(tap(EMPTY_OUTBOX, A)), { questionId: question.id, optionId: A, counter: 1 });
    expect(dueToSend(onView(saved, viewOf(open)), viewOf(open))).toMatchObject({ optionId: A, counter: 1 });
  });

  test('[R6] the answer of another device of the seat takes over when it is later', () => {
    const view = viewOf(after(open, answer(C, 5)));
    const outbox = onView(sent(tap(EMPTY_OUTBOX, A)), view);
    expect(answerStatus(outbox, view)).toEqual({ status: 'saved', optionId: C, refusal: null });
    expect(tapped(outbox, question.id, B, 5).kept?.counter).toBe(6);
  });
});

describe('a phone and its host over a bad network', () => {
  type Down =
    | { type: 'view'; view: ParticipantView }
    | { type: 'saved'; saved: Tap }
    | { type: 'refused'; refused: { questionId: string; counter: number; code: AnswerRefusal } };

  /** The real rules and the real outbox, with a channel between them that the test breaks and delivers. */
  class Pair {
    host = open;
    outbox = EMPTY_OUTBOX;
    view: ParticipantView | null = viewOf(open);
    isUp = true;
    up: Tap[] = [];
    down: Down[] = [];
    lastTap: string | null = null;

    tap(optionId: string): void {
      if (!this.view || !('question' in this.view)) return;
      this.lastTap = optionId;
      this.outbox = tapped(this.outbox, question.id, optionId, this.view.counter);
      this.send();
    }

    send(): void {
      const due = dueToSend(this.outbox, this.view);
      if (!due || !this.isUp) return;
      this.up.push(due);
      this.outbox = sent(this.outbox);
    }

    change(command: Command): void {
      const { state } = transition(this.host, command, NOW);
      if (state === this.host) return;
      this.host = state;
      if (this.isUp) this.down.push({ type: 'view', view: viewOf(state) });
    }

    receiveOnHost(): void {
      const message = this.up.shift();
      if (!message) return;
      const { state, refusal } = transition(this.host, answer(message.optionId, message.counter), NOW);
      this.host = state;
      if (refusal === 'PAUSED' || refusal === 'TOO_LATE' || refusal === 'INVALID_ANSWER') {
        this.down.push({ type: 'refused', refused: refusedOf(message, refusal) });
      } else {
        const onDisk = answersTo(state, question.id)[SEAT];
        if (onDisk) this.down.push({ type: 'saved', saved: { questionId: question.id, ...onDisk } });
      }
    }

    receiveOnPhone(): void {
      const message = this.down.shift();
      if (!message) return;
      if (message.type === 'view') {
        this.view = message.view;
        this.outbox = onView(this.outbox, message.view);
      } else if (message.type === 'saved') this.outbox = onSaved(this.outbox, message.saved);
      else this.outbox = onRefused(this.outbox, message.refused);
      this.send();
    }

    breakOff(): void {
      this.isUp = false;
      this.up = [];
      this.down = [];
    }

    reconnect(): void {
      if (this.isUp) return;
      this.isUp = true;
      this.outbox = onNewChannel(this.outbox);
      this.down.push({ type: 'view', view: viewOf(this.host) });
    }

    reload(): void {
      this.breakOff();
      this.view = null;
      this.outbox = restoreOutbox(toKeep(this.outbox));
    }

    /** What a user who waits would see. Ends when nothing moves any more. */
    settle(): void {
      this.reconnect();
      for (let round = 0; this.up.length + this.down.length > 0; round += 1) {
        if (round > 500) throw new Error('the two never come to rest');
        this.receiveOnHost();
        this.receiveOnPhone();
      }
    }

    checkSaved(): void {
      const { status, optionId } = answerStatus(this.outbox, this.view);
      const onDisk = answersTo(this.host, question.id)[SEAT]?.optionId;
      if (status === 'saved' && optionId !== onDisk)
        throw new Error(`${status} ${optionId}: on disk ${onDisk}`);
    }
  }

  const refusedOf = ({ questionId, counter }: Tap, code: AnswerRefusal) => ({
    questionId,
    counter,
    code,
  });

  const STEPS: Record<string, (pair: Pair) => void> = {
    tapA: (pair) => pair.tap(A),
    tapB: (pair) => pair.tap(B),
    tapC: (pair) => pair.tap(C),
    up: (pair) => pair.receiveOnHost(),
    upAgain: (pair) => pair.receiveOnHost(),
    down: (pair) => pair.receiveOnPhone(),
    downAgain: (pair) => pair.receiveOnPhone(),
    pause: (pair) => pair.change({ type: 'pause', seen: seenOf(pair.host) }),
    resume: (pair) => pair.change({ type: 'resume', seen: seenOf(pair.host) }),
    breakOff: (pair) => pair.breakOff(),
    reconnect: (pair) => pair.reconnect(),
    reload: (pair) => pair.reload(),
  };
  const steps = fc.array(fc.constantFrom(...Object.keys(STEPS)), { maxLength: 40, size: 'max' });

  test('[P3] saved is only ever said of what is on disk', () => {
    fc.assert(
      fc.property(steps, (names) => {
        const pair = new Pair();
        for (const name of names) {
          STEPS[name]?.(pair);
          pair.checkSaved();
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('[R6] the last tap is saved once answers are accepted again, whatever was lost on the way', () => {
    fc.assert(
      fc.property(steps, (names) => {
        const pair = new Pair();
        for (const name of names) STEPS[name]?.(pair);
        pair.settle();
        pair.change({ type: 'resume', seen: seenOf(pair.host) });
        pair.settle();
        expect(answersTo(pair.host, question.id)[SEAT]?.optionId ?? null).toBe(pair.lastTap);
        const status = pair.lastTap === null ? 'none' : 'saved';
        expect(answerStatus(pair.outbox, pair.view)).toEqual({
          status,
          optionId: pair.lastTap,
          refusal: null,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('[R6] after the reveal the phone says saved or refused, and never goes on saving', () => {
    fc.assert(
      fc.property(steps, (names) => {
        const pair = new Pair();
        for (const name of names) STEPS[name]?.(pair);
        const onDisk = answersTo(pair.host, question.id)[SEAT]?.optionId ?? null;
        pair.up = [];
        pair.change({ type: 'reveal', seen: seenOf(pair.host) });
        pair.settle();
        const { status, optionId } = answerStatus(pair.outbox, pair.view);
        expect(optionId).toBe(onDisk);
        // A tap that went back to what is on disk may be called refused: it never arrived.
        const isOnDisk = onDisk !== null && pair.lastTap === onDisk;
        expect(pair.lastTap === null ? ['none'] : isOnDisk ? ['saved', 'refused'] : ['refused']).toContain(
          status,
        );
      }),
      { numRuns: 1000 },
    );
  });
});
