import { DEFAULT_LIMITS, type Limits } from './limits';

const DEFAULT_PORT = 4321;
const MAX_PORT = 65_535;

/** What a person can set from outside. */
export interface Options {
  /** TCP for pages and signaling, UDP for STUN; 0 for any free one. */
  readonly port: number;
  /** Interface to listen on; undefined for all. */
  readonly host: string | undefined;
  /** Path of the lease file; '' to keep leases in memory only. */
  readonly leases: string;
  readonly folder: string;
  readonly trustProxy: boolean;
  readonly origins: readonly string[];
  readonly limits: Limits;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads PORT, HOST, LEASES, PAGES, TRUST_PROXY (1), ORIGINS (comma-separated), SOCKETS_PER_ADDRESS and
 * LEASES_PER_ADDRESS. Throws an Error with a plain sentence when one makes no sense.
 */
export function readOptions(env: Env): Options {
  const { socketsPerAddress, leasesPerAddress } = DEFAULT_LIMITS;
  const host = env.HOST?.trim() ?? '';
  return {
    port: wholeNumber(env, 'PORT', DEFAULT_PORT, 0, MAX_PORT),
    host: host === '' ? undefined : host,
    leases: env.LEASES ?? '.data/leases.jsonl',
    folder: env.PAGES ?? 'dist',
    trustProxy: env.TRUST_PROXY === '1' || env.TRUST_PROXY === 'true',
    origins: (env.ORIGINS ?? '')
      .split(',')
      .map((origin) => origin.trim().replace(/\/$/, ''))
      .filter((origin) => origin !== ''),
    limits: {
      ...DEFAULT_LIMITS,
      socketsPerAddress: wholeNumber(env, 'SOCKETS_PER_ADDRESS', socketsPerAddress, 1),
      leasesPerAddress: wholeNumber(env, 'LEASES_PER_ADDRESS', leasesPerAddress, 1),
    },
  };
}

function wholeNumber(env: Env, name: string, fallback: number, least: number, most = 1_000_000): number {
  const text = env[name]?.trim() ?? '';
  if (text === '') return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`${name} must be a whole number from ${least} to ${most}, not "${text}".`);
}
