import { useCommonMessages } from '../messages/useCommonMessages';
import styles from './OptionBadge.module.css';

interface OptionBadgeProps {
  /** Place of the option, from 0. */
  readonly place: number;
}

/**
 * Letter, shape and colour of an option's place. The letter is drawn by the style sheet: so it is part of the option's
 * name, for whoever hears of "B" or says it, while its text is its text and nothing more.
 */
export function OptionBadge({ place }: OptionBadgeProps) {
  const { letters } = useCommonMessages();
  return <span className={styles.badge} data-place={place} data-letter={letters[place]} />;
}
