// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';

import type { ParticipantState } from '../../src/participant/participant-store';
import { PlayScreen } from '../../src/ui/participant/PlayScreen';
import { ServicesProvider } from '../../src/ui/services';
import { PHONE_VIEWS } from '../support/gallery-screens';
import { galleryServices, participantOf } from '../support/gallery-services';
import { press, render, type } from './render';

async function phone(view: ParticipantState['view']) {
  const screen = { hash: '', participant: { view, mayDo: { knock: true, firstName: true, sitOut: true } } };
  const session = participantOf(screen).join();
  const services = {
    ...galleryServices(screen),
    participant: async () => ({ ...participantOf(screen), join: () => session }),
  };
  await render(
    <ServicesProvider value={services}>
      <PlayScreen code="4821" pin={null} typed={false} seatSecret={null} />
    </ServicesProvider>,
  );
  return (state: Partial<ParticipantState>) => act(async () => session.store.setState(state));
}

const open = async (name: string) => {
  const button = [...document.querySelectorAll<HTMLElement>('[aria-haspopup="dialog"]')].find((one) =>
    one.textContent?.includes(name),
  );
  if (!button) throw new Error(`no button ${name}`);
  await press(button);
  await act(() => vi.dynamicImportSettled());
};
const title = () => document.querySelector('dialog h2')?.textContent;
const screen = () => document.querySelector('main')?.dataset['phase'];

async function close(): Promise<void> {
  const buttons = document.querySelectorAll<HTMLElement>('dialog button');
  const last = buttons[buttons.length - 1];
  if (last) await press(last);
}

test('[P2] an open dialog stays when the screen changes, with what was typed, and gives the focus to the new one', async () => {
  const change = await phone(PHONE_VIEWS.question_revealed);
  await open('your seat');
  const field = document.querySelector<HTMLInputElement>('dialog input');
  if (!field) throw new Error('no field');
  await type(field, 'Ann');
  await change({ view: PHONE_VIEWS.question_leaderboard });
  expect(screen()).toBe('question_leaderboard');
  expect(document.querySelector<HTMLInputElement>('dialog input')?.value).toBe('Ann');
  await close();
  expect(title()).toBeUndefined();
  expect(document.activeElement?.tagName).toBe('H1');
});

test('[P2] settings opened while the host is looked for stay when the lobby comes', async () => {
  const change = await phone(null);
  await open('Language, theme, text size');
  const settings = title();
  await change({ view: PHONE_VIEWS.waiting });
  expect(screen()).toBe('waiting');
  expect(title()).toBe(settings);
});

test('[P12][R1] a seat that is over or elsewhere has no dialog left', async () => {
  const change = await phone(PHONE_VIEWS.question_open);
  await open('Leave');
  await change({ view: PHONE_VIEWS.ended });
  expect(title()).toBeUndefined();
  const moves = await phone(PHONE_VIEWS.question_open);
  await open('your seat');
  await moves({ link: 'moved' });
  expect(title()).toBeUndefined();
});
