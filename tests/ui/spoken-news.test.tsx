// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import {
  createParticipantStore,
  type AnswerStatus,
  type ParticipantState,
} from '../../src/participant/participant-store';
import { LanguageProvider, type Language } from '../../src/ui/messages/language';
import { AnswerLine } from '../../src/ui/participant/AnswerLine';
import { Announcer } from '../../src/ui/participant/Announcer';
import { PHONE_VIEWS } from '../support/gallery-screens';
import { render } from './render';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const open = PHONE_VIEWS.question_open;
const next = { ...open, number: 4, question: { ...open.question, id: 'q-next' } };

const paused = PHONE_VIEWS.question_paused;
const revealed = PHONE_VIEWS.question_revealed;
const answer = (status: AnswerStatus['status'], refusal: AnswerStatus['refusal'] = null) => ({
  answer: { status, optionId: open.question.options[0]?.id ?? '', refusal },
});

async function phone(first: Partial<ParticipantState>, language: Language = 'en') {
  const store = createParticipantStore('4821');
  store.setState({ link: 'live', ...first });
  await render(
    <LanguageProvider value={language}>
      <Announcer store={store} />
    </LanguageProvider>,
  );
  const region = document.querySelector('[aria-live="polite"]');
  const spoken: string[] = [];
  let last = '';
  const hear = () => {
    const text = region?.textContent ?? '';
    if (text !== last && text !== '') spoken.push(text);
    last = text;
  };
  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 50) {
      await act(async () => vi.advanceTimersByTime(50));
      hear();
    }
  };
  await pass(1000);
  return {
    /** Of what stood there when the screen came. */
    atFirst: spoken.splice(0),
    spoken,
    pass,
    change: async (state: Partial<ParticipantState>, ms = 1000) => {
      await act(async () => store.setState(state));
      await pass(ms);
    },
  };
}

test('[P2][P4][P7] each step is said once: which question, going on, the right answer with points, the place', async () => {
  const { spoken, change } = await phone({ view: PHONE_VIEWS.waiting });
  await change({ view: open });
  await change({ view: { ...open, revision: 8 } });
  await change({ view: PHONE_VIEWS.question_paused });
  await change({ view: { ...open, leftMs: 12_000 } });
  await change({ view: PHONE_VIEWS.question_revealed });
  await change({ view: PHONE_VIEWS.question_leaderboard });
  await change({ view: next });
  await change({ view: PHONE_VIEWS.round_leaderboard });
  expect(spoken).toEqual([
    'Wine 2 of 6. Question 3 of 5. 24 seconds left.',
    'The host has paused.',
    'It goes on. 12 seconds left.',
    'Nebbiolo it is. 100 points for you, 500 in all. You are 2nd.',
    'Wine 2 of 6. Question 4 of 5. 24 seconds left.',
    'You are 2nd with 500 points.',
  ]);
});

test('[LANGUAGE] an answer is called in speech as it is on the screen', async () => {
  const view = PHONE_VIEWS.question_revealed;
  const texts = ['Lemon', 'Gold', 'Amber', 'Copper'];
  const options = view.question.options.map(({ id }, index) => ({ id, text: texts[index] ?? '' }));
  const { spoken, change } = await phone({ view: open }, 'fr');
  await change({
    view: {
      ...view,
      right: [options[1]?.id ?? ''],
      question: { ...view.question, category: 'color', options },
    },
  });
  expect(spoken[0]).toContain('C’était\u00A0: Or.');
});

test('[P2] of the time left three moments are said, heartbeats that put it right or not', async () => {
  const { spoken, change, pass } = await phone({ view: open });
  const endsAtMs = performance.now() + 41_000;
  await change({ endsAtMs });
  for (const correction of [40, -30, 60, 10, -20, 0, 50]) {
    await pass(5000);
    await change({ endsAtMs: endsAtMs + correction });
  }
  expect(spoken).toEqual(['30 seconds left.', '10 seconds left.', '5 seconds left.']);
});

test('[P2] time that the host adds is counted down anew, and a question without a clock is silent', async () => {
  const { spoken, change, pass } = await phone({ view: open });
  await change({ endsAtMs: performance.now() + 13_000 });
  await pass(4000);
  await change({ endsAtMs: performance.now() + 22_000 });
  await pass(12_000);
  expect(spoken).toEqual(['10 seconds left.', '10 seconds left.']);
  await change({ endsAtMs: null });
  await pass(30_000);
  expect(spoken).toHaveLength(2);
});

test('[P5] added time is said once, and by no heartbeat, next question or pause', async () => {
  const { spoken, change } = await phone({ view: open });
  const added = { ...open, totalMs: 75_000, revision: 8 };
  await change({ view: added });
  await change({ view: { ...added, revision: 9 } });
  expect(spoken).toEqual(['15 more seconds.']);
  await change({ view: { ...PHONE_VIEWS.question_paused, totalMs: 75_000 } });
  expect(spoken.slice(1)).toEqual(['The host has paused.']);
});

