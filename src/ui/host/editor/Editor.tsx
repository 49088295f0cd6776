import { useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';

import { editorProblems, holdsUp, isBlank, plainDraft } from '../../../game/editor-draft';
import { MAX_WINES, type Draft } from '../../../game/tasting';
import type { EditorSession, EditorSessionState } from '../../../host/editor-session';
import { useLanguage } from '../../messages/language';
import { useHostMessages } from '../../messages/useHostMessages';
import buttons from '../../shared/buttons.module.css';
import { ScreenHeading } from '../../shared/ScreenHeading';
import { useSpeech } from '../../shared/useSpeech';
import { defaultTitle } from './defaultTitle';
import styles from './Editor.module.css';
import { EditorProvider } from './EditorContext';
import { EditorFooter } from './EditorFooter';
import { PasteList } from './PasteList';
import { ProblemSummary } from './ProblemSummary';
import { ProposalSettings } from './ProposalSettings';
import { RestoredNote } from './RestoredNote';
import { TastingSettings } from './TastingSettings';
import { UnsavedDialog } from './UnsavedDialog';
import { useFocusLater } from './useFocusLater';
import { useUnsaved } from './useUnsaved';
import { WineList } from './WineList';
import { ADD_WINE_ID, labelId, UNDO_ID } from './wineIds';

interface EditorProps {
  readonly session: EditorSession;
  readonly isNew: boolean;
  /** What was typed at an earlier visit is here again. */
  readonly isRestored?: boolean;
  readonly backTo: string;
  /** Said before anything is typed. */
  readonly note?: ReactNode;
  /** False: the tasting has started meanwhile (T6). Rejects if it cannot be saved. */
  readonly onSave: (draft: Draft, defaultTitle: string) => Promise<boolean>;
}

type Saving = 'no' | 'now' | 'failed' | 'too-late';

// No more than these: what is typed is drawn where it is typed, and the rest of the page stays.
const selectIsEmpty = (state: EditorSessionState) => isBlank(state.draft);
const selectCanAdd = (state: EditorSessionState) => state.draft.wines.length < MAX_WINES;
const selectIsKept = (state: EditorSessionState) => state.isKept;

/** Nobody has tried to create the tasting. */
const NONE: ReadonlySet<string> = new Set();

export function Editor({ session, isNew, isRestored = false, backTo, note, onSave }: EditorProps) {
  const messages = useHostMessages();
  const language = useLanguage();
  const focusLater = useFocusLater();
  const isEmpty = useStore(session.store, selectIsEmpty);
  const canAdd = useStore(session.store, selectCanAdd);
  const isKept = useStore(session.store, selectIsKept);
  const [tried, setTried] = useState<ReadonlySet<string>>(NONE);
  const [isNoteShown, setNoteShown] = useState(isRestored);
  const [saving, setSaving] = useState<Saving>('no');
  const unsaved = useUnsaved(!isKept);
  const summary = useRef<HTMLElement>(null);
  const { say, region } = useSpeech();
  const tools = useMemo(() => ({ session, focusLater, say }), [session, focusLater, say]);
  const title = isNew ? messages.editorNew : messages.editorEdit;

  const save = async () => {
    setSaving('now');
    try {
      const done = await onSave(plainDraft(session.draft), defaultTitle(new Date(), language, messages));
      if (done) unsaved.letGo();
      setSaving(done ? 'no' : 'too-late');
    } catch {
      setSaving('failed');
    }
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(new Set(session.draft.wines.map(({ key }) => key)));
    if (!editorProblems(session.draft, session.thisYear).some(holdsUp)) void save();
    // The summary is there from the next frame on.
    else requestAnimationFrame(() => summary.current?.focus());
  };

  const startAfresh = () => {
    session.startAfresh();
    setNoteShown(false);
    focusLater(UNDO_ID);
  };

  const addWine = () => {
    focusLater(labelId(`wine-${session.draft.nextKey}`));
    session.edit({ type: 'add' });
  };

  return (
    <EditorProvider value={tools}>
      <main className={styles.page}>
        <a className={styles.back} href={backTo}>
          {messages.cancel}
        </a>
        <ScreenHeading className={styles.title} title={title}>
          {title}
        </ScreenHeading>
        <form onSubmit={submit} noValidate>
          {note}
          {isNoteShown && <RestoredNote onStartAfresh={startAfresh} />}
          {!isKept && <Alert text={messages.editor.notKept} />}
          {tried !== NONE && <ProblemSummary ref={summary} />}
          <div className={styles.setup}>
            <TastingSettings />
            <ProposalSettings />
          </div>
          <div className={styles.wines}>
            <div className={styles.winesTitle}>
              <h2>{messages.winesTitle}</h2>
              {isNew && !isNoteShown && (
                <button type="button" className={buttons.quiet} data-idle={isEmpty} onClick={startAfresh}>
                  {messages.editor.startAfresh}
                </button>
              )}
            </div>
            <p className={styles.hint}>{messages.winesHint}</p>
            <WineList tried={tried} />
            {canAdd && (
              <button id={ADD_WINE_ID} type="button" className={buttons.secondary} onClick={addWine}>
                {messages.addWine}
              </button>
            )}
            <PasteList />
          </div>
          {saving === 'failed' && <Alert text={messages.createFailed} />}
          {saving === 'too-late' && <Alert text={messages.updateTooLate} />}
          <EditorFooter
            isSaving={saving === 'now'}
            saveText={isNew ? messages.createTasting : messages.updateTasting}
          />
        </form>
        {region}
        {unsaved.leave && <UnsavedDialog leave={unsaved.leave} stay={unsaved.stay} />}
      </main>
    </EditorProvider>
  );
}

function Alert({ text }: { readonly text: string }) {
  return (
    <p className={styles.alert} role="alert">
      {text}
    </p>
  );
}
