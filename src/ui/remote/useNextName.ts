import { QUESTIONS_PER_WINE } from '../../game/tasting';
import type { RemoteView } from '../../protocol/device-view';
import { useHostMessages } from '../messages/useHostMessages';

/** What Next leads to, in the words of the host's own button (P10). */
export function useNextName(view: RemoteView): string {
  const messages = useHostMessages();
  switch (view.phase) {
    case 'question_revealed':
      if (!view.leaderboardAfterWineOnly) return messages.nextLeaderboard;
      return afterQuestion(view.question, view.question.number >= QUESTIONS_PER_WINE);
    case 'question_leaderboard':
      return afterQuestion(view.question, view.lastOfWine);
    case 'round_leaderboard':
      return view.lastWine ? messages.nextFinal : messages.nextWine(view.wine + 1);
    case 'waiting':
    case 'question_open':
    case 'question_paused':
    case 'ended':
      return messages.next;
  }

  function afterQuestion({ wine, number }: { wine: number; number: number }, isLast: boolean): string {
    return isLast ? messages.nextRound(wine) : messages.nextQuestion(number + 1);
  }
}
