import { patiently } from '../../patiently';
import { languageOf, preferences } from '../preferences/preferences';
import type { Catalogue } from './catalogue';

/** A part of the page and its texts, side by side. */
export async function withTexts<Part>(
  catalogues: readonly Catalogue<unknown>[],
  load: () => Promise<Part>,
): Promise<Part> {
  const language = languageOf(preferences.getState());
  const [part] = await Promise.all([
    patiently(load),
    ...catalogues.map((catalogue) => catalogue.load(language)),
  ]);
  return part;
}
