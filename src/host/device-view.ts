import { timeLeftMs } from '../game/clock';
import { nextPodiumStep } from '../game/podium-step';
import { currentQuestion, type DeviceKind, type State } from '../game/state';
import { gotIt } from '../game/standings';
import type { DeviceLeaderboard, DeviceView, RemoteView, ScreenView } from '../protocol/device-view';
import { createHostView } from './create-host-view';
import type { HostView, HostViewOf } from './host-view';

/** Names in a lobby view, and rows of a leaderboard: what a television can show from four metres. */
const LOBBY_NAMES = 60;
const SCREEN_ROWS = 24;
const REMOTE_ROWS = 8;
const MISSING_NAMES = 40;
const PLACES = [1, 2, 3];
const PODIUM_PLACES = PLACES.length;

/** What a device is told besides the tasting. */
export interface DeviceFacts {
  readonly code: string | null;
  /** The join link; null without a code. */
  readonly joinLink: string | null;
  /** How many ask to be let in (J6). */
  readonly knocks: number;
}

/**
 * The views of the host's other devices. Both are projections of the host's own view, which holds no right option
 * before its reveal (P8), and leave out what they do not show.
 *
 * @param now ms on the host's time axis.
 * @returns gives the view of a kind of device; each is made once.
 */
export function createDeviceViews(
  state: State,
  facts: DeviceFacts,
  now: number,
): (kind: DeviceKind) => DeviceView {
  // On this axis now is 0, so that its ends are times left.
  const view = createHostView(state, now, 0);
  let screen: ScreenView | null = null;
  let remote: RemoteView | null = null;
  return (kind) =>
    kind === 'screen'
      ? (screen ??= screenView(state, view, facts, now))
      : (remote ??= remoteView(state, view, facts, now));
}

function screenView(state: State, view: HostView, facts: DeviceFacts, now: number): ScreenView {
  const { revision, title, wines } = view;
  const { code, joinLink } = facts;
  const base = { kind: 'screen' as const, revision, title, wines, code, joinLink, ...lastRepair(view) };
  switch (view.phase) {
    case 'waiting': {
      const people = view.people.filter(({ status }) => status !== 'left');
      const names = people.slice(-LOBBY_NAMES).map(({ pseudonym }) => pseudonym);
      return { ...base, phase: 'waiting', lobby: { count: people.length, names } };
    }
    case 'question_open':
    case 'question_paused':
      return { ...base, phase: view.phase, ...timed(state, view, now), question: questionOf(view) };
    case 'question_revealed':
      return {
        ...base,
        phase: 'question_revealed',
        question: questionOf(view),
        reveal: revealOf(state, view),
      };
    case 'question_leaderboard': {
      const { wine, number } = view.question;
      return { ...base, phase: view.phase, wine, number, leaderboard: boardOf(view, SCREEN_ROWS) };
    }
    case 'round_leaderboard':
      return {
        ...base,
        phase: 'round_leaderboard',
        wine: view.wine,
        leaderboard: boardOf(view, SCREEN_ROWS),
        recap: view.recap.map((row) => ({ ...row, right: [...row.right] })),
        ...(view.line === null ? {} : { line: view.line }),
        lastWine: view.lastWine,
      };
    case 'ended': {
      const podium = podiumOf(view);
      const { rows, seats } = boardOf(view, SCREEN_ROWS);
      const shown = rows.filter(({ rank }) => podium >= PODIUM_PLACES || isOnPodium(rank, podium));
      const sharing = PLACES.map((place) =>
        isOnPodium(place, podium) ? view.leaderboard.filter(({ rank }) => rank === place).length : 0,
      );
      return {
        ...base,
        ...unplayed(view),
        phase: 'ended',
        podium,
        sharing,
        leaderboard: { rows: shown, seats },
      };
    }
  }
}

/** It stands in every view, so that a screen that was away is told as well (P14). */
function lastRepair({ repairs }: HostView): Pick<ScreenView, 'repair'> {
  const last = repairs[repairs.length - 1];
  if (!last) return {};
  const { number, wine, category, right, isToo } = last;
  return { repair: { number, wine, category, right: [...right], isToo } };
}

