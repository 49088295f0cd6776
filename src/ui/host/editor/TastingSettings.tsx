import { editorProblems } from '../../../game/editor-draft';
import { DEFAULT_SECONDS, MAX_SECONDS, MIN_SECONDS, SECONDS_STEP } from '../../../game/tasting';
import type { EditorSessionState } from '../../../host/editor-session';
import { useHostMessages } from '../../messages/useHostMessages';
import { FlowFields } from '../FlowFields';
import { useEditor, useEditorState } from './EditorContext';
import { goOnWithEnter } from './goOnWithEnter';
import styles from './TastingSettings.module.css';
import { TextField } from './TextField';
import { fieldId, problemText } from './problemText';

const selectTitle = (state: EditorSessionState) => state.draft.title;
const selectSeconds = (state: EditorSessionState) => state.draft.secondsPerQuestion;

const selectFlow = (state: EditorSessionState) => state.draft.flow;

const selectAfterWineOnly = (state: EditorSessionState) => state.draft.leaderboardAfterWineOnly;

/** Title, the time for a question, when leaderboards come, and what goes on by itself. */
export function TastingSettings() {
  const { session } = useEditor();
  const messages = useHostMessages();
  const title = useEditorState(selectTitle);
  const secondsPerQuestion = useEditorState(selectSeconds);
  const leaderboardAfterWineOnly = useEditorState(selectAfterWineOnly);
  const flow = useEditorState(selectFlow);
  const seconds = secondsPerQuestion ?? DEFAULT_SECONDS;
  const problems = editorProblems({ ...session.draft, title, wines: [] }, session.thisYear);
  const titleProblem = problems.find((problem) => problem.field === 'title');
  return (
    <div className={styles.settings}>
      <TextField
        id={fieldId('title')}
        label={messages.tastingTitle}
        hint={messages.titleHint}
        value={title}
        problem={titleProblem && problemText(titleProblem, messages)}
        onChange={(text) => session.edit({ type: 'title', text })}
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
            onChange={(event) => session.edit({ type: 'seconds', seconds: event.target.valueAsNumber })}
          />
        </div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={secondsPerQuestion === null}
            aria-describedby="no-clock-hint"
            onKeyDown={goOnWithEnter}
            onChange={(event) =>
              session.edit({ type: 'seconds', seconds: event.target.checked ? null : DEFAULT_SECONDS })
            }
          />
          <span>{messages.noClock}</span>
        </label>
        <p id="no-clock-hint" className={styles.hint}>
          {messages.noClockHint}
        </p>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={leaderboardAfterWineOnly}
            aria-describedby="leaderboard-hint"
            onKeyDown={goOnWithEnter}
            onChange={(event) => session.edit({ type: 'leaderboards', afterWineOnly: event.target.checked })}
          />
          <span>{messages.leaderboardAfterWine}</span>
        </label>
        <p id="leaderboard-hint" className={styles.hint}>
          {messages.leaderboardAfterWineHint}
        </p>
        <FlowFields
          flow={flow}
          onKeyDown={goOnWithEnter}
          onChange={(changed) => session.edit({ type: 'flow', flow: changed })}
        />
      </div>
    </div>
  );
}
