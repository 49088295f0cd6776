import type { ReactNode } from 'react';

import type { Phase } from '../../game/state';
import type { Link } from '../../participant/participant-store';
import type { RepairView } from '../../protocol/view';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import { SettingsButton } from '../preferences/SettingsButton';
import type { ParticipantSession } from '../services';
import { useCountUp } from '../shared/useCountUp';
import { LeaveButton } from './LeaveButton';
import styles from './PhoneFrame.module.css';
import { RepairNews } from './RepairNews';
import { SeatButton } from './SeatButton';

interface PhoneFrameProps {
  readonly phase: Phase;
  readonly link: Link;
  /** Own name and score above everything; null where there is none yet, or where the screen shows it itself. */
  readonly you: {
    readonly pseudonym: string;
    readonly score: number | null;
    readonly repair?: RepairView;
  } | null;
  /** Where the tasting stands. A link that is not live takes its line, so that nothing moves or is covered. */
  readonly line?: ReactNode;
  /** With a seat in a tasting that runs: the way to another device, and the way out. */
  readonly session?: ParticipantSession;
  readonly children: ReactNode;
}

export function PhoneFrame({ phase, link, you, line, session, children }: PhoneFrameProps) {
  const messages = useParticipantMessages();
  const isLive = link === 'live';
  // The result stays without the host: that nobody is there is no alarm.
  const isLinkNews = isLive || phase !== 'ended';
  // While a question is asked nothing may move under a thumb: its answer line has the news then.
  const isAsked = phase === 'question_open' || phase === 'question_paused';
  const name = <span data-pseudonym="">{you?.pseudonym}</span>;
  return (
    <div className={styles.frame}>
      {you && (
        <header className={styles.header}>
          {isLinkNews && (
            <>
              <span className={styles.dot} data-live={isLive} />
              <span className="hidden">{isLive ? messages.live : messages.notLive}</span>
            </>
          )}
          <span className={styles.name}>
            {session ? (
              <SeatButton session={session}>
                {name}
                <span className="hidden"> {messages.yourSeat}</span>
              </SeatButton>
            ) : (
              name
            )}
          </span>
          {you.score !== null && <Score value={you.score} />}
          <SettingsButton isIcon />
          {session && <LeaveButton session={session} />}
        </header>
      )}
      {line !== undefined && (
        <div className={styles.line}>{isLive ? line : <LinkLine text={messages.linkLine[link]} />}</div>
      )}
      <RepairNews repair={isAsked ? undefined : you?.repair} score={you?.score ?? 0} />
      <main className={styles.main} data-phase={phase} data-link={link}>
        {children}
      </main>
      {!you && <SettingsButton />}
    </div>
  );
}

function Score({ value }: { readonly value: number }) {
  const messages = useParticipantMessages();
  return (
    <span className={styles.score}>
      {useCountUp(value)}
      <span className="hidden"> {messages.scoreUnit(value)}</span>
    </span>
  );
}

function LinkLine({ text }: { readonly text: string }) {
  return <span className={styles.away}>{text}</span>;
}
