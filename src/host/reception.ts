import type { RefusalCode } from '../game/command';
import { deviceOfKey } from '../game/devices';
import { answersTo, isFormerKey, seatOfKey } from '../game/state';
import { isDeviceMessage, type ToHostMessage } from '../protocol/device-messages';
import type { AnswerRefusal, PhoneMessage } from '../protocol/messages';
import type { Authority, Commit } from './authority';
import type { Devices } from './devices';
import type { Knocking } from './knocking';
import type { PhoneLink } from './phone-link';
import type { Seating } from './seating';

/** What a phone says that has seen nothing of the tasting yet. */
const NEW_HERE = { revision: 0, life: null };

/** Hears what phones and devices say, and makes commands of it: for the seat that the channel has, and no other. */
export class Reception {
  /** The revision in which the tasting ended, or was put right after it: a phone that has that one has its result. */
  #endedRevision: number | null;

  constructor(
    private readonly authority: Authority,
    private readonly seating: Seating,
    private readonly knocking: Knocking,
    private readonly devices: Devices,
  ) {
    const { phase, revision } = authority.state;
    this.#endedRevision = phase === 'ended' ? revision : null;
  }

  follow({ before, after }: Commit): void {
    if (after.phase === 'ended' && (before.phase !== 'ended' || before.repairs !== after.repairs))
      this.#endedRevision = after.revision;
  }

  /** A message of a channel that has proved its key. */
  async receive(link: PhoneLink, message: ToHostMessage): Promise<void> {
    if (isDeviceMessage(message)) {
      await this.devices.receive(link, message);
      return;
    }
    switch (message.type) {
      case 'join_session':
      case 'rejoin_session':
      case 'claim_seat':
        return this.seating.seat(link, message);
      case 'share_seat':
        return this.seating.share(link);
      case 'leave_session':
        return this.seating.leave(link);
      case 'submit_answer':
        return this.#seated(link, (seatId) => this.#answer(link, seatId, message));
      case 'knock':
        return this.#knock(link, message.firstName);
      case 'set_first_name':
        return this.#seated(link, (seatId) =>
          this.authority.submit({ type: 'first name', seatId, firstName: message.firstName }),
        );
      case 'sit_out':
        return this.#seated(link, (seatId) =>
          this.authority.submit({ type: 'sit out', seatId, sitsOut: message.sitsOut }),
        );
      case 'heartbeat':
        if (link.seatId) this.#noteResult(link.seatId, message.revision);
        return;
      case 'hello':
      case 'proof':
        link.refuse('BAD_MESSAGE');
    }
  }

  async #seated(link: PhoneLink, hear: (seatId: string) => Promise<unknown>): Promise<void> {
    if (link.seatId) await hear(link.seatId);
    else link.refuse('NO_SEAT');
  }

  async #answer(
    link: PhoneLink,
    seatId: string,
    message: Extract<PhoneMessage, { type: 'submit_answer' }>,
  ): Promise<void> {
    const { questionId, optionId, counter } = message;
    const refusal = await this.authority.submit({ type: 'answer', seatId, questionId, optionId, counter });
    if (refusal) {
      link.send({ type: 'answer:refused', questionId, counter, code: toAnswerRefusal(refusal) });
      return;
    }
    // What is on disk, not what was asked: a counter that was not above the saved one changed nothing.
    const saved = answersTo(this.authority.state, questionId)[seatId];
    if (saved) link.send({ type: 'answer:saved', questionId, ...saved });
  }

  /** A key that has a seat gets it back, and before Start there is nothing to knock for. */
  async #knock(link: PhoneLink, firstName: string | null): Promise<void> {
    const { key } = link;
    const { state } = this.authority;
    if (key === null || link.isPlaced) return;
    if (seatOfKey(state, key)) return this.seating.seat(link, { type: 'rejoin_session', ...NEW_HERE });
    if (state.phase === 'waiting') return this.seating.seat(link, { type: 'join_session' });
    if (isFormerKey(state, key)) link.refuse('SEAT_GIVEN');
    else if (deviceOfKey(state, key)) link.refuse('HAS_SEAT');
    else this.knocking.add(link, key, firstName, state);
  }

  #noteResult(seatId: string, revision: number): void {
    if (this.#endedRevision === null || revision < this.#endedRevision) return;
    if (!this.authority.state.seats[seatId]?.hasResult)
      void this.authority.submit({ type: 'deliver', seatId });
  }
}

function toAnswerRefusal(refusal: RefusalCode): AnswerRefusal {
  return refusal === 'PAUSED' || refusal === 'TOO_LATE' ? refusal : 'INVALID_ANSWER';
}
