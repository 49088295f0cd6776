import type { Region } from '../knowledge';

/** Spain: denominations stand alone, except inside Rioja, Catalonia, Galicia, Castile, the islands and the Levant. */
export const SPAIN: readonly Region[] = [
  {
    id: 'rioja',
    name: 'Rioja',
    country: 'spain',
    wines: [
      {
        color: 'red',
        grapes: ['tempranillo', 'grenache', 'graciano', 'carignan'],
        isBlend: true,
        names: [
          'Viña Tondonia',
          'Viña Ardanza',
          'Marqués de Riscal',
          'Marqués de Murrieta',
          'Imperial Reserva',
          'Prado Enea',
          'Contino',
          'Faustino I',
        ],
      },
      {
        color: 'white',
        grapes: ['macabeo', 'grenache-blanc'],
        isBlend: true,
        names: ['Viña Gravonia', 'Capellanía', 'Plácet', 'Muga Blanco', 'Remírez de Ganuza Blanco'],
      },
      { color: 'rosé', grapes: ['grenache', 'tempranillo', 'macabeo'], isBlend: true },
    ],
  },
  {
    id: 'rioja-alta',
    name: 'Rioja Alta',
    country: 'spain',
    parent: 'rioja',
    wines: [{ color: 'red', grapes: ['tempranillo', 'graciano', 'carignan', 'grenache'], isBlend: true }],
  },
  {
    id: 'rioja-alavesa',
    name: 'Rioja Alavesa',
    country: 'spain',
    parent: 'rioja',
    wines: [{ color: 'red', grapes: ['tempranillo', 'graciano', 'macabeo'], isBlend: true }],
  },
  {
    id: 'rioja-oriental',
    name: 'Rioja Oriental',
    country: 'spain',
    parent: 'rioja',
    also: ['Rioja Baja'],
    wines: [{ color: 'red', grapes: ['grenache', 'tempranillo', 'graciano'], isBlend: true }],
  },
  {
    id: 'navarra',
    name: 'Navarra',
    french: 'Navarre',
    country: 'spain',
    wines: [
      {
        color: 'red',
        grapes: ['tempranillo', 'grenache', 'cabernet-sauvignon', 'merlot'],
        names: ['Santa Cruz de Artazu', 'Ochoa Reserva', 'Nekeas El Chaparral', 'Domaines Lupier El Terroir'],
      },
      { color: 'rosé', grapes: ['grenache'] },
    ],
  },
  {
    id: 'castile-and-leon',
    name: 'Castile and León',
    french: 'Castille-et-León',
    country: 'spain',
    also: ['Castilla y León'],
    wines: [
      {
        color: 'red',
        grapes: ['tempranillo', 'mencia', 'grenache', 'prieto-picudo'],
        names: ['Abadía Retuerta', 'Mauro', 'Quinta Sardonia', 'Leda Viñas Viejas'],
      },
      { color: 'white', grapes: ['verdejo', 'macabeo', 'sauvignon-blanc'] },
    ],
  },
  {
    id: 'ribera-del-duero',
    name: 'Ribera del Duero',
    country: 'spain',
    parent: 'castile-and-leon',
    also: ['Ribera'],
    wines: [
      {
        color: 'red',
        grapes: ['tempranillo', 'cabernet-sauvignon', 'merlot'],
        names: [
          'Vega Sicilia Único',
          'Pesquera',
          'Pingus',
          'Aalto',
          'Emilio Moro',
          'Hacienda Monasterio',
          'Viña Pedrosa',
        ],
      },
    ],
  },
  {
    id: 'toro',
    name: 'Toro',
    country: 'spain',
    parent: 'castile-and-leon',
    wines: [
      {
        color: 'red',
        grapes: ['tempranillo'],
        names: ['Numanthia', 'Pintia', 'San Román', 'Teso La Monja', 'Campo Eliseo', 'Termanthia'],
      },
    ],
  },
  {
    id: 'rueda',
    name: 'Rueda',
    country: 'spain',
    parent: 'castile-and-leon',
    wines: [
      {
        color: 'white',
        grapes: ['verdejo', 'sauvignon-blanc'],
        names: [
          'José Pariente',
          'Belondrade y Lurton',
          'Naia',
          'Ossian',
          'Marqués de Riscal Rueda',
          'Menade',
        ],
      },
    ],
  },
  {
    id: 'cigales',
    name: 'Cigales',
    country: 'spain',
    parent: 'castile-and-leon',
    wines: [
      { color: 'rosé', grapes: ['tempranillo', 'grenache'], isBlend: true },
      { color: 'red', grapes: ['tempranillo'] },
    ],
  },
  {
    id: 'bierzo',
    name: 'Bierzo',
    country: 'spain',
    parent: 'castile-and-leon',
    wines: [
      {
        color: 'red',
        grapes: ['mencia'],
        names: [
          'Pétalos',
          'Villa de Corullón',
          'La Faraona',
          'Ultreia Saint Jacques',
          'Moncerbal',
          'Tilenus',
          'Pago de Posada',
        ],
      },
      { color: 'white', grapes: ['godello', 'siria'] },
    ],
  },
  {
    id: 'leon',
    name: 'León',
    country: 'spain',
    parent: 'castile-and-leon',
    also: ['Tierra de León'],
    wines: [
      { color: 'red', grapes: ['prieto-picudo'] },
      { color: 'rosé', grapes: ['prieto-picudo'] },
    ],
  },
  {
    id: 'galicia',
    name: 'Galicia',
    french: 'Galice',
    country: 'spain',
    wines: [
      { color: 'white', grapes: ['albarino', 'godello', 'treixadura', 'loureiro'] },
      { color: 'red', grapes: ['mencia', 'trousseau'] },
    ],
  },
  {
    id: 'rias-baixas',
    name: 'Rías Baixas',
    country: 'spain',
    parent: 'galicia',
    wines: [
      {
        color: 'white',
        grapes: ['albarino', 'loureiro', 'treixadura'],
        names: [
          'Do Ferreiro',
          'Pazo Señorans',
          'Zárate',
          'Martín Códax',
          'Terras Gauda',
          'Pazo de Barrantes',
          'Fefiñanes',
        ],
      },
    ],
  },
  {
    id: 'valdeorras',
    name: 'Valdeorras',
    country: 'spain',
    parent: 'galicia',
    wines: [
      {
        color: 'white',
        grapes: ['godello'],
        names: ['As Sortes', 'Godeval', 'Valdesil', 'Guitián', 'Louro', 'Gaba do Xil'],
      },
      { color: 'red', grapes: ['mencia', 'alicante-bouschet'] },
    ],
  },
  {
    id: 'ribeiro',
    name: 'Ribeiro',
    country: 'spain',
    parent: 'galicia',
    wines: [
      {
        color: 'white',
        grapes: ['treixadura', 'albarino', 'loureiro', 'godello'],
        isBlend: true,
        names: ['Coto de Gomariz', 'Casal de Armán', 'Viña Mein', 'Emilio Rojo', 'Finca Viñoa'],
      },
    ],
  },
  {
    id: 'ribeira-sacra',
    name: 'Ribeira Sacra',
    country: 'spain',
    parent: 'galicia',
    wines: [
      {
        color: 'red',
        grapes: ['mencia', 'trousseau', 'alicante-bouschet'],
        names: ['Lalama', 'Guímaro', 'Algueira', 'Lapena', 'El Pecado'],
      },
      { color: 'white', grapes: ['godello'] },
    ],
  },
  {
    id: 'monterrei',
    name: 'Monterrei',
    country: 'spain',
    parent: 'galicia',
    wines: [
      { color: 'white', grapes: ['godello', 'siria', 'treixadura'] },
      { color: 'red', grapes: ['mencia', 'tempranillo'] },
    ],
  },
  {
    id: 'txakoli',
    name: 'Txakoli',
    country: 'spain',
    also: ['Getariako Txakolina', 'Bizkaiko Txakolina', 'Chacolí', 'Txakolina'],
    wines: [
      {
        color: 'white',
        grapes: ['hondarrabi-zuri'],
        names: ['Txomin Etxaniz', 'Ameztoi', 'Itsasmendi', 'Doniene Gorrondona', 'Gañeta'],
      },
    ],
  },
  {
    id: 'aragon',
    name: 'Aragon',
    country: 'spain',
    also: ['Aragón'],
    wines: [{ color: 'red', grapes: ['grenache', 'carignan', 'tempranillo', 'syrah'] }],
  },
  {
    id: 'campo-de-borja',
    name: 'Campo de Borja',
    country: 'spain',
    parent: 'aragon',
    wines: [
      {
        color: 'red',
        grapes: ['grenache'],
        names: ['Tres Picos', 'Alto Moncayo', 'Aquilón', 'Coto de Hayas', 'Fagus'],
      },
    ],
  },
  {
    id: 'carinena',
    name: 'Cariñena',
    country: 'spain',
    parent: 'aragon',
    wines: [{ color: 'red', grapes: ['grenache', 'tempranillo', 'carignan'] }],
  },
  {
    id: 'calatayud',
    name: 'Calatayud',
    country: 'spain',
    parent: 'aragon',
    wines: [
      {
        color: 'red',
        grapes: ['grenache'],
        names: ['Las Rocas', 'Breca', 'Atteca', 'Evodia', 'Baltasar Gracián'],
      },
    ],
  },
  {
    id: 'somontano',
    name: 'Somontano',
    country: 'spain',
    parent: 'aragon',
    wines: [
      { color: 'red', grapes: ['cabernet-sauvignon', 'merlot', 'tempranillo', 'syrah'] },
      { color: 'white', grapes: ['chardonnay', 'gewurztraminer'] },
    ],
  },
  {
    id: 'catalonia',
    name: 'Catalonia',
    french: 'Catalogne',
    country: 'spain',
    also: ['Catalunya', 'Cataluña'],
    wines: [
      { color: 'red', grapes: ['grenache', 'carignan', 'tempranillo', 'cabernet-sauvignon', 'trepat'] },
      { color: 'white', grapes: ['xarello', 'macabeo', 'parellada', 'grenache-blanc'] },
    ],
  },
  {
    id: 'cava',
    name: 'Cava',
    country: 'spain',
    parent: 'catalonia',
    wines: [
      {
        color: 'white',
        style: 'sparkling',
        grapes: ['xarello', 'macabeo', 'parellada', 'chardonnay'],
        isBlend: true,
        names: [
          'Recaredo Terrers',
          'Gramona Imperial',
          'Codorníu Anna',
          'Freixenet Cordon Negro',
          'Juvé & Camps Reserva',
          'Raventós Blanc de Blancs',
          'Llopart Brut Nature',
        ],
      },
      { color: 'rosé', style: 'sparkling', grapes: ['trepat', 'pinot-noir', 'grenache'] },
    ],
  },
  {
    id: 'penedes',
    name: 'Penedès',
    country: 'spain',
    parent: 'catalonia',
    wines: [
      { color: 'white', grapes: ['xarello', 'macabeo', 'parellada', 'malvasia-candida', 'chardonnay'] },
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'tempranillo', 'merlot'],
        names: ['Mas La Plana', 'Vinya La Scala', 'Can Ràfols dels Caus'],
      },
    ],
  },
  {
    id: 'priorat',
    name: 'Priorat',
    country: 'spain',
    parent: 'catalonia',
    also: ['Priorato'],
    wines: [
      {
        color: 'red',
        grapes: ['grenache', 'carignan', 'syrah', 'cabernet-sauvignon'],
        isBlend: true,
        names: [
          "L'Ermita",
          'Clos Mogador',
          'Clos Erasmus',
          'Finca Dofí',
          'Les Terrasses',
          'Vall Llach',
          'Clos Martinet',
        ],
      },
      { color: 'white', grapes: ['grenache-blanc', 'macabeo'], isBlend: true },
    ],
  },
  {
    id: 'montsant',
    name: 'Montsant',
    country: 'spain',
    parent: 'catalonia',
    wines: [
      {
        color: 'red',
        grapes: ['grenache', 'carignan', 'syrah'],
        isBlend: true,
        names: ['Venus', 'Dido', 'Celler Capçanes', 'Acústic', "Joan d'Anguera", 'Espectacle'],
      },
    ],
  },
  {
    id: 'terra-alta',
    name: 'Terra Alta',
    country: 'spain',
    parent: 'catalonia',
    wines: [
      { color: 'white', grapes: ['grenache-blanc'] },
      { color: 'red', grapes: ['grenache', 'carignan'] },
    ],
  },
  {
    id: 'conca-de-barbera',
    name: 'Conca de Barberà',
    country: 'spain',
    parent: 'catalonia',
    wines: [
      { color: 'red', grapes: ['trepat', 'grenache', 'tempranillo'] },
      { color: 'rosé', grapes: ['trepat'] },
      { color: 'white', grapes: ['macabeo', 'parellada'] },
    ],
  },
  {
    id: 'emporda',
    name: 'Empordà',
    country: 'spain',
    parent: 'catalonia',
    wines: [{ color: 'red', grapes: ['grenache', 'carignan'], isBlend: true }],
  },
  {
    id: 'alella',
    name: 'Alella',
    country: 'spain',
    parent: 'catalonia',
    wines: [{ color: 'white', grapes: ['xarello'] }],
  },
  {
    id: 'valencia',
    name: 'Valencia',
    french: 'Valence',
    country: 'spain',
    wines: [
      { color: 'red', grapes: ['bobal', 'mourvedre', 'tempranillo'] },
      { color: 'white', style: 'sweet', grapes: ['muscat-of-alexandria'] },
    ],
  },
  {
    id: 'utiel-requena',
    name: 'Utiel-Requena',
    country: 'spain',
    parent: 'valencia',
    wines: [
      {
        color: 'red',
        grapes: ['bobal', 'tempranillo'],
        names: ['Finca Terrerazo', 'Quincha Corral', 'Bassus', 'Casa Don Ángel'],
      },
      { color: 'rosé', grapes: ['bobal'] },
    ],
  },
  {
    id: 'alicante',
    name: 'Alicante',
    country: 'spain',
    parent: 'valencia',
    wines: [
      {
        color: 'red',
        grapes: ['mourvedre', 'alicante-bouschet'],
        names: ['Estrecho', 'El Sequé', 'La Tremenda', 'Tarima Hill'],
      },
      { color: 'red', style: 'sweet', grapes: ['mourvedre'] },
    ],
  },
  {
    id: 'jumilla',
    name: 'Jumilla',
    country: 'spain',
    wines: [
      {
        color: 'red',
        grapes: ['mourvedre'],
        names: ['El Nido', 'Clio', 'Juan Gil', 'Casa Castillo', 'Altos de Luzón', 'Carchelo'],
      },
    ],
  },
  { id: 'yecla', name: 'Yecla', country: 'spain', wines: [{ color: 'red', grapes: ['mourvedre'] }] },
  { id: 'bullas', name: 'Bullas', country: 'spain', wines: [{ color: 'red', grapes: ['mourvedre'] }] },
  {
    id: 'la-mancha',
    name: 'La Mancha',
    country: 'spain',
    wines: [
      { color: 'white', grapes: ['airen', 'macabeo'] },
      { color: 'red', grapes: ['tempranillo', 'grenache', 'syrah'] },
    ],
  },
  {
    id: 'valdepenas',
    name: 'Valdepeñas',
    country: 'spain',
    wines: [
      {
        color: 'red',
        grapes: ['tempranillo'],
        names: ['Señorío de los Llanos', 'Viña Albali', 'Pata Negra', 'Corcovo'],
      },
    ],
  },
  {
    id: 'manchuela',
    name: 'Manchuela',
    country: 'spain',
    wines: [
      {
        color: 'red',
        grapes: ['bobal', 'syrah'],
        names: ['Clos Lojen', 'La Casilla', 'Finca Sandoval', 'Altolandón'],
      },
    ],
  },
  {
    id: 'almansa',
    name: 'Almansa',
    country: 'spain',
    wines: [{ color: 'red', grapes: ['alicante-bouschet', 'mourvedre'] }],
  },
  {
    id: 'gredos',
    name: 'Sierra de Gredos',
    country: 'spain',
    also: ['Gredos', 'Vinos de Madrid', 'Méntrida', 'Cebreros'],
    wines: [
      {
        color: 'red',
        grapes: ['grenache'],
        names: ['Las Umbrías', 'La Bruja de Rozas', 'El Reventón', 'Rumbo al Norte', 'Tumba del Rey Moro'],
      },
    ],
  },
  {
    id: 'extremadura',
    name: 'Extremadura',
    french: 'Estrémadure',
    country: 'spain',
    also: ['Ribera del Guadiana'],
    wines: [{ color: 'red', grapes: ['tempranillo'] }],
  },
  {
    id: 'andalusia',
    name: 'Andalusia',
    french: 'Andalousie',
    country: 'spain',
    also: ['Andalucía'],
    wines: [
      { color: 'white', style: 'fortified', grapes: ['palomino', 'pedro-ximenez', 'muscat-of-alexandria'] },
    ],
  },
  {
    id: 'jerez',
    name: 'Sherry',
    french: 'Xérès',
    country: 'spain',
    parent: 'andalusia',
    also: ['Jerez', 'Jerez-Xérès-Sherry'],
    wines: [
      {
        color: 'white',
        style: 'fortified',
        grapes: ['palomino', 'pedro-ximenez', 'muscat-of-alexandria'],
        names: [
          'Tío Pepe',
          'Fino Inocente',
          'Del Duque',
          'Tío Diego',
          'Oloroso Alfonso',
          'Dos Cortados',
          'Oloroso Faraón',
        ],
      },
    ],
  },
  {
    id: 'manzanilla',
    name: 'Manzanilla de Sanlúcar',
    country: 'spain',
    parent: 'jerez',
    also: ['Manzanilla', 'Sanlúcar de Barrameda'],
    wines: [
      {
        color: 'white',
        style: 'fortified',
        grapes: ['palomino'],
        names: ['La Gitana', 'La Guita', 'Solear', 'Papirusa', 'Pastrana', 'San León'],
      },
    ],
  },
  {
    id: 'montilla-moriles',
    name: 'Montilla-Moriles',
    country: 'spain',
    parent: 'andalusia',
    wines: [
      {
        color: 'white',
        style: 'fortified',
        grapes: ['pedro-ximenez'],
        names: ['Toro Albalá Don PX', 'Alvear 1927', 'Pérez Barquero Gran Barquero', 'Alvear Fino CB'],
      },
    ],
  },
  {
    id: 'malaga',
    name: 'Málaga',
    country: 'spain',
    parent: 'andalusia',
    also: ['Sierras de Málaga'],
    wines: [
      {
        color: 'white',
        style: 'sweet',
        grapes: ['muscat-of-alexandria', 'pedro-ximenez'],
        names: ['Molino Real', 'Ariyanas Naturalmente Dulce', 'Jorge Ordóñez Victoria', 'Málaga Virgen'],
      },
    ],
  },
  {
    id: 'mallorca',
    name: 'Mallorca',
    french: 'Majorque',
    country: 'spain',
    also: ['Majorca', 'Binissalem', 'Pla i Llevant'],
    wines: [
      {
        color: 'red',
        grapes: ['manto-negro', 'callet', 'cabernet-sauvignon', 'merlot'],
        names: ['Ànima Negra', '12 Volts', 'Son Negre', 'José Ferrer Reserva', 'Ribas Sió'],
      },
    ],
  },
  {
    id: 'canary-islands',
    name: 'Canary Islands',
    french: 'Îles Canaries',
    country: 'spain',
    also: ['Canarias', 'Lanzarote', 'Canaries'],
    wines: [
      { color: 'red', grapes: ['listan-negro'] },
      { color: 'white', grapes: ['palomino'] },
    ],
  },
  {
    id: 'tenerife',
    name: 'Tenerife',
    french: 'Ténérife',
    country: 'spain',
    parent: 'canary-islands',
    also: ['Valle de la Orotava', 'Ycoden-Daute-Isora', 'Tacoronte-Acentejo'],
    wines: [
      {
        color: 'red',
        grapes: ['listan-negro'],
        names: ['Suertes del Marqués 7 Fuentes', 'El Esquilón', 'Envínate Táganan', 'La Solana'],
      },
      { color: 'white', grapes: ['palomino'] },
    ],
  },
];
