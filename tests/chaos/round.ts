import { CATEGORIES } from '../../src/game/tasting';
import { inflict, type FaultRecord } from './faults';
import type { Asked } from './participants';
import type { Fault, Moment, Plan, QuestionPlan } from './plan';
import type { Room } from './room';

const OPEN = ['question_open', 'question_revealed'];

/** Plays one tasting to its end, with every fault of its plan. */
export class Round {
  readonly records: FaultRecord[] = [];
  /** Cuts that the game does not wait for. */
  readonly #pending = new Map<Fault, Promise<void>>();
  #asked = 0;

  constructor(
    private readonly plan: Plan,
    private readonly room: Room,
    private readonly log: (line: string) => void,
  ) {}

  async play(): Promise<void> {
    const { host } = this.room;
    await host.start();
    for (const question of this.plan.questions) {
      this.#asked += 1;
      await this.#ask(question);
    }
    await Promise.all(this.#pending.values());
    await host.reach('ended');
  }

  async #ask(question: QuestionPlan): Promise<void> {
    const { host } = this.room;
    const { wine, category, faults } = question;
    const number = CATEGORIES.indexOf(category) + 1;
    const asked: Asked = { wine: wine + 1, number, text: `wine ${wine + 1} ${category}` };
    const at = async (moment: Moment) => {
      for (const fault of faults) if (fault.moment === moment) await this.#try(fault);
    };
    await host.reach(...OPEN);
    await at('before-taps');
    await host.reach(...OPEN);
    await this.room.tap(asked, question.taps);
    await at('amid-taps');
    await host.reach(...OPEN);
    await this.room.isSettled(asked);
    await this.room.tap(asked, question.secondTaps);
    await this.room.isSettled(asked);
    await at('after-saved');
    await host.reach('question_revealed');
    await at('revealed');
    await host.reach('question_leaderboard');
    await at('leaderboard');
    if (number === CATEGORIES.length) await host.reach('round_leaderboard');
  }

  async #try(fault: Fault): Promise<void> {
    const record: FaultRecord = { fault, question: this.#asked, liveMs: null };
    this.records.push(record);
    const { kind, target, ms, cut, isOverlapping, moment } = fault;
    const how = kind.startsWith('cut') ? `${cut} ` : '';
    this.log(
      `question ${this.#asked} ${moment}: ${kind} ${target} ${how}${ms} ms${isOverlapping ? ', overlapping' : ''}`,
    );
    // A place is cut once at a time.
    const isSame = (other: Fault) => other.kind === kind && other.target === target;
    for (const [other, end] of Array.from(this.#pending)) if (isSame(other)) await end;
    const done = this.#inflict(record);
    if (!isOverlapping) {
      await done;
      return;
    }
    this.#pending.set(
      fault,
      done.finally(() => this.#pending.delete(fault)),
    );
  }

  async #inflict(record: FaultRecord): Promise<void> {
    const others = this.records.length;
    const isAlone = this.#pending.size === 0;
    const overAtMs = await inflict(record.fault, this.room);
    const liveAtMs = await this.room.liveSince(overAtMs);
    if (isAlone && this.records.length === others) record.liveMs = liveAtMs - overAtMs;
  }
}
