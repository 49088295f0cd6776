import { useState } from 'react';

import type { HostState, TastingSummary } from '../../host/host-store';
import { useLanguage } from '../messages/language';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import { SettingsButton } from '../preferences/SettingsButton';
import buttons from '../shared/buttons.module.css';
import { ScreenHeading } from '../shared/ScreenHeading';
import { WaitingUpdate } from '../shared/WaitingUpdate';
import styles from './Dashboard.module.css';
import { DeletionBar } from './DeletionBar';
import { EndFirstDialog } from './EndFirstDialog';
import { FEW_TASTINGS, findTastings } from './findTastings';
import { useDesk, useDeskState } from './HostDeskContext';
import { ImportTasting } from './ImportTasting';
import { RunningNote } from './RunningNote';
import { SaveFileDialog } from './SaveFileDialog';
import { SealFileDialog } from './SealFileDialog';
import { SearchField } from './SearchField';
import { StorageHealthNote } from './StorageHealthNote';
import { TastingCard, type ReadableTasting } from './TastingCard';
import { UnreadableCard, type UnreadableTasting } from './UnreadableCard';

const selectHostName = (state: HostState) => state.hostName;
const selectTastings = (state: HostState) => state.tastings;
const selectAside = (state: HostState) => (state.removal?.hasFailed === false ? state.removal.id : null);

/** The dialog that a press on a card has opened. */
interface Asked {
  readonly what: 'end first' | 'save' | 'seal';
  readonly tasting: ReadableTasting;
}

/** Every tasting this browser keeps (H1). */
export function Dashboard() {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const hostName = useDeskState(selectHostName);
  const desk = useDesk();
  const language = useLanguage();
  const aside = useDeskState(selectAside);
  const tastings = useDeskState(selectTastings).filter(({ id }) => id !== aside);
  const [query, setQuery] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const ask = async (what: 'delete' | 'save' | 'seal', tasting: ReadableTasting) => {
    if (what !== 'delete') setAsked({ what, tasting });
    else if ((await desk.removal.putAside(tasting.id)) === 'running') {
      setAsked({ what: 'end first', tasting });
    }
  };
  const isEmpty = tastings.length === 0;
  const canSearch = tastings.length > FEW_TASTINGS || query !== '';
  const found = findTastings(tastings, query, language);
  const { active, past, unreadable } = byList(found);
  const begin = (
    <div className={styles.begin}>
      <a className={buttons.primary} href="#/host/new">
        {messages.newTasting}
      </a>
      <ImportTasting />
    </div>
  );
  return (
    <main className={styles.dashboard}>
      <div className={styles.top}>
        <a className={styles.home} href="#/">
          {common.appName}
        </a>
        <p>
          {messages.yourName} <strong>{hostName}</strong>
        </p>
        <a className={styles.library} href="#/host/library">
          {messages.library.title}
        </a>
        <SettingsButton isIcon />
      </div>
      <WaitingUpdate />
      <div className={styles.head}>
        <ScreenHeading className={styles.title} title={messages.dashboard}>
          {messages.dashboard}
        </ScreenHeading>
        {!isEmpty && begin}
      </div>
      <RunningNote />
      <StorageHealthNote />
      {isEmpty && (
        <div className={styles.invite}>
          <h2>{messages.invite}</h2>
          <p>{messages.inviteText}</p>
          {begin}
        </div>
      )}
      {canSearch && (
        <SearchField
          id="search-tastings"
          label={messages.onDashboard.search}
          hint={messages.onDashboard.searchHint}
          value={query}
          found={messages.onDashboard.found(found.length, tastings.length)}
          onChange={setQuery}
        />
      )}
      <section className={styles.section}>
        <h2 id="active-tastings">{messages.activeTastings}</h2>
        {active.length === 0 && query === '' && <p>{messages.noneActive}</p>}
        <ul aria-labelledby="active-tastings">
          {active.map((tasting) => (
            <TastingCard key={tasting.id} tasting={tasting} onAsk={(what) => void ask(what, tasting)} />
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2 id="past-tastings">{messages.pastTastings}</h2>
        {past.length === 0 && query === '' && <p>{messages.nonePast}</p>}
        <ul aria-labelledby="past-tastings">
          {past.map((tasting) => (
            <TastingCard key={tasting.id} tasting={tasting} onAsk={(what) => void ask(what, tasting)} />
          ))}
        </ul>
      </section>
      {unreadable.length > 0 && (
        <section className={styles.section}>
          <h2 id="unreadable-tastings">{messages.unreadable}</h2>
          <ul aria-labelledby="unreadable-tastings">
            {unreadable.map((tasting) => (
              <UnreadableCard key={tasting.id} tasting={tasting} />
            ))}
          </ul>
        </section>
      )}
      <DeletionBar />
      {asked?.what === 'end first' && <EndFirstDialog tasting={asked.tasting} onClose={close} />}
      {asked?.what === 'save' && <SaveFileDialog tasting={asked.tasting} onClose={close} />}
      {asked?.what === 'seal' && <SealFileDialog tasting={asked.tasting} onClose={close} />}
    </main>
  );
}

/** Each keeps the order of all of them, the newest first. */
function byList(tastings: readonly TastingSummary[]) {
  const active: ReadableTasting[] = [];
  const past: ReadableTasting[] = [];
  const unreadable: UnreadableTasting[] = [];
  for (const tasting of tastings) {
    if (!tasting.readable) unreadable.push(tasting);
    else if (tasting.phase === 'ended') past.push(tasting);
    else active.push(tasting);
  }
  return { active, past, unreadable };
}
