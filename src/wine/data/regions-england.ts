import type { Region } from '../knowledge';

/** By county, as labels say it. */
export const ENGLAND: readonly Region[] = [
  {
    id: 'southern-england',
    name: 'Southern England',
    french: "Sud de l'Angleterre",
    country: 'england',
    also: ['Hampshire'],
    wines: [
      {
        color: 'white',
        style: 'sparkling',
        grapes: ['chardonnay', 'pinot-noir', 'pinot-meunier', 'seyval-blanc'],
        isBlend: true,
        names: [
          'Hambledon Classic Cuvée',
          'Hattingley Valley Classic',
          'Coates & Seely Brut Reserve',
          'Camel Valley Brut',
        ],
      },
      { color: 'white', grapes: ['bacchus', 'chardonnay', 'seyval-blanc'] },
    ],
  },
  {
    id: 'kent',
    name: 'Kent',
    country: 'england',
    parent: 'southern-england',
    wines: [
      {
        color: 'white',
        style: 'sparkling',
        grapes: ['chardonnay', 'pinot-noir', 'pinot-meunier'],
        isBlend: true,
        names: [
          'Gusbourne Brut Reserve',
          'Chapel Down Three Graces',
          'Simpsons Chalklands',
          'Squerryes Brut',
        ],
      },
      { color: 'white', grapes: ['bacchus', 'chardonnay'] },
    ],
  },
  {
    id: 'sussex',
    name: 'Sussex',
    country: 'england',
    parent: 'southern-england',
    wines: [
      {
        color: 'white',
        style: 'sparkling',
        grapes: ['chardonnay', 'pinot-noir', 'pinot-meunier'],
        isBlend: true,
        names: [
          'Nyetimber Classic Cuvée',
          'Ridgeview Bloomsbury',
          'Wiston Brut',
          'Rathfinny Classic Cuvée',
          'Breaky Bottom',
        ],
      },
      {
        color: 'rosé',
        style: 'sparkling',
        grapes: ['pinot-noir', 'pinot-meunier', 'chardonnay'],
        isBlend: true,
      },
      { color: 'white', grapes: ['bacchus', 'chardonnay'] },
    ],
  },
];
