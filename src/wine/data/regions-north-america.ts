import type { Region } from '../knowledge';

/** The United States, Canada and Mexico. */
export const NORTH_AMERICA: readonly Region[] = [
  {
    id: 'california',
    name: 'California',
    french: 'Californie',
    country: 'united-states',
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'zinfandel', 'pinot-noir', 'merlot', 'petite-sirah', 'syrah'],
      },
      { color: 'white', grapes: ['chardonnay', 'sauvignon-blanc', 'pinot-gris', 'viognier'] },
      { color: 'rosé', grapes: ['zinfandel', 'grenache', 'pinot-noir'] },
    ],
  },
  {
    id: 'napa-valley',
    name: 'Napa Valley',
    country: 'united-states',
    parent: 'california',
    also: ['Napa'],
    wines: [
      {
        color: 'red',
        grapes: [
          'cabernet-sauvignon',
          'merlot',
          'cabernet-franc',
          'petit-verdot',
          'zinfandel',
          'petite-sirah',
        ],
        names: [
          'Opus One',
          'Dominus',
          'Insignia',
          'Caymus Special Selection',
          'Screaming Eagle',
          'Silver Oak',
          'Robert Mondavi Reserve',
        ],
      },
      {
        color: 'white',
        grapes: ['chardonnay', 'sauvignon-blanc'],
        names: [
          'Chateau Montelena',
          'Grgich Hills',
          'Far Niente',
          'Robert Mondavi Fumé Blanc',
          'Newton Unfiltered',
        ],
      },
    ],
  },
  {
    id: 'stags-leap',
    name: 'Stags Leap District',
    country: 'united-states',
    parent: 'napa-valley',
    also: ['Stags Leap'],
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'merlot'],
        names: [
          "Stag's Leap Wine Cellars SLV",
          'Shafer Hillside Select',
          "Stags' Leap Winery",
          'Clos du Val',
          'Chimney Rock',
          'Cliff Lede Poetry',
        ],
      },
    ],
  },
  {
    id: 'oakville',
    name: 'Oakville',
    country: 'united-states',
    parent: 'napa-valley',
    wines: [{ color: 'red', grapes: ['cabernet-sauvignon', 'merlot', 'cabernet-franc'] }],
  },
  {
    id: 'rutherford',
    name: 'Rutherford',
    country: 'united-states',
    parent: 'napa-valley',
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'merlot'],
        names: ['Inglenook Rubicon', 'BV Georges de Latour', "Frog's Leap Estate", 'Quintessa', 'Staglin'],
      },
    ],
  },
  {
    id: 'howell-mountain',
    name: 'Howell Mountain',
    country: 'united-states',
    parent: 'napa-valley',
    wines: [{ color: 'red', grapes: ['cabernet-sauvignon', 'merlot', 'zinfandel'] }],
  },
  {
    id: 'carneros',
    name: 'Carneros',
    country: 'united-states',
    parent: 'california',
    also: ['Los Carneros'],
    wines: [
      { color: 'red', grapes: ['pinot-noir', 'merlot'] },
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: [
          'Hyde Vineyard Chardonnay',
          'Hudson Vineyard Chardonnay',
          'Sangiacomo Vineyard Chardonnay',
          'Truchard Vineyard Chardonnay',
        ],
      },
      { color: 'white', style: 'sparkling', grapes: ['chardonnay', 'pinot-noir'], isBlend: true },
    ],
  },
  {
    id: 'sonoma',
    name: 'Sonoma County',
    country: 'united-states',
    parent: 'california',
    also: ['Sonoma', 'Sonoma Valley'],
    wines: [
      { color: 'red', grapes: ['pinot-noir', 'zinfandel', 'cabernet-sauvignon', 'syrah'] },
      { color: 'white', grapes: ['chardonnay', 'sauvignon-blanc'] },
    ],
  },
  {
    id: 'russian-river',
    name: 'Russian River Valley',
    country: 'united-states',
    parent: 'sonoma',
    also: ['Russian River'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir', 'zinfandel'],
        names: ['Williams Selyem', 'Rochioli', 'Gary Farrell', 'Merry Edwards', 'Dehlinger', 'Kosta Browne'],
      },
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: ['Ramey', 'Kistler Vine Hill', 'Dutton-Goldfield', 'Sonoma-Cutrer'],
      },
    ],
  },
  {
    id: 'dry-creek',
    name: 'Dry Creek Valley',
    country: 'united-states',
    parent: 'sonoma',
    also: ['Dry Creek'],
    wines: [
      {
        color: 'red',
        grapes: ['zinfandel', 'cabernet-sauvignon', 'petite-sirah'],
        names: ['Ridge Lytton Springs', 'Seghesio Cortina', 'A. Rafanelli', 'Quivira', 'Dashe Cellars'],
      },
    ],
  },
  {
    id: 'alexander-valley',
    name: 'Alexander Valley',
    country: 'united-states',
    parent: 'sonoma',
    wines: [{ color: 'red', grapes: ['cabernet-sauvignon', 'merlot', 'zinfandel'] }],
  },
  {
    id: 'sonoma-coast',
    name: 'Sonoma Coast',
    country: 'united-states',
    parent: 'sonoma',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir', 'syrah'],
        names: ['Hirsch San Andreas', 'Littorai The Haven', 'Flowers Camp Meeting Ridge', 'Peay Pomarium'],
      },
      { color: 'white', grapes: ['chardonnay'] },
    ],
  },
  {
    id: 'anderson-valley',
    name: 'Anderson Valley',
    country: 'united-states',
    parent: 'california',
    also: ['Mendocino'],
    wines: [
      { color: 'red', grapes: ['pinot-noir'] },
      { color: 'white', style: 'sparkling', grapes: ['chardonnay', 'pinot-noir'], isBlend: true },
      { color: 'white', grapes: ['gewurztraminer', 'chardonnay', 'riesling'] },
    ],
  },
  {
    id: 'lodi',
    name: 'Lodi',
    country: 'united-states',
    parent: 'california',
    wines: [{ color: 'red', grapes: ['zinfandel', 'petite-sirah', 'carignan', 'cinsault'] }],
  },
  {
    id: 'amador',
    name: 'Amador County',
    country: 'united-states',
    parent: 'california',
    also: ['Sierra Foothills', 'Amador'],
    wines: [{ color: 'red', grapes: ['zinfandel', 'barbera', 'syrah'] }],
  },
  {
    id: 'santa-cruz-mountains',
    name: 'Santa Cruz Mountains',
    country: 'united-states',
    parent: 'california',
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'pinot-noir'],
        names: ['Ridge Monte Bello', 'Mount Eden Estate', 'Kathryn Kennedy Estate', 'Rhys Horseshoe'],
      },
      { color: 'white', grapes: ['chardonnay'] },
    ],
  },
  {
    id: 'monterey',
    name: 'Monterey',
    country: 'united-states',
    parent: 'california',
    also: ['Santa Lucia Highlands'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir', 'syrah'],
        names: ['Pisoni Vineyard', "Garys' Vineyard", "Rosella's Vineyard", 'Sleepy Hollow Vineyard'],
      },
      { color: 'white', grapes: ['chardonnay', 'riesling'] },
    ],
  },
  {
    id: 'paso-robles',
    name: 'Paso Robles',
    country: 'united-states',
    parent: 'california',
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'zinfandel', 'syrah', 'grenache', 'mourvedre'],
        names: [
          'Tablas Creek Esprit',
          'Saxum James Berry',
          'Justin Isosceles',
          'Soul of a Lion',
          "L'Aventure Estate",
        ],
      },
      { color: 'white', grapes: ['roussanne', 'viognier', 'grenache-blanc'] },
    ],
  },
  {
    id: 'santa-barbara',
    name: 'Santa Barbara County',
    country: 'united-states',
    parent: 'california',
    also: ['Santa Barbara', 'Sta. Rita Hills', 'Santa Maria Valley', 'Santa Ynez Valley'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir', 'syrah'],
        names: [
          'Sanford & Benedict',
          'Bien Nacido',
          'La Encantada',
          'Domaine de la Côte',
          'Sea Smoke Southing',
        ],
      },
      { color: 'white', grapes: ['chardonnay', 'sauvignon-blanc'] },
    ],
  },
  {
    id: 'oregon',
    name: 'Oregon',
    country: 'united-states',
    wines: [
      { color: 'red', grapes: ['pinot-noir', 'syrah', 'gamay'] },
      { color: 'white', grapes: ['pinot-gris', 'chardonnay', 'riesling'] },
    ],
  },
  {
    id: 'willamette-valley',
    name: 'Willamette Valley',
    country: 'united-states',
    parent: 'oregon',
    also: ['Willamette', 'Dundee Hills', 'Eola-Amity Hills'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir', 'gamay'],
        names: [
          'Domaine Drouhin Laurène',
          'Cristom Jessie',
          'Beaux Frères',
          'Eyrie South Block',
          'Shea Vineyard',
          'Evening Land Seven Springs',
        ],
      },
      { color: 'white', grapes: ['pinot-gris', 'chardonnay', 'riesling'] },
    ],
  },
  {
    id: 'washington',
    name: 'Washington State',
    french: 'État de Washington',
    country: 'united-states',
    also: ['Washington', 'Columbia Valley'],
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'merlot', 'syrah'],
        names: [
          'Quilceda Creek',
          'Andrew Will Sorella',
          'Col Solare',
          'DeLille Chaleur Estate',
          'Betz Père de Famille',
        ],
      },
      {
        color: 'white',
        grapes: ['riesling', 'chardonnay'],
        names: ['Eroica', 'Kung Fu Girl', "Poet's Leap", 'Ste. Michelle Cold Creek'],
      },
    ],
  },
  {
    id: 'walla-walla',
    name: 'Walla Walla Valley',
    country: 'united-states',
    parent: 'washington',
    also: ['Walla Walla'],
    wines: [
      {
        color: 'red',
        grapes: ['syrah', 'cabernet-sauvignon', 'merlot'],
        names: [
          'Cayuse Cailloux',
          'Leonetti Reserve',
          'Pepper Bridge',
          "L'Ecole No. 41 Perigee",
          'Woodward Canyon',
        ],
      },
    ],
  },
  {
    id: 'new-york',
    name: 'New York State',
    french: 'État de New York',
    country: 'united-states',
    also: ['New York', 'Long Island'],
    wines: [
      { color: 'white', grapes: ['riesling', 'chardonnay'] },
      { color: 'red', grapes: ['cabernet-franc', 'merlot'] },
    ],
  },
  {
    id: 'finger-lakes',
    name: 'Finger Lakes',
    country: 'united-states',
    parent: 'new-york',
    wines: [
      {
        color: 'white',
        grapes: ['riesling', 'gewurztraminer'],
        names: ['Hermann J. Wiemer HJW', 'Dr. Konstantin Frank', 'Ravines Argetsinger', 'Red Newt Circle'],
      },
      { color: 'red', grapes: ['cabernet-franc', 'pinot-noir'] },
    ],
  },
  {
    id: 'virginia',
    name: 'Virginia',
    french: 'Virginie',
    country: 'united-states',
    wines: [
      { color: 'white', grapes: ['viognier', 'petit-manseng', 'chardonnay'] },
      { color: 'red', grapes: ['cabernet-franc', 'petit-verdot', 'merlot', 'tannat'] },
    ],
  },

  {
    id: 'ontario',
    name: 'Ontario',
    country: 'canada',
    wines: [
      { color: 'white', grapes: ['riesling', 'chardonnay'] },
      { color: 'red', grapes: ['cabernet-franc', 'pinot-noir', 'gamay'] },
    ],
  },
  {
    id: 'niagara',
    name: 'Niagara Peninsula',
    french: 'Péninsule du Niagara',
    country: 'canada',
    parent: 'ontario',
    also: ['Niagara'],
    wines: [
      {
        color: 'white',
        style: 'sweet',
        grapes: ['vidal-blanc', 'riesling'],
        names: [
          'Inniskillin Vidal Icewine',
          'Peller Estates Vidal Icewine',
          'Pillitteri Vidal Icewine',
          'Jackson-Triggs Vidal Icewine',
        ],
      },
      { color: 'white', grapes: ['riesling', 'chardonnay'] },
      { color: 'red', grapes: ['cabernet-franc', 'pinot-noir', 'gamay'] },
    ],
  },
  {
    id: 'okanagan',
    name: 'Okanagan Valley',
    french: "Vallée de l'Okanagan",
    country: 'canada',
    also: ['Okanagan', 'British Columbia'],
    wines: [
      {
        color: 'red',
        grapes: ['merlot', 'cabernet-franc', 'syrah', 'pinot-noir'],
        names: ['Osoyoos Larose', 'Mission Hill Oculus', 'Black Hills Nota Bene', 'Painted Rock Red Icon'],
      },
      { color: 'white', grapes: ['pinot-gris', 'chardonnay', 'riesling'] },
    ],
  },
  {
    id: 'valle-de-guadalupe',
    name: 'Valle de Guadalupe',
    country: 'mexico',
    also: ['Baja California'],
    wines: [{ color: 'red', grapes: ['cabernet-sauvignon', 'nebbiolo', 'tempranillo', 'merlot'] }],
  },
];
