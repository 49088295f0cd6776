import type { DataConnection } from 'peerjs';
import { expect, test } from 'vitest';

import type { Connection } from '../../src/transport/connection';
import { whenConnected } from '../../src/transport/connection-peerjs';

const [OURS, THEIRS] = ['AB', 'CD'].map((byte) => Array.from({ length: 32 }, () => byte).join(':'));
const sdp = (fingerprint: string | undefined) => ({ sdp: `v=0\r\na=fingerprint:sha-256 ${fingerprint}\r\n` });

/** The dialling side of a data connection, as far as `whenConnected` looks at it. */
class FakeChannel {
  readonly serialization = 'raw';
  open = true;
  /** What the browser's statistics say, one look after the other; then `open`. */
  trueStates: string[] = [];
  readonly peerConnection = Object.assign(new EventTarget(), {
    signalingState: 'have-local-offer',
    localDescription: sdp(OURS),
    remoteDescription: null as { sdp: string } | null,
    getStats: async () =>
      new Map([['D1', { type: 'data-channel', state: this.trueStates.shift() ?? 'open' }]]),
  });
  readonly #listeners: [type: string, listener: (value?: unknown) => void][] = [];

  on(type: string, listener: (value?: unknown) => void): this {
    this.#listeners.push([type, listener]);
    return this;
  }

  off(type: string, listener: (value?: unknown) => void): this {
    const index = this.#listeners.findIndex((one) => one[0] === type && one[1] === listener);
    if (index >= 0) this.#listeners.splice(index, 1);
    return this;
  }

  emit(type: string, value?: unknown): void {
    for (const [of, listener] of Array.from(this.#listeners)) if (of === type) listener(value);
  }

  close(): void {
    if (!this.open) return;
    this.open = false;
    this.emit('close');
  }

  answered(answer = sdp(THEIRS)): void {
    this.peerConnection.signalingState = 'stable';
    this.peerConnection.remoteDescription = answer;
    this.peerConnection.dispatchEvent(new Event('signalingstatechange'));
  }
}

function dialled() {
  const channel = new FakeChannel();
  let handed: Connection | null | undefined;
  const done = whenConnected(channel as unknown as DataConnection).then(
    (connection) => (handed = connection),
  );
  return { channel, done, handed: () => handed };
}

async function listen(connection: Connection | null | undefined): Promise<string[]> {
  const heard: string[] = [];
  connection?.onText((text) => heard.push(text));
  await Promise.resolve();
  return heard;
}

test('[TRANSPORT] a channel that opens before the page knows the answer is handed over with the answer', async () => {
  const { channel, done, handed } = dialled();
  await new Promise((resolve) => setTimeout(resolve));
  expect(handed()).toBeUndefined();
  channel.answered();
  expect((await done)?.binding).toEqual({ local: OURS, remote: THEIRS });
});

test('[TRANSPORT] a channel that says open while it still connects is handed over when it is open', async () => {
  const { channel, done } = dialled();
  channel.trueStates = ['connecting', 'connecting'];
  channel.answered();
  expect(await done).not.toBeNull();
  expect(channel.trueStates).toEqual([]);
});

test('[TRANSPORT] what arrives before the answer, or before anyone listens, is heard in order', async () => {
  const { channel, done } = dialled();
  channel.emit('data', 'first');
  channel.answered();
  channel.emit('data', 'second');
  const connection = await done;
  channel.emit('data', 'third');
  const heard = await listen(connection);
  channel.emit('data', 'fourth');
  expect(heard).toEqual(['first', 'second', 'third', 'fourth']);
});

test('[TRANSPORT] a channel that closes before the answer, or whose answer has no fingerprint, is none', async () => {
  const gone = dialled();
  gone.channel.close();
  expect(await gone.done).toBeNull();
  const bare = dialled();
  bare.channel.answered({ sdp: 'v=0\r\n' });
  expect(await bare.done).toBeNull();
});
