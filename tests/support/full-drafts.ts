import { Drafts } from '../../src/host/drafts';
import { createMemoryDraftStore } from './memory-draft-store';

/** Drafts on a device without room. */
export function fullDrafts(): Drafts {
  const refuse = () => Promise.reject(new Error('full'));
  return new Drafts({ ...createMemoryDraftStore(), put: refuse, remove: refuse });
}
