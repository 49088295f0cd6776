import { useState } from 'react';

import { useNaming } from '../answer-names/useNaming';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useDemoMessages } from '../messages/useDemoMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import { Options } from '../participant/Options';
import { RevealResult } from '../participant/RevealResult';
import { revealNews } from '../participant/spokenNews';
import buttons from '../shared/buttons.module.css';
import { Notice } from '../shared/Notice';
import { ScreenHeading } from '../shared/ScreenHeading';
import { useSpeech } from '../shared/useSpeech';
import styles from './DemoScreen.module.css';
import { DemoTasting } from './DemoTasting';

function drawBelow(below: number): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return Math.floor((value / 2 ** 32) * below);
}

/** One wine to try the game with: the real rules and the real options, and nobody else. */
export function DemoScreen() {
  const common = useCommonMessages();
  const messages = useDemoMessages();
  const told = useParticipantMessages();
  const naming = useNaming();
  const { say, region } = useSpeech();
  const [tasting, setTasting] = useState(() => new DemoTasting(messages.demoTitle, drawBelow));
  const [unnamed, setView] = useState(tasting.view);
  const view = naming(unnamed);
  const [chosen, setChosen] = useState<string | null>(null);
  const show = (next: DemoTasting) => {
    setTasting(next);
    setView(next.view);
  };
  const reveal = () => {
    tasting.press('reveal');
    show(tasting);
    const revealed = naming(tasting.view);
    if (revealed.phase === 'question_revealed') say(revealNews(revealed, common, told).join(' '));
  };
  const goOn = () => {
    setChosen(null);
    tasting.press('next');
    // The table of one person says nothing.
    if (tasting.view.phase === 'question_leaderboard') tasting.press('next');
    show(tasting);
  };

  if (view.phase !== 'question_open' && view.phase !== 'question_revealed') {
    return (
      <main className={styles.demo}>
        <Notice title={messages.over} text={messages.score(view.you.score)}>
          <a className={buttons.primary} href="#/host">
            {common.hostTasting}
          </a>
          <button
            type="button"
            className={buttons.secondary}
            onClick={() => show(new DemoTasting(messages.demoTitle, drawBelow))}
          >
            {messages.again}
          </button>
          <a className={buttons.quiet} href="#/">
            {common.home}
          </a>
        </Notice>
      </main>
    );
  }
  const prompt = common.prompts[view.question.category];
  const isOpen = view.phase === 'question_open';
  return (
    <main className={styles.demo}>
      <div className={styles.top}>
        <a className={styles.home} href="#/">
          {common.appName}
        </a>
        <span className={styles.score}>
          {view.you.score}
          <span className="hidden"> {told.scoreUnit(view.you.score)}</span>
        </span>
      </div>
      <ScreenHeading key={view.question.id} isNews title={prompt}>
        {prompt}
      </ScreenHeading>
      <div className={styles.moment}>
        {isOpen ? (
          <p className={styles.scene}>{messages.scene[view.number - 1]}</p>
        ) : (
          <RevealResult view={view} />
        )}
      </div>
      <Options
        question={view.question}
        chosen={isOpen ? chosen : view.chosen}
        right={isOpen ? null : view.right}
        disabled={!isOpen}
        onTap={(optionId) => {
          setChosen(optionId);
          tasting.answer(optionId);
        }}
      />
      <div className={styles.foot}>
        <p className={styles.line} role="status">
          {isOpen && (chosen === null ? messages.pick : messages.saved)}
        </p>
        {/* Two buttons: the focus stays on none that means something else by now. */}
        {isOpen ? (
          <button
            key="reveal"
            type="button"
            className={buttons.primary}
            disabled={chosen === null}
            onClick={reveal}
          >
            {messages.reveal}
          </button>
        ) : (
          <button key="next" type="button" className={buttons.primary} onClick={goOn}>
            {messages.next}
          </button>
        )}
      </div>
      {region}
    </main>
  );
}
