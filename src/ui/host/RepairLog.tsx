import type { RepairLine } from '../../game/repairs';
import { useLanguage } from '../messages/language';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import styles from './RepairLog.module.css';
import { repairWords } from './repairWords';

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
            {repairWords(line, repairs, common)}
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
