/** Terms of ratings as policy: every one is local in the sources, so each is ours to configure (domain.md 2.4). */
import type { Limit } from '../clocks/clock.ts';
import { found, policy } from '../law/basis.ts';
import { workingDayLimit } from '../supervision/matters/term.ts';
import type { Complexity } from './rating-state.ts';

/** Working days. */
export const RATING_LIMITS = {
  /** 联系核实. */
  CONTACT: workingDayLimit(1, found('安阳市政务服务好差评办法：实名差评一个工作日内联系')),
  RECTIFY: {
    SIMPLE: workingDayLimit(5, policy('差评整改期限：简单事项五个工作日（示例政策）')),
    COMPLEX: workingDayLimit(15, policy('差评整改期限：复杂事项十五个工作日，说明理由并经批准（示例政策）')),
  } satisfies Record<Complexity, Limit>,
  /** 回访. */
  CALLBACK: workingDayLimit(5, policy('整改反馈后回访期限（示例政策）')),
  /** After a call-back that satisfied: the rater may still amend, then it closes. After another: until supervision closes or reopens. */
  SETTLE: workingDayLimit(5, policy('回访后追评和办结期限（示例政策）')),
  /** R-T10: red when still not put right so long after the term. */
  LATE: workingDayLimit(5, policy('差评整改逾期再满五个工作日：红牌')),
} as const;
