import type { HostPerson } from '../../../host/host-person';
import { plainText } from '../plainText';

export const FILTERS = ['all', 'away', 'missing'] as const;
export type Filter = (typeof FILTERS)[number];

/** A question waits for this one: there, asked, and not answered. */
export function isMissing({ status, answered, sitsOut, waits }: HostPerson): boolean {
  return status === 'live' && !answered && !sitsOut && !waits;
}

/** Whom the host looks for: those who are away first, the longest of them before all, then who has not answered. */
export function orderPeople(people: readonly HostPerson[], isQuestion: boolean): readonly HostPerson[] {
  const place = (person: HostPerson) => {
    if (person.status === 'away') return 0;
    if (person.status === 'left') return 3;
    return isQuestion && isMissing(person) ? 1 : 2;
  };
  const since = ({ awaySinceMs }: HostPerson) => awaySinceMs ?? Infinity;
  return [...people].sort((one, other) => {
    const places = place(one) - place(other);
    if (places !== 0 || place(one) !== 0) return places;
    return since(one) < since(other) ? -1 : Number(since(one) > since(other));
  });
}

/** Those that a filter lets through whose names have every word of the query somewhere. */
export function findPeople(
  people: readonly HostPerson[],
  filter: Filter,
  query: string,
): readonly HostPerson[] {
  const words = plainText(query).split(' ').filter(Boolean);
  return people.filter((person) => {
    if (filter === 'away' && person.status !== 'away') return false;
    if (filter === 'missing' && !isMissing(person)) return false;
    if (words.length === 0) return true;
    const names = plainText(`${person.pseudonym} ${person.firstName ?? ''}`);
    return words.every((word) => names.includes(word));
  });
}
