import { useState } from 'react';

import buttons from '../shared/buttons.module.css';
import { RepairDialog } from './RepairDialog';

interface RepairButtonProps {
  readonly tastingId: string;
  /** Null: the dialog asks which. */
  readonly questionId: string | null;
  readonly label: string;
}

export function RepairButton({ tastingId, questionId, label }: RepairButtonProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className={buttons.quiet} aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {label}
      </button>
      {asking && (
        <RepairDialog tastingId={tastingId} questionId={questionId} onClose={() => setAsking(false)} />
      )}
    </>
  );
}
