import { useEffect } from 'react';
import { createPortal } from 'react-dom';

import { useCommonMessages } from '../messages/useCommonMessages';
import { useKeepsakeMessages } from '../messages/useKeepsakeMessages';
import { Tick } from '../shared/Tick';
import type { Keepsake, KeptAnswer, KeptWine } from './keepsakeOf';
import styles from './KeepsakeSheet.module.css';

interface KeepsakeSheetProps {
  readonly keepsake: Keepsake;
  readonly date: string | null;
  readonly place: string;
}

/** What paper gets instead of the page, as long as this is mounted. On a screen there is nothing of it. */
export function KeepsakeSheet({ keepsake, date, place }: KeepsakeSheetProps) {
  useEffect(() => {
    const page = document.documentElement;
    page.dataset.print = 'keepsake';
    return () => {
      delete page.dataset.print;
    };
  }, []);

  return createPortal(
    <article className={styles.sheet}>
      <h1 dir="auto">{keepsake.title}</h1>
      {date !== null && <p>{date}</p>}
      <p className={styles.you}>
        <strong>{keepsake.pseudonym}</strong>, {place}
      </p>
      {keepsake.wines.map((wine) => (
        <WineTable key={wine.number} wine={wine} />
      ))}
    </article>,
    document.body,
  );
}

function WineTable({ wine }: { readonly wine: KeptWine }) {
  const common = useCommonMessages();
  const messages = useKeepsakeMessages();
  const rows = wine.name ? [...wine.answers, wine.name] : wine.answers;
  return (
    <section className={styles.wine}>
      <h2>
        {common.wine(wine.number)}
        {wine.name && (
          <>
            {': '}
            <bdi>{common.orList(wine.name.right)}</bdi>
          </>
        )}
      </h2>
      {wine.counted > 0 && <p>{messages.rightOf(wine.right, wine.counted)}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.question}</th>
            <th scope="col">{messages.rightAnswer}</th>
            <th scope="col">{messages.youSaid}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((answer) => (
            <AnswerRow key={answer.category} answer={answer} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AnswerRow({ answer }: { readonly answer: KeptAnswer }) {
  const common = useCommonMessages();
  const messages = useKeepsakeMessages();
  return (
    <tr>
      <th scope="row">{common.categories[answer.category]}</th>
      <td>
        <bdi>{common.orList(answer.right)}</bdi>
      </td>
      <td>
        {answer.isRight && <Tick className={styles.tick} />}
        <bdi>{answer.said ?? messages.saidNothing}</bdi>
        {!answer.isCounted && ` (${messages.notCounted.toLowerCase()})`}
      </td>
    </tr>
  );
}
