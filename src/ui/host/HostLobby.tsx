import type { HostState, SignalingStatus } from '../../host/host-store';
import type { HostViewOf } from '../../host/host-view';
import { useHostMessages } from '../messages/useHostMessages';
import { navigate } from '../router';
import buttons from '../shared/buttons.module.css';
import { ScreenHeading } from '../shared/ScreenHeading';
import { BigScreenButton } from './BigScreenButton';
import { Door } from './Door';
import { useDesk, useDeskState } from './HostDeskContext';
import { HostFrame } from './HostFrame';
import styles from './HostLobby.module.css';
import { Invitation } from './Invitation';
import { People } from './people/People';
import { StepButton } from './StepButton';
import { StorageHealthNote } from './StorageHealthNote';

const selectCode = (state: HostState) => state.running?.code ?? null;
const selectPin = (state: HostState) => state.running?.pin ?? '';
const selectHealth = (state: HostState) => state.storageHealth;
const selectJoinBase = (state: HostState) => state.running?.joinBase ?? '';
const selectSignaling = (state: HostState) => state.running?.signaling ?? 'claiming';

interface HostLobbyProps {
  readonly view: HostViewOf<'waiting'>;
}

/** The code for everyone to see, and who is in. */
export function HostLobby({ view }: HostLobbyProps) {
  const messages = useHostMessages();
  const desk = useDesk();
  const code = useDeskState(selectCode);
  const pin = useDeskState(selectPin);
  const joinBase = useDeskState(selectJoinBase);
  const signaling = useDeskState(selectSignaling);
  const health = useDeskState(selectHealth);
  const isUp = code !== null && signaling === 'online';
  return (
    <HostFrame
      view={view}
      controls={
        <>
          <button
            type="button"
            className={buttons.secondary}
            onClick={() => navigate(`#/host/${view.tastingId}/edit`)}
          >
            {messages.editTasting}
          </button>
          {code !== null && <BigScreenButton devices={view.devices} />}
          <a className={buttons.quiet} href={`#/host/${view.tastingId}/print`}>
            {messages.print.link}
          </a>
          <span className={styles.count} role="status">
            {messages.areIn(view.live)}
          </span>
          <StepButton
            stepKey="Enter"
            className={buttons.primary}
            disabled={view.live === 0}
            onStep={() => desk.press('start', view.seen)}
          >
            {messages.startGame}
          </StepButton>
        </>
      }
    >
      <ScreenHeading className={styles.title} title={view.title}>
        {view.title}
      </ScreenHeading>
      {view.isSealed && <p className={styles.sealed}>{messages.sealed.playAlong}</p>}
      <div className={styles.lobby}>
        {isUp ? (
          <Invitation code={code} pin={pin} base={joinBase} title={view.title} />
        ) : (
          <NoCodeYet code={code} signaling={signaling} />
        )}
        <section className={styles.people} aria-labelledby="participants">
          <h2 id="participants">{messages.participantsList}</h2>
          <Door isClosed={view.isDoorClosed} />
          {view.people.length === 0 && <NobodyYet hasCode={isUp} />}
          <People people={view.people} ticks={false} />
        </section>
        {health === 'fleeting' && <StorageHealthNote />}
      </div>
    </HostFrame>
  );
}

function NobodyYet({ hasCode }: { readonly hasCode: boolean }) {
  const messages = useHostMessages();
  return <p className={styles.nobody}>{hasCode ? messages.nobodyYet : messages.nobodyWithoutCode}</p>;
}

interface NoCodeYetProps {
  readonly code: string | null;
  readonly signaling: SignalingStatus;
}

function NoCodeYet({ code, signaling }: NoCodeYetProps) {
  const messages = useHostMessages();
  const texts: Record<SignalingStatus, string> = {
    claiming: messages.claiming,
    online: messages.claiming,
    offline: code === null ? messages.offlineNoCode : messages.offlineWithCode,
    unsupported: messages.noWebRtc,
  };
  return (
    <output className={styles.noCode}>
      {code !== null && (
        <span className={styles.dimCode} data-code={code}>
          {code}
        </span>
      )}
      <span>{texts[signaling]}</span>
    </output>
  );
}
