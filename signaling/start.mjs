// `npm start` on a fresh clone: installs what is missing, builds what is out of date, then is the server.
// Plain JavaScript without dependencies, since it runs before there are any. SKIP_BUILD=1 takes everything
// as it is.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { isUpToDate } from './build.mjs';
import { isInstalled } from './is-installed.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const server = join(root, 'dist-server', 'main.js');
const LEAST_NODE = [20, 19];

process.chdir(root);
checkNode();
if (process.env.SKIP_BUILD !== '1') {
  if (!isInstalled(root)) {
    await run('Installing what is missing (npm ci)', ...npmCi(), {
      onFail: 'Is this machine online? Run "npm ci" to see more.',
    });
  }
  if (!isUpToDate()) {
    await run('Building', process.execPath, [join(root, 'signaling', 'build.mjs')], {
      onFail: 'The messages above say where.',
    });
  }
}
if (!existsSync(server))
  fail('There is nothing to start: dist-server/main.js is missing. Run "npm start" without SKIP_BUILD.');

// In this very process: Ctrl-C and SIGTERM reach the server without anybody forwarding them.
await import(pathToFileURL(server).href);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  fail(
    `Node ${LEAST_NODE.join('.')} or later is needed; this is ${process.versions.node}. See https://nodejs.org/`,
  );
}

function npmCi() {
  // The builders are development dependencies, which NODE_ENV=production would leave out.
  const args = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  if (npm !== undefined && /\.c?js$/.test(npm)) return [process.execPath, [npm, ...args]];
  return ['npm', args];
}

/** Runs a step to its end, passing signals on to it; ends this process when it fails. */
async function run(title, command, args, { onFail }) {
  console.log(`${title} …`);
  const step = spawn(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  const pass = (signal) => step.kill(signal);
  process.on('SIGTERM', pass);
  process.on('SIGINT', pass);
  const outcome = await new Promise((settle) => {
    step.once('error', (error) => settle({ problem: error.message }));
    step.once('exit', (code, signal) => settle({ code, signal }));
  });
  process.off('SIGTERM', pass);
  process.off('SIGINT', pass);
  if (outcome.signal) process.exit(1);
  if (outcome.code !== 0) fail(`${title} failed${outcome.problem ? ` (${outcome.problem})` : ''}. ${onFail}`);
}

function fail(sentence) {
  console.error(`Sommelier Arena could not start. ${sentence}`);
  process.exit(1);
}
