import { useId, type ReactNode } from 'react';

import choiceStyles from '../shared/choices.module.css';
import styles from './RadioChoice.module.css';

interface RadioChoiceProps<Value> {
  readonly legend: string;
  readonly choices: readonly {
    readonly value: Value;
    readonly text: ReactNode;
    /** Where the text is not in the language of the page. */
    readonly lang?: string;
  }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function RadioChoice<Value extends string | null>({
  legend,
  choices,
  chosen,
  onChoose,
}: RadioChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={choiceStyles.choices}>
        {choices.map(({ value, text, lang }) => (
          <label key={value ?? ''} className={choiceStyles.choice}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span lang={lang}>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
