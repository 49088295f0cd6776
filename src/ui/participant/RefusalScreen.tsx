import { useStore } from 'zustand';

import { reloadFresh } from '../../offline/reload-fresh';
import type { JoinRefusal, ParticipantState } from '../../participant/participant-store';
import type { ParticipantMessages } from '../messages/participantEn';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import type { ParticipantSession } from '../services';
import buttons from '../shared/buttons.module.css';
import { Notice } from '../shared/Notice';
import { optionalPart } from './optionalPart';
import { PhoneFrame } from './PhoneFrame';
import styles from './RefusalScreen.module.css';

const selectCode = (state: ParticipantState) => state.code;
const selectRefusal = (state: ParticipantState) => state.refusal;
const selectLink = (state: ParticipantState) => state.link;
const selectPhase = (state: ParticipantState) => state.view?.phase ?? 'waiting';
const selectMayKnock = (state: ParticipantState) =>
  state.refusal?.reason === 'GAME_STARTED' && !isOver(state.refusal) && state.mayDo.knock;
const selectPseudonym = (state: ParticipantState) => state.pseudonym;

const KnockPanel = optionalPart(async () => (await import('./KnockPanel')).KnockPanel);

/** Refusals that may be gone the next time one asks. */
const WORTH_ANOTHER_TRY = new Set<JoinRefusal['reason']>([
  'SESSION_NOT_FOUND',
  'GAME_STARTED',
  'SESSION_FULL',
  'DOOR_CLOSED',
]);

interface RefusalScreenProps {
  readonly session: ParticipantSession;
}

/** Why there is no way in, in plain words, and the way on (J4). */
export function RefusalScreen({ session }: RefusalScreenProps) {
  const messages = useParticipantMessages();
  const refusal = useStore(session.store, selectRefusal);
  const link = useStore(session.store, selectLink);
  const phase = useStore(session.store, selectPhase);
  const pseudonym = useStore(session.store, selectPseudonym);
  const code = useStore(session.store, selectCode);
  const mayKnock = useStore(session.store, selectMayKnock);
  if (!refusal) return null;
  const { title, text } = wordsOf(refusal, code, messages);
  return (
    <PhoneFrame phase={phase} link={link} you={pseudonym === null ? null : { pseudonym, score: null }}>
      <div className={styles.refusal}>
        <div role="alert" data-reason={refusal.reason}>
          <Notice title={title} text={text} />
        </div>
        {mayKnock && (
          <div className={styles.knock}>
            <KnockPanel session={session} />
          </div>
        )}
        <WaysOn refusal={refusal} code={code} session={session} mayKnock={mayKnock} />
      </div>
    </PhoneFrame>
  );
}

interface WaysOnProps {
  readonly refusal: JoinRefusal;
  readonly code: string;
  readonly session: ParticipantSession;
  /** Asking the host is the way on then. */
  readonly mayKnock: boolean;
}

function WaysOn({ refusal, code, session, mayKnock }: WaysOnProps) {
  const messages = useParticipantMessages();
  const { reload } = useCommonMessages();
  const isForGood = isOver(refusal);
  const mayRetry =
    !mayKnock && !isForGood && (WORTH_ANOTHER_TRY.has(refusal.reason) || isOlder(refusal, 'host'));
  const wrongHost = refusal.reason === 'WRONG_HOST';
  return (
    <p className={styles.ways}>
      {isOlder(refusal, 'phone') && (
        <button type="button" className={buttons.primary} onClick={() => void reloadFresh()}>
          {reload}
        </button>
      )}
      {refusal.reason === 'HAS_SEAT' && (
        <a className={buttons.primary} href={`#/play/${code}`}>
          {messages.toYourSeat}
        </a>
      )}
      {mayRetry && (
        <button type="button" className={buttons.primary} onClick={() => session.retry()}>
          {messages.tryAgain}
        </button>
      )}
      <a className={wrongHost || isForGood ? buttons.primary : buttons.quiet} href="#/play">
        {wrongHost ? messages.typeCode : messages.typeAnother}
      </a>
    </p>
  );
}

function isOlder(refusal: JoinRefusal, side: 'host' | 'phone'): boolean {
  return refusal.reason === 'VERSION_MISMATCH' && refusal.older === side;
}

/** It came too late even to ask. */
function isOver(refusal: JoinRefusal): boolean {
  return refusal.reason === 'GAME_STARTED' && refusal.isOver === true;
}

function wordsOf(refusal: JoinRefusal, code: string, messages: ParticipantMessages) {
  if (refusal.reason === 'VERSION_MISMATCH') {
    return { title: messages.versionTitle[refusal.older], text: messages.versionText[refusal.older] };
  }
  if (isOver(refusal)) return { title: messages.overTitle, text: messages.overText };
  const { title, text } = messages.refusals[refusal.reason];
  return { title, text: text(code) };
}
