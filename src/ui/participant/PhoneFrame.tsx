import type { ReactNode } from 'react';

import type { Phase } from '../../game/state';
import type { Link } from '../../participant/participant-store';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import styles from './PhoneFrame.module.css';

interface PhoneFrameProps {
  readonly phase: Phase;
  readonly link: Link;
  /** Own name and score above everything; null where there is none yet, or where the screen shows it itself. */
  readonly you: { readonly pseudonym: string; readonly score: number | null } | null;
  /** Where the tasting stands. A link that is not live takes its line, so that nothing moves or is covered. */
  readonly line?: ReactNode;
  readonly leave?: ReactNode;
  readonly children: ReactNode;
}

export function PhoneFrame({ phase, link, you, line, leave, children }: PhoneFrameProps) {
  const messages = useParticipantMessages();
  const isLive = link === 'live';
  return (
    <div className={styles.frame}>
      {you && (
        <header className={styles.header}>
          <span className={styles.dot} data-live={isLive} />
          <span className="hidden">{isLive ? messages.live : messages.notLive}</span>
          <span className={styles.name} data-pseudonym="">
            {you.pseudonym}
          </span>
          {you.score !== null && <span className={styles.score}>{you.score}</span>}
          {leave}
        </header>
      )}
      {line !== undefined && (
        <div className={styles.line} aria-live="polite">
          {isLive ? line : <LinkLine text={messages.linkLine[link]} />}
        </div>
      )}
      <main className={styles.main} data-phase={phase} data-link={link}>
        {children}
      </main>
    </div>
  );
}

function LinkLine({ text }: { readonly text: string }) {
  return <span className={styles.away}>{text}</span>;
}
