import { expect, test } from 'vitest';

import { createParticipantStore } from '../../src/participant/participant-store';
import { wakeForQuestions } from '../../src/participant/wake-for-questions';
import type { ParticipantView } from '../../src/protocol/view';
import { ManualTime } from '../support/manual-time';
import { PHONE_VIEWS } from '../support/gallery-screens';

const MINUTE_MS = 60_000;

function phone() {
  const time = new ManualTime();
  const store = createParticipantStore('4821');
  const wanted: boolean[] = [];
  let isStopped = false;
  const stop = wakeForQuestions(store, time.phoneClock(), {
    want: (isWanted) => wanted.push(isWanted),
    stop: () => (isStopped = true),
  });
  return {
    store,
    stop,
    isAwake: () => wanted[wanted.length - 1] ?? false,
    isStopped: () => isStopped,
    show: (view: ParticipantView) => store.setState({ view, link: 'live' }),
    pass(ms: number) {
      const untilMs = time.nowMs + ms;
      while (time.runNext(untilMs));
      time.nowMs = untilMs;
    },
  };
}

test('[P2] a phone stays on while a question is asked or paused, and not while people talk', () => {
  const { show, isAwake } = phone();
  expect(isAwake()).toBe(false);
  const expected = [
    ['waiting', false],
    ['question_open', true],
    ['question_paused', true],
    ['question_revealed', true],
    ['question_leaderboard', false],
    ['question_open', true],
    ['round_leaderboard', false],
    ['ended', false],
  ] as const;
  const seen = expected.map(([phase]) => {
    show(PHONE_VIEWS[phase]);
    return [phase, isAwake()];
  });
  expect(seen).toEqual(expected);
});

test('[P7] at the reveal there is time to read, and then the phone may sleep', () => {
  const { show, isAwake, pass } = phone();
  show(PHONE_VIEWS.question_revealed);
  pass(29_000);
  expect(isAwake()).toBe(true);
  pass(1_000);
  expect(isAwake()).toBe(false);
});

test('[R5] a host who went away in the middle of a question empties no battery', () => {
  const { store, show, isAwake, pass } = phone();
  show(PHONE_VIEWS.question_paused);
  store.setState({ link: 'host-away' });
  pass(4 * MINUTE_MS);
  expect(isAwake()).toBe(true);
  // The same question again, by another revision, is no reason to stay awake longer.
  show({ ...PHONE_VIEWS.question_paused, revision: 99 });
  pass(MINUTE_MS);
  expect(isAwake()).toBe(false);
  show(PHONE_VIEWS.question_open);
  expect(isAwake()).toBe(true);
});

test('[R1] a screen whose seat has moved lets its phone sleep, and a stopped one hears nothing more', () => {
  const { store, show, stop, isAwake, isStopped } = phone();
  show(PHONE_VIEWS.question_open);
  store.setState({ link: 'moved' });
  expect(isAwake()).toBe(false);
  stop();
  expect(isStopped()).toBe(true);
  show(PHONE_VIEWS.question_open);
  expect(isAwake()).toBe(false);
});
