import { lazy } from 'react';

import type { DeviceRequest } from '../device/device-request';
import { answerPairsCatalogue } from './answer-names/answerPairsCatalogue';
import { deviceCatalogue } from './messages/useDeviceMessages';
import { hostCatalogue } from './messages/useHostMessages';
import { soundCatalogue } from './messages/useSoundMessages';
import { withTexts } from './messages/withTexts';

const BigScreenPage = lazy(async () => ({
  default: (
    await withTexts(
      [deviceCatalogue, soundCatalogue, answerPairsCatalogue],
      () => import('./screen/BigScreenPage'),
    )
  ).BigScreenPage,
}));
const RemotePage = lazy(async () => ({
  default: (
    await withTexts(
      [deviceCatalogue, hostCatalogue, answerPairsCatalogue],
      () => import('./remote/RemotePage'),
    )
  ).RemotePage,
}));

/** One of the host's other devices. On its own, so that no phone has to know where the two are. */
export function DeviceScreen({ request }: { readonly request: DeviceRequest }) {
  return request.kind === 'screen' ? <BigScreenPage request={request} /> : <RemotePage request={request} />;
}
