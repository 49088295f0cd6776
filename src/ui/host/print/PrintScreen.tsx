import { useCallback } from 'react';

import type { HostState } from '../../../host/host-store';
import { useHostMessages } from '../../messages/useHostMessages';
import type { HostDesk } from '../../services';
import buttons from '../../shared/buttons.module.css';
import { Loading } from '../../shared/Loading';
import { Notice } from '../../shared/Notice';
import page from '../../shared/page.module.css';
import { useDesk, useDeskState } from '../HostDeskContext';
import { useLoaded } from '../useLoaded';
import { PrintPage } from './PrintPage';

interface PrintScreenProps {
  /** An id, or a code as its alias. */
  readonly tasting: string;
}

/** Changes when something may have changed that is printed. */
const selectPrinted = ({ tastings }: HostState) =>
  tastings.map((one) => (one.readable ? `${one.code} ${one.phase} ${one.title}` : '')).join();

export function PrintScreen({ tasting }: PrintScreenProps) {
  const messages = useHostMessages();
  const desk = useDesk();
  const printed = useDeskState(selectPrinted);
  const load = useCallback(() => loadKit(desk, tasting, printed), [desk, tasting, printed]);
  const loaded = useLoaded(load);
  if (loaded.status === 'loading') return <Loading />;
  const kit = loaded.status === 'ready' ? loaded.value : null;
  if (kit) return <PrintPage key={kit.id} kit={kit} />;
  return (
    <main className={page.page}>
      <Notice title={messages.missingTitle} text={messages.missing}>
        <a className={buttons.secondary} href="#/host">
          {messages.toDashboard}
        </a>
      </Notice>
    </main>
  );
}

async function loadKit(desk: HostDesk, tasting: string, _printed: string) {
  const id = await desk.find(tasting);
  return id === null ? null : desk.printKit(id);
}
