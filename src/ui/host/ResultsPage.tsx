import type { ReactNode } from 'react';

import type { Results, ResultsQuestion } from '../../host/host-store';
import { useLanguage } from '../messages/language';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import { formatDate } from '../shared/formatDate';
import { Leaderboard } from '../shared/Leaderboard';
import { ScreenHeading } from '../shared/ScreenHeading';
import { EveningInShort } from './EveningInShort';
import { QuestionResult } from './QuestionResult';
import { RepairLog } from './RepairLog';
import { ResultsActions } from './ResultsActions';
import styles from './ResultsPage.module.css';

interface ResultsPageProps {
  readonly results: Results;
  /** Asks for another key of a question; absent where nothing can be changed. */
  readonly onRepair?: (questionId: string) => void;
  /** What can be done with the tasting. */
  readonly children?: ReactNode;
}

/** Final ranking, and every question with how many chose each option (H2). On paper it is the evening's sheet. */
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
      <ResultsActions results={results}>{children}</ResultsActions>
      <section className={styles.section}>
        <h2>{endedAtMs === null ? common.leaderboard : common.finalLeaderboard}</h2>
        {leaderboard.length === 0 && <p>{messages.nobodyPlayed}</p>}
        <Leaderboard rows={leaderboard} columns={3} />
      </section>
      {results.facts && <EveningInShort facts={results.facts} />}
      <RepairLog lines={results.repairs} />
      <section className={styles.section}>
        <h2>{messages.questionsTitle}</h2>
        {questions.length === 0 && <p>{messages.noQuestions}</p>}
        {winesOf(questions).map(({ wine, rows }) => (
          <section key={wine} className={styles.wine} aria-labelledby={`wine-${wine}`}>
            <WineHeading wine={wine} rows={rows} />
            <div className={styles.questions}>
              {rows.map((question) => (
                <QuestionResult key={question.id} question={question} onRepair={onRepair} />
              ))}
            </div>
          </section>
        ))}
      </section>
    </main>
  );
}

interface WineHeadingProps {
  readonly wine: number;
  readonly rows: readonly ResultsQuestion[];
}

/** With its name, once that is out. */
function WineHeading({ wine, rows }: WineHeadingProps) {
  const common = useCommonMessages();
  const { played } = useHostMessages();
  const named = rows.find(({ category }) => category === 'wine_name');
  const names = named?.options.filter(({ right }) => right).map(({ text }) => text) ?? [];
  const number = common.wine(wine);
  return (
    <h3 id={`wine-${wine}`}>
      {names.length === 0 ? number : played.winePlusName(number, common.orList(names))}
    </h3>
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
