import type { Region } from '../knowledge';

/** The growing areas (Anbaugebiete), the Mosel with two of its tributaries. */
export const GERMANY: readonly Region[] = [
  {
    id: 'mosel',
    name: 'Mosel',
    french: 'Moselle',
    country: 'germany',
    also: ['Mosel-Saar-Ruwer'],
    wines: [
      {
        color: 'white',
        grapes: ['riesling', 'elbling', 'muller-thurgau'],
        names: [
          'Wehlener Sonnenuhr',
          'Bernkasteler Doctor',
          'Ürziger Würzgarten',
          'Graacher Himmelreich',
          'Piesporter Goldtröpfchen',
          'Brauneberger Juffer',
          'Erdener Prälat',
        ],
      },
      { color: 'white', style: 'sweet', grapes: ['riesling'] },
    ],
  },
  {
    id: 'saar',
    name: 'Saar',
    french: 'Sarre',
    country: 'germany',
    parent: 'mosel',
    wines: [
      {
        color: 'white',
        grapes: ['riesling'],
        names: [
          'Scharzhofberger',
          'Ockfener Bockstein',
          'Ayler Kupp',
          'Saarburger Rausch',
          'Wiltinger Gottesfuß',
        ],
      },
    ],
  },
  {
    id: 'ruwer',
    name: 'Ruwer',
    country: 'germany',
    parent: 'mosel',
    wines: [
      {
        color: 'white',
        grapes: ['riesling'],
        names: [
          'Maximin Grünhäuser Abtsberg',
          'Maximin Grünhäuser Herrenberg',
          'Eitelsbacher Karthäuserhofberg',
          "Kaseler Nies'chen",
        ],
      },
    ],
  },
  {
    id: 'nahe',
    name: 'Nahe',
    country: 'germany',
    wines: [
      {
        color: 'white',
        grapes: ['riesling', 'muller-thurgau', 'pinot-blanc'],
        names: [
          'Niederhäuser Hermannshöhle',
          'Oberhäuser Brücke',
          'Schlossböckelheimer Felsenberg',
          'Monzinger Halenberg',
          'Bockenauer Felseneck',
          'Dorsheimer Goldloch',
        ],
      },
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
        names: [
          'Rüdesheimer Berg Schlossberg',
          'Rauenthaler Baiken',
          'Kiedricher Gräfenberg',
          'Schloss Johannisberg',
          'Erbacher Marcobrunn',
          'Berg Rottland',
        ],
      },
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: ['Assmannshäuser Höllenberg', 'Assmannshäuser Frankenthal', 'Assmannshäuser Hinterkirch'],
      },
      { color: 'white', style: 'sweet', grapes: ['riesling'] },
    ],
  },
  {
    id: 'rheinhessen',
    name: 'Rheinhessen',
    french: 'Hesse rhénane',
    country: 'germany',
    wines: [
      {
        color: 'white',
        grapes: ['riesling', 'muller-thurgau', 'silvaner', 'pinot-gris', 'scheurebe'],
        names: [
          'Westhofener Morstein',
          'Dalsheimer Hubacker',
          'Niersteiner Pettenthal',
          'Westhofener Kirchspiel',
          'Niersteiner Hipping',
          'Nackenheimer Rothenberg',
        ],
      },
      { color: 'red', grapes: ['dornfelder', 'pinot-noir', 'portugieser'] },
    ],
  },
  {
    id: 'pfalz',
    name: 'Pfalz',
    french: 'Palatinat',
    country: 'germany',
    also: ['Palatinate'],
    wines: [
      {
        color: 'white',
        grapes: ['riesling', 'pinot-blanc', 'pinot-gris', 'muller-thurgau', 'sauvignon-blanc', 'scheurebe'],
        names: [
          'Forster Kirchenstück',
          'Forster Pechstein',
          'Forster Ungeheuer',
          'Ruppertsberger Reiterpfad',
          'Deidesheimer Kieselberg',
          'Kallstadter Saumagen',
        ],
      },
      {
        color: 'red',
        grapes: ['pinot-noir', 'dornfelder', 'portugieser'],
        names: ['Schweigener Kammerberg', 'Laumersheimer Kirschgarten', 'Laumersheimer Steinbuckel'],
      },
    ],
  },
  {
    id: 'baden',
    name: 'Baden',
    french: 'Bade',
    country: 'germany',
    also: ['Kaiserstuhl'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Malterdinger Bienenberg',
          'Hecklinger Schlossberg',
          'Ihringer Winklerberg',
          'Oberrotweiler Eichberg',
          'Bombacher Sommerhalde',
        ],
      },
      { color: 'white', grapes: ['pinot-gris', 'pinot-blanc', 'muller-thurgau', 'chasselas', 'chardonnay'] },
    ],
  },
  {
    id: 'wurttemberg',
    name: 'Württemberg',
    french: 'Wurtemberg',
    country: 'germany',
    wines: [
      { color: 'red', grapes: ['schiava', 'blaufrankisch', 'pinot-noir', 'pinot-meunier'] },
      { color: 'white', grapes: ['riesling', 'kerner'] },
    ],
  },
  {
    id: 'franken',
    name: 'Franken',
    french: 'Franconie',
    country: 'germany',
    also: ['Franconia'],
    wines: [
      {
        color: 'white',
        grapes: ['silvaner', 'muller-thurgau', 'bacchus', 'riesling'],
        names: [
          'Würzburger Stein',
          'Escherndorfer Lump',
          'Iphöfer Julius-Echter-Berg',
          'Randersackerer Pfülben',
          'Iphöfer Kronsberg',
          'Rödelseer Küchenmeister',
        ],
      },
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: ['Klingenberger Schlossberg', 'Bürgstadter Centgrafenberg', 'Bürgstadter Hundsrück'],
      },
    ],
  },
  {
    id: 'ahr',
    name: 'Ahr',
    country: 'germany',
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Walporzheimer Kräuterberg',
          'Dernauer Pfarrwingert',
          'Ahrweiler Rosenthal',
          'Neuenahrer Sonnenberg',
          'Recher Herrenberg',
        ],
      },
    ],
  },
  {
    id: 'saale-unstrut',
    name: 'Saale-Unstrut',
    country: 'germany',
    wines: [{ color: 'white', grapes: ['muller-thurgau', 'pinot-blanc', 'silvaner'] }],
  },
  {
    id: 'sachsen',
    name: 'Saxony',
    french: 'Saxe',
    country: 'germany',
    also: ['Sachsen'],
    wines: [{ color: 'white', grapes: ['riesling', 'muller-thurgau', 'pinot-blanc'] }],
  },
  {
    id: 'sekt',
    name: 'German Sekt',
    french: 'Sekt allemand',
    country: 'germany',
    also: ['Sekt', 'Winzersekt'],
    wines: [
      { color: 'white', style: 'sparkling', grapes: ['riesling', 'pinot-noir', 'pinot-blanc', 'chardonnay'] },
    ],
  },
];
