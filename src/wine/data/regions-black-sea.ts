import type { Region } from '../knowledge';

/** Romania, Moldova, Bulgaria, Georgia and Armenia. */
export const BLACK_SEA: readonly Region[] = [
  {
    id: 'dealu-mare',
    name: 'Dealu Mare',
    country: 'romania',
    also: ['Dealul Mare'],
    wines: [
      {
        color: 'red',
        grapes: ['feteasca-neagra', 'merlot', 'cabernet-sauvignon', 'pinot-noir'],
        names: [
          'Davino Domaine Ceptura',
          'SERVE Terra Romana',
          'LacertA Cuvée IX',
          'Rotenberg Merlot',
          'Budureasca Noble 5',
        ],
      },
      { color: 'white', grapes: ['feteasca-alba', 'sauvignon-blanc', 'muscat-blanc'] },
    ],
  },
  {
    id: 'cotnari',
    name: 'Cotnari',
    country: 'romania',
    wines: [
      { color: 'white', style: 'sweet', grapes: ['grasa-de-cotnari', 'feteasca-alba', 'muscat-blanc'] },
    ],
  },
  {
    id: 'transylvania',
    name: 'Transylvania',
    french: 'Transylvanie',
    country: 'romania',
    also: ['Transilvania', 'Târnave'],
    wines: [
      {
        color: 'white',
        grapes: ['feteasca-regala', 'feteasca-alba', 'welschriesling', 'sauvignon-blanc', 'muscat-ottonel'],
      },
    ],
  },
  {
    id: 'dragasani',
    name: 'Drăgășani',
    country: 'romania',
    wines: [
      { color: 'red', grapes: ['feteasca-neagra', 'cabernet-sauvignon'] },
      { color: 'white', grapes: ['feteasca-regala', 'sauvignon-blanc', 'muscat-blanc'] },
    ],
  },
  {
    id: 'murfatlar',
    name: 'Murfatlar',
    country: 'romania',
    wines: [
      { color: 'red', grapes: ['feteasca-neagra', 'cabernet-sauvignon', 'merlot'] },
      { color: 'white', style: 'sweet', grapes: ['chardonnay', 'pinot-gris', 'muscat-ottonel'] },
    ],
  },
  {
    id: 'codru',
    name: 'Codru',
    country: 'moldova',
    wines: [
      { color: 'red', grapes: ['merlot', 'feteasca-neagra', 'cabernet-sauvignon', 'pinot-noir'] },
      { color: 'white', grapes: ['feteasca-alba', 'feteasca-regala', 'sauvignon-blanc'] },
    ],
  },
  {
    id: 'stefan-voda',
    name: 'Ștefan Vodă',
    country: 'moldova',
    also: ['Purcari'],
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'saperavi', 'babeasca-neagra', 'feteasca-neagra', 'merlot'],
        isBlend: true,
        names: ['Negru de Purcari', 'Roșu de Purcari', 'Freedom Blend', 'Et Cetera Cuvée Rouge'],
      },
    ],
  },
  {
    id: 'thracian-valley',
    name: 'Thracian Valley',
    french: 'Vallée de Thrace',
    country: 'bulgaria',
    also: ['Thracian Lowlands', 'Thrace'],
    wines: [
      {
        color: 'red',
        grapes: ['mavrud', 'merlot', 'cabernet-sauvignon', 'syrah'],
        names: [
          'Bessa Valley Enira',
          'Rumelia Mavrud',
          'Zagreus Vinica',
          'Edoardo Miroglio Soli',
          'Todoroff Boutique',
        ],
      },
      { color: 'white', grapes: ['dimyat', 'chardonnay'] },
    ],
  },
  {
    id: 'struma-valley',
    name: 'Struma Valley',
    french: 'Vallée de la Strouma',
    country: 'bulgaria',
    also: ['Melnik'],
    wines: [{ color: 'red', grapes: ['melnik', 'merlot', 'cabernet-sauvignon'] }],
  },

  {
    id: 'kakheti',
    name: 'Kakheti',
    french: 'Kakhétie',
    country: 'georgia',
    also: ['Kakhétie', 'Telavi', 'Kvareli'],
    wines: [
      {
        color: 'orange',
        grapes: ['rkatsiteli', 'mtsvane', 'kisi', 'khikhvi'],
        names: [
          "Pheasant's Tears Rkatsiteli",
          'Alaverdi Monastery Rkatsiteli',
          'Orgo Rkatsiteli',
          'Tchotiashvili Khikhvi',
        ],
      },
      {
        color: 'red',
        grapes: ['saperavi'],
        names: [
          'Tbilvino Saperavi',
          'Orgo Saperavi',
          'Teliani Valley Saperavi',
          'Marani Saperavi',
          'Shumi Saperavi',
        ],
      },
      { color: 'white', grapes: ['rkatsiteli', 'mtsvane'] },
    ],
  },
  {
    id: 'mukuzani',
    name: 'Mukuzani',
    country: 'georgia',
    parent: 'kakheti',
    wines: [{ color: 'red', grapes: ['saperavi'] }],
  },
  {
    id: 'tsinandali',
    name: 'Tsinandali',
    country: 'georgia',
    parent: 'kakheti',
    wines: [{ color: 'white', grapes: ['rkatsiteli', 'mtsvane'], isBlend: true }],
  },
  {
    id: 'kindzmarauli',
    name: 'Kindzmarauli',
    country: 'georgia',
    parent: 'kakheti',
    wines: [{ color: 'red', style: 'sweet', grapes: ['saperavi'] }],
  },
  {
    id: 'kartli',
    name: 'Kartli',
    country: 'georgia',
    also: ['Ateni'],
    wines: [
      { color: 'orange', grapes: ['chinuri', 'mtsvane'] },
      { color: 'white', grapes: ['chinuri'] },
    ],
  },
  {
    id: 'imereti',
    name: 'Imereti',
    french: 'Iméréthie',
    country: 'georgia',
    wines: [
      { color: 'orange', grapes: ['tsolikouri'] },
      { color: 'white', grapes: ['tsolikouri'] },
    ],
  },
  {
    id: 'vayots-dzor',
    name: 'Vayots Dzor',
    country: 'armenia',
    also: ['Areni'],
    wines: [
      {
        color: 'red',
        grapes: ['areni'],
        names: ['Zorah Karasi', 'Trinity Canyon Areni', 'Hin Areni', 'Old Bridge Areni'],
      },
      { color: 'white', grapes: ['voskehat'] },
    ],
  },
];
