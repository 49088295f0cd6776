import type { Region } from '../knowledge';

/** Slovenia, Croatia, Serbia and North Macedonia. */
export const ADRIATIC: readonly Region[] = [
  {
    id: 'goriska-brda',
    name: 'Goriška Brda',
    country: 'slovenia',
    also: ['Brda'],
    wines: [
      {
        color: 'white',
        grapes: ['ribolla-gialla', 'friulano', 'pinot-gris', 'chardonnay', 'malvasia-istriana'],
        names: ['Simčič Rebula Opoka', 'Movia Veliko Belo', 'Jakončič Carolina', 'Edi Simčič Kozana'],
      },
      {
        color: 'orange',
        grapes: ['ribolla-gialla', 'pinot-gris', 'friulano'],
        names: ['Movia Lunar', 'Klinec Jakot', 'Kabaj Rebula'],
      },
      { color: 'red', grapes: ['merlot', 'cabernet-sauvignon', 'pinot-noir'] },
    ],
  },
  {
    id: 'vipava',
    name: 'Vipava Valley',
    french: 'Vallée de la Vipava',
    country: 'slovenia',
    also: ['Vipavska Dolina', 'Vipava'],
    wines: [
      { color: 'white', grapes: ['zelen', 'pinela', 'ribolla-gialla', 'malvasia-istriana'] },
      {
        color: 'orange',
        grapes: ['ribolla-gialla', 'malvasia-istriana', 'zelen'],
        names: ['Batič Zaria', 'Mlečnik Ana', 'Burja Bela', 'Guerila Retro'],
      },
      { color: 'red', grapes: ['merlot', 'barbera', 'cabernet-sauvignon'] },
    ],
  },
  {
    id: 'slovenian-karst',
    name: 'Kras',
    french: 'Karst slovène',
    country: 'slovenia',
    also: ['Slovenian Karst'],
    wines: [
      { color: 'red', grapes: ['teran'] },
      { color: 'orange', grapes: ['vitovska', 'malvasia-istriana'] },
    ],
  },
  {
    id: 'slovenian-istria',
    name: 'Slovenian Istria',
    french: 'Istrie slovène',
    country: 'slovenia',
    also: ['Slovenska Istra'],
    wines: [
      { color: 'white', grapes: ['malvasia-istriana'] },
      { color: 'red', grapes: ['teran'] },
    ],
  },
  {
    id: 'slovenian-styria',
    name: 'Slovenian Styria',
    french: 'Styrie slovène',
    country: 'slovenia',
    also: ['Štajerska', 'Štajerska Slovenija', 'Maribor', 'Ljutomer-Ormož'],
    wines: [
      { color: 'white', grapes: ['furmint', 'welschriesling', 'sauvignon-blanc', 'riesling', 'pinot-blanc'] },
      { color: 'red', grapes: ['pinot-noir', 'blaufrankisch'] },
    ],
  },

  {
    id: 'istria',
    name: 'Istria',
    french: 'Istrie',
    country: 'croatia',
    also: ['Istra'],
    wines: [
      {
        color: 'white',
        grapes: ['malvasia-istriana'],
        names: ['Kozlović Santa Lucia', 'Matošević Alba', 'Coronica Gran Malvazija', 'Trapan Ponente'],
      },
      {
        color: 'orange',
        grapes: ['malvasia-istriana'],
        names: ['Roxanich Antica', 'Kabola Amfora', 'Clai Sveti Jakov'],
      },
      { color: 'red', grapes: ['teran', 'merlot'] },
    ],
  },
  {
    id: 'dalmatia',
    name: 'Dalmatia',
    french: 'Dalmatie',
    country: 'croatia',
    also: ['Dalmacija'],
    wines: [
      { color: 'red', grapes: ['plavac-mali', 'babic', 'zinfandel'] },
      { color: 'white', grapes: ['posip', 'marastina', 'debit'] },
    ],
  },
  {
    id: 'peljesac',
    name: 'Pelješac',
    country: 'croatia',
    parent: 'dalmatia',
    also: ['Dingač', 'Postup'],
    wines: [
      {
        color: 'red',
        grapes: ['plavac-mali'],
        names: ['Saints Hills Dingač', 'Miloš Stagnum', 'Matuško Dingač', 'Bura Dingač', 'Grgić Plavac Mali'],
      },
    ],
  },
  {
    id: 'hvar',
    name: 'Hvar',
    country: 'croatia',
    parent: 'dalmatia',
    wines: [
      {
        color: 'red',
        grapes: ['plavac-mali'],
        names: ['Zlatan Plavac', 'Tomić Plavac Barrique', 'Ivan Dolac', 'Duboković Medvid'],
      },
    ],
  },
  {
    id: 'korcula',
    name: 'Korčula',
    country: 'croatia',
    parent: 'dalmatia',
    wines: [{ color: 'white', grapes: ['posip'] }],
  },
  {
    id: 'primosten',
    name: 'Primošten',
    country: 'croatia',
    parent: 'dalmatia',
    wines: [{ color: 'red', grapes: ['babic'] }],
  },
  {
    id: 'slavonia',
    name: 'Slavonia',
    french: 'Slavonie',
    country: 'croatia',
    also: ['Slavonija', 'Kutjevo'],
    wines: [
      { color: 'white', grapes: ['welschriesling', 'gewurztraminer', 'chardonnay'] },
      { color: 'red', grapes: ['blaufrankisch', 'pinot-noir', 'merlot'] },
    ],
  },

  {
    id: 'sumadija',
    name: 'Šumadija',
    country: 'serbia',
    wines: [{ color: 'red', grapes: ['prokupac', 'merlot', 'cabernet-sauvignon'] }],
  },
  {
    id: 'zupa',
    name: 'Župa',
    country: 'serbia',
    also: ['Tri Morave'],
    wines: [
      { color: 'red', grapes: ['prokupac', 'merlot'] },
      { color: 'white', grapes: ['dimyat', 'chardonnay'] },
    ],
  },
  {
    id: 'tikves',
    name: 'Tikveš',
    country: 'north-macedonia',
    wines: [
      {
        color: 'red',
        grapes: ['vranac', 'merlot', 'cabernet-sauvignon'],
        names: [
          'Tikveš Barovo',
          'Tikveš Bela Voda',
          'Bovin Dissan',
          'Stobi Vranec Veritas',
          'Popova Kula Vranec',
        ],
      },
      { color: 'white', grapes: ['dimyat', 'chardonnay'] },
    ],
  },
];
