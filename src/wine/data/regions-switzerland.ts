import type { Region } from '../knowledge';

/** By canton, Vaud by its shores of Lake Geneva as well. */
export const SWITZERLAND: readonly Region[] = [
  {
    id: 'valais',
    name: 'Valais',
    country: 'switzerland',
    also: ['Wallis'],
    wines: [
      {
        color: 'white',
        grapes: ['chasselas', 'petite-arvine', 'silvaner', 'savagnin', 'amigne', 'marsanne'],
        names: [
          'Fendant Les Murettes',
          'Petite Arvine Château Lichten',
          'Petite Arvine Maître de Chais',
          'Heida Veritas',
          'Grain Blanc',
        ],
      },
      {
        color: 'red',
        grapes: ['pinot-noir', 'gamay', 'syrah', 'cornalin', 'humagne-rouge'],
        names: ['Dôle des Monts', 'Grain Noir', 'Cayas', 'Electus'],
      },
      { color: 'white', style: 'sweet', grapes: ['petite-arvine', 'marsanne', 'amigne'] },
    ],
  },
  {
    id: 'vaud',
    name: 'Vaud',
    country: 'switzerland',
    wines: [
      { color: 'white', grapes: ['chasselas'] },
      { color: 'red', grapes: ['pinot-noir', 'gamay', 'gamaret'] },
    ],
  },
  {
    id: 'lavaux',
    name: 'Lavaux',
    country: 'switzerland',
    parent: 'vaud',
    wines: [
      {
        color: 'white',
        grapes: ['chasselas'],
        names: ['Dézaley', 'Calamin', 'Épesses', 'Saint-Saphorin', 'Villette', 'Lutry'],
      },
    ],
  },
  {
    id: 'la-cote',
    name: 'La Côte',
    country: 'switzerland',
    parent: 'vaud',
    wines: [
      {
        color: 'white',
        grapes: ['chasselas'],
        names: ['Mont-sur-Rolle', 'Féchy', 'Luins', 'Vinzel', 'Morges'],
      },
    ],
  },
  {
    id: 'chablais',
    name: 'Chablais',
    country: 'switzerland',
    parent: 'vaud',
    wines: [
      {
        color: 'white',
        grapes: ['chasselas'],
        names: ['Yvorne', 'Aigle Les Murailles', 'Ollon', 'Bex', 'Villeneuve'],
      },
    ],
  },
  {
    id: 'geneva',
    name: 'Geneva',
    french: 'Genève',
    country: 'switzerland',
    wines: [
      { color: 'red', grapes: ['gamay', 'pinot-noir', 'gamaret'] },
      { color: 'white', grapes: ['chasselas', 'chardonnay'] },
    ],
  },
  {
    id: 'neuchatel',
    name: 'Neuchâtel',
    country: 'switzerland',
    wines: [
      { color: 'rosé', grapes: ['pinot-noir'] },
      { color: 'red', grapes: ['pinot-noir'] },
      { color: 'white', grapes: ['chasselas'] },
    ],
  },
  {
    id: 'ticino',
    name: 'Ticino',
    french: 'Tessin',
    country: 'switzerland',
    wines: [
      {
        color: 'red',
        grapes: ['merlot'],
        names: ['Castello Luigi', 'Platinum', 'Carato', 'Sassi Grossi', 'Vinattieri', "Riflessi d'Epoca"],
      },
    ],
  },
  {
    id: 'graubunden',
    name: 'Grisons',
    country: 'switzerland',
    also: ['Graubünden', 'Bündner Herrschaft'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: ['Gantenbein', 'Donatsch Unique', 'Schloss Salenegg', 'Studach', 'Fromm Schöpfi'],
      },
      { color: 'white', grapes: ['muller-thurgau', 'chardonnay'] },
    ],
  },
  {
    id: 'zurich',
    name: 'Zürich',
    french: 'Zurich',
    country: 'switzerland',
    wines: [
      { color: 'white', grapes: ['muller-thurgau'] },
      { color: 'red', grapes: ['pinot-noir'] },
    ],
  },
];
