import type { ScreenView } from '../../protocol/device-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useDeviceMessages } from '../messages/useDeviceMessages';
import { OptionBadge } from '../shared/OptionBadge';
import { Tick } from '../shared/Tick';
import styles from './ScreenOptions.module.css';

type Revealed = Extract<ScreenView, { phase: 'question_revealed' }>;

interface ScreenOptionsProps {
  readonly options: Revealed['question']['options'];
  readonly reveal: Revealed['reveal'] | null;
}

/** From so many characters on a text is set smaller, so that four of them fit a screen. */
const LONG_CHARS = 28;
const VERY_LONG_CHARS = 52;

/** The four options where they stand on the phones; at the reveal each is also a bar of how many chose it. */
export function ScreenOptions({ options, reveal }: ScreenOptionsProps) {
  const common = useCommonMessages();
  const { screen: messages } = useDeviceMessages();
  const longest = Math.max(...options.map(({ text }) => text.length));
  const most = Math.max(1, ...Object.values(reveal?.counts ?? {}));
  const length = longest > VERY_LONG_CHARS ? 'very-long' : longest > LONG_CHARS ? 'long' : 'short';
  return (
    <ul
      className={styles.options}
      data-length={length}
      aria-label={reveal ? messages.distribution : undefined}
    >
      {options.map(({ id, text }, place) => {
        const isRight = reveal?.right.includes(id);
        const count = reveal?.counts[id] ?? 0;
        return (
          <li key={id} className={styles.option} data-correct={isRight}>
            {reveal && (
              <span
                className={styles.bar}
                style={{ width: `${((count / most) * 100).toFixed(1)}%` }}
                aria-hidden="true"
              />
            )}
            <OptionBadge place={place} />
            <bdi className={styles.text}>{text}</bdi>
            {isRight && (
              <>
                <Tick className={styles.tick} />
                <span className="hidden"> {common.rightAnswer} </span>
              </>
            )}
            {reveal && (
              <span className={styles.count}>
                <span aria-hidden="true">{count}</span>
                <span className="hidden">{messages.votes(count)}</span>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
