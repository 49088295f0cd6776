import { MAX_FIRST_NAME_CHARS } from '../../game/tasting';
import styles from './FirstNameField.module.css';

interface FirstNameFieldProps {
  readonly id: string;
  readonly hintId: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The box for a first name (J7); its label stands with whoever asks for it. */
export function FirstNameField({ id, hintId, value, onChange }: FirstNameFieldProps) {
  return (
    <input
      id={id}
      className={styles.field}
      name="given-name"
      type="text"
      dir="auto"
      // oxlint-disable-next-line jsx-a11y/autocomplete-valid -- HTML has it: a first name
      autoComplete="given-name"
      enterKeyHint="done"
      maxLength={MAX_FIRST_NAME_CHARS}
      value={value}
      aria-describedby={hintId}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
