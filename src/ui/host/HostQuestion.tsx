import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import type { HostViewOf } from '../../host/host-view';
import { Countdown } from '../shared/Countdown';
import { ScreenHeading } from '../shared/ScreenHeading';
import { WineProgress } from '../shared/WineProgress';
import { AddTime } from './AddTime';
import { EndTasting } from './EndTasting';
import { HostFrame } from './HostFrame';
import { HostOptions } from './HostOptions';
import styles from './HostQuestion.module.css';
import { WhoAnswered } from './people/WhoAnswered';
import { QuestionControls } from './QuestionControls';
import { RepairButton } from './RepairButton';

interface HostQuestionProps {
  readonly view: HostViewOf<'question_open' | 'question_paused' | 'question_revealed'>;
}

/** The question on the host's screen. It may be the television, so no right option before the reveal (P8). */
export function HostQuestion({ view }: HostQuestionProps) {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const { question } = view;
  const prompt = common.prompts[question.category];
  const revealed = view.phase === 'question_revealed';
  return (
    <HostFrame
      view={view}
      controls={
        <>
          <EndTasting />
          <QuestionControls view={view} />
        </>
      }
    >
      <div className={styles.progress}>
        <WineProgress wine={question.wine} wines={view.wines} number={question.number} />
      </div>
      <div className={styles.head}>
        <ScreenHeading key={question.id} isNews className={styles.prompt} title={prompt}>
          {prompt}
        </ScreenHeading>
        <div className={styles.clock}>
          {!revealed && (
            <Countdown
              key={question.id}
              endsAtMs={question.endsAtMs}
              leftMs={question.leftMs}
              totalMs={question.totalMs}
            />
          )}
          {view.phase === 'question_revealed' && (
            <RepairButton questionId={question.id} label={messages.repairs.correct} />
          )}
          {view.phase === 'question_revealed' && view.reveal.isVoid && (
            <p className={styles.paused}>{messages.voided}</p>
          )}
          {view.phase !== 'question_revealed' && <AddTime view={view} />}
          {view.phase === 'question_paused' && <p className={styles.paused}>{messages.paused}</p>}
        </div>
      </div>
      <HostOptions
        options={question.options}
        reveal={view.phase === 'question_revealed' ? view.reveal : null}
      />
      <WhoAnswered view={view} />
    </HostFrame>
  );
}
