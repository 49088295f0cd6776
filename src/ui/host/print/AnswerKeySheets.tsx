import type { AnswerKey } from '../../../host/host-store';
import { useCommonMessages } from '../../messages/useCommonMessages';
import { useHostMessages } from '../../messages/useHostMessages';
import styles from './AnswerKeySheets.module.css';

interface AnswerKeySheetsProps {
  readonly title: string;
  readonly answerKey: AnswerKey;
}

/** A front that says not to look, and the truths on sheets of their own, which no screen shows. */
export function AnswerKeySheets({ title, answerKey }: AnswerKeySheetsProps) {
  const common = useCommonMessages();
  const { print } = useHostMessages();
  return (
    <>
      <div className={styles.front} data-print="key-front">
        <p className={styles.warning}>{print.keyFront}</p>
        <p className={styles.title}>{title}</p>
        <p>{print.keyFold}</p>
      </div>
      <div className={styles.truths} data-print="key">
        <p className={styles.title}>{title}</p>
        {answerKey.map(({ wine, rows }) => (
          <div key={wine} className={styles.wine}>
            <p className={styles.number}>{common.wine(wine)}</p>
            <dl>
              {rows.map(({ category, right }) => (
                <div key={category} className={styles.row}>
                  <dt>{common.categories[category]}</dt>
                  <dd>{common.orList(right)}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </>
  );
}
