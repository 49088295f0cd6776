import { useCommonMessages } from '../messages/useCommonMessages';
import { useDemoMessages } from '../messages/useDemoMessages';
import buttons from '../shared/buttons.module.css';
import { WaitingUpdate } from '../shared/WaitingUpdate';
import { BackToTasting } from './BackToTasting';
import styles from './HomeMore.module.css';

interface HomeMoreProps {
  /** On the page about it, and not on the bare join form. */
  readonly about: boolean;
}

/** What comes below the join form once that stands there: what keeps one from joining, the way back, and what it is. */
export function HomeMore({ about }: HomeMoreProps) {
  const common = useCommonMessages();
  const messages = useDemoMessages();
  return (
    <>
      {typeof RTCPeerConnection === 'undefined' && (
        <p className={styles.alert} role="alert">
          {common.unsupported}
        </p>
      )}
      <BackToTasting />
      <WaitingUpdate />
      {about && (
        <section className={styles.about} aria-labelledby="about-title">
          <h2 id="about-title">{messages.how}</h2>
          <ol className={styles.steps}>
            {messages.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className={styles.quiet}>{messages.noServer}</p>
          <p className={styles.ways}>
            <a className={buttons.secondary} href="#/demo">
              {messages.tryIt}
            </a>
            <a className={buttons.quiet} href="#/check">
              {messages.check}
            </a>
          </p>
        </section>
      )}
      {!about && (
        <p>
          <a className={buttons.quiet} href="#/check">
            {messages.check}
          </a>
        </p>
      )}
    </>
  );
}
