import { useEffect, useId, useRef, useState, type ClipboardEvent, type FormEvent } from 'react';

import { readCode } from '../../protocol/link';
import { takeEarlyPress } from '../../start/early-start';
import { useCommonMessages } from '../messages/useCommonMessages';
import buttons from '../shared/buttons.module.css';
import styles from './JoinForm.module.css';

interface JoinFormProps {
  readonly onJoin: (code: string) => void;
  /** Called once the form stands there: the time to load what comes after it. */
  readonly onReady: () => void;
}

/**
 * Four digits and a button. It waits for the button: the fourth digit sends nothing. What is typed is the field's own:
 * the form may have stood there before the app did, and a key may come while the app takes it over.
 */
export function JoinForm({ onJoin, onReady }: JoinFormProps) {
  const messages = useCommonMessages();
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => {
    if (takeEarlyPress()) setWrong(codeIn(field.current) === null);
  }, []);

  useEffect(() => {
    const timer = setTimeout(onReady, 0);
    return () => clearTimeout(timer);
  }, [onReady]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = codeIn(field.current);
    setWrong(code === null);
    if (code !== null) onJoin(code);
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <label className={styles.label} htmlFor={`${id}-code`}>
        {messages.tastingCode}
      </label>
      <div className={styles.row}>
        <input
          ref={field}
          id={`${id}-code`}
          className={styles.code}
          name="code"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          enterKeyHint="go"
          maxLength={9}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onChange={() => setWrong(false)}
          onPaste={paste}
        />
        <button type="submit" className={buttons.primary}>
          {messages.join}
        </button>
      </div>
      <p id={`${id}-hint`} className={styles.hint} data-wrong={wrong} role={wrong ? 'alert' : undefined}>
        {wrong ? messages.codeWrong : messages.joinHint}
      </p>
    </form>
  );
}

/** Of a join link its code, of anything else the digits: a whole link would be cut off in the middle of its address. */
function paste(event: ClipboardEvent<HTMLInputElement>) {
  event.preventDefault();
  const text = event.clipboardData.getData('text');
  event.currentTarget.value = /#\/play\/(\d{4})/u.exec(text)?.[1] ?? text.replace(/\D/gu, '').slice(0, 9);
}

function codeIn(field: HTMLInputElement | null): string | null {
  return readCode(field?.value ?? '');
}
