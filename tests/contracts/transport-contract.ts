import type { Binding, Connection } from '../../src/transport/connection';
import type { Dial, Introduction } from '../../src/transport/dial';
import type { Greeted, Listen, Listening, ListenStatus } from '../../src/transport/listen';

/** What a network has to offer to be put to the contract. */
export interface TransportHarness {
  readonly listen: Listen;
  readonly dial: Dial;
  /** Ids that nobody has used. */
  readonly freshIds: () => { hostId: string; phoneId: string };
  /** Waits, or delivers, until `isSo`; rejects when it never comes. */
  readonly until: (what: string, isSo: () => boolean) => Promise<void>;
}

interface Case {
  readonly title: string;
  readonly run: (harness: TransportHarness) => Promise<void>;
}

const SECRET = 'secret-of-the-host-0123456789';

/** What every `Listen` and `Dial` promises. Free of any test runner, since it also runs inside a real page. */
export const TRANSPORT_CASES: readonly Case[] = [
  {
    title: '[TRANSPORT] texts arrive whole and in order, both ways',
    async run(harness) {
      const { host, phone, end } = await connect(harness);
      const long = 'ü'.repeat(20_000);
      for (let n = 0; n < 100; n += 1) phone.connection.send(`up ${n}`);
      host.connection.send(long);
      host.connection.send('');
      await harness.until('everything arrived', () => host.heard.length === 100 && phone.heard.length === 2);
      must(
        host.heard.every((text, n) => text === `up ${n}`),
        'in order',
      );
      must(phone.heard[0] === long && phone.heard[1] === '', 'whole');
      end();
    },
  },
  {
    title: '[TRANSPORT] ten dials in a row connect, and each hears what the host says first',
    async run(harness) {
      const { hostId } = harness.freshIds();
      let said = 0;
      const greet = ({ connection }: End) => {
        said += 1;
        connection.send(`hello ${said}`);
      };
      const { listening } = await claim(harness, hostId, { greet });
      const phones: End[] = [];
      for (let n = 1; n <= 10; n += 1) {
        const result = await harness.dial({
          hostId,
          phoneId: `${hostId}-phone${1000 + n}`,
          signal: never(),
          onHostAway: () => {},
        });
        if (!result.ok) throw new Error(`dial ${n} failed: ${result.failure}`);
        const phone = watch(result.connection);
        phones.push(phone);
        await harness.until('the first words arrived', () => phone.heard[0] === `hello ${n}`);
      }
      for (const { connection } of phones) connection.close();
      listening.close();
    },
  },
  {
    title: '[TRANSPORT] each end knows both fingerprints, its own and the other',
    async run(harness) {
      const { host, phone, end } = await connect(harness);
      const [a, b] = [host.connection.binding, phone.connection.binding];
      must(a.local === b.remote && a.remote === b.local, 'the same pair, seen from both ends');
      must(a.local !== a.remote && a.local.length > 0, 'two different fingerprints');
      end();
    },
  },
  {
    title: '[TRANSPORT] a greeting and its reply arrive before the connection, and tell whose they are',
    async run(harness) {
      const { hostId, phoneId } = harness.freshIds();
      const statuses: ListenStatus[] = [];
      const greeted: { greeting: string; binding: Binding; reply: string }[] = [];
      const met: (Greeted | null)[] = [];
      const ends: Connection[] = [];
      const listening = harness.listen<Greeted & { binding: Binding }>(
        { hostId, secret: SECRET, epoch: 1 },
        {
          onStatus: (status) => statuses.push(status),
          onGreeting: (greeting, binding) => {
            const reply = `reply to ${greeting}`;
            greeted.push({ greeting, binding, reply });
            return { reply, binding };
          },
          onConnection: (connection, one) => {
            ends.push(connection);
            met.push(one);
          },
        },
      );
      await harness.until('the id is claimed', () => statuses.at(-1) === 'online');
      const replies: { reply: string; binding: Binding }[] = [];
      const dial = (introduction?: Introduction) =>
        harness.dial({
          hostId,
          phoneId: introduction ? phoneId : `${phoneId}2`,
          ...(introduction && { introduction }),
          signal: never(),
          onHostAway: () => {},
        });
      const result = await dial({
        greeting: () => 'hello “you”',
        onReply: (reply, binding) => replies.push({ reply, binding }),
      });
      if (!result.ok) throw new Error(result.failure);
      must(replies.length === 1 && replies[0]?.reply === 'reply to hello “you”', 'the reply came first');
      await harness.until('the host has it', () => ends.length === 1);
      must(greeted.length === 1 && met[0]?.reply === greeted[0]?.reply, 'the greeting came back with it');
      const [phone, host] = [result.connection.binding, ends[0]?.binding];
      must(isSame(replies[0]?.binding, phone) && isSame(greeted[0]?.binding, host), 'of this connection');
      const silent = await dial();
      if (!silent.ok) throw new Error(silent.failure);
      await harness.until('the host has it too', () => ends.length === 2);
      must(met[1] === null && greeted.length === 1, 'who does not greet is not answered');
      for (const { connection } of [result, silent]) connection.close();
      listening.close();
    },
  },
  {
    title: '[TRANSPORT] a greeting that nobody answers changes nothing',
    async run(harness) {
      const { hostId, phoneId } = harness.freshIds();
      const { listening, connections } = await claim(harness, hostId);
      let replies = 0;
      const introduction = { greeting: () => 'hello', onReply: () => (replies += 1) };
      const result = await harness.dial({
        hostId,
        phoneId,
        introduction,
        signal: never(),
        onHostAway: () => {},
      });
      if (!result.ok) throw new Error(result.failure);
      await harness.until('the host has it', () => connections.length === 1);
      must(replies === 0, 'no reply');
      result.connection.close();
      listening.close();
    },
  },
  {
    title: '[TRANSPORT] a close is told to the other end once, and to nobody for its own',
    async run(harness) {
      const { host, phone, end } = await connect(harness);
      phone.connection.close();
      phone.connection.close();
      await harness.until('the host hears of it', () => host.closes === 1);
      must(phone.closes === 0, 'one’s own close is not told');
      host.connection.close();
      must(host.closes === 1, 'once');
      end();
    },
  },
  {
    title: '[TRANSPORT] what was sent just before a close arrives',
    async run(harness) {
      const { host, phone, end } = await connect(harness);
      host.connection.send('the reason');
      host.connection.close();
      await harness.until('the phone hears of it', () => phone.closes === 1);
      must(phone.heard.at(-1) === 'the reason', 'the reason came first');
      end();
    },
  },
  {
    title: '[TRANSPORT] sending on a closed connection does nothing',
    async run(harness) {
      const { host, phone, end } = await connect(harness);
      phone.connection.close();
      phone.connection.send('too late');
      await harness.until('the host hears of the close', () => host.closes === 1);
      must(host.heard.length === 0 && phone.connection.buffered === 0, 'nothing arrived');
      end();
    },
  },
  {
    title: '[TRANSPORT] an id that nobody holds is NO_SUCH_HOST',
    async run(harness) {
      const { hostId, phoneId } = harness.freshIds();
      const result = await harness.dial({ hostId, phoneId, signal: never(), onHostAway: () => {} });
      must(!result.ok && result.failure === 'NO_SUCH_HOST', result.ok ? 'connected' : result.failure);
    },
  },
  {
    title: '[TRANSPORT] a dial to an absent host waits, says so, and connects when it is back',
    async run(harness) {
      const { hostId, phoneId } = harness.freshIds();
      const first = await claim(harness, hostId);
      first.listening.close();
      let away = 0;
      // The server may take a moment to notice that the host's socket is gone.
      const dialling = harness.dial({ hostId, phoneId, signal: never(), onHostAway: () => (away += 1) });
      await harness.until('the dial says that the host is away', () => away > 0);
      const second = await claim(harness, hostId);
      const result = await dialling;
      must(result.ok, result.ok ? '' : result.failure);
      await harness.until('the host has it', () => second.connections.length === 1);
      if (result.ok) result.connection.close();
      second.listening.close();
    },
  },
  {
    title: '[TRANSPORT] a dial ends by its signal',
    async run(harness) {
      const { hostId, phoneId } = harness.freshIds();
      const first = await claim(harness, hostId);
      first.listening.close();
      const abort = new AbortController();
      let away = 0;
      const dialling = harness.dial({ hostId, phoneId, signal: abort.signal, onHostAway: () => (away += 1) });
      await harness.until('it is waiting', () => away > 0);
      abort.abort();
      const result = await dialling;
      must(!result.ok && result.failure === 'ABORTED', result.ok ? 'connected' : result.failure);
    },
  },
  {
    title: '[TRANSPORT] an id belongs to the secret that claimed it',
    async run(harness) {
      const { hostId } = harness.freshIds();
      const owner = await claim(harness, hostId);
      const statuses: ListenStatus[] = [];
      const thief = harness.listen(
        { hostId, secret: 'another-secret-0123456789', epoch: 1 },
        { onConnection: () => {}, onStatus: (status) => statuses.push(status) },
      );
      await harness.until('it is taken', () => statuses.at(-1) === 'taken');
      must(!statuses.includes('online'), 'never given away');
      thief.close();
      owner.listening.close();
    },
  },
  {
    title: '[R8] of two hosts with the same secret the one with the lower epoch is superseded',
    async run(harness) {
      const { hostId } = harness.freshIds();
      const moved = await claim(harness, hostId, { epoch: 2 });
      const statuses: ListenStatus[] = [];
      const old = harness.listen(
        { hostId, secret: SECRET, epoch: 1 },
        { onConnection: () => {}, onStatus: (status) => statuses.push(status) },
      );
      await harness.until('it is superseded', () => statuses.at(-1) === 'superseded');
      must(!statuses.includes('online') && moved.statuses.at(-1) === 'online', 'the newer one keeps it');
      const newer = await claim(harness, hostId, { epoch: 3 });
      await harness.until('the older one hears of it', () => moved.statuses.at(-1) === 'replaced');
      for (const one of [old, moved.listening, newer.listening]) one.close();
    },
  },
  {
    title: '[TRANSPORT] letting go of the id keeps open connections',
    async run(harness) {
      const { host, phone, listening, end } = await connect(harness);
      listening.release();
      phone.connection.send('still here');
      await harness.until('it arrived', () => host.heard.at(-1) === 'still here');
      host.connection.send('me too');
      await harness.until('it arrived', () => phone.heard.at(-1) === 'me too');
      end();
    },
  },
  {
    title: '[T5] an id that is given back is held by nobody, and open connections stay',
    async run(harness) {
      const { host, phone, listening, end } = await connect(harness);
      const { hostId, phoneId } = harness.freshIds();
      const other = await claim(harness, hostId);
      other.listening.giveUp();
      const result = await harness.dial({ hostId, phoneId, signal: never(), onHostAway: () => {} });
      must(!result.ok && result.failure === 'NO_SUCH_HOST', result.ok ? 'connected' : result.failure);
      const next = await claim(harness, hostId, { secret: 'another-secret-0123456789' });
      must(!next.statuses.includes('taken'), 'free for anybody');
      listening.giveUp();
      phone.connection.send('still here');
      await harness.until('it arrived', () => host.heard.at(-1) === 'still here');
      for (const one of [other.listening, next.listening]) one.close();
      end();
    },
  },
  {
    title: '[TRANSPORT] a connection tells its path',
    async run(harness) {
      const { host, phone, end } = await connect(harness);
      const paths = await Promise.all([host.connection.path(), phone.connection.path()]);
      must(
        paths.every((path) => path === 'local'),
        paths.join(' '),
      );
      end();
    },
  },
];

