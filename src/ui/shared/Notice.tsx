import type { ReactNode } from 'react';

import { Glass } from './Glass';
import styles from './Notice.module.css';
import { ScreenHeading } from './ScreenHeading';

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** It came by itself. */
  readonly isNews?: boolean;
  /** The way on. */
  readonly children?: ReactNode;
}

/** A screen that has one thing to say, and a way on. */
export function Notice({ title, text, isNews = false, children }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <div className={styles.mark}>
        <Glass level={0.4} />
      </div>
      <ScreenHeading isNews={isNews} title={title}>
        {title}
      </ScreenHeading>
      <p className={styles.text}>{text}</p>
      {children !== undefined && <div className={styles.ways}>{children}</div>}
    </div>
  );
}
