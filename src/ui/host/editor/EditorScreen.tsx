import { useCallback } from 'react';

import { draftOf } from '../../../game/draft';
import type { Draft } from '../../../game/tasting';
import { useHostMessages } from '../../messages/useHostMessages';
import { navigate } from '../../router';
import type { HostDesk } from '../../services';
import buttons from '../../shared/buttons.module.css';
import { Loading } from '../../shared/Loading';
import { Notice } from '../../shared/Notice';
import page from '../../shared/page.module.css';
import { Editor } from './Editor';
import { useDesk } from '../HostDeskContext';
import { useLoaded } from '../useLoaded';

interface EditorScreenProps {
  /** An id or a code; null is a new tasting. */
  readonly tasting: string | null;
}

export function EditorScreen({ tasting }: EditorScreenProps) {
  return tasting === null ? <NewTasting /> : <EditTasting tasting={tasting} />;
}

function NewTasting() {
  const desk = useDesk();
  const save = async (draft: Draft, defaultTitle: string) => {
    navigate(`#/host/${await desk.create(draft, defaultTitle)}`);
    return true;
  };
  return <Editor initial={null} backTo="#/host" onSave={save} />;
}

function EditTasting({ tasting }: { readonly tasting: string }) {
  const messages = useHostMessages();
  const desk = useDesk();
  const load = useCallback(() => loadDraft(desk, tasting), [desk, tasting]);
  const loaded = useLoaded(load);
  if (loaded.status === 'loading') return <Loading />;
  const found = loaded.status === 'ready' ? loaded.value : null;
  if (!found) {
    return <CannotEdit title={messages.missingTitle} text={messages.missing} to="#/host" />;
  }
  const { id, draft, started } = found;
  if (draft === null) {
    const { notEditableTitle, notEditable } = messages.sealed;
    return <CannotEdit title={notEditableTitle} text={notEditable} to={`#/host/${id}`} />;
  }
  if (started) {
    return <CannotEdit title={messages.editTasting} text={messages.notEditable} to={`#/host/${id}`} />;
  }
  const save = async (changed: Draft, defaultTitle: string) => {
    const done = await desk.update(id, changed, defaultTitle);
    if (done) navigate(`#/host/${id}`);
    return done;
  };
  return <Editor initial={draft} backTo={`#/host/${id}`} onSave={save} />;
}

async function loadDraft(desk: HostDesk, tasting: string) {
  const id = await desk.find(tasting);
  if (id === null) return null;
  const setup = await desk.setup(id);
  const { running, tastings } = desk.store.getState();
  const summary = tastings.find((one) => one.id === id);
  const isSealed = summary?.readable === true && summary.isSealed;
  if (!setup && !isSealed) return null;
  const phase = running?.id === id ? running.view.phase : summary?.readable ? summary.phase : 'waiting';
  return { id, draft: setup && draftOf(setup), started: phase !== 'waiting' };
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
