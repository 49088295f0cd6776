import { useState, type ReactNode } from 'react';

import type { Results } from '../../host/host-store';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import { useServices } from '../services';
import buttons from '../shared/buttons.module.css';
import { isoDay } from '../shared/formatDate';
import { answersCsv } from './answersCsv';
import { downloadFile } from './downloadFile';
import styles from './ResultsActions.module.css';

interface ResultsActionsProps {
  readonly results: Results;
  /** What else can be done with the tasting. */
  readonly children?: ReactNode;
}

/** What a host takes away: everybody's answers as a file, and this page on paper. */
export function ResultsActions({ results: { id, endedAtMs }, children }: ResultsActionsProps) {
  const common = useCommonMessages();
  const { played } = useHostMessages();
  const services = useServices();
  const [hasFailed, setHasFailed] = useState(false);
  const save = async () => {
    const rows = await services
      .host()
      .then((desk) => desk.answers(id))
      .catch(() => null);
    setHasFailed(rows === null);
    if (!rows) return;
    const day = endedAtMs === null ? null : isoDay(endedAtMs);
    downloadFile(played.fileName(day), new Blob([answersCsv(rows, played, common)], { type: 'text/csv' }));
  };
  return (
    <div className={styles.actions}>
      <button type="button" className={buttons.secondary} onClick={() => void save()}>
        {played.saveCsv}
      </button>
      <button type="button" className={buttons.secondary} onClick={() => window.print()}>
        {played.print}
      </button>
      {children}
      <p role="alert">{hasFailed && played.csvFailed}</p>
    </div>
  );
}
