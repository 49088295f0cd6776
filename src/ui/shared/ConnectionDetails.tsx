import { useState } from 'react';

import { useSeatMessages } from '../messages/useSeatMessages';
import styles from './ConnectionDetails.module.css';

type Comparison = readonly (string | { readonly glyph: string; readonly name: string })[];

interface ConnectionDetailsProps {
  /** Takes a moment; null before host and phone have met. */
  readonly load: () => Promise<Comparison | null>;
  /** Where the other six are. */
  readonly hint: string;
}

type Symbols = 'not-asked' | 'coming' | 'none' | Comparison;

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
            {symbols.map((symbol, place) => {
              const { glyph, name } = typeof symbol === 'string' ? { glyph: '', name: symbol } : symbol;
              return (
                // oxlint-disable-next-line react/no-array-index-key -- the same one may come twice, and its place counts
                <li key={place}>
                  {glyph !== '' && <span aria-hidden="true">{glyph}</span>}
                  {name}
                </li>
              );
            })}
          </ul>
          <p>{hint}</p>
        </>
      )}
    </details>
  );
}
