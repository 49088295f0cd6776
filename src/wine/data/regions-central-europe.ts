import type { Region } from '../knowledge';

/** Luxembourg, Czechia and Hungary. */
export const CENTRAL_EUROPE: readonly Region[] = [
  {
    id: 'luxembourg-moselle',
    name: 'Moselle Luxembourgeoise',
    country: 'luxembourg',
    wines: [
      {
        color: 'white',
        grapes: ['muller-thurgau', 'auxerrois', 'pinot-gris', 'riesling', 'pinot-blanc', 'elbling'],
      },
      { color: 'white', style: 'sparkling', grapes: ['pinot-blanc', 'auxerrois', 'riesling', 'chardonnay'] },
    ],
  },
  {
    id: 'moravia',
    name: 'Moravia',
    french: 'Moravie',
    country: 'czechia',
    also: ['Morava'],
    wines: [
      {
        color: 'white',
        grapes: ['gruner-veltliner', 'muller-thurgau', 'riesling', 'welschriesling', 'pinot-blanc'],
      },
      { color: 'red', grapes: ['blaufrankisch', 'st-laurent', 'zweigelt'] },
    ],
  },

  {
    id: 'tokaj',
    name: 'Tokaj',
    country: 'hungary',
    also: ['Tokaji', 'Tokay', 'Tokaj-Hegyalja'],
    wines: [
      {
        color: 'white',
        style: 'sweet',
        grapes: ['furmint', 'harslevelu', 'muscat-blanc'],
        isBlend: true,
        names: ['Tokaji Aszú 5 Puttonyos', 'Tokaji Aszú 6 Puttonyos', 'Tokaji Eszencia', 'Tokaji Szamorodni'],
      },
      {
        color: 'white',
        grapes: ['furmint', 'harslevelu', 'muscat-blanc'],
        names: [
          'Tokaji Furmint Mandolás',
          'Tokaji Furmint Úrágya',
          'Tokaji Furmint Nyulászó',
          'Tokaji Furmint Betsek',
          'Tokaji Furmint Szent Tamás',
        ],
      },
    ],
  },
  {
    id: 'eger',
    name: 'Eger',
    country: 'hungary',
    also: ['Egri Bikavér', 'Bikavér'],
    wines: [
      {
        color: 'red',
        grapes: ['blaufrankisch', 'kadarka', 'merlot', 'cabernet-franc', 'pinot-noir'],
        isBlend: true,
      },
      { color: 'white', grapes: ['welschriesling', 'harslevelu', 'chardonnay'] },
    ],
  },
  {
    id: 'villany',
    name: 'Villány',
    country: 'hungary',
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-franc', 'merlot', 'portugieser', 'cabernet-sauvignon'],
        names: ['Kopar', 'Solus', 'Capella', 'Duennium'],
      },
    ],
  },
  {
    id: 'szekszard',
    name: 'Szekszárd',
    country: 'hungary',
    wines: [{ color: 'red', grapes: ['blaufrankisch', 'kadarka', 'merlot'] }],
  },
  {
    id: 'somlo',
    name: 'Somló',
    country: 'hungary',
    wines: [{ color: 'white', grapes: ['juhfark', 'furmint', 'welschriesling', 'harslevelu'] }],
  },
  {
    id: 'badacsony',
    name: 'Badacsony',
    country: 'hungary',
    also: ['Balaton'],
    wines: [{ color: 'white', grapes: ['welschriesling', 'pinot-gris', 'riesling'] }],
  },
  {
    id: 'sopron',
    name: 'Sopron',
    country: 'hungary',
    wines: [{ color: 'red', grapes: ['blaufrankisch', 'zweigelt'] }],
  },
];
