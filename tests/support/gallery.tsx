import { createRoot } from 'react-dom/client';

import { DIALOGS } from './gallery-dialogs';
import { PLAIN_SCREENS } from './gallery-screens';
import { galleryServices } from './gallery-services';

const root = document.querySelector('#root');
if (!root) throw new Error('gallery.html has no #root');

const SCREENS = { ...PLAIN_SCREENS, ...DIALOGS };
const screen = SCREENS[new URLSearchParams(window.location.search).get('screen') ?? ''];
if (screen) {
  window.location.hash = screen.hash;
  // The router reads the address when it is loaded.
  const { App } = await import('../../src/ui/App');
  createRoot(root).render(<App services={galleryServices(screen)} />);
  for (const name of screen.press ?? []) await press(name);
  document.documentElement.dataset.shown = '';
} else {
  createRoot(root).render(
    <ul>
      {Object.keys(SCREENS).map((name) => (
        <li key={name}>
          <a href={`?screen=${name}`}>{name}</a>
        </li>
      ))}
    </ul>,
  );
}

/** Presses the last thing of that name as soon as it is there: a dialog stands behind what opened it. */
async function press(name: string): Promise<void> {
  for (;;) {
    const found = [...document.querySelectorAll<HTMLElement>('button, a, summary')].filter((one) =>
      one.textContent.trim().startsWith(name),
    );
    const one = found.at(-1);
    if (one) {
      one.click();
      return;
    }
    await new Promise(requestAnimationFrame);
  }
}
