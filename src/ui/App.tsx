import { lazy, Suspense, useCallback, useState } from 'react';
import { useStore } from 'zustand';

import { patiently } from '../patiently';
import { takeTypedCode } from '../start/early-start';
import { answerPairsCatalogue } from './answer-names/answerPairsCatalogue';
import { Home } from './home/Home';
import { JoinScreen } from './home/JoinScreen';
import { LanguageProvider } from './messages/language';
import { useCommonMessages } from './messages/useCommonMessages';
import { participantCatalogue } from './messages/useParticipantMessages';
import { withTexts } from './messages/withTexts';
import { languageOf, preferences } from './preferences/preferences';
import { navigate, useRoute } from './router';
import { ServicesProvider, useServices, type Services } from './services';
import buttons from './shared/buttons.module.css';
import { ErrorBoundary } from './shared/ErrorBoundary';
import { Finding } from './shared/Finding';
import { Loading } from './shared/Loading';
import { Notice } from './shared/Notice';
import page from './shared/page.module.css';
import './tokens.css';

const loadPlay = () =>
  withTexts([participantCatalogue, answerPairsCatalogue], () => import('./participant/PlayScreen'));
const PlayScreen = lazy(async () => ({ default: (await loadPlay()).PlayScreen }));
const HostScreens = lazy(async () => {
  const { loadHostScreens } = await patiently(() => import('./host/loadHostScreens'));
  return { default: await loadHostScreens() };
});
const DeviceScreen = lazy(async () => ({
  default: (await patiently(() => import('./DeviceScreen'))).DeviceScreen,
}));
const CheckScreen = lazy(async () => ({
  default: (await patiently(() => import('./check/CheckScreen'))).CheckScreen,
}));
const DemoScreen = lazy(async () => ({
  default: (await withTexts([participantCatalogue, answerPairsCatalogue], () => import('./demo/DemoScreen')))
    .DemoScreen,
}));
const KeptResults = lazy(async () => ({
  default: (await patiently(() => import('./results/KeptResults'))).KeptResults,
}));

interface AppProps {
  readonly services: Services;
}

export function App({ services }: AppProps) {
  const language = useStore(preferences, languageOf);
  return (
    <LanguageProvider value={language}>
      <ServicesProvider value={services}>
        <ErrorBoundary fallback={<Broken />}>
          <Suspense fallback={<Loading />}>
            <Screen />
          </Suspense>
        </ErrorBoundary>
      </ServicesProvider>
    </LanguageProvider>
  );
}

function Screen() {
  const route = useRoute();
  const services = useServices();
  const [typedCode, setTypedCode] = useState(takeTypedCode);

  const join = useCallback((code: string) => {
    setTypedCode(code);
    navigate(`#/play/${code}`);
  }, []);
  const formIsThere = useCallback(() => {
    setTypedCode(null);
    // What fails here is tried again, and told, when it is needed.
    loadPlay().catch(() => undefined);
    services.participant().catch(() => undefined);
  }, [services]);

  switch (route.screen) {
    case 'home':
      return <Home unknown={route.unknown} onJoin={join} onReady={formIsThere} />;
    case 'join':
      return <JoinScreen onJoin={join} onReady={formIsThere} />;
    case 'play':
      return (
        <Suspense fallback={<Finding code={route.code} />}>
          <PlayScreen
            key={`${route.code}/${route.pin ?? ''}`}
            code={route.code}
            pin={route.pin}
            typed={typedCode === route.code}
            seatSecret={null}
          />
        </Suspense>
      );
    case 'seat':
      return (
        <Suspense fallback={<Finding code={route.code} />}>
          <PlayScreen
            key={route.secret}
            code={route.code}
            pin={route.pin}
            typed={false}
            seatSecret={route.secret}
          />
        </Suspense>
      );
    case 'device': {
      const { kind, code, pin, secret } = route;
      return <DeviceScreen key={`${kind}/${pin}/${secret ?? ''}`} request={{ kind, code, pin, secret }} />;
    }
    case 'dashboard':
    case 'new':
    case 'library':
    case 'tasting':
    case 'edit':
    case 'print':
    case 'host-results':
      return <HostScreens route={route} />;
    case 'check':
      return <CheckScreen />;
    case 'demo':
      return <DemoScreen />;
    case 'results':
      return <KeptResults key={route.tasting} tastingId={route.tasting} />;
  }
}

function Broken() {
  const messages = useCommonMessages();
  return (
    <main className={page.page}>
      <Notice title={messages.brokenTitle} text={messages.broken}>
        <button type="button" className={buttons.primary} onClick={() => window.location.reload()}>
          {messages.reload}
        </button>
      </Notice>
    </main>
  );
}
