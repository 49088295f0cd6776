import { useContext } from 'react';

import { useHostMessages } from '../messages/useHostMessages';
import bar from '../shared/barButton.module.css';
import { TastingDialogContext } from './TastingDialogContext';

/** The way to what one seldom needs while a tasting runs. */
export function MenuButton() {
  const { notices } = useHostMessages();
  const open = useContext(TastingDialogContext);
  return (
    <button type="button" className={bar.button} aria-haspopup="dialog" onClick={() => open('menu')}>
      {notices.more}
    </button>
  );
}