function unplayed({ hasReveals }: HostViewOf<'ended'>) {
  return hasReveals ? {} : { isUnplayed: true as const };
}

/** A place where nobody stands counts as shown: there is nothing to wait for. So does each where nobody has a point. */
function podiumOf({ leaderboard, podium }: HostViewOf<'ended'>): number {
  const next = nextPodiumStep(leaderboard, podium);
  return next === null ? PODIUM_PLACES : next - 1;
}

/** Third place at the first step, then second too, then everyone. */
function isOnPodium(rank: number, podium: number): boolean {
  return rank <= PODIUM_PLACES && rank > PODIUM_PLACES - podium;
}

function remoteView(state: State, view: HostView, { code, knocks }: DeviceFacts, now: number): RemoteView {
  const { revision, title, wines, seen, leaderboardAfterWineOnly, live, people, goesOnAtMs } = view;
  const base = {
    kind: 'remote' as const,
    revision,
    code,
    title,
    wines,
    seen: { ...seen },
    live,
    of: people.filter(({ status }) => status !== 'left').length,
    leaderboardAfterWineOnly,
    knocks,
    goesOnMs: goesOnAtMs === null ? null : Math.max(0, goesOnAtMs),
  };
  switch (view.phase) {
    case 'waiting':
      return { ...base, phase: 'waiting' };
    case 'question_open':
    case 'question_paused':
      return { ...base, phase: view.phase, ...timed(state, view, now), question: remoteQuestionOf(view) };
    case 'question_revealed':
      return {
        ...base,
        phase: 'question_revealed',
        question: remoteQuestionOf(view),
        reveal: revealOf(state, view),
      };
    case 'question_leaderboard':
      return {
        ...base,
        phase: 'question_leaderboard',
        question: remoteQuestionOf(view),
        leaderboard: boardOf(view, REMOTE_ROWS),
        lastOfWine: view.lastOfWine,
      };
    case 'round_leaderboard':
      return {
        ...base,
        phase: 'round_leaderboard',
        wine: view.wine,
        leaderboard: boardOf(view, REMOTE_ROWS),
        lastWine: view.lastWine,
      };
    case 'ended':
      return {
        ...base,
        ...unplayed(view),
        phase: 'ended',
        podium: podiumOf(view),
        leaderboard: boardOf(view, REMOTE_ROWS),
      };
  }
}

type Asked = HostViewOf<'question_open' | 'question_paused' | 'question_revealed' | 'question_leaderboard'>;

function questionOf({ question }: Asked) {
  const { id, wine, number, category, options, answered, of } = question;
  return { id, wine, number, category, options: [...options], answered, of };
}

function remoteQuestionOf(view: Asked) {
  const missing = view.people.filter(
    ({ answered, status, sitsOut, waits }) =>
      !answered && !sitsOut && !waits && (status === 'live' || status === 'away'),
  );
  // A live one can be asked to hurry.
  const ordered = [
    ...missing.filter(({ status }) => status === 'live'),
    ...missing.filter(({ status }) => status === 'away'),
  ];
  return {
    ...questionOf(view),
    missing: ordered
      .slice(0, MISSING_NAMES)
      .map(({ pseudonym, status }) => ({ pseudonym, isLive: status === 'live' })),
    liveUnanswered: view.question.liveUnanswered,
  };
}

function timed(state: State, { question }: Asked, now: number) {
  return { leftMs: timeLeftMs(state.clock, now), totalMs: question.totalMs };
}

function revealOf(state: State, { reveal }: HostViewOf<'question_revealed'>) {
  const { right, counts, isVoid } = reveal;
  return { right: [...right], counts: { ...counts }, isVoid, gotIt: gotIt(state, currentQuestion(state)) };
}

function boardOf(
  { leaderboard }: HostViewOf<'question_leaderboard' | 'round_leaderboard' | 'ended'>,
  most: number,
): DeviceLeaderboard {
  const rows = leaderboard.slice(0, most).map(({ pseudonym, score, rank, firstName, fromWine }) => ({
    pseudonym,
    score,
    rank,
    ...(firstName === undefined ? {} : { firstName }),
    ...(fromWine === undefined ? {} : { fromWine }),
  }));
  return { rows, seats: leaderboard.length };
}
