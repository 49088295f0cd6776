import type { Region } from '../knowledge';

/** Burgundy from Chablis to the Mâconnais, and Beaujolais, which stands by itself. */
export const FRANCE_BURGUNDY: readonly Region[] = [
  {
    id: 'burgundy',
    name: 'Burgundy',
    french: 'Bourgogne',
    country: 'france',
    wines: [
      { color: 'red', grapes: ['pinot-noir'] },
      { color: 'white', grapes: ['chardonnay', 'aligote'] },
    ],
  },
  {
    id: 'cremant-de-bourgogne',
    name: 'Crémant de Bourgogne',
    country: 'france',
    parent: 'burgundy',
    wines: [
      {
        color: 'white',
        style: 'sparkling',
        grapes: ['chardonnay', 'pinot-noir', 'aligote'],
        isBlend: true,
        names: [
          'Louis Bouillot Perle Rare',
          'Bailly-Lapierre Réserve',
          'Veuve Ambal Grande Cuvée',
          'Vitteaut-Alberti Blanc de Blancs',
        ],
      },
    ],
  },
  {
    id: 'chablis',
    name: 'Chablis',
    country: 'france',
    parent: 'burgundy',
    also: ['Petit Chablis', 'Chablis Premier Cru', 'Chablis Grand Cru'],
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: [
          'Chablis Les Clos',
          'Chablis Vaudésir',
          'Chablis Montmains',
          'Chablis Fourchaume',
          'Chablis Vaillons',
          'Chablis Montée de Tonnerre',
          'Chablis Les Preuses',
          'Chablis Bougros',
        ],
      },
    ],
  },
  {
    id: 'irancy',
    name: 'Irancy',
    country: 'france',
    parent: 'burgundy',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: ['Irancy Palotte', 'Irancy Les Mazelots', 'Irancy Les Cailles', 'Irancy Veaupessiot'],
      },
    ],
  },
  {
    id: 'saint-bris',
    name: 'Saint-Bris',
    country: 'france',
    parent: 'burgundy',
    also: ['St Bris'],
    wines: [{ color: 'white', grapes: ['sauvignon-blanc', 'sauvignon-gris'] }],
  },

  {
    id: 'cote-de-nuits',
    name: 'Côte de Nuits',
    country: 'france',
    parent: 'burgundy',
    also: ['Côte de Nuits-Villages'],
    wines: [{ color: 'red', grapes: ['pinot-noir'] }],
  },
  {
    id: 'marsannay',
    name: 'Marsannay',
    country: 'france',
    parent: 'cote-de-nuits',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Marsannay Les Longeroies',
          'Marsannay Clos du Roy',
          'Marsannay Es Chezots',
          'Marsannay Les Grasses Têtes',
        ],
      },
      { color: 'rosé', grapes: ['pinot-noir'] },
      { color: 'white', grapes: ['chardonnay'] },
    ],
  },
  {
    id: 'fixin',
    name: 'Fixin',
    country: 'france',
    parent: 'cote-de-nuits',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Fixin Clos de la Perrière',
          'Fixin Clos Napoléon',
          'Fixin Les Arvelets',
          'Fixin Les Hervelets',
          'Fixin Clos du Chapitre',
        ],
      },
    ],
  },
  {
    id: 'gevrey-chambertin',
    name: 'Gevrey-Chambertin',
    country: 'france',
    parent: 'cote-de-nuits',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Gevrey-Chambertin Clos Saint-Jacques',
          'Gevrey-Chambertin Les Cazetiers',
          'Gevrey-Chambertin Lavaut Saint-Jacques',
          'Gevrey-Chambertin Aux Combottes',
          'Gevrey-Chambertin Petite Chapelle',
        ],
      },
    ],
  },
  // The grands crus of a family are one region here, and each other's names: nobody tells Mazis from Charmes by region.
  {
    id: 'chambertin',
    name: 'Chambertin',
    country: 'france',
    parent: 'cote-de-nuits',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Chambertin',
          'Chambertin-Clos de Bèze',
          'Charmes-Chambertin',
          'Mazis-Chambertin',
          'Griotte-Chambertin',
          'Latricières-Chambertin',
          'Chapelle-Chambertin',
          'Ruchottes-Chambertin',
        ],
      },
    ],
  },
  {
    id: 'morey-saint-denis',
    name: 'Morey-Saint-Denis',
    country: 'france',
    parent: 'cote-de-nuits',
    also: ['Morey St Denis'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: ['Clos de Tart', 'Clos de la Roche', 'Clos Saint-Denis', 'Clos des Lambrays'],
      },
    ],
  },
  {
    id: 'chambolle-musigny',
    name: 'Chambolle-Musigny',
    country: 'france',
    parent: 'cote-de-nuits',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Chambolle-Musigny Les Amoureuses',
          'Chambolle-Musigny Les Charmes',
          'Chambolle-Musigny Les Fuées',
          'Chambolle-Musigny Les Cras',
          'Chambolle-Musigny Les Sentiers',
        ],
      },
    ],
  },
  {
    id: 'musigny',
    name: 'Musigny',
    country: 'france',
    parent: 'cote-de-nuits',
    wines: [{ color: 'red', grapes: ['pinot-noir'] }],
  },
  {
    id: 'bonnes-mares',
    name: 'Bonnes-Mares',
    country: 'france',
    parent: 'cote-de-nuits',
    wines: [{ color: 'red', grapes: ['pinot-noir'] }],
  },
  {
    id: 'clos-de-vougeot',
    name: 'Clos de Vougeot',
    country: 'france',
    parent: 'cote-de-nuits',
    also: ['Clos Vougeot', 'Vougeot'],
    wines: [{ color: 'red', grapes: ['pinot-noir'] }],
  },
  {
    id: 'vosne-romanee',
    name: 'Vosne-Romanée',
    country: 'france',
    parent: 'cote-de-nuits',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Vosne-Romanée Les Suchots',
          'Vosne-Romanée Aux Malconsorts',
          'Vosne-Romanée Les Beaux Monts',
          'Vosne-Romanée Cros Parantoux',
          'Vosne-Romanée Les Chaumes',
        ],
      },
    ],
  },
  {
    id: 'echezeaux',
    name: 'Échezeaux',
    country: 'france',
    parent: 'cote-de-nuits',
    also: ['Grands-Échezeaux'],
    wines: [{ color: 'red', grapes: ['pinot-noir'] }],
  },
  {
    id: 'nuits-saint-georges',
    name: 'Nuits-Saint-Georges',
    country: 'france',
    parent: 'cote-de-nuits',
    also: ['Nuits St Georges'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Nuits-Saint-Georges Les Vaucrains',
          'Nuits-Saint-Georges Les Pruliers',
          'Nuits-Saint-Georges Aux Boudots',
          'Nuits-Saint-Georges Les Cailles',
          'Nuits-Saint-Georges Clos de la Maréchale',
        ],
      },
    ],
  },

  {
    id: 'hautes-cotes-de-nuits',
    name: 'Hautes-Côtes de Nuits',
    country: 'france',
    parent: 'burgundy',
    wines: [
      { color: 'red', grapes: ['pinot-noir'] },
      { color: 'white', grapes: ['chardonnay'] },
    ],
  },
  {
    id: 'cote-de-beaune',
    name: 'Côte de Beaune',
    country: 'france',
    parent: 'burgundy',
    also: ['Côte de Beaune-Villages'],
    wines: [
      { color: 'red', grapes: ['pinot-noir'] },
      { color: 'white', grapes: ['chardonnay'] },
    ],
  },
  {
    id: 'hautes-cotes-de-beaune',
    name: 'Hautes-Côtes de Beaune',
    country: 'france',
    parent: 'burgundy',
    wines: [
      { color: 'red', grapes: ['pinot-noir'] },
      { color: 'white', grapes: ['chardonnay'] },
    ],
  },
  {
    id: 'ladoix',
    name: 'Ladoix',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [
      { color: 'red', grapes: ['pinot-noir'] },
      { color: 'white', grapes: ['chardonnay'] },
    ],
  },
  {
    id: 'aloxe-corton',
    name: 'Aloxe-Corton',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [{ color: 'red', grapes: ['pinot-noir'] }],
  },
  {
    id: 'pernand-vergelesses',
    name: 'Pernand-Vergelesses',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [
      { color: 'red', grapes: ['pinot-noir'] },
      { color: 'white', grapes: ['chardonnay'] },
    ],
  },
  {
    id: 'corton',
    name: 'Corton',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Corton Clos du Roi',
          'Corton Bressandes',
          'Corton Renardes',
          'Corton Perrières',
          'Corton Les Pougets',
        ],
      },
    ],
  },
  {
    id: 'corton-charlemagne',
    name: 'Corton-Charlemagne',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [{ color: 'white', grapes: ['chardonnay'] }],
  },
  {
    id: 'savigny-les-beaune',
    name: 'Savigny-lès-Beaune',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Savigny-lès-Beaune Aux Vergelesses',
          'Savigny-lès-Beaune Les Lavières',
          'Savigny-lès-Beaune La Dominode',
          'Savigny-lès-Beaune Les Peuillets',
          'Savigny-lès-Beaune Les Marconnets',
        ],
      },
    ],
  },
  {
    id: 'beaune',
    name: 'Beaune',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Beaune Les Grèves',
          'Beaune Les Bressandes',
          'Beaune Les Teurons',
          'Beaune Les Cent Vignes',
          'Beaune Les Avaux',
        ],
      },
      { color: 'white', grapes: ['chardonnay'] },
    ],
  },
  {
    id: 'pommard',
    name: 'Pommard',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Pommard Les Rugiens',
          'Pommard Les Épenots',
          'Pommard Les Pézerolles',
          'Pommard Les Jarolières',
          'Pommard Les Chanlins',
        ],
      },
    ],
  },
  {
    id: 'volnay',
    name: 'Volnay',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Volnay Les Caillerets',
          'Volnay Clos des Chênes',
          'Volnay Champans',
          'Volnay Taillepieds',
          'Volnay Santenots',
          'Volnay Les Mitans',
        ],
      },
    ],
  },
  {
    id: 'monthelie',
    name: 'Monthélie',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [{ color: 'red', grapes: ['pinot-noir'] }],
  },
  {
    id: 'saint-romain',
    name: 'Saint-Romain',
    country: 'france',
    parent: 'cote-de-beaune',
    also: ['St Romain'],
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: [
          'Saint-Romain Sous le Château',
          'Saint-Romain Le Jarron',
          'Saint-Romain Sous Roche',
          'Saint-Romain Sous la Velle',
        ],
      },
      { color: 'red', grapes: ['pinot-noir'] },
    ],
  },
  {
    id: 'auxey-duresses',
    name: 'Auxey-Duresses',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Auxey-Duresses Les Duresses',
          'Auxey-Duresses Clos du Val',
          'Auxey-Duresses Les Grands Champs',
          'Auxey-Duresses Les Écussaux',
        ],
      },
      { color: 'white', grapes: ['chardonnay'] },
    ],
  },
  {
    id: 'meursault',
    name: 'Meursault',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: [
          'Meursault Charmes',
          'Meursault Perrières',
          'Meursault Genevrières',
          'Meursault Les Tillets',
          'Meursault Poruzots',
          'Meursault Les Narvaux',
          "Meursault Goutte d'Or",
        ],
      },
    ],
  },
  {
    id: 'puligny-montrachet',
    name: 'Puligny-Montrachet',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: [
          'Puligny-Montrachet Les Pucelles',
          'Puligny-Montrachet Les Folatières',
          'Puligny-Montrachet Les Referts',
          'Puligny-Montrachet Les Combettes',
          'Puligny-Montrachet Le Cailleret',
        ],
      },
    ],
  },
  {
    id: 'chassagne-montrachet',
    name: 'Chassagne-Montrachet',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: [
          'Chassagne-Montrachet Morgeot',
          'Chassagne-Montrachet La Romanée',
          'Chassagne-Montrachet Les Caillerets',
          'Chassagne-Montrachet Les Chenevottes',
          'Chassagne-Montrachet En Remilly',
        ],
      },
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Chassagne-Montrachet La Boudriotte',
          'Chassagne-Montrachet Clos Saint-Jean',
          'Chassagne-Montrachet La Maltroie',
        ],
      },
    ],
  },
  {
    id: 'montrachet',
    name: 'Montrachet',
    country: 'france',
    parent: 'cote-de-beaune',
    also: ['Le Montrachet'],
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: [
          'Montrachet',
          'Bâtard-Montrachet',
          'Chevalier-Montrachet',
          'Bienvenues-Bâtard-Montrachet',
          'Criots-Bâtard-Montrachet',
        ],
      },
    ],
  },
  {
    id: 'saint-aubin',
    name: 'Saint-Aubin',
    country: 'france',
    parent: 'cote-de-beaune',
    also: ['St Aubin'],
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: [
          'Saint-Aubin En Remilly',
          'Saint-Aubin La Chatenière',
          'Saint-Aubin Les Frionnes',
          'Saint-Aubin Le Charmois',
          'Saint-Aubin Les Murgers des Dents de Chien',
        ],
      },
      { color: 'red', grapes: ['pinot-noir'] },
    ],
  },
  {
    id: 'santenay',
    name: 'Santenay',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Santenay Les Gravières',
          'Santenay La Comme',
          'Santenay Clos Rousseau',
          'Santenay Clos de Tavannes',
          'Santenay Beauregard',
        ],
      },
      { color: 'white', grapes: ['chardonnay'] },
    ],
  },
  {
    id: 'maranges',
    name: 'Maranges',
    country: 'france',
    parent: 'cote-de-beaune',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Maranges La Fussière',
          'Maranges Clos des Loyères',
          'Maranges Le Croix Moines',
          'Maranges Les Clos Roussots',
        ],
      },
    ],
  },

  {
    id: 'cote-chalonnaise',
    name: 'Côte Chalonnaise',
    country: 'france',
    parent: 'burgundy',
    wines: [
      { color: 'red', grapes: ['pinot-noir'] },
      { color: 'white', grapes: ['chardonnay'] },
    ],
  },
  {
    id: 'bouzeron',
    name: 'Bouzeron',
    country: 'france',
    parent: 'cote-chalonnaise',
    wines: [{ color: 'white', grapes: ['aligote'] }],
  },
  {
    id: 'rully',
    name: 'Rully',
    country: 'france',
    parent: 'cote-chalonnaise',
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: [
          'Rully Grésigny',
          'Rully Rabourcé',
          'Rully La Pucelle',
          'Rully Les Cloux',
          'Rully Meix Cadot',
        ],
      },
      { color: 'red', grapes: ['pinot-noir'] },
    ],
  },
  {
    id: 'mercurey',
    name: 'Mercurey',
    country: 'france',
    parent: 'cote-chalonnaise',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Mercurey Clos du Roy',
          'Mercurey Clos des Barraults',
          'Mercurey Les Champs Martin',
          'Mercurey Les Naugues',
          'Mercurey Clos des Myglands',
        ],
      },
      { color: 'white', grapes: ['chardonnay'] },
    ],
  },
  {
    id: 'givry',
    name: 'Givry',
    country: 'france',
    parent: 'cote-chalonnaise',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Givry Clos Salomon',
          'Givry Clos Jus',
          'Givry Servoisine',
          'Givry Cellier aux Moines',
          'Givry Crauzot',
        ],
      },
    ],
  },
  {
    id: 'montagny',
    name: 'Montagny',
    country: 'france',
    parent: 'cote-chalonnaise',
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: [
          'Montagny Les Coères',
          'Montagny Les Burnins',
          'Montagny Montcuchot',
          'Montagny Le Vieux Château',
        ],
      },
    ],
  },
  {
    id: 'maconnais',
    name: 'Mâconnais',
    country: 'france',
    parent: 'burgundy',
    also: ['Mâcon', 'Mâcon-Villages'],
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: [
          'Mâcon-Milly-Lamartine',
          'Mâcon-Verzé',
          'Mâcon-Cruzille',
          'Mâcon-Lugny',
          'Mâcon-Bussières',
          'Mâcon-La Roche-Vineuse',
        ],
      },
      { color: 'red', grapes: ['gamay', 'pinot-noir'] },
    ],
  },
  {
    id: 'pouilly-fuisse',
    name: 'Pouilly-Fuissé',
    country: 'france',
    parent: 'maconnais',
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: [
          'Pouilly-Fuissé Le Clos',
          'Pouilly-Fuissé Les Ménétrières',
          'Pouilly-Fuissé Les Brûlés',
          'Pouilly-Fuissé Vers Cras',
          'Pouilly-Fuissé Les Crays',
          'Pouilly-Fuissé Au Vignerais',
        ],
      },
    ],
  },
  {
    id: 'pouilly-vinzelles',
    name: 'Pouilly-Vinzelles',
    country: 'france',
    parent: 'maconnais',
    also: ['Pouilly-Loché'],
    wines: [{ color: 'white', grapes: ['chardonnay'] }],
  },
  {
    id: 'saint-veran',
    name: 'Saint-Véran',
    country: 'france',
    parent: 'maconnais',
    also: ['St Véran'],
    wines: [{ color: 'white', grapes: ['chardonnay'] }],
  },
  {
    id: 'vire-clesse',
    name: 'Viré-Clessé',
    country: 'france',
    parent: 'maconnais',
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: [
          "Viré-Clessé L'Épinet",
          'Viré-Clessé Quintaine',
          'Viré-Clessé Sur le Chêne',
          'Viré-Clessé La Verchère',
        ],
      },
    ],
  },

  {
    id: 'beaujolais',
    name: 'Beaujolais',
    country: 'france',
    also: ['Beaujolais-Villages', 'Beaujolais Nouveau'],
    wines: [
      {
        color: 'red',
        grapes: ['gamay'],
        names: ['Domaine des Terres Dorées', 'Château Cambon', 'Domaine du Vissoux', 'Domaine Dupeuble'],
      },
      { color: 'white', grapes: ['chardonnay'] },
      { color: 'rosé', grapes: ['gamay'] },
    ],
  },
  {
    id: 'saint-amour',
    name: 'Saint-Amour',
    country: 'france',
    parent: 'beaujolais',
    also: ['St Amour'],
    wines: [{ color: 'red', grapes: ['gamay'] }],
  },
  {
    id: 'julienas',
    name: 'Juliénas',
    country: 'france',
    parent: 'beaujolais',
    wines: [
      {
        color: 'red',
        grapes: ['gamay'],
        names: [
          'Juliénas Les Capitans',
          'Juliénas Les Mouilles',
          'Juliénas Beauvernay',
          'Juliénas Vayolette',
        ],
      },
    ],
  },
  {
    id: 'chenas',
    name: 'Chénas',
    country: 'france',
    parent: 'beaujolais',
    wines: [{ color: 'red', grapes: ['gamay'] }],
  },
  {
    id: 'moulin-a-vent',
    name: 'Moulin-à-Vent',
    country: 'france',
    parent: 'beaujolais',
    wines: [
      {
        color: 'red',
        grapes: ['gamay'],
        names: [
          'Moulin-à-Vent Champ de Cour',
          'Moulin-à-Vent La Rochelle',
          'Moulin-à-Vent Clos de Rochegrès',
          'Moulin-à-Vent Les Thorins',
          'Moulin-à-Vent La Roche',
        ],
      },
    ],
  },
  {
    id: 'fleurie',
    name: 'Fleurie',
    country: 'france',
    parent: 'beaujolais',
    wines: [
      {
        color: 'red',
        grapes: ['gamay'],
        names: [
          'Fleurie La Madone',
          'Fleurie Les Garants',
          'Fleurie Poncié',
          'Fleurie Grille-Midi',
          'Fleurie Clos de la Roilette',
        ],
      },
    ],
  },
  {
    id: 'chiroubles',
    name: 'Chiroubles',
    country: 'france',
    parent: 'beaujolais',
    wines: [{ color: 'red', grapes: ['gamay'] }],
  },
  {
    id: 'morgon',
    name: 'Morgon',
    country: 'france',
    parent: 'beaujolais',
    wines: [
      {
        color: 'red',
        grapes: ['gamay'],
        names: [
          'Morgon Côte du Py',
          'Morgon Corcelette',
          'Morgon Grand Cras',
          'Morgon Les Charmes',
          'Morgon Javernières',
        ],
      },
    ],
  },
  {
    id: 'regnie',
    name: 'Régnié',
    country: 'france',
    parent: 'beaujolais',
    wines: [{ color: 'red', grapes: ['gamay'] }],
  },
  {
    id: 'brouilly',
    name: 'Brouilly',
    country: 'france',
    parent: 'beaujolais',
    wines: [
      {
        color: 'red',
        grapes: ['gamay'],
        names: ['Brouilly Pierreux', 'Brouilly Reverdon', 'Brouilly Voujon', 'Brouilly Pisse-Vieille'],
      },
    ],
  },
  {
    id: 'cote-de-brouilly',
    name: 'Côte de Brouilly',
    country: 'france',
    parent: 'beaujolais',
    wines: [{ color: 'red', grapes: ['gamay'] }],
  },
];
