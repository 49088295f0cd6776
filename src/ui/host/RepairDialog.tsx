import { useCallback, useState } from 'react';

import type { Results, ResultsQuestion } from '../../host/host-store';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';
import { useDesk } from './HostDeskContext';
import styles from './RepairDialog.module.css';
import { RepairFields } from './RepairFields';
import { useLoaded } from './useLoaded';

interface RepairDialogProps {
  readonly tastingId: string;
  /** Null: the host chooses, the latest first. */
  readonly questionId: string | null;
  /** `isSaved`: the results are others now. */
  readonly onClose: (isSaved: boolean) => void;
}

/** Another key for a revealed question, or none (P14). Shows what was revealed and nothing else (P8). */
export function RepairDialog({ tastingId, questionId, onClose }: RepairDialogProps) {
  const desk = useDesk();
  const load = useCallback(() => desk.results(tastingId), [desk, tastingId]);
  const loaded = useLoaded(load);
  const results = loaded.status === 'ready' ? loaded.value : null;
  const questions = results ? revealedOf(results) : [];
  const first = questions.find(({ id }) => id === questionId) ?? questions[questions.length - 1];
  if (!first) return null;
  return (
    <RepairForm
      tastingId={tastingId}
      questions={questionId === null ? questions : [first]}
      first={first}
      onClose={onClose}
    />
  );
}

function revealedOf({ questions }: Results): ResultsQuestion[] {
  return questions.filter(({ isRevealed }) => isRevealed);
}

interface RepairFormProps {
  readonly tastingId: string;
  readonly questions: readonly ResultsQuestion[];
  readonly first: ResultsQuestion;
  readonly onClose: (isSaved: boolean) => void;
}

function RepairForm({ tastingId, questions, first, onClose }: RepairFormProps) {
  const common = useCommonMessages();
  const { repairs: messages } = useHostMessages();
  const [question, setQuestion] = useState(first);
  const [ruling, setRuling] = useState(rulingOf(first));
  const { isSaving, hasFailed, save } = useSave(tastingId, onClose);
  const choose = (id: string) => {
    const chosen = questions.find((one) => one.id === id) ?? first;
    setQuestion(chosen);
    setRuling(rulingOf(chosen));
  };
  const place = messages.place(question.wine, common.categories[question.category]);
  return (
    <Dialog
      title={messages.title}
      text={questions.length > 1 ? messages.text : `${place}. ${messages.text}`}
      body={
        <>
          {questions.length > 1 && (
            <label className={styles.which}>
              {messages.which}
              <select value={question.id} onChange={(event) => choose(event.target.value)}>
                {questions.map(({ id, wine, category }) => (
                  <option key={id} value={id}>
                    {messages.place(wine, common.categories[category])}
                  </option>
                ))}
              </select>
            </label>
          )}
          <RepairFields question={question} ruling={ruling} onChange={setRuling} />
          <p role="status">{ruling?.length === 0 && messages.tickOne}</p>
          {hasFailed && <p role="alert">{messages.failed}</p>}
        </>
      }
      onClose={() => onClose(false)}
    >
      <button type="button" className={buttons.secondary} onClick={() => onClose(false)}>
        {messages.leaveIt}
      </button>
      <button
        type="button"
        className={buttons.primary}
        disabled={isSaving || ruling?.length === 0}
        onClick={() => save(question.id, ruling)}
      >
        {messages.save}
      </button>
    </Dialog>
  );
}

function rulingOf({ options, void: isVoid }: ResultsQuestion): readonly string[] | null {
  return isVoid ? null : options.filter(({ right }) => right).map(({ id }) => id);
}

function useSave(tastingId: string, onClose: (isSaved: boolean) => void) {
  const desk = useDesk();
  const [step, setStep] = useState<'asking' | 'saving' | 'failed'>('asking');
  const save = (questionId: string, ruling: readonly string[] | null) => {
    setStep('saving');
    desk.repair(tastingId, questionId, ruling).then(
      (isSaved) => (isSaved ? onClose(true) : setStep('failed')),
      () => setStep('failed'),
    );
  };
  return { isSaving: step === 'saving', hasFailed: step === 'failed', save };
}
