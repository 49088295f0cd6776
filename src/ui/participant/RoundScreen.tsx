import { useStore } from 'zustand';

import type { ParticipantState } from '../../participant/participant-store';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import type { ParticipantSession } from '../services';
import { Leaderboard } from '../shared/Leaderboard';
import { ScreenHeading } from '../shared/ScreenHeading';
import styles from './boards.module.css';
import { PhoneFrame } from './PhoneFrame';
import { RecapRows } from './RecapRows';
import { StandLine } from './StandLine';
import type { ViewOf } from './ViewOf';

const selectLink = (state: ParticipantState) => state.link;

interface RoundScreenProps {
  readonly session: ParticipantSession;
  readonly view: ViewOf<'round_leaderboard'>;
}

/** Between two wines: one's place, and what was in the glass (P15). */
export function RoundScreen({ session, view }: RoundScreenProps) {
  const common = useCommonMessages();
  const messages = useParticipantMessages();
  const link = useStore(session.store, selectLink);
  const { rank, score } = view.you;
  const next = view.wine < view.wines ? messages.nextPoured(view.wine + 1) : messages.lastWine;
  const title = common.afterWine(view.wine);
  return (
    <PhoneFrame
      phase={view.phase}
      link={link}
      you={view.you}
      line={
        <StandLine session={session}>
          <span className={styles.pouring}>{next}</span>
        </StandLine>
      }
      session={session}
    >
      <ScreenHeading isNews className={styles.title} title={title}>
        {title}
      </ScreenHeading>
      {rank !== null && <p className={styles.place}>{messages.yourPlace(common.ordinal(rank), score)}</p>}
      <section className={styles.recap} aria-labelledby="just-drunk">
        <h2 id="just-drunk">{messages.whatYouDrank}</h2>
        <RecapRows rows={view.recap} />
        {view.line !== undefined && (
          <p className={styles.bottle} dir="auto">
            {view.line}
          </p>
        )}
      </section>
      <Leaderboard rows={view.leaderboard.rows} />
    </PhoneFrame>
  );
}
