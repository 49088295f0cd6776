import { useContext } from 'react';

import type { HostView } from '../../../host/host-view';
import { useHostMessages } from '../../messages/useHostMessages';
import bar from '../../shared/barButton.module.css';
import styles from './PeopleButton.module.css';
import { PeoplePanelContext } from './PeoplePanelContext';

interface PeopleButtonProps {
  readonly view: HostView;
}

/** Everyone's whereabouts in a number, and the way to the panel of people, on every screen of a tasting. */
export function PeopleButton({ view }: PeopleButtonProps) {
  const { panel: messages } = useHostMessages();
  const open = useContext(PeoplePanelContext);
  const counted = view.people.filter(({ status }) => status === 'live' || status === 'away').length;
  return (
    <button type="button" className={`${bar.button} ${styles.people}`} aria-haspopup="dialog" onClick={open}>
      <span className={styles.name}>{messages.people}</span>{' '}
      <span className={styles.count} data-some-away={view.live < counted} aria-hidden="true">
        {messages.live(view.live, counted)}
      </span>
      <span className="hidden">{messages.liveInWords(view.live, counted)}</span>
    </button>
  );
}
