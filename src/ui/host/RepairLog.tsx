import type { RepairLine } from '../../game/repairs';
import { useLanguage } from '../messages/language';
import type { CommonMessages } from '../messages/commonEn';
import type { HostMessages } from '../messages/hostEn';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import styles from './RepairLog.module.css';

interface RepairLogProps {
  readonly lines: readonly RepairLine[];
}

/** What the host put right, and when (P14). */
export function RepairLog({ lines }: RepairLogProps) {
  const common = useCommonMessages();
  const { repairs } = useHostMessages();
  const language = useLanguage();
  if (lines.length === 0) return null;
  return (
    <section className={styles.log} aria-labelledby="repair-log">
      <h2 id="repair-log">{repairs.log}</h2>
      <ol>
        {lines.map((line) => (
          <li key={line.number}>
            <time dateTime={new Date(line.atMs).toISOString()}>{timeOf(line.atMs, language)}</time>{' '}
            {wordsOf(line, repairs, common)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function timeOf(atMs: number, language: string): string {
  return new Date(atMs).toLocaleTimeString(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

function wordsOf(
  { wine, category, right, isToo, isSkip }: RepairLine,
  messages: HostMessages['repairs'],
  common: CommonMessages,
): string {
  const place = category ? messages.place(wine, common.categories[category]) : messages.restOf(wine);
  if (isSkip) return messages.logSkipped(place);
  if (right.length === 0) return messages.logVoid(place);
  return (isToo ? messages.logToo : messages.logNow)(place, common.orList(right));
}