interface End {
  readonly connection: Connection;
  readonly heard: string[];
  closes: number;
}

function watch(connection: Connection): End {
  const end: End = { connection, heard: [], closes: 0 };
  connection.onText((text) => end.heard.push(text));
  connection.onClose(() => (end.closes += 1));
  return end;
}

async function claim(
  harness: TransportHarness,
  hostId: string,
  options: {
    readonly secret?: string;
    readonly epoch?: number;
    readonly greet?: (phone: End) => void;
  } = {},
) {
  const { secret = SECRET, epoch = 1, greet = () => {} } = options;
  const statuses: ListenStatus[] = [];
  const connections: End[] = [];
  const listening: Listening = harness.listen(
    { hostId, secret, epoch },
    {
      onConnection: (connection) => {
        const phone = watch(connection);
        connections.push(phone);
        greet(phone);
      },
      onStatus: (status) => statuses.push(status),
    },
  );
  await harness.until('the id is claimed', () => statuses.at(-1) === 'online');
  return { listening, connections, statuses };
}

async function connect(harness: TransportHarness) {
  const { hostId, phoneId } = harness.freshIds();
  const { listening, connections } = await claim(harness, hostId);
  const result = await harness.dial({ hostId, phoneId, signal: never(), onHostAway: () => {} });
  if (!result.ok) throw new Error(`the dial failed: ${result.failure}`);
  const phone = watch(result.connection);
  await harness.until('the host has it', () => connections.length === 1);
  const host = connections[0];
  if (!host) throw new Error('no connection');
  const end = () => {
    phone.connection.close();
    listening.close();
  };
  return { host, phone, listening, end };
}

function isSame(one: Binding | undefined, other: Binding | undefined): boolean {
  return one !== undefined && one.local === other?.local && one.remote === other.remote;
}

function never(): AbortSignal {
  return new AbortController().signal;
}

function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`not so: ${what}`);
}
