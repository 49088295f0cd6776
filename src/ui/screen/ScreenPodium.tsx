import type { ScreenView } from '../../protocol/device-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useDeviceMessages } from '../messages/useDeviceMessages';
import { ScreenHeading } from '../shared/ScreenHeading';
import { BoardRows } from './BoardRows';
import styles from './ScreenPodium.module.css';

type Ended = Extract<ScreenView, { phase: 'ended' }>;

interface ScreenPodiumProps {
  readonly view: Ended;
}

/** As they stand on a podium: second, first, third. */
const PLACES = [2, 1, 3] as const;
const ALL_STEPS = 3;
/** A place may be shared by the whole room. */
const NAMES_A_PLACE = 3;

/** The end: third place to first at the host's word, then everyone. */
export function ScreenPodium({ view }: ScreenPodiumProps) {
  const common = useCommonMessages();
  const { screen: messages } = useDeviceMessages();
  const { podium, leaderboard } = view;
  const isWhole = podium >= ALL_STEPS;
  if (leaderboard.seats === 0)
    return (
      <div className={styles.podium}>
        <ScreenHeading className={styles.title} title={common.finalLeaderboard}>
          {common.finalLeaderboard}
        </ScreenHeading>
        <p className={styles.next}>{messages.nobodyPlayed}</p>
      </div>
    );
  return (
    <div className={styles.podium}>
      <ScreenHeading className={styles.title} title={common.finalLeaderboard}>
        {common.finalLeaderboard}
      </ScreenHeading>
      <div className={styles.both} data-whole={isWhole}>
        <ul className={styles.places} aria-label={messages.podium} aria-live="polite">
          {PLACES.map((place) => (
            <Place
              key={place}
              place={place}
              isShown={place > ALL_STEPS - podium}
              rows={leaderboard.rows.filter(({ rank }) => rank === place)}
            />
          ))}
        </ul>
        {isWhole && <BoardRows leaderboard={leaderboard} columns={1} />}
      </div>
      {!isWhole && <p className={styles.next}>{messages.stillToCome[podium]}</p>}
    </div>
  );
}

interface PlaceProps {
  readonly place: (typeof PLACES)[number];
  readonly isShown: boolean;
  readonly rows: Ended['leaderboard']['rows'];
}

function Place({ place, isShown, rows }: PlaceProps) {
  const common = useCommonMessages();
  const { screen: messages } = useDeviceMessages();
  const more = rows.length - NAMES_A_PLACE;
  return (
    <li className={styles.place} data-place={place} data-shown={isShown && rows.length > 0}>
      <div className={styles.who}>
        {rows.slice(0, NAMES_A_PLACE).map(({ pseudonym, firstName, score }) => (
          <p key={pseudonym} className={styles.one}>
            <strong>{pseudonym}</strong>
            {firstName !== undefined && <bdi className={styles.first}>{firstName}</bdi>}
            <span className={styles.score}>{messages.points(score)}</span>
          </p>
        ))}
        {more > 0 && <p className={styles.more}>{messages.andMore(more)}</p>}
      </div>
      <div className={styles.plinth}>
        <span aria-hidden="true">{place}</span>
        <span className="hidden">{common.ordinal(place)}</span>
      </div>
    </li>
  );
}
