import type { DeviceRequest } from '../../device/device-request';
import { DevicePage, type DeviceTastingProps } from '../shared/DevicePage';
import { RemoteScreen } from './RemoteScreen';

/** A second device of the host, or a friend's, let in by the host's link. */
export function RemotePage({ request }: { readonly request: DeviceRequest }) {
  return <DevicePage request={request} Tasting={RemoteTasting} />;
}

function RemoteTasting({ view, ...props }: DeviceTastingProps) {
  return view.kind === 'remote' ? <RemoteScreen view={view} {...props} /> : null;
}
