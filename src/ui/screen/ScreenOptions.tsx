import type { ScreenView } from '../../protocol/device-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useDeviceMessages } from '../messages/useDeviceMessages';
import { OptionBadge } from '../shared/OptionBadge';
import moment from '../shared/reveal.module.css';
import { Tick } from '../shared/Tick';
import styles from './ScreenOptions.module.css';

type Revealed = Extract<ScreenView, { phase: 'question_revealed' }>;

interface ScreenOptionsProps {
  readonly options: Revealed['question']['options'];
  readonly reveal: Revealed['reveal'] | null;
}

/**
 * From so many characters on, of a text or of one word, all four are set smaller: so that they fit a screen, and no
 * word is broken when tick and count come beside it.
 */
const SIZES = [
  { name: 'very-long', chars: 53, wordChars: 16 },
  { name: 'long', chars: 29, wordChars: 11 },
] as const;

/** The four options where they stand on the phones; at the reveal a bar is each one's share of the answers. */
export function ScreenOptions({ options, reveal }: ScreenOptionsProps) {
  const common = useCommonMessages();
  const { screen: messages } = useDeviceMessages();
  const answers = options.reduce((sum, { id }) => sum + (reveal?.counts[id] ?? 0), 0);
  const longest = longestOf(options.map(({ text }) => text));
  const longestWord = longestOf(options.flatMap(({ text }) => text.split(/[\s-]/u)));
  const size = SIZES.find(({ chars, wordChars }) => longest >= chars || longestWord >= wordChars);
  return (
    <ul
      className={styles.options}
      data-length={size?.name ?? 'short'}
      aria-label={reveal ? messages.distribution : undefined}
    >
      {options.map(({ id, text }, place) => {
        const isRight = reveal?.right.includes(id);
        const count = reveal?.counts[id] ?? 0;
        return (
          <li key={id} className={`${styles.option} ${moment.option}`} data-correct={isRight}>
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
            {reveal && (
              <span
                className={`${styles.bar} ${moment.bar}`}
                style={{ transform: `scaleX(${answers === 0 ? 0 : count / answers})` }}
                aria-hidden="true"
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function longestOf(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}
