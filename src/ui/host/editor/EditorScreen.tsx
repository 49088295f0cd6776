import { useCallback, useEffect, useState } from 'react';

import { draftOf } from '../../../game/draft';
import { editorDraftOf, isBlank, newEditorDraft, type EditorDraft } from '../../../game/editor-draft';
import type { Draft } from '../../../game/tasting';
import { NEW_TASTING } from '../../../host/drafts';
import { EditorSession } from '../../../host/editor-session';
import { useLanguage } from '../../messages/language';
import { useHostMessages } from '../../messages/useHostMessages';
import { navigate, navigateInstead } from '../../router';
import type { HostDesk } from '../../services';
import buttons from '../../shared/buttons.module.css';
import { Loading } from '../../shared/Loading';
import { Notice } from '../../shared/Notice';
import page from '../../shared/page.module.css';
import { useDesk } from '../HostDeskContext';
import { RunningNote } from '../RunningNote';
import { useLoaded } from '../useLoaded';
import { Editor } from './Editor';

interface EditorScreenProps {
  /** An id or a code; null is a new tasting. */
  readonly tasting: string | null;
}

export function EditorScreen({ tasting }: EditorScreenProps) {
  return tasting === null ? <NewTasting /> : <EditTasting tasting={tasting} />;
}

function NewTasting() {
  const desk = useDesk();
  const load = useCallback(() => loadNew(desk), [desk]);
  const loaded = useLoaded(load);
  if (loaded.status !== 'ready') return <Loading />;
  const save = async (draft: Draft, defaultTitle: string) => {
    const id = await desk.create(draft, defaultTitle);
    // Back from the lobby leads to the dashboard: an empty editor would look like a tasting that was lost.
    return () => navigateInstead(`#/host/${id}`);
  };
  return <KeptEditor slot={NEW_TASTING} {...loaded.value} backTo="#/host" save={save} />;
}

async function loadNew({ drafts }: HostDesk) {
  const [kept, choices] = await Promise.all([drafts.recall(NEW_TASTING), drafts.choices()]);
  return { blank: newEditorDraft(choices), kept };
}

function EditTasting({ tasting }: { readonly tasting: string }) {
  const messages = useHostMessages();
  const desk = useDesk();
  const load = useCallback(() => loadPrepared(desk, tasting), [desk, tasting]);
  const loaded = useLoaded(load);
  if (loaded.status === 'loading') return <Loading />;
  const found = loaded.status === 'ready' ? loaded.value : null;
  if (!found) {
    return <CannotEdit title={messages.missingTitle} text={messages.missing} to="#/host" />;
  }
  const { id, blank, kept, started } = found;
  if (blank === null) {
    const { notEditableTitle, notEditable } = messages.sealed;
    return <CannotEdit title={notEditableTitle} text={notEditable} to={`#/host/${id}`} />;
  }
  if (started) {
    return <CannotEdit title={messages.editTasting} text={messages.notEditable} to={`#/host/${id}`} />;
  }
  const save = async (changed: Draft, defaultTitle: string) =>
    (await desk.update(id, changed, defaultTitle)) ? () => navigate(`#/host/${id}`) : null;
  return <KeptEditor slot={id} blank={blank} kept={kept} backTo={`#/host/${id}`} save={save} />;
}

async function loadPrepared(desk: HostDesk, tasting: string) {
  const id = await desk.find(tasting);
  if (id === null) return null;
  const setup = await desk.setup(id);
  const { running, tastings } = desk.store.getState();
  const summary = tastings.find((one) => one.id === id);
  const isSealed = summary?.readable === true && summary.isSealed;
  if (!setup && !isSealed) return null;
  const phase = running?.id === id ? running.view.phase : summary?.readable ? summary.phase : 'waiting';
  const { drafts } = desk;
  const [kept, choices] = await Promise.all([drafts.recall(id), drafts.choices()]);
  return { id, blank: setup && editorDraftOf(draftOf(setup), choices), kept, started: phase !== 'waiting' };
}

interface KeptEditorProps {
  readonly slot: string;
  /** What is there when nothing was typed. */
  readonly blank: EditorDraft;
  readonly kept: EditorDraft | null;
  readonly backTo: string;
  /** Resolves with where to go then; null when it can no longer be saved. */
  readonly save: (draft: Draft, defaultTitle: string) => Promise<(() => void) | null>;
}

/** The editor, with what is typed kept until it is created. */
function KeptEditor({ slot, blank, kept, backTo, save }: KeptEditorProps) {
  const desk = useDesk();
  const language = useLanguage();
  const advise = useCallback(async () => {
    const advisor = await desk.wineAdvisor();
    advisor.speak(language);
    return advisor;
  }, [desk, language]);
  const isNew = slot === NEW_TASTING;
  const isRestored = kept !== null && !(isNew && isBlank(kept));
  const [session] = useState(() => {
    const before = JSON.stringify(blank);
    const keep = (draft: EditorDraft) =>
      // Most drafts differ at a glance: the whole is compared only when they do not.
      (isNew && isBlank(draft)) ||
      (draft.wines.length === blank.wines.length && JSON.stringify(draft) === before)
        ? // Nothing is lost even if that fails.
          desk.drafts.drop(slot).then(() => true)
        : desk.drafts.keep(slot, draft);
    return new EditorSession(kept ?? blank, blank, keep, advise(), new Date().getFullYear());
  });
  useEffect(() => {
    // Without the lists nobody advises in any language; the editor says so.
    advise().catch(() => {});
  }, [advise]);
  const onSave = async (draft: Draft, defaultTitle: string) => {
    const goOn = await save(draft, defaultTitle);
    if (!goOn) return false;
    session.end();
    await Promise.all([desk.drafts.drop(slot), desk.drafts.keepChoices(session.draft)]);
    goOn();
    return true;
  };
  return (
    <Editor
      session={session}
      isNew={isNew}
      isRestored={isRestored}
      backTo={backTo}
      note={<RunningNote editing={slot} />}
      onSave={onSave}
    />
  );
}

interface CannotEditProps {
  readonly title: string;
  readonly text: string;
  readonly to: string;
}

function CannotEdit({ title, text, to }: CannotEditProps) {
  const messages = useHostMessages();
  return (
    <main className={page.page}>
      <Notice title={title} text={text}>
        <a className={buttons.secondary} href={to}>
          {to === '#/host' ? messages.toDashboard : messages.open}
        </a>
      </Notice>
    </main>
  );
}
