import { lazy } from 'react';

import type { DeviceRequest } from '../device/device-request';
import { deviceCatalogue } from './messages/useDeviceMessages';
import { hostCatalogue } from './messages/useHostMessages';
import { withTexts } from './messages/withTexts';

const BigScreenPage = lazy(async () => ({
  default: (await withTexts([deviceCatalogue], () => import('./screen/BigScreenPage'))).BigScreenPage,
}));
const RemotePage = lazy(async () => ({
  default: (await withTexts([deviceCatalogue, hostCatalogue], () => import('./remote/RemotePage')))
    .RemotePage,
}));

/** One of the host's other devices. On its own, so that no phone has to know where the two are. */
export function DeviceScreen({ request }: { readonly request: DeviceRequest }) {
  return request.kind === 'screen' ? <BigScreenPage request={request} /> : <RemotePage request={request} />;
}
