import { useCommonMessages } from '../messages/useCommonMessages';
import { SettingsButton } from '../preferences/SettingsButton';
import buttons from '../shared/buttons.module.css';
import { Glass } from '../shared/Glass';
import { ScreenHeading } from '../shared/ScreenHeading';
import styles from './Home.module.css';
import { JoinForm } from './JoinForm';
import { MoreLater } from './MoreLater';

interface HomeProps {
  /** The address was one that there is no screen for. */
  readonly unknown: boolean;
  readonly onJoin: (code: string) => void;
  readonly onReady: () => void;
}

export function Home({ unknown, onJoin, onReady }: HomeProps) {
  const messages = useCommonMessages();
  return (
    <main className={styles.home}>
      {unknown && (
        <p className={styles.unknown} role="alert">
          {messages.unknownRoute}
        </p>
      )}
      <div className={styles.title}>
        <div className={styles.mark}>
          <Glass level={0.62} />
        </div>
        <div>
          <ScreenHeading title={messages.appName}>{messages.appName}</ScreenHeading>
          <p>{messages.tagline}</p>
        </div>
      </div>
      <div className={styles.ways}>
        <section className={styles.join} aria-labelledby="join-title">
          <h2 id="join-title">{messages.joinTitle}</h2>
          <JoinForm onJoin={onJoin} onReady={onReady} />
        </section>
        <div className={styles.host}>
          <p>{messages.hostInvite}</p>
          <a className={buttons.secondary} href="#/host">
            {messages.hostTasting}
          </a>
        </div>
      </div>
      <SettingsButton />
      <MoreLater about />
    </main>
  );
}
