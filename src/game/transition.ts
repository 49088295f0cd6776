import type { Command } from './command';
import { applyDeviceCommand, devicesAway } from './devices';
import { timeToGoOn } from './flow';
import { applyHostCommand } from './host-commands';
import { nextStep } from './next-step';
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
  const due = comesBack(command) ? state : withGoOn(state, withWhatIsDue(state, now), now);
  const { state: after, refusal } = apply(due, command, now);
  return { state: withGoOn(due, after, now), refusal };
}

/** Nothing is due by then: while the host was away nothing came by itself. */
function comesBack({ type }: Command): boolean {
  return type === 'absence' || type === 'restore';
}

function apply(state: State, command: Command, now: number): Outcome {
  switch (command.type) {
    case 'absence':
      return done(heldBack(pausedAsOf(state, command.lastAliveMs)));
    case 'restore':
      return done(
        devicesAway(everyoneAway(heldBack(pausedAsOf(state, command.lastAliveMs)), command.lastAliveMs)),
      );
    case 'tick':
      return done(state);
    case 'join':
    case 'attach':
    case 'detach':
    case 'leave':
    case 'deliver':
    case 'first name':
    case 'sit out':
    case 'share':
    case 'claim':
    case 'answer':
      return applySeatCommand(state, command, now);
    case 'claim device':
    case 'attach device':
    case 'detach device':
      return applyDeviceCommand(state, command, now);
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
    case 'flow':
    case 'wait':
    case 'add time':
    case 'podium':
    case 'let in':
      return applyHostCommand(state, command, now);
  }
}

/** What happens by itself: the reveal at the deadline (P5), and Next where the host has set it so. */
function withWhatIsDue(state: State, now: number): State {
  if (state.goesOnAtMs !== null && now >= state.goesOnAtMs) return nextStep(state, now) ?? state;
  return revealIfDue(state, now);
}

/** After a reveal or a question's leaderboard Next may come by itself; never where wine is being poured. */
function withGoOn(before: State, after: State, now: number): State {
  if (before.phase === after.phase && before.position === after.position) return after;
  const goesOnAtMs = timeToGoOn(after, now);
  return goesOnAtMs === after.goesOnAtMs ? after : { ...after, goesOnAtMs };
}

/** A host who was away finds things as they were: nothing goes on by itself. */
function heldBack(state: State): State {
  return state.goesOnAtMs === null ? state : changed(state, { goesOnAtMs: null });
}

function everyoneAway(state: State, sinceMs: number): State {
  const gone = Object.values(state.seats).filter((seat) => seat.status === 'live');
  if (gone.length === 0) return state;
  const seats = { ...state.seats };
  for (const seat of gone) seats[seat.id] = { ...seat, status: 'away', awaySinceMs: sinceMs };
  return changed(state, { seats });
}
