// @vitest-environment happy-dom
import { act, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Sound } from '../../src/ui/sound/playSound';
import { SoundBox } from '../../src/ui/sound/soundBox';
import { useTastingSounds, type Heard } from '../../src/ui/sound/useTastingSounds';
import { render } from './render';

let heard: string[] = [];
const play = (sound: Sound) => heard.push(sound);

const open: Heard = { phase: 'question_open', questionId: 'one', endsAtMs: null };
const lobby: Heard = { phase: 'waiting', questionId: null, endsAtMs: null };

/** One tasting from step to step, one a click. */
function Stage({ steps }: { readonly steps: readonly Heard[] }) {
  const [at, setAt] = useState(0);
  useTastingSounds(steps[at] ?? lobby, play);
  return (
    <button type="button" onClick={() => setAt(at + 1)}>
      go on
    </button>
  );
}

async function follow(...steps: readonly Heard[]): Promise<void> {
  await render(<Stage steps={steps} />);
  const go = document.querySelector('button');
  for (const _ of steps.slice(1)) await act(async () => go?.click());
}

beforeEach(() => {
  heard = [];
  localStorage.clear();
});

describe('what is heard of a tasting', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test('[P2] a chime when a question opens, whatever was before it', async () => {
    await follow(lobby, open, { ...open, phase: 'question_leaderboard' }, { ...open, questionId: 'two' });
    expect(heard).toEqual(['chime', 'chime']);
  });

  test('[P4][P7] a cork at the reveal, and nothing at a pause or when it goes on', async () => {
    const paused = { ...open, phase: 'question_paused' } as const;
    await follow(open, paused, open, paused, { ...open, phase: 'question_revealed' });
    expect(heard).toEqual(['cork']);
  });

  test('[R4] what was so when the page was opened makes no sound', async () => {
    await follow({ ...open, phase: 'question_revealed' }, { ...open, phase: 'question_leaderboard' });
    expect(heard).toEqual([]);
  });

  test('[P5] ticks in the last five seconds, the last of them brighter', async () => {
    await follow({ ...open, endsAtMs: performance.now() + 7_400 });
    await act(async () => vi.advanceTimersByTime(2_399));
    expect(heard).toEqual([]);
    await act(async () => vi.advanceTimersByTime(1));
    expect(heard).toEqual(['tick']);
    await act(async () => vi.advanceTimersByTime(10_000));
    expect(heard).toEqual(['tick', 'tick', 'tick', 'tick', 'last tick']);
  });

  test('[P4] time that stands still or is added does not tick', async () => {
    const endsAtMs = performance.now() + 5_500;
    await follow({ ...open, endsAtMs }, { ...open, phase: 'question_paused' });
    await act(async () => vi.advanceTimersByTime(10_000));
    expect(heard).toEqual([]);
    await follow(
      { ...open, endsAtMs: performance.now() + 3_200 },
      { ...open, endsAtMs: performance.now() + 18_200 },
    );
    await act(async () => vi.advanceTimersByTime(13_199));
    expect(heard).toEqual([]);
  });

  test('[P5] a question that is met in its last seconds ticks those that are left', async () => {
    await follow({ ...open, endsAtMs: performance.now() + 2_500 });
    await act(async () => vi.advanceTimersByTime(10_000));
    expect(heard).toEqual(['tick', 'last tick']);
  });
});

/** A context that lets itself be heard when somebody presses. */
class FakeContext extends EventTarget {
  state: AudioContextState = 'suspended';
  mayResume = true;

  async resume(): Promise<void> {
    if (!this.mayResume) return new Promise(() => {});
    this.state = 'running';
    this.dispatchEvent(new Event('statechange'));
  }

  async suspend(): Promise<void> {
    this.state = 'suspended';
    this.dispatchEvent(new Event('statechange'));
  }
}

function boxOf(load: () => Promise<{ playSound: () => void }>) {
  const contexts: FakeContext[] = [];
  const create = () => {
    const context = new FakeContext();
    contexts.push(context);
    return context as unknown as AudioContext;
  };
  return { box: new SoundBox(create, load), contexts };
}

const status = (box: SoundBox) => box.store.getState().status;
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('turning sounds on', () => {
  const player = async () => ({ playSound: () => void heard.push('played') });

  test('[P8] they are off until somebody wants them: nothing is made or loaded before', async () => {
    const { box, contexts } = boxOf(async () => {
      throw new Error('loaded before anybody wanted it');
    });
    await box.play('chime');
    expect(status(box)).toBe('off');
    expect(contexts).toHaveLength(0);
  });

  test('[P8] one press turns them on within the press itself, and lets one be heard', async () => {
    const { box, contexts } = boxOf(player);
    box.turn(true);
    expect(contexts).toHaveLength(1);
    await settled();
    expect(status(box)).toBe('on');
    expect(heard).toEqual(['played']);
    box.turn(false);
    await box.play('chime');
    expect([status(box), contexts[0]?.state, heard.length]).toEqual(['off', 'suspended', 1]);
    box.turn(true);
    await settled();
    expect([status(box), contexts.length, heard.length]).toEqual(['on', 1, 2]);
  });

  test('[R4] after a reload they are wanted, and the first press anywhere wakes them', async () => {
    boxOf(player).box.turn(true);
    const { box, contexts } = boxOf(player);
    const stop = box.wakeUpAtPress();
    expect([status(box), contexts.length]).toEqual(['waiting', 0]);
    document.body.click();
    await settled();
    expect([status(box), contexts.length]).toEqual(['on', 1]);
    await contexts[0]?.suspend();
    expect(status(box)).toBe('waiting');
    document.body.click();
    await settled();
    expect([status(box), contexts.length]).toEqual(['on', 1]);
    stop();
  });

  test('[P8] a part that does not load is told and can be tried again', async () => {
    let isThere = false;
    const { box } = boxOf(() => (isThere ? player() : Promise.reject(new Error('no network'))));
    box.turn(true);
    await settled();
    expect(status(box)).toBe('failed');
    isThere = true;
    box.turn(true);
    await settled();
    expect([status(box), heard]).toEqual(['on', ['played']]);
  });

  test('[P8] a browser that can make none has none to turn on', () => {
    expect(new SoundBox(null).canSound).toBe(false);
  });
});
