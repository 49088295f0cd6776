import type { MarkProps } from './Tick';

/** A cross, without a word: what it means is said elsewhere. */
export function Cross({ className }: MarkProps) {
  return (
    <svg className={className} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d="M5.500 5.500 14.500 14.500M14.500 5.500 5.500 14.500"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.400"
        strokeLinecap="round"
      />
    </svg>
  );
}
