import { useState } from 'react';

import type { CategoryText, LibraryEntry } from '../../game/library';
import { CATEGORIES, type Category } from '../../game/tasting';
import { cleanText } from '../../game/text';
import type { LibraryState } from '../../host/library-store';
import { useLanguage } from '../messages/language';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { CategoryChoice } from './CategoryChoice';
import { EntryForm } from './EntryForm';
import { EntryRow } from './EntryRow';
import { findEntries } from './findEntries';
import { useDesk } from './HostDeskContext';
import styles from './LibraryAnswers.module.css';
import { SearchField } from './SearchField';
import { UndoBar } from './UndoBar';
import { useLibraryState } from './useLibraryState';

/** More at once would hold up a tab that may be running a tasting. */
const ROWS_AT_ONCE = 100;

const keyOf = ({ category, text }: CategoryText) => `${category}/${text}`;

const selectEntries = (state: LibraryState) => state.entries;
const selectUnreadable = (state: LibraryState) => state.unreadable;

/** The answers of one category after the other, with a search over all of them. */
export function LibraryAnswers() {
  const common = useCommonMessages();
  const { library: messages } = useHostMessages();
  const language = useLanguage();
  const { library } = useDesk();
  const entries = useLibraryState(selectEntries);
  const unreadable = useLibraryState(selectUnreadable);
  const [category, setCategory] = useState<Category>('color');
  const [query, setQuery] = useState('');
  const [rows, setRows] = useState(ROWS_AT_ONCE);
  const [focused, setFocused] = useState<string | null>(null);
  const [removed, setRemoved] = useState<LibraryEntry | null>(null);
  const [hasFailed, setFailed] = useState(false);

  const found = findEntries(entries, query, language);
  const total = CATEGORIES.reduce((sum, one) => sum + found[one].length, 0);
  const shown = found[category].slice(0, rows);
  const more = found[category].length - shown.length;
  const name = common.categories[category];
  const isReadOnly = unreadable.some((one) => one.category === category && one.reason === 'NEWER');

  const choose = (chosen: Category) => {
    setCategory(chosen);
    setRows(ROWS_AT_ONCE);
    setFocused(null);
  };
  const rename = async (entry: LibraryEntry, newText: string) => {
    const outcome = await library.rename(entry, newText);
    if (outcome === 'saved') setFocused(keyOf({ category, text: cleanText(newText) }));
    return outcome;
  };
  const remove = async (entry: LibraryEntry) => {
    const outcome = await library.remove(entry);
    setFailed(outcome !== 'saved');
    if (outcome === 'saved') setRemoved(entry);
    setFocused(null);
  };
  const undo = async () => {
    if (!removed) return;
    const outcome = await library.restore(removed);
    setFailed(outcome !== 'saved');
    if (outcome !== 'saved') return;
    setRemoved(null);
    setFocused(keyOf(removed));
  };
  const search = (text: string) => {
    setQuery(text);
    setFocused(null);
  };
  return (
    <>
      <SearchField
        id="search-answers"
        label={messages.search}
        value={query}
        found={messages.found(total, entries.length)}
        onChange={search}
      />
      <CategoryChoice chosen={category} found={found} onChoose={choose} />
      <section className={styles.category} aria-labelledby="library-category">
        <h2 id="library-category">{name}</h2>
        {!isReadOnly && (
          <EntryForm
            key={category}
            label={messages.add(name)}
            initial=""
            action={messages.addNow}
            onSave={(text) => library.add(category, text)}
          />
        )}
        {shown.length === 0 && <p className={styles.none}>{messages.noneHere}</p>}
        <ul aria-labelledby="library-category">
          {shown.map((entry) => (
            <EntryRow
              key={keyOf(entry)}
              entry={entry}
              isFocused={keyOf(entry) === focused}
              onRename={(newText) => rename(entry, newText)}
              onRemove={() => void remove(entry)}
            />
          ))}
        </ul>
        {more > 0 && (
          <button type="button" className={buttons.secondary} onClick={() => setRows(rows + ROWS_AT_ONCE)}>
            {messages.showMore(Math.min(more, ROWS_AT_ONCE))}
          </button>
        )}
      </section>
      <p className={styles.failed} role="alert">
        {hasFailed && messages.problems.STORAGE}
      </p>
      <UndoBar
        gone={removed && keyOf(removed)}
        text={removed ? messages.removed(removed.text) : ''}
        action={messages.undo}
        actionWhat={messages.undoWhat(removed?.text ?? '')}
        onAction={() => void undo()}
      />
    </>
  );
}
