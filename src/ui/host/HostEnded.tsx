import { nextPodiumStep } from '../../game/podium-step';
import type { HostViewOf } from '../../host/host-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Leaderboard } from '../shared/Leaderboard';
import { Podium } from '../shared/Podium';
import { ScreenHeading } from '../shared/ScreenHeading';
import styles from './boards.module.css';
import { deliberately } from './deliberately';
import { useDesk } from './HostDeskContext';
import { HostFrame } from './HostFrame';
import { RepairButton } from './RepairButton';
import { RepairLog } from './RepairLog';
import { StepButton } from './StepButton';

/** So few stand beside the podium; more of them stand below it, in columns. */
const FEW = 8;

interface HostEndedProps {
  readonly view: HostViewOf<'ended'>;
}

/** The end: the podium on the host's key, while every phone has its result at once (P13). */
export function HostEnded({ view }: HostEndedProps) {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const desk = useDesk();
  const hasPodium = nextPodiumStep(view.leaderboard, 0) !== null;
  const step = nextPodiumStep(view.leaderboard, view.podium);
  const undelivered = view.isRepaired ? messages.repairs.undelivered : messages.endedUndelivered;
  return (
    <HostFrame
      view={view}
      controls={
        <>
          {view.hasReveals && step === null && <RepairButton label={messages.repairs.correctOne} />}
          <span className={styles.space} />
          <a
            className={step === null ? buttons.primary : buttons.quiet}
            href={`#/host/${view.tastingId}/results`}
          >
            {messages.results}
          </a>
          {step !== null && (
            <>
              <button
                type="button"
                className={buttons.quiet}
                onClick={deliberately(() => desk.showPodium(3, view.seen))}
              >
                {messages.flow.showAll}
              </button>
              <StepButton
                stepKey="Enter"
                className={buttons.primary}
                onStep={() => desk.showPodium(step, view.seen)}
              >
                {messages.flow.showPlace[step]}
              </StepButton>
            </>
          )}
        </>
      }
    >
      <ScreenHeading isNews className={styles.title} title={common.finalLeaderboard}>
        {common.finalLeaderboard}
      </ScreenHeading>
      <p className={styles.delivered}>
        {view.undelivered > 0 ? undelivered(view.undelivered) : messages.endedDelivered}
      </p>
      {view.leaderboard.length === 0 && <p>{messages.nobodyPlayed}</p>}
      {view.leaderboard.length > 0 && !hasPodium && (
        <p className={styles.delivered}>{view.hasReveals ? messages.nobodyScored : messages.nothingPlayed}</p>
      )}
      <div
        className={styles.ended}
        data-podium={step === null ? 'shown' : view.podium}
        data-beside={hasPodium && view.leaderboard.length <= FEW}
      >
        {hasPodium && (
          <div className={styles.podium}>
            <Podium
              rows={view.leaderboard}
              step={view.podium}
              label={messages.flow.podium}
              andMore={messages.flow.andMore}
            />
          </div>
        )}
        <Leaderboard rows={view.leaderboard} columns={3} />
      </div>
      <RepairLog lines={view.repairs} />
    </HostFrame>
  );
}
