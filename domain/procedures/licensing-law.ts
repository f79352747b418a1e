/** What the licensing law (行政许可法) sets for every licence, and the sample policies that fill what it leaves open. */
import { law, policy } from '../law/basis.ts';
import { workingDays } from './define-procedure.ts';
import type { Extension, Procedure, SpecialProcedure } from './procedure.ts';

/** 收件到送达: the limits around the term of decision. */
export const LICENSING_LIMITS = {
  preReview: workingDays(1, 'SUBMITTED', policy('网上预审1个工作日（示例政策，国家法律未作规定）')),
  notice: workingDays(5, 'RECEIVED', law('行政许可法 第三十二条第一款第四项')),
  supply: workingDays(15, 'EVENT', policy('补正期限15个工作日（示例政策，国家法律未作规定）')),
  issue: workingDays(10, 'DECIDED', law('行政许可法 第四十四条')),
} as const satisfies Procedure['limits'];

/** 二十日: the term of decision unless a special law says otherwise. */
export const ORDINARY_TERM = workingDays(20, 'ACCEPTED', law('行政许可法 第四十二条第一款'));

/** The ten more days belong to the ordinary term only; a special law's term has them only if that law gives them. */
export const ORDINARY_EXTENSION: Extension = { n: 10, by: 'ORGAN_HEAD', basis: law('行政许可法 第四十二条第一款') };

export const HEARING: SpecialProcedure = { kind: 'HEARING', basis: law('行政许可法 第四十五条'), maxAnnounced: 25 };
export const EXPERT_REVIEW: SpecialProcedure = { kind: 'EXPERT_REVIEW', basis: law('行政许可法 第四十五条'), maxAnnounced: 15 };
export const TESTING: SpecialProcedure = { kind: 'TESTING', basis: law('行政许可法 第四十五条'), maxAnnounced: 15 };

/** No local by-law in force here lets a missing supplement count as withdrawal: the case waits for an officer. */
export const SUPPLY_WAITS: Procedure['supplyExpiry'] = { then: 'WAIT', basis: policy('逾期未补正的由工作人员处理（示例政策）') };

/** 政务大厅 hours. */
export const HALL_HOURS = { opens: '09:00', closes: '17:00' } as const;

export const GENERAL_SUPERVISION = law('行政许可法 第六十一条');

/** Outside the licensing law nothing fixes the day of the notice: our own policy applies the same five days. */
export const OWN_NOTICE = workingDays(5, 'RECEIVED', policy('受理期限5个工作日（示例政策）'));
export const OWN_SUPPLY = LICENSING_LIMITS.supply;
export const OWN_DELIVERY = workingDays(5, 'DECIDED', policy('办结后5个工作日内送达（示例政策）'));
