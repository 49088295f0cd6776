import { useStore } from 'zustand';

import type { ParticipantState } from '../../participant/participant-store';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import { navigate } from '../router';
import type { ParticipantSession } from '../services';
import buttons from '../shared/buttons.module.css';
import { ScreenHeading } from '../shared/ScreenHeading';
import styles from './LobbyScreen.module.css';
import { optionalPart } from './optionalPart';
import { PhoneFrame } from './PhoneFrame';
import { SeatButton } from './SeatButton';
import { StandLine } from './StandLine';
import type { ViewOf } from './ViewOf';

const FirstNameForm = optionalPart(async () => (await import('./FirstNameForm')).FirstNameForm);

const selectLink = (state: ParticipantState) => state.link;
const selectMayDo = (state: ParticipantState) => state.mayDo;
const selectSeatKept = (state: ParticipantState) => state.isSeatKept;

interface LobbyScreenProps {
  readonly session: ParticipantSession;
  readonly view: ViewOf<'waiting'>;
}

/** Waiting for the host, with the name one has got for tonight. */
export function LobbyScreen({ session, view }: LobbyScreenProps) {
  const common = useCommonMessages();
  const messages = useParticipantMessages();
  const link = useStore(session.store, selectLink);
  const mayDo = useStore(session.store, selectMayDo);
  const isSeatKept = useStore(session.store, selectSeatKept);
  const { count, names } = view.lobby;
  const leave = () => {
    session.leave();
    navigate('#/play');
  };
  return (
    <PhoneFrame
      phase="waiting"
      link={link}
      you={null}
      line={
        <StandLine session={session}>
          <span className={styles.soon}>{messages.startsSoon}</span>
        </StandLine>
      }
    >
      <div className={styles.top}>
        <ScreenHeading isNews className={styles.title} title={view.title}>
          {view.title}
        </ScreenHeading>
        <p className={styles.host}>
          {messages.hostedBy} <strong>{view.hostName}</strong>
        </p>
      </div>
      <div className={styles.you}>
        <p>{messages.youAre}</p>
        <p className={styles.name} data-pseudonym="">
          {view.you.pseudonym}
        </p>
        <SeatButton session={session}>{messages.yourSeatHere}</SeatButton>
      </div>
      {mayDo.firstName && (
        <div className={styles.firstName}>
          <FirstNameForm session={session} />
        </div>
      )}
      {!isSeatKept && <p className={styles.hint}>{messages.notKept}</p>}
      {!('wakeLock' in navigator) && <p className={styles.hint}>{messages.mayLock}</p>}
      <section className={styles.people} aria-label={messages.people}>
        <p>{messages.areIn(count)}</p>
        <ul>
          {names.map((name) => (
            <li key={name} data-you={name === view.you.pseudonym}>
              {name}
              {name === view.you.pseudonym && <span className="hidden"> ({common.you})</span>}
            </li>
          ))}
        </ul>
        {count > names.length && <p>{messages.andMore(count - names.length)}</p>}
      </section>
      <button type="button" className={`${buttons.quiet} ${styles.leave}`} onClick={leave}>
        {messages.leave}
      </button>
    </PhoneFrame>
  );
}
