import type { Region } from '../knowledge';

/** Regional wines (VR) and denominations; Port lies within the Douro. */
export const PORTUGAL: readonly Region[] = [
  {
    id: 'douro',
    name: 'Douro',
    country: 'portugal',
    wines: [
      {
        color: 'red',
        grapes: ['touriga-nacional', 'touriga-franca', 'tempranillo', 'tinta-barroca', 'sousao', 'tinto-cao'],
        isBlend: true,
        names: [
          'Barca Velha',
          'Quinta do Crasto',
          'Quinta do Vale Meão',
          'Niepoort Batuta',
          'Chryseia',
          'Quinta do Vallado',
          'Duas Quintas',
        ],
      },
      {
        color: 'white',
        grapes: ['rabigato', 'viosinho', 'godello', 'siria'],
        isBlend: true,
        names: ['Niepoort Redoma', 'Wine & Soul Guru', 'Conceito Branco'],
      },
    ],
  },
  {
    id: 'porto',
    name: 'Port',
    french: 'Porto',
    country: 'portugal',
    parent: 'douro',
    also: ['Ruby Port', 'Tawny Port', 'Vintage Port'],
    wines: [
      {
        color: 'red',
        style: 'fortified',
        grapes: ['touriga-nacional', 'touriga-franca', 'tempranillo', 'tinta-barroca', 'tinto-cao'],
        isBlend: true,
        names: [
          "Graham's Six Grapes",
          'Quinta do Noval Nacional',
          "Taylor's Vargellas",
          "Dow's Bomfim",
          'Fonseca Bin 27',
          "Warre's Otima",
          'Niepoort Colheita',
        ],
      },
      {
        color: 'white',
        style: 'fortified',
        grapes: ['bual', 'godello', 'rabigato', 'viosinho', 'siria'],
        isBlend: true,
      },
    ],
  },
  {
    id: 'vinho-verde',
    name: 'Vinho Verde',
    country: 'portugal',
    wines: [
      {
        color: 'white',
        grapes: ['loureiro', 'albarino', 'arinto', 'treixadura'],
        names: ['Casal Garcia', 'Gazela', 'Aphros Loureiro', 'Quinta do Ameal', 'Muralhas de Monção'],
      },
      { color: 'red', grapes: ['sousao'] },
    ],
  },
  {
    id: 'moncao-melgaco',
    name: 'Monção e Melgaço',
    country: 'portugal',
    parent: 'vinho-verde',
    wines: [
      {
        color: 'white',
        grapes: ['albarino', 'treixadura'],
        names: [
          'Soalheiro Primeiras Vinhas',
          'Palácio da Brejoeira',
          'Deu La Deu',
          'Anselmo Mendes Contacto',
          'Quinta de Santiago',
        ],
      },
    ],
  },
  {
    id: 'dao',
    name: 'Dão',
    country: 'portugal',
    wines: [
      {
        color: 'red',
        grapes: ['touriga-nacional', 'alfrocheiro', 'mencia', 'tempranillo'],
        isBlend: true,
        names: [
          'Quinta dos Roques',
          'Quinta da Pellada',
          'Quinta dos Carvalhais',
          'Casa da Passarella',
          'Niepoort Conciso',
        ],
      },
      { color: 'white', grapes: ['encruzado', 'bual', 'bical'] },
    ],
  },
  {
    id: 'bairrada',
    name: 'Bairrada',
    country: 'portugal',
    wines: [
      {
        color: 'red',
        grapes: ['baga'],
        names: [
          'Luís Pato Vinha Pan',
          'Filipa Pato Nossa Calcário',
          'Quinta das Bágeiras',
          'Niepoort Poeirinho',
          'Sidónio de Sousa',
          'Caves São João',
        ],
      },
      { color: 'white', grapes: ['fernao-pires', 'bical', 'arinto'] },
      { color: 'white', style: 'sparkling', grapes: ['fernao-pires', 'bical', 'baga'] },
    ],
  },
  {
    id: 'lisboa',
    name: 'Lisboa',
    country: 'portugal',
    wines: [
      { color: 'red', grapes: ['castelao', 'touriga-nacional', 'tempranillo', 'syrah'] },
      { color: 'white', grapes: ['arinto', 'fernao-pires'] },
    ],
  },
  {
    id: 'bucelas',
    name: 'Bucelas',
    country: 'portugal',
    parent: 'lisboa',
    wines: [{ color: 'white', grapes: ['arinto'] }],
  },
  {
    id: 'tejo',
    name: 'Tejo',
    country: 'portugal',
    also: ['Ribatejo'],
    wines: [
      { color: 'white', grapes: ['fernao-pires', 'arinto'] },
      { color: 'red', grapes: ['castelao', 'trincadeira', 'touriga-nacional'] },
    ],
  },
  {
    id: 'setubal-peninsula',
    name: 'Setúbal Peninsula',
    french: 'Péninsule de Setúbal',
    country: 'portugal',
    also: ['Península de Setúbal', 'Palmela', 'Setúbal'],
    wines: [
      { color: 'red', grapes: ['castelao', 'touriga-nacional'] },
      {
        color: 'white',
        style: 'fortified',
        grapes: ['muscat-of-alexandria'],
        names: ['Alambre', 'Bacalhôa Moscatel', 'Horácio Simões Moscatel', 'Trilogia'],
      },
    ],
  },
  {
    id: 'alentejo',
    name: 'Alentejo',
    country: 'portugal',
    wines: [
      {
        color: 'red',
        grapes: ['tempranillo', 'trincadeira', 'alicante-bouschet', 'touriga-nacional', 'syrah'],
        isBlend: true,
        names: ['Pêra-Manca', 'Cartuxa', 'Mouchão', 'Esporão Reserva', 'Quinta do Mouro', 'Herdade do Rocim'],
      },
      { color: 'white', grapes: ['antao-vaz', 'siria', 'arinto'], isBlend: true },
      { color: 'orange', grapes: ['antao-vaz', 'siria'], isBlend: true },
    ],
  },
  // Tinta Negra, the most grown of all, is left out: black, but its wine is no red.
  {
    id: 'madeira',
    name: 'Madeira',
    french: 'Madère',
    country: 'portugal',
    wines: [
      {
        color: 'white',
        style: 'fortified',
        grapes: ['bual', 'verdelho', 'sercial', 'malvasia-candida'],
        names: [
          "Blandy's 10 Year Old",
          'Henriques & Henriques 15 Years Old',
          'Barbeito Historic Series',
          "Justino's Colheita",
        ],
      },
    ],
  },
  {
    id: 'azores',
    name: 'Azores',
    french: 'Açores',
    country: 'portugal',
    also: ['Pico', 'Açores'],
    wines: [{ color: 'white', grapes: ['verdelho'] }],
  },
];
