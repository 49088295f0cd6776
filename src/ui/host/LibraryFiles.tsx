import { useState } from 'react';

import type { LibraryImport } from '../../host/library-store';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { downloadFile } from './downloadFile';
import { FileButton } from './FileButton';
import { useDesk } from './HostDeskContext';
import styles from './LibraryFiles.module.css';

/** What the last press came to. */
type Shown =
  | { readonly what: 'nothing' | 'reading' }
  | { readonly what: 'saved'; readonly leftOut: number }
  | { readonly what: 'imported'; readonly outcome: LibraryImport };

/** The answer library as a file, out and in. */
export function LibraryFiles() {
  const { library: messages } = useHostMessages();
  const { library } = useDesk();
  const [shown, setShown] = useState<Shown>({ what: 'nothing' });

  const save = () => {
    const file = library.exportFile();
    downloadFile(file.name, new Blob([file.text], { type: 'application/json' }));
    setShown({ what: 'saved', leftOut: file.leftOut });
  };
  const read = async (file: File) => {
    setShown({ what: 'reading' });
    const outcome = await library.importFile(file).catch(() => ({ ok: false, code: 'STORAGE' }) as const);
    setShown({ what: 'imported', outcome });
  };
  const outcome = shown.what === 'imported' ? shown.outcome : null;
  return (
    <>
      <div className={styles.ways}>
        <button type="button" className={buttons.secondary} onClick={save}>
          {messages.export}
        </button>
        <FileButton
          name={messages.import}
          reading={messages.importing}
          isReading={shown.what === 'reading'}
          onFile={(file) => void read(file)}
        />
      </div>
      <p className={styles.note} role="status">
        {outcome?.ok && messages.imported(outcome.added)}
        {shown.what === 'saved' && shown.leftOut > 0 && messages.leftOut(shown.leftOut)}
      </p>
      {outcome?.ok === false && (
        <p className={styles.problem} role="alert" data-import={outcome.code}>
          {messages.importFailed[outcome.code]}
        </p>
      )}
    </>
  );
}
