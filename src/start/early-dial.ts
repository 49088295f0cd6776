import type { JoinRequest } from '../participant/join-request';
import type { ParticipantDesk, ParticipantSession } from '../ui/services';

/** The desk with one dial under way already: the first screen that asks for the same tasting gets it. */
export function dialEarly(desk: ParticipantDesk, early: JoinRequest): ParticipantDesk {
  let waiting: ParticipantSession | null = desk.join(early);
  return {
    join(request) {
      const session = waiting;
      waiting = null;
      if (session && isSame(request, early)) return session;
      session?.stop();
      return desk.join(request);
    },
    seats: () => desk.seats(),
    result: (tastingId) => desk.result(tastingId),
  };
}

function isSame(one: JoinRequest, other: JoinRequest): boolean {
  return (
    one.code === other.code &&
    one.pin === other.pin &&
    one.typed === other.typed &&
    one.seatSecret === other.seatSecret
  );
}
