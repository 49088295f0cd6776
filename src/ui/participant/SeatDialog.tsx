import { useCallback } from 'react';
import { useStore } from 'zustand';

import type { ParticipantState } from '../../participant/participant-store';
import { seatLink } from '../../protocol/link';
import { useSeatMessages } from '../messages/useSeatMessages';
import type { ParticipantSession } from '../services';
import buttons from '../shared/buttons.module.css';
import { ConnectionDetails } from '../shared/ConnectionDetails';
import { Dialog } from '../shared/Dialog';
import { SeatLink } from '../shared/SeatLink';
import { useOneTimeLink } from '../shared/useOneTimeLink';
import { FirstNameForm } from './FirstNameForm';
import styles from './SeatDialog.module.css';
import { SitOutChoice } from './SitOutChoice';

const selectPseudonym = (state: ParticipantState) => state.view?.you.pseudonym ?? state.pseudonym ?? '';
const selectMayDo = (state: ParticipantState) => state.mayDo;
/** One plain line about the way to the host: the link, and on a live one its path where that is known. */
const selectWay = ({ link, path }: ParticipantState) => (link === 'live' ? (path ?? link) : link);

interface SeatDialogProps {
  readonly session: ParticipantSession;
  readonly onClose: () => void;
}

/** What there is to one's seat: how it is connected, a first name, a wine sat out, the way to another device (R2). */
export function SeatDialog({ session, onClose }: SeatDialogProps) {
  const messages = useSeatMessages();
  const pseudonym = useStore(session.store, selectPseudonym);
  const mayDo = useStore(session.store, selectMayDo);
  const way = useStore(session.store, selectWay);
  const { link, make } = useOneTimeLink(useCallback(() => shareSeat(session), [session]));
  return (
    <Dialog
      isLong
      title={messages.yourSeat}
      text={messages.link[way]}
      body={
        <>
          {mayDo.sitOut && <SitOutChoice session={session} onDone={onClose} />}
          {mayDo.firstName && <FirstNameForm session={session} />}
          <section className={styles.other} aria-labelledby="seat-elsewhere">
            <h3 id="seat-elsewhere">{messages.onOther}</h3>
            <p>{link === 'none' ? messages.notNow : messages.yourText(pseudonym)}</p>
            {link === 'coming' && <p>{messages.making}</p>}
            {typeof link === 'object' && (
              <SeatLink key={link.url} link={link} label={messages.qrCode(pseudonym)} onNewLink={make} />
            )}
            {link === 'none' && (
              <button type="button" className={buttons.secondary} onClick={make}>
                {messages.tryAgain}
              </button>
            )}
          </section>
          <ConnectionDetails load={() => session.symbols()} hint={messages.symbolsAtHost} />
        </>
      }
      onClose={onClose}
    >
      <button type="button" className={buttons.secondary} onClick={onClose}>
        {messages.close}
      </button>
    </Dialog>
  );
}

/** The link is at this page's own address: where this phone found it, the other device does too. */
async function shareSeat(session: ParticipantSession) {
  const offer = await session.shareSeat();
  if (!offer) return null;
  const { code, pin, secret, leftMs } = offer;
  return { url: seatLink(window.location.href, code, pin, secret), leftMs };
}
