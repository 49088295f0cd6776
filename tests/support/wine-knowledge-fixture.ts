import type { Country, Grape, Region, WineKnowledge } from '../../src/wine/knowledge';

const countries: readonly Country[] = [
  { id: 'france', name: 'France' },
  { id: 'italy', name: 'Italy', french: 'Italie' },
  { id: 'spain', name: 'Spain', french: 'Espagne' },
  { id: 'germany', name: 'Germany', french: 'Allemagne' },
  { id: 'hungary', name: 'Hungary', french: 'Hongrie' },
  { id: 'georgia', name: 'Georgia', french: 'Géorgie' },
  { id: 'australia', name: 'Australia', french: 'Australie' },
  { id: 'new-zealand', name: 'New Zealand', french: 'Nouvelle-Zélande' },
];

type GrapeRow = readonly [id: string, name: string, synonyms: string, neighbours: string];

const whiteRows: readonly GrapeRow[] = [
  ['chardonnay', 'Chardonnay', '', 'pinot-blanc chenin-blanc semillon'],
  ['sauvignon-blanc', 'Sauvignon Blanc', 'Fumé Blanc', 'semillon aligote riesling'],
  ['riesling', 'Riesling', 'Rheinriesling', 'silvaner chenin-blanc furmint'],
  ['chenin-blanc', 'Chenin Blanc', 'Pineau de la Loire|Steen', 'riesling chardonnay furmint'],
  ['semillon', 'Sémillon', '', 'sauvignon-blanc chenin-blanc chardonnay'],
  ['aligote', 'Aligoté', '', 'melon chardonnay sauvignon-blanc'],
  ['melon', 'Melon de Bourgogne', 'Muscadet', 'aligote chenin-blanc silvaner'],
  ['pinot-blanc', 'Pinot Blanc', 'Weissburgunder|Pinot Bianco', 'chardonnay pinot-gris silvaner'],
  ['pinot-gris', 'Pinot Gris', 'Pinot Grigio|Grauburgunder', 'pinot-blanc gewurztraminer silvaner'],
  ['gewurztraminer', 'Gewürztraminer', '', 'muscat-blanc pinot-gris viognier'],
  ['muscat-blanc', 'Muscat Blanc à Petits Grains', 'Moscato Bianco', 'gewurztraminer viognier riesling'],
  ['silvaner', 'Silvaner', 'Sylvaner', 'pinot-blanc riesling muller-thurgau'],
  ['muller-thurgau', 'Müller-Thurgau', 'Rivaner', 'silvaner muscat-blanc riesling'],
  ['viognier', 'Viognier', '', 'roussanne marsanne gewurztraminer'],
  ['marsanne', 'Marsanne', '', 'roussanne viognier grenache-blanc'],
  ['roussanne', 'Roussanne', '', 'marsanne viognier grenache-blanc'],
  ['grenache-blanc', 'Grenache Blanc', 'Garnacha Blanca', 'roussanne marsanne macabeo'],
  ['macabeo', 'Macabeo', 'Viura|Maccabeu', 'grenache-blanc chardonnay cortese'],
  ['arneis', 'Arneis', '', 'cortese pinot-blanc roussanne'],
  ['cortese', 'Cortese', '', 'arneis macabeo pinot-gris'],
  ['furmint', 'Furmint', '', 'harslevelu riesling chenin-blanc'],
  ['harslevelu', 'Hárslevelű', '', 'furmint muscat-blanc riesling'],
  ['rkatsiteli', 'Rkatsiteli', '', 'furmint pinot-gris chenin-blanc'],
];

