import { useCommonMessages } from '../messages/useCommonMessages';
import styles from './OptionBadge.module.css';

interface OptionBadgeProps {
  /** Place of the option, from 0. */
  readonly place: number;
  /** Where the option is a button: its name is its text, and its description this letter. */
  readonly id?: string;
}

/** Letter, shape and colour of an option's place. The letter is drawn by the style sheet and heard all the same. */
export function OptionBadge({ place, id }: OptionBadgeProps) {
  const { letters } = useCommonMessages();
  return (
    <span
      id={id}
      className={styles.badge}
      data-place={place}
      data-letter={letters[place]}
      aria-hidden={id !== undefined}
    />
  );
}
