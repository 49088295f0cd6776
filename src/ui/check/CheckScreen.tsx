import { useEffect, useState } from 'react';

import { useCheckMessages } from '../messages/useCheckMessages';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useServices, type SelfCheck } from '../services';
import buttons from '../shared/buttons.module.css';
import page from '../shared/page.module.css';
import { ScreenHeading } from '../shared/ScreenHeading';
import styles from './CheckScreen.module.css';

const NAMES = ['webrtc', 'secure', 'storage', 'signaling', 'addresses', 'connection'] as const;
type Name = (typeof NAMES)[number];
/** `partly`: a tasting works here, but not everywhere or not with every comfort. */
type Result = 'looking' | 'works' | 'partly' | 'fails';
type Results = Readonly<Record<Name, Result>>;

const LOOKING: Results = {
  webrtc: 'looking',
  secure: 'looking',
  storage: 'looking',
  signaling: 'looking',
  addresses: 'looking',
  connection: 'looking',
};

/** The connection self-check: what of this browser and this network works, and what to do about the rest. */
export function CheckScreen() {
  const [run, setRun] = useState(1);
  return <Checks key={run} again={() => setRun(run + 1)} />;
}

function Checks({ again }: { readonly again: () => void }) {
  const common = useCommonMessages();
  const messages = useCheckMessages();
  const { results, kinds } = useResults();
  const isDone = NAMES.every((name) => results[name] !== 'looking');
  const isFine = NAMES.every((name) => results[name] === 'works' || results[name] === 'partly');
  return (
    <main className={page.page}>
      <div className={styles.check}>
        <a className={styles.home} href="#/">
          {common.appName}
        </a>
        <ScreenHeading title={messages.title}>{messages.title}</ScreenHeading>
        <p className={styles.intro}>{messages.intro}</p>
        <ul className={styles.list}>
          {NAMES.map((name) => (
            <li key={name} className={styles.row} data-check={name} data-result={results[name]}>
              <h2>{messages.names[name]}</h2>
              <p>
                <strong>{messages.results[results[name]]}</strong>{' '}
                {results[name] === 'looking' ? '' : messages.words[name][results[name]]}
              </p>
              {name === 'addresses' && kinds.length > 0 && (
                <p>{kinds.map((kind) => messages.kinds[kind]).join(' · ')}</p>
              )}
            </li>
          ))}
        </ul>
        <p className={styles.verdict} role="status">
          {isDone ? (isFine ? messages.fine : messages.notFine) : messages.looking}
        </p>
        <button type="button" className={buttons.secondary} disabled={!isDone} onClick={again}>
          {messages.again}
        </button>
      </div>
    </main>
  );
}

function useResults() {
  const services = useServices();
  const [results, setResults] = useState(LOOKING);
  const [kinds, setKinds] = useState<Awaited<ReturnType<SelfCheck['addresses']>>>([]);

  useEffect(() => {
    let isOver = false;
    const tell = (name: Name, result: Result) => {
      if (!isOver) setResults((before) => ({ ...before, [name]: result }));
    };
    const check = async () => {
      const self = await services.selfCheck();
      tell('webrtc', self.hasWebRtc ? 'works' : 'fails');
      tell('secure', self.isSecure ? 'works' : 'partly');
      const each = async (name: Name, look: () => Promise<Result>) =>
        tell(name, await look().catch(() => 'fails'));
      await Promise.all([
        each('storage', async () => ((await self.storage()) ? 'works' : 'partly')),
        each('signaling', async () => ((await self.signaling()) ? 'works' : 'fails')),
        each('addresses', async () => {
          const found = await self.addresses();
          if (!isOver) setKinds(found);
          if (found.length === 0) return 'fails';
          return found.some((kind) => kind !== 'mdns') ? 'works' : 'partly';
        }),
        each('connection', async () => ((await self.connection()) ? 'works' : 'fails')),
      ]);
    };
    // Not even the parts of the check came: then nothing else does.
    check().catch(() => NAMES.forEach((name) => tell(name, 'fails')));
    return () => {
      isOver = true;
    };
  }, [services]);

  return { results, kinds };
}
