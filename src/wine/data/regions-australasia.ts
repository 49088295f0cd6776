import type { Region } from '../knowledge';

/** Australia and New Zealand. */
export const AUSTRALASIA: readonly Region[] = [
  {
    id: 'south-australia',
    name: 'South Australia',
    french: 'Australie-Méridionale',
    country: 'australia',
    wines: [
      {
        color: 'red',
        grapes: ['syrah', 'cabernet-sauvignon', 'grenache'],
        names: ['Penfolds Grange', 'Penfolds Bin 389', 'Penfolds Bin 707', 'Penfolds St Henri'],
      },
      { color: 'white', grapes: ['riesling', 'chardonnay'] },
    ],
  },
  {
    id: 'barossa-valley',
    name: 'Barossa Valley',
    french: 'Vallée de Barossa',
    country: 'australia',
    parent: 'south-australia',
    also: ['Barossa'],
    wines: [
      {
        color: 'red',
        grapes: ['syrah', 'grenache', 'mourvedre', 'cabernet-sauvignon'],
        names: [
          'Torbreck RunRig',
          'Penfolds RWT',
          'Peter Lehmann Stonewell',
          'Rockford Basket Press',
          'Langmeil The Freedom',
          'St Hallett Old Block',
        ],
      },
      { color: 'white', grapes: ['semillon', 'riesling'] },
    ],
  },
  {
    id: 'eden-valley',
    name: 'Eden Valley',
    country: 'australia',
    parent: 'south-australia',
    wines: [
      {
        color: 'white',
        grapes: ['riesling', 'viognier'],
        names: ['Pewsey Vale The Contours', 'Henschke Julius', 'Mesh', 'Peter Lehmann Wigan'],
      },
      {
        color: 'red',
        grapes: ['syrah', 'cabernet-sauvignon'],
        names: ['Henschke Hill of Grace', 'Henschke Mount Edelstone', 'Henschke Cyril Henschke'],
      },
    ],
  },
  {
    id: 'clare-valley',
    name: 'Clare Valley',
    country: 'australia',
    parent: 'south-australia',
    also: ['Clare'],
    wines: [
      {
        color: 'white',
        grapes: ['riesling'],
        names: [
          'Grosset Polish Hill',
          'Grosset Springvale',
          'Petaluma Hanlin Hill',
          "Kilikanoon Mort's Block",
          'Jim Barry The Florita',
        ],
      },
      {
        color: 'red',
        grapes: ['syrah', 'cabernet-sauvignon', 'grenache'],
        names: ['Jim Barry The Armagh', 'Wendouree Shiraz', 'Kilikanoon Oracle', 'Taylors St Andrews'],
      },
    ],
  },
  {
    id: 'mclaren-vale',
    name: 'McLaren Vale',
    country: 'australia',
    parent: 'south-australia',
    wines: [
      {
        color: 'red',
        grapes: ['syrah', 'grenache', 'cabernet-sauvignon', 'mourvedre'],
        names: [
          'Clarendon Hills Astralis',
          "d'Arenberg The Dead Arm",
          'Wirra Wirra RSW',
          'Coriole Lloyd',
          'Yangarra High Sands',
          'Noon Eclipse',
        ],
      },
    ],
  },
  {
    id: 'adelaide-hills',
    name: 'Adelaide Hills',
    country: 'australia',
    parent: 'south-australia',
    wines: [
      {
        color: 'white',
        grapes: ['sauvignon-blanc', 'chardonnay', 'gruner-veltliner'],
        names: ['Shaw + Smith M3', 'Petaluma Piccadilly', 'Penfolds Bin A'],
      },
      { color: 'red', grapes: ['pinot-noir', 'syrah'] },
    ],
  },
  {
    id: 'coonawarra',
    name: 'Coonawarra',
    country: 'australia',
    parent: 'south-australia',
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'syrah'],
        names: [
          'Wynns John Riddoch',
          'Wynns Black Label',
          'Katnook Odyssey',
          'Majella The Malleea',
          'Balnaves The Tally',
          'Penley Phoenix',
        ],
      },
    ],
  },
  {
    id: 'victoria',
    name: 'Victoria',
    country: 'australia',
    wines: [
      { color: 'red', grapes: ['syrah', 'pinot-noir', 'cabernet-sauvignon'] },
      { color: 'white', grapes: ['chardonnay', 'marsanne', 'riesling'] },
    ],
  },
  {
    id: 'yarra-valley',
    name: 'Yarra Valley',
    country: 'australia',
    parent: 'victoria',
    also: ['Yarra'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir', 'cabernet-sauvignon', 'syrah'],
        names: [
          'Yarra Yering Dry Red No. 1',
          'Mount Mary Quintet',
          'Coldstream Hills Reserve',
          'Yeringberg',
          'Giant Steps Applejack',
        ],
      },
      {
        color: 'white',
        grapes: ['chardonnay'],
        names: ['Oakridge 864', 'Giant Steps Sexton', 'TarraWarra Reserve'],
      },
    ],
  },
  {
    id: 'mornington-peninsula',
    name: 'Mornington Peninsula',
    country: 'australia',
    parent: 'victoria',
    also: ['Mornington'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Kooyong Haven',
          'Ten Minutes by Tractor McCutcheon',
          'Stonier Windmill',
          'Paringa Estate',
          'Moorooduc Robinson',
        ],
      },
      { color: 'white', grapes: ['chardonnay', 'pinot-gris'] },
    ],
  },
  {
    id: 'rutherglen',
    name: 'Rutherglen',
    country: 'australia',
    parent: 'victoria',
    wines: [
      {
        color: 'white',
        style: 'fortified',
        grapes: ['muscat-blanc', 'muscadelle'],
        names: [
          'Campbells Merchant Prince',
          'Chambers Rosewood',
          'Morris Old Premium',
          'Stanton & Killeen Classic',
        ],
      },
      { color: 'red', grapes: ['petite-sirah', 'syrah'] },
    ],
  },
  {
    id: 'heathcote',
    name: 'Heathcote',
    country: 'australia',
    parent: 'victoria',
    wines: [
      {
        color: 'red',
        grapes: ['syrah'],
        names: [
          "Jasper Hill Emily's Paddock",
          "Jasper Hill Georgia's Paddock",
          'Tatiarra Caravan of Dreams',
          'Heathcote Estate Shiraz',
        ],
      },
    ],
  },
  {
    id: 'hunter-valley',
    name: 'Hunter Valley',
    country: 'australia',
    also: ['Hunter'],
    wines: [
      {
        color: 'white',
        grapes: ['semillon', 'chardonnay', 'verdelho'],
        names: [
          "Tyrrell's Vat 1",
          "McWilliam's Lovedale",
          "McWilliam's Elizabeth",
          'Brokenwood ILR',
          'Thomas Braemore',
        ],
      },
      {
        color: 'red',
        grapes: ['syrah'],
        names: ['Brokenwood Graveyard', "Tyrrell's Vat 9", "Mount Pleasant Maurice O'Shea", 'Thomas Kiss'],
      },
    ],
  },
  {
    id: 'riverina',
    name: 'Riverina',
    country: 'australia',
    also: ['Griffith'],
    wines: [
      { color: 'white', style: 'sweet', grapes: ['semillon'] },
      { color: 'red', grapes: ['petite-sirah', 'syrah'] },
    ],
  },
  {
    id: 'western-australia',
    name: 'Western Australia',
    french: 'Australie-Occidentale',
    country: 'australia',
    also: ['Great Southern', 'Frankland River'],
    wines: [
      { color: 'white', grapes: ['riesling', 'chardonnay', 'chenin-blanc'] },
      { color: 'red', grapes: ['syrah', 'cabernet-sauvignon'] },
    ],
  },
  {
    id: 'margaret-river',
    name: 'Margaret River',
    country: 'australia',
    parent: 'western-australia',
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'merlot', 'syrah', 'malbec'],
        names: [
          'Cullen Diana Madeline',
          'Moss Wood Cabernet Sauvignon',
          'Vasse Felix Tom Cullity',
          'Xanadu Reserve',
          'Voyager Estate MJW',
        ],
      },
      {
        color: 'white',
        grapes: ['chardonnay', 'sauvignon-blanc', 'semillon'],
        names: [
          'Leeuwin Art Series',
          'Cullen Kevin John',
          'Vasse Felix Heytesbury',
          'Pierro Chardonnay',
          'Deep Woods Reserve',
        ],
      },
    ],
  },
  {
    id: 'tasmania',
    name: 'Tasmania',
    french: 'Tasmanie',
    country: 'australia',
    also: ['Tamar Valley', 'Coal River'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: ['Tolpuddle Pinot Noir', 'Stefano Lubiana Estate', 'Dalrymple Pipers River', 'Moorilla Muse'],
      },
      { color: 'white', grapes: ['chardonnay', 'riesling', 'pinot-gris'] },
      {
        color: 'white',
        style: 'sparkling',
        grapes: ['chardonnay', 'pinot-noir', 'pinot-meunier'],
        isBlend: true,
        names: [
          'House of Arras Grand Vintage',
          'Jansz Premium Cuvée',
          'Clover Hill Vintage',
          'Pirie Traditionelle',
        ],
      },
    ],
  },

  {
    id: 'marlborough',
    name: 'Marlborough',
    country: 'new-zealand',
    also: ['Wairau Valley', 'Awatere Valley'],
    wines: [
      {
        color: 'white',
        grapes: ['sauvignon-blanc', 'chardonnay', 'pinot-gris', 'riesling'],
        names: [
          'Cloudy Bay Te Koko',
          'Greywacke Wild',
          'Dog Point Section 94',
          'Seresin Marama',
          'Astrolabe Awatere',
          'Villa Maria Taylors Pass',
        ],
      },
      { color: 'red', grapes: ['pinot-noir'] },
      { color: 'white', style: 'sparkling', grapes: ['chardonnay', 'pinot-noir'], isBlend: true },
    ],
  },
  {
    id: 'hawkes-bay',
    name: "Hawke's Bay",
    country: 'new-zealand',
    also: ['Gimblett Gravels'],
    wines: [
      {
        color: 'red',
        grapes: ['merlot', 'syrah', 'cabernet-sauvignon'],
        names: [
          'Te Mata Coleraine',
          'Craggy Range Sophia',
          'Craggy Range Le Sol',
          'Trinity Hill Homage',
          'Te Mata Bullnose',
          'Stonecroft Reserve',
        ],
      },
      { color: 'white', grapes: ['chardonnay', 'sauvignon-blanc'] },
    ],
  },
  {
    id: 'martinborough',
    name: 'Martinborough',
    country: 'new-zealand',
    also: ['Wairarapa'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Ata Rangi Pinot Noir',
          'Dry River Pinot Noir',
          'Martinborough Vineyard Pinot Noir',
          'Craggy Range Te Muna',
          'Palliser Estate Pinot Noir',
        ],
      },
      { color: 'white', grapes: ['sauvignon-blanc', 'riesling', 'pinot-gris'] },
    ],
  },
  {
    id: 'central-otago',
    name: 'Central Otago',
    country: 'new-zealand',
    also: ['Bannockburn'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Felton Road Block 3',
          'Felton Road Calvert',
          "Rippon Tinker's Field",
          'Mt Difficulty Bannockburn',
          "Prophet's Rock Home Vineyard",
          'Burn Cottage Vineyard',
        ],
      },
      { color: 'white', grapes: ['riesling', 'pinot-gris', 'chardonnay'] },
    ],
  },
  {
    id: 'north-canterbury',
    name: 'North Canterbury',
    country: 'new-zealand',
    also: ['Waipara', 'Canterbury'],
    wines: [
      {
        color: 'red',
        grapes: ['pinot-noir'],
        names: [
          'Bell Hill Pinot Noir',
          'Pyramid Valley Angel Flower',
          'Pegasus Bay Prima Donna',
          'Greystone Thomas Brothers',
        ],
      },
      { color: 'white', grapes: ['riesling', 'chardonnay', 'pinot-gris'] },
    ],
  },
  {
    id: 'gisborne',
    name: 'Gisborne',
    country: 'new-zealand',
    wines: [{ color: 'white', grapes: ['chardonnay', 'gewurztraminer', 'chenin-blanc', 'pinot-gris'] }],
  },
  {
    id: 'nelson',
    name: 'Nelson',
    country: 'new-zealand',
    wines: [
      { color: 'white', grapes: ['sauvignon-blanc', 'chardonnay', 'riesling', 'pinot-gris'] },
      { color: 'red', grapes: ['pinot-noir'] },
    ],
  },
  {
    id: 'waiheke',
    name: 'Waiheke Island',
    french: 'Île de Waiheke',
    country: 'new-zealand',
    also: ['Waiheke', 'Auckland'],
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'merlot', 'syrah', 'cabernet-franc'],
        names: [
          'Stonyridge Larose',
          "Man O' War Ironclad",
          "Man O' War Dreadnought",
          'Destiny Bay Magna Praemia',
        ],
      },
    ],
  },
];
