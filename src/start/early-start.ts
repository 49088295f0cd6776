import type { JoinRequest } from '../participant/join-request';

/** What the script in index.html has seen and begun before the app was there. Absent in development. */
export interface EarlyStart {
  /** A code that was typed and sent off. */
  typed: string | null;
  /** Join was pressed. */
  pressed: boolean;
  /** What this address asks for, when it is one that joins. */
  request: JoinRequest | null;
  /** `config.json`, asked for as early as can be by an address that will need it. */
  config: Promise<Response> | null;
  /** This browser has been told that it is too old. */
  readonly tooOld: boolean;
  /** Shows the screen that the build has drawn for this address. */
  draw(): void;
  /** The app is there and takes over. */
  end(): void;
}

declare global {
  // oxlint-disable-next-line no-var -- the only way to declare what a script has put there
  var arenaStart: EarlyStart | undefined;
}

/** The code that was sent off before the app was there; told once. */
export function takeTypedCode(): string | null {
  const start = globalThis.arenaStart;
  const code = start?.typed ?? null;
  if (start) start.typed = null;
  return code;
}

/** True when Join was pressed before the app was there; told once. */
export function takeEarlyPress(): boolean {
  const start = globalThis.arenaStart;
  const pressed = start?.pressed ?? false;
  if (start) start.pressed = false;
  return pressed;
}

/** The answer for `config.json` that is under way already; told once. */
export function takeEarlyConfig(): Promise<Response> | null {
  const start = globalThis.arenaStart;
  const config = start?.config ?? null;
  if (start) start.config = null;
  return config;
}

/** What the page's address asked for when it was opened; told once. */
export function takeEarlyRequest(): JoinRequest | null {
  const start = globalThis.arenaStart;
  const request = start?.request ?? null;
  if (start) start.request = null;
  return request;
}
