// What MDN knows of every interface and style, and the oldest browsers promised (docs/rules.md).
import data from '@mdn/browser-compat-data/forLegacyNode';

export { data };

const OLDEST = { chrome: 90, edge: 90, firefox: 91, safari: 15.6, safari_ios: 15.6 };

/** Where MDN's data say who has it. */
export const COMPAT = '__compat';

export const isCompat = (entry) => entry?.[COMPAT] !== undefined;

/** The browsers that lack it. */
export function lacking(entry) {
  const { support } = entry[COMPAT];
  return Object.entries(OLDEST)
    .filter(([browser, oldest]) => ![support[browser]].flat().some((one) => has(one, oldest)))
    .map(([browser, oldest]) => `${browser} ${oldest}`);
}

function has(statement, oldest) {
  if (!statement || statement.flags || statement.prefix || statement.alternative_name) return false;
  const { version_added: added, version_removed: removed } = statement;
  if (typeof added !== 'string' || added === 'preview') return false;
  if (typeof removed === 'string' && version(removed) <= oldest) return false;
  return version(added) <= oldest;
}

/** `≤37` means that nobody looked further back. */
function version(text) {
  return Number.parseFloat(text.replace('≤', ''));
}

export const isNewer = (entry) => isCompat(entry) && lacking(entry).length > 0;
