import { useDeferredValue, useMemo } from 'react';

import type { EditorWine } from '../../../game/editor-draft';
import type { EditorSessionState } from '../../../host/editor-session';
import type { Notice } from '../../../wine/wine-notices';
import { useEditor, useEditorState } from './EditorContext';

const selectAdvisor = (state: EditorSessionState) => state.advisor;
const selectGlasses = (state: EditorSessionState) => state.draft.glasses;

/** What the host should know about a wine as it stands. */
export function useNotices(wine: EditorWine): readonly Notice[] {
  const { session } = useEditor();
  const advisor = useEditorState(selectAdvisor);
  const glasses = useEditorState(selectGlasses);
  // Typing comes first.
  const settled = useDeferredValue(wine);
  return useMemo(
    () => advisor?.notices({ ...session.draft, glasses }, settled) ?? [],
    [advisor, session, glasses, settled],
  );
}
