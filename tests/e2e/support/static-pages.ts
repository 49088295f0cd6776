import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sirv from 'sirv';

export interface StaticPages {
  readonly url: string;
  /** Replaces `config.json`; null removes it. */
  setConfig(text: string | null): void;
  /** Changes a file, as whoever puts a new version there does. */
  change(file: string, edit: (text: string) => string): void;
  stop(): void;
}

/** A built folder moved to a plain static server, under a path of its own: no signaling, no rewrites. */
export async function serveStatic(folder: string, path = '/cellar/'): Promise<StaticPages> {
  const copy = mkdtempSync(join(tmpdir(), 'arena-pages-'));
  cpSync(folder, copy, { recursive: true });
  const files = sirv(copy, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(path)) {
      response.writeHead(404).end();
      return;
    }
    request.url = `/${url.slice(path.length)}`;
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const config = join(copy, 'config.json');
  return {
    url: `http://localhost:${port}${path}`,
    setConfig: (text) => (text === null ? rmSync(config, { force: true }) : writeFileSync(config, text)),
    change(file, edit) {
      writeFileSync(join(copy, file), edit(readFileSync(join(copy, file), 'utf8')));
    },
    stop() {
      server.close();
      server.closeAllConnections();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}
