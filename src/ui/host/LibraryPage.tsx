import { useCallback } from 'react';

import type { LibraryState } from '../../host/library-store';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Loading } from '../shared/Loading';
import { Notice } from '../shared/Notice';
import page from '../shared/page.module.css';
import { ScreenHeading } from '../shared/ScreenHeading';
import { useDesk } from './HostDeskContext';
import { LibraryAnswers } from './LibraryAnswers';
import { LibraryFiles } from './LibraryFiles';
import styles from './LibraryPage.module.css';
import box from './noticeBox.module.css';
import { useLibraryState } from './useLibraryState';
import { useLoaded } from './useLoaded';

const selectUnreadable = (state: LibraryState) => state.unreadable;
const selectIsEmpty = (state: LibraryState) => state.entries.length === 0;

/** What the host has typed before (H3): to see, to put in order, to take along. */
export function LibraryPage() {
  const { library: messages, toDashboard } = useHostMessages();
  const { library } = useDesk();
  const load = useCallback(() => library.load(), [library]);
  const loaded = useLoaded(load);
  if (loaded.status === 'loading') return <Loading />;
  if (loaded.status === 'failed') {
    return (
      <main className={page.page}>
        <Notice title={messages.notRead} text={messages.notReadText}>
          <a className={buttons.secondary} href="#/host">
            {toDashboard}
          </a>
        </Notice>
      </main>
    );
  }
  return <Library />;
}

function Library() {
  const common = useCommonMessages();
  const { library: messages, toDashboard } = useHostMessages();
  const unreadable = useLibraryState(selectUnreadable);
  const isEmpty = useLibraryState(selectIsEmpty);
  return (
    <main className={styles.page}>
      <a className={styles.back} href="#/host">
        {toDashboard}
      </a>
      <ScreenHeading className={styles.title} title={messages.title}>
        {messages.title}
      </ScreenHeading>
      <p className={styles.lead}>{messages.lead}</p>
      {isEmpty && <p className={styles.lead}>{messages.empty}</p>}
      <LibraryFiles />
      {unreadable.map(({ category, reason }) => (
        <p key={category} className={`${box.box} ${styles.unreadable}`} data-unreadable={reason}>
          {messages.unreadable[reason](common.categories[category])}
        </p>
      ))}
      <LibraryAnswers />
    </main>
  );
}
