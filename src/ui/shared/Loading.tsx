import { useCommonMessages } from '../messages/useCommonMessages';
import styles from './Loading.module.css';

/** While a part of the page is on its way. It says so only when that takes a moment. */
export function Loading() {
  const messages = useCommonMessages();
  return (
    <main className={styles.loading} aria-busy="true">
      <p>{messages.loading}</p>
    </main>
  );
}
