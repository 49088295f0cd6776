import { useEffect, useId, useRef, useState } from 'react';

import { MAX_OPTION_CHARS } from '../../game/tasting';
import type { EntryOutcome } from '../../host/library-store';
import type { HostMessages } from '../messages/hostEn';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import styles from './EntryForm.module.css';

interface EntryFormProps {
  readonly label: string;
  readonly initial: string;
  readonly action: string;
  readonly onSave: (text: string) => Promise<EntryOutcome>;
  /** With a way out, the field takes the focus: it came up in the place of what was pressed. */
  readonly onCancel?: () => void;
}

/** One text of the answer library, new or written anew. Enter saves, Escape goes back. */
export function EntryForm({ label, initial, action, onSave, onCancel }: EntryFormProps) {
  const messages = useHostMessages();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initial);
  const [problem, setProblem] = useState<EntryProblemCode | null>(null);
  const isInPlace = onCancel !== undefined;

  useEffect(() => {
    if (isInPlace) field.current?.select();
  }, [isInPlace]);

  const save = async () => {
    const outcome = await onSave(text);
    setProblem(outcome === 'saved' ? null : outcome);
    if (outcome === 'saved') setText(initial);
    else field.current?.focus();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        <input
          ref={field}
          id={id}
          type="text"
          autoComplete="off"
          enterKeyHint="done"
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel?.();
          }}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className={buttons.secondary}>
          {action}
        </button>
        {onCancel && (
          <button type="button" className={buttons.quiet} onClick={onCancel}>
            {messages.library.cancel}
          </button>
        )}
      </div>
      <p id={`${id}-problem`} className={styles.problem} role="alert">
        {problem !== null && problemText(problem, messages)}
      </p>
    </form>
  );
}

type EntryProblemCode = Exclude<EntryOutcome, 'saved'>;

function problemText(problem: EntryProblemCode, { library }: HostMessages): string {
  return problem === 'TOO_LONG' ? library.problems.TOO_LONG(MAX_OPTION_CHARS) : library.problems[problem];
}
