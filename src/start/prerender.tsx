import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';

import { App } from '../ui/App';
import { LANGUAGES, LanguageProvider, useLanguage } from '../ui/messages/language';
import { tooOldEn } from '../ui/messages/tooOldEn';
import { tooOldFr } from '../ui/messages/tooOldFr';
import { commonCatalogue } from '../ui/messages/useCommonMessages';
import { openAt } from '../ui/router';
import { Notice } from '../ui/shared/Notice';
import page from '../ui/shared/page.module.css';
import type { Services } from '../ui/services';

/** Stands for the code in a drawn screen; the script in the page puts the real one there. */
const ANY_CODE = '7777';
const ADDRESSES = { home: '#/', join: '#/play', play: `#/play/${ANY_CODE}` } as const;

const TOO_OLD = { en: tooOldEn, fr: tooOldFr };

const never = () => new Promise<never>(() => {});
const services: Services = {
  host: never,
  participant: never,
  device: never,
  wakeForQuestions: async () => () => {},
  selfCheck: never,
};

/** The screens that stand in index.html, as the app itself would draw them first. Run by the build, never by a page. */
export async function prerender(): Promise<Readonly<Record<string, string>>> {
  const screens: Record<string, string> = {};
  for (const language of LANGUAGES) {
    await commonCatalogue.load(language);
    // Nobody has chosen anything yet, so the app goes by the browser's own preference.
    Object.defineProperty(globalThis, 'navigator', { value: { languages: [language] }, configurable: true });
    for (const [name, address] of Object.entries(ADDRESSES)) {
      openAt(address);
      screens[`${name}-${language}`] = withoutStyles(draw(name));
    }
    screens[`old-${language}`] = withoutStyles(
      renderToString(
        <LanguageProvider value={language}>
          <TooOld />
        </LanguageProvider>,
      ),
    );
  }
  return screens;
}

/** The Content-Security-Policy takes no style attributes; the script in the page puts them on by hand. */
function withoutStyles(screen: string): string {
  return screen.replaceAll(' style="', ' data-style="');
}

function TooOld() {
  const { title, text } = TOO_OLD[useLanguage()];
  return (
    <main className={page.page} role="alert">
      <Notice title={title} text={text} />
    </main>
  );
}

function draw(name: string): string {
  const screen = renderToString(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  );
  // The part that joins is loaded later; until then its place is held by what is drawn here.
  if (name !== 'play' && screen.includes('<!--$!-->')) throw new Error(`${name} cannot be drawn: ${screen}`);
  if (name === 'play' && screen.split(ANY_CODE).length !== 2) throw new Error(`no one code in ${screen}`);
  return screen;
}