const blackRows: readonly GrapeRow[] = [
  ['pinot-noir', 'Pinot Noir', 'Spätburgunder|Pinot Nero', 'gamay nebbiolo grenache'],
  ['gamay', 'Gamay', 'Gamay Noir', 'pinot-noir dolcetto barbera'],
  ['meunier', 'Meunier', 'Pinot Meunier|Schwarzriesling', 'pinot-noir gamay'],
  ['cabernet-sauvignon', 'Cabernet Sauvignon', '', 'merlot cabernet-franc syrah'],
  ['merlot', 'Merlot', '', 'cabernet-sauvignon malbec cabernet-franc'],
  ['cabernet-franc', 'Cabernet Franc', 'Breton', 'cabernet-sauvignon merlot gamay'],
  ['petit-verdot', 'Petit Verdot', '', 'cabernet-sauvignon malbec syrah'],
  ['malbec', 'Malbec', 'Côt|Auxerrois Noir', 'merlot syrah petit-verdot'],
  ['syrah', 'Syrah', 'Shiraz', 'mourvedre malbec cabernet-sauvignon'],
  ['grenache', 'Grenache', 'Garnacha|Cannonau', 'cinsault tempranillo pinot-noir'],
  ['mourvedre', 'Mourvèdre', 'Monastrell|Mataro', 'syrah carignan malbec'],
  ['cinsault', 'Cinsault', 'Cinsaut', 'grenache gamay pinot-noir'],
  ['carignan', 'Carignan', 'Cariñena|Mazuelo', 'mourvedre grenache graciano'],
  ['nebbiolo', 'Nebbiolo', 'Spanna|Chiavennasca', 'sangiovese pinot-noir barbera'],
  ['barbera', 'Barbera', '', 'dolcetto sangiovese gamay'],
  ['dolcetto', 'Dolcetto', '', 'barbera gamay merlot'],
  ['freisa', 'Freisa', '', 'nebbiolo barbera dolcetto'],
  ['sangiovese', 'Sangiovese', 'Brunello', 'nebbiolo tempranillo barbera'],
  ['tempranillo', 'Tempranillo', 'Tinto Fino|Cencibel', 'sangiovese grenache graciano'],
  ['graciano', 'Graciano', '', 'tempranillo carignan mourvedre'],
  ['saperavi', 'Saperavi', '', 'syrah malbec petit-verdot'],
];

function grape(berry: Grape['berry'], [id, name, synonyms, neighbours]: GrapeRow): Grape {
  return {
    id,
    name,
    berry,
    synonyms: synonyms.split('|').filter(Boolean),
    neighbours: neighbours.split(' '),
  };
}

const bordeaux = ['cabernet-sauvignon', 'merlot', 'cabernet-franc', 'petit-verdot'];
const southern = ['grenache', 'syrah', 'mourvedre', 'cinsault'];

