import type { AlarmMessage, AlarmRequest } from './alarm-worker';
import alarmWorkerUrl from './alarm-worker?worker&url';
import type { HostClock } from './host-clock';

/** The wall clock this much ahead of the monotonic one means that the laptop slept. */
const SLEPT_MS = 5000;
const FALLBACK_TICK_MS = 1000;

/** The host's clock of this tab, with a dedicated worker for ticks and alarms. */
export function createBrowserHostClock(): HostClock {
  let axisMs = performance.timeOrigin;
  const listeners = new Set<() => void>();
  const alarms = new Map<number, { atMs: number; listener: () => void }>();
  let lastId = 0;

  const now = () => {
    const monotonic = axisMs + performance.now();
    // macOS and Linux stop the monotonic clock while they sleep; the wall clock knows.
    const slept = Date.now() - monotonic;
    if (slept <= SLEPT_MS) return monotonic;
    axisMs += slept;
    return monotonic + slept;
  };

  const ring = (id: number) => {
    const alarm = alarms.get(id);
    alarms.delete(id);
    alarm?.listener();
  };

  // Firefox before 114 has no module workers; the build bundles the worker as a classic script.
  const worker = new Worker(alarmWorkerUrl, { type: import.meta.env.DEV ? 'module' : 'classic' });
  const ask = (request: AlarmRequest) => worker.postMessage(request);
  worker.addEventListener('message', ({ data }: MessageEvent<AlarmMessage>) => {
    if (data.type === 'tick') {
      for (const listener of Array.from(listeners)) listener();
      return;
    }
    ring(data.id);
  });

  // A worker that cannot be loaded must not stop the room: late timers are better than none.
  worker.addEventListener('error', () => {
    setInterval(() => {
      for (const [id, { atMs }] of Array.from(alarms)) if (atMs <= now()) ring(id);
      for (const listener of Array.from(listeners)) listener();
    }, FALLBACK_TICK_MS);
  });

  return {
    now,
    onTick(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wakeAt(atMs, listener) {
      lastId += 1;
      const id = lastId;
      alarms.set(id, { atMs, listener });
      ask({ type: 'wake', id, inMs: atMs - now() });
      return () => {
        if (alarms.delete(id)) ask({ type: 'cancel', id });
      };
    },
  };
}
