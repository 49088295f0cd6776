import { useStore } from 'zustand';

import { QUESTIONS_PER_WINE } from '../../game/tasting';
import type { ParticipantState } from '../../participant/participant-store';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import type { ParticipantSession } from '../services';
import { Leaderboard } from '../shared/Leaderboard';
import { ScreenHeading } from '../shared/ScreenHeading';
import { WineProgress } from '../shared/WineProgress';
import styles from './boards.module.css';
import { PhoneFrame } from './PhoneFrame';
import { StandLine } from './StandLine';
import type { ViewOf } from './ViewOf';

const selectLink = (state: ParticipantState) => state.link;

interface QuestionLeaderboardProps {
  readonly session: ParticipantSession;
  readonly view: ViewOf<'question_leaderboard'>;
}

export function QuestionLeaderboard({ session, view }: QuestionLeaderboardProps) {
  const common = useCommonMessages();
  const messages = useParticipantMessages();
  const link = useStore(session.store, selectLink);
  const { rank, score } = view.you;
  return (
    <PhoneFrame
      phase={view.phase}
      link={link}
      you={view.you}
      line={
        <StandLine session={session}>
          <WineProgress wine={view.wine} wines={view.wines} number={view.number} />
        </StandLine>
      }
      session={session}
    >
      <ScreenHeading isNews className={styles.title} title={common.leaderboard}>
        {common.leaderboard}
      </ScreenHeading>
      {rank !== null && <p className={styles.place}>{messages.yourPlace(common.ordinal(rank), score)}</p>}
      <Leaderboard rows={view.leaderboard.rows} />
      <p className={styles.next}>
        {view.number === QUESTIONS_PER_WINE ? messages.wineSoon(view.wine) : messages.nextSoon}
      </p>
    </PhoneFrame>
  );
}
