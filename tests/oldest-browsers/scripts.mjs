// Finds in built scripts what is newer than the oldest browsers promised. It reads names, not types: of a member it knows
// the owner only where the owner is named (`Object.hasOwn`, `navigator.locks`); elsewhere (`list.at(0)`) it speaks up when
// nothing that old has a member of that name.
import { parseAst } from 'vite';

import { data, isCompat, isNewer, lacking } from './compat.mjs';

const { builtins } = data.javascript;

/** Objects that every page has by these names, and what they are. */
const KNOWN = {
  window: 'Window',
  self: 'Window',
  globalThis: 'Window',
  document: 'Document',
  navigator: 'Navigator',
  crypto: 'Crypto',
  performance: 'Performance',
  history: 'History',
  location: 'Location',
  screen: 'Screen',
  caches: 'CacheStorage',
  indexedDB: 'IDBFactory',
  CSS: 'CSS',
};
/** Every member's name, with all that have one so called: true for those that are newer. */
const owners = new Map();
/** Names of members that plain values have, which are much more often meant than another object's. */
const ofValues = new Set();
const VALUES = [
  'Array',
  'ArrayBuffer',
  'Map',
  'Number',
  'Object',
  'Promise',
  'RegExp',
  'Set',
  'String',
  'TypedArray',
];
for (const interfaces of [builtins, data.api]) {
  for (const [owner, members] of Object.entries(interfaces)) {
    for (const [name, member] of Object.entries(members)) {
      if (!isCompat(member) || /_(?:static|event)$/u.test(name)) continue;
      owners.set(name, [...(owners.get(name) ?? []), isNewer(members) || isNewer(member)]);
      if (interfaces === builtins && VALUES.includes(owner)) ofValues.add(name);
    }
  }
}
const isOnlyNewer = (name) => owners.get(name)?.every(Boolean) === true;

/** Missing where a page came over plain http from another machine; MDN's data does not name them all. */
const FOR_SECURE_PAGES = new Set([
  'caches',
  'crypto.randomUUID',
  'crypto.subtle',
  'navigator.canShare',
  'navigator.clipboard',
  'navigator.locks',
  'navigator.mediaDevices',
  'navigator.serviceWorker',
  'navigator.share',
  'navigator.storage',
  'navigator.wakeLock',
]);
/** Of these, what nothing else has: known without its owner too. */
const SECURE_ALONE = new Set(['randomUUID', 'subtle', 'clipboard', 'serviceWorker', 'wakeLock']);

/** What a global of that name is: a builtin, an interface, or a member of every window. */
function globalNamed(name) {
  const own = (from) => (Object.hasOwn(from, name) ? from[name] : undefined);
  return own(builtins) ?? own(builtins.globals ?? {}) ?? own(data.api) ?? own(data.api.Window);
}

function memberOf(owner, name) {
  const type = KNOWN[owner] ?? owner;
  for (const from of [builtins[type], data.api[type]]) {
    const member = from?.[name] ?? from?.[`${name}_static`];
    if (isCompat(member)) return member;
  }
  return null;
}

/**
 * Names of what a script uses and some promised browser lacks, such as `Object.hasOwn` or `….at()`, with who lacks it.
 *
 * @param {string} code a script or module
 * @param {ReadonlySet<string>} [own] names of members that the app's own objects have
 * @returns {Map<string, string>}
 */
export function newerInScript(code, own = new Set()) {
  const found = new Map();
  const note = (name, entry) => {
    const without = isCompat(entry) ? lacking(entry) : [];
    if (FOR_SECURE_PAGES.has(name)) without.push('pages over plain http');
    if (without.length > 0) found.set(name, without.join(', '));
  };
  walk(parseAst(code), (node, parent, key) => {
    if (node.type === 'Identifier' && isReference(parent, key)) note(node.name, globalNamed(node.name));
    if (node.type !== 'MemberExpression' || node.computed) return;
    const { name } = node.property;
    const owner = ownerOf(node.object);
    const known = owner && memberOf(owner, name);
    if (known) note(`${owner}.${name}`, known);
    else if (owner && KNOWN[owner] === 'Window') note(name, globalNamed(name));
    else if (SECURE_ALONE.has(name)) found.set(`….${name}`, 'pages over plain http');
    else if (parent?.type === 'CallExpression' && key === 'callee' && isOnlyNewer(name)) {
      if (ofValues.has(name) || !own.has(name)) found.set(`….${name}()`, 'all that have it are newer');
    }
  });
  return found;
}

/**
 * Names of the members that a script gives its own objects.
 *
 * @param {string} code
 * @returns {string[]}
 */
export function ownMembers(code) {
  const names = [];
  walk(parseAst(code), (node) => {
    const isMember = /^(?:Property|MethodDefinition|PropertyDefinition)$/u.test(node.type) && !node.computed;
    if (isMember) names.push(node.key.name ?? String(node.key.value));
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && !node.left.computed)
      names.push(node.left.property.name);
  });
  return names;
}

/** The name by which an owner is known: `navigator`, `window.navigator`, `Object`. */
function ownerOf(node) {
  const inner = node.type === 'ChainExpression' ? node.expression : node;
  if (inner.type === 'Identifier') {
    const isNamed = Object.hasOwn(KNOWN, inner.name) || Object.hasOwn(builtins, inner.name);
    return isNamed || Object.hasOwn(data.api, inner.name) ? inner.name : null;
  }
  if (inner.type !== 'MemberExpression' || inner.computed) return null;
  return KNOWN[ownerOf(inner.object) ?? ''] === 'Window' ? ownerOf(inner.property) : null;
}

/** Not a key, a label, a member's name or a declaration. */
function isReference(parent, key) {
  if (!parent) return true;
  if (parent.type === 'MemberExpression') return key === 'object' || parent.computed;
  if (parent.type === 'Property') return key === 'value' || parent.computed;
  if (/^(?:Method|Property)Definition$/u.test(parent.type)) return key === 'value' || parent.computed;
  if (/Declarator$|^Function|^Class|^Arrow|Specifier$/u.test(parent.type))
    return key === 'init' || key === 'superClass';
  if (parent.type === 'UnaryExpression') return parent.operator !== 'typeof';
  return !/^(?:Labeled|Break|Continue)/u.test(parent.type);
}

function walk(node, visit, parent = null, key = '') {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, visit, parent, key);
    return;
  }
  if (typeof node?.type !== 'string') return;
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    if (value && typeof value === 'object') walk(value, visit, node, name);
  }
}
