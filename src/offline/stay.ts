import { healReplacedPages } from './replaced-pages';
import { registerServiceWorker } from './service-worker';

/**
 * Keeps the pages for when there is no network, and heals them when the server has others by now.
 *
 * @param isHosting this tab runs an unfinished tasting, or is about to.
 */
export async function stayWithoutNetwork(isHosting: () => boolean): Promise<void> {
  const isBusy = () => isHosting() || isInTasting(document);
  healReplacedPages(isBusy);
  await registerServiceWorker(isBusy);
}

/** On the screen of a tasting that has not ended (contract of the screens), and has a way to its host. */
function isInTasting(page: Document): boolean {
  const shown = page.querySelector<HTMLElement>('main[data-phase]');
  if (!shown || shown.dataset['phase'] === 'ended') return false;
  return shown.dataset['link'] !== 'closed' && shown.dataset['link'] !== 'moved';
}
