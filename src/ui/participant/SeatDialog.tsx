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

const selectPseudonym = (state: ParticipantState) => state.view?.you.pseudonym ?? state.pseudonym ?? '';

interface SeatDialogProps {
  readonly session: ParticipantSession;
  readonly onClose: () => void;
}

/** The way of one's seat to another device: a link that is good once (R2). */
export function SeatDialog({ session, onClose }: SeatDialogProps) {
  const messages = useSeatMessages();
  const pseudonym = useStore(session.store, selectPseudonym);
  const { link, make } = useOneTimeLink(useCallback(() => shareSeat(session), [session]));
  return (
    <Dialog
      title={messages.yourSeat}
      text={link === 'none' ? messages.notNow : messages.yourText(pseudonym)}
      body={
        <>
          {link === 'coming' && <p>{messages.making}</p>}
          {typeof link === 'object' && (
            <SeatLink key={link.url} link={link} label={messages.qrCode(pseudonym)} onNewLink={make} />
          )}
          <ConnectionDetails load={() => session.symbols()} hint={messages.symbolsAtHost} />
        </>
      }
      onClose={onClose}
    >
      <button type="button" className={buttons.secondary} onClick={onClose}>
        {messages.close}
      </button>
      {link === 'none' && (
        <button type="button" className={buttons.secondary} onClick={make}>
          {messages.tryAgain}
        </button>
      )}
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
