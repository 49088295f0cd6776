import { announce } from './announce';
import { startArena, type Arena } from './arena';
import { readOptions, type Options } from './options';

/** A page that does not answer the close of its socket is not waited for any longer. */
const STOP_MS = 2_000;

async function main(): Promise<void> {
  const options = readOptions(process.env);
  const arena = await startArena(options, (sentence) => console.warn(sentence));
  stopOnSignal(arena);
  console.log(await announce(arena, options.folder));
}

function stopOnSignal(arena: Arena): void {
  let stopping = false;
  const stop = (): void => {
    // A second Ctrl-C means now.
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(0), STOP_MS).unref();
    void arena.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** The reason a start failed, in words for whoever typed the command. */
function inWords(error: unknown, port: Options['port']): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES')
    return `Port ${port} may not be used without more rights. Choose one above 1023, such as PORT=4321.`;
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  console.error(`Sommelier Arena could not start. ${inWords(error, Number(process.env.PORT ?? 4321))}`);
  process.exit(1);
});
