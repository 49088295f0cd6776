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

  /** What to wait for; React reads the texts out of it at once when they are there. */
  read(language: Language): Promise<Messages> {
    // What has failed is thrown and not loaded again: the screen would ask for ever.
    return this.loading[language]?.promise ?? this.start(language);
  }

  private start(language: Language): Promise<Messages> {
    asked.add(this);
    const promise = patiently(this.files[language]);
    const loading: Loading<Messages> = { promise, hasFailed: false };
    this.loading[language] = loading;
    promise.then(
      (value) => {
        loading.value = value;
        // As React itself marks a promise that it has seen resolve: nobody waits for texts that are there.
        void Object.assign(promise, { status: 'fulfilled', value });
      },
      () => (loading.hasFailed = true),
    );
    return promise;
  }
}

/** Resolves when everything that has been asked for so far is there in this language too. */
export async function loadLanguage(language: Language): Promise<void> {
  await Promise.all([...asked].map((catalogue) => catalogue.load(language)));
}

/**
 * Suspends the screen that asks before its texts are there. It asks in the same way once they are: React begins a screen
 * again where it was suspended, and would take a missing `use` for a hook that has gone.
 */
export function useMessages<Messages>(catalogue: Catalogue<Messages>): Messages {
  return use(catalogue.read(useLanguage()));
}
