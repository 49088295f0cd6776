import { useCommonMessages } from '../messages/useCommonMessages';
import { SettingsButton } from '../preferences/SettingsButton';
import { ScreenHeading } from '../shared/ScreenHeading';
import { JoinForm } from './JoinForm';
import { MoreLater } from './MoreLater';
import styles from './JoinScreen.module.css';

interface JoinScreenProps {
  readonly onJoin: (code: string) => void;
  readonly onReady: () => void;
}

export function JoinScreen({ onJoin, onReady }: JoinScreenProps) {
  const messages = useCommonMessages();
  return (
    <main className={styles.screen}>
      <a className={styles.home} href="#/">
        {messages.appName}
      </a>
      <ScreenHeading title={messages.joinTitle}>{messages.joinTitle}</ScreenHeading>
      <JoinForm onJoin={onJoin} onReady={onReady} />
      <SettingsButton />
      <MoreLater about={false} />
    </main>
  );
}
