import { useId, type KeyboardEvent } from 'react';

import type { Flow } from '../../game/tasting';
import { MAX_GO_ON_SECONDS, MIN_GO_ON_SECONDS, SECONDS_STEP } from '../../game/tasting';
import { useHostMessages } from '../messages/useHostMessages';
import styles from './editor/TastingSettings.module.css';

/** Time enough to see who was right, and to take a sip. */
const USUAL_SECONDS = 10;

interface FlowFieldsProps {
  readonly flow: Flow;
  readonly onChange: (flow: Flow) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** What happens by itself while a tasting is played. Everything is off until the host wants it. */
export function FlowFields({ flow, onChange, onKeyDown }: FlowFieldsProps) {
  const { flow: messages } = useHostMessages();
  const id = useId();
  const seconds = flow.goOnAfterSeconds;
  return (
    <div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={flow.revealWhenAllAnswered}
          aria-describedby={`${id}-reveal`}
          onKeyDown={onKeyDown}
          onChange={({ target }) => onChange({ ...flow, revealWhenAllAnswered: target.checked })}
        />
        <span>{messages.revealWhenAll}</span>
      </label>
      <p id={`${id}-reveal`} className={styles.hint}>
        {messages.revealWhenAllHint}
      </p>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={seconds !== null}
          aria-describedby={`${id}-go-on`}
          onKeyDown={onKeyDown}
          onChange={({ target }) =>
            onChange({ ...flow, goOnAfterSeconds: target.checked ? USUAL_SECONDS : null })
          }
        />
        <span>{messages.goOn}</span>
      </label>
      <p id={`${id}-go-on`} className={styles.hint}>
        {messages.goOnHint}
      </p>
      {seconds !== null && (
        <div className={styles.slider}>
          <label htmlFor={`${id}-seconds`}>{messages.goOnSeconds}</label>
          <span className={styles.value} aria-hidden="true">
            {messages.secondsShort(seconds)}
          </span>
          <input
            id={`${id}-seconds`}
            type="range"
            min={MIN_GO_ON_SECONDS}
            max={MAX_GO_ON_SECONDS}
            step={SECONDS_STEP}
            value={seconds}
            aria-valuetext={messages.seconds(seconds)}
            onKeyDown={onKeyDown}
            onChange={({ target }) => onChange({ ...flow, goOnAfterSeconds: target.valueAsNumber })}
          />
        </div>
      )}
    </div>
  );
}
