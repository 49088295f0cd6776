import type { ParticipantView } from '../protocol/view';
import { createRepairNews } from './repair-news';

/** Gives back each view without a repair that is no longer news. Views have to come in order. */
export function createNews(): (view: ParticipantView) => ParticipantView {
  const isNews = createRepairNews();
  return (view) => {
    const { repair, ...you } = view.you;
    const questionId = 'question' in view ? view.question.id : null;
    return isNews(repair?.number, questionId) ? view : { ...view, you };
  };
}
