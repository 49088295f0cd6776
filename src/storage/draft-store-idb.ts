import { del, get, promisifyRequest, set, type UseStore } from 'idb-keyval';
import * as v from 'valibot';

import { DIFFICULTIES, GLASSES } from '../game/editor-draft';
import { NO_FLOW } from '../game/flow';
import { MAX_WINES } from '../game/tasting';
import type { DraftStore } from './draft-store';
import { openRecord, toRecord } from './record';
import { FlowSchema } from './tasting-schemas';

const PREFIX = 'draft/';
const CHOICES_KEY = 'choices';

const AnswerSchema = v.object({
  text: v.string(),
  origin: v.picklist(['typed', 'to confirm', 'proposed']),
});
const QuestionSchema = v.tuple([AnswerSchema, AnswerSchema, AnswerSchema, AnswerSchema]);
const WineSchema = v.object({
  key: v.string(),
  label: v.string(),
  isFolded: v.boolean(),
  answers: v.object({
    color: QuestionSchema,
    region: QuestionSchema,
    grape_variety: QuestionSchema,
    vintage_year: QuestionSchema,
    wine_name: QuestionSchema,
  }),
  line: v.optional(v.string(), ''),
});
const ChoicesSchema = v.object({
  secondsPerQuestion: v.nullable(v.number()),
  leaderboardAfterWineOnly: v.optional(v.boolean(), false),
  flow: v.optional(FlowSchema, NO_FLOW),
  difficulty: v.picklist(DIFFICULTIES),
  glasses: v.picklist(GLASSES),
});
const DraftSchema = v.object({
  ...ChoicesSchema.entries,
  title: v.string(),
  wines: v.pipe(v.array(WineSchema), v.minLength(1), v.maxLength(MAX_WINES)),
  nextKey: v.number(),
});

/** Drafts in IndexedDB, a record each under `draft/SLOT`. One that cannot be read is none. */
export function createIdbDraftStore(store: UseStore): DraftStore {
  return {
    async get(slot) {
      return read(PREFIX + slot, await get(PREFIX + slot, store), DraftSchema);
    },
    async put(slot, draft) {
      const key = PREFIX + slot;
      await store('readwrite', (records) => {
        records.put(toRecord(key, draft), key);
        const { transaction } = records;
        // A page that goes away takes with it what it has not committed.
        transaction.commit();
        return promisifyRequest(transaction);
      });
    },
    async remove(slot) {
      await del(PREFIX + slot, store);
    },
    async choices() {
      return read(CHOICES_KEY, await get(CHOICES_KEY, store), ChoicesSchema);
    },
    async keepChoices(choices) {
      await set(CHOICES_KEY, toRecord(CHOICES_KEY, choices), store);
    },
  };
}

function read<Schema extends v.GenericSchema>(
  key: string,
  value: unknown,
  schema: Schema,
): v.InferOutput<Schema> | null {
  const opened = openRecord(key, value);
  const parsed = v.safeParse(schema, opened.ok ? opened.data : null);
  return parsed.success ? parsed.output : null;
}
