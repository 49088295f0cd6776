import { useLanguage } from '../messages/language';
import { useCommonMessages } from '../messages/useCommonMessages';
import { settingsCatalogue } from '../messages/useSettingsMessages';
import { LoadedDialog } from '../shared/LoadedDialog';
import styles from './SettingsButton.module.css';

interface SettingsButtonProps {
  /** Where there is little room: its name is for screen readers then. */
  readonly isIcon?: boolean;
}

/** The way to language, theme and text size. */
export function SettingsButton({ isIcon = false }: SettingsButtonProps) {
  const { settings } = useCommonMessages();
  const language = useLanguage();
  const load = async (onClose: () => void) => {
    const [{ SettingsDialog }] = await Promise.all([
      import('./SettingsDialog'),
      settingsCatalogue.load(language),
    ]);
    return <SettingsDialog onClose={onClose} />;
  };
  return (
    <LoadedDialog className={isIcon ? styles.icon : styles.text} load={load}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path
          d="M3 7h18M3 17h18M15 4v6M8 14v6"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
      </svg>
      <span className={isIcon ? 'hidden' : undefined}>{settings}</span>
    </LoadedDialog>
  );
}
