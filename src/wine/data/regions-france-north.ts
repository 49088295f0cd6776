import type { Region } from '../knowledge';

/** Champagne, Alsace, the Loire, Jura and Savoie. */
export const FRANCE_NORTH: readonly Region[] = [
  {
    id: 'champagne',
    name: 'Champagne',
    country: 'france',
    wines: [
      {
        color: 'white',
        style: 'sparkling',
        grapes: ['pinot-noir', 'chardonnay', 'pinot-meunier'],
        isBlend: true,
        names: [
          'Dom Pérignon',
          'Cristal',
          'Krug Grande Cuvée',
          'Comtes de Champagne',
          'Salon Le Mesnil',
          'Bollinger Special Cuvée',
          'Pol Roger Brut Réserve',
          'La Grande Dame',
        ],
      },
      {
        color: 'rosé',
        style: 'sparkling',
        grapes: ['pinot-noir', 'pinot-meunier', 'chardonnay'],
        isBlend: true,
        names: [
          'Laurent-Perrier Cuvée Rosé',
          'Billecart-Salmon Le Rosé',
          'Ruinart Rosé',
          'Gosset Grand Rosé',
          'Bollinger Rosé',
        ],
      },
    ],
  },
  {
    id: 'montagne-de-reims',
    name: 'Montagne de Reims',
    country: 'france',
    parent: 'champagne',
    wines: [
      {
        color: 'white',
        style: 'sparkling',
        grapes: ['pinot-noir', 'chardonnay', 'pinot-meunier'],
        isBlend: true,
      },
    ],
  },
  {
    id: 'cote-des-blancs',
    name: 'Côte des Blancs',
    country: 'france',
    parent: 'champagne',
    wines: [{ color: 'white', style: 'sparkling', grapes: ['chardonnay'] }],
  },
  {
    id: 'vallee-de-la-marne',
    name: 'Vallée de la Marne',
    country: 'france',
    parent: 'champagne',
    also: ['Marne Valley'],
    wines: [
      {
        color: 'white',
        style: 'sparkling',
        grapes: ['pinot-meunier', 'pinot-noir', 'chardonnay'],
        isBlend: true,
      },
    ],
  },
  {
    id: 'cote-des-bar',
    name: 'Côte des Bar',
    country: 'france',
    parent: 'champagne',
    also: ['Aube'],
    wines: [{ color: 'white', style: 'sparkling', grapes: ['pinot-noir', 'chardonnay'], isBlend: true }],
  },
  {
    id: 'coteaux-champenois',
    name: 'Coteaux Champenois',
    country: 'france',
    parent: 'champagne',
    wines: [
      { color: 'red', grapes: ['pinot-noir', 'pinot-meunier'] },
      { color: 'white', grapes: ['chardonnay'] },
    ],
  },

  {
    id: 'alsace',
    name: 'Alsace',
    country: 'france',
    wines: [
      {
        color: 'white',
        grapes: [
          'riesling',
          'gewurztraminer',
          'pinot-gris',
          'pinot-blanc',
          'silvaner',
          'muscat-ottonel',
          'auxerrois',
          'muscat-blanc',
        ],
        names: [
          'Riesling Clos Sainte Hune',
          'Riesling Schlossberg',
          'Riesling Rangen de Thann',
          'Riesling Brand',
          'Riesling Cuvée Frédéric Émile',
          'Riesling Geisberg',
          'Riesling Clos Windsbuhl',
        ],
      },
      { color: 'white', style: 'sweet', grapes: ['gewurztraminer', 'riesling', 'pinot-gris'] },
      { color: 'red', grapes: ['pinot-noir'] },
      { color: 'orange', grapes: ['gewurztraminer', 'pinot-gris'] },
    ],
  },
  {
    id: 'cremant-dalsace',
    name: "Crémant d'Alsace",
    country: 'france',
    parent: 'alsace',
    wines: [
      {
        color: 'white',
        style: 'sparkling',
        grapes: ['pinot-blanc', 'auxerrois', 'riesling', 'pinot-gris', 'chardonnay', 'pinot-noir'],
        isBlend: true,
      },
    ],
  },

  {
    id: 'loire',
    name: 'Loire Valley',
    french: 'Vallée de la Loire',
    country: 'france',
    also: ['Loire', 'Val de Loire'],
    wines: [
      { color: 'white', grapes: ['sauvignon-blanc', 'chenin-blanc', 'melon-de-bourgogne'] },
      { color: 'red', grapes: ['cabernet-franc', 'gamay', 'pinot-noir', 'malbec'] },
      { color: 'rosé', grapes: ['cabernet-franc', 'grolleau', 'gamay'] },
    ],
  },
  {
    id: 'muscadet',
    name: 'Muscadet',
    country: 'france',
    parent: 'loire',
    also: ['Muscadet Sèvre et Maine', 'Muscadet Sèvre-et-Maine'],
    wines: [
      {
        color: 'white',
        grapes: ['melon-de-bourgogne'],
        names: [
          'Muscadet Clisson',
          'Muscadet Gorges',
          'Muscadet Le Pallet',
          'Muscadet Monnières-Saint-Fiacre',
          'Muscadet Château-Thébaud',
          'Muscadet Goulaine',
        ],
      },
    ],
  },
  {
    id: 'gros-plant',
    name: 'Gros Plant du Pays Nantais',
    country: 'france',
    parent: 'loire',
    wines: [{ color: 'white', grapes: ['folle-blanche'] }],
  },
  {
    id: 'anjou',
    name: 'Anjou',
    country: 'france',
    parent: 'loire',
    wines: [
      {
        color: 'white',
        grapes: ['chenin-blanc'],
        names: ['Bonnes Blanches', 'La Lune', 'Les Treilles', 'Les Rouliers', 'Ronceray'],
      },
      { color: 'red', grapes: ['cabernet-franc', 'cabernet-sauvignon', 'gamay', 'grolleau'] },
      { color: 'rosé', grapes: ['grolleau', 'cabernet-franc', 'gamay'], isBlend: true },
    ],
  },
  {
    id: 'savennieres',
    name: 'Savennières',
    country: 'france',
    parent: 'anjou',
    wines: [
      {
        color: 'white',
        grapes: ['chenin-blanc'],
        names: [
          'Clos de la Coulée de Serrant',
          'Savennières Roche aux Moines',
          'Clos du Papillon',
          'Clos de la Bergerie',
          'Les Vieux Clos',
        ],
      },
    ],
  },
  {
    id: 'coteaux-du-layon',
    name: 'Coteaux du Layon',
    country: 'france',
    parent: 'anjou',
    wines: [
      {
        color: 'white',
        style: 'sweet',
        grapes: ['chenin-blanc'],
        names: [
          'Coteaux du Layon Faye',
          'Coteaux du Layon Beaulieu',
          'Coteaux du Layon Rochefort',
          'Coteaux du Layon Saint-Aubin',
          'Coteaux du Layon Rablay',
        ],
      },
    ],
  },
  {
    id: 'bonnezeaux',
    name: 'Bonnezeaux',
    country: 'france',
    parent: 'anjou',
    wines: [{ color: 'white', style: 'sweet', grapes: ['chenin-blanc'] }],
  },
  {
    id: 'quarts-de-chaume',
    name: 'Quarts de Chaume',
    country: 'france',
    parent: 'anjou',
    wines: [{ color: 'white', style: 'sweet', grapes: ['chenin-blanc'] }],
  },
  {
    id: 'saumur',
    name: 'Saumur',
    country: 'france',
    parent: 'loire',
    wines: [
      {
        color: 'white',
        grapes: ['chenin-blanc'],
        names: [
          'Saumur Brézé',
          "Saumur L'Insolite",
          'Saumur Clos Romans',
          'Saumur Clos de Guichaux',
          'Saumur Les Arboises',
        ],
      },
      { color: 'red', grapes: ['cabernet-franc'] },
      {
        color: 'white',
        style: 'sparkling',
        grapes: ['chenin-blanc', 'chardonnay', 'cabernet-franc'],
        isBlend: true,
      },
    ],
  },
  {
    id: 'saumur-champigny',
    name: 'Saumur-Champigny',
    country: 'france',
    parent: 'saumur',
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-franc'],
        names: [
          'Clos Rougeard Les Poyeux',
          'Clos Rougeard Le Bourg',
          'Terres Chaudes',
          'La Marginale',
          'Clos Cristal',
          'Les Mémoires',
        ],
      },
    ],
  },
  {
    id: 'touraine',
    name: 'Touraine',
    country: 'france',
    parent: 'loire',
    wines: [
      { color: 'white', grapes: ['sauvignon-blanc', 'chenin-blanc'] },
      { color: 'red', grapes: ['gamay', 'malbec', 'cabernet-franc'] },
      { color: 'rosé', grapes: ['pineau-daunis', 'grolleau', 'gamay'] },
    ],
  },
  {
    id: 'chinon',
    name: 'Chinon',
    country: 'france',
    parent: 'touraine',
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-franc'],
        names: [
          "Chinon Clos de l'Écho",
          'Chinon Les Picasses',
          'Chinon Clos du Chêne Vert',
          'Chinon Clos de la Dioterie',
          'Chinon La Croix Boissée',
        ],
      },
      { color: 'rosé', grapes: ['cabernet-franc'] },
      { color: 'white', grapes: ['chenin-blanc'] },
    ],
  },
  {
    id: 'bourgueil',
    name: 'Bourgueil',
    country: 'france',
    parent: 'touraine',
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-franc'],
        names: [
          'Bourgueil Les Perrières',
          'Bourgueil Le Grand Mont',
          'Bourgueil Les Galichets',
          'Bourgueil Beauvais',
          'Bourgueil Clos Sénéchal',
        ],
      },
    ],
  },
  {
    id: 'saint-nicolas-de-bourgueil',
    name: 'Saint-Nicolas-de-Bourgueil',
    country: 'france',
    parent: 'touraine',
    also: ['St Nicolas de Bourgueil'],
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-franc'],
        names: ['Les Malgagnes', 'La Mine', 'Clos des Quarterons', 'Les Graviers'],
      },
    ],
  },
  {
    id: 'vouvray',
    name: 'Vouvray',
    country: 'france',
    parent: 'touraine',
    wines: [
      {
        color: 'white',
        grapes: ['chenin-blanc'],
        names: [
          'Vouvray Le Haut-Lieu',
          'Vouvray Clos du Bourg',
          'Vouvray Le Mont',
          'Vouvray Les Argiles',
          'Vouvray Clos Naudin',
        ],
      },
      { color: 'white', style: 'sparkling', grapes: ['chenin-blanc'] },
      { color: 'white', style: 'sweet', grapes: ['chenin-blanc'] },
    ],
  },
  {
    id: 'montlouis',
    name: 'Montlouis-sur-Loire',
    country: 'france',
    parent: 'touraine',
    also: ['Montlouis'],
    wines: [
      {
        color: 'white',
        grapes: ['chenin-blanc'],
        names: [
          'Montlouis Les Choisilles',
          'Montlouis Rémus',
          'Montlouis Clos du Hochet',
          'Montlouis Clos de Mosny',
          'Montlouis Minérale+',
        ],
      },
      { color: 'white', style: 'sparkling', grapes: ['chenin-blanc'] },
    ],
  },
  {
    id: 'cheverny',
    name: 'Cheverny',
    country: 'france',
    parent: 'touraine',
    wines: [
      { color: 'white', grapes: ['sauvignon-blanc', 'chardonnay'], isBlend: true },
      { color: 'red', grapes: ['gamay', 'pinot-noir'], isBlend: true },
    ],
  },
  {
    id: 'cour-cheverny',
    name: 'Cour-Cheverny',
    country: 'france',
    parent: 'touraine',
    wines: [{ color: 'white', grapes: ['romorantin'] }],
  },
  {
    id: 'jasnieres',
    name: 'Jasnières',
    country: 'france',
    parent: 'loire',
    wines: [
      {
        color: 'white',
        grapes: ['chenin-blanc'],
        names: [
          'Jasnières Les Rosiers',
          'Jasnières Calligramme',
          'Jasnières Prémices',
          'Jasnières Clos Saint-Jacques',
        ],
      },
    ],
  },
  {
    id: 'coteaux-du-vendomois',
    name: 'Coteaux du Vendômois',
    country: 'france',
    parent: 'loire',
    wines: [
      { color: 'rosé', grapes: ['pineau-daunis'] },
      { color: 'red', grapes: ['pineau-daunis', 'pinot-noir', 'cabernet-franc'], isBlend: true },
    ],
  },
  {
    id: 'sancerre',
    name: 'Sancerre',
    country: 'france',
    parent: 'loire',
    wines: [
      {
        color: 'white',
        grapes: ['sauvignon-blanc'],
        names: [
          'Sancerre Les Monts Damnés',
          'Sancerre La Grande Côte',
          'Sancerre Le Chêne Marchand',
          'Sancerre Les Romains',
          'Sancerre Cul de Beaujeu',
          'Sancerre Edmond',
        ],
      },
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Sancerre Belle Dame',
          'Sancerre Charlouise',
          'Sancerre La Moussière',
          'Sancerre Génération XIX',
        ],
      },
      { color: 'rosé', grapes: ['pinot-noir'] },
    ],
  },
  {
    id: 'pouilly-fume',
    name: 'Pouilly-Fumé',
    country: 'france',
    parent: 'loire',
    wines: [
      {
        color: 'white',
        grapes: ['sauvignon-blanc'],
        names: ['Silex', 'Pur Sang', 'Baron de L', 'Buisson Renard', 'Château de Tracy', 'Clos du Calvaire'],
      },
    ],
  },
  {
    id: 'pouilly-sur-loire',
    name: 'Pouilly-sur-Loire',
    country: 'france',
    parent: 'loire',
    wines: [{ color: 'white', grapes: ['chasselas'] }],
  },
  {
    id: 'menetou-salon',
    name: 'Menetou-Salon',
    country: 'france',
    parent: 'loire',
    wines: [
      {
        color: 'white',
        grapes: ['sauvignon-blanc'],
        names: ['Menetou-Salon Morogues', 'Menetou-Salon Clos des Blanchais', 'Menetou-Salon Clos de Ratier'],
      },
      { color: 'red', grapes: ['pinot-noir'] },
    ],
  },
  {
    id: 'quincy',
    name: 'Quincy',
    country: 'france',
    parent: 'loire',
    wines: [{ color: 'white', grapes: ['sauvignon-blanc', 'sauvignon-gris'] }],
  },
  {
    id: 'reuilly',
    name: 'Reuilly',
    country: 'france',
    parent: 'loire',
    wines: [
      { color: 'white', grapes: ['sauvignon-blanc'] },
      { color: 'red', grapes: ['pinot-noir'] },
    ],
  },
  {
    id: 'saint-pourcain',
    name: 'Saint-Pourçain',
    country: 'france',
    parent: 'loire',
    also: ['St Pourçain'],
    wines: [
      { color: 'white', grapes: ['chardonnay', 'tressallier'], isBlend: true },
      { color: 'red', grapes: ['gamay', 'pinot-noir'], isBlend: true },
    ],
  },
  {
    id: 'cote-roannaise',
    name: 'Côte Roannaise',
    country: 'france',
    parent: 'loire',
    wines: [{ color: 'red', grapes: ['gamay'] }],
  },

  {
    id: 'jura',
    name: 'Jura',
    country: 'france',
    wines: [
      { color: 'white', grapes: ['chardonnay', 'savagnin'] },
      { color: 'red', grapes: ['poulsard', 'trousseau', 'pinot-noir'] },
      { color: 'white', style: 'sweet', grapes: ['savagnin', 'chardonnay'], isBlend: true },
    ],
  },
  {
    id: 'arbois',
    name: 'Arbois',
    country: 'france',
    parent: 'jura',
    also: ['Arbois-Pupillin'],
    wines: [
      {
        color: 'red',
        grapes: ['poulsard', 'trousseau', 'pinot-noir'],
        names: ['Arbois Le Ginglet', 'Arbois La Chamade', 'Arbois Les Bérangères', 'Arbois Singulier'],
      },
      {
        color: 'white',
        grapes: ['savagnin', 'chardonnay'],
        names: [
          'Arbois La Mailloche',
          'Arbois Les Graviers',
          'Arbois Les Bruyères',
          'Arbois La Tour de Curon',
        ],
      },
    ],
  },
  {
    id: 'cotes-du-jura',
    name: 'Côtes du Jura',
    country: 'france',
    parent: 'jura',
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay', 'savagnin'],
        names: ['Les Chalasses', 'La Bardette', 'Les Grands Teppes', 'Les Varrons', 'Fleur de Savagnin'],
      },
      { color: 'red', grapes: ['trousseau', 'poulsard', 'pinot-noir'] },
    ],
  },
  {
    id: 'letoile',
    name: "L'Étoile",
    country: 'france',
    parent: 'jura',
    wines: [{ color: 'white', grapes: ['chardonnay', 'savagnin'] }],
  },
  {
    id: 'chateau-chalon',
    name: 'Château-Chalon',
    country: 'france',
    parent: 'jura',
    also: ['Vin Jaune'],
    wines: [{ color: 'white', grapes: ['savagnin'] }],
  },
  {
    id: 'cremant-du-jura',
    name: 'Crémant du Jura',
    country: 'france',
    parent: 'jura',
    wines: [
      { color: 'white', style: 'sparkling', grapes: ['chardonnay', 'pinot-noir', 'savagnin'], isBlend: true },
    ],
  },

  {
    id: 'savoie',
    name: 'Savoie',
    country: 'france',
    also: ['Savoy', 'Vin de Savoie'],
    wines: [
      {
        color: 'white',
        grapes: ['jacquere', 'altesse', 'roussanne', 'chasselas'],
        names: ['Savoie Apremont', 'Savoie Abymes', 'Savoie Chignin', 'Savoie Jongieux', 'Savoie Cruet'],
      },
      {
        color: 'red',
        grapes: ['mondeuse', 'gamay', 'pinot-noir', 'persan'],
        names: ['Savoie Arbin', 'Savoie Saint-Jean-de-la-Porte', 'Savoie Chautagne'],
      },
    ],
  },
  {
    id: 'apremont',
    name: 'Apremont',
    country: 'france',
    parent: 'savoie',
    also: ['Abymes'],
    wines: [{ color: 'white', grapes: ['jacquere'] }],
  },
  {
    id: 'chignin-bergeron',
    name: 'Chignin-Bergeron',
    country: 'france',
    parent: 'savoie',
    wines: [{ color: 'white', grapes: ['roussanne'] }],
  },
  {
    id: 'arbin',
    name: 'Arbin',
    country: 'france',
    parent: 'savoie',
    wines: [{ color: 'red', grapes: ['mondeuse'] }],
  },
  {
    id: 'roussette-de-savoie',
    name: 'Roussette de Savoie',
    country: 'france',
    parent: 'savoie',
    wines: [
      {
        color: 'white',
        grapes: ['altesse'],
        names: [
          'Roussette de Savoie Frangy',
          'Roussette de Savoie Marestel',
          'Roussette de Savoie Monterminod',
          'Roussette de Savoie Monthoux',
        ],
      },
    ],
  },
  {
    id: 'bugey',
    name: 'Bugey',
    country: 'france',
    parent: 'savoie',
    also: ['Bugey-Cerdon', 'Cerdon'],
    wines: [{ color: 'rosé', style: 'sparkling', grapes: ['gamay', 'poulsard'], isBlend: true }],
  },
];
