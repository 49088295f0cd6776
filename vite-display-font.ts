import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const ID = 'virtual:display-font';
/** Titles and numbers have one weight; the optical sizes stay, from small titles to the digits of the code. */
const AXES = { wght: 600 };

/** ASCII and Latin-1: more than English and French need, so that a Muñoz or a Müller-Thurgau in a title stays whole. */
function lettersOf(): string {
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
  return `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸ‘’‚“”„«»–—…−\u202F€`;
}

/**
 * Fraunces, cut down to what titles and numbers need: `import url from 'virtual:display-font'` gives its address. Cut
 * when the pages are built, so that no font of others lies in the sources; its license goes with it.
 */
export function displayFont(): Plugin {
  const require = createRequire(import.meta.url);
  let isServer = false;
  return {
    name: 'sommelier-display-font',
    configResolved(config) {
      isServer = config.command === 'serve';
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    async load(id) {
      if (id !== `\0${ID}`) return null;
      const whole = readFileSync(
        require.resolve('@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2'),
      );
      const font = await subsetFont(whole, lettersOf(), { targetFormat: 'woff2', variationAxes: AXES });
      if (isServer) return `export default 'data:font/woff2;base64,${font.toString('base64')}'`;
      this.emitFile({
        type: 'asset',
        fileName: 'assets/fraunces-license.txt',
        source: readFileSync(require.resolve('@fontsource-variable/fraunces/LICENSE')),
      });
      const file = this.emitFile({ type: 'asset', name: 'fraunces.woff2', source: font });
      return `export default import.meta.ROLLUP_FILE_URL_${file}`;
    },
  };
}
