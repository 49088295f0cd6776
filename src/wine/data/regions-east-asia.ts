import type { Region } from '../knowledge';

/** Japan and China. */
export const EAST_ASIA: readonly Region[] = [
  {
    id: 'yamanashi',
    name: 'Yamanashi',
    country: 'japan',
    also: ['Katsunuma'],
    wines: [
      {
        color: 'white',
        grapes: ['koshu'],
        names: [
          'Grace Koshu',
          'Lumière Hikari',
          'Mercian Koshu',
          'Katsunuma Jyozo Aruga Branca',
          'Haramo Koshu',
        ],
      },
      { color: 'red', grapes: ['muscat-bailey-a', 'merlot'] },
      { color: 'orange', grapes: ['koshu'] },
    ],
  },
  {
    id: 'nagano',
    name: 'Nagano',
    country: 'japan',
    wines: [
      { color: 'red', grapes: ['merlot'] },
      { color: 'white', grapes: ['chardonnay'] },
    ],
  },
  {
    id: 'hokkaido',
    name: 'Hokkaido',
    french: 'Hokkaidō',
    country: 'japan',
    wines: [
      { color: 'white', grapes: ['kerner', 'muller-thurgau', 'bacchus'] },
      { color: 'red', grapes: ['pinot-noir', 'zweigelt'] },
    ],
  },
  {
    id: 'ningxia',
    name: 'Ningxia',
    country: 'china',
    also: ['Helan Mountain'],
    wines: [
      {
        color: 'red',
        grapes: ['cabernet-sauvignon', 'merlot', 'carmenere', 'marselan'],
        names: [
          'Silver Heights The Summit',
          'Helan Qingxue Jia Bei Lan',
          'Legacy Peak Kalavinka',
          'Kanaan Crazy Fang',
        ],
      },
    ],
  },
  {
    id: 'shandong',
    name: 'Shandong',
    country: 'china',
    also: ['Penglai', 'Yantai'],
    wines: [{ color: 'red', grapes: ['cabernet-sauvignon', 'marselan', 'merlot'] }],
  },
  {
    id: 'yunnan',
    name: 'Yunnan',
    country: 'china',
    also: ['Shangri-La'],
    wines: [{ color: 'red', grapes: ['cabernet-sauvignon', 'merlot'] }],
  },
];
