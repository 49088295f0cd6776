import type { ResultsQuestion } from '../../host/host-store';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { OptionBadge } from '../shared/OptionBadge';
import { Tick } from '../shared/Tick';
import styles from './QuestionResult.module.css';

interface QuestionResultProps {
  readonly question: ResultsQuestion;
  /** Asks for another key of it; absent where nothing can be changed. */
  readonly onRepair: ((questionId: string) => void) | undefined;
}

/** How many chose each option: as bars for the eye, as a table for everyone (H2). */
export function QuestionResult({ question, onRepair }: QuestionResultProps) {
  const common = useCommonMessages();
  const { voided, repairs } = useHostMessages();
  const category = common.categories[question.category];
  const { right, of } = question.gotIt;
  return (
    <figure className={styles.question}>
      <figcaption>
        <h4>{category}</h4> <span>{question.void ? voided : common.gotIt(right, of)}</span>
      </figcaption>
      <div className={styles.beside}>
        <Bars question={question} />
        <Counts question={question} />
      </div>
      {onRepair && question.isRevealed && (
        <button
          type="button"
          className={`${buttons.quiet} ${styles.repair}`}
          aria-haspopup="dialog"
          onClick={() => onRepair(question.id)}
        >
          {repairs.correct}
          <span className="hidden">{` ${repairs.correctOf(question.wine, category)}`}</span>
        </button>
      )}
    </figure>
  );
}

function Bars({ question: { options } }: { readonly question: ResultsQuestion }) {
  const { played } = useHostMessages();
  const most = Math.max(1, ...options.map(({ count }) => count));
  const told = options.map(({ text, count }) => played.bar(text, count)).join(', ');
  return (
    <div className={styles.bars} role="img" aria-label={played.chart(told)}>
      {options.map(({ id, right, count }, place) => (
        <span key={id} className={styles.column} data-correct={right}>
          <span className={styles.bar} style={{ height: `${(count / most) * 100}%` }} />
          <OptionBadge place={place} />
        </span>
      ))}
    </div>
  );
}

function Counts({ question: { options, gotIt } }: { readonly question: ResultsQuestion }) {
  const common = useCommonMessages();
  const { played } = useHostMessages();
  const none = gotIt.of - options.reduce((sum, { count }) => sum + count, 0);
  return (
    <table className={styles.counts}>
      <thead className="hidden">
        <tr>
          <th scope="col">{played.answer}</th>
          <th scope="col">{played.count}</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({ id, text, right, count }, place) => (
          <tr key={id} data-correct={right}>
            <th scope="row">
              <span className={styles.option}>
                <OptionBadge place={place} />
                <bdi>{text}</bdi>
                {right && <Tick className={styles.tick} />}
                {right && <span className="hidden"> {common.rightAnswer}</span>}
              </span>
            </th>
            <td>{count}</td>
          </tr>
        ))}
        {none > 0 && (
          <tr className={styles.none}>
            <th scope="row">{played.noAnswer}</th>
            <td>{none}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
