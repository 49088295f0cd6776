import type { EndedView } from '../protocol/view';
import type { JoinRequest } from './join-request';
import type { ParticipantPorts } from './participant-ports';
import type { KeptSeat } from './participant-store';
import { keptResult } from './seat-keeper';
import { Session } from './session';

/** The phone's side of this tab: joining, and what it has kept. */
export class ParticipantDesk {
  constructor(private readonly ports: ParticipantPorts) {}

  join(request: JoinRequest): Session {
    return new Session(request, this.ports);
  }

  /** Seats kept on this phone, the latest first. */
  async seats(): Promise<readonly KeptSeat[]> {
    const records = await this.ports.seats.list();
    return records
      .filter((record) => record.pseudonym !== null)
      .map(({ tastingId, code, title, pseudonym, ended }) => ({ tastingId, code, title, pseudonym, ended }));
  }

  /** A result kept on this phone, or null. */
  async result(tastingId: string): Promise<EndedView | null> {
    const record = await this.ports.seats.get(tastingId);
    return record && keptResult(record);
  }
}
