import type { KeyboardEvent } from 'react';

/**
 * Enter in a field goes on to the next one: it must not create a tasting that is half typed. Buttons that stand
 * beside a field (`data-aside`) are passed over.
 */
export function goOnWithEnter(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !event.currentTarget.form) return;
  event.preventDefault();
  goOn(event.currentTarget);
}

/** Moves the focus to the field after this one. */
export function goOn(field: HTMLInputElement) {
  const fields = [
    ...(field.form?.querySelectorAll<HTMLElement>('input:not(:disabled), button:not([data-aside])') ?? []),
  ];
  fields[fields.indexOf(field) + 1]?.focus();
}
