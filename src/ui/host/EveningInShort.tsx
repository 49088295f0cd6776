import type { EveningFacts } from '../../host/host-store';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import styles from './EveningInShort.module.css';

/** Where many tie nobody reads on. */
const MOST_NAMED = 5;

interface EveningInShortProps {
  readonly facts: EveningFacts;
}

/** Which wine fooled most, the closest palates, the best noses, and who alone was right (H2). */
export function EveningInShort({ facts }: EveningInShortProps) {
  const { facts: messages } = useHostMessages();
  return (
    <section className={styles.evening} aria-labelledby="evening">
      <h2 id="evening">{messages.title}</h2>
      <dl>
        {useLines(facts).map(({ term, texts }) => (
          <div key={term}>
            <dt>{term}</dt>
            {texts.map((text) => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function useLines({ fooledMost, closest, noses, alone }: EveningFacts) {
  const { categories } = useCommonMessages();
  const { facts: messages } = useHostMessages();
  const list = (all: readonly string[]) =>
    messages.list(all.slice(0, MOST_NAMED), Math.max(0, all.length - MOST_NAMED));
  const lines: { term: string; texts: string[] }[] = [];
  if (fooledMost) {
    const wines = list(fooledMost.wines.map(String));
    lines.push({
      term: messages.fooledMost,
      texts: [messages.fooledBy(wines, Math.round(fooledMost.share * 100))],
    });
  }
  if (closest) {
    const pairs = list(closest.pairs.map(([one, other]) => messages.pair(one, other)));
    lines.push({ term: messages.closest, texts: [messages.closestBy(pairs, closest.same)] });
  }
  for (const { category, names, right, of } of noses) {
    lines.push({
      term: messages.nose(categories[category]),
      texts: [messages.noseBy(list(names), right, of)],
    });
  }
  if (alone.length > 0) {
    const texts = alone.map(({ name, wine, category }) => messages.aloneOn(name, wine, categories[category]));
    lines.push({ term: messages.alone, texts });
  }
  return lines;
}
