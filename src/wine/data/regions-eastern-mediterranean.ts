import type { Region } from '../knowledge';

/** Greece, Cyprus, Turkey, Lebanon and Israel; and Morocco, at the other end of the sea. */
export const EASTERN_MEDITERRANEAN: readonly Region[] = [
  {
    id: 'santorini',
    name: 'Santorini',
    french: 'Santorin',
    country: 'greece',
    also: ['Vinsanto'],
    wines: [
      {
        color: 'white',
        grapes: ['assyrtiko', 'athiri', 'aidani'],
        names: [
          'Hatzidakis Louros',
          'Gaia Thalassitis',
          'Sigalas Kavalieros',
          'Argyros Monsignori',
          'Domaine Sigalas Santorini',
        ],
      },
      { color: 'white', style: 'sweet', grapes: ['assyrtiko', 'aidani', 'athiri'], isBlend: true },
    ],
  },
  {
    id: 'naoussa',
    name: 'Naoussa',
    country: 'greece',
    wines: [
      {
        color: 'red',
        grapes: ['xinomavro'],
        names: [
          'Kir-Yianni Ramnista',
          'Thymiopoulos Earth and Sky',
          'Dalamara Paliokalias',
          'Boutari Grande Reserve',
          'Karydas Naoussa',
        ],
      },
    ],
  },
  {
    id: 'amyndeon',
    name: 'Amyndeon',
    country: 'greece',
    also: ['Amyndeo', 'Amynteo'],
    wines: [
      {
        color: 'red',
        grapes: ['xinomavro'],
        names: [
          'Alpha Estate Hedgehog',
          'Alpha Reserve Vieilles Vignes',
          'Karanika Old Vines',
          'Kir-Yianni Kali Riza',
        ],
      },
      { color: 'rosé', grapes: ['xinomavro'] },
      { color: 'rosé', style: 'sparkling', grapes: ['xinomavro'] },
    ],
  },
  {
    id: 'nemea',
    name: 'Nemea',
    french: 'Némée',
    country: 'greece',
    wines: [
      {
        color: 'red',
        grapes: ['agiorgitiko'],
        names: [
          'Gaia Estate',
          'Skouras Grande Cuvée',
          'Driopi Reserve',
          'Papaioannou Old Vines',
          'Aivalis Tessera',
        ],
      },
    ],
  },
  {
    id: 'mantinia',
    name: 'Mantinia',
    french: 'Mantinée',
    country: 'greece',
    also: ['Mantineia'],
    wines: [
      {
        color: 'white',
        grapes: ['moschofilero'],
        names: ['Tselepos Mantinia', 'Semeli Thea', 'Troupis Hoof & Lur', 'Boutari Moschofilero'],
      },
    ],
  },
  {
    id: 'cephalonia',
    name: 'Cephalonia',
    french: 'Céphalonie',
    country: 'greece',
    also: ['Kefalonia', 'Robola of Cephalonia'],
    wines: [
      { color: 'white', grapes: ['robola'] },
      { color: 'red', grapes: ['mavrodaphne'] },
    ],
  },
  {
    id: 'patras',
    name: 'Patras',
    country: 'greece',
    also: ['Mavrodaphne of Patras', 'Achaia'],
    wines: [
      { color: 'red', style: 'fortified', grapes: ['mavrodaphne'] },
      { color: 'white', grapes: ['roditis'] },
      { color: 'white', style: 'fortified', grapes: ['muscat-blanc'] },
    ],
  },
  {
    id: 'samos',
    name: 'Samos',
    country: 'greece',
    wines: [
      {
        color: 'white',
        style: 'sweet',
        grapes: ['muscat-blanc'],
        names: ['Samos Anthemis', 'Samos Nectar', 'Samos Vin Doux', 'Samos Grand Cru'],
      },
    ],
  },
  {
    id: 'crete',
    name: 'Crete',
    french: 'Crète',
    country: 'greece',
    also: ['Kriti', 'Peza', 'Dafnes'],
    wines: [
      { color: 'white', grapes: ['vidiano', 'assyrtiko', 'muscat-blanc'] },
      { color: 'red', grapes: ['kotsifali', 'mandilaria', 'liatiko', 'syrah'] },
    ],
  },
  {
    id: 'attica',
    name: 'Attica',
    french: 'Attique',
    country: 'greece',
    also: ['Retsina', 'Attiki'],
    wines: [{ color: 'white', grapes: ['savatiano', 'roditis', 'malagousia'] }],
  },
  {
    id: 'epanomi',
    name: 'Epanomi',
    country: 'greece',
    wines: [{ color: 'white', grapes: ['malagousia', 'assyrtiko'] }],
  },
  {
    id: 'drama',
    name: 'Drama',
    country: 'greece',
    wines: [
      { color: 'white', grapes: ['sauvignon-blanc', 'assyrtiko', 'semillon'] },
      { color: 'red', grapes: ['cabernet-sauvignon', 'merlot', 'agiorgitiko', 'limnio'] },
    ],
  },
  {
    id: 'zitsa',
    name: 'Zitsa',
    country: 'greece',
    wines: [
      { color: 'white', style: 'sparkling', grapes: ['debina'] },
      { color: 'white', grapes: ['debina'] },
    ],
  },
  {
    id: 'rhodes',
    name: 'Rhodes',
    country: 'greece',
    also: ['Rodos'],
    wines: [
      { color: 'white', grapes: ['athiri'] },
      { color: 'red', grapes: ['mandilaria'] },
    ],
  },

  {
    id: 'cyprus-troodos',
    name: 'Troodos',
    country: 'cyprus',
    also: ['Limassol', 'Paphos'],
    wines: [
      { color: 'white', grapes: ['xynisteri'] },
      { color: 'red', grapes: ['maratheftiko', 'cypriot-mavro', 'syrah'] },
    ],
  },
  {
    id: 'commandaria',
    name: 'Commandaria',
    country: 'cyprus',
    wines: [
      {
        color: 'white',
        style: 'sweet',
        grapes: ['xynisteri'],
        names: [
          'Commandaria St. John',
          'Commandaria St. Barnabas',
          'Commandaria Alasia',
          'Commandaria Centurion',
        ],
      },
    ],
  },
  {
    id: 'anatolia',
    name: 'Anatolia',
    french: 'Anatolie',
    country: 'turkey',
    also: ['Elazığ', 'Diyarbakır', 'Ankara'],
    wines: [
      { color: 'red', grapes: ['okuzgozu', 'bogazkere', 'kalecik-karasi'] },
      { color: 'white', grapes: ['narince'] },
    ],
  },
  {
    id: 'cappadocia',
    name: 'Cappadocia',
    french: 'Cappadoce',
    country: 'turkey',
    also: ['Kapadokya'],
    wines: [{ color: 'white', grapes: ['emir', 'narince'] }],
  },
  {
    id: 'bekaa-valley',
    name: 'Bekaa Valley',
    french: 'Plaine de la Bekaa',
    country: 'lebanon',
    also: ['Bekaa', 'Beqaa'],
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'cinsault', 'carignan', 'syrah', 'grenache'],
        isBlend: true,
        names: [
          'Château Musar',
          'Château Kefraya',
          'Château Ksara',
          'Massaya',
          'Domaine des Tourelles',
          'Marsyas',
        ],
      },
      { color: 'white', grapes: ['obeidi', 'merwah', 'chardonnay', 'viognier'], isBlend: true },
      { color: 'rosé', grapes: ['cinsault', 'grenache', 'syrah'], isBlend: true },
    ],
  },
  {
    id: 'batroun',
    name: 'Batroun',
    country: 'lebanon',
    also: ['Mount Lebanon'],
    wines: [{ color: 'red', grapes: ['cabernet-sauvignon', 'syrah', 'merlot'] }],
  },
  {
    id: 'galilee',
    name: 'Galilee',
    french: 'Galilée',
    country: 'israel',
    also: ['Galil'],
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'merlot', 'syrah'],
        names: ['Galil Mountain Yiron', 'Dalton Alma', 'Recanati Special Reserve'],
      },
      { color: 'white', grapes: ['chardonnay', 'sauvignon-blanc'] },
    ],
  },
  {
    id: 'judean-hills',
    name: 'Judean Hills',
    french: 'Collines de Judée',
    country: 'israel',
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'merlot', 'syrah', 'petit-verdot'],
        isBlend: true,
        names: ['Castel Grand Vin', "Clos de Gat Har'el", 'Flam Noble', 'Tzora Misty Hills'],
      },
    ],
  },
  {
    id: 'meknes',
    name: 'Meknès',
    country: 'morocco',
    also: ['Guerrouane'],
    wines: [
      { color: 'red', grapes: ['syrah', 'cabernet-sauvignon', 'carignan', 'cinsault', 'grenache'] },
      { color: 'rosé', grapes: ['cinsault', 'grenache', 'syrah'] },
    ],
  },
];
