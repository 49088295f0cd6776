import { timeLeftMs } from './clock';
import type { HostCommand, Seen } from './command';
import { inviteDevice, revokeDevice } from './devices';
import { isSealed } from './is-sealed';
import { changed, done, refused, type Outcome } from './outcome';
import { addTime, NO_CLOCK, openQuestion, paused, resumed, reveal, revealIfDue } from './question-moves';
import { nextStep } from './next-step';
import { applyRepair, canSkipWine, skipQuestion, skipWine } from './repairs';
import { issueSeatLink, withoutSeatLinks } from './seat-links';
import { letIn } from './seating-plan';
import { liveSeatCount, openQuestionId, seatOfId, type State } from './state';
import { changeFlow, waiting } from './flow';

const FIRST = { wine: 0, question: 0 };

/** What the host's buttons do. `state` has nothing due at `now`. */
export function applyHostCommand(state: State, command: HostCommand, now: number): Outcome {
  switch (command.type) {
    case 'edit':
      // What cannot be looked at cannot be edited either.
      if (state.phase !== 'waiting' || isSealed(state.setup)) return refused(state, 'NOT_NOW');
      return done(command.setup === state.setup ? state : changed(state, { setup: command.setup }));
    case 'end':
      if (command.seen && !isStill(state, command.seen)) return refused(state, 'PASSED');
      return state.phase === 'ended'
        ? done(state)
        : done(changed(state, { phase: 'ended', clock: NO_CLOCK, endedAtMs: now }));
    case 'remove':
      return remove(state, command.seatId);
    case 'door':
      return done(
        state.isDoorClosed === command.closed ? state : changed(state, { isDoorClosed: command.closed }),
      );
    case 'hand over':
      return issueSeatLink(state, { ...command, kind: 'replace' }, now);
    case 'invite device':
      return inviteDevice(state, command, now);
    case 'revoke device':
      return revokeDevice(state, command.key);
    case 'rekey':
    case 'void':
      return applyRepair(state, command, now);
    case 'flow':
      return changeFlow(state, command.flow, now);
    case 'wait':
      return done(waiting(state, command.waits, now));
    case 'let in':
      return letIn(state, command);
    case 'start':
    case 'pause':
    case 'resume':
    case 'reveal':
    case 'next':
    case 'skip question':
    case 'skip wine':
    case 'add time':
    case 'podium':
      return move(state, command, now);
  }
}

type Move = Extract<HostCommand, { readonly seen: Seen }>;

function move(state: State, command: Move, now: number): Outcome {
  const { type, seen } = command;
  if (!isStill(state, seen)) return refused(state, 'PASSED');
  switch (type) {
    case 'start':
      if (state.phase !== 'waiting') return refused(state, 'NOT_NOW');
      if (liveSeatCount(state) === 0) return refused(state, 'NOBODY_HERE');
      return done(openQuestion({ ...state, startedAtMs: now }, FIRST, now));
    case 'pause':
      if (state.phase !== 'question_open') return refused(state, 'NOT_NOW');
      return done(paused(state, timeLeftMs(state.clock, now)));
    case 'resume':
      if (state.phase !== 'question_paused') return refused(state, 'NOT_NOW');
      // With no time left it is due in the same moment (P5).
      return done(revealIfDue(resumed(state, now), now));
    case 'reveal':
      return isAsked(state) ? done(reveal(state)) : refused(state, 'NOT_NOW');
    case 'next':
      return next(state, now);
    case 'skip question':
      return isAsked(state) ? done(skipQuestion(state, now)) : refused(state, 'NOT_NOW');
    case 'skip wine':
      return canSkipWine(state) ? done(skipWine(state, now)) : refused(state, 'NOT_NOW');
    case 'add time': {
      const later = isAsked(state) ? addTime(state) : null;
      return later ? done(later) : refused(state, 'NOT_NOW');
    }
    case 'podium':
      if (state.phase !== 'ended') return refused(state, 'NOT_NOW');
      return done(state.podium === command.step ? state : changed(state, { podium: command.step }));
  }
}

function isStill(state: State, seen: Seen): boolean {
  return seen.phase === state.phase && seen.questionId === openQuestionId(state);
}

function isAsked({ phase }: State): boolean {
  return phase === 'question_open' || phase === 'question_paused';
}

function next(state: State, now: number): Outcome {
  const after = nextStep(state, now);
  return after ? done(after) : refused(state, 'NOT_NOW');
}

/** The seat stays, so that its keys stay barred; its name leaves the rankings (J5). */
function remove(state: State, seatId: string): Outcome {
  const seat = seatOfId(state, seatId);
  if (!seat || seat.status === 'removed') return done(state);
  const { awaySinceMs: _gone, ...rest } = seat;
  const seats = { ...state.seats, [seat.id]: { ...rest, status: 'removed' as const } };
  return done(
    changed(state, { seats, seatLinks: withoutSeatLinks(state, ({ seatId: id }) => id === seat.id) }),
  );
}
