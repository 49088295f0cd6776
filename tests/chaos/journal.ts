import type { BrowserContext } from 'playwright/test';

/** Every option's text tells its question: so a screen's text is enough to know what it speaks of. */
export interface Note {
  readonly type: 'tap' | 'saved';
  /** Text of the option, such as `wine 1 region wrong 2`. */
  readonly text: string;
}

declare global {
  interface Window {
    noteForJournal(note: Note): void;
    /** Unix time in ms of the last message from the host. */
    heardAtMs: number;
  }
}

/** Has every page of a browser report taps and what a live screen says is saved, in the page's own order. */
export async function keepJournal(context: BrowserContext, journal: Note[]): Promise<void> {
  await context.exposeBinding('noteForJournal', (_, note: Note) => {
    journal.push(note);
  });
  await context.addInitScript(watchAnswers);
}

/** Runs in the phone's page before the app does. */
function watchAnswers(): void {
  let last = '';
  const textOf = (element: Element | null) =>
    /wine \d+ [a-z_]+ (?:right|wrong \d)/u.exec(element?.textContent ?? '')?.[0] ?? null;
  const note = (type: 'tap' | 'saved', text: string | null) => {
    if (text === null || last === type + text) return;
    last = type + text;
    window.noteForJournal({ type, text });
  };
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element) note('tap', textOf(target.closest('[role="group"] button')));
    },
    { capture: true },
  );
  new MutationObserver(() => {
    const isSaved =
      document.querySelector('main[data-link="live"] [role="status"][data-answer="saved"]') !== null;
    if (isSaved) note('saved', textOf(document.querySelector('[role="group"] [aria-pressed="true"]')));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  window.heardAtMs = 0;
  const { createDataChannel } = RTCPeerConnection.prototype;
  RTCPeerConnection.prototype.createDataChannel = function create(...args) {
    const channel = createDataChannel.apply(this, args);
    channel.addEventListener('message', () => (window.heardAtMs = Date.now()));
    return channel;
  };
}
