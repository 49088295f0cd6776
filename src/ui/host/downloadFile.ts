const KEEP_URL_MS = 60_000;

/** Hands a file to the browser, which asks where to or puts it with the downloads. */
export function downloadFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads it some time after the click.
  setTimeout(() => URL.revokeObjectURL(url), KEEP_URL_MS);
}
