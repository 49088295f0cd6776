import { useHostMessages } from '../messages/useHostMessages';
import type { Route } from '../router';
import { useServices } from '../services';
import { Loading } from '../shared/Loading';
import { StartFailed } from '../shared/StartFailed';
import page from '../shared/page.module.css';
import { ContinueDialog } from './ContinueDialog';
import { Dashboard } from './Dashboard';
import { EditorScreen } from './editor/EditorScreen';
import { HostDeskProvider } from './HostDeskContext';
import { HostResults } from './HostResults';
import { LibraryPage } from './LibraryPage';
import { PrintScreen } from './print/PrintScreen';
import { StorageDialog } from './StorageDialog';
import { TastingScreen } from './TastingScreen';
import { useLoaded } from './useLoaded';

type HostRoute = Extract<
  Route,
  { readonly screen: 'dashboard' | 'new' | 'library' | 'tasting' | 'edit' | 'print' | 'host-results' }
>;

interface HostScreensProps {
  readonly route: HostRoute;
}

/** Everything behind `#/host`. The tasting itself runs in the tab, whatever is shown here (T8). */
export function HostScreens({ route }: HostScreensProps) {
  const services = useServices();
  const { nothingKept } = useHostMessages();
  const desk = useLoaded(services.host);
  if (desk.status === 'loading') return <Loading />;
  if (desk.status === 'failed') {
    return (
      <main className={page.page}>
        <StartFailed error={desk.error} told={isStorageError(desk.error) ? nothingKept : undefined} />
      </main>
    );
  }
  return (
    <HostDeskProvider value={desk.value}>
      <StorageDialog />
      <RouteScreen route={route} />
      <ContinueDialog />
    </HostDeskProvider>
  );
}

function isStorageError(error: unknown): boolean {
  return error instanceof Error && error.name === 'StorageError';
}

function RouteScreen({ route }: HostScreensProps) {
  switch (route.screen) {
    case 'dashboard':
      return <Dashboard />;
    case 'new':
      return <EditorScreen key="new" tasting={null} />;
    case 'library':
      return <LibraryPage />;
    case 'edit':
      return <EditorScreen key={route.tasting} tasting={route.tasting} />;
    case 'print':
      return <PrintScreen key={route.tasting} tasting={route.tasting} />;
    case 'tasting':
      return <TastingScreen key={route.tasting} tasting={route.tasting} />;
    case 'host-results':
      return <HostResults key={route.tasting} tasting={route.tasting} />;
  }
}
