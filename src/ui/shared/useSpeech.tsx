import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';

import { openDialogs } from './openDialogs';

/** So that the focus, which goes to the new screen's heading, is heard first. */
const AFTER_FOCUS_MS = 250;
/** Then it is gone again, for those who walk through the page. */
const FORGOTTEN_MS = 6000;

interface Speech {
  /** Speaks; what is said in the same moment is spoken in one. */
  readonly say: (words: string) => void;
  /** To be where the screens come and go, and stay: what is new together with its text is read by no screen reader. */
  readonly region: ReactNode;
}

const selectTopmost = ({ elements }: { readonly elements: readonly HTMLElement[] }) =>
  elements[elements.length - 1];

/** A voice for what changes by itself. While a dialog is open it speaks in there, where it is heard. */
export function useSpeech(): Speech {
  const [text, setText] = useState('');
  const dialog = useStore(openDialogs, selectTopmost);
  const coming = useRef<string[]>([]);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const forget = useCallback(() => {
    for (const timer of timers.current) clearTimeout(timer);
  }, []);
  useEffect(() => forget, [forget]);

  const say = useCallback(
    (words: string) => {
      forget();
      coming.current.push(words);
      const speak = () => {
        setText(coming.current.join(' '));
        coming.current = [];
      };
      timers.current = [setTimeout(speak, AFTER_FOCUS_MS), setTimeout(() => setText(''), FORGOTTEN_MS)];
    },
    [forget],
  );

  const region = (
    <div className="hidden" aria-live="polite" data-announcer="">
      {text}
    </div>
  );
  return { say, region: dialog ? createPortal(region, dialog) : region };
}
