import { COUNTRIES } from './data/countries';
import { BLACK_GRAPES } from './data/grapes-black';
import { WHITE_GRAPES } from './data/grapes-white';
import { ADRIATIC } from './data/regions-adriatic';
import { AUSTRALASIA } from './data/regions-australasia';
import { AUSTRIA } from './data/regions-austria';
import { BLACK_SEA } from './data/regions-black-sea';
import { CENTRAL_EUROPE } from './data/regions-central-europe';
import { EAST_ASIA } from './data/regions-east-asia';
import { EASTERN_MEDITERRANEAN } from './data/regions-eastern-mediterranean';
import { ENGLAND } from './data/regions-england';
import { FRANCE_BURGUNDY } from './data/regions-france-burgundy';
import { FRANCE_NORTH } from './data/regions-france-north';
import { FRANCE_SOUTH } from './data/regions-france-south';
import { FRANCE_SOUTHWEST } from './data/regions-france-southwest';
import { GERMANY } from './data/regions-germany';
import { ITALY_NORTH } from './data/regions-italy-north';
import { ITALY_SOUTH } from './data/regions-italy-south';
import { NORTH_AMERICA } from './data/regions-north-america';
import { PORTUGAL } from './data/regions-portugal';
import { SOUTH_AFRICA } from './data/regions-south-africa';
import { SOUTH_AMERICA } from './data/regions-south-america';
import { SPAIN } from './data/regions-spain';
import { SWITZERLAND } from './data/regions-switzerland';
import type { WineKnowledge } from './knowledge';

/** All that the host's desk knows about wine, some 43 KB gzipped: import it when a wine is being described, not before. */
export const WINE_KNOWLEDGE: WineKnowledge = {
  countries: COUNTRIES,
  grapes: [...WHITE_GRAPES, ...BLACK_GRAPES],
  regions: [
    ...FRANCE_SOUTHWEST,
    ...FRANCE_BURGUNDY,
    ...FRANCE_NORTH,
    ...FRANCE_SOUTH,
    ...ITALY_NORTH,
    ...ITALY_SOUTH,
    ...SPAIN,
    ...PORTUGAL,
    ...GERMANY,
    ...AUSTRIA,
    ...SWITZERLAND,
    ...CENTRAL_EUROPE,
    ...ADRIATIC,
    ...BLACK_SEA,
    ...EASTERN_MEDITERRANEAN,
    ...NORTH_AMERICA,
    ...SOUTH_AMERICA,
    ...AUSTRALASIA,
    ...SOUTH_AFRICA,
    ...ENGLAND,
    ...EAST_ASIA,
  ],
};
