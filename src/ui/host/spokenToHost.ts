import { ADDED_SECONDS } from '../../game/tasting';
import type { HostView } from '../../host/host-view';
import type { CommonMessages } from '../messages/commonEn';
import type { HostMessages } from '../messages/hostEn';
import { spokenMoment } from '../shared/spokenMoment';
import { isDialogOpen } from './openDialog';
import { repairWords } from './repairWords';

/** What the host's screen shows, as far as it is spoken of. */
export interface Heard {
  readonly view: HostView;
  /** Null as long as nobody can join by it. */
  readonly code: string | null;
}

/** More than two clocks that are converted into each other may differ by. */
const A_MOMENT_MS = 1000;

/** What a host who does not see the screen has to be told of what is new on it. Before null: it was opened. */
export function spokenToHost(
  before: Heard | null,
  now: Heard,
  common: CommonMessages,
  messages: HostMessages,
): string[] {
  const { view, code } = now;
  if (!before) return view.phase === 'question_paused' ? [`${messages.paused}.`] : [];
  const words: string[] = [];
  const moment = spokenMoment(before.view, view, common, messages);
  if (moment !== null) words.push(moment);
  if (view.phase === 'waiting' && before.code === null && code !== null)
    words.push(`${messages.code(code)}.`);
  if (hasMoreTime(before.view, view)) words.push(messages.flow.added(ADDED_SECONDS));
  for (const line of view.repairs.slice(before.view.repairs.length)) {
    if (!line.isSkip) words.push(`${repairWords(line, messages.repairs, common)}.`);
  }
  const { goesOnAtMs } = view;
  // As long as a dialog is open it only waits for that, whatever is chosen in there.
  if (goesOnAtMs !== null && !isDialogOpen() && isLater(before.view.goesOnAtMs, goesOnAtMs)) {
    const seconds = Math.round((goesOnAtMs - performance.now()) / 1000);
    words.push(`${messages.flow.goesOnIn(seconds)}.`);
  }
  return words;
}

function hasMoreTime(before: HostView, now: HostView): boolean {
  if (before.phase !== now.phase || before.seen.questionId !== now.seen.questionId) return false;
  if (!('question' in before) || !('question' in now)) return false;
  return (['endsAtMs', 'leftMs'] as const).some((time) => {
    const then = before.question[time];
    return then !== null && isLater(then, now.question[time] ?? then);
  });
}

function isLater(before: number | null, now: number): boolean {
  return before === null || now - before > A_MOMENT_MS;
}
