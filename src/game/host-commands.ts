import { timeLeftMs } from './clock';
import type { HostCommand, Seen } from './command';
import { inviteDevice, revokeDevice } from './devices';
import { isSealed } from './is-sealed';
import { changed, done, refused, type Outcome } from './outcome';
import { NO_CLOCK, openQuestion, paused, resumed, reveal, revealIfDue } from './question-moves';
import { applyRepair, canSkipWine, skipQuestion, skipWine } from './repairs';
import { issueSeatLink, withoutSeatLinks } from './seat-links';
import {
  isLastQuestionOfWine,
  isLastWine,
  liveSeatCount,
  openQuestionId,
  seatOfId,
  type State,
} from './state';

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
    case 'start':
    case 'pause':
    case 'resume':
    case 'reveal':
    case 'next':
    case 'skip question':
    case 'skip wine':
      return move(state, command, now);
  }
}

type Move = Extract<HostCommand, { readonly seen: Seen }>;

function move(state: State, { type, seen }: Move, now: number): Outcome {
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
  }
}

function isStill(state: State, seen: Seen): boolean {
  return seen.phase === state.phase && seen.questionId === openQuestionId(state);
}

function isAsked({ phase }: State): boolean {
  return phase === 'question_open' || phase === 'question_paused';
}

function next(state: State, now: number): Outcome {
  switch (state.phase) {
    case 'question_revealed':
      return state.setup.leaderboardAfterWineOnly === true
        ? afterQuestion(state, now)
        : done(changed(state, { phase: 'question_leaderboard' }));
    case 'question_leaderboard':
      return afterQuestion(state, now);
    case 'round_leaderboard':
      return isLastWine(state)
        ? done(changed(state, { phase: 'ended', endedAtMs: now }))
        : done(openQuestion(state, { wine: state.position.wine + 1, question: 0 }, now));
    case 'waiting':
    case 'question_open':
    case 'question_paused':
    case 'ended':
      return refused(state, 'NOT_NOW');
  }
}

function afterQuestion(state: State, now: number): Outcome {
  const { wine, question } = state.position;
  return isLastQuestionOfWine(state)
    ? done(changed(state, { phase: 'round_leaderboard' }))
    : done(openQuestion(state, { wine, question: question + 1 }, now));
}

/** The seat stays, so that its keys stay barred; its name leaves the rankings (J5). */
function remove(state: State, seatId: string): Outcome {
  const seat = seatOfId(state, seatId);
  if (!seat || seat.status === 'removed') return done(state);
  const seats = { ...state.seats, [seat.id]: { ...seat, status: 'removed' as const } };
  return done(
    changed(state, { seats, seatLinks: withoutSeatLinks(state, ({ seatId: id }) => id === seat.id) }),
  );
}
