import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';

import { useCommonMessages } from '../messages/useCommonMessages';
import { isFocusFree, isFocusLost } from './focusMemory';

interface ScreenHeadingProps {
  readonly children: ReactNode;
  /** For the tab; the heading's own text when it is a plain one. */
  readonly title: string;
  readonly className?: string | undefined;
  /**
   * The screen came by itself: it is read from its top, whatever was scrolled on the one before, and its heading has the
   * focus from the start, unless a person is using something.
   */
  readonly isNews?: boolean;
}

/** The last heading. The first one leaves the page where the browser and the reader have put it. */
let last: object | null = null;

/** The one h1 of a screen: names the tab, and takes the focus when what had it has gone. */
export function ScreenHeading({ children, title, className, isNews = false }: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { appName } = useCommonMessages();

  useEffect(() => {
    document.title = title === appName ? appName : `${title} · ${appName}`;
  }, [title, appName]);

  useLayoutEffect(() => {
    // A screen that was hidden while a part of it loaded is the same screen.
    if (isNews && last && last !== heading) document.documentElement.scrollTop = 0;
    last = heading;
  }, [isNews]);

  useEffect(() => {
    if (isNews && isFocusFree()) heading.current?.focus({ preventScroll: true });
  }, [isNews]);

  useEffect(() => {
    if (isFocusLost()) heading.current?.focus({ preventScroll: true });
  });

  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
