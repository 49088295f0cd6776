/** Whether this browser can move things, and its person wants them to move. */
export function wantsMotion(): boolean {
  return (
    typeof document.body.animate === 'function' &&
    !window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
