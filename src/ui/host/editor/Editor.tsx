import { useRef, useState, type FormEvent } from 'react';

import { findProblems } from '../../../game/draft';
import { MAX_WINES, type Draft } from '../../../game/tasting';
import { useLanguage } from '../../messages/language';
import { useHostMessages } from '../../messages/useHostMessages';
import buttons from '../../shared/buttons.module.css';
import { ScreenHeading } from '../../shared/ScreenHeading';
import styles from './Editor.module.css';
import { defaultTitle } from './defaultTitle';
import { ProblemSummary } from './ProblemSummary';
import { fieldId } from './problemText';
import { TastingSettings } from './TastingSettings';
import { UnsavedDialog } from './UnsavedDialog';
import { useDraft } from './useDraft';
import { useUnsaved } from './useUnsaved';
import { WineFields } from './WineFields';

interface EditorProps {
  readonly initial: Draft | null;
  readonly backTo: string;
  /** False: the tasting has started meanwhile (T6). Rejects if it cannot be saved. */
  readonly onSave: (draft: Draft, defaultTitle: string) => Promise<boolean>;
}

type Saving = 'no' | 'now' | 'failed' | 'too-late';

export function Editor({ initial, backTo, onSave }: EditorProps) {
  const messages = useHostMessages();
  const language = useLanguage();
  const editor = useDraft(initial);
  const { draft } = editor;
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState<Saving>('no');
  const unsaved = useUnsaved(editor.isChanged);
  const summary = useRef<HTMLElement>(null);
  const problems = tried ? findProblems(draft) : [];
  const title = initial ? messages.editorEdit : messages.editorNew;

  const save = async () => {
    setSaving('now');
    try {
      const done = await onSave(draft, defaultTitle(new Date(), language, messages));
      if (done) unsaved.letGo();
      setSaving(done ? 'no' : 'too-late');
    } catch {
      setSaving('failed');
    }
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (findProblems(draft).length === 0) void save();
    // The summary is there from the next frame on.
    else requestAnimationFrame(() => summary.current?.focus());
  };

  const addWine = () => {
    editor.addWine();
    const field = fieldId({ wine: draft.wines.length, category: 'color', answer: 0 });
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${field}`)?.focus());
  };

  return (
    <main className={styles.page}>
      <a className={styles.back} href={backTo}>
        {messages.cancel}
      </a>
      <ScreenHeading className={styles.title} title={title}>
        {title}
      </ScreenHeading>
      <form onSubmit={submit} noValidate>
        <ProblemSummary ref={summary} problems={problems} />
        <TastingSettings editor={editor} problems={problems} />
        <div className={styles.wines}>
          <h2>{messages.winesTitle}</h2>
          <p className={styles.hint}>{messages.winesHint}</p>
          {draft.wines.map((wine, index) => (
            <WineFields
              // oxlint-disable-next-line react/no-array-index-key -- a wine that is being typed is its place
              key={index}
              wine={wine}
              index={index}
              problems={problems}
              removable={draft.wines.length > 1}
              editor={editor}
            />
          ))}
          {draft.wines.length < MAX_WINES && (
            <button type="button" className={buttons.secondary} onClick={addWine}>
              {messages.addWine}
            </button>
          )}
        </div>
        {saving === 'failed' && <SaveAlert text={messages.createFailed} />}
        {saving === 'too-late' && <SaveAlert text={messages.updateTooLate} />}
        <div className={styles.save}>
          <button type="submit" className={buttons.primary} disabled={saving === 'now'}>
            {initial ? messages.updateTasting : messages.createTasting}
          </button>
        </div>
      </form>
      {unsaved.leave && <UnsavedDialog leave={unsaved.leave} stay={unsaved.stay} />}
    </main>
  );
}

function SaveAlert({ text }: { readonly text: string }) {
  return (
    <p className={styles.alert} role="alert">
      {text}
    </p>
  );
}
