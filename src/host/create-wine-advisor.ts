import type { Draw } from '../game/draft';
import { WINE_KNOWLEDGE } from '../wine/wine-knowledge';
import { WineAdvisor } from './wine-advisor';

/** An advisor with all the lists: what makes this file large, so it is imported when the editor opens. */
export function createWineAdvisor(thisYear: number, draw: Draw): WineAdvisor {
  return new WineAdvisor(WINE_KNOWLEDGE, { thisYear, draw });
}
