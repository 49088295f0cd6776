import { useMemo } from 'react';

import type { ViewWithAnswers } from './nameView';
import { useNaming } from './useNaming';

/** The view as its reader is shown it: with the names of answers in their language. */
export function useNamedView<View extends ViewWithAnswers>(view: View): View {
  const naming = useNaming();
  return useMemo(() => naming(view), [naming, view]);
}
