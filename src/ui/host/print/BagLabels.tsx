import { useHostMessages } from '../../messages/useHostMessages';
import styles from './BagLabels.module.css';

const LABELS_A_ROW = 2;

interface BagLabelsProps {
  readonly wines: number;
}

/** A number for each bottle, two a row, to be cut out. */
export function BagLabels({ wines }: BagLabelsProps) {
  const { print } = useHostMessages();
  const rows = Math.ceil(wines / LABELS_A_ROW);
  return (
    <div className={styles.labels} data-print="labels">
      {Array.from({ length: rows }, (_, row) => row * LABELS_A_ROW + 1).map((first) => (
        <div key={first} className={styles.row}>
          {Array.from({ length: LABELS_A_ROW }, (_, place) => first + place)
            .filter((number) => number <= wines)
            .map((number) => (
              <p key={number} className={styles.label}>
                <span className={styles.word}>{print.wine}</span>{' '}
                <span className={styles.number}>{number}</span>
              </p>
            ))}
        </div>
      ))}
    </div>
  );
}
