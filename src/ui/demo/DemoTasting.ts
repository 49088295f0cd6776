import type { Command } from '../../game/command';
import { makeSetup } from '../../game/draft';
import { createState, openQuestionId, type State } from '../../game/state';
import type { Draft } from '../../game/tasting';
import { transition } from '../../game/transition';
import { createParticipantViews } from '../../host/participant-view';
import type { ParticipantView } from '../../protocol/view';

/** One wine of ours, with no clock: whoever tries it has nobody to wait for. */
const DRAFT: Draft = {
  title: '',
  secondsPerQuestion: null,
  wines: [
    {
      color: { correct: 'Lemon', wrong: ['Gold', 'Amber', 'Copper'] },
      region: { correct: 'Chablis', wrong: ['Sancerre', 'Rheingau', 'Soave'] },
      grape_variety: { correct: 'Chardonnay', wrong: ['Sauvignon Blanc', 'Riesling', 'Garganega'] },
      vintage_year: { correct: '2021', wrong: ['2009', '2015', '1998'] },
      wine_name: {
        correct: 'Chablis from the cooperative',
        wrong: ['Sancerre from the hill', 'Rheingau from the slope', 'Soave from the lake'],
      },
    },
  ],
};

const KEY = 'demo';

/** A tasting of one, by the real rules, in the page and nowhere else. */
export class DemoTasting {
  #state: State;
  readonly #seatId: string;
  #counter = 0;

  constructor(title: string, draw: (below: number) => number) {
    this.#state = createState('demo', makeSetup(DRAFT, title, draw));
    this.#do({ type: 'join', key: KEY, seed: draw(1000) });
    const [seatId] = Object.keys(this.#state.seats);
    if (seatId === undefined) throw new Error('no seat in the demo');
    this.#seatId = seatId;
    this.#do({ type: 'attach', key: KEY });
    this.press('start');
  }

  /** What a phone would be shown. */
  get view(): ParticipantView {
    return createParticipantViews(this.#state, { name: '', life: '', code: null }, 0)(this.#seatId);
  }

  press(button: 'start' | 'reveal' | 'next'): void {
    this.#do({ type: button, seen: { phase: this.#state.phase, questionId: this.#questionId } });
  }

  answer(optionId: string): void {
    const questionId = openQuestionId(this.#state);
    if (questionId === null) return;
    this.#counter += 1;
    this.#do({ type: 'answer', seatId: this.#seatId, questionId, optionId, counter: this.#counter });
  }

  get #questionId(): string | null {
    const { view } = this;
    return 'question' in view ? view.question.id : null;
  }

  #do(command: Command): void {
    this.#state = transition(this.#state, command, 0).state;
  }
}
