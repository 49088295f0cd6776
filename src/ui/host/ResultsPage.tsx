import type { ReactNode } from 'react';

import type { Results, ResultsQuestion } from '../../host/host-store';
import buttons from '../shared/buttons.module.css';
import { useLanguage } from '../messages/language';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import { Leaderboard } from '../shared/Leaderboard';
import { ScreenHeading } from '../shared/ScreenHeading';
import { Tick } from '../shared/Tick';
import { formatDate } from '../shared/formatDate';
import { EveningInShort } from './EveningInShort';
import { RepairLog } from './RepairLog';
import styles from './ResultsPage.module.css';

interface ResultsPageProps {
  readonly results: Results;
  /** Asks for another key of a question; absent where nothing can be changed. */
  readonly onRepair?: (questionId: string) => void;
  /** What can be done with the tasting. */
  readonly children?: ReactNode;
}

/** Final ranking, and every question with how many chose each option (H2). */
export function ResultsPage({ results, onRepair, children }: ResultsPageProps) {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const language = useLanguage();
  const { endedAtMs, leaderboard, questions, title } = results;
  return (
    <main className={styles.page}>
      <a className={styles.back} href="#/host">
        {messages.toDashboard}
      </a>
      <ScreenHeading className={styles.title} title={`${messages.resultsTitle}: ${title}`}>
        {title}
      </ScreenHeading>
      <p className={styles.when}>
        {endedAtMs === null ? messages.notEnded : messages.endedOn(formatDate(endedAtMs, language))}
      </p>
      {children}
      <section className={styles.section}>
        <h2>{endedAtMs === null ? common.leaderboard : common.finalLeaderboard}</h2>
        {leaderboard.length === 0 && <p>{messages.nobodyPlayed}</p>}
        <Leaderboard rows={leaderboard} columns />
      </section>
      {results.facts && <EveningInShort facts={results.facts} />}
      <RepairLog lines={results.repairs} />
      <section className={styles.section}>
        <h2>{messages.questionsTitle}</h2>
        {questions.length === 0 && <p>{messages.noQuestions}</p>}
        {winesOf(questions).map(({ wine, rows }) => (
          <div key={wine} className={styles.wine}>
            <h3>{common.wine(wine)}</h3>
            <div className={styles.questions}>
              {rows.map((question) => (
                <QuestionResult key={question.category} question={question} onRepair={onRepair} />
              ))}
            </div>
          </div>
        ))}
      </section>
    </main>
  );
}

interface QuestionResultProps {
  readonly question: ResultsQuestion;
  readonly onRepair: ResultsPageProps['onRepair'];
}

function QuestionResult({ question, onRepair }: QuestionResultProps) {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const votes = question.options.reduce((sum, option) => sum + option.count, 0);
  return (
    <div className={styles.question}>
      <h4>
        {common.categories[question.category]}
        {question.void && <span> ({messages.voided})</span>}
      </h4>
      <ul>
        {question.options.map((option) => (
          <li key={option.text} data-correct={option.right}>
            <span className={styles.text}>
              {option.right && <Tick className={styles.tick} />}
              {option.text}
              {option.right && <span className="hidden"> {common.rightAnswer}</span>}
            </span>
            <span className={styles.count}>
              {option.count}
              <span className="hidden"> {messages.votes(option.count)}</span>
            </span>
            <span
              className={styles.bar}
              aria-hidden="true"
              style={{ transform: `scaleX(${votes === 0 ? 0 : option.count / votes})` }}
            />
          </li>
        ))}
      </ul>
      {onRepair && question.isRevealed && (
        <button
          type="button"
          className={buttons.quiet}
          aria-haspopup="dialog"
          onClick={() => onRepair(question.id)}
        >
          {messages.repairs.correct}
          <span className="hidden">
            {` ${messages.repairs.correctOf(question.wine, common.categories[question.category])}`}
          </span>
        </button>
      )}
    </div>
  );
}

function winesOf(questions: readonly ResultsQuestion[]) {
  const wines = new Map<number, ResultsQuestion[]>();
  for (const question of questions) {
    const rows = wines.get(question.wine);
    if (rows) rows.push(question);
    else wines.set(question.wine, [question]);
  }
  return [...wines].map(([wine, rows]) => ({ wine, rows }));
}
