import { useMemo } from 'react';

import { useMessages } from '../messages/catalogue';
import { useLanguage } from '../messages/language';
import { answerPairsCatalogue } from './answerPairsCatalogue';
import { nameAnswers } from './nameAnswers';
import { nameView, type ViewWithAnswers } from './nameView';

/** The view with its answers in the reader's language, where they have names in it. */
export function useNamedView<View extends ViewWithAnswers>(view: View): View {
  const language = useLanguage();
  const pairs = useMessages(answerPairsCatalogue);
  return useMemo(
    () => nameView(view, (category, texts) => nameAnswers(category, texts, language, pairs)),
    [view, language, pairs],
  );
}
