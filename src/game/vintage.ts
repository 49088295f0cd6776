/** Madeira and other wines that outlive their makers come from as far back; nothing older is poured. */
const OLDEST_VINTAGE = 1800;

const WITHOUT_VINTAGE = ['nv', 'n.v.', 'n.v', 'non-vintage', 'non vintage', 'nonvintage'];
const SANS_MILLESIME = ['sans année', 'sans annee', 'sans millésime', 'sans millesime'];
const WORDS: readonly string[] = [...WITHOUT_VINTAGE, ...SANS_MILLESIME];

const FAULTS = ['NOT_A_VINTAGE', 'VINTAGE_IN_FUTURE', 'VINTAGE_TOO_OLD'] as const;
export type VintageFault = (typeof FAULTS)[number];

/** Whether a problem's or a notice's code is about a vintage that is none. */
export function isVintageFault(code: string): code is VintageFault {
  return FAULTS.some((fault) => fault === code);
}

/**
 * What keeps an answer to the vintage question from being one: a year with two or four digits, or a word for having
 * none. Null for one that is fine, and for an empty one. It is asked while a tasting is typed; what was created with
 * other texts stays as it is.
 */
export function vintageFault(text: string, thisYear: number): VintageFault | null {
  const plain = plainText(text);
  if (plain === '' || WORDS.includes(plain) || /^['’‘´`]\d\d$/u.test(plain)) return null;
  if (!/^\d{4}$/u.test(plain)) return 'NOT_A_VINTAGE';
  if (Number(plain) > thisYear) return 'VINTAGE_IN_FUTURE';
  return Number(plain) < OLDEST_VINTAGE ? 'VINTAGE_TOO_OLD' : null;
}

/** Whether more typing can still make it a vintage: nothing is said of `20` before the host has gone on. */
export function mayBecomeVintage(text: string): boolean {
  const plain = plainText(text);
  return /^['’‘´`]?\d{0,3}$/u.test(plain) || WORDS.some((word) => word.startsWith(plain));
}

function plainText(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
