import { useCallback, useId, useMemo, useRef, useState } from 'react';

import type { HostView } from '../../../host/host-view';
import { useHostMessages } from '../../messages/useHostMessages';
import buttons from '../../shared/buttons.module.css';
import choices from '../../shared/choices.module.css';
import { Dialog } from '../../shared/Dialog';
import { SearchField } from '../SearchField';
import { FILTERS, findPeople, isMissing, orderPeople, type Filter } from './orderPeople';
import styles from './PeoplePanel.module.css';
import { PersonDialog } from './PersonDialog';
import { PersonRow } from './PersonRow';
import { factsOf, whereabouts } from './personWords';
import { useRowFocus } from './useRowFocus';
import { useSlowClock } from './useSlowClock';

/** Up to here one look finds everybody. */
const FEW = 8;

interface PeoplePanelProps {
  readonly view: HostView;
  readonly onClose: () => void;
}

/** Who is there, who is not and since when, and what to tell them (J7, R9). */
export function PeoplePanel({ view, onClose }: PeoplePanelProps) {
  const { panel: messages, people: texts } = useHostMessages();
  const id = useId();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [openSeat, setOpenSeat] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const heading = useCallback(() => list.current?.closest('dialog')?.querySelector('h2') ?? null, []);
  useRowFocus(list, heading);
  const nowMs = useSlowClock();
  const { people } = view;
  const isQuestion = view.phase === 'question_open' || view.phase === 'question_paused';
  const ordered = useMemo(() => orderPeople(people, isQuestion), [people, isQuestion]);
  const filters: readonly Filter[] = isQuestion ? FILTERS : ['all', 'away'];
  const shownFilter = filters.includes(filter) ? filter : 'all';
  const found = useMemo(() => findPeople(ordered, shownFilter, query), [ordered, shownFilter, query]);
  const chosen = people.find((person) => person.seatId === openSeat);
  const counts: Record<Filter, number> = {
    all: people.length,
    away: people.filter(({ status }) => status === 'away').length,
    missing: people.filter(isMissing).length,
  };
  return (
    <>
      <Dialog
        isWide
        title={messages.people}
        text={messages.text(view.live, counts.away)}
        body={
          <>
            {people.length > FEW && (
              <SearchField
                id={`${id}-search`}
                label={messages.search}
                value={query}
                found={messages.found(found.length)}
                onChange={setQuery}
              />
            )}
            <fieldset className={`${choices.choices} ${styles.filters}`}>
              <legend className="hidden">{messages.show}</legend>
              {filters.map((one) => (
                <label key={one} className={choices.tab}>
                  <input
                    type="radio"
                    name={`${id}-filter`}
                    checked={one === shownFilter}
                    onChange={() => setFilter(one)}
                  />
                  <span>
                    {messages.filters[one]} <span className={choices.count}>{counts[one]}</span>
                  </span>
                </label>
              ))}
            </fieldset>
            {found.length === 0 && <p>{messages.nobody[shownFilter]}</p>}
            <ul ref={list} aria-label={messages.filters[shownFilter]}>
              {found.map((person) => (
                <PersonRow
                  key={person.seatId}
                  seatId={person.seatId}
                  pseudonym={person.pseudonym}
                  firstName={person.firstName}
                  status={person.status}
                  whereabouts={whereabouts(person, nowMs, messages)}
                  facts={factsOf(person, messages).join(' · ')}
                  answer={isQuestion ? answerOf(person) : null}
                  onOpen={setOpenSeat}
                />
              ))}
            </ul>
          </>
        }
        onClose={onClose}
      >
        <button type="button" className={buttons.secondary} onClick={onClose}>
          {texts.close}
        </button>
      </Dialog>
      {chosen && <PersonDialog key={chosen.seatId} person={chosen} onClose={() => setOpenSeat(null)} />}
    </>
  );
}

/** Null: the question does not wait for this one. */
function answerOf(person: HostView['people'][number]): 'answered' | 'missing' | null {
  if (person.answered) return 'answered';
  return isMissing(person) ? 'missing' : null;
}
