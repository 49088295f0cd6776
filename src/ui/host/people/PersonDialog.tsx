import { useCallback, useState } from 'react';

import type { HostPerson } from '../../../host/host-person';
import type { HostMessages } from '../../messages/hostEn';
import { useHostMessages } from '../../messages/useHostMessages';
import { useSeatMessages } from '../../messages/useSeatMessages';
import buttons from '../../shared/buttons.module.css';
import { ConfirmDialog } from '../../shared/ConfirmDialog';
import { Dialog } from '../../shared/Dialog';
import { SeatLink } from '../../shared/SeatLink';
import { useOneTimeLink } from '../../shared/useOneTimeLink';
import { useDesk } from '../HostDeskContext';
import box from '../noticeBox.module.css';
import { advice, factsOf, whereabouts } from './personWords';
import { useSlowClock } from './useSlowClock';

interface PersonDialogProps {
  readonly person: HostPerson;
  readonly onClose: () => void;
}

type Step = 'status' | 'remove' | 'hand-over';

/** One participant: where they are, and what the host can do for them or against them (J5, R9). */
export function PersonDialog({ person, onClose }: PersonDialogProps) {
  const { people: messages, panel } = useHostMessages();
  const [step, setStep] = useState<Step>('status');
  const nowMs = useSlowClock();
  if (step === 'remove') return <RemoveDialog person={person} onClose={onClose} />;
  if (step === 'hand-over') return <HandOverDialog person={person} onClose={onClose} />;
  return (
    <Dialog
      title={person.pseudonym}
      text={messages.status[person.status]}
      body={<Whereabouts facts={knownOf(person, nowMs, panel)} advice={advice(person, nowMs, panel)} />}
      onClose={onClose}
    >
      <button type="button" className={buttons.secondary} onClick={onClose}>
        {messages.close}
      </button>
      <button type="button" className={buttons.secondary} onClick={() => setStep('remove')}>
        {messages.remove}
      </button>
      {person.status === 'away' && (
        <button type="button" className={buttons.secondary} onClick={() => setStep('hand-over')}>
          {messages.handOver}
        </button>
      )}
    </Dialog>
  );
}

function knownOf(person: HostPerson, nowMs: number, panel: HostMessages['panel']): readonly string[] {
  const since = person.status === 'away' ? [whereabouts(person, nowMs, panel)] : [];
  const facts = [...since, ...factsOf(person, panel)];
  // They stand alone then, as a sentence does; a name is written as it was given.
  return person.firstName === null ? facts.map(begun) : [person.firstName, ...facts];
}

function begun(words: string, index: number): string {
  return index === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

interface WhereaboutsProps {
  readonly facts: readonly string[];
  readonly advice: string | null;
}

function Whereabouts({ facts, advice: sentence }: WhereaboutsProps) {
  return (
    <>
      {facts.length > 0 && (
        <p>
          <bdi>{facts.join(' · ')}</bdi>
        </p>
      )}
      {sentence !== null && <p className={box.box}>{sentence}</p>}
    </>
  );
}

function RemoveDialog({ person, onClose }: PersonDialogProps) {
  const { people: messages } = useHostMessages();
  const desk = useDesk();
  const remove = () => {
    desk.removeSeat(person.seatId);
    onClose();
  };
  return (
    <ConfirmDialog
      title={messages.removeTitle(person.pseudonym)}
      text={messages.removeText}
      cancel={messages.keep}
      onCancel={onClose}
      confirm={messages.remove}
      onConfirm={remove}
    />
  );
}

function HandOverDialog({ person, onClose }: PersonDialogProps) {
  const { people: messages } = useHostMessages();
  const { qrCode } = useSeatMessages();
  const desk = useDesk();
  const { seatId, pseudonym } = person;
  const { link, make } = useOneTimeLink(useCallback(() => desk.handOver(seatId), [desk, seatId]));
  const isBack = person.status === 'live';
  const text = isBack
    ? messages.handedOver(pseudonym)
    : link === 'none'
      ? messages.handOverNone
      : messages.handOverText;
  return (
    <Dialog
      title={messages.handOverTitle(pseudonym)}
      text={text}
      body={
        !isBack &&
        typeof link === 'object' && (
          <SeatLink key={link.url} link={link} label={qrCode(pseudonym)} onNewLink={make} />
        )
      }
      onClose={onClose}
    >
      <button type="button" className={buttons.secondary} onClick={onClose}>
        {messages.close}
      </button>
    </Dialog>
  );
}
