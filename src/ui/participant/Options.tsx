import { useId, useLayoutEffect, useRef } from 'react';

import type { QuestionView } from '../../protocol/view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import { disabledUnderFocus, isFocusFree } from '../shared/focusMemory';
import { Cross } from '../shared/Cross';
import { OptionBadge } from '../shared/OptionBadge';
import { Tick } from '../shared/Tick';
import styles from './Options.module.css';

interface OptionsProps {
  readonly question: QuestionView;
  readonly chosen: string | null;
  /** Null before the reveal. */
  readonly right: readonly string[] | null;
  readonly disabled: boolean;
  readonly onTap: (optionId: string) => void;
}

/** From so many letters on a text is a long one, and all four are set smaller. */
const LONG_TEXT = 36;

/** Four answers, never in another place, where the thumb is. */
export function Options({ question, chosen, right, disabled, onTap }: OptionsProps) {
  const common = useCommonMessages();
  const messages = useParticipantMessages();
  const rightId = useId();
  useFocusBack(disabled);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset of buttons is none
    <div
      className={styles.options}
      role="group"
      aria-label={messages.answers}
      data-long={hasLongText(question)}
    >
      {question.options.map((option, place) => {
        const isRight = right?.includes(option.id) === true;
        const badgeId = `${rightId}-${place}`;
        return (
          <button
            key={option.id}
            type="button"
            className={styles.option}
            aria-pressed={option.id === chosen}
            aria-describedby={isRight ? `${badgeId} ${rightId}` : badgeId}
            data-correct={right ? isRight : undefined}
            disabled={disabled}
            onClick={() => onTap(option.id)}
          >
            <OptionBadge id={badgeId} place={place} />
            <span className={styles.text} dir="auto">
              {option.text}
            </span>
            {right && !isRight ? <Cross className={styles.mark} /> : <Tick className={styles.mark} />}
          </button>
        );
      })}
      <span id={rightId} hidden>
        {common.rightAnswer}
      </span>
    </div>
  );
}

export function hasLongText({ options }: QuestionView): boolean {
  return options.some(({ text }) => text.length > LONG_TEXT);
}

/** A pause takes the focus away from the option that had it; when the question goes on, it is back there. */
function useFocusBack(disabled: boolean) {
  const left = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!disabled && left.current?.isConnected && isFocusFree()) left.current.focus();
    left.current = disabled ? disabledUnderFocus() : null;
  }, [disabled]);
}