const regions: readonly Region[] = [
  {
    id: 'burgundy',
    name: 'Burgundy',
    french: 'Bourgogne',
    country: 'france',
    wines: [
      { color: 'red', grapes: ['pinot-noir', 'gamay'] },
      { color: 'white', grapes: ['chardonnay', 'aligote', 'pinot-blanc', 'pinot-gris'] },
    ],
  },
  {
    id: 'chablis',
    name: 'Chablis',
    country: 'france',
    parent: 'burgundy',
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: ['Chablis Les Clos', 'Chablis Vaillons', 'Chablis Valmur', 'Chablis Montmains'],
      },
    ],
  },
  {
    id: 'meursault',
    name: 'Meursault',
    country: 'france',
    parent: 'burgundy',
    wines: [
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: ['Meursault Perrières', 'Meursault Charmes', 'Meursault Genevrières'],
      },
      { color: 'red', grapes: ['pinot-noir'] },
    ],
  },
  {
    id: 'pommard',
    name: 'Pommard',
    country: 'france',
    parent: 'burgundy',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: ['Pommard Les Épenots', 'Pommard Les Rugiens', 'Pommard Clos Blanc'],
      },
    ],
  },
  {
    id: 'gevrey-chambertin',
    name: 'Gevrey-Chambertin',
    country: 'france',
    parent: 'burgundy',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: ['Gevrey-Chambertin Clos Saint-Jacques', 'Gevrey-Chambertin Lavaux Saint-Jacques'],
      },
    ],
  },
  {
    id: 'beaujolais',
    name: 'Beaujolais',
    country: 'france',
    wines: [
      { color: 'red', grapes: ['gamay'] },
      { color: 'white', grapes: ['chardonnay'] },
    ],
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
        names: ['Morgon Côte du Py', 'Morgon Corcelette', 'Morgon Grands Cras', 'Morgon Javernières'],
      },
    ],
  },
  {
    id: 'champagne',
    name: 'Champagne',
    country: 'france',
    wines: [
      {
        color: 'white',
        style: 'sparkling',
        grapes: ['chardonnay', 'pinot-noir', 'meunier'],
        isBlend: true,
        names: [
          'Dom Pérignon',
          'Krug Grande Cuvée',
          'Bollinger Special Cuvée',
          'Ruinart Blanc de Blancs',
          'Taittinger Comtes de Champagne',
        ],
      },
      { color: 'rosé', style: 'sparkling', grapes: ['pinot-noir', 'chardonnay', 'meunier'], isBlend: true },
    ],
  },
  {
    id: 'loire',
    name: 'Loire Valley',
    french: 'Vallée de la Loire',
    also: ['Loire'],
    country: 'france',
    wines: [
      { color: 'white', grapes: ['chenin-blanc', 'sauvignon-blanc', 'melon', 'chardonnay'] },
      { color: 'red', grapes: ['cabernet-franc', 'gamay', 'pinot-noir', 'malbec'] },
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
        names: ['Sancerre Les Monts Damnés', 'Sancerre Le Grand Chemarin', 'Sancerre La Grande Côte'],
      },
      { color: 'red', grapes: ['pinot-noir'] },
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
        names: ['Pouilly-Fumé Silex', 'Pouilly-Fumé Les Berthiers'],
      },
    ],
  },
  {
    id: 'vouvray',
    name: 'Vouvray',
    country: 'france',
    parent: 'loire',
    wines: [
      {
        color: 'white',
        grapes: ['chenin-blanc'],
        names: ['Vouvray Le Mont', 'Vouvray Clos du Bourg', 'Vouvray Le Haut-Lieu'],
      },
      { color: 'white', style: 'sparkling', grapes: ['chenin-blanc'] },
      { color: 'white', style: 'sweet', grapes: ['chenin-blanc'] },
    ],
  },
  {
    id: 'chinon',
    name: 'Chinon',
    country: 'france',
    parent: 'loire',
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-franc'],
        names: ['Chinon Clos de la Dioterie', 'Chinon Les Picasses'],
      },
      { color: 'rosé', grapes: ['cabernet-franc'] },
    ],
  },
  {
    id: 'rhone',
    name: 'Rhône Valley',
    french: 'Vallée du Rhône',
    also: ['Rhône', 'Rhone'],
    country: 'france',
    wines: [
      { color: 'red', grapes: [...southern, 'carignan'], isBlend: true },
      { color: 'white', grapes: ['grenache-blanc', 'roussanne', 'marsanne', 'viognier'], isBlend: true },
    ],
  },
  {
    id: 'chateauneuf-du-pape',
    name: 'Châteauneuf-du-Pape',
    also: ['CNDP', 'Chateauneuf'],
    country: 'france',
    parent: 'rhone',
    wines: [
      {
        color: 'red',
        grapes: southern,
        isBlend: true,
        names: [
          'Château Rayas',
          'Château de Beaucastel',
          'Clos des Papes',
          'Domaine du Pegau',
          'Château La Nerthe',
        ],
      },
      { color: 'white', grapes: ['grenache-blanc', 'roussanne'], isBlend: true },
    ],
  },
  {
    id: 'cornas',
    name: 'Cornas',
    country: 'france',
    parent: 'rhone',
    wines: [
      { color: 'red', grapes: ['syrah'], names: ['Cornas Reynard', 'Cornas Chaillot', 'Cornas Sabarotte'] },
    ],
  },
  {
    id: 'bordeaux',
    name: 'Bordeaux',
    country: 'france',
    wines: [
      { color: 'red', grapes: bordeaux, isBlend: true },
      { color: 'white', grapes: ['sauvignon-blanc', 'semillon'], isBlend: true },
    ],
  },
  {
    id: 'margaux',
    name: 'Margaux',
    country: 'france',
    parent: 'bordeaux',
    wines: [
      {
        color: 'red',
        grapes: bordeaux,
        isBlend: true,
        names: [
          'Château Margaux',
          'Château Palmer',
          'Château Rauzan-Ségla',
          'Château Giscours',
          'Château Lascombes',
        ],
      },
    ],
  },
  {
    id: 'pauillac',
    name: 'Pauillac',
    country: 'france',
    parent: 'bordeaux',
    wines: [
      {
        color: 'red',
        grapes: bordeaux,
        isBlend: true,
        names: ['Château Latour', 'Château Lafite Rothschild', 'Château Pichon Baron', 'Château Lynch-Bages'],
      },
    ],
  },
  {
    id: 'saint-emilion',
    name: 'Saint-Émilion',
    country: 'france',
    parent: 'bordeaux',
    wines: [
      {
        color: 'red',
        grapes: ['merlot', 'cabernet-franc', 'cabernet-sauvignon'],
        isBlend: true,
        names: ['Château Ausone', 'Château Figeac', 'Château Canon', 'Château Cheval Blanc'],
      },
    ],
  },
  {
    id: 'alsace',
    name: 'Alsace',
    country: 'france',
    wines: [
      { color: 'white', grapes: ['riesling', 'gewurztraminer', 'pinot-gris', 'pinot-blanc', 'silvaner'] },
      { color: 'red', grapes: ['pinot-noir'] },
    ],
  },
  {
    id: 'piedmont',
    name: 'Piedmont',
    french: 'Piémont',
    also: ['Piemonte'],
    country: 'italy',
    wines: [
      { color: 'red', grapes: ['barbera', 'dolcetto', 'nebbiolo', 'freisa'] },
      { color: 'white', grapes: ['arneis', 'cortese', 'chardonnay'] },
    ],
  },
  {
    id: 'barolo',
    name: 'Barolo',
    country: 'italy',
    parent: 'piedmont',
    wines: [
      {
        color: 'red',
        grapes: ['nebbiolo'],
        names: ['Barolo Cannubi', 'Barolo Bussia', 'Barolo Brunate', 'Barolo Monprivato'],
      },
    ],
  },
  {
    id: 'barbaresco',
    name: 'Barbaresco',
    country: 'italy',
    parent: 'piedmont',
    wines: [
      {
        color: 'red',
        grapes: ['nebbiolo'],
        names: ['Barbaresco Asili', 'Barbaresco Rabajà', 'Barbaresco Montestefano'],
      },
    ],
  },
  {
    id: 'tuscany',
    name: 'Tuscany',
    french: 'Toscane',
    also: ['Toscana'],
    country: 'italy',
    wines: [{ color: 'red', grapes: ['sangiovese', 'cabernet-sauvignon', 'merlot', 'syrah'] }],
  },
  {
    id: 'chianti-classico',
    name: 'Chianti Classico',
    country: 'italy',
    parent: 'tuscany',
    wines: [{ color: 'red', grapes: ['sangiovese'], names: ['Fontodi', 'Isole e Olena', 'Castello di Ama'] }],
  },
  {
    id: 'rioja',
    name: 'Rioja',
    country: 'spain',
    wines: [
      {
        color: 'red',
        grapes: ['tempranillo', 'grenache', 'graciano', 'carignan'],
        isBlend: true,
        names: ['Viña Ardanza', 'Viña Tondonia', 'Marqués de Riscal', 'Prado Enea'],
      },
      { color: 'white', grapes: ['macabeo', 'grenache-blanc'], isBlend: true },
    ],
  },
  {
    id: 'ribera-del-duero',
    name: 'Ribera del Duero',
    country: 'spain',
    wines: [
      {
        color: 'red',
        grapes: ['tempranillo'],
        names: ['Vega Sicilia Único', 'Pesquera', 'Pago de los Capellanes'],
      },
    ],
  },
  {
    id: 'mosel',
    name: 'Mosel',
    french: 'Moselle allemande',
    country: 'germany',
    wines: [
      {
        color: 'white',
        grapes: ['riesling', 'muller-thurgau', 'pinot-blanc'],
        names: [
          'Wehlener Sonnenuhr',
          'Ürziger Würzgarten',
          'Bernkasteler Doctor',
          'Piesporter Goldtröpfchen',
        ],
      },
      { color: 'red', grapes: ['pinot-noir'] },
    ],
  },
  {
    id: 'rheingau',
    name: 'Rheingau',
    country: 'germany',
    wines: [
      {
        color: 'white',
        grapes: ['riesling'],
        names: ['Schloss Johannisberg', 'Rüdesheimer Berg Schlossberg', 'Rauenthaler Baiken'],
      },
      { color: 'red', grapes: ['pinot-noir'] },
    ],
  },
  {
    id: 'tokaj',
    name: 'Tokaj',
    also: ['Tokaji'],
    country: 'hungary',
    wines: [
      { color: 'white', style: 'sweet', grapes: ['furmint', 'harslevelu', 'muscat-blanc'], isBlend: true },
      { color: 'white', grapes: ['furmint', 'harslevelu'] },
    ],
  },
  {
    id: 'kakheti',
    name: 'Kakheti',
    french: 'Kakhétie',
    country: 'georgia',
    wines: [
      { color: 'orange', grapes: ['rkatsiteli'] },
      { color: 'red', grapes: ['saperavi'] },
    ],
  },
  {
    id: 'south-australia',
    name: 'South Australia',
    french: 'Australie-Méridionale',
    country: 'australia',
    wines: [
      {
        color: 'red',
        grapes: ['syrah', 'cabernet-sauvignon', 'grenache', 'merlot'],
        names: ['Penfolds Bin 389', 'Penfolds Grange', 'Penfolds Bin 28'],
      },
      { color: 'white', grapes: ['riesling', 'chardonnay', 'semillon'] },
    ],
  },
  {
    id: 'barossa-valley',
    name: 'Barossa Valley',
    also: ['Barossa'],
    country: 'australia',
    parent: 'south-australia',
    wines: [
      {
        color: 'red',
        grapes: ['syrah', 'grenache', 'mourvedre', 'cabernet-sauvignon'],
        names: ['Torbreck RunRig', 'Rockford Basket Press', 'Henschke Mount Edelstone'],
      },
    ],
  },
  {
    id: 'marlborough',
    name: 'Marlborough',
    country: 'new-zealand',
    wines: [
      {
        color: 'white',
        grapes: ['sauvignon-blanc', 'riesling', 'pinot-gris', 'chardonnay'],
        names: ['Cloudy Bay', 'Greywacke', 'Dog Point Vineyard', 'Villa Maria'],
      },
      { color: 'red', grapes: ['pinot-noir'] },
    ],
  },
  {
    id: 'central-otago',
    name: 'Central Otago',
    country: 'new-zealand',
    wines: [{ color: 'red', grapes: ['pinot-noir'], names: ['Felton Road', 'Rippon', 'Burn Cottage'] }],
  },
];

/** Right facts, few of them: enough for every rule about wrong answers to bite. */
export const wineKnowledgeFixture: WineKnowledge = {
  countries,
  grapes: [...whiteRows.map((row) => grape('white', row)), ...blackRows.map((row) => grape('black', row))],
  regions,
};
