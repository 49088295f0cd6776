import * as v from 'valibot';

/** What a phone or a big screen knows of the host's last repair, so that a reload makes no news of what is old (P14). */
export const ToldRepairSchema = v.object({
  number: v.number(),
  /** The question under which it was heard first; null between two wines. */
  under: v.nullable(v.string()),
  /** Another question has opened since. */
  isOld: v.boolean(),
});

export type ToldRepair = v.InferOutput<typeof ToldRepairSchema>;
