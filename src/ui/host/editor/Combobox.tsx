import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

import { useHostMessages } from '../../messages/useHostMessages';
import styles from './Combobox.module.css';
import { goOnWithEnter } from './goOnWithEnter';
import { TextField } from './TextField';
import { useListPlace } from './useListPlace';

interface ComboboxProps {
  readonly id: string;
  readonly label: string;
  readonly within: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly notice?: string | undefined;
  readonly kind: 'truth' | 'to confirm';
  readonly aside?: ReactNode;
  readonly suggest: (typed: string) => readonly string[];
  readonly onChange: (text: string) => void;
  readonly onPick: (text: string) => void;
  /** Enter with no suggestion chosen; true when it meant something. */
  readonly onEnter: () => boolean;
}

/**
 * A text with suggestions, after the combobox pattern of the ARIA Authoring Practices, with a list that completes
 * nothing by itself: what is typed is the value as it stands, and Escape closes the list and does nothing else (T3).
 */
export function Combobox({ id, value, suggest, onChange, onPick, onEnter, ...field }: ComboboxProps) {
  const { editor: messages } = useHostMessages();
  // Looked up once for a key, not with each rendering.
  const [found, setFound] = useState<readonly string[] | null>(null);
  const [active, setActive] = useState(-1);
  const options = !found || (found.length === 1 && found[0] === value) ? [] : found;
  const listId = `${id}-list`;
  const chosen = options[active];
  const list = useRef<HTMLDivElement>(null);
  useListPlace(list, options.length);

  const open = (typed: string, at = -1) => {
    setFound(suggest(typed));
    setActive(at);
  };
  const close = () => {
    setFound(null);
    setActive(-1);
  };
  const pick = (text: string) => {
    onPick(text);
    close();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      // In Firefox it would also take back what was typed.
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey) {
      event.preventDefault();
      if (!found) open(value, event.key === 'ArrowDown' ? 0 : -1);
      else setActive(stepped(active, event.key === 'ArrowDown' ? 1 : -1, options.length));
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      pick(chosen);
    } else if (event.key === 'Enter' && onEnter()) {
      event.preventDefault();
    } else {
      goOnWithEnter(event);
    }
  };

  return (
    <TextField
      {...field}
      id={id}
      value={value}
      onChange={(text) => {
        onChange(text);
        if (text.trim() === '') close();
        else open(text);
      }}
      input={{
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': options.length > 0,
        'aria-controls': options.length > 0 ? listId : undefined,
        'aria-activedescendant': chosen === undefined ? undefined : `${listId}-${active}`,
        onKeyDown,
        onBlur: close,
      }}
      list={
        options.length > 0 && (
          <div
            ref={list}
            id={listId}
            role="listbox"
            aria-label={messages.suggestions}
            className={styles.list}
          >
            {options.map((text, index) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field hears the keys
              <div
                key={text}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={styles.option}
                // The field keeps the focus, or the list would be closed before the click is heard.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(text)}
              >
                {text}
              </div>
            ))}
          </div>
        )
      }
    />
  );
}

/** From none through all of them to none again: none is what was typed. */
function stepped(active: number, by: 1 | -1, count: number): number {
  const places = count + 1;
  return ((active + 1 + by + places) % places) - 1;
}
