import { useState } from 'react';

import type { ComparisonSymbol } from '../../protocol/symbols';
import { useSeatMessages } from '../messages/useSeatMessages';
import styles from './ConnectionDetails.module.css';

interface ConnectionDetailsProps {
  /** Takes a moment; null before host and phone have met. */
  readonly load: () => Promise<readonly ComparisonSymbol[] | null>;
  /** Where the other six are. */
  readonly hint: string;
}

type Symbols = 'not-asked' | 'coming' | 'none' | readonly ComparisonSymbol[];

/** Six symbols for whoever wants to compare host and phone. Worked out when it is opened. */
export function ConnectionDetails({ load, hint }: ConnectionDetailsProps) {
  const messages = useSeatMessages();
  const [symbols, setSymbols] = useState<Symbols>('not-asked');

  const ask = async () => {
    setSymbols('coming');
    const found = await load().catch(() => null);
    setSymbols(found && found.length > 0 ? found : 'none');
  };

  return (
    <details
      className={styles.details}
      onToggle={(event) => {
        if (event.currentTarget.open && (symbols === 'not-asked' || symbols === 'none')) void ask();
      }}
    >
      <summary>{messages.connectionDetails}</summary>
      {typeof symbols === 'string' ? (
        <p>{symbols === 'none' ? messages.symbolsNone : messages.symbolsComing}</p>
      ) : (
        <>
          <ul className={styles.symbols} aria-label={messages.symbols}>
            {symbols.map(({ glyph, name }, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- the same one may come twice, and its place counts
              <li key={place}>
                <span aria-hidden="true">{glyph}</span>
                {messages.symbol(name)}
              </li>
            ))}
          </ul>
          <p>{hint}</p>
        </>
      )}
    </details>
  );
}
