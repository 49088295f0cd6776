import { answerPairsCatalogue } from '../answer-names/answerPairsCatalogue';
import { hostCatalogue } from '../messages/useHostMessages';
import { seatCatalogue } from '../messages/useSeatMessages';
import { soundCatalogue } from '../messages/useSoundMessages';
import { withTexts } from '../messages/withTexts';

const TEXTS = [hostCatalogue, seatCatalogue, soundCatalogue, answerPairsCatalogue];

/** The host's side and what it speaks with. On its own, so that no phone has to know where they are. */
export async function loadHostScreens() {
  return (await withTexts(TEXTS, () => import('./HostScreens'))).HostScreens;
}
