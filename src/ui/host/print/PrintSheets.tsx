import { useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

import type { Paper } from './defaultPaper';
import styles from './PrintSheets.module.css';

interface PrintSheetsProps {
  readonly paper: Paper;
  /** What the preview is called. */
  readonly label: string;
  /** Each begins on a sheet of its own. */
  readonly children: ReactNode;
}

/** Black on white, and all that a printer gets. It stands beside the page, which as a whole is not printed. */
export function PrintSheets({ paper, label, children }: PrintSheetsProps) {
  useEffect(() => {
    const page = document.documentElement;
    page.classList.add(styles.printing ?? '');
    return () => page.classList.remove(styles.printing ?? '');
  }, []);
  return createPortal(
    <section className={`${styles.sheets} ${styles[paper]}`} aria-label={label} data-paper={paper}>
      {children}
    </section>,
    document.body,
  );
}
