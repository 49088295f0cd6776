import { useState } from 'react';

import type { HostState, TastingSummary } from '../../host/host-store';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { ScreenHeading } from '../shared/ScreenHeading';
import styles from './Dashboard.module.css';
import { DeleteDialog } from './DeleteDialog';
import { useDeskState } from './HostDeskContext';
import { StorageHealthNote } from './HostNotices';
import { ImportTasting } from './ImportTasting';
import { SaveFileDialog } from './SaveFileDialog';
import { SealFileDialog } from './SealFileDialog';
import { TastingCard, type ReadableTasting } from './TastingCard';
import { UnreadableCard, type UnreadableTasting } from './UnreadableCard';

const selectHostName = (state: HostState) => state.hostName;
const selectTastings = (state: HostState) => state.tastings;

/** What was pressed on a card. */
interface Asked {
  readonly what: 'delete' | 'save' | 'seal';
  readonly tasting: ReadableTasting;
}

/** Every tasting this browser keeps (H1). */
export function Dashboard() {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const hostName = useDeskState(selectHostName);
  const tastings = useDeskState(selectTastings);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const { active, past, unreadable } = byList(tastings);
  return (
    <main className={styles.dashboard}>
      <div className={styles.top}>
        <a className={styles.home} href="#/">
          {common.appName}
        </a>
        <p>
          {messages.yourName} <strong>{hostName}</strong>
        </p>
      </div>
      <div className={styles.head}>
        <ScreenHeading className={styles.title} title={messages.dashboard}>
          {messages.dashboard}
        </ScreenHeading>
        <div className={styles.begin}>
          <a className={buttons.primary} href="#/host/new">
            {messages.newTasting}
          </a>
          <ImportTasting />
        </div>
      </div>
      <StorageHealthNote />
      {tastings.length === 0 && (
        <div className={styles.invite}>
          <h2>{messages.invite}</h2>
          <p>{messages.inviteText}</p>
        </div>
      )}
      <section className={styles.section}>
        <h2 id="active-tastings">{messages.activeTastings}</h2>
        {active.length === 0 && <p>{messages.noneActive}</p>}
        <ul aria-labelledby="active-tastings">
          {active.map((tasting) => (
            <TastingCard key={tasting.id} tasting={tasting} onAsk={(what) => setAsked({ what, tasting })} />
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2 id="past-tastings">{messages.pastTastings}</h2>
        {past.length === 0 && <p>{messages.nonePast}</p>}
        <ul aria-labelledby="past-tastings">
          {past.map((tasting) => (
            <TastingCard key={tasting.id} tasting={tasting} onAsk={(what) => setAsked({ what, tasting })} />
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
      {asked?.what === 'delete' && <DeleteDialog tasting={asked.tasting} onClose={close} />}
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
