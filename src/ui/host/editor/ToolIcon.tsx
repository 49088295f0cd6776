const PATHS = {
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  remove: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  fold: 'M6 15l6-6 6 6',
  unfold: 'M6 9l6 6 6-6',
  another: 'M20 12a8 8 0 1 1-3-6.2M20 3v4h-4',
  confirm: 'M5 13l4 4L19 7',
};

/** A line drawing beside a name that only screen readers hear. */
export function ToolIcon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
