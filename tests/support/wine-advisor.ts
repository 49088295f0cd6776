import { WineAdvisor } from '../../src/host/wine-advisor';
import { seededDraw } from './setups';
import { wineKnowledgeFixture } from './wine-knowledge-fixture';

/** An advisor that knows a few regions, in the year 2026, and always draws alike. */
export function testAdvisor(seed = 1): WineAdvisor {
  return new WineAdvisor(wineKnowledgeFixture, { thisYear: 2026, draw: seededDraw(seed) });
}
