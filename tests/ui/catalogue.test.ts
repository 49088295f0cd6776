import { expect, test, vi } from 'vitest';

import { Catalogue, loadLanguage } from '../../src/ui/messages/catalogue';

const files = () => ({
  en: vi.fn(async () => ({ hello: 'Hello' })),
  fr: vi.fn(async () => ({ hello: 'Bonjour' })),
});

test('[LANGUAGE] a language is loaded once, and another one not at all', async () => {
  const { en, fr } = files();
  const catalogue = new Catalogue({ en, fr });
  const waiting = catalogue.read('en');
  await catalogue.load('en');
  expect(catalogue.read('en')).toBe(waiting);
  expect(catalogue.ready('en')).toEqual({ hello: 'Hello' });
  expect(en).toHaveBeenCalledTimes(1);
  expect(fr).not.toHaveBeenCalled();
});

test('[LANGUAGE] before another language is shown all that was asked for is loaded in it, and nothing else', async () => {
  const [used, unused] = [files(), files()];
  const catalogue = new Catalogue(used);
  const other = new Catalogue(unused);
  await catalogue.load('en');
  await loadLanguage('fr');
  expect(catalogue.ready('fr')).toEqual({ hello: 'Bonjour' });
  expect(unused.fr).not.toHaveBeenCalled();
  await other.load('fr');
});

test('[LANGUAGE] what did not load is loaded again when somebody asks for it anew', async () => {
  const fr = vi.fn(async () => ({ hello: 'Bonjour' }));
  fr.mockRejectedValueOnce(new Error('no connection'));
  const catalogue = new Catalogue({ en: async () => ({ hello: 'Hello' }), fr });
  await expect(catalogue.load('fr')).rejects.toThrow('no connection');
  await expect(catalogue.load('fr')).resolves.toEqual({ hello: 'Bonjour' });
});
