import type { HostViewOf } from '../../host/host-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import buttons from '../shared/buttons.module.css';
import { Leaderboard } from '../shared/Leaderboard';
import { ScreenHeading } from '../shared/ScreenHeading';
import { WineProgress } from '../shared/WineProgress';
import { EndTasting } from './EndTasting';
import styles from './boards.module.css';
import { GoesOn } from './GoesOn';
import { useDesk } from './HostDeskContext';
import { HostFrame } from './HostFrame';
import { useNextAfterQuestion } from './QuestionControls';
import { StepButton } from './StepButton';

interface HostQuestionLeaderboardProps {
  readonly view: HostViewOf<'question_leaderboard'>;
}

export function HostQuestionLeaderboard({ view }: HostQuestionLeaderboardProps) {
  const common = useCommonMessages();
  const desk = useDesk();
  const next = useNextAfterQuestion(view);
  return (
    <HostFrame
      view={view}
      controls={
        <>
          <EndTasting />
          <span className={styles.space} />
          <GoesOn view={view} />
          <StepButton
            stepKey="Enter"
            className={buttons.primary}
            onStep={() => desk.press('next', view.seen)}
          >
            {next}
          </StepButton>
        </>
      }
    >
      <div className={styles.progress}>
        <WineProgress wine={view.question.wine} wines={view.wines} number={view.question.number} />
      </div>
      <ScreenHeading isNews className={styles.title} title={common.leaderboard}>
        {common.leaderboard}
      </ScreenHeading>
      <Leaderboard rows={view.leaderboard} columns={3} />
    </HostFrame>
  );
}
