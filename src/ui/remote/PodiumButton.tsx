import type { RemoteView } from '../../protocol/device-view';
import { useDeviceMessages } from '../messages/useDeviceMessages';
import type { DeviceSession } from '../services';
import { RemoteButton } from './RemoteButton';

/** The next step of the podium, by how many are shown. */
const STEPS = [1, 2, 3] as const;

interface PodiumButtonProps {
  readonly view: Extract<RemoteView, { phase: 'ended' }>;
  readonly isLive: boolean;
  readonly session: DeviceSession;
}

/** Third place to first, one press each; gone when the winner stands there (P13). */
export function PodiumButton({ view: { podium, leaderboard }, isLive, session }: PodiumButtonProps) {
  const { remote: messages } = useDeviceMessages();
  const step = STEPS[podium];
  const name = messages.showPlace[podium];
  if (step === undefined || name === undefined || leaderboard.seats === 0) return null;
  return (
    <RemoteButton key={step} isMain isOff={!isLive} name={name} onPress={() => session.showPodium(step)} />
  );
}
