import type { RemoteView } from '../../protocol/device-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useDeviceMessages } from '../messages/useDeviceMessages';
import { useHostMessages } from '../messages/useHostMessages';
import { Countdown } from '../shared/Countdown';
import { OptionBadge } from '../shared/OptionBadge';
import { ScreenHeading } from '../shared/ScreenHeading';
import { Tick } from '../shared/Tick';
import { WineProgress } from '../shared/WineProgress';
import styles from './RemoteQuestion.module.css';

type Asked = Extract<RemoteView, { phase: 'question_open' | 'question_paused' }>;
type Revealed = Extract<RemoteView, { phase: 'question_revealed' }>;

interface RemoteQuestionProps {
  readonly view: Asked | Revealed;
  readonly endsAtMs: number | null;
}

/** The question in short: its time, how many have answered, and who has not. */
export function RemoteQuestion({ view, endsAtMs }: RemoteQuestionProps) {
  const common = useCommonMessages();
  const host = useHostMessages();
  const { question } = view;
  const prompt = common.prompts[question.category];
  return (
    <>
      <WineProgress wine={question.wine} wines={view.wines} number={question.number} />
      <ScreenHeading key={question.id} isNews title={prompt}>
        {prompt}
      </ScreenHeading>
      <div className={styles.facts}>
        {view.phase !== 'question_revealed' && (
          <Countdown
            key={question.id}
            endsAtMs={endsAtMs}
            leftMs={view.phase === 'question_paused' ? view.leftMs : null}
            totalMs={view.totalMs}
          />
        )}
        {view.phase === 'question_paused' && <p className={styles.paused}>{host.paused}</p>}
        <p className={styles.answered}>{host.answered(question.answered, question.of)}</p>
      </div>
      {view.phase === 'question_revealed' ? <Counts view={view} /> : <Missing question={question} />}
    </>
  );
}

function Missing({ question: { missing, of, answered } }: { readonly question: Asked['question'] }) {
  const { remote: messages, screen } = useDeviceMessages();
  if (missing.length === 0) return <p className={styles.note}>{messages.everybody}</p>;
  const more = of - answered - missing.length;
  return (
    <section className={styles.missing} aria-labelledby="missing">
      <h2 id="missing">{messages.notYet}</h2>
      <ul>
        {missing.map(({ pseudonym, isLive }) => (
          <li key={pseudonym} data-live={isLive}>
            {isLive ? pseudonym : messages.awayMark(pseudonym)}
          </li>
        ))}
        {more > 0 && <li>{screen.andMore(more)}</li>}
      </ul>
    </section>
  );
}

function Counts({ view: { question, reveal } }: { readonly view: Revealed }) {
  const common = useCommonMessages();
  const host = useHostMessages();
  return (
    <>
      <ul className={styles.options}>
        {question.options.map(({ id, text }, place) => {
          const isRight = reveal.right.includes(id);
          return (
            <li key={id} data-correct={isRight}>
              <OptionBadge place={place} />
              <bdi className={styles.option}>{text}</bdi>
              {isRight && <Tick className={styles.tick} />}
              {isRight && <span className="hidden"> {common.rightAnswer} </span>}
              <span className={styles.count}>
                <span aria-hidden="true">{reveal.counts[id] ?? 0}</span>
                <span className="hidden">{host.votes(reveal.counts[id] ?? 0)}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>
        {reveal.isVoid ? host.voided : common.gotIt(reveal.gotIt.right, reveal.gotIt.of)}
      </p>
    </>
  );
}
