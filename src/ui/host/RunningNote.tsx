import type { HostState } from '../../host/host-store';
import { useHostMessages } from '../messages/useHostMessages';
import { useDeskState } from './HostDeskContext';
import styles from './RunningNote.module.css';

/** One in whose lobby nobody is makes room by itself. */
function busyWith({ active }: HostState) {
  return active && (active.view.phase !== 'waiting' || active.view.people.length > 0) ? active : null;
}

const selectId = (state: HostState) => busyWith(state)?.id ?? null;
const selectTitle = (state: HostState) => busyWith(state)?.view.title ?? '';

interface RunningNoteProps {
  /** The tasting that is being edited: of itself it needs no note. */
  readonly editing?: string;
}

/** Said before anything is typed: as long as people are in a tasting, no other lobby opens in this tab (T8). */
export function RunningNote({ editing }: RunningNoteProps) {
  const { prepareMeanwhile, toRunning } = useHostMessages();
  const id = useDeskState(selectId);
  const title = useDeskState(selectTitle);
  if (id === null || id === editing) return null;
  return (
    <p className={styles.note} role="note">
      {prepareMeanwhile(title)} <a href={`#/host/${id}`}>{toRunning}</a>
    </p>
  );
}
