/** Who can stand behind an act: offices of staff, parties to a case, and the system itself. */

export const STAFF_ROLES = [
  'WINDOW', // 窗口 accepts, corrects, delivers
  'HANDLER', // 承办
  'CHECKER', // 审核
  'APPROVER', // 批准
  'ISSUER', // 制证
  'HOST', // 听证主持人
  'EXPERT', // 评审专家
  'ORGAN_HEAD', // 行政机关负责人
  'GOVERNMENT_HEAD', // 本级人民政府负责人
  'UNIT_ADMIN', // 部门管理员: reassigns, delegates
  'HOTLINE_AGENT', // 12345 话务员
  'SUPERVISOR', // 监察人员
  'INSPECTOR', // 考核人员
  'SYSTEM_ADMIN', // 系统管理员
  'SECURITY_ADMIN', // 安全管理员
  'AUDIT_ADMIN', // 审计管理员
] as const;

export const PARTY_ROLES = ['APPLICANT', 'AGENT', 'PARTY'] as const;

/** SYSTEM: the case's own timer. PUSHED: another system reporting what happened there. INTEGRATION: a named system that asks questions of its own, held beside the office whose rights it has. */
export const MACHINE_ROLES = ['SYSTEM', 'PUSHED', 'INTEGRATION'] as const;

export type StaffRole = (typeof STAFF_ROLES)[number];
export type PartyRole = (typeof PARTY_ROLES)[number];
export type MachineRole = (typeof MACHINE_ROLES)[number];
export type Role = StaffRole | PartyRole | MachineRole;

export const ROLE_NAMES: Readonly<Record<Role, { readonly zh: string; readonly en: string }>> = {
  WINDOW: { zh: '窗口人员', en: 'window clerk' },
  HANDLER: { zh: '承办人', en: 'handler' },
  CHECKER: { zh: '审核人', en: 'checker' },
  APPROVER: { zh: '批准人', en: 'approver' },
  ISSUER: { zh: '制证人', en: 'issuer' },
  HOST: { zh: '听证主持人', en: 'hearing host' },
  EXPERT: { zh: '评审专家', en: 'expert' },
  ORGAN_HEAD: { zh: '行政机关负责人', en: 'head of organ' },
  GOVERNMENT_HEAD: { zh: '本级政府负责人', en: 'head of government' },
  UNIT_ADMIN: { zh: '部门管理员', en: 'unit administrator' },
  HOTLINE_AGENT: { zh: '12345话务员', en: 'hotline agent' },
  SUPERVISOR: { zh: '监督人员', en: 'supervisor' },
  INSPECTOR: { zh: '考核人员', en: 'inspector' },
  SYSTEM_ADMIN: { zh: '系统管理员', en: 'system administrator' },
  SECURITY_ADMIN: { zh: '安全管理员', en: 'security administrator' },
  AUDIT_ADMIN: { zh: '审计管理员', en: 'audit administrator' },
  APPLICANT: { zh: '申请人', en: 'applicant' },
  AGENT: { zh: '代理人', en: 'agent' },
  PARTY: { zh: '利害关系人', en: 'interested party' },
  SYSTEM: { zh: '系统', en: 'system' },
  PUSHED: { zh: '外部系统', en: 'external system' },
  INTEGRATION: { zh: '对接系统', en: 'integration' },
};
