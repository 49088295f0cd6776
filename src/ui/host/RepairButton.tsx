import { useContext } from 'react';

import buttons from '../shared/buttons.module.css';
import { TastingDialogContext } from './TastingDialogContext';

interface RepairButtonProps {
  /** Without one the dialog asks which. */
  readonly questionId?: string;
  readonly label: string;
}

export function RepairButton({ questionId, label }: RepairButtonProps) {
  const open = useContext(TastingDialogContext);
  return (
    <button
      type="button"
      className={buttons.quiet}
      aria-haspopup="dialog"
      onClick={() => open('repair', questionId)}
    >
      {label}
    </button>
  );
}
