import type { TastingSummary } from '../../host/host-store';
import { useHostMessages } from '../messages/useHostMessages';
import { useLanguage } from '../messages/language';
import buttons from '../shared/buttons.module.css';
import { formatDate } from '../shared/formatDate';
import { DuplicateButton } from './DuplicateButton';
import styles from './TastingCard.module.css';

export type ReadableTasting = Extract<TastingSummary, { readonly readable: true }>;

interface TastingCardProps {
  readonly tasting: ReadableTasting;
  readonly onAsk: (what: 'delete' | 'save' | 'seal') => void;
}

export function TastingCard({ tasting, onAsk }: TastingCardProps) {
  const messages = useHostMessages();
  const language = useLanguage();
  const { id, phase, title } = tasting;
  const to = <span className="hidden"> {title}</span>;
  const path = `#/host/${id}`;
  return (
    <li className={styles.card} data-phase={phase} data-moved-away={tasting.isMovedAway}>
      <div className={styles.what}>
        <h3>{title}</h3>
        <p className={styles.facts}>
          <span className={styles.status}>
            {tasting.isMovedAway ? messages.files.movedAway : messages.status[phase]}
          </span>
          <span>{tasting.code === null ? messages.noCode : messages.code(tasting.code)}</span>
          <span>{formatDate(tasting.createdAtMs, language)}</span>
          <span>{messages.wines(tasting.wines)}</span>
          <span>{messages.participants(tasting.seats)}</span>
          {tasting.isSealed && <span>{messages.sealed.byFriend}</span>}
        </p>
      </div>
      <div className={styles.ways}>
        {phase !== 'ended' && (
          <a className={buttons.secondary} href={path}>
            {messages.open}
            {to}
          </a>
        )}
        {phase === 'waiting' && !tasting.isMovedAway && (
          <a className={buttons.quiet} href={`${path}/edit`}>
            {messages.edit}
            {to}
          </a>
        )}
        {phase !== 'waiting' && (
          <a className={phase === 'ended' ? buttons.secondary : buttons.quiet} href={`${path}/results`}>
            {messages.results}
            {to}
          </a>
        )}
        {phase === 'ended' && (
          <a className={buttons.quiet} href={path}>
            {messages.open}
            {to}
          </a>
        )}
        <a className={buttons.quiet} href={`${path}/print`}>
          {messages.print.link}
          {to}
        </a>
        {!tasting.isSealed && <DuplicateButton id={id} title={title} />}
        <button type="button" className={buttons.quiet} onClick={() => onAsk('save')}>
          {messages.files.saveFile}
          {to}
        </button>
        <button type="button" className={buttons.quiet} onClick={() => onAsk('seal')}>
          {messages.sealed.seal}
          {to}
        </button>
        <button type="button" className={buttons.quiet} onClick={() => onAsk('delete')}>
          {messages.delete}
          {to}
        </button>
      </div>
    </li>
  );
}
