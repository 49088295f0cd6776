import { Catalogue } from '../messages/catalogue';
import type { AnswerPairs } from './answerPairs';

const load = async () => (await import('./answerPairs')).answerPairs;

/** One and the same for every language: what a French phone looks up, an English one does the other way round. */
export const answerPairsCatalogue = new Catalogue<AnswerPairs>({ en: load, fr: load });
