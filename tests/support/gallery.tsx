import { createRoot } from 'react-dom/client';

import { SCREENS } from './gallery-screens';
import { galleryServices } from './gallery-services';

const root = document.querySelector('#root');
if (!root) throw new Error('gallery.html has no #root');

const screen = SCREENS[new URLSearchParams(window.location.search).get('screen') ?? ''];
if (screen) {
  window.location.hash = screen.hash;
  // The router reads the address when it is loaded.
  const { App } = await import('../../src/ui/App');
  createRoot(root).render(<App services={galleryServices(screen)} />);
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
