import { lazy, Suspense, type ComponentType } from 'react';

import { patiently } from '../../patiently';
import type { ParticipantSession } from '../services';

interface PartProps {
  readonly session: ParticipantSession;
}

/** A part of a screen that is loaded when it is first shown. One that does not arrive is left out: the rest works. */
export function optionalPart(load: () => Promise<ComponentType<PartProps>>): ComponentType<PartProps> {
  const Part = lazy<ComponentType<PartProps>>(async () => ({
    default: await patiently(load).catch(() => Nothing),
  }));
  return (props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}

function Nothing() {
  return null;
}
