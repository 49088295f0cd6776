import type { Standing } from '../../game/standings';
import { useHostMessages } from '../messages/useHostMessages';
import { placedAt, type PodiumStep } from './podiumPlaces';
import styles from './HostPodium.module.css';

interface HostPodiumProps {
  readonly rows: readonly Standing[];
  readonly shown: number;
}

/** As on a podium, from left to right. */
const STANDS: readonly PodiumStep[] = [2, 3, 1];
/** More than these share a place only where hardly anybody knew anything. */
const MOST_NAMES = 6;

/** Third, second, first: each stand is empty until the host shows who is on it (P13). */
export function HostPodium({ rows, shown }: HostPodiumProps) {
  const { flow: messages, facts } = useHostMessages();
  return (
    <ol className={styles.podium} aria-label={messages.podium} role="status">
      {STANDS.map((step) => {
        const placed = placedAt(rows, step);
        const names = placed.slice(0, MOST_NAMES).map(({ pseudonym }) => pseudonym);
        return (
          <li key={step} className={styles.stand} data-place={4 - step} data-shown={shown >= step}>
            {shown >= step && placed[0] && (
              <span className={styles.who}>
                <span className="hidden">{messages.places[step]}: </span>
                {messages.placed(facts.list(names, placed.length - names.length), placed[0].score)}
              </span>
            )}
            <span className={styles.step} aria-hidden="true">
              {4 - step}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
