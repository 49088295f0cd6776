export interface MarkProps {
  readonly className?: string | undefined;
}

/** A tick, without a word: what it means is said elsewhere. */
export function Tick({ className }: MarkProps) {
  return (
    <svg className={className} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d="M4 10.800 8.200 15 16 5.500"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.400"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
