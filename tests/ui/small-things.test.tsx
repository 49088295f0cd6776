// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';

import type { UpdateOutcome } from '../../src/offline/updates';
import { offlineCatalogue } from '../../src/ui/messages/useOfflineMessages';
import { UpdateNotice } from '../../src/ui/shared/UpdateNotice';
import { PLAIN_SCREENS, lobby } from '../support/gallery-screens';
import { button, showPlayed } from './played';
import { press, render } from './render';

test('[H2] how many chose an option is read once', async () => {
  const view = PLAIN_SCREENS['host-reveal']?.host?.running?.view;
  if (!view) throw new Error('no such screen');
  await showPlayed(view);
  const read = [...document.querySelectorAll('ul li')].map((option) => {
    const copy = option.cloneNode(true) as Element;
    for (const unheard of copy.querySelectorAll('[aria-hidden="true"]')) unheard.remove();
    return copy.textContent;
  });
  expect(read[0]).toMatch(/\D3 answers$/u);
  expect(read[2]).toMatch(/\D0 answers$/u);
  expect(read.slice(0, 4).join(' ')).not.toMatch(/\d \d/u);
});

test('[P12] in a dialog of many buttons the way out has the focus and comes last, as it stands', async () => {
  await showPlayed(lobby);
  await press(button('More'));
  const names = [...document.querySelectorAll('dialog [data-many="true"] > button')].map(
    ({ textContent }) => textContent,
  );
  expect(names.length).toBeGreaterThan(2);
  expect(names[names.length - 1]).toBe('Close');
  expect(document.activeElement?.textContent).toBe('Close');
});

test('[Update] a press on "Update now" is answered at once, before the other tabs have answered', async () => {
  let answer: (outcome: UpdateOutcome) => void = () => {};
  let asked = 0;
  const take = () => {
    asked += 1;
    return new Promise<UpdateOutcome>((resolve) => (answer = resolve));
  };
  await offlineCatalogue.load('en');
  await render(<UpdateNotice take={take} />);
  const words = () => document.querySelector('aside p')?.textContent;
  await press(button('Update now'));
  expect(words()).toContain('Asking the other tabs');
  await press(button('Update now'));
  expect(asked).toBe(1);
  await act(async () => answer('busy'));
  expect(words()).toContain('Another tab is in a tasting');
});
