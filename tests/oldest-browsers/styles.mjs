// Finds in built style sheets what is newer than the oldest browsers promised.
import { COMPAT, data, isCompat, isNewer, lacking } from './compat.mjs';

const UNITS = {
  viewport_percentage_units_dynamic: /\d(dvh|dvw|dvi|dvb|dvmin|dvmax)\b/u,
  viewport_percentage_units_small: /\d(svh|svw|svi|svb|svmin|svmax)\b/u,
  viewport_percentage_units_large: /\d(lvh|lvw|lvi|lvb|lvmin|lvmax)\b/u,
  container_query_length_units: /\d(cqw|cqh|cqi|cqb|cqmin|cqmax)\b/u,
  lh: /\d(lh)\b/u,
  rlh: /\d(rlh)\b/u,
  cap: /\d(cap)\b/u,
  ic: /\d(ic)\b/u,
};

/** Functions of style values, wherever MDN has them among the types. */
const functions = new Map();
const collect = (entries, depth) => {
  for (const [name, entry] of Object.entries(entries)) {
    if (name === COMPAT || typeof entry !== 'object') continue;
    if (isCompat(entry)) functions.set(name, [...(functions.get(name) ?? []), entry]);
    if (depth > 0) collect(entry, depth - 1);
  }
};
collect(data.css.types, 2);

/**
 * Names of what a style sheet uses and some promised browser lacks, such as `:has()` or `dvh`. A value after an older one
 * for the same property has its fallback, and what stands in `@supports` is asked for.
 *
 * @param {string} css
 * @returns {Map<string, string>}
 */
export function newerInStyles(css) {
  const found = new Map();
  const note = (name, entry) => {
    if (isNewer(entry)) found.set(name, lacking(entry).join(', '));
    return isNewer(entry);
  };
  for (const { kind, text, isGuarded, isNested, before } of partsOf(css)) {
    if (isGuarded) continue;
    if (kind === 'at-rule') {
      const [, name = ''] = /^@([\w-]+)/u.exec(text) ?? [];
      note(`@${name}`, data.css['at-rules'][name]);
      if (name === 'media')
        for (const [, feature = ''] of text.matchAll(/\(\s*([a-z-]+)/gu))
          note(`@media ${feature}`, data.css['at-rules'].media[feature]);
    } else if (kind === 'selector') {
      for (const [all, name = ''] of text.matchAll(/::?([a-z-]+)/gu)) note(all, data.css.selectors[name]);
      if (isNested) note('nested rules', data.css.selectors.nesting);
    } else {
      newerInDeclaration(text, before, note);
    }
  }
  return found;
}

function newerInDeclaration(text, before, note) {
  const colon = text.indexOf(':');
  const property = text.slice(0, colon).trim();
  const value = text.slice(colon + 1);
  if (property.startsWith('--')) return;
  const entry = data.css.properties[property];
  note(property, entry);
  // An older value stands before it.
  if (before.some((one) => one.slice(0, one.indexOf(':')).trim() === property)) return;
  for (const [, name = ''] of value.matchAll(/([a-z][\w-]*)\(/gu)) {
    const known = functions.get(name) ?? [];
    if (known.length > 0 && known.every(isNewer)) note(`${name}()`, known[0]);
  }
  for (const [unit, pattern] of Object.entries(UNITS)) {
    const [, name] = pattern.exec(value) ?? [];
    if (name) note(name, data.css.types.length[unit]);
  }
  for (const [word] of value.matchAll(/(?<![\w#.-])[a-z][a-z-]*(?![\w(-])/gu)) {
    if (Object.hasOwn(entry ?? {}, word)) note(`${property}: ${word}`, entry[word]);
  }
}

/** Selectors, at-rules and declarations of a style sheet, one after the other. */
function* partsOf(css) {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/"[^"]*"|'[^']*'/gu, '""');
  const open = [{ kind: 'sheet', guards: false, declarations: [] }];
  let part = '';
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth > 0 || !/[{};]/u.test(character)) {
      part += character;
      continue;
    }
    const said = part.trim();
    part = '';
    const inside = open.at(-1);
    if (character === '{') {
      const guards = inside.guards || said.startsWith('@supports');
      const kind = said.startsWith('@') ? 'at-rule' : 'selector';
      yield { kind, text: said, isGuarded: guards, isNested: inside.kind === 'selector', before: [] };
      open.push({ kind, guards, declarations: [] });
      continue;
    }
    if (said.includes(':') && !said.startsWith('@')) {
      yield { kind: 'declaration', text: said, isGuarded: inside.guards, before: [...inside.declarations] };
      inside.declarations.push(said);
    }
    if (character === '}') open.pop();
  }
}
