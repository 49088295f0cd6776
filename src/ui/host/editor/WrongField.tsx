import { useState } from 'react';

import { isFree, type EditorQuestion } from '../../../game/editor-draft';
import type { Category } from '../../../game/tasting';
import type { EditorSessionState } from '../../../host/editor-session';
import { useCommonMessages } from '../../messages/useCommonMessages';
import { useHostMessages } from '../../messages/useHostMessages';
import aside from './aside.module.css';
import { useEditor, useEditorState } from './EditorContext';
import { answerName, fieldId } from './problemText';
import { TextField } from './TextField';
import { ToolIcon } from './ToolIcon';

interface WrongFieldProps {
  /** The wine's key. */
  readonly wine: string;
  readonly question: EditorQuestion;
  readonly index: number;
  readonly category: Category;
  readonly answer: 1 | 2 | 3;
  readonly problem: string | undefined;
  readonly notice: string | undefined;
}

const selectHasAdvisor = (state: EditorSessionState) => state.advisor !== null;

/** A wrong answer. One that nobody typed has a button for another suggestion. */
export function WrongField({ wine, question, index, category, answer, problem, notice }: WrongFieldProps) {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const { session, say } = useEditor();
  const hasAdvisor = useEditorState(selectHasAdvisor);
  const [isLast, setLast] = useState(false);
  const { text, origin } = question[answer];
  const name = common.categories[category];
  const canAsk = hasAdvisor && isFree(question[answer]) && question[0].text.trim() !== '';
  const askAnother = () => {
    const isFound = session.another(wine, category, answer);
    setLast(!isFound);
    const changed = session.draft.wines.find(({ key }) => key === wine);
    say(isFound && changed ? changed.answers[category][answer].text : messages.editor.noOther);
  };
  return (
    <TextField
      id={fieldId({ wine: index, category, answer })}
      within={`${messages.wine(index + 1)} ${name}`}
      label={answerName(answer, messages)}
      kind={origin === 'proposed' ? 'proposed' : 'plain'}
      value={text}
      hint={isLast && canAsk ? messages.editor.noOther : undefined}
      problem={problem}
      notice={notice}
      aside={
        canAsk && (
          <button
            type="button"
            data-aside
            className={aside.button}
            aria-label={messages.editor.another(name, answer, index + 1)}
            onClick={askAnother}
          >
            <ToolIcon name="another" />
          </button>
        )
      }
      onChange={(typed) => session.edit({ type: 'type', wine, category, answer, text: typed })}
    />
  );
}
