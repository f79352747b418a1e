/**
 * The named log-ins a newcomer chooses from: one per role, and a second security and a second system administrator,
 * since identities, erasures, releases of procedures and settings of rules take two. The simulation never acts for them.
 */
import type { Role } from '../../domain/law/roles.ts';

export interface Login {
  readonly id: string;
  readonly name: string;
  readonly unitId?: string;
  readonly roles: readonly Role[];
  readonly partyId?: string;
  readonly authLevel: 0 | 1 | 2 | 3;
}

/** Parties that the two logins of the public stand for: first person, first enterprise. */
export const DEMO_PERSON = 'a-00001';
export const DEMO_ENTERPRISE = 'e-00001';

const staff = (id: string, name: string, unitId: string, ...roles: readonly Role[]): Login => ({ id, name, unitId, roles, authLevel: 3 });

export const LOGINS: readonly Login[] = [
  staff('p-0001', '林书晴', 'u-sp-320600', 'WINDOW'),
  staff('p-0002', '赵远舟', 'u-sp-320600', 'HANDLER'),
  staff('p-0003', '钱若竹', 'u-sp-320600', 'CHECKER'),
  staff('p-0004', '陈思齐', 'u-sp-320600', 'APPROVER'),
  staff('p-0005', '孙雨禾', 'u-sp-320600', 'ISSUER'),
  staff('p-0006', '周明景', 'u-sp-320600', 'HOST'),
  staff('p-0007', '沈望川', 'u-sp-320600', 'ORGAN_HEAD'),
  staff('p-0008', '陆文和', 'u-zf-320600', 'GOVERNMENT_HEAD'),
  staff('p-0009', '施清岚', 'u-sp-320600', 'UNIT_ADMIN'),
  staff('p-0010', '顾知行', 'u-zw-320600', 'SUPERVISOR'),
  staff('p-0011', '吴彦之', 'u-zw-320600', 'INSPECTOR'),
  staff('p-0012', '黄星禾', 'u-rx-320600', 'HOTLINE_AGENT'),
  staff('p-0013', '许柏川', 'u-sp-320600', 'EXPERT'),
  staff('p-0014', '管竞文', 'u-sj-320600', 'SYSTEM_ADMIN'),
  staff('p-0015', '严修安', 'u-sj-320600', 'SECURITY_ADMIN'),
  staff('p-0016', '宋嘉予', 'u-sj-320600', 'AUDIT_ADMIN'),
  { id: 'p-0017', name: '李初晨', roles: ['APPLICANT'], partyId: DEMO_PERSON, authLevel: 3 },
  { id: 'p-0018', name: '王修远', roles: ['AGENT'], partyId: DEMO_ENTERPRISE, authLevel: 2 },
  staff('p-0019', '卫安澜', 'u-sj-320600', 'SECURITY_ADMIN'),
  staff('p-0020', '卢启明', 'u-sj-320600', 'SYSTEM_ADMIN'),
];

/** Whether a person is one of the named log-ins. */
export const isLogin = (personId: string): boolean => LOGINS.some(({ id }) => id === personId);

/** The log-in that holds an office in a unit, if there is one. */
export const loginFor = (role: Role, unitId: string | undefined): Login | undefined =>
  LOGINS.find((login) => login.unitId === unitId && login.roles.includes(role));
