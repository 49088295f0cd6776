/** A page's address as a person would type it: without scheme, file name and trailing slash. */
export function shortAddress(base: string): string {
  try {
    const { host, pathname } = new URL(base);
    return `${host}${pathname.replace(/(index\.html)?$/u, '').replace(/\/$/u, '')}`;
  } catch {
    return base;
  }
}
