import type { Region } from '../knowledge';

/** Argentina, Chile, Uruguay and Brazil. */
export const SOUTH_AMERICA: readonly Region[] = [
  {
    id: 'mendoza',
    name: 'Mendoza',
    country: 'argentina',
    wines: [
      {
        color: 'red',
        grapes: ['malbec', 'bonarda', 'cabernet-sauvignon', 'merlot', 'cabernet-franc'],
        names: [
          'Catena Zapata Nicolás',
          'Achával-Ferrer Quimera',
          'Cheval des Andes',
          'Trapiche Iscay',
          'Norton Privada',
          'Zuccardi Q',
        ],
      },
      { color: 'white', grapes: ['chardonnay', 'torrontes', 'semillon'] },
    ],
  },
  {
    id: 'lujan-de-cuyo',
    name: 'Luján de Cuyo',
    country: 'argentina',
    parent: 'mendoza',
    wines: [
      {
        color: 'red',
        grapes: ['malbec', 'cabernet-sauvignon'],
        names: [
          'Luigi Bosca DOC',
          'Viña Cobos Marchiori',
          'Terrazas Las Compuertas',
          'Achával-Ferrer Bella Vista',
        ],
      },
    ],
  },
  {
    id: 'uco-valley',
    name: 'Uco Valley',
    french: "Vallée d'Uco",
    country: 'argentina',
    parent: 'mendoza',
    also: ['Valle de Uco', 'Gualtallary'],
    wines: [
      {
        color: 'red',
        grapes: ['malbec', 'cabernet-franc', 'cabernet-sauvignon', 'pinot-noir'],
        names: [
          'Catena Adrianna Vineyard',
          'Zuccardi Piedra Infinita',
          'Clos de los Siete',
          'Achával-Ferrer Altamira',
          'Salentein Numina',
          'Gran Enemigo Gualtallary',
        ],
      },
      { color: 'white', grapes: ['chardonnay', 'semillon', 'sauvignon-blanc'] },
    ],
  },
  {
    id: 'salta',
    name: 'Salta',
    country: 'argentina',
    also: ['Cafayate', 'Calchaquí Valleys'],
    wines: [
      {
        color: 'white',
        grapes: ['torrontes'],
        names: ['Colomé Torrontés', 'Etchart Torrontés', 'El Esteco Torrontés', 'Piattelli Torrontés'],
      },
      {
        color: 'red',
        grapes: ['malbec', 'tannat', 'cabernet-sauvignon'],
        names: ['Colomé Malbec', 'Yacochuya', 'Amalaya', 'El Esteco Altimus'],
      },
    ],
  },
  {
    id: 'san-juan',
    name: 'San Juan',
    country: 'argentina',
    wines: [{ color: 'red', grapes: ['syrah', 'malbec', 'bonarda'] }],
  },
  {
    id: 'patagonia',
    name: 'Patagonia',
    french: 'Patagonie',
    country: 'argentina',
    also: ['Río Negro', 'Neuquén'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir', 'malbec', 'merlot'],
        names: ['Chacra Treinta y Dos', 'Noemía', 'Chacra Cincuenta y Cinco', 'Humberto Canale'],
      },
    ],
  },

  {
    id: 'chile-central-valley',
    name: 'Central Valley',
    french: 'Vallée centrale',
    country: 'chile',
    also: ['Valle Central'],
    wines: [
      { color: 'red', grapes: ['cabernet-sauvignon', 'merlot', 'carmenere', 'syrah'] },
      { color: 'white', grapes: ['sauvignon-blanc', 'chardonnay'] },
    ],
  },
  {
    id: 'maipo',
    name: 'Maipo Valley',
    french: 'Vallée de Maipo',
    country: 'chile',
    parent: 'chile-central-valley',
    also: ['Maipo', 'Alto Maipo', 'Puente Alto'],
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'carmenere', 'merlot', 'syrah'],
        names: [
          'Don Melchor',
          'Almaviva',
          'Casa Real',
          'Viñedo Chadwick',
          'Antiguas Reservas',
          'Domus Aurea',
        ],
      },
    ],
  },
  {
    id: 'colchagua',
    name: 'Colchagua Valley',
    french: 'Vallée de Colchagua',
    country: 'chile',
    parent: 'chile-central-valley',
    also: ['Colchagua', 'Apalta'],
    wines: [
      {
        color: 'red',
        grapes: ['carmenere', 'cabernet-sauvignon', 'syrah', 'malbec', 'merlot'],
        names: ['Clos Apalta', 'Montes Alpha M', 'Purple Angel', 'Montes Folly', 'Neyen', 'Cuvée Alexandre'],
      },
    ],
  },
  {
    id: 'cachapoal',
    name: 'Cachapoal Valley',
    french: 'Vallée de Cachapoal',
    country: 'chile',
    parent: 'chile-central-valley',
    also: ['Cachapoal', 'Peumo'],
    wines: [
      {
        color: 'red',
        grapes: ['carmenere', 'cabernet-sauvignon'],
        names: ['Carmín de Peumo', 'Terrunyo', 'Altaïr', 'Herencia'],
      },
    ],
  },
  {
    id: 'curico',
    name: 'Curicó Valley',
    french: 'Vallée de Curicó',
    country: 'chile',
    parent: 'chile-central-valley',
    also: ['Curicó'],
    wines: [
      { color: 'red', grapes: ['cabernet-sauvignon', 'merlot', 'carmenere'] },
      { color: 'white', grapes: ['sauvignon-blanc', 'chardonnay'] },
    ],
  },
  {
    id: 'maule',
    name: 'Maule Valley',
    french: 'Vallée de Maule',
    country: 'chile',
    parent: 'chile-central-valley',
    also: ['Maule'],
    wines: [{ color: 'red', grapes: ['carignan', 'pais', 'cabernet-sauvignon', 'carmenere'] }],
  },
  {
    id: 'casablanca',
    name: 'Casablanca Valley',
    french: 'Vallée de Casablanca',
    country: 'chile',
    also: ['Casablanca'],
    wines: [
      {
        color: 'white',
        grapes: ['sauvignon-blanc', 'chardonnay'],
      },
      { color: 'red', grapes: ['pinot-noir', 'syrah'] },
    ],
  },
  {
    id: 'san-antonio',
    name: 'San Antonio Valley',
    french: 'Vallée de San Antonio',
    country: 'chile',
    also: ['San Antonio', 'Leyda'],
    wines: [
      { color: 'white', grapes: ['sauvignon-blanc', 'chardonnay'] },
      { color: 'red', grapes: ['pinot-noir', 'syrah'] },
    ],
  },
  {
    id: 'aconcagua',
    name: 'Aconcagua Valley',
    french: "Vallée de l'Aconcagua",
    country: 'chile',
    also: ['Aconcagua'],
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'syrah', 'carmenere'],
        names: ['Seña', 'Don Maximiano', 'Kai', 'La Cumbre', 'Las Pizarras'],
      },
    ],
  },
  {
    id: 'elqui',
    name: 'Elqui Valley',
    french: "Vallée d'Elqui",
    country: 'chile',
    also: ['Elqui'],
    wines: [{ color: 'red', grapes: ['syrah', 'carmenere'] }],
  },
  {
    id: 'limari',
    name: 'Limarí Valley',
    french: 'Vallée de Limarí',
    country: 'chile',
    also: ['Limarí'],
    wines: [
      { color: 'white', grapes: ['chardonnay', 'sauvignon-blanc'] },
      { color: 'red', grapes: ['syrah', 'pinot-noir'] },
    ],
  },
  {
    id: 'itata',
    name: 'Itata Valley',
    french: "Vallée d'Itata",
    country: 'chile',
    also: ['Itata'],
    wines: [
      { color: 'red', grapes: ['cinsault', 'pais'] },
      { color: 'white', grapes: ['muscat-of-alexandria'] },
    ],
  },
  {
    id: 'bio-bio',
    name: 'Bío-Bío Valley',
    french: 'Vallée du Bío-Bío',
    country: 'chile',
    also: ['Bio Bio'],
    wines: [
      { color: 'red', grapes: ['pais', 'pinot-noir'] },
      { color: 'white', grapes: ['riesling', 'chardonnay', 'gewurztraminer'] },
    ],
  },

  {
    id: 'canelones',
    name: 'Canelones',
    country: 'uruguay',
    wines: [
      {
        color: 'red',
        grapes: ['tannat', 'marselan', 'merlot'],
        names: [
          'Bouza Tannat',
          'Pisano RPF Tannat',
          'Marichal Tannat',
          'Juanicó Preludio',
          'Familia Deicas Massimo',
        ],
      },
      { color: 'white', grapes: ['albarino', 'sauvignon-blanc'] },
    ],
  },
  {
    id: 'maldonado',
    name: 'Maldonado',
    country: 'uruguay',
    also: ['Garzón'],
    wines: [
      { color: 'red', grapes: ['tannat', 'cabernet-franc'] },
      { color: 'white', grapes: ['albarino'] },
    ],
  },
  {
    id: 'serra-gaucha',
    name: 'Serra Gaúcha',
    country: 'brazil',
    also: ['Vale dos Vinhedos'],
    wines: [
      {
        color: 'white',
        style: 'sparkling',
        grapes: ['chardonnay', 'pinot-noir', 'welschriesling'],
        isBlend: true,
      },
      { color: 'red', grapes: ['merlot', 'cabernet-sauvignon', 'tannat'] },
    ],
  },
];
