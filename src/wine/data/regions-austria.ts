import type { Region } from '../knowledge';

/** Growing areas within the federal states that labels name. */
export const AUSTRIA: readonly Region[] = [
  {
    id: 'lower-austria',
    name: 'Lower Austria',
    french: 'Basse-Autriche',
    country: 'austria',
    also: ['Niederösterreich'],
    wines: [
      { color: 'white', grapes: ['gruner-veltliner', 'riesling', 'welschriesling', 'muscat-blanc'] },
      { color: 'red', grapes: ['zweigelt', 'portugieser', 'pinot-noir'] },
    ],
  },
  {
    id: 'wachau',
    name: 'Wachau',
    country: 'austria',
    parent: 'lower-austria',
    wines: [
      {
        color: 'white',
        grapes: ['gruner-veltliner', 'riesling', 'neuburger'],
        names: [
          'Ried Achleiten',
          'Ried Kellerberg',
          'Ried Loibenberg',
          'Ried Singerriedel',
          'Ried Klaus',
          'Ried Tausendeimerberg',
          'Ried Hochrain',
        ],
      },
    ],
  },
  {
    id: 'kremstal',
    name: 'Kremstal',
    country: 'austria',
    parent: 'lower-austria',
    wines: [
      {
        color: 'white',
        grapes: ['gruner-veltliner', 'riesling'],
        names: [
          'Ried Pfaffenberg',
          'Ried Wachtberg',
          'Ried Pellingen',
          'Ried Steiner Hund',
          'Ried Sandgrube',
        ],
      },
    ],
  },
  {
    id: 'kamptal',
    name: 'Kamptal',
    country: 'austria',
    parent: 'lower-austria',
    wines: [
      {
        color: 'white',
        grapes: ['gruner-veltliner', 'riesling'],
        names: [
          'Ried Heiligenstein',
          'Ried Lamm',
          'Ried Gaisberg',
          'Ried Käferberg',
          'Ried Renner',
          'Ried Loiserberg',
        ],
      },
    ],
  },
  {
    id: 'traisental',
    name: 'Traisental',
    country: 'austria',
    parent: 'lower-austria',
    wines: [{ color: 'white', grapes: ['gruner-veltliner', 'riesling'] }],
  },
  {
    id: 'wagram',
    name: 'Wagram',
    country: 'austria',
    parent: 'lower-austria',
    wines: [{ color: 'white', grapes: ['gruner-veltliner', 'riesling'] }],
  },
  {
    id: 'weinviertel',
    name: 'Weinviertel',
    country: 'austria',
    parent: 'lower-austria',
    wines: [
      { color: 'white', grapes: ['gruner-veltliner', 'welschriesling'] },
      { color: 'red', grapes: ['zweigelt', 'portugieser'] },
    ],
  },
  {
    id: 'thermenregion',
    name: 'Thermenregion',
    country: 'austria',
    parent: 'lower-austria',
    also: ['Gumpoldskirchen'],
    wines: [
      { color: 'white', grapes: ['rotgipfler', 'zierfandler', 'neuburger'] },
      { color: 'red', grapes: ['pinot-noir', 'st-laurent', 'portugieser', 'zweigelt'] },
    ],
  },
  {
    id: 'carnuntum',
    name: 'Carnuntum',
    country: 'austria',
    parent: 'lower-austria',
    wines: [
      {
        color: 'red',
        grapes: ['zweigelt', 'blaufrankisch'],
        names: [
          'Ried Spitzerberg',
          'Ried Rosenberg',
          'Ried Haidacker',
          'Ried Bärnreiser',
          'Ried Stuhlwerker',
        ],
      },
    ],
  },
  {
    id: 'vienna',
    name: 'Vienna',
    french: 'Vienne',
    country: 'austria',
    also: ['Wien', 'Wiener Gemischter Satz'],
    wines: [
      {
        color: 'white',
        grapes: ['gruner-veltliner', 'riesling', 'pinot-blanc', 'welschriesling'],
        isBlend: true,
        names: ['Ried Rosengartl', 'Ried Preussen', 'Ried Ulm', 'Ried Falkenberg'],
      },
    ],
  },
  {
    id: 'burgenland',
    name: 'Burgenland',
    country: 'austria',
    wines: [
      { color: 'red', grapes: ['blaufrankisch', 'zweigelt', 'st-laurent', 'merlot'] },
      { color: 'white', grapes: ['welschriesling', 'chardonnay', 'pinot-blanc', 'gruner-veltliner'] },
      { color: 'orange', grapes: ['welschriesling', 'pinot-gris', 'gewurztraminer'] },
    ],
  },
  {
    id: 'neusiedlersee',
    name: 'Neusiedlersee',
    country: 'austria',
    parent: 'burgenland',
    wines: [
      { color: 'red', grapes: ['zweigelt', 'blaufrankisch', 'st-laurent'] },
      {
        color: 'white',
        style: 'sweet',
        grapes: ['welschriesling', 'chardonnay', 'scheurebe', 'muscat-ottonel'],
      },
    ],
  },
  {
    id: 'leithaberg',
    name: 'Leithaberg',
    country: 'austria',
    parent: 'burgenland',
    wines: [
      { color: 'red', grapes: ['blaufrankisch'] },
      { color: 'white', grapes: ['pinot-blanc', 'chardonnay', 'neuburger', 'gruner-veltliner'] },
    ],
  },
  {
    id: 'rust',
    name: 'Ruster Ausbruch',
    country: 'austria',
    parent: 'burgenland',
    also: ['Rust'],
    wines: [
      {
        color: 'white',
        style: 'sweet',
        grapes: ['welschriesling', 'furmint', 'pinot-blanc', 'muscat-blanc'],
      },
    ],
  },
  {
    id: 'mittelburgenland',
    name: 'Mittelburgenland',
    country: 'austria',
    parent: 'burgenland',
    wines: [
      {
        color: 'red',
        grapes: ['blaufrankisch'],
        names: ['Ried Hochberg', 'Ried Dürrau', 'Ried Goldberg', 'Ried Hochäcker'],
      },
    ],
  },
  {
    id: 'eisenberg',
    name: 'Eisenberg',
    country: 'austria',
    parent: 'burgenland',
    wines: [
      {
        color: 'red',
        grapes: ['blaufrankisch'],
        names: ['Ried Szapary', 'Ried Reihburg', 'Ried Saybritz', 'Ried Fasching', 'Ried Königsberg'],
      },
    ],
  },
  {
    id: 'styria',
    name: 'Styria',
    french: 'Styrie',
    country: 'austria',
    also: ['Steiermark'],
    wines: [
      {
        color: 'white',
        grapes: ['sauvignon-blanc', 'welschriesling', 'chardonnay', 'pinot-blanc', 'muscat-blanc'],
      },
    ],
  },
  {
    id: 'south-styria',
    name: 'South Styria',
    french: 'Styrie du Sud',
    country: 'austria',
    parent: 'styria',
    also: ['Südsteiermark'],
    wines: [
      {
        color: 'white',
        grapes: ['sauvignon-blanc', 'chardonnay', 'muscat-blanc', 'welschriesling'],
        names: [
          'Ried Zieregg',
          'Ried Grassnitzberg',
          'Ried Kranachberg',
          'Ried Obegg',
          'Ried Hochgrassnitzberg',
        ],
      },
      { color: 'orange', grapes: ['sauvignon-blanc', 'chardonnay', 'welschriesling'] },
    ],
  },
  {
    id: 'west-styria',
    name: 'West Styria',
    french: "Styrie de l'Ouest",
    country: 'austria',
    parent: 'styria',
    also: ['Weststeiermark', 'Schilcherland'],
    wines: [{ color: 'rosé', grapes: ['blauer-wildbacher'] }],
  },
];
