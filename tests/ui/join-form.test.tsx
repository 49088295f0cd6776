// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';

import { JoinForm } from '../../src/ui/home/JoinForm';
import { press, render, type } from './render';

async function openForm() {
  const joined: string[] = [];
  await render(<JoinForm onJoin={(code) => joined.push(code)} onReady={() => {}} />);
  const field = document.querySelector<HTMLInputElement>('input[name="code"]')!;
  const join = () => press(document.querySelector<HTMLElement>('button[type="submit"]')!);
  return { joined, field, join };
}

test('[J1] what stands in the field is joined, however it came there', async () => {
  const { joined, field, join } = await openForm();
  // Typed while the app was taking the form over: React has heard nothing of it.
  await act(async () => void (field.value = '48 21'));
  await join();
  expect(joined).toEqual(['4821']);
});

test('[J1] what is no code is said, until something else is typed', async () => {
  const { joined, field, join } = await openForm();
  await type(field, '482');
  await join();
  expect(joined).toEqual([]);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('four digits');
  await type(field, '4821');
  expect(field.getAttribute('aria-invalid')).toBe('false');
  await join();
  expect(joined).toEqual(['4821']);
});

test('[J1] of a pasted join link the code stays, and of anything else the digits', async () => {
  const { joined, field, join } = await openForm();
  const paste = async (text: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', text);
    field.select();
    await act(
      async () =>
        void field.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        ),
    );
    return field.value;
  };
  expect(await paste('http://10.0.0.7:4321/#/play/4821/q1w2e3r4t5y6u7i8o9p0as')).toBe('4821');
  expect(await paste('Le code : 48 22')).toBe('4822');
  await join();
  expect(joined).toEqual(['4822']);
});
