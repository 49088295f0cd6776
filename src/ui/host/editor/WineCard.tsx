import { memo, useMemo, type KeyboardEvent } from 'react';

import { holdsUp, problemsOfWine, type EditorProblem, type EditorWine } from '../../../game/editor-draft';
import { CATEGORIES } from '../../../game/tasting';
import { mayBecomeVintage } from '../../../game/vintage';
import { useHostMessages } from '../../messages/useHostMessages';
import { BottleLine } from './BottleLine';
import { useEditor } from './EditorContext';
import { FoldedWine } from './FoldedWine';
import { LabelLine } from './LabelLine';
import { placeOfNotice } from './noticeText';
import { ProposeButton } from './ProposeButton';
import { QuestionFields } from './QuestionFields';
import styles from './WineCard.module.css';
import { detailsId, fieldsId, labelId } from './wineIds';
import { useNotices } from './useNotices';
import { WineNotices } from './WineNotices';
import { WineTools } from './WineTools';

interface WineCardProps {
  readonly wine: EditorWine;
  readonly index: number;
  readonly count: number;
  /** The host has tried to create the tasting with it: what is missing is named too. */
  readonly isTried: boolean;
}

/** One wine: its label, and five questions, each the truth and three that could fool somebody. */
export const WineCard = memo(function WineCard({ wine, index, count, isTried }: WineCardProps) {
  const messages = useHostMessages();
  const { session, focusLater } = useEditor();
  const { key } = wine;
  const problems = useMemo(() => problemsOfWine(wine, session.thisYear), [wine, session]);
  const notices = useNotices(wine);
  const isDone = !problems.some(holdsUp);
  const isFolded = wine.isFolded && isDone;
  const shown = isTried ? problems : problems.filter(isWrongAlready);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    session.edit({ type: 'move', wine: key, by: event.key === 'ArrowUp' ? -1 : 1 });
    // Moving an element in the page takes the focus from it.
    focusLater(labelId(key), detailsId(key));
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut; the buttons do the same
    <fieldset className={styles.wine} onKeyDown={onKeyDown} data-folded={isFolded}>
      <legend>{messages.wine(index + 1)}</legend>
      <WineTools wine={wine} index={index} count={count} isDone={isDone} isFolded={isFolded} />
      {isFolded ? (
        <FoldedWine wine={wine} />
      ) : (
        <div id={fieldsId(key)}>
          <LabelLine wine={wine} index={index} />
          <WineNotices wine={key} notices={notices} />
          <ProposeButton wine={wine} index={index} />
          {CATEGORIES.map((category) => (
            <QuestionFields
              key={category}
              wine={key}
              question={wine.answers[category]}
              index={index}
              category={category}
              problems={those(shown, ({ field }) => typeof field !== 'string' && field.category === category)}
              notices={those(notices, (notice) => placeOfNotice(notice)?.category === category)}
            />
          ))}
          <BottleLine wine={wine} index={index} problems={shown} />
        </div>
      )}
    </fieldset>
  );
});

const NONE: readonly never[] = [];

/** Mostly none, and then always the same none: what is drawn from it need not be drawn again. */
function those<Item>(items: readonly Item[], is: (item: Item) => boolean): readonly Item[] {
  return items.some(is) ? items.filter(is) : NONE;
}

/** It is wrong however the host goes on; what is only missing is named when they try to create. */
function isWrongAlready(problem: EditorProblem): boolean {
  if (problem.code === 'NOT_A_VINTAGE') return !mayBecomeVintage(problem.text);
  return problem.code !== 'EMPTY' && problem.code !== 'TO_CONFIRM';
}
