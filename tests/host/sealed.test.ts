import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { currentQuestion, type State } from '../../src/game/state';
import type { Question } from '../../src/game/tasting';
import { createPrintKit } from '../../src/host/print-kit';
import { createResults } from '../../src/host/results';
import { identityOf } from '../support/kept-tastings';
import { SETUPS, pickFrom, seatedState, sequences, statesOf } from '../support/sequences';

// Its print kit tells KEY, for which the key has to be one.
const identity = { ...identityOf('a'), keys: { secret: '', publicKey: 'A'.repeat(43) } };
const shown = (state: State) => JSON.stringify([createResults(state), createPrintKit(identity, state)]);

/** The same with another option right in every question that was not played. */
function withOtherSecrets(state: State): State {
  const played = new Set(state.revealed);
  if (state.phase === 'ended' && state.startedAtMs !== null) played.add(currentQuestion(state).id);
  const turned = (question: Question): Question => {
    if (played.has(question.id)) return question;
    const other = question.options.find(({ id }) => !question.correct.includes(id));
    return { ...question, correct: [other?.id ?? ''] };
  };
  const wines = state.setup.wines.map((wine) => ({ ...wine, questions: wine.questions.map(turned) }));
  return { ...state, setup: { ...state.setup, wines } };
}

test('[P8] what was not played of a sealed tasting changes not one byte of its results and print kit', () => {
  fc.assert(
    fc.property(sequences(40), fc.nat(2), (steps, setup) => {
      const sealed = { ...pickFrom(SETUPS, setup), seal: 'A'.repeat(43) };
      for (const state of statesOf(steps, seatedState(sealed))) {
        expect(shown(withOtherSecrets(state))).toBe(shown(state));
      }
    }),
    { numRuns: 60 },
  );
});

test('[P8] the answer key of a tasting of one’s own does change with them: the comparison sees what it should', () => {
  const state = seatedState(pickFrom(SETUPS, 0));
  expect(shown(withOtherSecrets(state))).not.toBe(shown(state));
});