test('[R5][R6] the connection is spoken of when it goes and when it is back', async () => {
  const { spoken, change } = await phone({ view: open });
  await change({ link: 'reconnecting' });
  await change({ link: 'host-away' });
  await change({ link: 'live', view: PHONE_VIEWS.question_revealed });
  expect(spoken).toEqual([
    'Reconnecting…',
    'The host is away. Waiting…',
    'Connected again. Nebbiolo it is. 100 points for you, 500 in all. You are 2nd.',
  ]);
});

test('[R7] a link that is back at once was never gone to the ear', async () => {
  const { spoken, change, pass } = await phone({ view: open });
  await change({ link: 'reconnecting' }, 200);
  await change({ link: 'live' });
  await pass(2000);
  expect(spoken).toEqual([]);
});

test('[P2] what has been said does not stay on the page', async () => {
  const { change, pass } = await phone({ view: PHONE_VIEWS.waiting });
  await change({ view: open });
  expect(document.body.textContent).not.toBe('');
  await pass(6000);
  expect(document.body.textContent).toBe('');
});

test('[P3][P4][P6] how the tap fared is said by the announcer alone: saving goes without saying', async () => {
  const { spoken, change } = await phone({ view: open });
  await change(answer('saving'));
  await change(answer('saved'));
  await change({ view: paused });
  await change({ view: open });
  await change(answer('refused', 'TOO_LATE'));
  expect(spoken).toEqual([
    'Saved. You can change it until the reveal.',
    'Saved. The host has paused.',
    'It goes on. 24 seconds left. Saved. You can change it until the reveal.',
    'Too late: the answer was already out.',
  ]);
  await render(<AnswerLine view={paused} {...answer('saved')} link="live" isHostBehind={false} />);
  expect(document.querySelector('[role="status"]')?.getAttribute('aria-live')).toBe('off');
});

test('[P7] that one gave no answer is said last, where the place would be', async () => {
  const { spoken, change } = await phone({ view: open });
  await change({ view: { ...revealed, chosen: null, points: 0 } });
  expect(spoken).toEqual(['Nebbiolo it is. 0 points for you, 500 in all. No answer from you this time.']);
});

test('[P14] a repair is said once, though it stands in every view from then on', async () => {
  const repair = { number: 1, wine: 1, category: null, right: [], isToo: false, points: 0 };
  const you = { ...open.you, repair };
  const { spoken, change } = await phone({ view: open });
  await change({ view: { ...open, you } });
  await change({ view: { ...next, you } });
  expect(spoken).toEqual([
    'Wine 1 was corrected. You now have 500 points.',
    'Wine 2 of 6. Question 4 of 5. 24 seconds left.',
  ]);
});

test('[P14] between questions a repair is said whole, to a phone that was away as well', async () => {
  const view = PHONE_VIEWS.round_leaderboard;
  const repair = {
    number: 1,
    wine: 2,
    category: 'grape_variety' as const,
    right: ['Merlot'],
    isToo: true,
    points: 100,
  };
  const words = 'The host corrected wine 2, grape variety: Merlot is right too. You now have 500 points.';
  const { spoken, change } = await phone({ view });
  await change({ view: { ...view, you: { ...view.you, repair } } });
  await change({ view: { ...view, revision: 99, you: { ...view.you, repair } } });
  expect(spoken).toEqual([words]);
  const { atFirst } = await phone({ view: { ...view, you: { ...view.you, repair } } });
  expect(atFirst).toEqual([`${words} You are 2nd with 500 points.`]);
});

test('[J6][R1] who comes in or back while the host has paused hears where it stands', async () => {
  const letIn = { ...paused, you: { ...paused.you, waits: true as const } };
  const { atFirst, spoken, change } = await phone({ view: letIn });
  expect(atFirst).toEqual([
    'Wine 2 of 6. Question 3 of 5. Paused. You are in. You play from the next question on.',
  ]);
  await change({ view: null });
  await change({ view: paused, ...answer('saved') });
  expect(spoken).toEqual(['Wine 2 of 6. Question 3 of 5. Saved. The host has paused.']);
});

test('[J4][R5] who comes while the host is away hears so, and nothing when a screen of its own says it', async () => {
  const { spoken, change } = await phone({ link: 'connecting' });
  await change({ link: 'host-away' });
  await change({ link: 'live', view: PHONE_VIEWS.waiting });
  expect(spoken).toEqual(['The host is away. Waiting…']);
  await change({ link: 'moved' });
  await change({ link: 'closed' });
  expect(spoken).toHaveLength(1);
});

test('[P12] the result stays without the host, and nobody is told that they went', async () => {
  const { atFirst, spoken, change } = await phone({ view: PHONE_VIEWS.ended });
  expect(atFirst).toHaveLength(1);
  await change({ link: 'reconnecting' });
  await change({ link: 'host-away' });
  expect(spoken).toEqual([]);
});
