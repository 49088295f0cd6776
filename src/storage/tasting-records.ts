import * as v from 'valibot';

import type { State } from '../game/state';
import { openRecord, toRecord } from './record';
import { CONTENTS, contentsAfter, readContents, type Contents } from './tasting-contents';
import { SetupSchema, setupRecord } from './setup-record';
import { migrateIdentity, migrateSession } from './tasting-records-1';
import { AnswersSchema, identityRecord, IdentitySchema, MsSchema, SessionSchema } from './tasting-schemas';
import {
  StorageError,
  type LoadResult,
  type TastingChange,
  type TastingIdentity,
  type UnreadableReason,
} from './tasting-store';

/**
 * One tasting is a handful of records under `tasting/ID/`: `identity`, `setup`, `session`, `answers/QUESTION-ID`,
 * `contents`, `alive` and `holder`. All but the last carry a checksum.
 */
const PREFIX = 'tasting/';
const ANSWERS = 'answers/';
const ALIVE = 'alive';

type Session = Omit<State, 'setup' | 'answers'>;

/** The record's key. `part` empty: what the keys of all of them begin with. */
export function keyOf(id: string, part: string): string {
  return `${PREFIX}${id}/${part}`;
}

export const holderKey = (id: string) => keyOf(id, 'holder');
export const contentsKey = (id: string) => keyOf(id, CONTENTS);

/** The ids of the tastings that these keys belong to. */
export function idsOf(keys: Iterable<unknown>): Set<string> {
  const ids = new Set<string>();
  for (const key of keys) {
    const id = typeof key === 'string' && key.startsWith(PREFIX) ? key.split('/')[1] : undefined;
    if (id) ids.add(id);
  }
  return ids;
}

/**
 * Throws unless `holder` may write: `TAKEN_OVER` when the hold is another's, `EVICTED` when there is none.
 *
 * @param stored the holder record.
 * @param retakes an absent one is no obstacle.
 */
export function checkHold(stored: unknown, holder: string, retakes: boolean): void {
  if (stored === holder) return;
  if (stored !== undefined) throw new StorageError('TAKEN_OVER', 'another tab holds the tasting');
  if (!retakes) throw new StorageError('EVICTED', 'the storage was cleared');
}

/** What a commit writes, keys with values. `storedContents` is the record under `contentsKey` as it is. */
export function recordsOf(change: TastingChange, storedContents: unknown): [string, unknown][] {
  const { id, revision } = change;
  const parts: [string, unknown][] = [];
  if (change.identity) parts.push(['identity', identityRecord(change.identity)]);
  if (change.setup) parts.push(['setup', setupRecord(change.setup)]);
  if (change.session) parts.push(['session', change.session]);
  for (const [questionId, bySeat] of Object.entries(change.answers ?? {})) {
    parts.push([ANSWERS + questionId, { revision, bySeat }]);
  }
  const names = parts.map(([part]) => part);
  const { at, ...contents } = contentsAfter(readContents(contentsKey(id), storedContents), names, revision);
  parts.push([CONTENTS, contents]);
  const records = parts.map(([part, data]): [string, unknown] => {
    const key = keyOf(id, part);
    return [key, toRecord(key, data, at)];
  });
  if (change.aliveMs !== undefined) records.push(aliveRecord(id, change.aliveMs));
  if (change.holder !== undefined && change.retakes) records.push([holderKey(id), change.holder]);
  return records;
}

export function aliveRecord(id: string, aliveMs: number): [string, unknown] {
  const key = keyOf(id, ALIVE);
  return [key, toRecord(key, aliveMs)];
}

/** True when there is more than signs that somebody was there. */
export function isTasting(id: string, keys: Iterable<unknown>): boolean {
  for (const key of keys) if (key !== keyOf(id, ALIVE) && key !== holderKey(id)) return true;
  return false;
}

/**
 * A tasting from all its records, or why it cannot be read. Answers that cannot be read, or are gone, or are older
 * than they were, become `lostAnswers`. Never throws.
 *
 * @param records every record whose key begins with `keyOf(id, '')`.
 */
