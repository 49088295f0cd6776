import { useId } from 'react';

import styles from './Glass.module.css';

/** Bowl in the picture's own units: the wine stands between these two heights. */
const BRIM = 14;
const BOTTOM = 62;

interface GlassProps {
  /** 0 empty to 1 full. */
  readonly level: number;
}

/** A wine glass filled up to a level. */
export function Glass({ level }: GlassProps) {
  const bowl = useId();
  const drop = (BOTTOM - BRIM) * (1 - Math.min(1, Math.max(0, level)));
  return (
    <svg className={styles.glass} viewBox="0 0 60 116" aria-hidden="true">
      <clipPath id={bowl}>
        <path d="M11.5 5C9 24 6.500 38 11 49c3.600 8.800 11 13.500 19 13.500S45.400 57.800 49 49C53.500 38 51 24 48.500 5Z" />
      </clipPath>
      <g clipPath={`url(#${bowl})`}>
        <g className={styles.wine} style={{ transform: `translateY(${drop.toFixed(2)}px)` }}>
          <path className={styles.back} d="M0 12c10-3 20 4 30 2s20-5 30-2v70H0Z" />
          <path className={styles.front} d="M0 16c10 3 20-2 30-2s20 4 30 1v70H0Z" />
        </g>
      </g>
      <path
        className={styles.outline}
        d="M11.500 4C9 23 6.500 37 11 48.500c3.600 9 11 14 19 14s15.400-5 19-14C53.500 37 51 23 48.500 4ZM30 62.500V108M14 112c2-4 9-4.500 16-4.500s14 .5 16 4.500"
      />
      <path className={styles.shine} d="M16 14c-1.500 11-2.500 19-1 27" />
    </svg>
  );
}
