import type { ReactNode } from 'react';

import styles from './Notice.module.css';
import { ScreenHeading } from './ScreenHeading';

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** The way on. */
  readonly children?: ReactNode;
}

/** A screen that has one thing to say, and a way on. */
export function Notice({ title, text, children }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <ScreenHeading title={title}>{title}</ScreenHeading>
      <p className={styles.text}>{text}</p>
      {children !== undefined && <div className={styles.ways}>{children}</div>}
    </div>
  );
}
