import { useDeferredValue, useMemo } from 'react';

import type { EditorWine } from '../../../game/editor-draft';
import type { EditorSessionState } from '../../../host/editor-session';
import type { Notice } from '../../../wine/wine-notices';
import { useCommonMessages } from '../../messages/useCommonMessages';
import { useHostMessages } from '../../messages/useHostMessages';
import buttons from '../../shared/buttons.module.css';
import { useEditor, useEditorState } from './EditorContext';
import styles from './LabelLine.module.css';
import { noticeText } from './noticeText';

const selectAdvisor = (state: EditorSessionState) => state.advisor;
const selectDraft = (state: EditorSessionState) => state.draft;

/** What the host should know about a wine before the evening; none of it has to be changed. */
export function WineNotices({ wine }: { readonly wine: EditorWine }) {
  const messages = useHostMessages();
  const common = useCommonMessages();
  const { session } = useEditor();
  const advisor = useEditorState(selectAdvisor);
  // Typing comes first.
  const settled = useDeferredValue(wine);
  const draft = useDeferredValue(useEditorState(selectDraft));
  const notices = useMemo(() => advisor?.notices(draft, settled) ?? [], [advisor, draft, settled]);

  return notices.map((notice) => (
    <p key={keyOf(notice)} className={styles.open}>
      {noticeText(notice, messages, common)}
      {notice.code === 'GRAPE_KNOWN_AFTER_REGION' && notice.wider !== null && (
        <>
          {' '}
          <button
            type="button"
            data-aside
            className={buttons.link}
            onClick={() => session.pick(wine.key, 'region', notice.wider ?? '')}
          >
            {messages.editor.notices.askWider(notice.wider)}
          </button>
        </>
      )}
    </p>
  ));
}

function keyOf(notice: Notice): string {
  return JSON.stringify(notice);
}
