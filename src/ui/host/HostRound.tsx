import type { HostViewOf } from '../../host/host-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Leaderboard } from '../shared/Leaderboard';
import { ScreenHeading } from '../shared/ScreenHeading';
import styles from './boards.module.css';
import { EndTasting } from './EndTasting';
import { useDesk } from './HostDeskContext';
import { HostFrame } from './HostFrame';
import { StepButton } from './StepButton';

interface HostRoundProps {
  readonly view: HostViewOf<'round_leaderboard'>;
}

/** Between two wines: what it was, who leads, and what to pour. */
export function HostRound({ view }: HostRoundProps) {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const desk = useDesk();
  const title = common.afterWine(view.wine);
  return (
    <HostFrame
      view={view}
      controls={
        <>
          <EndTasting />
          <span className={styles.space}>{!view.lastWine && messages.pourFirst}</span>
          <StepButton
            stepKey="Enter"
            className={buttons.primary}
            onStep={() => desk.press('next', view.seen)}
          >
            {view.lastWine ? messages.nextFinal : messages.nextWine(view.wine + 1)}
          </StepButton>
        </>
      }
    >
      <ScreenHeading isNews className={styles.title} title={title}>
        {title}
      </ScreenHeading>
      <div className={styles.round}>
        <section className={styles.wasIt} aria-labelledby="was-it">
          <h2 id="was-it">{messages.whatItWas}</h2>
          <dl>
            {view.recap.map((row) => (
              <div key={row.category} className={styles.fact}>
                <dt>{common.categories[row.category]}</dt>
                <dd>
                  <strong>{common.orList(row.right)}</strong>
                  <span>{row.isVoid ? messages.voided : common.gotIt(row.gotIt.right, row.gotIt.of)}</span>
                </dd>
              </div>
            ))}
          </dl>
          {view.line !== null && (
            <p className={styles.line}>
              <bdi>{view.line}</bdi>
            </p>
          )}
        </section>
        <Leaderboard rows={view.leaderboard} columns={2} />
      </div>
    </HostFrame>
  );
}
