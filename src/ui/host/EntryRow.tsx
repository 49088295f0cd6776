import { useEffect, useRef, useState } from 'react';

import type { LibraryEntry } from '../../game/library';
import type { EntryOutcome } from '../../host/library-store';
import { useLanguage } from '../messages/language';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { EntryForm } from './EntryForm';
import styles from './EntryRow.module.css';
import { formatDate } from '../shared/formatDate';

interface EntryRowProps {
  readonly entry: LibraryEntry;
  /** It was renamed or brought back just now: the focus belongs here. */
  readonly isFocused: boolean;
  readonly onRename: (newText: string) => Promise<EntryOutcome>;
  readonly onRemove: () => void;
}

/** One answer of the library, which can be written anew in its place. */
export function EntryRow({ entry, isFocused, onRename, onRemove }: EntryRowProps) {
  const { library: messages } = useHostMessages();
  const language = useLanguage();
  const rename = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isBack, setBack] = useState(false);
  const close = () => {
    setOpen(false);
    setBack(true);
  };

  useEffect(() => {
    if (isFocused || (isBack && !isOpen)) rename.current?.focus();
  }, [isFocused, isBack, isOpen]);

  const { text, uses, lastUsedMs } = entry;
  if (isOpen) {
    const save = async (newText: string) => {
      const outcome = await onRename(newText);
      if (outcome === 'saved') close();
      return outcome;
    };
    return (
      <li className={styles.row}>
        <EntryForm
          label={messages.renameField(text)}
          initial={text}
          action={messages.save}
          onSave={save}
          onCancel={close}
        />
      </li>
    );
  }
  const facts =
    uses === 0
      ? [messages.byHand]
      : [
          messages.used(uses),
          ...(lastUsedMs > 0 ? [messages.lastUsed(formatDate(lastUsedMs, language))] : []),
        ];
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.text}>{text}</p>
        <p className={styles.facts}>{facts.join(', ')}</p>
      </div>
      <div className={styles.ways}>
        <button ref={rename} type="button" className={buttons.quiet} onClick={() => setOpen(true)}>
          {messages.rename}
          <span className="hidden"> {text}</span>
        </button>
        <button type="button" className={buttons.quiet} onClick={onRemove}>
          {messages.remove}
          <span className="hidden"> {text}</span>
        </button>
      </div>
    </li>
  );
}
