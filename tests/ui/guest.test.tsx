// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';

import type { ParticipantState } from '../../src/participant/participant-store';
import type { ParticipantView } from '../../src/protocol/view';
import { FirstNameForm } from '../../src/ui/participant/FirstNameForm';
import { KnockPanel } from '../../src/ui/participant/KnockPanel';
import { LobbyScreen } from '../../src/ui/participant/LobbyScreen';
import { LookingScreen } from '../../src/ui/participant/LookingScreen';
import { QuestionScreen } from '../../src/ui/participant/QuestionScreen';
import { RefusalScreen } from '../../src/ui/participant/RefusalScreen';
import { RoundScreen } from '../../src/ui/participant/RoundScreen';
import { SeatDialog } from '../../src/ui/participant/SeatDialog';
import { StoppedScreen } from '../../src/ui/participant/StoppedScreen';
import type { ParticipantSession } from '../../src/ui/services';
import { Leaderboard } from '../../src/ui/shared/Leaderboard';
import { PHONE_VIEWS } from '../support/gallery-screens';
import { participantOf } from '../support/gallery-services';
import { press, render, type } from './render';

type Asked = readonly [what: string, value: unknown];

/** A session that notes what it is asked for. */
function phone(state: Partial<ParticipantState>) {
  const asked: Asked[] = [];
  const session: ParticipantSession = participantOf({
    hash: '',
    participant: { mayDo: { knock: true, firstName: true, sitOut: true }, ...state },
    session: {
      knock: (firstName) => asked.push(['knock', firstName]),
      setFirstName: (firstName) => asked.push(['first name', firstName]),
      sitOut: (sitsOut) => asked.push(['sit out', sitsOut]),
    },
  }).join();
  const change = (change: Partial<ParticipantState>) => act(async () => session.store.setState(change));
  return { session, asked, change };
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

function field(): HTMLInputElement {
  const found = document.querySelector('input');
  if (!found) throw new Error('no field');
  return found;
}

function named(view: ParticipantView, firstName?: string): ParticipantView {
  return { ...view, you: { ...view.you, ...(firstName === undefined ? {} : { firstName }) } };
}

test('[J7] a first name is saved when the host has it, cleaned, and taken away again', async () => {
  const { session, asked, change } = phone({ view: PHONE_VIEWS.waiting });
  await render(<FirstNameForm session={session} />);
  await type(field(), '  Anna  ');
  await press(button('Save'));
  expect(asked).toEqual([['first name', 'Anna']]);
  expect(document.querySelector('output')?.textContent).toBe('Saving…');
  await change({ view: named(PHONE_VIEWS.waiting, 'Anna') });
  expect(document.querySelector('output')?.textContent).toBe('Saved.');
  await type(field(), '');
  expect(document.querySelector('output')?.textContent).toBe('');
  await press(button('Save'));
  await change({ view: PHONE_VIEWS.waiting });
  expect(asked[1]).toEqual(['first name', null]);
  expect(document.querySelector('output')?.textContent).toBe('Taken away.');
});

test('[J7] it says who sees the name, never asks for it, and keeps it while the host is not reached', async () => {
  const { session, asked } = phone({ view: named(PHONE_VIEWS.waiting, 'Anna'), link: 'reconnecting' });
  await render(<FirstNameForm session={session} />);
  expect(field().value).toBe('Anna');
  expect(field().required).toBe(false);
  expect(field().maxLength).toBe(20);
  expect(document.body.textContent).toContain('Until the end only the host sees it');
  await type(field(), 'Annie');
  await press(button('Save'));
  expect(asked).toEqual([['first name', 'Annie']]);
  expect(document.querySelector('output')?.textContent).toBe('Kept on this phone until the host is reached.');
});

test('[J6] at the door: asks, waits, is told "not now" kindly, and may ask again in a minute', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { session, asked, change } = phone({ knock: 'none' });
  await render(<KnockPanel session={session} />);
  await type(field(), 'Tom');
  await press(button('Ask the host to let me in'));
  expect(asked).toEqual([['knock', 'Tom']]);
  await change({ knock: 'asking' });
  expect(document.querySelector('button')).toBeNull();
  await change({ knock: 'waiting' });
  expect(document.querySelector('output')?.textContent).toContain('You come in by yourself');
  await change({ knock: 'turned-away' });
  expect(document.querySelector('output')?.textContent).toContain('Not now');
  await press(button('Ask once more'));
  expect(asked).toHaveLength(1);
  await act(async () => vi.advanceTimersByTime(60_000));
  await press(button('Ask once more'));
  expect(asked).toHaveLength(2);
  vi.useRealTimers();
});

test('[J4][J6] a tasting that is over says so, and asks for no knock', async () => {
  const { session, change } = phone({ refusal: { reason: 'GAME_STARTED' }, link: 'closed' });
  await render(<RefusalScreen session={session} />);
  const alert = () => document.querySelector<HTMLElement>('[role="alert"]');
  expect(alert()?.textContent).toContain('already started');
  await change({ refusal: { reason: 'GAME_STARTED', isOver: true } });
  expect(alert()?.dataset['reason']).toBe('GAME_STARTED');
  expect(alert()?.textContent).toContain('This tasting is over');
  expect(document.querySelector('main form, main button')).toBeNull();
  expect(document.querySelector('main a')?.getAttribute('href')).toBe('#/play');
});

test('[J6] without a first name the knock has none', async () => {
  const { session, asked } = phone({ knock: 'none' });
  await render(<KnockPanel session={session} />);
  await type(field(), '   ');
  await press(button('Ask the host to let me in'));
  expect(asked).toEqual([['knock', null]]);
});

