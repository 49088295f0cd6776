import type { ScreenView } from '../../protocol/device-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useDeviceMessages } from '../messages/useDeviceMessages';
import { ScreenHeading } from '../shared/ScreenHeading';
import { BoardRows } from './BoardRows';
import styles from './boards.module.css';

interface ScreenRoundProps {
  readonly view: Extract<ScreenView, { phase: 'round_leaderboard' }>;
}

/** Characters of what it was that a television has room for in large letters, and in smaller ones. */
const LARGE_CHARS = 260;
const SMALLER_CHARS = 420;

/** Between two wines: what it was, and who leads (P15). */
export function ScreenRound({ view }: ScreenRoundProps) {
  const common = useCommonMessages();
  const { screen: messages } = useDeviceMessages();
  const title = common.afterWine(view.wine);
  const chars = [...view.recap.flatMap(({ right }) => right), view.line ?? ''].join('').length;
  const letters = chars <= LARGE_CHARS ? 'large' : chars <= SMALLER_CHARS ? 'smaller' : 'small';
  return (
    <div className={styles.board}>
      <ScreenHeading className={styles.title} title={title}>
        {title}
      </ScreenHeading>
      <div className={styles.round}>
        <section className={styles.wine} data-letters={letters} aria-labelledby="was-it">
          <h2 id="was-it">{messages.whatItWas}</h2>
          <dl>
            {view.recap.map(({ category, right, gotIt, isVoid }) => (
              <div key={category} className={styles.fact}>
                <dt>{common.categories[category]}</dt>
                <dd>
                  <bdi className={styles.right}>{common.orList(right)}</bdi>
                  <span>{isVoid ? messages.voided : common.gotIt(gotIt.right, gotIt.of)}</span>
                </dd>
              </div>
            ))}
          </dl>
          {view.line !== undefined && <p className={styles.line}>{view.line}</p>}
        </section>
        <div className={styles.beside}>
          <BoardRows leaderboard={view.leaderboard} columns={1} />
          <p className={styles.next}>{view.lastWine ? messages.thatWasTheLast : messages.beingPoured}</p>
        </div>
      </div>
    </div>
  );
}
