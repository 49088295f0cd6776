import { useEffect, useRef, type ReactNode } from 'react';

import { useCommonMessages } from '../messages/useCommonMessages';
import { isFocusLost } from './focusMemory';

interface ScreenHeadingProps {
  readonly children: ReactNode;
  /** For the tab; the heading's own text when it is a plain one. */
  readonly title: string;
  readonly className?: string | undefined;
}

/** The one h1 of a screen: names the tab, and takes the focus when what had it has gone. */
export function ScreenHeading({ children, title, className }: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { appName } = useCommonMessages();

  useEffect(() => {
    document.title = title === appName ? appName : `${title} · ${appName}`;
  }, [title, appName]);

  useEffect(() => {
    if (isFocusLost()) heading.current?.focus({ preventScroll: true });
  });

  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
