import { useState } from 'react';

import type { HostState, TastingSummary } from '../../host/host-store';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { ScreenHeading } from '../shared/ScreenHeading';
import styles from './Dashboard.module.css';
import { DeleteDialog } from './DeleteDialog';
import { useDeskState } from './HostDeskContext';
import { TastingCard, type ReadableTasting } from './TastingCard';

const selectHostName = (state: HostState) => state.hostName;
const selectTastings = (state: HostState) => state.tastings;

/** Every tasting this browser keeps (H1). */
export function Dashboard() {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const hostName = useDeskState(selectHostName);
  const tastings = useDeskState(selectTastings);
  const [deleting, setDeleting] = useState<ReadableTasting | null>(null);
  const { active, past, unreadable } = sorted(tastings);
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
        <a className={buttons.primary} href="#/host/new">
          {messages.newTasting}
        </a>
      </div>
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
            <TastingCard key={tasting.id} tasting={tasting} onDelete={setDeleting} />
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2 id="past-tastings">{messages.pastTastings}</h2>
        {past.length === 0 && <p>{messages.nonePast}</p>}
        <ul aria-labelledby="past-tastings">
          {past.map((tasting) => (
            <TastingCard key={tasting.id} tasting={tasting} onDelete={setDeleting} />
          ))}
        </ul>
      </section>
      {unreadable.length > 0 && (
        <section className={styles.section}>
          <h2 id="unreadable-tastings">{messages.unreadable}</h2>
          <ul aria-labelledby="unreadable-tastings">
            {unreadable.map((tasting) => (
              <li key={tasting.id} className={styles.unreadable}>
                <strong>{messages.unreadableNamed(tasting.id)}</strong>{' '}
                <span>{messages.unreadableWhy[tasting.reason]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {deleting && <DeleteDialog tasting={deleting} onClose={() => setDeleting(null)} />}
    </main>
  );
}

type UnreadableTasting = Extract<TastingSummary, { readonly readable: false }>;

function sorted(tastings: readonly TastingSummary[]) {
  const active: ReadableTasting[] = [];
  const past: ReadableTasting[] = [];
  const unreadable: UnreadableTasting[] = [];
  for (const tasting of tastings) {
    if (!tasting.readable) unreadable.push(tasting);
    else if (tasting.phase === 'ended') past.push(tasting);
    else active.push(tasting);
  }
  const newestFirst = (a: ReadableTasting, b: ReadableTasting) => b.createdAtMs - a.createdAtMs;
  return { active: active.sort(newestFirst), past: past.sort(newestFirst), unreadable };
}