export function readTasting(id: string, records: ReadonlyMap<string, unknown>): LoadResult {
  if (!isTasting(id, records.keys())) return { ok: false, reason: 'MISSING' };
  const reader = new RecordReader(id, records);
  const { contents } = reader;
  const identity = reader.read<TastingIdentity>('identity', IdentitySchema, migrateIdentity);
  const setup = reader.read('setup', SetupSchema);
  const session = reader.read<Session>('session', SessionSchema, migrateSession);
  if (identity && identity.id !== id) reader.spoilt('identity');
  if (session && (session.id !== id || (setup && !hasPosition(setup, session)))) reader.spoilt('session');

  const questions = setup?.wines.flatMap((wine) => wine.questions.map((question) => question.id)) ?? [];
  const answers: Record<string, State['answers'][string]> = {};
  const lost = new Set(session?.lostAnswers);
  let revision = Math.max(session?.revision ?? 0, contents?.revision ?? 0);
  for (const part of reader.parts(ANSWERS)) {
    const questionId = part.slice(ANSWERS.length);
    const record = reader.read(part, AnswersSchema);
    if (record) {
      answers[questionId] = record.bySeat;
      revision = Math.max(revision, record.revision);
    } else if (questions.includes(questionId)) lost.add(questionId);
  }
  // Nobody knows any more which records there were: a played question without one may have had answers.
  if (!contents && reader.hasVersion2 && session && setup) {
    for (const questionId of playedQuestions(setup, session)) if (!answers[questionId]) lost.add(questionId);
  }

  const reason = reader.reason();
  if (reason || !identity || !setup || !session) {
    const parts = reason === 'NEWER' ? reader.newer : reader.damaged;
    return { ok: false, reason: reason ?? 'DAMAGED', title: setup?.title ?? null, parts };
  }
  const state = { ...session, revision, setup, answers, lostAnswers: Array.from(lost) };
  return { ok: true, tasting: { identity, state, aliveMs: reader.aliveMs() } };
}

/** Reads one tasting's records, and remembers which of them could not be read. */
class RecordReader {
  readonly contents: Contents | null;
  readonly damaged: string[] = [];
  readonly newer: string[] = [];
  hasVersion2 = false;

  constructor(
    private readonly id: string,
    private readonly records: ReadonlyMap<string, unknown>,
  ) {
    const key = contentsKey(id);
    this.contents = readContents(key, records.get(key));
    const opened = openRecord(key, records.get(key));
    if (!opened.ok && opened.reason === 'NEWER') this.newer.push(CONTENTS);
  }

  /** Names of the records that are there or should be. */
  parts(prefix: string): Set<string> {
    const base = keyOf(this.id, '');
    const there = Array.from(this.records.keys(), (key) => key.slice(base.length));
    const known = Object.keys(this.contents?.parts ?? {});
    return new Set([...there, ...known].filter((part) => part.startsWith(prefix)));
  }

  read<Data>(
    part: string,
    schema: v.GenericSchema<unknown, Data>,
    migrate: (data: unknown) => Data | null = (data) => parse(schema, data),
  ): Data | null {
    const key = keyOf(this.id, part);
    const opened = openRecord(key, this.records.get(key));
    if (!opened.ok) {
      (opened.reason === 'NEWER' ? this.newer : this.damaged).push(part);
      return null;
    }
    if (opened.version === 2) this.hasVersion2 = true;
    const isStale = opened.at < (this.contents?.parts[part] ?? 0);
    const data = isStale ? null : opened.version === 1 ? migrate(opened.data) : parse(schema, opened.data);
    if (data === null) this.damaged.push(part);
    return data;
  }

  spoilt(part: string): void {
    this.damaged.push(part);
  }

  /** Why the whole cannot be read; null when what is damaged are answers and no more. */
  reason(): UnreadableReason | null {
    if (this.newer.length > 0) return 'NEWER';
    return this.damaged.some((part) => !part.startsWith(ANSWERS)) ? 'DAMAGED' : null;
  }

  aliveMs(): number | null {
    const key = keyOf(this.id, ALIVE);
    const value = this.records.get(key);
    const opened = openRecord(key, value);
    if (opened.ok) return parse(MsSchema, opened.data);
    // Version 1 wrote the bare number, and no contents.
    return this.records.has(contentsKey(this.id)) ? null : parse(MsSchema, value);
  }
}

function parse<Data>(schema: v.GenericSchema<unknown, Data>, data: unknown): Data | null {
  const parsed = v.safeParse(schema, data);
  return parsed.success ? parsed.output : null;
}

function hasPosition(setup: State['setup'], { position }: Session): boolean {
  return setup.wines[position.wine]?.questions[position.question] !== undefined;
}

/** Ids of the questions that were open at some time, the current one included. */
function playedQuestions(setup: State['setup'], session: Session): string[] {
  const { phase, position, revealed } = session;
  const current = setup.wines[position.wine]?.questions[position.question]?.id;
  return phase === 'waiting' || !current ? [...revealed] : [...revealed, current];
}
