import styles from './SearchField.module.css';

interface SearchFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** How many were found, in words; read out as it changes. */
  readonly found: string;
  readonly onChange: (text: string) => void;
}

export function SearchField({ id, label, hint, value, found, onChange }: SearchFieldProps) {
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        enterKeyHint="search"
        placeholder={hint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p role="status">{value.trim() !== '' && found}</p>
    </div>
  );
}
