import type { HostPerson } from '../../../host/host-person';
import type { HostMessages } from '../../messages/hostEn';

type Words = HostMessages['panel'];

/** Shorter than any age that is told. */
const JUST_NOW_MS = 10_000;
/** So long a phone usually comes back by itself. */
const SOON_MS = 20_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Where a person is, in a few words. `nowMs` on the axis of `performance.now()`. */
export function whereabouts({ status, awaySinceMs }: HostPerson, nowMs: number, words: Words): string {
  if (status !== 'away') return words.whereabouts[status];
  if (awaySinceMs === null) return words.away;
  const awayMs = nowMs - awaySinceMs;
  return awayMs < JUST_NOW_MS ? words.justAway : words.awayFor(ageOf(awayMs, words));
}

/** What else there is to know, most telling first. */
export function factsOf(person: HostPerson, words: Words): readonly string[] {
  const { status, path, sitsOut, waits, fromWine } = person;
  return [
    ...(status === 'live' && path !== null ? [words.path[path]] : []),
    ...(sitsOut ? [words.sitsOut] : []),
    ...(waits ? [words.waits] : []),
    ...(fromWine !== null ? [words.fromWine(fromWine)] : []),
  ];
}

/** What the host may say to them so that they come back, or come in better; null when all is well. */
export function advice(person: HostPerson, nowMs: number, words: Words): string | null {
  const name = person.firstName ?? person.pseudonym;
  if (person.status === 'left') return words.advice.left(name);
  if (person.status === 'live') return person.path === 'relayed' ? words.advice.relayed(name) : null;
  if (person.status !== 'away') return null;
  const awayMs = person.awaySinceMs === null ? Infinity : nowMs - person.awaySinceMs;
  if (awayMs < SOON_MS) return words.advice.soon;
  return awayMs < 3 * MINUTE_MS ? words.advice.open(name) : words.advice.wifi(name);
}

/** Ages as people say them: a screen that counted every second would never be still. */
function ageOf(ms: number, words: Words): string {
  if (ms < MINUTE_MS) return words.seconds(Math.floor(ms / 10_000) * 10);
  if (ms < HOUR_MS) return words.minutes(Math.floor(ms / MINUTE_MS));
  return words.hours(Math.floor(ms / HOUR_MS));
}
