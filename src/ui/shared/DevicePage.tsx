import { useEffect, type ComponentType, type ReactNode } from 'react';
import { useStore } from 'zustand';

import type { DeviceRequest } from '../../device/device-request';
import type { DeviceRefusal, DeviceState } from '../../device/device-state';
import { reloadFresh } from '../../offline/reload-fresh';
import type { DeviceView } from '../../protocol/device-view';
import { useNamedView } from '../answer-names/useNamedView';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useDeviceMessages } from '../messages/useDeviceMessages';
import { replaceAddress } from '../router';
import type { DeviceSession } from '../services';
import buttons from './buttons.module.css';
import { Notice } from './Notice';
import page from './page.module.css';
import { StartFailed } from './StartFailed';
import { useDeviceSession } from './useDeviceSession';

export interface DeviceTastingProps {
  readonly view: DeviceView;
  readonly link: DeviceState['link'];
  readonly endsAtMs: number | null;
  readonly session: DeviceSession;
}

interface DevicePageProps {
  readonly request: DeviceRequest;
  /** Shows the tasting, as long as there is a way to the host, or the hope of one. */
  readonly Tasting: ComponentType<DeviceTastingProps>;
}

/** What the host can put right while this device waits. */
const WORTH_ANOTHER_TRY = new Set<DeviceRefusal['reason']>(['SESSION_NOT_FOUND', 'DEVICES_FULL']);

/** A big screen or a remote, from the dial on: what both say when there is nothing to show. */
export function DevicePage({ request, Tasting }: DevicePageProps) {
  const messages = useDeviceMessages();
  const state = useDeviceSession(request);
  if (state.status === 'running')
    return <SessionPage session={state.session} request={request} Tasting={Tasting} />;
  return (
    <Plain link={state.status === 'failed' ? 'closed' : 'connecting'}>
      {state.status === 'failed' ? (
        <StartFailed error={state.error} />
      ) : (
        <Notice title={messages.connecting} text={messages.connectingText} />
      )}
    </Plain>
  );
}

interface SessionPageProps extends DevicePageProps {
  readonly session: DeviceSession;
}

function SessionPage({ session, request: { kind, pin }, Tasting }: SessionPageProps) {
  const messages = useDeviceMessages();
  const state = useStore(session.store);
  const { view, link, refusal, code, endsAtMs } = state;
  const isIn = view !== null;

  // The link is spent: what a reload needs is where this device was let in.
  useEffect(() => {
    if (isIn) replaceAddress(`#/${kind}/${code}/${pin}`);
  }, [isIn, kind, code, pin]);

  const again = (label: string) => (
    <button type="button" className={buttons.primary} onClick={() => session.retry()}>
      {label}
    </button>
  );
  if (refusal) return <Refused refusal={refusal} again={again(messages.tryAgain)} />;
  if (link === 'moved')
    return (
      <Plain link={link}>
        <Notice title={messages.movedTitle} text={messages.movedText}>
          {again(messages.showHere)}
        </Notice>
      </Plain>
    );
  // What is over stays on the wall.
  if (link === 'closed' && view?.phase !== 'ended')
    return (
      <Plain link={link}>
        <Notice title={messages.closedTitle} text={messages.closedText}>
          {again(messages.tryAgain)}
        </Notice>
      </Plain>
    );
  if (view)
    return <NamedTasting Tasting={Tasting} view={view} link={link} endsAtMs={endsAtMs} session={session} />;
  return (
    <Plain link={link}>
      <Notice title={messages.kind[kind]} text={messages.linkLine[link]} />
    </Plain>
  );
}

function NamedTasting({ Tasting, view, ...props }: DeviceTastingProps & Pick<DevicePageProps, 'Tasting'>) {
  return <Tasting view={useNamedView(view)} {...props} />;
}

function Refused({ refusal, again }: { readonly refusal: DeviceRefusal; readonly again: ReactNode }) {
  const { refusalTitle, refusalText } = useDeviceMessages();
  const { reload } = useCommonMessages();
  const { reason } = refusal;
  const older = reason === 'VERSION_MISMATCH' ? refusal.older : null;
  const text =
    reason !== 'VERSION_MISMATCH'
      ? refusalText[reason]
      : older === 'phone'
        ? refusalText.deviceOlder
        : refusalText.hostOlder;
  return (
    <Plain link="closed">
      <div className={page.alert} role="alert" data-reason={reason}>
        <Notice title={refusalTitle[reason]} text={text}>
          {older === 'phone' && (
            <button type="button" className={buttons.primary} onClick={() => void reloadFresh()}>
              {reload}
            </button>
          )}
          {(older === 'host' || WORTH_ANOTHER_TRY.has(reason)) && again}
        </Notice>
      </div>
    </Plain>
  );
}

function Plain({ link, children }: { readonly link: DeviceState['link']; readonly children: ReactNode }) {
  return (
    <main className={page.page} data-phase="waiting" data-link={link}>
      {children}
    </main>
  );
}
