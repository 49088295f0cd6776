import * as v from 'valibot';

import { patiently } from './patiently';

const WEB_ADDRESS = /^https?:/iu;
/** RFC 7064 and 7065. A browser throws at any other, when the first phone dials. */
const ICE_ADDRESS = /^(?:stuns?|turns?):./iu;
const TURN = /^turn/iu;

const IceUrl = v.pipe(v.string(), v.regex(ICE_ADDRESS, 'not a stun: or turn: address'));
const IceServer = v.pipe(
  v.object({
    urls: v.union([IceUrl, v.pipe(v.array(IceUrl), v.minLength(1))]),
    username: v.exactOptional(v.string()),
    credential: v.exactOptional(v.string()),
  }),
  v.check(
    ({ urls, username, credential }) =>
      ![urls].flat().some((url) => TURN.test(url)) || (username !== undefined && credential !== undefined),
    'a turn: address needs username and credential',
  ),
);

const ConfigSchema = v.object({
  /** Address of the signaling server; empty: where the page itself came from. */
  signaling: v.optional(v.string(), ''),
  /** Addresses of this page that phones can reach; empty: the page's own. */
  joinBase: v.optional(
    v.array(v.pipe(v.string(), v.url(), v.regex(WEB_ADDRESS, 'not an http: or https: address'))),
    [],
  ),
  iceServers: v.optional(v.array(IceServer), []),
});

export interface Config {
  readonly signaling: URL;
  readonly joinBases: readonly string[];
  readonly iceServers: readonly RTCIceServer[];
}

export type ConfigProblem = 'UNREACHABLE' | 'NOT_JSON' | 'INVALID';

/** Why `config.json` cannot be used; `detail` names the field. */
export class ConfigError extends Error {
  constructor(
    readonly code: ConfigProblem,
    readonly detail: string,
  ) {
    super(`config.json: ${code} ${detail}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads `config.json` from beside the page, at run time, so that a built folder can be moved.
 *
 * @param page address of the page, without its fragment.
 * @param early the answer that was asked for before the app was there.
 * @throws ConfigError
 */
export async function loadConfig(page: URL, early: Promise<Response> | null = null): Promise<Config> {
  let text: string;
  let first = early;
  const ask = () => {
    const asked = first ?? fetch(new URL('config.json', page), { cache: 'no-store' });
    first = null;
    return asked;
  };
  try {
    const response = await patiently(ask);
    if (!response.ok) throw new ConfigError('UNREACHABLE', `HTTP ${response.status}`);
    text = await response.text();
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError('UNREACHABLE', String(error));
  }
  return readConfig(text, page);
}

/** The configuration in a text. @throws ConfigError */
export function readConfig(text: string, page: URL): Config {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ConfigError('NOT_JSON', '');
  }
  // To valibot a list is an object too.
  if (Array.isArray(json)) throw new ConfigError('INVALID', 'a list');
  const parsed = v.safeParse(ConfigSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new ConfigError('INVALID', `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  }
  const { signaling, joinBase, iceServers } = parsed.output;
  const own = new URL('.', page).href;
  let server: URL;
  try {
    server = new URL(signaling === '' ? own : signaling);
  } catch {
    throw new ConfigError('INVALID', 'signaling');
  }
  if (!['ws:', 'wss:', 'http:', 'https:'].includes(server.protocol))
    throw new ConfigError('INVALID', 'signaling');
  if (page.protocol === 'https:' && (server.protocol === 'ws:' || server.protocol === 'http:')) {
    throw new ConfigError('INVALID', 'signaling: a page from https needs an address with wss or https');
  }
  return { signaling: server, joinBases: joinBase.length > 0 ? joinBase : [own], iceServers };
}
