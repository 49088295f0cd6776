import { useId, useRef, useState } from 'react';

import type { EditorSessionState } from '../../../host/editor-session';
import { useHostMessages } from '../../messages/useHostMessages';
import buttons from '../../shared/buttons.module.css';
import { useEditor, useEditorState } from './EditorContext';
import { ListOutcomeText } from './ListOutcomeText';
import styles from './PasteList.module.css';
import { labelId } from './wineIds';

const MAX_FILE_BYTES = 500_000;

const selectListed = (state: EditorSessionState) => state.listed;

/** Several wines at once: a list or a spreadsheet, pasted or as a file. */
export function PasteList() {
  const { editor: messages } = useHostMessages();
  const { session, focusLater } = useEditor();
  const listed = useEditorState(selectListed);
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [failed, setFailed] = useState<'waitForLists' | 'fileFailed' | 'fileTooLarge' | null>(null);

  const add = (list: string) => {
    const { wines } = session.draft;
    const outcome = session.takeList(wines[wines.length - 1]?.key ?? '', list);
    setFailed(outcome ? null : 'waitForLists');
    // What nothing came of stays to be looked at.
    setText(outcome?.first ? '' : list);
    setOpen(!outcome?.first);
    if (outcome?.first) focusLater(labelId(outcome.first));
  };
  const open = async (chosen: File) => {
    if (chosen.size > MAX_FILE_BYTES) {
      setFailed('fileTooLarge');
      return;
    }
    try {
      add(await chosen.text());
    } catch {
      setFailed('fileFailed');
    }
  };
  const toggle = () => {
    setOpen(!isOpen);
    if (!isOpen) focusLater(`${id}-text`);
  };

  return (
    <div className={styles.paste}>
      <div className={styles.buttons}>
        <button
          type="button"
          className={buttons.secondary}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={toggle}
        >
          {messages.paste}
        </button>
        <button type="button" className={buttons.secondary} onClick={() => file.current?.click()}>
          {messages.pasteFile}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          aria-label={messages.pasteFile}
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
          <label htmlFor={`${id}-text`}>{messages.pasteLabel}</label>
          <textarea
            id={`${id}-text`}
            rows={6}
            dir="auto"
            placeholder={messages.pasteExample}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button
            type="button"
            className={buttons.primary}
            disabled={text.trim() === ''}
            onClick={() => add(text)}
          >
            {messages.pasteAdd}
          </button>
        </div>
      )}
      <p role="status" className={styles.said}>
        {failed ? messages[failed] : listed && <ListOutcomeText outcome={listed} />}
      </p>
      {listed && listed.beyond.length > 0 && (
        <div className={styles.panel}>
          <label htmlFor={`${id}-left`}>{messages.pasteLeft}</label>
          <textarea id={`${id}-left`} rows={4} dir="auto" readOnly value={listed.beyond.join('\n')} />
        </div>
      )}
    </div>
  );
}
