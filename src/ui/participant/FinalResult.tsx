import type { EndedView, RecapRow } from '../../protocol/view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import buttons from '../shared/buttons.module.css';
import { Leaderboard } from '../shared/Leaderboard';
import { ScreenHeading } from '../shared/ScreenHeading';
import styles from './boards.module.css';
import { RecapRows } from './RecapRows';

interface FinalResultProps {
  readonly view: EndedView;
}

/** The final leaderboard and the recap, readable without opening anything (P12, P13). */
export function FinalResult({ view }: FinalResultProps) {
  const common = useCommonMessages();
  const messages = useParticipantMessages();
  const { rank, score } = view.you;
  return (
    <>
      <ScreenHeading className={styles.title} title={common.finalLeaderboard}>
        {common.finalLeaderboard}
      </ScreenHeading>
      <p className={styles.final}>
        {rank !== null && <strong>{common.ordinal(rank)}</strong>}{' '}
        <span>
          {messages.finalScore(score)}, {view.title}
        </span>
      </p>
      <Leaderboard rows={view.leaderboard.rows} />
      <a className={`${buttons.primary} ${styles.another}`} href="#/play">
        {messages.playAnother}
      </a>
      {view.recap.length > 0 && (
        <section className={styles.byWine} aria-labelledby="recap">
          <h2 id="recap">{messages.recap}</h2>
          {winesOf(view.recap).map(({ wine, rows }) => (
            <div key={wine} className={styles.recap}>
              <h3>{common.wine(wine)}</h3>
              <RecapRows rows={rows} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function winesOf(recap: readonly RecapRow[]) {
  const wines = new Map<number, RecapRow[]>();
  for (const row of recap) {
    const rows = wines.get(row.wine);
    if (rows) rows.push(row);
    else wines.set(row.wine, [row]);
  }
  return [...wines].map(([wine, rows]) => ({ wine, rows }));
}
