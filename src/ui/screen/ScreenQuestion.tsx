import type { ScreenView } from '../../protocol/device-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useDeviceMessages } from '../messages/useDeviceMessages';
import { Countdown } from '../shared/Countdown';
import { ScreenHeading } from '../shared/ScreenHeading';
import { WineProgress } from '../shared/WineProgress';
import { ScreenOptions } from './ScreenOptions';
import styles from './ScreenQuestion.module.css';

interface ScreenQuestionProps {
  readonly view: Extract<ScreenView, { phase: 'question_open' | 'question_paused' | 'question_revealed' }>;
  readonly endsAtMs: number | null;
}

/** The question, its time, and how many have answered: a number, so that nobody is hurried by name. */
export function ScreenQuestion({ view, endsAtMs }: ScreenQuestionProps) {
  const common = useCommonMessages();
  const { screen: messages } = useDeviceMessages();
  const { question } = view;
  const prompt = common.prompts[question.category];
  const reveal = view.phase === 'question_revealed' ? view.reveal : null;
  return (
    <div className={styles.question}>
      <div className={styles.progress}>
        <WineProgress wine={question.wine} wines={view.wines} number={question.number} />
      </div>
      <ScreenHeading className={styles.prompt} title={prompt}>
        {prompt}
      </ScreenHeading>
      <ScreenOptions options={question.options} reveal={reveal} />
      <div className={styles.foot}>
        <p className={styles.answered}>
          {reveal
            ? common.gotIt(reveal.gotIt.right, reveal.gotIt.of)
            : messages.haveAnswered(question.answered, question.of)}
        </p>
        {reveal?.isVoid && <p className={styles.chip}>{messages.voided}</p>}
      </div>
      {view.phase !== 'question_revealed' && (
        <div className={styles.clock}>
          <Countdown
            endsAtMs={endsAtMs}
            leftMs={view.phase === 'question_paused' ? view.leftMs : null}
            totalMs={view.totalMs}
          />
          {view.phase === 'question_paused' && (
            <p className={styles.chip} role="status">
              {messages.paused}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
