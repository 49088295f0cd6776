import type { KeyboardEvent } from 'react';

/** Enter in a field goes on to the next one: it must not create a tasting that is half typed. */
export function goOnWithEnter(event: KeyboardEvent<HTMLInputElement>) {
  const field = event.currentTarget;
  if (event.key !== 'Enter' || !field.form) return;
  event.preventDefault();
  const fields = [...field.form.querySelectorAll<HTMLElement>('input:not(:disabled), button')];
  fields[fields.indexOf(field) + 1]?.focus();
}
