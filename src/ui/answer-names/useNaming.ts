import { useCallback } from 'react';

import { useMessages } from '../messages/catalogue';
import { useLanguage } from '../messages/language';
import { answerPairsCatalogue } from './answerPairsCatalogue';
import { nameAnswers } from './nameAnswers';
import { nameView, type ViewWithAnswers } from './nameView';

type Naming = <View extends ViewWithAnswers>(view: View) => View;

/** Gives a view's answers the reader's own names, where they have names in that language. */
export function useNaming(): Naming {
  const language = useLanguage();
  const pairs = useMessages(answerPairsCatalogue);
  return useCallback(
    (view) => nameView(view, (category, texts) => nameAnswers(category, texts, language, pairs)),
    [language, pairs],
  );
}
