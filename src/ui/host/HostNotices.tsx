import type { HostState, Running } from '../../host/host-store';
import type { HostView } from '../../host/host-view';
import type { HostMessages } from '../messages/hostEn';
import { useHostMessages } from '../messages/useHostMessages';
import { useDeskState } from './HostDeskContext';
import styles from './HostNotices.module.css';
import box from './noticeBox.module.css';

const MOST_QUESTIONS = 3;

const selectRunning = (state: HostState) => state.running;
const selectHealth = (state: HostState) => state.storageHealth;

interface HostNoticesProps {
  readonly view: HostView;
}

/** What the host has to know and need not answer: one sentence each, above the tasting. */
export function HostNotices({ view }: HostNoticesProps) {
  const messages = useHostMessages();
  const running = useDeskState(selectRunning);
  const health = useDeskState(selectHealth);
  const { notices } = messages;
  const lines = [
    ...(running ? runningLines(running, view.phase, messages) : []),
    // A promise that is missing is told below the lobby, where it is in nobody's way.
    ...(view.phase === 'waiting' && health !== 'ok' && health !== 'fleeting' ? [notices.health[health]] : []),
    ...(view.lostAnswers.length > 0 ? [notices.lost(questionsOf(view, messages))] : []),
  ];
  return (
    <div className={styles.notices} role="status">
      {lines.map((line) => (
        <p key={line} className={box.box}>
          {line}
        </p>
      ))}
    </div>
  );
}

function runningLines(running: Running, phase: HostView['phase'], { notices }: HostMessages): string[] {
  const { code, formerCode, wasEvicted, isBehind } = running;
  const lines: string[] = [];
  if (code !== null && formerCode !== null && phase !== 'ended') {
    const inLobby = phase === 'waiting';
    lines.push(inLobby ? notices.codeChanged(code, formerCode) : notices.codeChangedInPlay(code));
  }
  if (wasEvicted) lines.push(notices.evicted);
  if (isBehind) lines.push(notices.behind);
  return lines;
}

function questionsOf({ lostAnswers }: HostView, { notices }: HostMessages): string {
  const named = lostAnswers
    .slice(0, MOST_QUESTIONS)
    .map(({ wine, number }) => notices.lostQuestion(wine, number));
  const more = lostAnswers.length - named.length;
  if (more > 0) named.push(notices.lostMore(more));
  const last = named.pop() ?? '';
  return named.length > 0 ? notices.and(named, last) : last;
}
