import type { HostReveal } from '../../host/host-view';
import type { Option } from '../../game/tasting';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import { OptionBadge } from '../shared/OptionBadge';
import moment from '../shared/reveal.module.css';
import { Tick } from '../shared/Tick';
import styles from './HostOptions.module.css';

interface HostOptionsProps {
  readonly options: readonly Option[];
  /** Null before the reveal. */
  readonly reveal: HostReveal | null;
}

export function HostOptions({ options, reveal }: HostOptionsProps) {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const votes = options.reduce((sum, option) => sum + (reveal?.counts[option.id] ?? 0), 0);
  return (
    <ul className={styles.options}>
      {options.map((option, place) => {
        const isRight = reveal?.right.includes(option.id) === true;
        const count = reveal?.counts[option.id] ?? 0;
        return (
          <li
            key={option.id}
            className={`${styles.option} ${moment.option}`}
            data-correct={reveal ? isRight : undefined}
          >
            <OptionBadge place={place} />
            <span className={styles.text}>{option.text}</span>
            {isRight && <Tick className={styles.tick} />}
            {isRight && <span className="hidden"> {common.rightAnswer}</span>}
            {reveal && (
              <span className={styles.count}>
                <span aria-hidden="true">{count}</span>
                <span className="hidden"> {messages.votes(count)}</span>
              </span>
            )}
            {reveal && (
              <span
                className={`${styles.bar} ${moment.bar}`}
                aria-hidden="true"
                style={{ transform: `scaleX(${votes === 0 ? 0 : count / votes})` }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
