import type { Problem } from '../../../game/draft';
import { DEFAULT_SECONDS, MAX_SECONDS, MIN_SECONDS, SECONDS_STEP } from '../../../game/tasting';
import { useHostMessages } from '../../messages/useHostMessages';
import { goOnWithEnter } from './goOnWithEnter';
import styles from './TastingSettings.module.css';
import { TextField } from './TextField';
import { fieldId, problemText } from './problemText';
import type { DraftEditor } from './useDraft';

interface TastingSettingsProps {
  readonly editor: DraftEditor;
  readonly problems: readonly Problem[];
}

/** Title, and the time for a question. */
export function TastingSettings({ editor, problems }: TastingSettingsProps) {
  const messages = useHostMessages();
  const { title, secondsPerQuestion } = editor.draft;
  const seconds = secondsPerQuestion ?? DEFAULT_SECONDS;
  const titleProblem = problems.find((problem) => problem.field === 'title');
  return (
    <div className={styles.settings}>
      <TextField
        id={fieldId('title')}
        label={messages.tastingTitle}
        hint={messages.titleHint}
        value={title}
        problem={titleProblem && problemText(titleProblem, messages)}
        onChange={editor.setTitle}
      />
      <div className={styles.time}>
        <div className={styles.slider}>
          <label htmlFor={fieldId('seconds')}>{messages.secondsPerQuestion}</label>
          <span className={styles.value} aria-hidden="true">
            {secondsPerQuestion === null ? '–' : messages.secondsShort(seconds)}
          </span>
          <input
            id={fieldId('seconds')}
            type="range"
            min={MIN_SECONDS}
            max={MAX_SECONDS}
            step={SECONDS_STEP}
            value={seconds}
            aria-valuetext={messages.seconds(seconds)}
            disabled={secondsPerQuestion === null}
            onKeyDown={goOnWithEnter}
            onChange={(event) => editor.setSeconds(event.target.valueAsNumber)}
          />
        </div>
        <label className={styles.noClock}>
          <input
            type="checkbox"
            checked={secondsPerQuestion === null}
            aria-describedby="no-clock-hint"
            onKeyDown={goOnWithEnter}
            onChange={(event) => editor.setSeconds(event.target.checked ? null : DEFAULT_SECONDS)}
          />
          <span>{messages.noClock}</span>
        </label>
        <p id="no-clock-hint" className={styles.hint}>
          {messages.noClockHint}
        </p>
      </div>
    </div>
  );
}
