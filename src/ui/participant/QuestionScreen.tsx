import { useStore } from 'zustand';

import type { ParticipantState } from '../../participant/participant-store';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import type { ParticipantSession } from '../services';
import { Countdown } from '../shared/Countdown';
import { ScreenHeading } from '../shared/ScreenHeading';
import { WineProgress } from '../shared/WineProgress';
import { AnswerLine } from './AnswerLine';
import { hasLongText, Options } from './Options';
import { PhoneFrame } from './PhoneFrame';
import styles from './QuestionScreen.module.css';
import { RevealResult } from './RevealResult';
import type { ViewOf } from './ViewOf';

const selectLink = (state: ParticipantState) => state.link;
const selectEndsAtMs = (state: ParticipantState) => state.endsAtMs;
const selectAnswer = (state: ParticipantState) => state.answer;
const selectMayDo = (state: ParticipantState) => state.mayDo;
const selectBehind = (state: ParticipantState) => state.isHostBehind;

interface QuestionScreenProps {
  readonly session: ParticipantSession;
  readonly view: ViewOf<'question_open' | 'question_paused' | 'question_revealed'>;
}

/** One question from its opening to its reveal, on one screen, so that no option ever moves. */
export function QuestionScreen({ session, view }: QuestionScreenProps) {
  const common = useCommonMessages();
  const messages = useParticipantMessages();
  const link = useStore(session.store, selectLink);
  const endsAtMs = useStore(session.store, selectEndsAtMs);
  const answer = useStore(session.store, selectAnswer);
  const mayDo = useStore(session.store, selectMayDo);
  const isHostBehind = useStore(session.store, selectBehind);
  const prompt = common.prompts[view.question.category];
  const revealed = view.phase === 'question_revealed';
  return (
    <PhoneFrame
      phase={view.phase}
      link={link}
      you={view.you}
      line={<WineProgress wine={view.wine} wines={view.wines} number={view.number} />}
      session={session}
    >
      <div className={styles.question} data-revealed={revealed} data-long={hasLongText(view.question)}>
        <ScreenHeading key={view.question.id} title={prompt} isNews>
          {prompt}
        </ScreenHeading>
        {view.phase === 'question_revealed' ? (
          <RevealResult view={view} />
        ) : (
          <div className={styles.clock}>
            <Countdown
              key={view.question.id}
              endsAtMs={view.phase === 'question_open' ? endsAtMs : null}
              leftMs={view.leftMs}
              totalMs={view.totalMs}
            />
            {view.phase === 'question_paused' && <span className={styles.paused}>{messages.paused}</span>}
          </div>
        )}
      </div>
      <Options
        question={view.question}
        chosen={revealed ? view.chosen : answer.optionId}
        right={view.phase === 'question_revealed' ? view.right : null}
        disabled={view.phase !== 'question_open' || view.you.waits === true}
        onTap={(optionId) => session.tap(optionId)}
      />
      <div className={styles.foot}>
        <AnswerLine view={view} answer={answer} link={link} isHostBehind={isHostBehind} />
        {mayDo.sitOut && !revealed && answer.status === 'none' && !view.you.waits && (
          <button type="button" className={styles.sitOut} onClick={() => session.sitOut(!view.you.sitsOut)}>
            {view.you.sitsOut ? messages.back : messages.sitOut}
          </button>
        )}
      </div>
    </PhoneFrame>
  );
}
