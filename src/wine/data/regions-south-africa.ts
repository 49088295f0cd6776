import type { Region } from '../knowledge';

/** Wards and districts, all within the Western Cape. */
export const SOUTH_AFRICA: readonly Region[] = [
  {
    id: 'western-cape',
    name: 'Western Cape',
    french: 'Cap-Occidental',
    country: 'south-africa',
    also: ['Coastal Region'],
    wines: [
      { color: 'white', grapes: ['chenin-blanc', 'sauvignon-blanc', 'chardonnay'] },
      { color: 'red', grapes: ['cabernet-sauvignon', 'syrah', 'pinotage', 'merlot'] },
      {
        color: 'white',
        style: 'sparkling',
        grapes: ['chardonnay', 'pinot-noir'],
        isBlend: true,
        names: [
          'Graham Beck Brut',
          'Simonsig Kaapse Vonkel',
          'Villiera Tradition',
          'Krone Borealis',
          'Le Lude Brut',
        ],
      },
    ],
  },
  {
    id: 'stellenbosch',
    name: 'Stellenbosch',
    country: 'south-africa',
    parent: 'western-cape',
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'pinotage', 'merlot', 'syrah', 'cabernet-franc'],
        names: [
          'Kanonkop Paul Sauer',
          'Meerlust Rubicon',
          'Rust en Vrede Estate',
          'Vergelegen V',
          'De Trafford Elevation 393',
          'Warwick Trilogy',
        ],
      },
      { color: 'white', grapes: ['chenin-blanc', 'sauvignon-blanc', 'chardonnay'] },
    ],
  },
  {
    id: 'swartland',
    name: 'Swartland',
    country: 'south-africa',
    parent: 'western-cape',
    wines: [
      {
        color: 'red',
        grapes: ['syrah', 'cinsault', 'grenache', 'pinotage', 'mourvedre'],
        names: [
          'Sadie Columella',
          'Mullineux Schist',
          'Mullineux Granite',
          'Porseleinberg',
          'Sadie Pofadder',
        ],
      },
      {
        color: 'white',
        grapes: ['chenin-blanc', 'grenache-blanc', 'clairette', 'semillon', 'roussanne'],
        names: ['Sadie Palladius', 'Mullineux Old Vines', 'AA Badenhorst Family', 'David & Nadia Aristargos'],
      },
      { color: 'orange', grapes: ['chenin-blanc', 'semillon'] },
    ],
  },
  {
    id: 'paarl',
    name: 'Paarl',
    country: 'south-africa',
    parent: 'western-cape',
    wines: [
      {
        color: 'red',
        grapes: ['syrah', 'cabernet-sauvignon', 'pinotage'],
        names: ['Nederburg Two Centuries', 'Vilafonté Series C', 'Glen Carlou Grand Classique'],
      },
      { color: 'white', grapes: ['chenin-blanc', 'chardonnay'] },
    ],
  },
  {
    id: 'franschhoek',
    name: 'Franschhoek',
    country: 'south-africa',
    parent: 'western-cape',
    wines: [
      { color: 'white', grapes: ['semillon', 'chardonnay', 'chenin-blanc'] },
      { color: 'red', grapes: ['cabernet-sauvignon', 'syrah'] },
    ],
  },
  {
    id: 'constantia',
    name: 'Constantia',
    country: 'south-africa',
    parent: 'western-cape',
    wines: [
      {
        color: 'white',
        grapes: ['sauvignon-blanc', 'semillon'],
        names: [
          'Klein Constantia Estate',
          'Constantia Glen Two',
          'Steenberg Magna Carta',
          'Buitenverwachting Husseys Vlei',
        ],
      },
      { color: 'white', style: 'sweet', grapes: ['muscat-blanc'] },
    ],
  },
  {
    id: 'walker-bay',
    name: 'Walker Bay',
    country: 'south-africa',
    parent: 'western-cape',
    also: ['Hemel-en-Aarde', 'Hermanus'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir', 'syrah', 'pinotage'],
        names: [
          'Hamilton Russell Pinot Noir',
          'Bouchard Finlayson Galpin Peak',
          'Newton Johnson Family Vineyards',
          'Storm Moya',
          'Storm Vrede',
        ],
      },
      { color: 'white', grapes: ['chardonnay', 'sauvignon-blanc'] },
    ],
  },
  {
    id: 'elgin',
    name: 'Elgin',
    country: 'south-africa',
    parent: 'western-cape',
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay', 'sauvignon-blanc', 'riesling'],
        names: [
          'Richard Kershaw Clonal Selection',
          'Paul Cluver Seven Flags',
          'Iona Elgin Highlands',
          'Oak Valley Groenlandberg',
        ],
      },
      { color: 'red', grapes: ['pinot-noir', 'syrah'] },
    ],
  },
  {
    id: 'robertson',
    name: 'Robertson',
    country: 'south-africa',
    parent: 'western-cape',
    wines: [
      { color: 'white', grapes: ['chardonnay', 'colombard', 'sauvignon-blanc'] },
      { color: 'red', grapes: ['syrah', 'cabernet-sauvignon'] },
    ],
  },
  {
    id: 'breedekloof',
    name: 'Breedekloof',
    country: 'south-africa',
    parent: 'western-cape',
    wines: [{ color: 'white', grapes: ['chenin-blanc'] }],
  },
];
