import type { TastingSummary } from '../../host/host-store';
import { useHostMessages } from '../messages/useHostMessages';
import styles from './UnreadableCard.module.css';

export type UnreadableTasting = Extract<TastingSummary, { readonly readable: false }>;

interface UnreadableCardProps {
  readonly tasting: UnreadableTasting;
}

/** A tasting that this version cannot read: what is wrong with it, and that it is still there. */
export function UnreadableCard({ tasting }: UnreadableCardProps) {
  const messages = useHostMessages();
  const { files } = messages;
  const parts = tasting.parts.map((part) => files.parts[part] ?? part);
  return (
    <li className={styles.card}>
      <h3>{tasting.title ?? messages.unreadableNamed(tasting.id)}</h3>
      <p>
        {messages.unreadableWhy[tasting.reason]} {parts.length > 0 && files.unreadableParts(parts)}{' '}
        {files.unreadableNothingDeleted}
      </p>
    </li>
  );
}
