import type { Ref } from 'react';

import { editorProblems, holdsUp } from '../../../game/editor-draft';
import type { EditorSessionState } from '../../../host/editor-session';
import { useCommonMessages } from '../../messages/useCommonMessages';
import { useHostMessages } from '../../messages/useHostMessages';
import buttons from '../../shared/buttons.module.css';
import { useEditor, useEditorState } from './EditorContext';
import styles from './ProblemSummary.module.css';
import { summarize, summaryTitle } from './problemText';

const MOST_LINES = 12;

interface ProblemSummaryProps {
  readonly ref: Ref<HTMLElement>;
}

const selectDraft = (state: EditorSessionState) => state.draft;

/** What is missing, above everything, each line leading to its field. */
export function ProblemSummary({ ref }: ProblemSummaryProps) {
  const messages = useHostMessages();
  const common = useCommonMessages();
  const { session } = useEditor();
  const problems = editorProblems(useEditorState(selectDraft), session.thisYear).filter(holdsUp);
  if (problems.length === 0) return null;
  const lines = summarize(problems, messages, common);
  return (
    <section ref={ref} className={styles.summary} aria-labelledby="problems" tabIndex={-1}>
      <h2 id="problems">{summaryTitle(problems, lines, messages)}</h2>
      <ul>
        {lines.slice(0, MOST_LINES).map((line) => (
          <li key={`${line.fieldId} ${line.text}`}>
            <button type="button" className={buttons.link} onClick={() => goTo(line.fieldId)}>
              {line.text}
            </button>
          </li>
        ))}
      </ul>
      {lines.length > MOST_LINES && <p>{messages.moreProblems(lines.length - MOST_LINES)}</p>}
    </section>
  );
}

function goTo(id: string) {
  document.querySelector<HTMLElement>(`#${id}`)?.focus();
}
