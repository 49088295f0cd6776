import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import styles from './RevealResult.module.css';
import type { ViewOf } from './ViewOf';

interface RevealResultProps {
  readonly view: ViewOf<'question_revealed' | 'question_leaderboard'>;
}

/** One's own points for the question, and how the room did. */
export function RevealResult({ view }: RevealResultProps) {
  const common = useCommonMessages();
  const messages = useParticipantMessages();
  const right = view.question.options.filter((option) => view.right.includes(option.id));
  return (
    <div className={styles.result}>
      <p className={styles.points} data-points={view.points} data-void={view.void}>
        {view.void ? messages.notCounted : messages.points(view.points)}
      </p>
      <p className={styles.text}>
        {view.void ? (
          messages.leftOut
        ) : (
          <>
            <strong>{messages.itIs(common.orList(right.map((option) => option.text)))}</strong>{' '}
            {/* Alone one knows it already. */}
            {view.gotIt.of > 1 && (
              <span className={styles.room}>{common.gotIt(view.gotIt.right, view.gotIt.of)}.</span>
            )}
          </>
        )}
      </p>
    </div>
  );
}
