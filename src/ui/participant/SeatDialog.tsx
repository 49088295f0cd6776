import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';

import type { ParticipantState } from '../../participant/participant-store';
import { useSeatMessages } from '../messages/useSeatMessages';
import type { ParticipantSession } from '../services';
import buttons from '../shared/buttons.module.css';
import { ConnectionDetails } from '../shared/ConnectionDetails';
import { Dialog } from '../shared/Dialog';
import { SeatLink, type SeatLinkShown } from '../shared/SeatLink';

const selectPseudonym = (state: ParticipantState) => state.view?.you.pseudonym ?? state.pseudonym ?? '';

interface SeatDialogProps {
  readonly session: ParticipantSession;
  readonly onClose: () => void;
}

/** The way of one's seat to another device: a link that is good once (R2). */
export function SeatDialog({ session, onClose }: SeatDialogProps) {
  const messages = useSeatMessages();
  const pseudonym = useStore(session.store, selectPseudonym);
  const { link, make } = useSeatLink(session);
  return (
    <Dialog
      title={messages.yourSeat}
      text={link === 'none' ? messages.notNow : messages.yourText(pseudonym)}
      body={
        <>
          {link === 'coming' && <p>{messages.making}</p>}
          {typeof link === 'object' && (
            <SeatLink key={link.url} link={link} pseudonym={pseudonym} onNewLink={make} />
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

function useSeatLink(session: ParticipantSession) {
  const [link, setLink] = useState<'coming' | 'none' | SeatLinkShown>('coming');
  const isAsked = useRef(false);

  const make = useCallback(async () => {
    setLink('coming');
    const offer = await session.shareSeat().catch(() => null);
    setLink(
      offer
        ? { url: seatUrl(offer.code, offer.pin, offer.secret), endsAtMs: performance.now() + offer.leftMs }
        : 'none',
    );
  }, [session]);

  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    void make();
  }, [make]);

  return { link, make: () => void make() };
}

/** At this page's own address: where this phone found it, the other device does too. */
function seatUrl(code: string, pin: string, secret: string): string {
  return `${window.location.href.replace(/#.*$/u, '')}#/seat/${code}/${pin}/${secret}`;
}
