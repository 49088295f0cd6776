import { scryptAsync } from '@noble/hashes/scrypt.js';

import { fromBase64Url } from './base64url';

/** A sign that two people can compare across a table, and its name for whoever hears it. */
export interface ComparisonSymbol {
  readonly glyph: string;
  readonly name: string;
}

/** What `symbolsOf` does, here or in a worker. */
export type SymbolsOf = (hostKey: string, tastingId: string) => Promise<readonly ComparisonSymbol[]>;

const COUNT = 6;
/** About 100 ms on a laptop: whoever wants a key with the same symbols has 2^36 of these before them. */
const COST = { N: 2 ** 15, r: 8, p: 1, dkLen: COUNT };

/** 64 things that look and sound different. */
export const SYMBOLS: readonly (readonly [string, string])[] = [
  ['🍇', 'grapes'], ['🍷', 'glass'], ['🍾', 'bottle'], ['🧀', 'cheese'], ['🥖', 'bread'], ['🍐', 'pear'],
  ['🍋', 'lemon'], ['🍒', 'cherries'], ['🍓', 'strawberry'], ['🍍', 'pineapple'], ['🥕', 'carrot'], ['🌽', 'corn'],
  ['🍄', 'mushroom'], ['🌰', 'chestnut'], ['🥚', 'egg'], ['🍯', 'honey'], ['🧂', 'salt'], ['🍰', 'cake'],
  ['🐓', 'rooster'], ['🐝', 'bee'], ['🐌', 'snail'], ['🐟', 'fish'], ['🦆', 'duck'], ['🐎', 'horse'],
  ['🐑', 'sheep'], ['🐈', 'cat'], ['🐕', 'dog'], ['🦊', 'fox'], ['🐸', 'frog'], ['🦉', 'owl'],
  ['🐢', 'turtle'], ['🦋', 'butterfly'], ['🌳', 'tree'], ['🌵', 'cactus'], ['🌹', 'rose'], ['🌻', 'sunflower'],
  ['🍁', 'leaf'], ['🌙', 'moon'], ['⭐', 'star'], ['☂️', 'umbrella'], ['🔥', 'fire'], ['🌈', 'rainbow'],
  ['🚲', 'bicycle'], ['🚂', 'train'], ['⛵', 'boat'], ['✈️', 'plane'], ['🚀', 'rocket'], ['🏠', 'house'],
  ['🏰', 'castle'], ['⛺', 'tent'], ['🔑', 'key'], ['🔔', 'bell'], ['📖', 'book'], ['✂️', 'scissors'],
  ['🎩', 'hat'], ['👑', 'crown'], ['👓', 'glasses'], ['🎈', 'balloon'], ['🎲', 'dice'], ['🎸', 'guitar'],
  ['🎺', 'trumpet'], ['🧩', 'puzzle'], ['⚓', 'anchor'], ['💎', 'diamond'],
]; // prettier-ignore

/**
 * Six symbols of a host's key and tasting. Derived slowly (scrypt, RFC 7914), so that a man in the middle cannot
 * search for a key of their own that shows the same six while the phone waits.
 *
 * @param hostKey the host's public key, base64url.
 */
export async function symbolsOf(hostKey: string, tastingId: string): Promise<readonly ComparisonSymbol[]> {
  const bytes = await scryptAsync(fromBase64Url(hostKey), new TextEncoder().encode(tastingId), COST);
  return Array.from(bytes, (byte) => {
    const [glyph = '', name = ''] = SYMBOLS[byte % SYMBOLS.length] ?? [];
    return { glyph, name };
  });
}
