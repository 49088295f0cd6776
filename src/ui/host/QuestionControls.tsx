import { useState } from 'react';

import { QUESTIONS_PER_WINE } from '../../game/tasting';
import type { HostViewOf } from '../../host/host-view';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { GoesOn } from './GoesOn';
import { useDesk } from './HostDeskContext';
import styles from './QuestionControls.module.css';
import { StepButton } from './StepButton';

interface QuestionControlsProps {
  readonly view: HostViewOf<'question_open' | 'question_paused' | 'question_revealed'>;
}

/** Three buttons that keep their places, so that a second click never lands on another one. */
export function QuestionControls({ view }: QuestionControlsProps) {
  const messages = useHostMessages();
  const desk = useDesk();
  const reveal = useReveal(view);
  const nextQuestion = useNextAfterQuestion(view);
  const next = view.leaderboardAfterWineOnly ? nextQuestion : messages.nextLeaderboard;
  const revealed = view.phase === 'question_revealed';
  const paused = view.phase === 'question_paused';
  return (
    <>
      <output className={styles.hint}>
        {reveal.asksAgain && messages.stillMissing(view.question.liveUnanswered)}
      </output>
      {revealed && <GoesOn view={view} />}
      <StepButton
        stepKey="P"
        className={buttons.secondary}
        disabled={revealed}
        onStep={() => desk.press(paused ? 'resume' : 'pause', view.seen)}
      >
        {paused ? messages.resume : messages.pause}
      </StepButton>
      <StepButton
        stepKey="Enter"
        className={revealed ? buttons.secondary : buttons.primary}
        disabled={revealed}
        onStep={reveal.press}
      >
        {reveal.asksAgain ? messages.revealNow : messages.reveal}
      </StepButton>
      <StepButton
        stepKey="Enter"
        className={revealed ? buttons.primary : buttons.secondary}
        disabled={!revealed}
        onStep={() => desk.press('next', view.seen)}
      >
        {revealed ? next : messages.next}
      </StepButton>
    </>
  );
}

/** With live seats unanswered the first press only asks (P5). */
function useReveal(view: QuestionControlsProps['view']) {
  const desk = useDesk();
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const { id, liveUnanswered } = view.question;
  const someMissing = view.phase !== 'question_revealed' && liveUnanswered > 0;
  const asksAgain = someMissing && askedFor === id;
  const press = () => {
    if (someMissing && !asksAgain) setAskedFor(id);
    else desk.press('reveal', view.seen);
  };
  return { asksAgain, press };
}

/** What the button leads to after a question and its leaderboard, if there is one. */
export function useNextAfterQuestion(
  view: QuestionControlsProps['view'] | HostViewOf<'question_leaderboard'>,
): string {
  const messages = useHostMessages();
  const { wine, number } = view.question;
  const isLast = number >= QUESTIONS_PER_WINE || ('lastOfWine' in view && view.lastOfWine);
  if (isLast) return messages.nextRound(wine);
  return messages.nextQuestion(number + 1);
}
