import { use } from 'react';

import { patiently } from '../../patiently';
import { useLanguage, type Language } from './language';

type Loading<Messages> = { readonly promise: Promise<Messages>; value?: Messages; hasFailed: boolean };

/** Catalogues that somebody has asked for: what has to be there before another language is shown. */
const asked = new Set<Catalogue<unknown>>();

/**
 * Texts of one part of the screens, each language in a file of its own that is loaded when it is needed: a phone loads
 * its own language and no other. English says which texts there are; the other files have its type.
 */
export class Catalogue<Messages> {
  private readonly files: Record<Language, () => Promise<Messages>>;
  private readonly loading: Partial<Record<Language, Loading<Messages>>> = {};

  constructor(files: Record<Language, () => Promise<Messages>>) {
    this.files = files;
  }

  /** To be called together with the import of the screens that read it, so that neither waits for the other. */
  load(language: Language): Promise<Messages> {
    const known = this.loading[language];
    return known && !known.hasFailed ? known.promise : this.start(language);
  }

  /** The texts if they are there, without asking for them. */
  ready(language: Language): Messages | undefined {
    return this.loading[language]?.value;
  }

  /** The texts, once they are there; before, what to wait for. */
  read(language: Language): Messages | Promise<Messages> {
    const known = this.loading[language];
    // What has failed is thrown and not loaded again: the screen would ask for ever.
    return known?.value ?? known?.promise ?? this.start(language);
  }

  private start(language: Language): Promise<Messages> {
    asked.add(this);
    const promise = patiently(this.files[language]);
    const loading: Loading<Messages> = { promise, hasFailed: false };
    this.loading[language] = loading;
    promise.then(
      (value) => (loading.value = value),
      () => (loading.hasFailed = true),
    );
    return promise;
  }
}

/** Resolves when everything that has been asked for so far is there in this language too. */
export async function loadLanguage(language: Language): Promise<void> {
  await Promise.all([...asked].map((catalogue) => catalogue.load(language)));
}

/** Suspends the screen that asks before its texts are there. */
export function useMessages<Messages>(catalogue: Catalogue<Messages>): Messages {
  const texts = catalogue.read(useLanguage());
  return texts instanceof Promise ? use(texts) : texts;
}
