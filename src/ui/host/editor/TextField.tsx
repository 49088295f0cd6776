import { goOnWithEnter } from './goOnWithEnter';
import styles from './TextField.module.css';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  /** Said before the label, for those who do not see where the field stands. */
  readonly within?: string;
  readonly hint?: string;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly truth?: boolean;
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
  truth = false,
  onChange,
}: TextFieldProps) {
  const described = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`].filter(
    Boolean,
  );
  return (
    <div className={styles.field} data-truth={truth}>
      <label htmlFor={id}>
        {within !== undefined && <span className="hidden">{within} </span>}
        {label}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        onKeyDown={goOnWithEnter}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
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
