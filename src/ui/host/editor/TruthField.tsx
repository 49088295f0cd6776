import { isToConfirm, type EditorQuestion } from '../../../game/editor-draft';
import type { Category } from '../../../game/tasting';
import { useCommonMessages } from '../../messages/useCommonMessages';
import { useHostMessages } from '../../messages/useHostMessages';
import aside from './aside.module.css';
import { Combobox } from './Combobox';
import { useEditor } from './EditorContext';
import { goOn } from './goOnWithEnter';
import { answerName, fieldId } from './problemText';
import { ToolIcon } from './ToolIcon';

interface TruthFieldProps {
  /** The wine's key. */
  readonly wine: string;
  readonly question: EditorQuestion;
  readonly index: number;
  readonly category: Category;
  readonly problem: string | undefined;
  readonly notice: string | undefined;
}

/** The right answer of a question, marked as long as it was filled in and not confirmed (T3). */
export function TruthField({ wine, question, index, category, problem, notice }: TruthFieldProps) {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const { session } = useEditor();
  const [truth] = question;
  const isWaiting = isToConfirm(truth);
  const name = common.categories[category];
  const id = fieldId({ wine: index, category, answer: 0 });

  const confirm = () => {
    if (!isWaiting) return false;
    session.edit({ type: 'confirm', wine, category });
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement) goOn(field);
    return true;
  };

  return (
    <Combobox
      id={id}
      within={`${messages.wine(index + 1)} ${name}`}
      label={answerName(0, messages)}
      kind={isWaiting ? 'to confirm' : 'truth'}
      value={truth.text}
      hint={isWaiting && problem === undefined ? messages.editor.toConfirm : undefined}
      problem={problem}
      notice={notice}
      aside={
        isWaiting && (
          <button
            type="button"
            data-aside
            className={aside.button}
            aria-label={messages.editor.confirmOne(name, index + 1)}
            onClick={confirm}
          >
            <ToolIcon name="confirm" />
          </button>
        )
      }
      suggest={(typed) => session.suggest(wine, category, typed)}
      onChange={(text) => session.edit({ type: 'type', wine, category, answer: 0, text })}
      onPick={(text) => session.pick(wine, category, text)}
      onEnter={confirm}
    />
  );
}
