import type { InputHTMLAttributes, ReactNode, Ref } from 'react';

import { goOnWithEnter } from './goOnWithEnter';
import styles from './TextField.module.css';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  /** Said before the label, for those who do not see where the field stands. */
  readonly within?: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly problem?: string | undefined;
  /** Worth knowing, and nothing that has to be changed. Not shown while it is being typed. */
  readonly notice?: string | undefined;
  readonly kind?: 'truth' | 'to confirm' | 'proposed' | 'plain';
  /** A button beside the label. */
  readonly aside?: ReactNode;
  /** What opens below the input. */
  readonly list?: ReactNode;
  readonly input?: InputHTMLAttributes<HTMLInputElement> & { readonly ref?: Ref<HTMLInputElement> };
  readonly onChange: (text: string) => void;
}

/** One line of text, with what is wrong with it right below. */
export function TextField({
  id,
  label,
  within,
  hint,
  value,
  problem,
  notice,
  kind = 'plain',
  aside,
  list,
  input,
  onChange,
}: TextFieldProps) {
  const described = [
    hint !== undefined && `${id}-hint`,
    notice !== undefined && `${id}-notice`,
    problem !== undefined && `${id}-problem`,
  ].filter(Boolean);
  return (
    <div className={styles.field} data-kind={kind}>
      <div className={styles.top}>
        <label htmlFor={id}>
          {within !== undefined && <span className="hidden">{within} </span>}
          {label}
        </label>
        {aside}
      </div>
      <input
        id={id}
        type="text"
        autoComplete="off"
        dir="auto"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        onKeyDown={goOnWithEnter}
        {...input}
        onChange={(event) => onChange(event.target.value)}
      />
      {list}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {notice !== undefined && (
        <p id={`${id}-notice`} className={styles.notice}>
          {notice}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
