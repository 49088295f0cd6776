import { isSealed } from '../game/is-sealed';
import { playedQuestions } from '../game/standings';
import type { State } from '../game/state';
import type { Question } from '../game/tasting';
import { pinOf } from '../protocol/keys';
import type { TastingIdentity } from '../storage/tasting-store';
import type { AnswerKey, PrintKit } from './host-store';

/** What goes on paper for the evening. */
export function createPrintKit({ id, code, keys }: TastingIdentity, state: State): PrintKit {
  const { title, wines } = state.setup;
  return {
    id,
    title,
    wines: wines.length,
    code,
    pin: pinOf(keys.publicKey),
    isOver: state.phase === 'ended',
    answerKey: answerKeyOf(state),
  };
}

/** The key to a sealed tasting would be its end; and after the end, what was not played stays hidden. */
function answerKeyOf(state: State): AnswerKey | null {
  const { setup, phase } = state;
  const isHidden = isSealed(setup);
  if (isHidden && phase !== 'ended') return null;
  const played = new Set(playedQuestions(state).map(({ question }) => question));
  const told = (question: Question) => !isHidden || played.has(question);
  return setup.wines
    .map(({ questions }, wine) => ({ wine: wine + 1, rows: questions.filter(told).map(rowOf) }))
    .filter(({ rows }) => rows.length > 0);
}

function rowOf({ category, options, correct }: Question): AnswerKey[number]['rows'][number] {
  return { category, right: options.filter(({ id }) => correct.includes(id)).map(({ text }) => text) };
}
