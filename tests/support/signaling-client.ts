import { WebSocket } from 'ws';

export interface Frame {
  readonly type: string;
  readonly src?: string;
  readonly dst?: string;
  readonly payload?: { readonly msg?: string; readonly reason?: string } & Record<string, unknown>;
}

/** A raw socket that speaks to the signaling server, for frames the stock client would never send. */
export interface SignalingClient {
  /** The next frame, in the order they came; rejects when the socket closes first. */
  next(): Promise<Frame>;
  send(frame: unknown): void;
  /** Sends what is given as it is; a Buffer goes as a binary frame. */
  sendRaw(data: string | Buffer): void;
  /** Leaves without a close frame, as a phone that loses its network does. */
  drop(): void;
  /** The close code. */
  readonly closed: Promise<number>;
}

/** Opens a socket with the query of peerjs 1.5.5. `base` is such as `ws://127.0.0.1:4321/`. */
export function openClient(
  base: string,
  { id, token, headers = {} }: { id: string; token: string; headers?: Record<string, string> },
): SignalingClient {
  const query = new URLSearchParams({ key: 'peerjs', id, token, version: '1.5.5' });
  const socket = new WebSocket(`${base}peerjs?${query}`, { headers });
  const frames: Frame[] = [];
  const waiting: { resolve: (frame: Frame) => void; reject: (error: Error) => void }[] = [];
  const closed = new Promise<number>((resolve) => {
    socket.on('close', (code) => {
      for (const { reject } of waiting) reject(new Error(`closed with ${code}`));
      resolve(code);
    });
  });
  socket.on('error', () => {});
  socket.on('message', (data: Buffer) => {
    const frame: Frame = JSON.parse(data.toString('utf8'));
    const taker = waiting.shift();
    if (taker === undefined) frames.push(frame);
    else taker.resolve(frame);
  });
  const sendRaw = (data: string | Buffer): void => socket.send(data, () => {});
  return {
    next() {
      const frame = frames.shift();
      if (frame !== undefined) return Promise.resolve(frame);
      if (socket.readyState === WebSocket.CLOSED) return Promise.reject(new Error('closed'));
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
      });
    },
    send: (frame) => sendRaw(JSON.stringify(frame)),
    sendRaw,
    drop: () => socket.terminate(),
    closed,
  };
}
