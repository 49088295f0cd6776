// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';

import type { ImportOutcome, ImportProblem } from '../../src/host/host-store';
import { Dashboard } from '../../src/ui/host/Dashboard';
import { HostDeskProvider } from '../../src/ui/host/HostDeskContext';
import { deskOf } from '../support/gallery-services';
import { render } from './render';

/** Shows the dashboard and gives it a file, for which the desk has this answer. */
async function importFile(importFile: () => Promise<ImportOutcome>): Promise<void> {
  window.location.hash = '#/host';
  await render(
    <HostDeskProvider value={deskOf({ hash: '#/host', desk: { importFile } })}>
      <Dashboard />
    </HostDeskProvider>,
  );
  const input = document.querySelector('input[type="file"]');
  if (!(input instanceof HTMLInputElement)) throw new Error('nothing to import with');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'tasting.json')] });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
}

const problem = () => document.querySelector('[data-import]');

test('[T8] an imported tasting is opened at once', async () => {
  await importFile(async () => ({ ok: true, id: 'Zk3_-aB' }));
  expect(problem()).toBeNull();
  expect(window.location.hash).toBe('#/host/Zk3_-aB');
});

const WORDS: readonly (readonly [ImportProblem, string])[] = [
  ['TOO_LARGE', '5 MB'],
  ['NOT_JSON', 'not a tasting file'],
  ['NOT_A_TASTING', 'no tasting in this file'],
  ['NEWER', 'newer version'],
  ['SEALED_DAMAGED', 'sealed file is damaged'],
  ['OLDER_COPY', 'newer state'],
  ['RUNNING', 'open in this browser already'],
  ['STORAGE', 'could not be saved'],
];

test.each(WORDS)('[T8] a file that is %s is refused in plain words', async (code, words) => {
  await importFile(async () => ({ ok: false, code }));
  expect(problem()?.getAttribute('role')).toBe('alert');
  expect(problem()?.getAttribute('data-import')).toBe(code);
  expect(problem()?.textContent).toContain(words);
  expect(window.location.hash).toBe('#/host');
});

test('[T8] an import that fails in itself says that nothing was saved', async () => {
  await importFile(() => Promise.reject(new Error('the disk is gone')));
  expect(problem()?.getAttribute('data-import')).toBe('STORAGE');
});
