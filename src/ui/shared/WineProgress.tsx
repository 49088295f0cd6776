import { QUESTIONS_PER_WINE } from '../../game/tasting';
import { useCommonMessages } from '../messages/useCommonMessages';
import styles from './WineProgress.module.css';

interface WineProgressProps {
  readonly wine: number;
  readonly wines: number;
  /** The question within the wine, from 1; null between wines. */
  readonly number: number | null;
}

const DASHES = Array.from({ length: QUESTIONS_PER_WINE }, (_, index) => index + 1);

/** "Wine 2 of 6", and a dash for each question of the wine. */
export function WineProgress({ wine, wines, number }: WineProgressProps) {
  const messages = useCommonMessages();
  return (
    <div className={styles.progress}>
      <span>{messages.wineOf(wine, wines)}</span>
      {number !== null && (
        <>
          <span className="hidden">{messages.questionOf(number, QUESTIONS_PER_WINE)}</span>
          <span className={styles.dashes} aria-hidden="true">
            {DASHES.map((dash) => (
              <span key={dash} data-past={dash < number} data-now={dash === number} />
            ))}
          </span>
        </>
      )}
    </div>
  );
}
