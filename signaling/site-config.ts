import { isIPv6 } from 'node:net';

import * as v from 'valibot';

const siteConfigSchema = v.looseObject({
  /** Base address of the signaling server, such as `wss://signal.example/`; '' for the page's own origin. */
  signaling: v.optional(v.string(), ''),
  /** Addresses of the page that phones can reach; [] for the one the host has open. */
  joinBase: v.optional(v.array(v.string()), []),
  /** Handed to RTCPeerConnection as they are. */
  iceServers: v.optional(
    v.array(
      v.looseObject({
        urls: v.union([v.string(), v.array(v.string())]),
        username: v.optional(v.string()),
        credential: v.optional(v.string()),
      }),
    ),
    [],
  ),
});

/** What `config.json` holds. */
export type SiteConfig = v.InferOutput<typeof siteConfigSchema>;

/** STUN servers beyond this only slow a browser's gathering down. */
const MAX_STUN_URLS = 4;

/** What this process knows about its own network. */
export interface Surroundings {
  /** From {@link lanAddresses}; [] when they would mislead, such as behind a proxy. */
  readonly addresses: readonly string[];
  /** TCP port of the pages. */
  readonly port: number;
  /** UDP port of the STUN responder; null if it does not run. */
  readonly stunPort: number | null;
}

/** The text of a `config.json`, or the problem with it in words. */
export function parseSiteConfig(text: string): SiteConfig | { readonly problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problem: `it is not JSON (${error instanceof Error ? error.message : 'unreadable'})` };
  }
  if (Array.isArray(json)) return { problem: 'it is a list, not an object' };
  const parsed = v.safeParse(siteConfigSchema, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  return { problem: `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}` };
}

/**
 * The `config.json` to serve. A person's `joinBase` takes the place of the addresses found; a person's
 * `iceServers` come after this process's own STUN, which is the nearest; everything else passes.
 */
export function siteConfig(written: SiteConfig, { addresses, port, stunPort }: Surroundings): SiteConfig {
  const hosts = addresses.map((address) => (isIPv6(address) ? `[${address}]` : address));
  const stun =
    stunPort === null ? [] : hosts.slice(0, MAX_STUN_URLS).map((host) => `stun:${host}:${stunPort}`);
  return {
    ...written,
    joinBase: written.joinBase.length > 0 ? written.joinBase : hosts.map((host) => `http://${host}:${port}/`),
    iceServers: [...(stun.length > 0 ? [{ urls: stun }] : []), ...written.iceServers],
  };
}
