import { useId, useRef, useState } from 'react';

import { MAX_WINES } from '../../../game/tasting';
import { useHostMessages } from '../../messages/useHostMessages';
import buttons from '../../shared/buttons.module.css';
import { useEditor } from './EditorContext';
import { labelId } from './wineIds';
import styles from './PasteList.module.css';

const MAX_FILE_BYTES = 500_000;

type Said = { readonly type: 'nothing' | 'early' | 'file' | 'large' } | Done | null;

interface Done {
  readonly type: 'done';
  readonly added: number;
  readonly beyond: number;
  readonly unknownColumns: readonly string[];
}

/** Several wines at once: a list or a spreadsheet, pasted or as a file. */
export function PasteList() {
  const messages = useHostMessages();
  const { session, focusLater } = useEditor();
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Said>(null);

  const add = (list: string) => {
    const { wines } = session.draft;
    const last = wines[wines.length - 1];
    const outcome = last ? session.takeList(last.key, list) : null;
    // What could not be taken stays to be looked at.
    setText(outcome ? outcome.beyond.join('\n') : list);
    if (!outcome) return setSaid({ type: 'early' });
    const { added, beyond, unknownColumns } = outcome;
    if (added === 0 && beyond.length === 0) {
      setText(list);
      return setSaid({ type: 'nothing' });
    }
    setSaid({ type: 'done', added, beyond: beyond.length, unknownColumns });
    if (beyond.length > 0) return;
    setOpen(false);
    const first = session.draft.wines[session.draft.wines.length - added];
    if (first) focusLater(labelId(first.key));
  };
  const open = async (chosen: File) => {
    if (chosen.size > MAX_FILE_BYTES) return setSaid({ type: 'large' });
    try {
      add(await chosen.text());
    } catch {
      setSaid({ type: 'file' });
    }
  };

  return (
    <div className={styles.paste}>
      <div className={styles.buttons}>
        <button
          type="button"
          className={buttons.secondary}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => {
            setOpen(!isOpen);
            if (!isOpen) focusLater(`${id}-text`);
          }}
        >
          {messages.editor.paste}
        </button>
        <button type="button" className={buttons.secondary} onClick={() => file.current?.click()}>
          {messages.editor.pasteFile}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          aria-label={messages.editor.pasteFile}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) void open(chosen);
            // The same file may be chosen again.
            event.target.value = '';
          }}
        />
      </div>
      {isOpen && (
        <div id={id} className={styles.panel}>
          <label htmlFor={`${id}-text`}>{messages.editor.pasteLabel}</label>
          <textarea
            id={`${id}-text`}
            rows={6}
            dir="auto"
            placeholder={messages.editor.pasteExample}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button
            type="button"
            className={buttons.primary}
            disabled={text.trim() === ''}
            onClick={() => add(text)}
          >
            {messages.editor.pasteAdd}
          </button>
        </div>
      )}
      <p role="status" className={styles.said}>
        {said && <Outcome said={said} />}
      </p>
    </div>
  );
}

function Outcome({ said }: { readonly said: NonNullable<Said> }) {
  const { editor: messages } = useHostMessages();
  switch (said.type) {
    case 'nothing':
      return messages.pasteNothing;
    case 'early':
      return messages.waitForLists;
    case 'file':
      return messages.fileFailed;
    case 'large':
      return messages.fileTooLarge;
    case 'done':
      return [
        messages.pasted(said.added),
        said.beyond > 0 && messages.pasteBeyond(said.beyond, MAX_WINES),
        said.unknownColumns.length > 0 && messages.pasteUnknownColumns(said.unknownColumns),
      ]
        .filter(Boolean)
        .join(' ');
  }
}
