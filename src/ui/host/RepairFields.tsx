import type { ResultsQuestion } from '../../host/host-store';
import { useHostMessages } from '../messages/useHostMessages';
import styles from './RepairDialog.module.css';

interface RepairFieldsProps {
  readonly question: ResultsQuestion;
  /** Ids of the options that are to be right, or null for none of them. */
  readonly ruling: readonly string[] | null;
  readonly onChange: (ruling: readonly string[] | null) => void;
}

/** The four options to tick, and nobody's. What was ticked is still there when nobody's is taken back. */
export function RepairFields({ question, ruling, onChange }: RepairFieldsProps) {
  const messages = useHostMessages();
  const { repairs } = messages;
  const keyed = question.options.filter(({ right }) => right).map(({ id }) => id);
  const toggle = (id: string, isTicked: boolean) => {
    const others = ruling?.filter((one) => one !== id) ?? [];
    onChange(isTicked ? [...others, id] : others);
  };
  return (
    <fieldset className={styles.fields}>
      <legend>{repairs.rightOnes}</legend>
      {question.options.map(({ id, text, count }) => (
        <label key={id} className={styles.option}>
          <input
            type="checkbox"
            checked={ruling?.includes(id) === true}
            disabled={ruling === null}
            onChange={(event) => toggle(id, event.target.checked)}
          />
          <span className={styles.text}>{text}</span>
          <span className={styles.count}>{messages.votes(count)}</span>
        </label>
      ))}
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={ruling === null}
          onChange={(event) => onChange(event.target.checked ? null : keyed)}
        />
        <span className={styles.text}>{repairs.nobodys}</span>
      </label>
    </fieldset>
  );
}
