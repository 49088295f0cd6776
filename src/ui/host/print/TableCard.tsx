import { joinLink } from '../../../protocol/link';
import { useLanguage } from '../../messages/language';
import { useHostMessages } from '../../messages/useHostMessages';
import { QrCode } from '../../shared/QrCode';
import { formatDate } from '../../shared/formatDate';
import { shortAddress } from '../../shared/shortAddress';
import styles from './TableCard.module.css';

interface TableCardProps {
  readonly title: string;
  readonly code: string;
  readonly pin: string;
  /** The page's address as phones reach it. */
  readonly base: string;
  /** Since 1970. */
  readonly todayMs: number;
}

/** How to join, to stand on the table. */
export function TableCard({ title, code, pin, base, todayMs }: TableCardProps) {
  const messages = useHostMessages();
  const { print } = messages;
  const language = useLanguage();
  const link = joinLink(base, code, pin);
  return (
    <div className={styles.card} data-print="card">
      <p className={styles.title}>{title}</p>
      <p className={styles.scan}>{print.scan}</p>
      <div className={styles.qr} data-join-link={link}>
        <QrCode text={link} label={messages.qrCode} />
      </div>
      <p className={styles.address}>{print.orType(shortAddress(base))}</p>
      <p className={styles.code} data-code={code}>
        {code}
      </p>
      <ol className={styles.steps}>
        {print.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.day}>{print.printedOn(formatDate(todayMs, language))}</p>
    </div>
  );
}
