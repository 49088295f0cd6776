import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

import { WebSocketServer, type WebSocket } from 'ws';

import { countBroker, reduce, type BrokerEvent } from './broker';
import { createBroker, type BrokerAction } from './broker-state';
import { clientAddress } from './client-address';
import type { LeaseStore } from './lease-file';
import { MAX_FRAME_BYTES, MAX_TOKEN_CHARS, TICK_MS, type Limits } from './limits';

/** Frames a client does not read pile up here; beyond this it is gone (300 offers are about 1 MB). */
const MAX_UNREAD_BYTES = 8 * 1024 * 1024;
/** Browsers answer a ping without the page, whose timers a hidden tab runs once a minute. */
const PING_MS = 20_000;
const GOING_AWAY = 1001;

export interface SignalingOptions {
  /** Starts and ends with a slash; the socket's path is this and `peerjs`. */
  readonly path: string;
  readonly limits: Limits;
  readonly leases: LeaseStore;
  /** True behind a proxy that appends to X-Forwarded-For. */
  readonly trustProxy: boolean;
  /** Pages that may connect, such as `https://arena.example`; empty for all. */
  readonly origins: readonly string[];
  /** Unix ms. */
  readonly now: () => number;
}

/** An HTTP server of any kind: Node's own, or Vite's. */
export interface UpgradeSource {
  on(event: 'upgrade', listener: (request: IncomingMessage, stream: Duplex, head: Buffer) => void): unknown;
}

export interface Signaling {
  /**
   * Takes this server's upgrades at the socket's path. Other upgrades get a 404, or, with
   * `leaveOthers`, are left to whoever else listens (such as Vite's HMR).
   */
  attach(server: UpgradeSource, how?: { leaveOthers: boolean }): void;
  count(): { sockets: number; codes: number };
  /** What the timer does every {@link TICK_MS}; public so that a test can move the clock. */
  tick(): void;
  /** Closes every socket with 1001 and stops the timers. Leases stay as they are: a restart finds them. */
  close(): void;
}

/** The Node shell around the broker: `ws` sockets, SHA-256, the lease file and a timer. */
export function createSignaling(options: SignalingOptions): Signaling {
  const { limits, leases, now } = options;
  const broker = createBroker(limits, leases.kept, now());
  const sockets = new Map<number, WebSocket>();
  const wss = new WebSocketServer({ noServer: true, clientTracking: false, maxPayload: MAX_FRAME_BYTES });
  let lastSocket = 0;

  const carryOut = (action: BrokerAction): void => {
    switch (action.type) {
      case 'send': {
        const socket = sockets.get(action.socket);
        if (socket === undefined || socket.readyState !== socket.OPEN) return;
        if (socket.bufferedAmount > MAX_UNREAD_BYTES) socket.terminate();
        else socket.send(JSON.stringify(action.frame));
        return;
      }
      case 'close':
        sockets.get(action.socket)?.close(action.code, action.reason);
        return;
      case 'persist':
        leases.save(action.lease);
        return;
      case 'forget':
        leases.forget(action.code);
    }
  };

  const dispatch = (event: BrokerEvent): void => {
    for (const action of reduce(broker, event, now()).actions) carryOut(action);
  };

  const accept = (ws: WebSocket, url: URL, address: string): void => {
    lastSocket += 1;
    const socket = lastSocket;
    sockets.set(socket, ws);
    // An 'error' (bad UTF-8, a frame beyond maxPayload) is followed by 'close'; unheard, it ends the process.
    ws.on('error', () => {});
    ws.on('message', (data, isBinary) => {
      // ws hands out a Buffer unless its binaryType is changed.
      const text = isBinary || !Buffer.isBuffer(data) ? null : data.toString('utf8');
      dispatch({ type: 'frame', socket, text });
    });
    ws.on('pong', () => dispatch({ type: 'pong', socket }));
    ws.on('close', () => {
      sockets.delete(socket);
      dispatch({ type: 'closed', socket });
    });
    const id = url.searchParams.get('id') ?? '';
    const { secret, epoch } = readToken(url.searchParams.get('token'));
    dispatch({ type: 'opened', socket, id, tokenHash: hashToken(secret), epoch, address });
  };

  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer, leaveOthers: boolean): void => {
    const target = request.url ?? '';
    const url = URL.canParse(target, 'http://server') ? new URL(target, 'http://server') : null;
    if (url?.pathname !== `${options.path}peerjs`) {
      if (!leaveOthers) turnAway(stream, '404 Not Found');
      return;
    }
    const { origin } = request.headers;
    if (options.origins.length > 0 && (origin === undefined || !options.origins.includes(origin))) {
      turnAway(stream, '403 Forbidden');
      return;
    }
    const address = clientAddress(request, options.trustProxy);
    wss.handleUpgrade(request, stream, head, (ws) => accept(ws, url, address));
  };

  const tick = (): void => dispatch({ type: 'tick' });
  const ping = (): void => {
    for (const socket of sockets.values()) if (socket.readyState === socket.OPEN) socket.ping();
  };
  const timers = [setInterval(tick, TICK_MS), setInterval(ping, PING_MS)];
  for (const timer of timers) timer.unref();

  return {
    attach(server, how = { leaveOthers: false }) {
      server.on('upgrade', (request, stream, head) => upgrade(request, stream, head, how.leaveOthers));
    },
    count: () => countBroker(broker),
    tick,
    close() {
      for (const timer of timers) clearInterval(timer);
      for (const socket of sockets.values()) {
        socket.removeAllListeners('close');
        socket.removeAllListeners('message');
        socket.close(GOING_AWAY, 'SERVER_STOPS');
      }
      sockets.clear();
    },
  };
}

/** A host's token is its secret, and from its second epoch on `SECRET~EPOCH`. */
function readToken(token: string | null): { secret: string | null; epoch: number } {
  const [, secret, epoch] = /^(.*)~([1-9]\d{0,8})$/su.exec(token ?? '') ?? [];
  return secret === undefined ? { secret: token, epoch: 1 } : { secret, epoch: Number(epoch) };
}

function hashToken(token: string | null): string | null {
  if (token === null || token === '' || token.length > MAX_TOKEN_CHARS) return null;
  return createHash('sha256').update(token).digest('hex');
}

function turnAway(stream: Duplex, status: string): void {
  stream.on('error', () => {});
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
