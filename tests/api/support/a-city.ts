/** A small city on a real database: three places, a few offices, one applicant; the shipped procedures and calendar are published. */
import type pg from 'pg';
import { publishMissing } from '../../../activities/published-catalogue.ts';
import type { Role } from '../../../domain/law/roles.ts';

export const CITY = '320600';
export const COUNTY = '320613';
export const OTHER_COUNTY = '320614';
export const UNIT = 'u-xzspj-320600';
export const OTHER_UNIT = 'u-xzspj-320614';
export const LI = 'y-li';
export const WANG = 'y-wang';

interface Staff {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly roles: readonly Role[];
  readonly party?: string;
}

export const STAFF: readonly Staff[] = [
  { id: 'lin', name: '林窗口', unit: UNIT, roles: ['WINDOW'] },
  { id: 'zhao', name: '赵承办', unit: UNIT, roles: ['HANDLER'] },
  { id: 'qian', name: '钱审核', unit: UNIT, roles: ['CHECKER'] },
  { id: 'chen', name: '陈审批', unit: UNIT, roles: ['APPROVER'] },
  { id: 'sun', name: '孙制证', unit: UNIT, roles: ['ISSUER'] },
  { id: 'zheng', name: '郑局长', unit: UNIT, roles: ['ORGAN_HEAD'] },
  { id: 'feng', name: '冯管理', unit: UNIT, roles: ['UNIT_ADMIN'] },
  { id: 'jiang', name: '蒋全能', unit: UNIT, roles: ['WINDOW', 'HANDLER', 'CHECKER', 'APPROVER', 'ISSUER'] },
  { id: 'gu', name: '顾监督', unit: 'u-zwb-320600', roles: ['SUPERVISOR'] },
  { id: 'ke', name: '柯考核', unit: 'u-zwb-320614', roles: ['INSPECTOR'] },
  { id: 'outsider', name: '外单位', unit: OTHER_UNIT, roles: ['WINDOW', 'HANDLER', 'APPROVER'] },
  { id: 'sysadmin', name: '系统管理', unit: 'u-zwb-320600', roles: ['SYSTEM_ADMIN'] },
  { id: 'sysadmin2', name: '系统管理二', unit: 'u-zwb-320600', roles: ['SYSTEM_ADMIN'] },
  { id: 'secadmin', name: '安全管理', unit: 'u-zwb-320600', roles: ['SECURITY_ADMIN'] },
  { id: 'auditadmin', name: '审计管理', unit: 'u-zwb-320600', roles: ['AUDIT_ADMIN'] },
  { id: 'li', name: '李女士', unit: null, roles: ['APPLICANT'], party: LI },
  { id: 'wang', name: '王先生', unit: null, roles: ['APPLICANT'], party: WANG },
];

export async function buildCity(pool: pg.Pool): Promise<void> {
  const regions: readonly [string, string, string, string, string | null][] = [
    ['320000', '江苏省', 'Jiangsu', 'PROVINCE', null],
    [CITY, '南通市', 'Nantong', 'CITY', '320000'],
    [COUNTY, '崇川区', 'Chongchuan', 'COUNTY', CITY],
    [OTHER_COUNTY, '海门区', 'Haimen', 'COUNTY', CITY],
  ];
  for (const row of regions) {
    await pool.query('insert into tongban.region (code, name, name_en, level, parent) values ($1, $2, $3, $4, $5)', row);
  }
  const units: readonly [string, string, string, string, string][] = [
    [UNIT, '南通市行政审批局', 'Nantong approval bureau', CITY, '行政审批'],
    [OTHER_UNIT, '海门区行政审批局', 'Haimen approval bureau', OTHER_COUNTY, '行政审批'],
    ['u-zwb-320600', '南通市政务办', 'Nantong services office', CITY, '政务服务'],
    ['u-zwb-320614', '海门区政务办', 'Haimen services office', OTHER_COUNTY, '政务服务'],
  ];
  for (const row of units) await pool.query('insert into tongban.unit (id, name, name_en, region, organ) values ($1, $2, $3, $4, $5)', row);
  const parties: readonly [string, string, string, string][] = [
    [LI, 'ENTERPRISE', '南通市李记广告有限公司', '11100000000013338W'],
    [WANG, 'PERSON', '王小明', '11010519491231002X'],
  ];
  for (const row of parties) await pool.query('insert into tongban.party (id, kind, name, document_no) values ($1, $2, $3, $4)', row);
  for (const { id, name, unit, roles, party } of STAFF) {
    await pool.query(
      'insert into tongban.person (id, name, unit_id, roles, party_id, auth_level, is_demo_login) values ($1, $2, $3, $4, $5, 3, $6)',
      [id, name, unit, roles, party ?? null, id !== 'auditadmin'],
    );
  }
  const client = await pool.connect();
  try {
    await publishMissing(client);
  } finally {
    client.release();
  }
}
