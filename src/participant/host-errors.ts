import type { HostMessage } from '../protocol/messages';
import type { JoinRefusal } from './participant-store';

/**
 * What a host's error means for the phone: a refusal that people are told (J4), the seat on another screen (R1), no
 * such seat so that a new one is asked for, or a channel that came to nothing.
 */
export type ErrorMeaning = JoinRefusal | 'moved' | 'no seat' | 'turned away' | 'lost';

export function meaningOf({ code, isOver }: Extract<HostMessage, { type: 'error' }>): ErrorMeaning {
  switch (code) {
    case 'GAME_STARTED':
      return { reason: code, ...(isOver ? { isOver } : {}) };
    case 'SESSION_FULL':
    case 'REMOVED':
    case 'DOOR_CLOSED':
    case 'SEAT_GIVEN':
    case 'SEAT_LINK_SPENT':
    case 'HAS_SEAT':
      return { reason: code };
    case 'VERSION_MISMATCH':
      return { reason: code, older: 'phone' };
    case 'MOVED':
      return 'moved';
    case 'TURNED_AWAY':
      return 'turned away';
    case 'NO_SEAT':
      return 'no seat';
    case 'BAD_MESSAGE':
    case 'BAD_PROOF':
    case 'TOO_FAST':
    // Said to the host's own devices alone.
    case 'NO_DEVICE':
    case 'DEVICES_FULL':
    case 'DEVICE_LINK_SPENT':
      return 'lost';
  }
}
