/**
 * A hidden tab's own timers fire once a second at best, a worker's stay exact. It ticks once a second and wakes the
 * page when it asked to be woken.
 */
export type AlarmRequest =
  | { readonly type: 'wake'; readonly id: number; readonly inMs: number }
  | { readonly type: 'cancel'; readonly id: number };
export type AlarmMessage = { readonly type: 'tick' } | { readonly type: 'wake'; readonly id: number };

const TICK_MS = 1000;
const timers = new Map<number, ReturnType<typeof setTimeout>>();

const tell = (message: AlarmMessage) => globalThis.postMessage(message);

globalThis.addEventListener('message', ({ data }: MessageEvent<AlarmRequest>) => {
  clearTimeout(timers.get(data.id));
  timers.delete(data.id);
  if (data.type === 'cancel') return;
  const wake = () => {
    timers.delete(data.id);
    tell({ type: 'wake', id: data.id });
  };
  timers.set(data.id, setTimeout(wake, Math.max(0, data.inMs)));
});

setInterval(() => tell({ type: 'tick' }), TICK_MS);
