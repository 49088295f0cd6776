import type { ReactNode } from 'react';

import buttons from './buttons.module.css';
import { Dialog } from './Dialog';

interface ConfirmDialogProps {
  readonly title: string;
  readonly text: string;
  readonly body?: ReactNode;
  /** What the button says that changes nothing. It comes first and has the focus; Escape does the same. */
  readonly cancel: string;
  readonly onCancel: () => void;
  readonly confirm: string;
  /** Null when it has turned out that it cannot be done. */
  readonly onConfirm: (() => void) | null;
}

/** A second thought before something that cannot be taken back. */
export function ConfirmDialog({
  title,
  text,
  body,
  cancel,
  onCancel,
  confirm,
  onConfirm,
}: ConfirmDialogProps) {
  return (
    <Dialog title={title} text={text} body={body} onClose={onCancel}>
      <button type="button" className={buttons.secondary} onClick={onCancel}>
        {cancel}
      </button>
      {onConfirm && (
        <button type="button" className={buttons.primary} onClick={onConfirm}>
          {confirm}
        </button>
      )}
    </Dialog>
  );
}
