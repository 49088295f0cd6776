import { useState } from 'react';

import { useNamedView } from '../answer-names/useNamedView';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useDemoMessages } from '../messages/useDemoMessages';
import { Options } from '../participant/Options';
import { RevealResult } from '../participant/RevealResult';
import buttons from '../shared/buttons.module.css';
import { Notice } from '../shared/Notice';
import { ScreenHeading } from '../shared/ScreenHeading';
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
  const [tasting, setTasting] = useState(() => new DemoTasting(messages.demoTitle, drawBelow));
  const [unnamed, setView] = useState(tasting.view);
  const view = useNamedView(unnamed);
  const [chosen, setChosen] = useState<string | null>(null);
  const show = (next: DemoTasting) => {
    setTasting(next);
    setView(next.view);
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
        <span className={styles.score}>{view.you.score}</span>
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
        {isOpen ? (
          <button
            type="button"
            className={buttons.primary}
            disabled={chosen === null}
            onClick={() => {
              tasting.press('reveal');
              show(tasting);
            }}
          >
            {messages.reveal}
          </button>
        ) : (
          <button type="button" className={buttons.primary} onClick={goOn}>
            {messages.next}
          </button>
        )}
      </div>
    </main>
  );
}
