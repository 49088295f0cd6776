// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import type { ParticipantView, RepairView } from '../../src/protocol/view';
import { AnswerLine } from '../../src/ui/participant/AnswerLine';
import { PhoneFrame } from '../../src/ui/participant/PhoneFrame';
import { phoneOpen } from '../support/gallery-screens';
import { render } from './render';

const REPAIR: RepairView = {
  number: 1,
  wine: 2,
  category: 'grape_variety',
  right: ['Merlot'],
  isToo: true,
  points: 100,
};

async function show(phase: ParticipantView['phase'], repair?: RepairView): Promise<Element | null> {
  const you = { pseudonym: 'SMOKY-DECANTER', score: 500, ...(repair ? { repair } : {}) };
  await render(
    <PhoneFrame phase={phase} link="live" you={you}>
      <p>The screen.</p>
    </PhoneFrame>,
  );
  return document.querySelector('[data-repair]');
}

test.each<[string, Partial<RepairView>, string]>([
  [
    'accepted too',
    {},
    'The host corrected wine 2, grape variety: Merlot is right too. You now have 500 points.',
  ],
  [
    'another one',
    { isToo: false },
    'The host corrected wine 2, grape variety: Merlot is right. You now have 500 points.',
  ],
  [
    'two',
    { isToo: false, right: ['Merlot', 'Malbec'] },
    'Merlot or Malbec is right. You now have 500 points.',
  ],
  [
    'left out',
    { isToo: false, right: [] },
    'The host left out wine 2, grape variety. You now have 500 points.',
  ],
  [
    'a skipped wine',
    { isToo: false, right: [], category: null },
    'The host left out the rest of wine 2. You now have 500 points.',
  ],
])('[P14] the phone says in words what changed: %s', async (_, change, words) => {
  const news = await show('question_revealed', { ...REPAIR, ...change });
  expect(news?.textContent).toContain(words);
});

test('[P14] it takes no focus, and only the announcer speaks it', async () => {
  const news = await show('round_leaderboard', REPAIR);
  expect(news?.closest('[aria-live]')).toBeNull();
  expect(document.activeElement).toBe(document.body);
});

test('[P14] while a question is asked nothing moves: the line under the answers has it', async () => {
  for (const phase of ['question_open', 'question_paused'] as const) {
    expect(await show(phase, REPAIR)).toBeNull();
  }
  if (phoneOpen.phase !== 'question_open') throw new Error('no open question');
  const view = { ...phoneOpen, you: { ...phoneOpen.you, repair: REPAIR } };
  const line = async (status: 'none' | 'saved' | 'saving') => {
    const answer = { status, optionId: null, refusal: null };
    await render(<AnswerLine view={view} answer={answer} link="live" isHostBehind={false} />);
    return document.querySelector('[role="status"]')?.textContent;
  };
  expect(await line('none')).toBe('Wine 2 was corrected. You now have 500 points.');
  expect(await line('saved')).toBe('Saved. Wine 2 was corrected. You now have 500 points.');
  expect(await line('saving')).toBe('Saving…');
});
