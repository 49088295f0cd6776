import type { EndedView, RecapRow } from '../../protocol/view';
import { useLanguage } from '../messages/language';
import { useCommonMessages } from '../messages/useCommonMessages';
import { keepsakeCatalogue } from '../messages/useKeepsakeMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import buttons from '../shared/buttons.module.css';
import { Leaderboard } from '../shared/Leaderboard';
import { LoadedDialog } from '../shared/LoadedDialog';
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
  const language = useLanguage();
  const loadKeepsake = async (onClose: () => void) => {
    const dialog = import('../keepsake/KeepsakeDialog');
    const [{ KeepsakeDialog }] = await Promise.all([dialog, keepsakeCatalogue.load(language)]);
    return <KeepsakeDialog view={view} onClose={onClose} />;
  };
  return (
    <>
      <ScreenHeading isNews className={styles.title} title={common.finalLeaderboard}>
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
          <LoadedDialog className={buttons.secondary} load={loadKeepsake}>
            {messages.keep}
          </LoadedDialog>
          {winesOf(view.recap).map((wine) => (
            <div key={wine} className={styles.recap}>
              <h3>{common.wine(wine)}</h3>
              <RecapRows rows={view.recap.filter((row) => row.wine === wine)} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function winesOf(recap: readonly RecapRow[]) {
  return [...new Set(recap.map((row) => row.wine))];
}
