import type { EditorWine } from '../../../game/editor-draft';
import { CATEGORIES } from '../../../game/tasting';
import type { EditorSessionState } from '../../../host/editor-session';
import { useHostMessages } from '../../messages/useHostMessages';
import buttons from '../../shared/buttons.module.css';
import { useEditor, useEditorState } from './EditorContext';

interface ProposeButtonProps {
  readonly wine: EditorWine;
  readonly index: number;
}

const selectHasAdvisor = (state: EditorSessionState) => state.advisor !== null;

/** For whoever typed the truths and wants the rest proposed. */
export function ProposeButton({ wine, index }: ProposeButtonProps) {
  const { editor: messages } = useHostMessages();
  const { session } = useEditor();
  const hasAdvisor = useEditorState(selectHasAdvisor);
  const isWanted = CATEGORIES.some((category) => {
    const [truth, ...wrong] = wine.answers[category];
    return truth.text.trim() !== '' && wrong.some(({ text }) => text.trim() === '');
  });
  if (!hasAdvisor || !isWanted) return null;
  return (
    <button type="button" data-aside className={buttons.link} onClick={() => session.propose(wine.key)}>
      {messages.propose(index + 1)}
    </button>
  );
}
