import { useState } from 'react';

import type { PrintKit } from '../../../host/host-store';
import { useHostMessages } from '../../messages/useHostMessages';
import buttons from '../../shared/buttons.module.css';
import { ScreenHeading } from '../../shared/ScreenHeading';
import { useDesk } from '../HostDeskContext';
import { shortAddress } from '../../shared/shortAddress';
import { AnswerKeySheets } from './AnswerKeySheets';
import { BagLabels } from './BagLabels';
import { defaultPaper, PAPERS } from './defaultPaper';
import styles from './PrintPage.module.css';
import { PrintSheets } from './PrintSheets';
import { TableCard } from './TableCard';

interface PrintPageProps {
  readonly kit: PrintKit;
}

/** Chooses what to print of a tasting, and on what. */
export function PrintPage({ kit }: PrintPageProps) {
  const { print } = useHostMessages();
  const { joinBases } = useDesk();
  const [paper, setPaper] = useState(() => defaultPaper(navigator.language));
  const [todayMs] = useState(() => Date.now());
  const [chosenBase, setBase] = useState<string | null>(null);
  const [wanted, setWanted] = useState({ labels: true, card: true, answerKey: false });
  const base = chosenBase ?? joinBases[0] ?? window.location.href;
  const { title, code, pin, answerKey, isOver } = kit;
  const hasCard = code !== null && !isOver;
  const card = wanted.card && hasCard;
  const key = wanted.answerKey && answerKey !== null;
  return (
    <>
      <main className={styles.page}>
        <a className={styles.back} href={`#/host/${kit.id}`}>
          {print.back}
        </a>
        <ScreenHeading className={styles.title} title={print.title(title)}>
          {print.title(title)}
        </ScreenHeading>
        <fieldset className={styles.choices}>
          <legend>{print.what}</legend>
          <Choice
            label={print.labels}
            hint={print.labelsHint}
            checked={wanted.labels}
            onChange={(labels) => setWanted({ ...wanted, labels })}
          />
          <Choice
            label={print.card}
            hint={hasCard ? print.cardHint : isOver ? print.cardOver : print.cardNoCode}
            checked={card}
            disabled={!hasCard}
            onChange={(card) => setWanted({ ...wanted, card })}
          />
          <Choice
            label={print.answerKey}
            hint={answerKey === null ? print.answerKeySealed : print.answerKeyHint}
            checked={key}
            disabled={answerKey === null}
            onChange={(answerKey) => setWanted({ ...wanted, answerKey })}
          />
        </fieldset>
        <fieldset className={styles.papers}>
          <legend>{print.paper}</legend>
          {PAPERS.map((one) => (
            <label key={one}>
              <input type="radio" name="paper" checked={paper === one} onChange={() => setPaper(one)} />
              {print.papers[one]}
            </label>
          ))}
        </fieldset>
        {card && joinBases.length > 1 && <Bases base={base} bases={joinBases} onChange={setBase} />}
        <div className={styles.go}>
          <button
            type="button"
            className={buttons.primary}
            disabled={!wanted.labels && !card && !key}
            onClick={() => window.print()}
          >
            {print.print}
          </button>
          <output>{!wanted.labels && !card && !key && print.nothingChosen}</output>
        </div>
      </main>
      <PrintSheets paper={paper} label={print.preview}>
        {wanted.labels && <BagLabels wines={kit.wines} />}
        {card && <TableCard title={title} code={code} pin={pin} base={base} todayMs={todayMs} />}
        {key && <AnswerKeySheets title={title} answerKey={answerKey} />}
      </PrintSheets>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Choice({ label, hint, checked, disabled = false, onChange }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label} <small>{hint}</small>
      </span>
    </label>
  );
}

interface BasesProps {
  readonly base: string;
  readonly bases: readonly string[];
  readonly onChange: (base: string) => void;
}

function Bases({ base, bases, onChange }: BasesProps) {
  const messages = useHostMessages();
  return (
    <label className={styles.bases}>
      <span>{messages.joinBase}</span>
      <select value={base} onChange={(event) => onChange(event.target.value)}>
        {bases.map((one) => (
          <option key={one} value={one}>
            {shortAddress(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
