import type { Command } from './command';
import { applyDeviceCommand, devicesAway } from './devices';
import { applyHostCommand } from './host-commands';
import { changed, done, type Outcome } from './outcome';
import { pausedAsOf, revealIfDue } from './question-moves';
import { applySeatCommand } from './seat-commands';
import type { State } from './state';

/**
 * The rules: what a command does to a tasting.
 *
 * @param now ms on the host's own time axis, when the command entered the queue (P4). Never goes back.
 * @returns the next state (the same object when nothing changed) and why the command was refused, if it was.
 *   Whatever was due by `now` happens first, so any command at or after the deadline finds the question
 *   revealed (P5). A repeated command changes nothing.
 */
export function transition(state: State, command: Command, now: number): Outcome {
  switch (command.type) {
    case 'absence':
      return done(pausedAsOf(state, command.lastAliveMs));
    case 'restore':
      return done(devicesAway(everyoneAway(pausedAsOf(state, command.lastAliveMs))));
    case 'tick':
      return done(revealIfDue(state, now));
    case 'join':
    case 'attach':
    case 'detach':
    case 'leave':
    case 'deliver':
    case 'share':
    case 'claim':
    case 'answer':
      return applySeatCommand(revealIfDue(state, now), command, now);
    case 'claim device':
    case 'attach device':
    case 'detach device':
      return applyDeviceCommand(revealIfDue(state, now), command, now);
    case 'start':
    case 'pause':
    case 'resume':
    case 'reveal':
    case 'next':
    case 'skip question':
    case 'skip wine':
    case 'rekey':
    case 'void':
    case 'end':
    case 'edit':
    case 'remove':
    case 'door':
    case 'hand over':
    case 'invite device':
    case 'revoke device':
      return applyHostCommand(revealIfDue(state, now), command, now);
  }
}

function everyoneAway(state: State): State {
  const gone = Object.values(state.seats).filter((seat) => seat.status === 'live');
  if (gone.length === 0) return state;
  const seats = { ...state.seats };
  for (const seat of gone) seats[seat.id] = { ...seat, status: 'away' };
  return changed(state, { seats });
}