test('[P1] a driver sits the wine out by the line under the options, sees it, and is back on a tap', async () => {
  const view = PHONE_VIEWS.question_open;
  const { session, asked } = phone({ view });
  await render(<QuestionScreen session={session} view={view} />);
  await press(button('Sit it out'));
  const out = { ...view, you: { ...view.you, sitsOut: true } };
  await render(<QuestionScreen session={session} view={out} />);
  expect(document.querySelector('[role="status"]')?.textContent).toContain('You are sitting this wine out');
  expect(document.querySelectorAll('[role="group"] button:not([disabled])')).toHaveLength(4);
  await press(button('I’m back'));
  expect(asked).toEqual([
    ['sit out', true],
    ['sit out', false],
  ]);
});

test('[P1] whoever has answered is not asked whether to sit out, and an older host is not asked at all', async () => {
  const view = PHONE_VIEWS.question_open;
  const saved = { status: 'saved', optionId: view.question.options[0]?.id ?? null, refusal: null } as const;
  const { session } = phone({ view, answer: saved });
  await render(<QuestionScreen session={session} view={view} />);
  expect(() => button('Sit it out')).toThrow('no button');
  const older = phone({ view, mayDo: { knock: false, firstName: false, sitOut: false } });
  await render(<QuestionScreen session={older.session} view={view} />);
  expect(() => button('Sit it out')).toThrow('no button');
});

test('[J6] let in during a question, one looks on and plays from the next', async () => {
  const open = PHONE_VIEWS.question_open;
  const view = { ...open, you: { ...open.you, waits: true, fromWine: 2 } };
  const { session } = phone({ view });
  await render(<QuestionScreen session={session} view={view} />);
  expect(document.querySelectorAll('[role="group"] button:not([disabled])')).toHaveLength(0);
  expect(document.querySelector('[role="status"]')?.textContent).toBe(
    'You are in. You play from the next question on.',
  );
});

test('[J6][J7] rankings mark who came later, and show first names beside pseudonyms where there are any', async () => {
  const rows = [
    { pseudonym: 'MELLOW-CORK', score: 300, rank: 1, firstName: 'Anna' },
    { pseudonym: 'SMOKY-DECANTER', score: 100, rank: 2, you: true, fromWine: 2 },
  ];
  await render(<Leaderboard rows={rows} />);
  const texts = [...document.querySelectorAll('[data-rank]')].map(({ textContent }) => textContent);
  expect(texts).toEqual(['1 MELLOW-CORK Anna 300', '2 SMOKY-DECANTER (you) from wine 2 100']);
});

test('[P15] after the round: the five answers, the host’s line about the bottle, one’s place, what is poured', async () => {
  const view = { ...PHONE_VIEWS.round_leaderboard, line: 'From the slope behind the church.' };
  const { session } = phone({ view });
  await render(<RoundScreen session={session} view={view} />);
  for (const words of [
    'Barolo Cannubi',
    view.line,
    'You are 2nd with 500 points.',
    'Wine 3 is being poured.',
  ])
    expect(document.body.textContent).toContain(words);
});

test('[R5][R7] one’s own link in one plain line: its path, or what happens while it is gone', async () => {
  const { session, change } = phone({ view: PHONE_VIEWS.question_open, path: 'direct' });
  await render(<SeatDialog session={session} onClose={() => undefined} />);
  const line = () => {
    const id = document.querySelector('dialog')?.getAttribute('aria-describedby') ?? '';
    return document.querySelector(`[id="${id}"]`)?.textContent;
  };
  expect(line()).toBe('Connected straight with the host’s device.');
  await change({ path: 'relayed' });
  expect(line()).toContain('through a relay');
  await change({ link: 'reconnecting' });
  expect(line()).toContain('Reconnecting by itself. Your seat and your answer are kept');
  await change({ link: 'host-away' });
  expect(line()).toContain('The host is away for a moment.');
  await change({ link: 'live', path: null });
  expect(line()).toBe('Connected with the host.');
});

test('[R1][R5] what has to be waited for, or is elsewhere, has the focus: nobody is left on a screen that is gone', async () => {
  const { session, change } = phone({ view: null, link: 'host-away' });
  await render(<LookingScreen session={session} />);
  expect(document.activeElement?.textContent).toBe('The host is away for a moment');
  await change({ link: 'moved' });
  await render(<StoppedScreen session={session} />);
  expect(document.activeElement?.textContent).toBe('You are playing on another screen');
});

test('[P2] the letter of an option is heard after its name, which is its text alone', async () => {
  const { session } = phone({ view: PHONE_VIEWS.question_open });
  await render(<QuestionScreen session={session} view={PHONE_VIEWS.question_open} />);
  const options = [...document.querySelectorAll('[aria-pressed]')];
  const letters = options.map((option) => option.querySelector<HTMLElement>('[data-letter]'));
  expect(letters.map((letter) => letter?.dataset['letter'])).toEqual(['A', 'B', 'C', 'D']);
  expect(options.map((option) => option.getAttribute('aria-describedby'))).toEqual(
    letters.map((letter) => letter?.id),
  );
  const texts = PHONE_VIEWS.question_open.question.options.map(({ text }) => text);
  expect(options.map(({ textContent }) => textContent)).toEqual(texts);
});

test('[J3] one hears which name of the lobby is one’s own, as on a leaderboard', async () => {
  const { you, lobby } = PHONE_VIEWS.waiting;
  const view = { ...PHONE_VIEWS.waiting, lobby: { ...lobby, names: ['BRIGHT-CARAFE', you.pseudonym] } };
  const { session } = phone({ view });
  await render(<LobbyScreen session={session} view={view} />);
  const names = [...document.querySelectorAll('section li')].map(({ textContent }) => textContent);
  expect(names).toEqual(['BRIGHT-CARAFE', `${you.pseudonym} (you)`]);
});
