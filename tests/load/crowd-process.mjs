// The process of the generated phones. Node 20 reads no TypeScript, so Vite does. PeerJS is named by its file, since
// its package gives Node no named exports.
import { fileURLToPath } from 'node:url';

import { runnerImport } from 'vite';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

const { module } = await runnerImport(path('crowd-process.ts'), {
  logLevel: 'error',
  resolve: { alias: { peerjs: path('../../node_modules/peerjs/dist/bundler.mjs') } },
});
module.serveCrowd();
