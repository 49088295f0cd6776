import type { DeviceRequest } from '../../device/device-request';
import { DevicePage, type DeviceTastingProps } from '../shared/DevicePage';
import { BigScreen } from './BigScreen';

/** A television or projector, let in by the host's link. */
export function BigScreenPage({ request }: { readonly request: DeviceRequest }) {
  return <DevicePage request={request} Tasting={ScreenTasting} />;
}

function ScreenTasting({ view, link, endsAtMs }: DeviceTastingProps) {
  return view.kind === 'screen' ? <BigScreen view={view} link={link} endsAtMs={endsAtMs} /> : null;
}
