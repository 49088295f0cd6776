/** Undefined for what is no JSON. A byte order mark, which some editors put there, is none of its business. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}
