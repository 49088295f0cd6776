import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';

import { loadLanguage } from '../messages/catalogue';
import { LANGUAGES, type Language } from '../messages/language';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useSettingsMessages } from '../messages/useSettingsMessages';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';
import { browserLanguage, prefer, preferences, TEXT_SIZES, THEMES } from './preferences';
import { RadioChoice } from './RadioChoice';
import styles from './SettingsDialog.module.css';

/** Each in its own words, for whoever does not understand the one that is shown. */
const NAMES: Record<Language, string> = { en: 'English', fr: 'Français' };

interface SettingsDialogProps {
  readonly onClose: () => void;
}

/** What this device shows in which way. Every choice is there at once; nothing has to be saved. */
export function SettingsDialog({ onClose }: SettingsDialogProps) {
  const common = useCommonMessages();
  const messages = useSettingsMessages();
  const { language, theme, textSize } = useStore(preferences);
  /** The one whose texts are on their way: it is shown as chosen already. */
  const [coming, setComing] = useState<{ readonly language: Language | null } | null>(null);
  const latest = useRef(language);
  const [hasFailed, setHasFailed] = useState(false);
  const speak = async (chosen: Language | null) => {
    latest.current = chosen;
    setComing({ language: chosen });
    setHasFailed(false);
    // All texts first, and the language when they are there: nothing on the screen has to wait or begin anew.
    const isThere = await loadLanguage(chosen ?? browserLanguage()).then(
      () => true,
      () => false,
    );
    if (latest.current !== chosen) return;
    setComing(null);
    setHasFailed(!isThere);
    if (isThere) prefer({ language: chosen });
  };
  const choices = useRef<HTMLDivElement>(null);
  // On a small phone the button at the foot would pull the beginning out of sight.
  useEffect(() => choices.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const languages = [
    {
      value: null,
      text: (
        <>
          {messages.languageOfBrowser}
          <span lang={browserLanguage()}>{NAMES[browserLanguage()]}</span>
        </>
      ),
    },
    ...LANGUAGES.map((value) => ({ value, text: NAMES[value], lang: value })),
  ];
  return (
    <Dialog
      title={messages.title}
      text={messages.text}
      body={
        <div ref={choices}>
          <RadioChoice
            legend={messages.language}
            choices={languages}
            chosen={coming ? coming.language : language}
            onChoose={(chosen) => void speak(chosen)}
          />
          <p role="alert" className={styles.failed}>
            {hasFailed && messages.languageNotLoaded}
          </p>
          <RadioChoice
            legend={messages.theme}
            choices={THEMES.map((value) => ({ value, text: messages.themes[value] }))}
            chosen={theme}
            onChoose={(chosen) => prefer({ theme: chosen })}
          />
          <RadioChoice
            legend={messages.textSize}
            choices={TEXT_SIZES.map((value) => ({ value, text: messages.textSizes[value] }))}
            chosen={textSize}
            onChoose={(chosen) => prefer({ textSize: chosen })}
          />
        </div>
      }
      onClose={onClose}
    >
      <button type="button" className={buttons.secondary} onClick={onClose}>
        {common.close}
      </button>
    </Dialog>
  );
}
