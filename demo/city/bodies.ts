/**
 * The bodies of domain.md 2.7 at city level and their county mirrors, and one service centre per sample town. Names after the
 * reform of 2019 [K]. `organ` (条线) is the same at every level, and is what a procedure's deciding organ is found by.
 */
import { syntheticUscc } from '../../domain/identifiers/uscc.ts';
import { CITY, COUNTIES_TODAY, TOWNS_TODAY } from './regions.ts';

export interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly region: string;
  readonly parent?: string;
  readonly organ: string;
}

interface Body {
  readonly key: string;
  readonly organ: string;
  readonly suffix: string;
  readonly en: string;
  /** Has a mirror in every county-level area of today; `BIG`: not in the two small zones. */
  readonly county: 'ALL' | 'BIG' | 'NONE';
}

export const BODIES: readonly Body[] = [
  { key: 'zf', organ: '政府办公室', suffix: '人民政府办公室', en: 'Government Office', county: 'ALL' },
  { key: 'zw', organ: '政务服务', suffix: '政务服务管理办公室', en: 'Government Service Office', county: 'ALL' },
  { key: 'sp', organ: '行政审批', suffix: '行政审批局', en: 'Administrative Approval Bureau', county: 'ALL' },
  { key: 'sj', organ: '大数据', suffix: '大数据管理局', en: 'Big Data Bureau', county: 'NONE' },
  { key: 'rx', organ: '12345', suffix: '12345政府公共服务中心', en: '12345 Service Centre', county: 'NONE' },
  { key: 'sc', organ: '市场监管', suffix: '市场监督管理局', en: 'Market Supervision Bureau', county: 'ALL' },
  { key: 'zj', organ: '住建', suffix: '住房和城乡建设局', en: 'Housing and Construction Bureau', county: 'BIG' },
  { key: 'sl', organ: '水利', suffix: '水利局', en: 'Water Bureau', county: 'BIG' },
  { key: 'yj', organ: '应急', suffix: '应急管理局', en: 'Emergency Management Bureau', county: 'ALL' },
  { key: 'cg', organ: '城管', suffix: '城市管理局', en: 'Urban Management Bureau', county: 'ALL' },
  { key: 'wj', organ: '卫健', suffix: '卫生健康委员会', en: 'Health Commission', county: 'BIG' },
  { key: 'rs', organ: '人社', suffix: '人力资源和社会保障局', en: 'Human Resources and Social Security Bureau', county: 'BIG' },
  { key: 'mz', organ: '民政', suffix: '民政局', en: 'Civil Affairs Bureau', county: 'BIG' },
  { key: 'zr', organ: '自然资源', suffix: '自然资源和规划局', en: 'Natural Resources and Planning Bureau', county: 'NONE' },
  { key: 'bd', organ: '不动产', suffix: '不动产登记中心', en: 'Real Estate Registration Centre', county: 'BIG' },
  { key: 'ga', organ: '公安', suffix: '公安局', en: 'Public Security Bureau', county: 'NONE' },
  { key: 'xf', organ: '消防', suffix: '消防救援支队', en: 'Fire and Rescue Brigade', county: 'NONE' },
  { key: 'sf', organ: '司法', suffix: '司法局', en: 'Justice Bureau', county: 'NONE' },
  {
    key: 'bb',
    organ: '编办',
    suffix: '委机构编制委员会办公室',
    en: 'Office of the Institutional Establishment Commission',
    county: 'NONE',
  },
  { key: 'sw', organ: '税务', suffix: '税务局', en: 'Tax Bureau', county: 'NONE' },
  { key: 'gy', organ: '供水供电供气', suffix: '水电气公共服务中心', en: 'Utilities Service Centre', county: 'NONE' },
];

const SMALL_ZONES = ['3206Z1', '3206Z2'];

export const unitId = (body: string, region: string): string => `u-${body}-${region}`;

const cityUnits: readonly UnitRow[] = BODIES.map((body) => ({
  id: unitId(body.key, CITY),
  name: `南通市${body.suffix}`,
  nameEn: `Nantong ${body.en}`,
  region: CITY,
  organ: body.organ,
}));

const countyUnits: readonly UnitRow[] = COUNTIES_TODAY.flatMap((region) =>
  BODIES.filter(({ county }) => county === 'ALL' || (county === 'BIG' && !SMALL_ZONES.includes(region.code))).map((body): UnitRow => ({
    id: unitId(body.key, region.code),
    name: region.name + body.suffix,
    nameEn: `${region.nameEn} ${body.en}`,
    region: region.code,
    parent: unitId(body.key, CITY),
    organ: body.organ,
  })),
);

const townUnits: readonly UnitRow[] = TOWNS_TODAY.map((town) => ({
  id: unitId('bm', town.code),
  name: `${town.name}便民服务中心`,
  nameEn: `${town.nameEn} Town Service Centre`,
  region: town.code,
  parent: unitId('zw', town.parent ?? CITY),
  organ: '镇街',
}));

const provinceUnit: UnitRow = {
  id: unitId('zw', '320000'),
  name: '江苏省政务服务管理办公室（外部）',
  nameEn: 'Jiangsu Government Service Office (external)',
  region: '320000',
  organ: '政务服务',
};

/** All units, parents first. */
export const UNITS: readonly UnitRow[] = [provinceUnit, ...cityUnits, ...countyUnits, ...townUnits];

/** A made-up credit code: registration region 000000, right check characters. */
export function usccOf(unit: string): string {
  const serial = UNITS.findIndex(({ id }) => id === unit);
  if (serial < 0) throw new Error(`unknown unit ${unit}`);
  return syntheticUscc('000000', serial + 1);
}
