import { useMemo, useState } from 'react';

import type { EndedView } from '../../protocol/view';
import { useLanguage } from '../messages/language';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useKeepsakeMessages } from '../messages/useKeepsakeMessages';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';
import { formatDate, isoDay } from '../shared/formatDate';
import styles from './KeepsakeDialog.module.css';
import { keepsakeOf } from './keepsakeOf';
import { KeepsakeSheet } from './KeepsakeSheet';
import { usePicture } from './usePicture';

interface KeepsakeDialogProps {
  readonly view: EndedView;
  readonly onClose: () => void;
}

/** One's evening to keep: shared or saved as a picture, or printed (P13). */
export function KeepsakeDialog({ view, onClose }: KeepsakeDialogProps) {
  const common = useCommonMessages();
  const messages = useKeepsakeMessages();
  const language = useLanguage();
  const keepsake = useMemo(() => keepsakeOf(view), [view]);
  const { title, endedAtMs, pseudonym, rank, seats, score, wines } = keepsake;
  const date = endedAtMs === null ? null : formatDate(endedAtMs, language);
  const words = useMemo(() => ({ common, keepsake: messages, date }), [common, messages, date]);
  const picture = usePicture(
    keepsake,
    words,
    messages.fileName(endedAtMs === null ? null : isoDay(endedAtMs)),
  );
  const [isNotShared, setIsNotShared] = useState(false);
  const [hasShare] = useState(canShareAPicture);
  const place = messages.placed(
    rank === null ? null : common.ordinal(rank),
    messages.placeOf(rank === null ? null : seats, score),
  );
  const drawn = typeof picture === 'object' ? picture : null;
  const share = () => {
    if (!drawn) return;
    navigator.share({ files: [drawn.file] }).catch((error: unknown) => {
      // Whoever closes the list of apps has changed their mind.
      setIsNotShared(!(error instanceof DOMException && error.name === 'AbortError'));
    });
  };
  return (
    <>
      <Dialog
        title={messages.title}
        text={messages.text}
        body={
          <>
            {drawn ? (
              <img
                className={styles.picture}
                src={drawn.url}
                alt={messages.alt(title, pseudonym, place, wines.length)}
              />
            ) : (
              <div className={styles.coming}>
                {picture === 'drawing' ? messages.drawing : messages.notDrawn}
              </div>
            )}
            <p role="status">{isNotShared && messages.notShared}</p>
            <p className={styles.hint}>{messages.hint}</p>
          </>
        }
        onClose={onClose}
      >
        <button type="button" className={buttons.secondary} onClick={onClose}>
          {messages.close}
        </button>
        {drawn && hasShare && (
          <button type="button" className={buttons.primary} onClick={share}>
            {messages.share}
          </button>
        )}
        {drawn && (
          <a
            className={hasShare ? buttons.secondary : buttons.primary}
            href={drawn.url}
            download={drawn.file.name}
          >
            {messages.save}
          </a>
        )}
        <button type="button" className={buttons.secondary} onClick={() => window.print()}>
          {messages.print}
        </button>
      </Dialog>
      <KeepsakeSheet keepsake={keepsake} date={date} place={place} />
    </>
  );
}

/** Only in secure contexts, and not for files everywhere. */
function canShareAPicture(): boolean {
  if (!('canShare' in navigator)) return false;
  return navigator.canShare({ files: [new File([''], 'a.png', { type: 'image/png' })] });
}
