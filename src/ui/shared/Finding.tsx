import { useCommonMessages } from '../messages/useCommonMessages';
import styles from './Finding.module.css';
import { Notice } from './Notice';

interface FindingProps {
  readonly code: string;
}

/** The phone's first screen, before anything of the tasting is known. Small: the page shows it before the app is there. */
export function Finding({ code }: FindingProps) {
  const messages = useCommonMessages();
  return (
    <main className={styles.finding} data-phase="waiting" data-link="connecting">
      <Notice title={messages.finding} text={messages.findingCode(code)} />
    </main>
  );
}
