/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 关注什么 · what is watched */
export type AlertWatches =
  /** 待处理的黄牌、红牌 · yellow and red cards not closed */
  | 'CARDS'
  /** 距下一期限不足若干工作日 · less than so many working days to the next due point */
  | 'DUE_WITHIN'
  /** 在办件 · open cases */
  | 'OPEN'
  /** 已超期 · overdue */
  | 'OVERDUE'
  /** 暂停中 · paused */
  | 'PAUSED';

/** 反馈 · answer a card */
export type AnswerCardInput = {
  /** 牌证编号 · card number */
  readonly cardNo: string;
  /** 证据 · evidence */
  readonly evidence?: ReadonlyArray<EvidenceInput>;
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: number | null | undefined;
  /** 整改措施 · measures taken */
  readonly measures?: string | null | undefined;
  /** 请求编号 · request id */
  readonly requestId: string;
  /** 内容 · text */
  readonly text: string;
};

/** 申诉 · appeal */
export type AppealCardInput = {
  /** 牌证编号 · card number */
  readonly cardNo: string;
  /** 证据，至少一份 · evidence, at least one */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: number | null | undefined;
  /** 理由 · ground */
  readonly ground: AppealGround;
  /** 请求编号 · request id */
  readonly requestId: string;
  /** 陈述 · statement */
  readonly statement: string;
};

/** 申诉理由 · ground of an appeal */
export type AppealGround =
  /** 申请人原因 · caused by the applicant */
  | 'APPLICANT_CAUSE'
  /** 工作日历错误 · error of the calendar */
  | 'CALENDAR_ERROR'
  /** 数据同步延迟 · delayed exchange of data */
  | 'DATA_SYNC_DELAY'
  /** 不可抗力 · force majeure */
  | 'FORCE_MAJEURE'
  /** 依法中止未登记 · a lawful stop that was not recorded */
  | 'LEGAL_SUSPENSION_NOT_RECORDED'
  /** 其他 · other */
  | 'OTHER'
  /** 系统故障 · fault of the system */
  | 'SYSTEM_FAULT';

/** 申诉处理结果 · outcome of an appeal */
export type AppealOutcome =
  /** 上报 · report one level up */
  | 'ESCALATE'
  /** 打回（维持）· uphold the card */
  | 'UPHOLD'
  /** 撤销 · withdraw the card */
  | 'WITHDRAW';

/** 牌证筛选 · filter of cards */
export type CardFilter = {
  /** 办件编号 · case */
  readonly caseNo?: string | null | undefined;
  /** 期限早于 · some term ends before */
  readonly dueBefore?: string | null | undefined;
  /** 计入考核（未撤销、未取消、未被升级）· weighs in scores */
  readonly effective?: boolean | null | undefined;
  /** 列入通报 · marked for the bulletin */
  readonly forBulletin?: boolean | null | undefined;
  /** 发牌止（不含）· issued before */
  readonly issuedBefore?: string | null | undefined;
  /** 发牌起（含）· issued from */
  readonly issuedFrom?: string | null | undefined;
  /** 级别 · levels */
  readonly levels?: ReadonlyArray<CardLevel> | null | undefined;
  /** 未结 · not over yet */
  readonly open?: boolean | null | undefined;
  /** 区划及下级 · region and all below */
  readonly region?: string | null | undefined;
  /** 规则编号 · rule */
  readonly ruleId?: string | null | undefined;
  /** 状态 · states */
  readonly states?: ReadonlyArray<CardStateName> | null | undefined;
  /** 责任单位 · duty unit */
  readonly unit?: string | null | undefined;
};

/** 牌证级别 · level of a card */
export type CardLevel =
  /** 红牌 · red card */
  | 'RED'
  /** 预警 · warning */
  | 'WARN'
  /** 黄牌 · yellow card */
  | 'YELLOW';

/** 发牌方式 · how a card is issued */
export type CardMode =
  /** 自动发牌 · automatically */
  | 'AUTOMATIC'
  /** 人工确认 · after a supervisor's confirmation */
  | 'CONFIRM';

/** 牌证状态 · state of a card */
export type CardStateName =
  /** 已反馈 · answered */
  | 'ANSWERED'
  /** 申诉中 · under appeal */
  | 'APPEALED'
  /** 取消 · cancelled before issue, or replaced */
  | 'CANCELLED'
  /** 已办结 · closed */
  | 'CLOSED'
  /** 待发 · draft, awaiting confirmation */
  | 'DRAFT'
  /** 已发 · issued */
  | 'ISSUED'
  /** 上报 · reported one level up */
  | 'REPORTED'
  /** 打回（维持）· upheld on appeal */
  | 'UPHELD'
  /** 撤销 · withdrawn, struck out */
  | 'WITHDRAWN';

/** 工作清单筛选 · filter of a work list */
export type CaseFilter = {
  /** 办结不早于 · closed at or after */
  readonly closedFrom?: string | null | undefined;
  /** 届满不早于 · due at or after */
  readonly dueAfter?: string | null | undefined;
  /** 届满早于 · due before */
  readonly dueBefore?: string | null | undefined;
  /** 未办结 · open only */
  readonly open?: boolean | null | undefined;
  /** 已超期 · overdue */
  readonly overdue?: boolean | null | undefined;
  /** 暂停中 · paused */
  readonly paused?: boolean | null | undefined;
  /** 事项代码 · procedure code */
  readonly procedure?: string | null | undefined;
  /** 区划及以下 · region and below */
  readonly region?: string | null | undefined;
  /** 范围 · scope */
  readonly scope?: WorkScope | null | undefined;
  /** 状态 · states */
  readonly states?: ReadonlyArray<CaseStateName> | null | undefined;
  /** 办件编号或外部编号的一部分，至少三个字符 · part of the case number or external number, at least three characters */
  readonly text?: string | null | undefined;
  /** 部门 · unit */
  readonly unit?: string | null | undefined;
};

/** 排序；末位总是办件编号 · order; the case number always last */
export type CaseOrder =
  /** 办件编号 · case number */
  | 'CASE_NO'
  /** 剩余时间少者先 · least time left first */
  | 'TIME_LEFT'
  /** 最近变化先 · latest change first */
  | 'UPDATED'
  /** 超期、剩余时间少者先，暂停的最后 · overdue, then least time left, paused last */
  | 'WORK';

/** 来源系统 · where a case is worked: here, or in a ministry's or a department's own system */
export type CaseOrigin =
  /** 本系统办理 · worked here */
  | 'NATIVE'
  /** 国家部委系统推送 · pushed by a ministry's system */
  | 'PUSHED_MINISTRY'
  /** 自建系统推送 · pushed by a department's own system */
  | 'PUSHED_SELF_BUILT';

/** 办件状态 · state of a case (domain: 1.1) */
export type CaseStateName =
  /** 受理 · accepted */
  | 'ACCEPTED'
  /** 补正告知中 · correction asked */
  | 'CORRECTION'
  /** 准予许可 · granted */
  | 'DECIDED_APPROVED'
  /** 不予许可 · denied */
  | 'DECIDED_DENIED'
  /** 已送达·办结 · delivered */
  | 'DELIVERED'
  /** 草稿 · draft */
  | 'DRAFT'
  /** 转报办结 · forwarded */
  | 'FORWARDED'
  /** 已制证 · issued */
  | 'ISSUED'
  /** 逾期视为撤回 · lapsed */
  | 'LAPSED'
  /** 不予受理 · not accepted */
  | 'NOT_ACCEPTED'
  /** 不受理（无需许可） · no licence required */
  | 'NOT_REQUIRED'
  /** 收件 · received */
  | 'RECEIVED'
  /** 审查 · in review */
  | 'REVIEW'
  /** 特别程序 · special procedure */
  | 'SPECIAL'
  /** 网上申请·待预审 · submitted, awaiting pre-review */
  | 'SUBMITTED'
  /** 终止 · terminated */
  | 'TERMINATED'
  /** 作废 · voided */
  | 'VOIDED'
  /** 申请人撤回 · withdrawn */
  | 'WITHDRAWN';

/** 依据的把握程度 · how sure a legal basis is */
export type Certainty =
  /** 见于实际系统或地方规定 · found in a real system or local by-law */
  | 'E'
  /** 通行说法，未核对 · commonly known, not checked, never shown as law */
  | 'K'
  /** 法律原文，逐字核对 · statute text, checked word for word */
  | 'L'
  /** 本系统可配置的策略 · our own configurable policy */
  | 'P'
  /** 国家标准 · national standard */
  | 'S';

/** 申请渠道 · channel of application, GB/T 39046-2020 A.5 */
export type Channel =
  /** 移动端 · mobile */
  | 'MOBILE'
  /** 其他 · other */
  | 'OTHER'
  /** 快递 · post */
  | 'POST'
  /** 电脑网上 · web */
  | 'WEB'
  /** 窗口 · window */
  | 'WINDOW';

/** 核查回复 · check the reply */
export type CheckOrderInput = {
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: number | null | undefined;
  /** 核查情况 · findings */
  readonly findings: string;
  /** 督办编号 · order number */
  readonly orderNo: string;
  /** 请求编号 · request id */
  readonly requestId: string;
  /** 通过；否则限期再回复 · satisfied; else to be replied to again */
  readonly satisfied: boolean;
  /** 再回复的期限，工作日 · working days for another reply */
  readonly termDays?: number | null | undefined;
};

/** 时钟种类 · the clocks of a case */
export type ClockKind =
  /** 容缺补齐时限 · filling of deferred materials */
  | 'DEFERRED'
  /** 听证举行时限 · holding of a hearing */
  | 'HEARING_HOLD'
  /** 听证申请时限 · request of a hearing */
  | 'HEARING_REQUEST'
  /** 指派检验人员时限（行政许可法 第五十五条第二款）· assigning inspectors */
  | 'INSPECT'
  /** 颁发送达时限（行政许可法 第四十四条）· issue and delivery */
  | 'ISSUE'
  /** 联合办理时限（行政许可法 第四十二条第二款）· joint handling */
  | 'JOINT'
  /** 下级审查时限（行政许可法 第四十三条）· lower organ's review */
  | 'LOWER'
  /** 受理告知时限（行政许可法 第三十二条）· notice after receipt */
  | 'NOTICE'
  /** 预审时限 · pre-review */
  | 'PRE_REVIEW'
  /** 承诺办结时限 · promised */
  | 'PROMISED'
  /** 复查时限 · recheck */
  | 'RECHECK'
  /** 整改时限 · rectification */
  | 'RECTIFY'
  /** 举证时限 · respondent's answer */
  | 'RESPONDENT'
  /** 特别程序时限 · special procedure */
  | 'SPECIAL'
  /** 法定办结时限 · statutory */
  | 'STATUTORY'
  /** 环节时限 · step */
  | 'STEP'
  /** 补正时限 · supplement */
  | 'SUPPLY'
  /** 告知承诺核查时限 · verification of a commitment */
  | 'VERIFY';

/** 时钟状态 · status of a clock */
export type ClockStatus =
  /** 暂停 · paused */
  | 'PAUSED'
  /** 运行 · running */
  | 'RUNNING'
  /** 停止 · stopped, what it waits for has happened */
  | 'STOPPED';

/** 办结督办件 · close an order */
export type CloseOrderInput = {
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: number | null | undefined;
  /** 办结说明 · closing note */
  readonly note: string;
  /** 督办编号 · order number */
  readonly orderNo: string;
  /** 请求编号 · request id */
  readonly requestId: string;
};

/** 确认发牌 · confirm a draft */
export type ConfirmCardInput = {
  /** 牌证编号 · card number */
  readonly cardNo: string;
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: number | null | undefined;
  /** 说明 · note */
  readonly note?: string | null | undefined;
  /** 请求编号：同一操作重发时不变 · request id: the same when sent again */
  readonly requestId: string;
};

/** 确认 · input of confirmRuleSetting */
export type ConfirmRuleSettingInput = {
  /** 请求编号 · request id */
  readonly requestId: string;
  /** 设置编号 · the setting */
  readonly settingId: string;
};

/** 覆盖问题 · fault of coverage */
export type CoverageFault =
  /** 没有应答 · does not answer */
  | 'NOT_ANSWERING'
  /** 没有计时器 · no timer set */
  | 'NO_TIMER'
  /** 没有运行中的流程 · no workflow runs it */
  | 'NO_WORKFLOW'
  /** 已届满而未记录 · ran out, not on record */
  | 'TERM_MISSED'
  /** 计时器过晚 · timer set too late */
  | 'TIMER_TOO_LATE';

/** 复核 · decide an appeal */
export type DecideAppealInput = {
  /** 牌证编号 · card number */
  readonly cardNo: string;
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: number | null | undefined;
  /** 结果 · outcome */
  readonly outcome: AppealOutcome;
  /** 理由 · reasons */
  readonly reasons: string;
  /** 请求编号 · request id */
  readonly requestId: string;
};

/** 条目结果 · outcome of an entry */
export type EntryOutcome =
  /** 被拒绝 · refused */
  | 'denied'
  /** 失败 · failed */
  | 'failed'
  /** 已执行 · done */
  | 'ok';

/** 上报督办件 · report an order one level up */
export type EscalateOrderInput = {
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: number | null | undefined;
  /** 督办编号 · order number */
  readonly orderNo: string;
  /** 理由 · reason */
  readonly reason: string;
  /** 请求编号 · request id */
  readonly requestId: string;
};

/** 证据 · evidence */
export type EvidenceInput = {
  /** 名称 · name */
  readonly name: string;
  /** SHA-256，十六进制 · hex */
  readonly sha256: string;
};

/** 发现的筛选 · filter of findings */
export type FindingFilter = {
  /** 办件编号 · case number */
  readonly caseNo?: string | null | undefined;
  /** 触发日起（含）· fired on this day or later */
  readonly from?: string | null | undefined;
  /** 级别 · levels */
  readonly levels?: ReadonlyArray<FindingLevel> | null | undefined;
  /** 责任人 · duty person */
  readonly person?: string | null | undefined;
  /** 行政区划及其下级 · region and below */
  readonly region?: string | null | undefined;
  /** 规则编号 · rule ids */
  readonly rules?: ReadonlyArray<string> | null | undefined;
  /** 状态 · states */
  readonly states?: ReadonlyArray<FindingState> | null | undefined;
  /** 触发日止（含）· fired on this day or earlier */
  readonly to?: string | null | undefined;
  /** 责任部门 · duty unit */
  readonly unit?: string | null | undefined;
};

/** 级别 · level of a finding */
export type FindingLevel =
  /** 待核查，不直接发牌 · to be looked at; never a card by itself */
  | 'NOTE'
  /** 红牌 · red card */
  | 'RED'
  /** 预警 · warning */
  | 'WARN'
  /** 黄牌 · yellow card */
  | 'YELLOW';

/** 发现的状态 · state of a finding */
export type FindingState =
  /** 已由更高级别取代，保留记录 · a higher one has taken its place; kept */
  | 'ESCALATED'
  /** 有效 · stands */
  | 'OPEN';

/** 签发督办件 · issue an order */
export type IssueOrderInput = {
  /** 牌证编号 · card it is about */
  readonly cardNo?: string | null | undefined;
  /** 办件编号 · case it is about */
  readonly caseNo?: string | null | undefined;
  /** 要求 · demand */
  readonly demand: string;
  /** 请求编号 · request id */
  readonly requestId: string;
  /** 期限，工作日 1 至 60 · term in working days */
  readonly termDays: number;
  /** 标题 · title */
  readonly title: string;
  /** 责任单位 · duty unit */
  readonly unit: string;
};

/** 发牌方式 · how a card is issued */
export type IssuingMode =
  /** 自动 · at once */
  | 'AUTOMATIC'
  /** 人工确认后 · after a person's confirmation */
  | 'CONFIRM';

/** 时限单位 · unit of a limit */
export type LimitUnit =
  /** 自然日 · calendar day */
  | 'CALENDAR_DAY'
  /** 小时 · hour */
  | 'HOUR'
  /** 工作日 · working day */
  | 'WORKING_DAY';

/** 督办筛选 · filter of supervision orders */
export type OrderFilter = {
  /** 办件编号 · case */
  readonly caseNo?: string | null | undefined;
  /** 期限早于 · some term ends before */
  readonly dueBefore?: string | null | undefined;
  /** 列入通报 · marked for the bulletin */
  readonly forBulletin?: boolean | null | undefined;
  /** 未结 · not over yet */
  readonly open?: boolean | null | undefined;
  /** 区划及下级 · region and all below */
  readonly region?: string | null | undefined;
  /** 状态 · states */
  readonly states?: ReadonlyArray<OrderStateName> | null | undefined;
  /** 责任单位 · duty unit */
  readonly unit?: string | null | undefined;
};

/** 督办状态 · state of an order */
export type OrderStateName =
  /** 核查通过·待办结 · checked, to be closed */
  | 'CHECKED'
  /** 已办结 · closed */
  | 'CLOSED'
  /** 已发·待回复 · issued, awaiting the reply */
  | 'ISSUED'
  /** 拟发 · being issued */
  | 'NEW'
  /** 已回复·待核查 · replied, to be checked */
  | 'REPLIED'
  /** 上报 · reported one level up */
  | 'REPORTED';

/** 期间，含首不含尾，亚洲/上海 · period, from inclusive to exclusive */
export type PeriodInput = {
  /** 起日 · first day */
  readonly from: string;
  /** 止日，不含 · day after the last */
  readonly to: string;
};

/** 偏离的种类 · kind of departure */
export type ProcessDepartureKind =
  /** 次序不符 · out of order */
  | 'OUT_OF_ORDER'
  /** 重复 · repeated */
  | 'REPEATED'
  /** 跳过 · skipped */
  | 'SKIPPED'
  /** 版本中没有 · not in the version */
  | 'UNKNOWN';

/** 一种偏离 · a departure */
export type ProcessDeparturePart = {
  /** 种类 · kind */
  readonly kind: ProcessDepartureKind;
  /** 事项 · procedure */
  readonly procedure: string;
  /** 环节 · step */
  readonly step: string;
};

/** 一种先后 · an edge */
export type ProcessEdgePart = {
  /** 自 · from */
  readonly from: string;
  /** 至 · to */
  readonly to: string;
};

/** 流程分析的筛选 · filter of process analysis */
export type ProcessFilter = {
  /** 来源 · origin */
  readonly origin?: ProcessOrigin | null | undefined;
  /** 收件期间 · received in this period */
  readonly period?: PeriodInput | null | undefined;
  /** 事项 · procedure */
  readonly procedure?: string | null | undefined;
  /** 数据性质 · provenance */
  readonly provenance?: Provenance | null | undefined;
  /** 区划及其下级 · region and all below it */
  readonly region?: string | null | undefined;
  /** 部门 · unit */
  readonly unit?: string | null | undefined;
  /** 部门及其下级 · with the units below it */
  readonly unitSubtree?: boolean | null | undefined;
};

/** 来源 · where a case is handled */
export type ProcessOrigin =
  /** 本平台办理 · here */
  | 'NATIVE'
  /** 部委系统推送 · pushed by a ministry's system */
  | 'PUSHED_MINISTRY'
  /** 自建系统推送 · pushed by an organ's own system */
  | 'PUSHED_SELF_BUILT';

/** 流程的一部分，恰填一项 · a part of the process, exactly one */
export type ProcessPart =
  {   /** 活动 · an activity */
  readonly activity: string; readonly departure?: never; readonly edge?: never; readonly overLimit?: never; readonly variant?: never; readonly whole?: never; }
  |  { readonly activity?: never;   /** 偏离 · a departure */
  readonly departure: ProcessDeparturePart; readonly edge?: never; readonly overLimit?: never; readonly variant?: never; readonly whole?: never; }
  |  { readonly activity?: never; readonly departure?: never;   /** 先后 · an edge */
  readonly edge: ProcessEdgePart; readonly overLimit?: never; readonly variant?: never; readonly whole?: never; }
  |  { readonly activity?: never; readonly departure?: never; readonly edge?: never;   /** 在此环节超过时限的 · over the limit at this step */
  readonly overLimit: ProcessStepPart; readonly variant?: never; readonly whole?: never; }
  |  { readonly activity?: never; readonly departure?: never; readonly edge?: never; readonly overLimit?: never;   /** 变体的活动，依次 · activities of a variant, in order */
  readonly variant: ReadonlyArray<string>; readonly whole?: never; }
  |  { readonly activity?: never; readonly departure?: never; readonly edge?: never; readonly overLimit?: never; readonly variant?: never;   /** 整体的一部分 · a share of the whole */
  readonly whole: ProcessWhole; };

/** 事项的一个环节 · a step of a procedure */
export type ProcessStepPart = {
  /** 事项 · procedure */
  readonly procedure: string;
  /** 环节，或外部系统的活动 · step, or the other system's activity */
  readonly step: string;
};

/** 整体的一部分 · a share of the whole */
export type ProcessWhole =
  /** 完全符合的 · conforming */
  | 'CONFORMING'
  /** 有偏离的 · departing */
  | 'DEPARTING'
  /** 返工的 · with a step completed more than once */
  | 'REWORK';

/** 提请规则设置 · input of proposeRuleSetting */
export type ProposeRuleSettingInput = {
  /** 级别 · level */
  readonly level?: FindingLevel | null | undefined;
  /** 发牌方式：自动或人工确认 · how a card is issued */
  readonly mode?: IssuingMode | null | undefined;
  /** 启用；省略为不另设 · on; omitted: not set here */
  readonly on?: boolean | null | undefined;
  /** 依据的文件或决定 · the document or decision it rests on */
  readonly reason: string;
  /** 行政区划；省略为全部 · region; omitted: everywhere */
  readonly region?: string | null | undefined;
  /** 请求编号 · request id */
  readonly requestId: string;
  /** 规则编号，如 R-T01 · rule id */
  readonly ruleId: string;
  /** 阈值 · thresholds */
  readonly thresholds?: ReadonlyArray<SetThresholdInput> | null | undefined;
};

/** 数据性质 · whether a record is real here, brought in, or simulated */
export type Provenance =
  /** 外部导入 · imported from another log */
  | 'IMPORTED'
  /** 真实办理 · live */
  | 'LIVE'
  /** 模拟数据 · made by the demo's simulation */
  | 'SIMULATED';

/** 标为已读 · input of readAlertNotices */
export type ReadAlertNoticesInput = {
  /** 提醒编号 · notices */
  readonly noticeIds: ReadonlyArray<string>;
  /** 请求编号 · request id */
  readonly requestId: string;
};

/** 拒绝的原因代码 · reasons of a lawful No */
export type RefusalCode =
  /** 代理人无授权 · agent without a mandate */
  | 'AGENT_WITHOUT_MANDATE'
  /** 已被签收 · already claimed */
  | 'ALREADY_CLAIMED'
  /** 已申诉过 · appealed before */
  | 'APPEALED_BEFORE'
  /** 申诉期限已过 · term for the appeal is over */
  | 'APPEAL_TOO_LATE'
  /** 实名等级不足 · identity level too low */
  | 'AUTH_LEVEL_TOO_LOW'
  /** 办件已办结 · the case is closed */
  | 'CASE_CLOSED'
  /** 子办件未办结 · a child case is open */
  | 'CHILD_OPEN'
  /** 时限已暂停 · the clock is stopped */
  | 'CLOCK_STOPPED'
  /** 缺少告知承诺书 · the commitment is missing */
  | 'COMMITMENT_MISSING'
  /** 受理后补正 · a correction after acceptance */
  | 'CORRECTION_AFTER_ACCEPTANCE'
  /** 重复补正 · a second correction notice */
  | 'CORRECTION_TWICE'
  /** 日期超出范围 · date out of range */
  | 'DATE_OUT_OF_RANGE'
  /** 容缺材料未补齐 · deferred materials are open */
  | 'DEFERRED_OPEN'
  /** 不得延期 · extension not allowed */
  | 'EXTENSION_NOT_ALLOWED'
  /** 期满后延期 · extension after the due date */
  | 'EXTENSION_TOO_LATE'
  /** 重复延期 · a second extension */
  | 'EXTENSION_TWICE'
  /** 费用未缴 · the fee is unpaid */
  | 'FEE_UNPAID'
  /** 填写有误 · a field is invalid */
  | 'FIELD_INVALID'
  /** 必填项未填 · a required field is missing */
  | 'FIELD_MISSING'
  /** 未列明补正内容 · the notice lists no gaps */
  | 'GAPS_MISSING'
  /** 听证通知不足七日 · the notice of the hearing is too short */
  | 'HEARING_NOTICE_TOO_SHORT'
  /** 未申请听证 · no hearing was asked for */
  | 'HEARING_NOT_ASKED'
  /** 缺少听证笔录 · the hearing record is missing */
  | 'HEARING_RECORD_MISSING'
  /** 听证申请逾期 · the request of a hearing is late */
  | 'HEARING_REQUEST_TOO_LATE'
  /** 未告知听证权利 · the right to a hearing was not told */
  | 'HEARING_RIGHT_NOT_TOLD'
  /** 听证主持人应当回避 · the host is not independent */
  | 'HOST_NOT_INDEPENDENT'
  /** 证照编号有误 · licence number invalid */
  | 'LICENCE_NO_INVALID'
  /** 缺少材料 · materials are missing */
  | 'MATERIALS_MISSING'
  /** 材料不可容缺 · material may not be deferred */
  | 'MATERIAL_NOT_DEFERRABLE'
  /** 材料可信等级不足 · material not trusted enough */
  | 'MATERIAL_NOT_TRUSTED'
  /** 已逾期视为受理 · the time of notice has passed */
  | 'NOTICE_CLOCK_EXPIRED'
  /** 不由您承办 · assigned to somebody else */
  | 'NOT_ASSIGNED_TO_YOU'
  /** 不是当事人 · not a party */
  | 'NOT_A_PARTY'
  /** 不能补正 · no correction is possible */
  | 'NO_CORRECTION_POSSIBLE'
  /** 没有进行中的特别程序 · no special procedure is open */
  | 'NO_OPEN_SPECIAL'
  /** 本人的申请 · one's own application */
  | 'OWN_APPLICATION'
  /** 承诺补齐日期过晚 · the promised day is too late */
  | 'PROMISE_TOO_LATE'
  /** 没有这项提请 · no such proposal */
  | 'PROPOSAL_UNKNOWN'
  /** 提请人不得批准 · the proposer may not approve */
  | 'PROPOSER_MAY_NOT_APPROVE'
  /** 未说明理由 · reasons are missing */
  | 'REASONS_MISSING'
  /** 缺少送达回证 · receipt of service missing */
  | 'RECEIPT_MISSING'
  /** 未听取被申请人意见 · the respondent was not heard */
  | 'RESPONDENT_NOT_HEARD'
  /** 同一人不得兼办 · separated duties in one hand */
  | 'SAME_PERSON'
  /** 现场核查人员不足 · too few staff on site */
  | 'SITE_VERIFICATION_SHORT'
  /** 特别程序天数超限 · announced days out of range */
  | 'SPECIAL_DAYS_OUT_OF_RANGE'
  /** 不得以此暂停时限 · this kind may not stop the clock */
  | 'SPECIAL_KIND_NOT_ALLOWED'
  /** 页面已过时 · the screen is stale */
  | 'STALE_CASE'
  /** 环节未办完 · steps are unfinished */
  | 'STEPS_UNFINISHED'
  /** 环节未开启 · the step is not open */
  | 'STEP_NOT_OPEN'
  /** 须再次验证身份 · a second proof of identity is needed */
  | 'STEP_UP_NEEDED'
  /** 接办人不具备条件 · the target is not qualified */
  | 'TARGET_NOT_QUALIFIED'
  /** 文字不合要求 · text not acceptable */
  | 'TEXT_INVALID'
  /** 没有这个办件 · no such case */
  | 'UNKNOWN_CASE'
  /** 没有这项材料 · no such material */
  | 'UNKNOWN_MATERIAL'
  /** 没有这张牌证或督办件 · no such card or order */
  | 'UNKNOWN_MATTER'
  /** 没有这个环节 · no such step */
  | 'UNKNOWN_STEP'
  /** 牌证或督办件状态不符 · wrong state of the card or order */
  | 'WRONG_MATTER_STATE'
  /** 身份不符 · not in this office */
  | 'WRONG_ROLE'
  /** 当前状态不允许 · not in this state */
  | 'WRONG_STATE'
  /** 不是本部门的办件 · not this unit's case */
  | 'WRONG_UNIT';

/** 区划层级 · level of a region */
export type RegionLevel =
  /** 市 · city */
  | 'CITY'
  /** 县 · county */
  | 'COUNTY'
  /** 省 · province */
  | 'PROVINCE'
  /** 镇 · town */
  | 'TOWN'
  /** 村 · village */
  | 'VILLAGE';

/** 否决 · input of rejectRuleSetting */
export type RejectRuleSettingInput = {
  /** 理由 · reason */
  readonly reason: string;
  /** 请求编号 · request id */
  readonly requestId: string;
  /** 设置编号 · the setting */
  readonly settingId: string;
};

/** 删除关注提醒 · input of removeAlert */
export type RemoveAlertInput = {
  /** 关注提醒 · the alert */
  readonly alertId: string;
  /** 请求编号 · request id */
  readonly requestId: string;
};

/** 回复督办件 · reply to an order */
export type ReplyOrderInput = {
  /** 证据 · evidence */
  readonly evidence?: ReadonlyArray<EvidenceInput>;
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: number | null | undefined;
  /** 督办编号 · order number */
  readonly orderNo: string;
  /** 请求编号 · request id */
  readonly requestId: string;
  /** 内容 · text */
  readonly text: string;
};

/** 身份 · offices of staff, parties to a case, and machines */
export type Role =
  /** 代理人 · agent */
  | 'AGENT'
  /** 申请人 · applicant */
  | 'APPLICANT'
  /** 批准人 · approver */
  | 'APPROVER'
  /** 审计管理员 · audit administrator */
  | 'AUDIT_ADMIN'
  /** 审核人 · checker */
  | 'CHECKER'
  /** 评审专家 · expert */
  | 'EXPERT'
  /** 本级政府负责人 · head of government */
  | 'GOVERNMENT_HEAD'
  /** 承办人 · handler */
  | 'HANDLER'
  /** 听证主持人 · hearing host */
  | 'HOST'
  /** 12345话务员 · hotline agent */
  | 'HOTLINE_AGENT'
  /** 考核人员 · inspector */
  | 'INSPECTOR'
  /** 对接系统 · integration */
  | 'INTEGRATION'
  /** 制证人 · issuer */
  | 'ISSUER'
  /** 行政机关负责人 · head of organ */
  | 'ORGAN_HEAD'
  /** 利害关系人 · interested party */
  | 'PARTY'
  /** 外部系统 · external system */
  | 'PUSHED'
  /** 安全管理员 · security administrator */
  | 'SECURITY_ADMIN'
  /** 监督人员 · supervisor */
  | 'SUPERVISOR'
  /** 系统 · system */
  | 'SYSTEM'
  /** 系统管理员 · system administrator */
  | 'SYSTEM_ADMIN'
  /** 部门管理员 · unit administrator */
  | 'UNIT_ADMIN'
  /** 窗口人员 · window clerk */
  | 'WINDOW';

/** 设置的状态 · state of a setting */
export type RuleSettingState =
  /** 现行 · in force */
  | 'IN_FORCE'
  /** 待确认 · waiting for a second person */
  | 'PROPOSED'
  /** 已否决 · rejected */
  | 'REJECTED'
  /** 已被后来的版本取代 · followed by a newer version */
  | 'SUPERSEDED';

/** 即时巡查 · input of runSweep */
export type RunSweepInput = {
  /** 请求编号 · request id */
  readonly requestId: string;
};

/** 保存关注提醒 · input of saveAlert */
export type SaveAlertInput = {
  /** 超过几件时提醒 · tell when the count is more than this */
  readonly moreThan: number;
  /** 名称 · name */
  readonly name: string;
  /** 事项 · procedure */
  readonly procedure?: string | null | undefined;
  /** 行政区划及其下级 · region and below */
  readonly region?: string | null | undefined;
  /** 请求编号 · request id */
  readonly requestId: string;
  /** 部门 · unit */
  readonly unit?: string | null | undefined;
  /** 关注什么 · what to watch */
  readonly watches: AlertWatches;
  /** 不足几个工作日，仅用于 DUE_WITHIN · less than so many working days, with DUE_WITHIN only */
  readonly workingDays?: number | null | undefined;
};

/** 一个阈值 · a threshold */
export type SetThresholdInput = {
  /** 名 · name */
  readonly name: string;
  /** 值 · value */
  readonly value: number;
};

/** 未计入的原因 · why a day did not count */
export type SkipReason =
  /** 法定节假日 · holiday */
  | 'HOLIDAY'
  /** 周末 · weekend */
  | 'WEEKEND';

/** 判断方式 · how a rule is judged */
export type SupervisionRuleKind =
  /** 所需数据尚未记录 · waits for data that is not recorded yet */
  | 'AWAITING'
  /** 逐件，随留痕 · entry by entry */
  | 'CASE'
  /** 巡查，跨办件 · over many cases, by the sweep */
  | 'SWEEP'
  /** 由掌握期限或比对结果的流程告知 · told by whoever holds the term or the comparison */
  | 'TOLD';

/** 撤销 · withdraw a card */
export type WithdrawCardInput = {
  /** 牌证编号 · card number */
  readonly cardNo: string;
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: number | null | undefined;
  /** 理由 · reason */
  readonly reason: string;
  /** 请求编号 · request id */
  readonly requestId: string;
};

/** 工作清单范围 · whose work */
export type WorkScope =
  /** 我能看到的全部 · all that I may read */
  | 'ALL'
  /** 等我办的：开着的环节由我的身份办理，且无人签收或由我签收 · waiting for me: an open step of an office I hold, claimed by nobody else */
  | 'DESK'
  /** 交给我的 · assigned to me */
  | 'MINE'
  /** 本部门的 · my unit's */
  | 'UNIT';

export type CountsFragment = { readonly open: number, readonly dueToday: number, readonly overdue: number, readonly paused: number, readonly orders: number, readonly cards: { readonly toConfirm: number, readonly warn: number, readonly yellow: number, readonly red: number } };

export type PlaceFragment = { readonly code: string, readonly level: RegionLevel, readonly name: { readonly zh: string, readonly en: string }, readonly parent: { readonly code: string, readonly level: RegionLevel, readonly name: { readonly zh: string, readonly en: string }, readonly parent: { readonly code: string, readonly level: RegionLevel, readonly name: { readonly zh: string, readonly en: string } } | null } | null };

export type BoardStateFragment = { readonly at: string, readonly total: { readonly open: number, readonly dueToday: number, readonly overdue: number, readonly paused: number, readonly orders: number, readonly cards: { readonly toConfirm: number, readonly warn: number, readonly yellow: number, readonly red: number } }, readonly rows: ReadonlyArray<{ readonly regionCode: string, readonly region: { readonly code: string, readonly level: RegionLevel, readonly name: { readonly zh: string, readonly en: string }, readonly parent: { readonly code: string, readonly level: RegionLevel, readonly name: { readonly zh: string, readonly en: string }, readonly parent: { readonly code: string, readonly level: RegionLevel, readonly name: { readonly zh: string, readonly en: string } } | null } | null } | null, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly counts: { readonly open: number, readonly dueToday: number, readonly overdue: number, readonly paused: number, readonly orders: number, readonly cards: { readonly toConfirm: number, readonly warn: number, readonly yellow: number, readonly red: number } } }> };

export type BoardQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardQuery = { readonly board: { readonly at: string, readonly total: { readonly open: number, readonly dueToday: number, readonly overdue: number, readonly paused: number, readonly orders: number, readonly cards: { readonly toConfirm: number, readonly warn: number, readonly yellow: number, readonly red: number } }, readonly rows: ReadonlyArray<{ readonly regionCode: string, readonly region: { readonly code: string, readonly level: RegionLevel, readonly name: { readonly zh: string, readonly en: string }, readonly parent: { readonly code: string, readonly level: RegionLevel, readonly name: { readonly zh: string, readonly en: string }, readonly parent: { readonly code: string, readonly level: RegionLevel, readonly name: { readonly zh: string, readonly en: string } } | null } | null } | null, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly counts: { readonly open: number, readonly dueToday: number, readonly overdue: number, readonly paused: number, readonly orders: number, readonly cards: { readonly toConfirm: number, readonly warn: number, readonly yellow: number, readonly red: number } } }> } };

export type BoardChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type BoardChangedSubscription = { readonly boardChanged: { readonly at: string, readonly total: { readonly open: number, readonly dueToday: number, readonly overdue: number, readonly paused: number, readonly orders: number, readonly cards: { readonly toConfirm: number, readonly warn: number, readonly yellow: number, readonly red: number } }, readonly rows: ReadonlyArray<{ readonly regionCode: string, readonly region: { readonly code: string, readonly level: RegionLevel, readonly name: { readonly zh: string, readonly en: string }, readonly parent: { readonly code: string, readonly level: RegionLevel, readonly name: { readonly zh: string, readonly en: string }, readonly parent: { readonly code: string, readonly level: RegionLevel, readonly name: { readonly zh: string, readonly en: string } } | null } | null } | null, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly counts: { readonly open: number, readonly dueToday: number, readonly overdue: number, readonly paused: number, readonly orders: number, readonly cards: { readonly toConfirm: number, readonly warn: number, readonly yellow: number, readonly red: number } } }> } };

export type BoardCasesQueryVariables = Exact<{
  filter: CaseFilter;
  orderBy: CaseOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardCasesQuery = { readonly cases: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly caseNo: string, readonly simulated: boolean, readonly stateName: { readonly zh: string, readonly en: string }, readonly procedure: { readonly name: { readonly zh: string, readonly en: string } }, readonly unit: { readonly name: { readonly zh: string, readonly en: string } }, readonly region: { readonly name: { readonly zh: string, readonly en: string } }, readonly nextClock: { readonly name: { readonly zh: string, readonly en: string }, readonly reading: { readonly status: ClockStatus, readonly unit: LimitUnit, readonly remaining: number, readonly overdue: number, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean } } | null } }> } };

export type CoverageQueryVariables = Exact<{
  ask: number;
}>;


export type CoverageQuery = { readonly coverage: { readonly provedAt: string, readonly matters: number, readonly asked: number, readonly running: number, readonly exceptions: ReadonlyArray<{ readonly kind: string, readonly no: string, readonly clock: string, readonly due: string, readonly fault: CoverageFault, readonly armed: string | null, readonly faultName: { readonly zh: string, readonly en: string }, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> } };

export type SupervisionHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type SupervisionHealthQuery = { readonly supervisionStatus: { readonly pending: number, readonly oldestWaitedMs: number, readonly failures: number, readonly lastSweepAt: string | null, readonly lastSweepFindings: number | null } | null };

export type ThresholdOfFragment = { readonly name: string, readonly value: number, readonly usual: number, readonly least: number, readonly most: number, readonly title: { readonly zh: string, readonly en: string }, readonly unit: { readonly zh: string, readonly en: string } };

export type InForceFragment = { readonly on: boolean, readonly mode: IssuingMode, readonly level: FindingLevel, readonly thresholds: ReadonlyArray<{ readonly name: string, readonly value: number, readonly usual: number, readonly least: number, readonly most: number, readonly title: { readonly zh: string, readonly en: string }, readonly unit: { readonly zh: string, readonly en: string } }>, readonly settings: ReadonlyArray<{ readonly settingId: string, readonly region: string | null, readonly version: number | null }> };

export type RulesQueryVariables = Exact<{
  region: string;
}>;


export type RulesQuery = { readonly supervisionRules: ReadonlyArray<{ readonly ruleId: string, readonly version: number, readonly kind: SupervisionRuleKind, readonly level: FindingLevel, readonly title: { readonly zh: string, readonly en: string }, readonly basis: ReadonlyArray<{ readonly text: string, readonly certainty: Certainty }>, readonly inForce: { readonly on: boolean, readonly mode: IssuingMode, readonly level: FindingLevel, readonly thresholds: ReadonlyArray<{ readonly name: string, readonly value: number, readonly usual: number, readonly least: number, readonly most: number, readonly title: { readonly zh: string, readonly en: string }, readonly unit: { readonly zh: string, readonly en: string } }>, readonly settings: ReadonlyArray<{ readonly settingId: string, readonly region: string | null, readonly version: number | null }> } }> };

export type SettingOfFragment = { readonly settingId: string, readonly ruleId: string, readonly region: string | null, readonly version: number | null, readonly state: RuleSettingState, readonly on: boolean | null, readonly mode: IssuingMode | null, readonly level: FindingLevel | null, readonly reason: string, readonly proposedAt: string, readonly decidedAt: string | null, readonly inForceFrom: string | null, readonly inForceUntil: string | null, readonly rejectedBecause: string | null, readonly thresholds: ReadonlyArray<{ readonly name: string, readonly value: number }>, readonly proposedBy: { readonly personId: string, readonly name: string } | null, readonly decidedBy: { readonly name: string } | null };

export type OpenSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenSettingsQuery = { readonly ruleSettings: ReadonlyArray<{ readonly settingId: string, readonly ruleId: string, readonly region: string | null, readonly version: number | null, readonly state: RuleSettingState, readonly on: boolean | null, readonly mode: IssuingMode | null, readonly level: FindingLevel | null, readonly reason: string, readonly proposedAt: string, readonly decidedAt: string | null, readonly inForceFrom: string | null, readonly inForceUntil: string | null, readonly rejectedBecause: string | null, readonly thresholds: ReadonlyArray<{ readonly name: string, readonly value: number }>, readonly proposedBy: { readonly personId: string, readonly name: string } | null, readonly decidedBy: { readonly name: string } | null }> };

export type RuleQueryVariables = Exact<{
  ruleId: string;
  region: string;
}>;


export type RuleQuery = { readonly supervisionRule: { readonly ruleId: string, readonly version: number, readonly hash: string, readonly kind: SupervisionRuleKind, readonly level: FindingLevel, readonly on: boolean, readonly mode: IssuingMode, readonly instantItems: boolean, readonly title: { readonly zh: string, readonly en: string }, readonly needs: { readonly zh: string, readonly en: string } | null, readonly basis: ReadonlyArray<{ readonly text: string, readonly certainty: Certainty }>, readonly thresholds: ReadonlyArray<{ readonly name: string, readonly value: number, readonly usual: number, readonly least: number, readonly most: number, readonly title: { readonly zh: string, readonly en: string }, readonly unit: { readonly zh: string, readonly en: string } }>, readonly inForce: { readonly on: boolean, readonly mode: IssuingMode, readonly level: FindingLevel, readonly thresholds: ReadonlyArray<{ readonly name: string, readonly value: number, readonly usual: number, readonly least: number, readonly most: number, readonly title: { readonly zh: string, readonly en: string }, readonly unit: { readonly zh: string, readonly en: string } }>, readonly settings: ReadonlyArray<{ readonly settingId: string, readonly region: string | null, readonly version: number | null }> }, readonly examples: ReadonlyArray<{ readonly when: string, readonly fires: ReadonlyArray<string> }>, readonly settings: ReadonlyArray<{ readonly settingId: string, readonly ruleId: string, readonly region: string | null, readonly version: number | null, readonly state: RuleSettingState, readonly on: boolean | null, readonly mode: IssuingMode | null, readonly level: FindingLevel | null, readonly reason: string, readonly proposedAt: string, readonly decidedAt: string | null, readonly inForceFrom: string | null, readonly inForceUntil: string | null, readonly rejectedBecause: string | null, readonly thresholds: ReadonlyArray<{ readonly name: string, readonly value: number }>, readonly proposedBy: { readonly personId: string, readonly name: string } | null, readonly decidedBy: { readonly name: string } | null }> } | null };

export type ProposalsOfQueryVariables = Exact<{
  ruleId: string;
}>;


export type ProposalsOfQuery = { readonly ruleSettings: ReadonlyArray<{ readonly settingId: string, readonly ruleId: string, readonly region: string | null, readonly version: number | null, readonly state: RuleSettingState, readonly on: boolean | null, readonly mode: IssuingMode | null, readonly level: FindingLevel | null, readonly reason: string, readonly proposedAt: string, readonly decidedAt: string | null, readonly inForceFrom: string | null, readonly inForceUntil: string | null, readonly rejectedBecause: string | null, readonly thresholds: ReadonlyArray<{ readonly name: string, readonly value: number }>, readonly proposedBy: { readonly personId: string, readonly name: string } | null, readonly decidedBy: { readonly name: string } | null }> };

type SettingAnswered_CommandRefused_Fragment = { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> };

type SettingAnswered_RuleSettingDone_Fragment = { readonly __typename: 'RuleSettingDone', readonly casesJudgedAgain: number, readonly setting: { readonly settingId: string, readonly state: RuleSettingState } };

export type SettingAnsweredFragment =
  | SettingAnswered_CommandRefused_Fragment
  | SettingAnswered_RuleSettingDone_Fragment
;

export type ProposeSettingMutationVariables = Exact<{
  input: ProposeRuleSettingInput;
}>;


export type ProposeSettingMutation = { readonly answer:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'RuleSettingDone', readonly casesJudgedAgain: number, readonly setting: { readonly settingId: string, readonly state: RuleSettingState } }
   };

export type ConfirmSettingMutationVariables = Exact<{
  input: ConfirmRuleSettingInput;
}>;


export type ConfirmSettingMutation = { readonly answer:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'RuleSettingDone', readonly casesJudgedAgain: number, readonly setting: { readonly settingId: string, readonly state: RuleSettingState } }
   };

export type RejectSettingMutationVariables = Exact<{
  input: RejectRuleSettingInput;
}>;


export type RejectSettingMutation = { readonly answer:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'RuleSettingDone', readonly casesJudgedAgain: number, readonly setting: { readonly settingId: string, readonly state: RuleSettingState } }
   };

export type SweepNowMutationVariables = Exact<{
  input: RunSweepInput;
}>;


export type SweepNowMutation = { readonly answer:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'SweepDone', readonly busy: boolean, readonly acts: number, readonly findings: number }
   };

export type AlertsQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertsQuery = { readonly savedAlerts: ReadonlyArray<{ readonly alertId: string, readonly name: string, readonly watches: AlertWatches, readonly workingDays: number | null, readonly moreThan: number, readonly region: string | null, readonly firingSince: string | null, readonly lastCount: number | null, readonly lookedAt: string | null, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null }>, readonly alertNotices: ReadonlyArray<{ readonly noticeId: string, readonly raisedAt: string, readonly counted: number, readonly moreThan: number, readonly about: ReadonlyArray<string>, readonly readAt: string | null, readonly alert: { readonly alertId: string, readonly name: string } }> };

export type AlertOfFragment = { readonly alertId: string, readonly name: string, readonly watches: AlertWatches, readonly workingDays: number | null, readonly moreThan: number, readonly region: string | null, readonly firingSince: string | null, readonly lastCount: number | null, readonly lookedAt: string | null, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null };

export type AlertRaisedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AlertRaisedSubscription = { readonly alertRaised: { readonly noticeId: string } };

export type SaveAlertMutationVariables = Exact<{
  input: SaveAlertInput;
}>;


export type SaveAlertMutation = { readonly answer:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'SavedAlertDone', readonly requestId: string }
   };

export type RemoveAlertMutationVariables = Exact<{
  input: RemoveAlertInput;
}>;


export type RemoveAlertMutation = { readonly answer:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'SavedAlertDone', readonly requestId: string }
   };

export type ReadNoticesMutationVariables = Exact<{
  input: ReadAlertNoticesInput;
}>;


export type ReadNoticesMutation = { readonly answer:
    | { readonly __typename: 'AlertNoticesDone', readonly marked: number }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
   };

export type RefusedFragment = { readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> };

export type MayFragment = { readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> };

export type ActionFragment = { readonly command: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string } }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> };

export type EvidenceFragment = { readonly name: string, readonly sha256: string };

export type ReadingOfFragment = { readonly status: ClockStatus, readonly unit: LimitUnit, readonly limit: number, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean };

export type DerivedFragment = { readonly calendarVersion: string, readonly anchor: { readonly event: string, readonly at: string, readonly on: string }, readonly rule: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly stops: ReadonlyArray<{ readonly pauseId: string, readonly ground: string, readonly from: string, readonly to: string | null, readonly excluded: ReadonlyArray<string> }>, readonly skipped: ReadonlyArray<{ readonly on: string, readonly because: SkipReason, readonly label: string }>, readonly worked: ReadonlyArray<{ readonly on: string, readonly label: string }>, readonly extension: { readonly n: number, readonly grantedAt: string, readonly reason: string } | null, readonly rolled: { readonly from: string, readonly to: string } | null };

export type TermFragment = { readonly termId: string, readonly expiredAt: string | null, readonly name: { readonly zh: string, readonly en: string }, readonly reading: { readonly status: ClockStatus, readonly unit: LimitUnit, readonly limit: number, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean }, readonly derivation: { readonly calendarVersion: string, readonly anchor: { readonly event: string, readonly at: string, readonly on: string }, readonly rule: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly stops: ReadonlyArray<{ readonly pauseId: string, readonly ground: string, readonly from: string, readonly to: string | null, readonly excluded: ReadonlyArray<string> }>, readonly skipped: ReadonlyArray<{ readonly on: string, readonly because: SkipReason, readonly label: string }>, readonly worked: ReadonlyArray<{ readonly on: string, readonly label: string }>, readonly extension: { readonly n: number, readonly grantedAt: string, readonly reason: string } | null, readonly rolled: { readonly from: string, readonly to: string } | null } };

export type CaseLineFragment = { readonly caseNo: string, readonly stateName: { readonly zh: string, readonly en: string }, readonly procedure: { readonly name: { readonly zh: string, readonly en: string } } };

export type EntryFragment = { readonly stream: string, readonly seq: number, readonly prev: string, readonly hash: string, readonly type: string, readonly outcome: EntryOutcome, readonly caseSeq: number | null, readonly requestId: string, readonly actorId: string, readonly role: Role | null, readonly command: string | null, readonly occurredAt: string | null, readonly receivedAt: string, readonly recordedAt: string, readonly channel: Channel | null, readonly reason: string | null, readonly procedureVersion: number | null, readonly calendarVersion: string | null, readonly actor: { readonly name: string } | null, readonly events: ReadonlyArray<{ readonly type: string, readonly at: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }> }>, readonly changes: ReadonlyArray<{ readonly path: string, readonly before: unknown, readonly after: unknown }>, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string } }> };

export type FindingsQueryVariables = Exact<{
  filter: FindingFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { readonly findings: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly findingNo: string, readonly level: FindingLevel, readonly state: FindingState, readonly mode: IssuingMode, readonly firedAt: string, readonly caseNo: string | null, readonly simulated: boolean, readonly dutyUnitId: string, readonly rule: { readonly ruleId: string, readonly title: { readonly zh: string, readonly en: string } }, readonly dutyUnit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly dutyPerson: { readonly name: string } | null } }> } };

export type FindingLineFragment = { readonly findingNo: string, readonly level: FindingLevel, readonly state: FindingState, readonly mode: IssuingMode, readonly firedAt: string, readonly caseNo: string | null, readonly simulated: boolean, readonly dutyUnitId: string, readonly rule: { readonly ruleId: string, readonly title: { readonly zh: string, readonly en: string } }, readonly dutyUnit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly dutyPerson: { readonly name: string } | null };

export type FindingQueryVariables = Exact<{
  findingNo: string;
}>;


export type FindingQuery = { readonly finding: { readonly ruleVersion: number, readonly recordedAt: string, readonly calendarVersion: string, readonly threshold: string, readonly stepId: string | null, readonly clockId: string | null, readonly findingNo: string, readonly level: FindingLevel, readonly state: FindingState, readonly mode: IssuingMode, readonly firedAt: string, readonly caseNo: string | null, readonly simulated: boolean, readonly dutyUnitId: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly escalatedTo: { readonly findingNo: string, readonly level: FindingLevel } | null, readonly case: { readonly caseNo: string, readonly stateName: { readonly zh: string, readonly en: string }, readonly procedure: { readonly name: { readonly zh: string, readonly en: string } } } | null, readonly rule: { readonly ruleId: string, readonly basis: ReadonlyArray<{ readonly text: string, readonly certainty: Certainty }>, readonly title: { readonly zh: string, readonly en: string } }, readonly dutyUnit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly dutyPerson: { readonly name: string } | null } | null };

export type RuleNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleNamesQuery = { readonly supervisionRules: ReadonlyArray<{ readonly ruleId: string, readonly title: { readonly zh: string, readonly en: string } }> };

export type CardLineFragment = { readonly cardNo: string, readonly state: CardStateName, readonly level: CardLevel, readonly firstLevel: CardLevel, readonly mode: CardMode, readonly ruleId: string, readonly caseNo: string | null, readonly issuedAt: string | null, readonly firedAt: string, readonly nextDueAt: string | null, readonly struckOut: boolean, readonly simulated: boolean, readonly stateName: { readonly zh: string, readonly en: string }, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } }, readonly dutyPerson: { readonly name: string } | null, readonly region: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } } };

export type CardsQueryVariables = Exact<{
  filter: CardFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CardsQuery = { readonly cards: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly cardNo: string, readonly state: CardStateName, readonly level: CardLevel, readonly firstLevel: CardLevel, readonly mode: CardMode, readonly ruleId: string, readonly caseNo: string | null, readonly issuedAt: string | null, readonly firedAt: string, readonly nextDueAt: string | null, readonly struckOut: boolean, readonly simulated: boolean, readonly stateName: { readonly zh: string, readonly en: string }, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } }, readonly dutyPerson: { readonly name: string } | null, readonly region: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } } } }> } };

export type AppealsQueryVariables = Exact<{
  filter: CardFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AppealsQuery = { readonly cards: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly cardNo: string, readonly state: CardStateName, readonly level: CardLevel, readonly firstLevel: CardLevel, readonly mode: CardMode, readonly ruleId: string, readonly caseNo: string | null, readonly issuedAt: string | null, readonly firedAt: string, readonly nextDueAt: string | null, readonly struckOut: boolean, readonly simulated: boolean, readonly appeal: { readonly at: string, readonly ground: AppealGround, readonly statement: string } | null, readonly stateName: { readonly zh: string, readonly en: string }, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } }, readonly dutyPerson: { readonly name: string } | null, readonly region: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } } } }> } };

export type CardWholeFragment = { readonly ruleVersion: number, readonly threshold: string, readonly dedupKey: string, readonly stepId: string | null, readonly actSeq: number, readonly effective: boolean, readonly forBulletin: boolean, readonly reportedBecause: string | null, readonly replacedBy: string | null, readonly closedAt: string | null, readonly closedBecause: string | null, readonly cardNo: string, readonly state: CardStateName, readonly level: CardLevel, readonly firstLevel: CardLevel, readonly mode: CardMode, readonly ruleId: string, readonly caseNo: string | null, readonly issuedAt: string | null, readonly firedAt: string, readonly nextDueAt: string | null, readonly struckOut: boolean, readonly simulated: boolean, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly issuedBy: { readonly name: string } | null, readonly case: { readonly caseNo: string, readonly stateName: { readonly zh: string, readonly en: string }, readonly procedure: { readonly name: { readonly zh: string, readonly en: string } } } | null, readonly answers: ReadonlyArray<{ readonly at: string, readonly text: string, readonly measures: string | null, readonly late: boolean, readonly by: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly name: string, readonly sha256: string }> }>, readonly appeal: { readonly at: string, readonly ground: AppealGround, readonly statement: string, readonly by: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly name: string, readonly sha256: string }>, readonly decisions: ReadonlyArray<{ readonly at: string, readonly outcome: AppealOutcome, readonly reasons: string, readonly by: { readonly name: string } | null }> } | null, readonly raises: ReadonlyArray<{ readonly at: string, readonly from: CardLevel, readonly to: CardLevel }>, readonly withdrawn: { readonly at: string, readonly reason: string, readonly by: { readonly name: string } | null } | null, readonly cancelled: { readonly at: string, readonly reason: string, readonly by: { readonly name: string } | null } | null, readonly terms: ReadonlyArray<{ readonly termId: string, readonly expiredAt: string | null, readonly name: { readonly zh: string, readonly en: string }, readonly reading: { readonly status: ClockStatus, readonly unit: LimitUnit, readonly limit: number, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean }, readonly derivation: { readonly calendarVersion: string, readonly anchor: { readonly event: string, readonly at: string, readonly on: string }, readonly rule: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly stops: ReadonlyArray<{ readonly pauseId: string, readonly ground: string, readonly from: string, readonly to: string | null, readonly excluded: ReadonlyArray<string> }>, readonly skipped: ReadonlyArray<{ readonly on: string, readonly because: SkipReason, readonly label: string }>, readonly worked: ReadonlyArray<{ readonly on: string, readonly label: string }>, readonly extension: { readonly n: number, readonly grantedAt: string, readonly reason: string } | null, readonly rolled: { readonly from: string, readonly to: string } | null } }>, readonly availableActions: ReadonlyArray<{ readonly command: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string } }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }>, readonly trail: ReadonlyArray<{ readonly stream: string, readonly seq: number, readonly prev: string, readonly hash: string, readonly type: string, readonly outcome: EntryOutcome, readonly caseSeq: number | null, readonly requestId: string, readonly actorId: string, readonly role: Role | null, readonly command: string | null, readonly occurredAt: string | null, readonly receivedAt: string, readonly recordedAt: string, readonly channel: Channel | null, readonly reason: string | null, readonly procedureVersion: number | null, readonly calendarVersion: string | null, readonly actor: { readonly name: string } | null, readonly events: ReadonlyArray<{ readonly type: string, readonly at: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }> }>, readonly changes: ReadonlyArray<{ readonly path: string, readonly before: unknown, readonly after: unknown }>, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string } }> }>, readonly stateName: { readonly zh: string, readonly en: string }, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } }, readonly dutyPerson: { readonly name: string } | null, readonly region: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } } };

export type CardQueryVariables = Exact<{
  cardNo: string;
}>;


export type CardQuery = { readonly card: { readonly ruleVersion: number, readonly threshold: string, readonly dedupKey: string, readonly stepId: string | null, readonly actSeq: number, readonly effective: boolean, readonly forBulletin: boolean, readonly reportedBecause: string | null, readonly replacedBy: string | null, readonly closedAt: string | null, readonly closedBecause: string | null, readonly cardNo: string, readonly state: CardStateName, readonly level: CardLevel, readonly firstLevel: CardLevel, readonly mode: CardMode, readonly ruleId: string, readonly caseNo: string | null, readonly issuedAt: string | null, readonly firedAt: string, readonly nextDueAt: string | null, readonly struckOut: boolean, readonly simulated: boolean, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly issuedBy: { readonly name: string } | null, readonly case: { readonly caseNo: string, readonly stateName: { readonly zh: string, readonly en: string }, readonly procedure: { readonly name: { readonly zh: string, readonly en: string } } } | null, readonly answers: ReadonlyArray<{ readonly at: string, readonly text: string, readonly measures: string | null, readonly late: boolean, readonly by: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly name: string, readonly sha256: string }> }>, readonly appeal: { readonly at: string, readonly ground: AppealGround, readonly statement: string, readonly by: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly name: string, readonly sha256: string }>, readonly decisions: ReadonlyArray<{ readonly at: string, readonly outcome: AppealOutcome, readonly reasons: string, readonly by: { readonly name: string } | null }> } | null, readonly raises: ReadonlyArray<{ readonly at: string, readonly from: CardLevel, readonly to: CardLevel }>, readonly withdrawn: { readonly at: string, readonly reason: string, readonly by: { readonly name: string } | null } | null, readonly cancelled: { readonly at: string, readonly reason: string, readonly by: { readonly name: string } | null } | null, readonly terms: ReadonlyArray<{ readonly termId: string, readonly expiredAt: string | null, readonly name: { readonly zh: string, readonly en: string }, readonly reading: { readonly status: ClockStatus, readonly unit: LimitUnit, readonly limit: number, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean }, readonly derivation: { readonly calendarVersion: string, readonly anchor: { readonly event: string, readonly at: string, readonly on: string }, readonly rule: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly stops: ReadonlyArray<{ readonly pauseId: string, readonly ground: string, readonly from: string, readonly to: string | null, readonly excluded: ReadonlyArray<string> }>, readonly skipped: ReadonlyArray<{ readonly on: string, readonly because: SkipReason, readonly label: string }>, readonly worked: ReadonlyArray<{ readonly on: string, readonly label: string }>, readonly extension: { readonly n: number, readonly grantedAt: string, readonly reason: string } | null, readonly rolled: { readonly from: string, readonly to: string } | null } }>, readonly availableActions: ReadonlyArray<{ readonly command: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string } }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }>, readonly trail: ReadonlyArray<{ readonly stream: string, readonly seq: number, readonly prev: string, readonly hash: string, readonly type: string, readonly outcome: EntryOutcome, readonly caseSeq: number | null, readonly requestId: string, readonly actorId: string, readonly role: Role | null, readonly command: string | null, readonly occurredAt: string | null, readonly receivedAt: string, readonly recordedAt: string, readonly channel: Channel | null, readonly reason: string | null, readonly procedureVersion: number | null, readonly calendarVersion: string | null, readonly actor: { readonly name: string } | null, readonly events: ReadonlyArray<{ readonly type: string, readonly at: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }> }>, readonly changes: ReadonlyArray<{ readonly path: string, readonly before: unknown, readonly after: unknown }>, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string } }> }>, readonly stateName: { readonly zh: string, readonly en: string }, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } }, readonly dutyPerson: { readonly name: string } | null, readonly region: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } } } | null };

export type OrderLineFragment = { readonly orderNo: string, readonly state: OrderStateName, readonly title: string, readonly caseNo: string | null, readonly issuedAt: string | null, readonly nextDueAt: string | null, readonly simulated: boolean, readonly stateName: { readonly zh: string, readonly en: string }, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } }, readonly region: { readonly name: { readonly zh: string, readonly en: string } } };

export type OrdersQueryVariables = Exact<{
  filter: OrderFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { readonly supervisionOrders: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly orderNo: string, readonly state: OrderStateName, readonly title: string, readonly caseNo: string | null, readonly issuedAt: string | null, readonly nextDueAt: string | null, readonly simulated: boolean, readonly stateName: { readonly zh: string, readonly en: string }, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } }, readonly region: { readonly name: { readonly zh: string, readonly en: string } } } }> } };

export type OrderQueryVariables = Exact<{
  orderNo: string;
}>;


export type OrderQuery = { readonly supervisionOrder: { readonly demand: string, readonly actSeq: number, readonly forBulletin: boolean, readonly closedAt: string | null, readonly closingNote: string | null, readonly orderNo: string, readonly state: OrderStateName, readonly title: string, readonly caseNo: string | null, readonly issuedAt: string | null, readonly nextDueAt: string | null, readonly simulated: boolean, readonly issuedBy: { readonly name: string } | null, readonly case: { readonly caseNo: string, readonly stateName: { readonly zh: string, readonly en: string }, readonly procedure: { readonly name: { readonly zh: string, readonly en: string } } } | null, readonly card: { readonly cardNo: string, readonly level: CardLevel } | null, readonly replies: ReadonlyArray<{ readonly at: string, readonly text: string, readonly late: boolean, readonly by: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly name: string, readonly sha256: string }> }>, readonly checks: ReadonlyArray<{ readonly at: string, readonly satisfied: boolean, readonly findings: string, readonly by: { readonly name: string } | null }>, readonly reported: { readonly at: string, readonly reason: string, readonly by: { readonly name: string } | null } | null, readonly terms: ReadonlyArray<{ readonly termId: string, readonly expiredAt: string | null, readonly name: { readonly zh: string, readonly en: string }, readonly reading: { readonly status: ClockStatus, readonly unit: LimitUnit, readonly limit: number, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean }, readonly derivation: { readonly calendarVersion: string, readonly anchor: { readonly event: string, readonly at: string, readonly on: string }, readonly rule: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly stops: ReadonlyArray<{ readonly pauseId: string, readonly ground: string, readonly from: string, readonly to: string | null, readonly excluded: ReadonlyArray<string> }>, readonly skipped: ReadonlyArray<{ readonly on: string, readonly because: SkipReason, readonly label: string }>, readonly worked: ReadonlyArray<{ readonly on: string, readonly label: string }>, readonly extension: { readonly n: number, readonly grantedAt: string, readonly reason: string } | null, readonly rolled: { readonly from: string, readonly to: string } | null } }>, readonly availableActions: ReadonlyArray<{ readonly command: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string } }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }>, readonly trail: ReadonlyArray<{ readonly stream: string, readonly seq: number, readonly prev: string, readonly hash: string, readonly type: string, readonly outcome: EntryOutcome, readonly caseSeq: number | null, readonly requestId: string, readonly actorId: string, readonly role: Role | null, readonly command: string | null, readonly occurredAt: string | null, readonly receivedAt: string, readonly recordedAt: string, readonly channel: Channel | null, readonly reason: string | null, readonly procedureVersion: number | null, readonly calendarVersion: string | null, readonly actor: { readonly name: string } | null, readonly events: ReadonlyArray<{ readonly type: string, readonly at: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }> }>, readonly changes: ReadonlyArray<{ readonly path: string, readonly before: unknown, readonly after: unknown }>, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string } }> }>, readonly stateName: { readonly zh: string, readonly en: string }, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } }, readonly region: { readonly name: { readonly zh: string, readonly en: string } } } | null };

export type MatterChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type MatterChangedSubscription = { readonly matterChanged: { readonly reload: boolean, readonly card: { readonly cardNo: string } | null, readonly order: { readonly orderNo: string } | null } };

export type ConfirmCardMutationVariables = Exact<{
  input: ConfirmCardInput;
}>;


export type ConfirmCardMutation = { readonly answer:
    | { readonly __typename: 'CardDone', readonly requestId: string, readonly card: { readonly cardNo: string } | null }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'SupervisionPending', readonly requestId: string, readonly no: string, readonly retryAfterMs: number }
   };

export type AnswerCardMutationVariables = Exact<{
  input: AnswerCardInput;
}>;


export type AnswerCardMutation = { readonly answer:
    | { readonly __typename: 'CardDone', readonly requestId: string, readonly card: { readonly cardNo: string } | null }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'SupervisionPending', readonly requestId: string, readonly no: string, readonly retryAfterMs: number }
   };

export type AppealCardMutationVariables = Exact<{
  input: AppealCardInput;
}>;


export type AppealCardMutation = { readonly answer:
    | { readonly __typename: 'CardDone', readonly requestId: string, readonly card: { readonly cardNo: string } | null }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'SupervisionPending', readonly requestId: string, readonly no: string, readonly retryAfterMs: number }
   };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { readonly answer:
    | { readonly __typename: 'CardDone', readonly requestId: string, readonly card: { readonly cardNo: string } | null }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'SupervisionPending', readonly requestId: string, readonly no: string, readonly retryAfterMs: number }
   };

export type WithdrawCardMutationVariables = Exact<{
  input: WithdrawCardInput;
}>;


export type WithdrawCardMutation = { readonly answer:
    | { readonly __typename: 'CardDone', readonly requestId: string, readonly card: { readonly cardNo: string } | null }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'SupervisionPending', readonly requestId: string, readonly no: string, readonly retryAfterMs: number }
   };

export type CardResultQueryVariables = Exact<{
  cardNo: string;
  requestId: string;
}>;


export type CardResultQuery = { readonly answer:
    | { readonly __typename: 'CardDone', readonly requestId: string, readonly card: { readonly cardNo: string } | null }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'SupervisionPending', readonly requestId: string, readonly no: string, readonly retryAfterMs: number }
   | null };

type CardAnswered_CardDone_Fragment = { readonly __typename: 'CardDone', readonly requestId: string, readonly card: { readonly cardNo: string } | null };

type CardAnswered_CommandRefused_Fragment = { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> };

type CardAnswered_SupervisionPending_Fragment = { readonly __typename: 'SupervisionPending', readonly requestId: string, readonly no: string, readonly retryAfterMs: number };

export type CardAnsweredFragment =
  | CardAnswered_CardDone_Fragment
  | CardAnswered_CommandRefused_Fragment
  | CardAnswered_SupervisionPending_Fragment
;

export type IssueOrderMutationVariables = Exact<{
  input: IssueOrderInput;
}>;


export type IssueOrderMutation = { readonly answer:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'OrderDone', readonly requestId: string, readonly order: { readonly orderNo: string } | null }
    | { readonly __typename: 'SupervisionPending', readonly requestId: string, readonly no: string, readonly retryAfterMs: number }
   };

export type ReplyOrderMutationVariables = Exact<{
  input: ReplyOrderInput;
}>;


export type ReplyOrderMutation = { readonly answer:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'OrderDone', readonly requestId: string, readonly order: { readonly orderNo: string } | null }
    | { readonly __typename: 'SupervisionPending', readonly requestId: string, readonly no: string, readonly retryAfterMs: number }
   };

export type CheckOrderMutationVariables = Exact<{
  input: CheckOrderInput;
}>;


export type CheckOrderMutation = { readonly answer:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'OrderDone', readonly requestId: string, readonly order: { readonly orderNo: string } | null }
    | { readonly __typename: 'SupervisionPending', readonly requestId: string, readonly no: string, readonly retryAfterMs: number }
   };

export type CloseOrderMutationVariables = Exact<{
  input: CloseOrderInput;
}>;


export type CloseOrderMutation = { readonly answer:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'OrderDone', readonly requestId: string, readonly order: { readonly orderNo: string } | null }
    | { readonly __typename: 'SupervisionPending', readonly requestId: string, readonly no: string, readonly retryAfterMs: number }
   };

export type EscalateOrderMutationVariables = Exact<{
  input: EscalateOrderInput;
}>;


export type EscalateOrderMutation = { readonly answer:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'OrderDone', readonly requestId: string, readonly order: { readonly orderNo: string } | null }
    | { readonly __typename: 'SupervisionPending', readonly requestId: string, readonly no: string, readonly retryAfterMs: number }
   };

export type OrderResultQueryVariables = Exact<{
  orderNo: string;
  requestId: string;
}>;


export type OrderResultQuery = { readonly answer:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'OrderDone', readonly requestId: string, readonly order: { readonly orderNo: string } | null }
    | { readonly __typename: 'SupervisionPending', readonly requestId: string, readonly no: string, readonly retryAfterMs: number }
   | null };

type OrderAnswered_CommandRefused_Fragment = { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> };

type OrderAnswered_OrderDone_Fragment = { readonly __typename: 'OrderDone', readonly requestId: string, readonly order: { readonly orderNo: string } | null };

type OrderAnswered_SupervisionPending_Fragment = { readonly __typename: 'SupervisionPending', readonly requestId: string, readonly no: string, readonly retryAfterMs: number };

export type OrderAnsweredFragment =
  | OrderAnswered_CommandRefused_Fragment
  | OrderAnswered_OrderDone_Fragment
  | OrderAnswered_SupervisionPending_Fragment
;

export type UnitsToAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitsToAddressQuery = { readonly board: { readonly rows: ReadonlyArray<{ readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null }> } };

export type ProcessPageQueryVariables = Exact<{
  filter: ProcessFilter;
  edges: number;
}>;


export type ProcessPageQuery = { readonly processMap: { readonly cases: number, readonly acts: number, readonly handovers: number, readonly simulated: boolean, readonly rework: { readonly count: number }, readonly nodes: ReadonlyArray<{ readonly activity: string, readonly times: number, readonly starts: number, readonly ends: number, readonly cases: { readonly count: number } }>, readonly edges: ReadonlyArray<{ readonly from: string, readonly to: string, readonly times: number, readonly handovers: number, readonly backwards: number, readonly cases: { readonly count: number }, readonly wait: { readonly calendar: { readonly medianHours: number | null, readonly p90Hours: number | null }, readonly working: { readonly n: number, readonly medianHours: number | null, readonly p90Hours: number | null } } }>, readonly layout: { readonly width: number, readonly height: number, readonly leftOut: number, readonly nodes: ReadonlyArray<{ readonly activity: string, readonly x: number, readonly y: number, readonly width: number, readonly height: number }>, readonly edges: ReadonlyArray<{ readonly from: string, readonly to: string, readonly points: ReadonlyArray<{ readonly x: number, readonly y: number }>, readonly label: { readonly x: number, readonly y: number } | null }> } } };

export type ProcessTablesQueryVariables = Exact<{
  filter: ProcessFilter;
}>;


export type ProcessTablesQuery = { readonly variants: { readonly total: number, readonly cases: number, readonly variants: ReadonlyArray<{ readonly activities: ReadonlyArray<string>, readonly share: number, readonly cases: { readonly count: number } }> }, readonly bottlenecks: ReadonlyArray<{ readonly procedure: string, readonly step: string, readonly limit: number | null, readonly limitUnit: LimitUnit | null, readonly stays: number, readonly overLimit: number | null, readonly overLimitShare: number | null, readonly medianOfLimit: number | null, readonly untouched: { readonly working: { readonly medianHours: number | null, readonly p90Hours: number | null } } | null, readonly done: { readonly working: { readonly medianHours: number | null, readonly p90Hours: number | null } }, readonly casesOverLimit: { readonly count: number } }>, readonly conformance: { readonly judged: number, readonly conforming: { readonly count: number }, readonly departing: { readonly count: number }, readonly departures: ReadonlyArray<{ readonly procedure: string, readonly kind: ProcessDepartureKind, readonly step: string, readonly cases: { readonly count: number } }> } };

export type ProcedureNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProcedureNamesQuery = { readonly procedures: ReadonlyArray<{ readonly code: string, readonly name: { readonly zh: string, readonly en: string }, readonly current: { readonly steps: ReadonlyArray<{ readonly stepId: string, readonly name: { readonly zh: string, readonly en: string } }> } }> };

export type ProcessCasesQueryVariables = Exact<{
  filter: ProcessFilter;
  part: ProcessPart;
  after?: string | null | undefined;
}>;


export type ProcessCasesQuery = { readonly processCases: { readonly count: number, readonly list: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly caseNo: string, readonly node: { readonly procedure: { readonly name: { readonly zh: string, readonly en: string } }, readonly stateName: { readonly zh: string, readonly en: string }, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } } | null }> } } };

export type TraceQueryVariables = Exact<{
  caseNo: string;
}>;


export type TraceQuery = { readonly case: { readonly simulated: boolean, readonly provenance: Provenance, readonly origin: CaseOrigin, readonly seq: number, readonly paused: boolean, readonly overdue: boolean, readonly createdAt: string, readonly closedAt: string | null, readonly receivedOn: string | null, readonly acceptedOn: string | null, readonly caseNo: string, readonly unit: { readonly name: { readonly zh: string, readonly en: string } }, readonly region: { readonly name: { readonly zh: string, readonly en: string } }, readonly applicant: { readonly name: string } | null, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } | null, readonly clocks: ReadonlyArray<{ readonly clockId: string, readonly kind: ClockKind, readonly name: { readonly zh: string, readonly en: string }, readonly reading: { readonly status: ClockStatus, readonly unit: LimitUnit, readonly limit: number, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean } }>, readonly steps: ReadonlyArray<{ readonly stepId: string, readonly name: { readonly zh: string, readonly en: string } }>, readonly findings: ReadonlyArray<{ readonly findingNo: string, readonly level: FindingLevel, readonly firedAt: string, readonly rule: { readonly ruleId: string, readonly title: { readonly zh: string, readonly en: string } } }>, readonly stateName: { readonly zh: string, readonly en: string }, readonly procedure: { readonly name: { readonly zh: string, readonly en: string } } } | null };

export type TraceEntriesQueryVariables = Exact<{
  caseNo: string;
  after?: string | null | undefined;
}>;


export type TraceEntriesQuery = { readonly case: { readonly trail: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly stream: string, readonly seq: number, readonly prev: string, readonly hash: string, readonly type: string, readonly outcome: EntryOutcome, readonly caseSeq: number | null, readonly requestId: string, readonly actorId: string, readonly role: Role | null, readonly command: string | null, readonly occurredAt: string | null, readonly receivedAt: string, readonly recordedAt: string, readonly channel: Channel | null, readonly reason: string | null, readonly procedureVersion: number | null, readonly calendarVersion: string | null, readonly actor: { readonly name: string } | null, readonly events: ReadonlyArray<{ readonly type: string, readonly at: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }> }>, readonly changes: ReadonlyArray<{ readonly path: string, readonly before: unknown, readonly after: unknown }>, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string } }> } }> } | null } | null };

export type TraceMattersQueryVariables = Exact<{
  caseNo: string;
}>;


export type TraceMattersQuery = { readonly cards: { readonly edges: ReadonlyArray<{ readonly node: { readonly cardNo: string, readonly level: CardLevel, readonly firedAt: string, readonly issuedAt: string | null, readonly closedAt: string | null, readonly stateName: { readonly zh: string, readonly en: string } } }> }, readonly supervisionOrders: { readonly edges: ReadonlyArray<{ readonly node: { readonly orderNo: string, readonly title: string, readonly issuedAt: string | null, readonly closedAt: string | null, readonly stateName: { readonly zh: string, readonly en: string } } }> } };

export type TraceClockQueryVariables = Exact<{
  caseNo: string;
  id: string;
}>;


export type TraceClockQuery = { readonly clock: { readonly clockId: string, readonly kind: ClockKind, readonly name: { readonly zh: string, readonly en: string }, readonly reading: { readonly status: ClockStatus, readonly unit: LimitUnit, readonly limit: number, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean }, readonly derivation: { readonly calendarVersion: string, readonly anchor: { readonly event: string, readonly at: string, readonly on: string }, readonly rule: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly stops: ReadonlyArray<{ readonly pauseId: string, readonly ground: string, readonly from: string, readonly to: string | null, readonly excluded: ReadonlyArray<string> }>, readonly skipped: ReadonlyArray<{ readonly on: string, readonly because: SkipReason, readonly label: string }>, readonly worked: ReadonlyArray<{ readonly on: string, readonly label: string }>, readonly extension: { readonly n: number, readonly grantedAt: string, readonly reason: string } | null, readonly rolled: { readonly from: string, readonly to: string } | null } } | null };

export type DaysOfYearQueryVariables = Exact<{
  year: number;
}>;


export type DaysOfYearQuery = { readonly calendar: { readonly version: string, readonly days: ReadonlyArray<{ readonly on: string, readonly working: boolean, readonly label: string | null }> } | null };

export type LogStateQueryVariables = Exact<{ [key: string]: never; }>;


export type LogStateQuery = { readonly trailLog: { readonly size: number, readonly pending: number, readonly checkpointAt: string | null, readonly witnessedSize: number | null, readonly witnessedAt: string | null } };

export type CaseBundleQueryVariables = Exact<{
  caseNo: string;
}>;


export type CaseBundleQuery = { readonly caseBundle: { readonly fileName: string, readonly content: string, readonly entries: number, readonly witnessed: boolean, readonly whole: boolean } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on BoardCounts {
  open
  dueToday
  overdue
  paused
  orders
  cards {
    toConfirm
    warn
    yellow
    red
  }
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Region {
  code
  level
  name {
    zh
    en
  }
  parent {
    code
    level
    name {
      zh
      en
    }
    parent {
      code
      level
      name {
        zh
        en
      }
    }
  }
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const BoardStateFragmentDoc = new TypedDocumentString(`
    fragment BoardState on Board {
  at
  total {
    ...Counts
  }
  rows {
    regionCode
    region {
      ...Place
    }
    unit {
      unitId
      name {
        zh
        en
      }
    }
    counts {
      ...Counts
    }
  }
}
    fragment Counts on BoardCounts {
  open
  dueToday
  overdue
  paused
  orders
  cards {
    toConfirm
    warn
    yellow
    red
  }
}
fragment Place on Region {
  code
  level
  name {
    zh
    en
  }
  parent {
    code
    level
    name {
      zh
      en
    }
    parent {
      code
      level
      name {
        zh
        en
      }
    }
  }
}`, {"fragmentName":"BoardState"}) as unknown as TypedDocumentString<BoardStateFragment, unknown>;
export const ThresholdOfFragmentDoc = new TypedDocumentString(`
    fragment ThresholdOf on RuleThreshold {
  name
  value
  usual
  least
  most
  title {
    zh
    en
  }
  unit {
    zh
    en
  }
}
    `, {"fragmentName":"ThresholdOf"}) as unknown as TypedDocumentString<ThresholdOfFragment, unknown>;
export const InForceFragmentDoc = new TypedDocumentString(`
    fragment InForce on RuleInForce {
  on
  mode
  level
  thresholds {
    ...ThresholdOf
  }
  settings {
    settingId
    region
    version
  }
}
    fragment ThresholdOf on RuleThreshold {
  name
  value
  usual
  least
  most
  title {
    zh
    en
  }
  unit {
    zh
    en
  }
}`, {"fragmentName":"InForce"}) as unknown as TypedDocumentString<InForceFragment, unknown>;
export const SettingOfFragmentDoc = new TypedDocumentString(`
    fragment SettingOf on RuleSetting {
  settingId
  ruleId
  region
  version
  state
  on
  mode
  level
  reason
  proposedAt
  decidedAt
  inForceFrom
  inForceUntil
  rejectedBecause
  thresholds {
    name
    value
  }
  proposedBy {
    personId
    name
  }
  decidedBy {
    name
  }
}
    `, {"fragmentName":"SettingOf"}) as unknown as TypedDocumentString<SettingOfFragment, unknown>;
export const MayFragmentDoc = new TypedDocumentString(`
    fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
    `, {"fragmentName":"May"}) as unknown as TypedDocumentString<MayFragment, unknown>;
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
    fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}`, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const SettingAnsweredFragmentDoc = new TypedDocumentString(`
    fragment SettingAnswered on RuleSettingAnswer {
  __typename
  ... on RuleSettingDone {
    casesJudgedAgain
    setting {
      settingId
      state
    }
  }
  ...Refused
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}`, {"fragmentName":"SettingAnswered"}) as unknown as TypedDocumentString<SettingAnsweredFragment, unknown>;
export const AlertOfFragmentDoc = new TypedDocumentString(`
    fragment AlertOf on SavedAlert {
  alertId
  name
  watches
  workingDays
  moreThan
  region
  firingSince
  lastCount
  lookedAt
  unit {
    unitId
    name {
      zh
      en
    }
  }
}
    `, {"fragmentName":"AlertOf"}) as unknown as TypedDocumentString<AlertOfFragment, unknown>;
export const FindingLineFragmentDoc = new TypedDocumentString(`
    fragment FindingLine on Finding {
  findingNo
  level
  state
  mode
  firedAt
  caseNo
  simulated
  rule {
    ruleId
    title {
      zh
      en
    }
  }
  dutyUnitId
  dutyUnit {
    unitId
    name {
      zh
      en
    }
  }
  dutyPerson {
    name
  }
}
    `, {"fragmentName":"FindingLine"}) as unknown as TypedDocumentString<FindingLineFragment, unknown>;
export const CardLineFragmentDoc = new TypedDocumentString(`
    fragment CardLine on Card {
  cardNo
  state
  stateName {
    zh
    en
  }
  level
  firstLevel
  mode
  ruleId
  caseNo
  issuedAt
  firedAt
  nextDueAt
  struckOut
  simulated
  unit {
    unitId
    name {
      zh
      en
    }
  }
  dutyPerson {
    name
  }
  region {
    code
    name {
      zh
      en
    }
  }
}
    `, {"fragmentName":"CardLine"}) as unknown as TypedDocumentString<CardLineFragment, unknown>;
export const CaseLineFragmentDoc = new TypedDocumentString(`
    fragment CaseLine on Case {
  caseNo
  stateName {
    zh
    en
  }
  procedure {
    name {
      zh
      en
    }
  }
}
    `, {"fragmentName":"CaseLine"}) as unknown as TypedDocumentString<CaseLineFragment, unknown>;
export const EvidenceFragmentDoc = new TypedDocumentString(`
    fragment Evidence on SupervisionEvidence {
  name
  sha256
}
    `, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const ReadingOfFragmentDoc = new TypedDocumentString(`
    fragment ReadingOf on ClockReading {
  status
  unit
  limit
  used
  remaining
  overdue
  dueOn
  dueAt
  warnAt
  provisional
}
    `, {"fragmentName":"ReadingOf"}) as unknown as TypedDocumentString<ReadingOfFragment, unknown>;
export const DerivedFragmentDoc = new TypedDocumentString(`
    fragment Derived on Derivation {
  anchor {
    event
    at
    on
  }
  rule {
    zh
    en
  }
  basis {
    text
  }
  stops {
    pauseId
    ground
    from
    to
    excluded
  }
  skipped {
    on
    because
    label
  }
  worked {
    on
    label
  }
  extension {
    n
    grantedAt
    reason
  }
  rolled {
    from
    to
  }
  calendarVersion
}
    `, {"fragmentName":"Derived"}) as unknown as TypedDocumentString<DerivedFragment, unknown>;
export const TermFragmentDoc = new TypedDocumentString(`
    fragment Term on SupervisionTerm {
  termId
  name {
    zh
    en
  }
  expiredAt
  reading {
    ...ReadingOf
  }
  derivation {
    ...Derived
  }
}
    fragment ReadingOf on ClockReading {
  status
  unit
  limit
  used
  remaining
  overdue
  dueOn
  dueAt
  warnAt
  provisional
}
fragment Derived on Derivation {
  anchor {
    event
    at
    on
  }
  rule {
    zh
    en
  }
  basis {
    text
  }
  stops {
    pauseId
    ground
    from
    to
    excluded
  }
  skipped {
    on
    because
    label
  }
  worked {
    on
    label
  }
  extension {
    n
    grantedAt
    reason
  }
  rolled {
    from
    to
  }
  calendarVersion
}`, {"fragmentName":"Term"}) as unknown as TypedDocumentString<TermFragment, unknown>;
export const ActionFragmentDoc = new TypedDocumentString(`
    fragment Action on SupervisionAction {
  command
  allowed
  reasons {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
  }
  whoMay {
    ...May
  }
}
    fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}`, {"fragmentName":"Action"}) as unknown as TypedDocumentString<ActionFragment, unknown>;
export const EntryFragmentDoc = new TypedDocumentString(`
    fragment Entry on TrailEntry {
  stream
  seq
  prev
  hash
  type
  outcome
  caseSeq
  requestId
  actorId
  actor {
    name
  }
  role
  command
  occurredAt
  receivedAt
  recordedAt
  channel
  reason
  procedureVersion
  calendarVersion
  events {
    type
    at
    facts {
      name
      value
    }
  }
  changes {
    path
    before
    after
  }
  refusals {
    code
    message {
      zh
      en
    }
    basis {
      text
    }
  }
}
    `, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
export const CardWholeFragmentDoc = new TypedDocumentString(`
    fragment CardWhole on Card {
  ...CardLine
  ruleVersion
  threshold
  dedupKey
  stepId
  actSeq
  effective
  forBulletin
  reportedBecause
  replacedBy
  closedAt
  closedBecause
  facts {
    name
    value
  }
  issuedBy {
    name
  }
  case {
    ...CaseLine
  }
  answers {
    at
    text
    measures
    late
    by {
      name
    }
    evidence {
      ...Evidence
    }
  }
  appeal {
    at
    ground
    statement
    by {
      name
    }
    evidence {
      ...Evidence
    }
    decisions {
      at
      outcome
      reasons
      by {
        name
      }
    }
  }
  raises {
    at
    from
    to
  }
  withdrawn {
    at
    reason
    by {
      name
    }
  }
  cancelled {
    at
    reason
    by {
      name
    }
  }
  terms {
    ...Term
  }
  availableActions {
    ...Action
  }
  trail {
    ...Entry
  }
}
    fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
fragment Action on SupervisionAction {
  command
  allowed
  reasons {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
  }
  whoMay {
    ...May
  }
}
fragment Evidence on SupervisionEvidence {
  name
  sha256
}
fragment ReadingOf on ClockReading {
  status
  unit
  limit
  used
  remaining
  overdue
  dueOn
  dueAt
  warnAt
  provisional
}
fragment Derived on Derivation {
  anchor {
    event
    at
    on
  }
  rule {
    zh
    en
  }
  basis {
    text
  }
  stops {
    pauseId
    ground
    from
    to
    excluded
  }
  skipped {
    on
    because
    label
  }
  worked {
    on
    label
  }
  extension {
    n
    grantedAt
    reason
  }
  rolled {
    from
    to
  }
  calendarVersion
}
fragment Term on SupervisionTerm {
  termId
  name {
    zh
    en
  }
  expiredAt
  reading {
    ...ReadingOf
  }
  derivation {
    ...Derived
  }
}
fragment CaseLine on Case {
  caseNo
  stateName {
    zh
    en
  }
  procedure {
    name {
      zh
      en
    }
  }
}
fragment Entry on TrailEntry {
  stream
  seq
  prev
  hash
  type
  outcome
  caseSeq
  requestId
  actorId
  actor {
    name
  }
  role
  command
  occurredAt
  receivedAt
  recordedAt
  channel
  reason
  procedureVersion
  calendarVersion
  events {
    type
    at
    facts {
      name
      value
    }
  }
  changes {
    path
    before
    after
  }
  refusals {
    code
    message {
      zh
      en
    }
    basis {
      text
    }
  }
}
fragment CardLine on Card {
  cardNo
  state
  stateName {
    zh
    en
  }
  level
  firstLevel
  mode
  ruleId
  caseNo
  issuedAt
  firedAt
  nextDueAt
  struckOut
  simulated
  unit {
    unitId
    name {
      zh
      en
    }
  }
  dutyPerson {
    name
  }
  region {
    code
    name {
      zh
      en
    }
  }
}`, {"fragmentName":"CardWhole"}) as unknown as TypedDocumentString<CardWholeFragment, unknown>;
export const OrderLineFragmentDoc = new TypedDocumentString(`
    fragment OrderLine on SupervisionOrder {
  orderNo
  state
  stateName {
    zh
    en
  }
  title
  caseNo
  issuedAt
  nextDueAt
  simulated
  unit {
    unitId
    name {
      zh
      en
    }
  }
  region {
    name {
      zh
      en
    }
  }
}
    `, {"fragmentName":"OrderLine"}) as unknown as TypedDocumentString<OrderLineFragment, unknown>;
export const CardAnsweredFragmentDoc = new TypedDocumentString(`
    fragment CardAnswered on CardCommandAnswer {
  __typename
  ... on CardDone {
    requestId
    card {
      cardNo
    }
  }
  ... on SupervisionPending {
    requestId
    no
    retryAfterMs
  }
  ...Refused
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}`, {"fragmentName":"CardAnswered"}) as unknown as TypedDocumentString<CardAnsweredFragment, unknown>;
export const OrderAnsweredFragmentDoc = new TypedDocumentString(`
    fragment OrderAnswered on OrderCommandAnswer {
  __typename
  ... on OrderDone {
    requestId
    order {
      orderNo
    }
  }
  ... on SupervisionPending {
    requestId
    no
    retryAfterMs
  }
  ...Refused
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}`, {"fragmentName":"OrderAnswered"}) as unknown as TypedDocumentString<OrderAnsweredFragment, unknown>;
export const BoardDocument = new TypedDocumentString(`
    query Board {
  board {
    ...BoardState
  }
}
    fragment Counts on BoardCounts {
  open
  dueToday
  overdue
  paused
  orders
  cards {
    toConfirm
    warn
    yellow
    red
  }
}
fragment Place on Region {
  code
  level
  name {
    zh
    en
  }
  parent {
    code
    level
    name {
      zh
      en
    }
    parent {
      code
      level
      name {
        zh
        en
      }
    }
  }
}
fragment BoardState on Board {
  at
  total {
    ...Counts
  }
  rows {
    regionCode
    region {
      ...Place
    }
    unit {
      unitId
      name {
        zh
        en
      }
    }
    counts {
      ...Counts
    }
  }
}`) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const BoardChangedDocument = new TypedDocumentString(`
    subscription BoardChanged {
  boardChanged {
    ...BoardState
  }
}
    fragment Counts on BoardCounts {
  open
  dueToday
  overdue
  paused
  orders
  cards {
    toConfirm
    warn
    yellow
    red
  }
}
fragment Place on Region {
  code
  level
  name {
    zh
    en
  }
  parent {
    code
    level
    name {
      zh
      en
    }
    parent {
      code
      level
      name {
        zh
        en
      }
    }
  }
}
fragment BoardState on Board {
  at
  total {
    ...Counts
  }
  rows {
    regionCode
    region {
      ...Place
    }
    unit {
      unitId
      name {
        zh
        en
      }
    }
    counts {
      ...Counts
    }
  }
}`) as unknown as TypedDocumentString<BoardChangedSubscription, BoardChangedSubscriptionVariables>;
export const BoardCasesDocument = new TypedDocumentString(`
    query BoardCases($filter: CaseFilter!, $orderBy: CaseOrder!, $first: PageSize, $after: String) {
  cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        caseNo
        simulated
        stateName {
          zh
          en
        }
        procedure {
          name {
            zh
            en
          }
        }
        unit {
          name {
            zh
            en
          }
        }
        region {
          name {
            zh
            en
          }
        }
        nextClock {
          name {
            zh
            en
          }
          reading {
            status
            unit
            remaining
            overdue
            dueAt
            warnAt
            provisional
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoardCasesQuery, BoardCasesQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($ask: Int!) {
  coverage(ask: $ask) {
    provedAt
    matters
    asked
    running
    exceptions {
      kind
      no
      clock
      due
      fault
      armed
      faultName {
        zh
        en
      }
      unit {
        name {
          zh
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const SupervisionHealthDocument = new TypedDocumentString(`
    query SupervisionHealth {
  supervisionStatus {
    pending
    oldestWaitedMs
    failures
    lastSweepAt
    lastSweepFindings
  }
}
    `) as unknown as TypedDocumentString<SupervisionHealthQuery, SupervisionHealthQueryVariables>;
export const RulesDocument = new TypedDocumentString(`
    query Rules($region: String!) {
  supervisionRules {
    ruleId
    version
    kind
    level
    title {
      zh
      en
    }
    basis {
      text
      certainty
    }
    inForce(region: $region) {
      ...InForce
    }
  }
}
    fragment ThresholdOf on RuleThreshold {
  name
  value
  usual
  least
  most
  title {
    zh
    en
  }
  unit {
    zh
    en
  }
}
fragment InForce on RuleInForce {
  on
  mode
  level
  thresholds {
    ...ThresholdOf
  }
  settings {
    settingId
    region
    version
  }
}`) as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const OpenSettingsDocument = new TypedDocumentString(`
    query OpenSettings {
  ruleSettings(open: true, first: 50) {
    ...SettingOf
  }
}
    fragment SettingOf on RuleSetting {
  settingId
  ruleId
  region
  version
  state
  on
  mode
  level
  reason
  proposedAt
  decidedAt
  inForceFrom
  inForceUntil
  rejectedBecause
  thresholds {
    name
    value
  }
  proposedBy {
    personId
    name
  }
  decidedBy {
    name
  }
}`) as unknown as TypedDocumentString<OpenSettingsQuery, OpenSettingsQueryVariables>;
export const RuleDocument = new TypedDocumentString(`
    query Rule($ruleId: ID!, $region: String!) {
  supervisionRule(ruleId: $ruleId) {
    ruleId
    version
    hash
    kind
    level
    on
    mode
    instantItems
    title {
      zh
      en
    }
    needs {
      zh
      en
    }
    basis {
      text
      certainty
    }
    thresholds {
      ...ThresholdOf
    }
    inForce(region: $region) {
      ...InForce
    }
    examples {
      when
      fires
    }
    settings {
      ...SettingOf
    }
  }
}
    fragment ThresholdOf on RuleThreshold {
  name
  value
  usual
  least
  most
  title {
    zh
    en
  }
  unit {
    zh
    en
  }
}
fragment InForce on RuleInForce {
  on
  mode
  level
  thresholds {
    ...ThresholdOf
  }
  settings {
    settingId
    region
    version
  }
}
fragment SettingOf on RuleSetting {
  settingId
  ruleId
  region
  version
  state
  on
  mode
  level
  reason
  proposedAt
  decidedAt
  inForceFrom
  inForceUntil
  rejectedBecause
  thresholds {
    name
    value
  }
  proposedBy {
    personId
    name
  }
  decidedBy {
    name
  }
}`) as unknown as TypedDocumentString<RuleQuery, RuleQueryVariables>;
export const ProposalsOfDocument = new TypedDocumentString(`
    query ProposalsOf($ruleId: ID!) {
  ruleSettings(ruleId: $ruleId, open: true, first: 50) {
    ...SettingOf
  }
}
    fragment SettingOf on RuleSetting {
  settingId
  ruleId
  region
  version
  state
  on
  mode
  level
  reason
  proposedAt
  decidedAt
  inForceFrom
  inForceUntil
  rejectedBecause
  thresholds {
    name
    value
  }
  proposedBy {
    personId
    name
  }
  decidedBy {
    name
  }
}`) as unknown as TypedDocumentString<ProposalsOfQuery, ProposalsOfQueryVariables>;
export const ProposeSettingDocument = new TypedDocumentString(`
    mutation ProposeSetting($input: ProposeRuleSettingInput!) {
  answer: proposeRuleSetting(input: $input) {
    ...SettingAnswered
  }
}
    fragment SettingAnswered on RuleSettingAnswer {
  __typename
  ... on RuleSettingDone {
    casesJudgedAgain
    setting {
      settingId
      state
    }
  }
  ...Refused
}
fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}`) as unknown as TypedDocumentString<ProposeSettingMutation, ProposeSettingMutationVariables>;
export const ConfirmSettingDocument = new TypedDocumentString(`
    mutation ConfirmSetting($input: ConfirmRuleSettingInput!) {
  answer: confirmRuleSetting(input: $input) {
    ...SettingAnswered
  }
}
    fragment SettingAnswered on RuleSettingAnswer {
  __typename
  ... on RuleSettingDone {
    casesJudgedAgain
    setting {
      settingId
      state
    }
  }
  ...Refused
}
fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}`) as unknown as TypedDocumentString<ConfirmSettingMutation, ConfirmSettingMutationVariables>;
export const RejectSettingDocument = new TypedDocumentString(`
    mutation RejectSetting($input: RejectRuleSettingInput!) {
  answer: rejectRuleSetting(input: $input) {
    ...SettingAnswered
  }
}
    fragment SettingAnswered on RuleSettingAnswer {
  __typename
  ... on RuleSettingDone {
    casesJudgedAgain
    setting {
      settingId
      state
    }
  }
  ...Refused
}
fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}`) as unknown as TypedDocumentString<RejectSettingMutation, RejectSettingMutationVariables>;
export const SweepNowDocument = new TypedDocumentString(`
    mutation SweepNow($input: RunSweepInput!) {
  answer: runSweep(input: $input) {
    __typename
    ... on SweepDone {
      busy
      acts
      findings
    }
    ...Refused
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}`) as unknown as TypedDocumentString<SweepNowMutation, SweepNowMutationVariables>;
export const AlertsDocument = new TypedDocumentString(`
    query Alerts {
  savedAlerts {
    ...AlertOf
  }
  alertNotices(first: 50) {
    noticeId
    raisedAt
    counted
    moreThan
    about
    readAt
    alert {
      alertId
      name
    }
  }
}
    fragment AlertOf on SavedAlert {
  alertId
  name
  watches
  workingDays
  moreThan
  region
  firingSince
  lastCount
  lookedAt
  unit {
    unitId
    name {
      zh
      en
    }
  }
}`) as unknown as TypedDocumentString<AlertsQuery, AlertsQueryVariables>;
export const AlertRaisedDocument = new TypedDocumentString(`
    subscription AlertRaised {
  alertRaised {
    noticeId
  }
}
    `) as unknown as TypedDocumentString<AlertRaisedSubscription, AlertRaisedSubscriptionVariables>;
export const SaveAlertDocument = new TypedDocumentString(`
    mutation SaveAlert($input: SaveAlertInput!) {
  answer: saveAlert(input: $input) {
    __typename
    ... on SavedAlertDone {
      requestId
    }
    ...Refused
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}`) as unknown as TypedDocumentString<SaveAlertMutation, SaveAlertMutationVariables>;
export const RemoveAlertDocument = new TypedDocumentString(`
    mutation RemoveAlert($input: RemoveAlertInput!) {
  answer: removeAlert(input: $input) {
    __typename
    ... on SavedAlertDone {
      requestId
    }
    ...Refused
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}`) as unknown as TypedDocumentString<RemoveAlertMutation, RemoveAlertMutationVariables>;
export const ReadNoticesDocument = new TypedDocumentString(`
    mutation ReadNotices($input: ReadAlertNoticesInput!) {
  answer: readAlertNotices(input: $input) {
    __typename
    ... on AlertNoticesDone {
      marked
    }
    ...Refused
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}`) as unknown as TypedDocumentString<ReadNoticesMutation, ReadNoticesMutationVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($filter: FindingFilter!, $first: PageSize, $after: String) {
  findings(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...FindingLine
      }
    }
  }
}
    fragment FindingLine on Finding {
  findingNo
  level
  state
  mode
  firedAt
  caseNo
  simulated
  rule {
    ruleId
    title {
      zh
      en
    }
  }
  dutyUnitId
  dutyUnit {
    unitId
    name {
      zh
      en
    }
  }
  dutyPerson {
    name
  }
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const FindingDocument = new TypedDocumentString(`
    query Finding($findingNo: ID!) {
  finding(findingNo: $findingNo) {
    ...FindingLine
    ruleVersion
    recordedAt
    calendarVersion
    threshold
    stepId
    clockId
    facts {
      name
      value
    }
    escalatedTo {
      findingNo
      level
    }
    case {
      ...CaseLine
    }
    rule {
      basis {
        text
        certainty
      }
    }
  }
}
    fragment CaseLine on Case {
  caseNo
  stateName {
    zh
    en
  }
  procedure {
    name {
      zh
      en
    }
  }
}
fragment FindingLine on Finding {
  findingNo
  level
  state
  mode
  firedAt
  caseNo
  simulated
  rule {
    ruleId
    title {
      zh
      en
    }
  }
  dutyUnitId
  dutyUnit {
    unitId
    name {
      zh
      en
    }
  }
  dutyPerson {
    name
  }
}`) as unknown as TypedDocumentString<FindingQuery, FindingQueryVariables>;
export const RuleNamesDocument = new TypedDocumentString(`
    query RuleNames {
  supervisionRules {
    ruleId
    title {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RuleNamesQuery, RuleNamesQueryVariables>;
export const CardsDocument = new TypedDocumentString(`
    query Cards($filter: CardFilter!, $first: PageSize, $after: String) {
  cards(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...CardLine
      }
    }
  }
}
    fragment CardLine on Card {
  cardNo
  state
  stateName {
    zh
    en
  }
  level
  firstLevel
  mode
  ruleId
  caseNo
  issuedAt
  firedAt
  nextDueAt
  struckOut
  simulated
  unit {
    unitId
    name {
      zh
      en
    }
  }
  dutyPerson {
    name
  }
  region {
    code
    name {
      zh
      en
    }
  }
}`) as unknown as TypedDocumentString<CardsQuery, CardsQueryVariables>;
export const AppealsDocument = new TypedDocumentString(`
    query Appeals($filter: CardFilter!, $first: PageSize, $after: String) {
  cards(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...CardLine
        appeal {
          at
          ground
          statement
        }
      }
    }
  }
}
    fragment CardLine on Card {
  cardNo
  state
  stateName {
    zh
    en
  }
  level
  firstLevel
  mode
  ruleId
  caseNo
  issuedAt
  firedAt
  nextDueAt
  struckOut
  simulated
  unit {
    unitId
    name {
      zh
      en
    }
  }
  dutyPerson {
    name
  }
  region {
    code
    name {
      zh
      en
    }
  }
}`) as unknown as TypedDocumentString<AppealsQuery, AppealsQueryVariables>;
export const CardDocument = new TypedDocumentString(`
    query Card($cardNo: ID!) {
  card(cardNo: $cardNo) {
    ...CardWhole
  }
}
    fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
fragment Action on SupervisionAction {
  command
  allowed
  reasons {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
  }
  whoMay {
    ...May
  }
}
fragment Evidence on SupervisionEvidence {
  name
  sha256
}
fragment ReadingOf on ClockReading {
  status
  unit
  limit
  used
  remaining
  overdue
  dueOn
  dueAt
  warnAt
  provisional
}
fragment Derived on Derivation {
  anchor {
    event
    at
    on
  }
  rule {
    zh
    en
  }
  basis {
    text
  }
  stops {
    pauseId
    ground
    from
    to
    excluded
  }
  skipped {
    on
    because
    label
  }
  worked {
    on
    label
  }
  extension {
    n
    grantedAt
    reason
  }
  rolled {
    from
    to
  }
  calendarVersion
}
fragment Term on SupervisionTerm {
  termId
  name {
    zh
    en
  }
  expiredAt
  reading {
    ...ReadingOf
  }
  derivation {
    ...Derived
  }
}
fragment CaseLine on Case {
  caseNo
  stateName {
    zh
    en
  }
  procedure {
    name {
      zh
      en
    }
  }
}
fragment Entry on TrailEntry {
  stream
  seq
  prev
  hash
  type
  outcome
  caseSeq
  requestId
  actorId
  actor {
    name
  }
  role
  command
  occurredAt
  receivedAt
  recordedAt
  channel
  reason
  procedureVersion
  calendarVersion
  events {
    type
    at
    facts {
      name
      value
    }
  }
  changes {
    path
    before
    after
  }
  refusals {
    code
    message {
      zh
      en
    }
    basis {
      text
    }
  }
}
fragment CardLine on Card {
  cardNo
  state
  stateName {
    zh
    en
  }
  level
  firstLevel
  mode
  ruleId
  caseNo
  issuedAt
  firedAt
  nextDueAt
  struckOut
  simulated
  unit {
    unitId
    name {
      zh
      en
    }
  }
  dutyPerson {
    name
  }
  region {
    code
    name {
      zh
      en
    }
  }
}
fragment CardWhole on Card {
  ...CardLine
  ruleVersion
  threshold
  dedupKey
  stepId
  actSeq
  effective
  forBulletin
  reportedBecause
  replacedBy
  closedAt
  closedBecause
  facts {
    name
    value
  }
  issuedBy {
    name
  }
  case {
    ...CaseLine
  }
  answers {
    at
    text
    measures
    late
    by {
      name
    }
    evidence {
      ...Evidence
    }
  }
  appeal {
    at
    ground
    statement
    by {
      name
    }
    evidence {
      ...Evidence
    }
    decisions {
      at
      outcome
      reasons
      by {
        name
      }
    }
  }
  raises {
    at
    from
    to
  }
  withdrawn {
    at
    reason
    by {
      name
    }
  }
  cancelled {
    at
    reason
    by {
      name
    }
  }
  terms {
    ...Term
  }
  availableActions {
    ...Action
  }
  trail {
    ...Entry
  }
}`) as unknown as TypedDocumentString<CardQuery, CardQueryVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($filter: OrderFilter!, $first: PageSize, $after: String) {
  supervisionOrders(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OrderLine
      }
    }
  }
}
    fragment OrderLine on SupervisionOrder {
  orderNo
  state
  stateName {
    zh
    en
  }
  title
  caseNo
  issuedAt
  nextDueAt
  simulated
  unit {
    unitId
    name {
      zh
      en
    }
  }
  region {
    name {
      zh
      en
    }
  }
}`) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($orderNo: ID!) {
  supervisionOrder(orderNo: $orderNo) {
    ...OrderLine
    demand
    actSeq
    forBulletin
    closedAt
    closingNote
    issuedBy {
      name
    }
    case {
      ...CaseLine
    }
    card {
      cardNo
      level
    }
    replies {
      at
      text
      late
      by {
        name
      }
      evidence {
        ...Evidence
      }
    }
    checks {
      at
      satisfied
      findings
      by {
        name
      }
    }
    reported {
      at
      reason
      by {
        name
      }
    }
    terms {
      ...Term
    }
    availableActions {
      ...Action
    }
    trail {
      ...Entry
    }
  }
}
    fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
fragment Action on SupervisionAction {
  command
  allowed
  reasons {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
  }
  whoMay {
    ...May
  }
}
fragment Evidence on SupervisionEvidence {
  name
  sha256
}
fragment ReadingOf on ClockReading {
  status
  unit
  limit
  used
  remaining
  overdue
  dueOn
  dueAt
  warnAt
  provisional
}
fragment Derived on Derivation {
  anchor {
    event
    at
    on
  }
  rule {
    zh
    en
  }
  basis {
    text
  }
  stops {
    pauseId
    ground
    from
    to
    excluded
  }
  skipped {
    on
    because
    label
  }
  worked {
    on
    label
  }
  extension {
    n
    grantedAt
    reason
  }
  rolled {
    from
    to
  }
  calendarVersion
}
fragment Term on SupervisionTerm {
  termId
  name {
    zh
    en
  }
  expiredAt
  reading {
    ...ReadingOf
  }
  derivation {
    ...Derived
  }
}
fragment CaseLine on Case {
  caseNo
  stateName {
    zh
    en
  }
  procedure {
    name {
      zh
      en
    }
  }
}
fragment Entry on TrailEntry {
  stream
  seq
  prev
  hash
  type
  outcome
  caseSeq
  requestId
  actorId
  actor {
    name
  }
  role
  command
  occurredAt
  receivedAt
  recordedAt
  channel
  reason
  procedureVersion
  calendarVersion
  events {
    type
    at
    facts {
      name
      value
    }
  }
  changes {
    path
    before
    after
  }
  refusals {
    code
    message {
      zh
      en
    }
    basis {
      text
    }
  }
}
fragment OrderLine on SupervisionOrder {
  orderNo
  state
  stateName {
    zh
    en
  }
  title
  caseNo
  issuedAt
  nextDueAt
  simulated
  unit {
    unitId
    name {
      zh
      en
    }
  }
  region {
    name {
      zh
      en
    }
  }
}`) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const MatterChangedDocument = new TypedDocumentString(`
    subscription MatterChanged {
  matterChanged {
    reload
    card {
      cardNo
    }
    order {
      orderNo
    }
  }
}
    `) as unknown as TypedDocumentString<MatterChangedSubscription, MatterChangedSubscriptionVariables>;
export const ConfirmCardDocument = new TypedDocumentString(`
    mutation ConfirmCard($input: ConfirmCardInput!) {
  answer: confirmCard(input: $input) {
    ...CardAnswered
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
fragment CardAnswered on CardCommandAnswer {
  __typename
  ... on CardDone {
    requestId
    card {
      cardNo
    }
  }
  ... on SupervisionPending {
    requestId
    no
    retryAfterMs
  }
  ...Refused
}`) as unknown as TypedDocumentString<ConfirmCardMutation, ConfirmCardMutationVariables>;
export const AnswerCardDocument = new TypedDocumentString(`
    mutation AnswerCard($input: AnswerCardInput!) {
  answer: answerCard(input: $input) {
    ...CardAnswered
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
fragment CardAnswered on CardCommandAnswer {
  __typename
  ... on CardDone {
    requestId
    card {
      cardNo
    }
  }
  ... on SupervisionPending {
    requestId
    no
    retryAfterMs
  }
  ...Refused
}`) as unknown as TypedDocumentString<AnswerCardMutation, AnswerCardMutationVariables>;
export const AppealCardDocument = new TypedDocumentString(`
    mutation AppealCard($input: AppealCardInput!) {
  answer: appealCard(input: $input) {
    ...CardAnswered
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
fragment CardAnswered on CardCommandAnswer {
  __typename
  ... on CardDone {
    requestId
    card {
      cardNo
    }
  }
  ... on SupervisionPending {
    requestId
    no
    retryAfterMs
  }
  ...Refused
}`) as unknown as TypedDocumentString<AppealCardMutation, AppealCardMutationVariables>;
export const DecideAppealDocument = new TypedDocumentString(`
    mutation DecideAppeal($input: DecideAppealInput!) {
  answer: decideAppeal(input: $input) {
    ...CardAnswered
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
fragment CardAnswered on CardCommandAnswer {
  __typename
  ... on CardDone {
    requestId
    card {
      cardNo
    }
  }
  ... on SupervisionPending {
    requestId
    no
    retryAfterMs
  }
  ...Refused
}`) as unknown as TypedDocumentString<DecideAppealMutation, DecideAppealMutationVariables>;
export const WithdrawCardDocument = new TypedDocumentString(`
    mutation WithdrawCard($input: WithdrawCardInput!) {
  answer: withdrawCard(input: $input) {
    ...CardAnswered
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
fragment CardAnswered on CardCommandAnswer {
  __typename
  ... on CardDone {
    requestId
    card {
      cardNo
    }
  }
  ... on SupervisionPending {
    requestId
    no
    retryAfterMs
  }
  ...Refused
}`) as unknown as TypedDocumentString<WithdrawCardMutation, WithdrawCardMutationVariables>;
export const CardResultDocument = new TypedDocumentString(`
    query CardResult($cardNo: ID!, $requestId: ID!) {
  answer: cardCommandResult(cardNo: $cardNo, requestId: $requestId) {
    ...CardAnswered
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
fragment CardAnswered on CardCommandAnswer {
  __typename
  ... on CardDone {
    requestId
    card {
      cardNo
    }
  }
  ... on SupervisionPending {
    requestId
    no
    retryAfterMs
  }
  ...Refused
}`) as unknown as TypedDocumentString<CardResultQuery, CardResultQueryVariables>;
export const IssueOrderDocument = new TypedDocumentString(`
    mutation IssueOrder($input: IssueOrderInput!) {
  answer: issueOrder(input: $input) {
    ...OrderAnswered
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
fragment OrderAnswered on OrderCommandAnswer {
  __typename
  ... on OrderDone {
    requestId
    order {
      orderNo
    }
  }
  ... on SupervisionPending {
    requestId
    no
    retryAfterMs
  }
  ...Refused
}`) as unknown as TypedDocumentString<IssueOrderMutation, IssueOrderMutationVariables>;
export const ReplyOrderDocument = new TypedDocumentString(`
    mutation ReplyOrder($input: ReplyOrderInput!) {
  answer: replyOrder(input: $input) {
    ...OrderAnswered
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
fragment OrderAnswered on OrderCommandAnswer {
  __typename
  ... on OrderDone {
    requestId
    order {
      orderNo
    }
  }
  ... on SupervisionPending {
    requestId
    no
    retryAfterMs
  }
  ...Refused
}`) as unknown as TypedDocumentString<ReplyOrderMutation, ReplyOrderMutationVariables>;
export const CheckOrderDocument = new TypedDocumentString(`
    mutation CheckOrder($input: CheckOrderInput!) {
  answer: checkOrder(input: $input) {
    ...OrderAnswered
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
fragment OrderAnswered on OrderCommandAnswer {
  __typename
  ... on OrderDone {
    requestId
    order {
      orderNo
    }
  }
  ... on SupervisionPending {
    requestId
    no
    retryAfterMs
  }
  ...Refused
}`) as unknown as TypedDocumentString<CheckOrderMutation, CheckOrderMutationVariables>;
export const CloseOrderDocument = new TypedDocumentString(`
    mutation CloseOrder($input: CloseOrderInput!) {
  answer: closeOrder(input: $input) {
    ...OrderAnswered
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
fragment OrderAnswered on OrderCommandAnswer {
  __typename
  ... on OrderDone {
    requestId
    order {
      orderNo
    }
  }
  ... on SupervisionPending {
    requestId
    no
    retryAfterMs
  }
  ...Refused
}`) as unknown as TypedDocumentString<CloseOrderMutation, CloseOrderMutationVariables>;
export const EscalateOrderDocument = new TypedDocumentString(`
    mutation EscalateOrder($input: EscalateOrderInput!) {
  answer: escalateOrder(input: $input) {
    ...OrderAnswered
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
fragment OrderAnswered on OrderCommandAnswer {
  __typename
  ... on OrderDone {
    requestId
    order {
      orderNo
    }
  }
  ... on SupervisionPending {
    requestId
    no
    retryAfterMs
  }
  ...Refused
}`) as unknown as TypedDocumentString<EscalateOrderMutation, EscalateOrderMutationVariables>;
export const OrderResultDocument = new TypedDocumentString(`
    query OrderResult($orderNo: ID!, $requestId: ID!) {
  answer: orderCommandResult(orderNo: $orderNo, requestId: $requestId) {
    ...OrderAnswered
  }
}
    fragment Refused on CommandRefused {
  refusals {
    code
    message {
      zh
      en
    }
    remedy {
      zh
      en
    }
    basis {
      text
    }
    whoMay {
      ...May
    }
  }
}
fragment May on WhoMay {
  role
  persons
  unit {
    name {
      zh
      en
    }
  }
  except {
    person {
      name
    }
  }
}
fragment OrderAnswered on OrderCommandAnswer {
  __typename
  ... on OrderDone {
    requestId
    order {
      orderNo
    }
  }
  ... on SupervisionPending {
    requestId
    no
    retryAfterMs
  }
  ...Refused
}`) as unknown as TypedDocumentString<OrderResultQuery, OrderResultQueryVariables>;
export const UnitsToAddressDocument = new TypedDocumentString(`
    query UnitsToAddress {
  board {
    rows {
      unit {
        unitId
        name {
          zh
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsToAddressQuery, UnitsToAddressQueryVariables>;
export const ProcessPageDocument = new TypedDocumentString(`
    query ProcessPage($filter: ProcessFilter!, $edges: Int!) {
  processMap(filter: $filter) {
    cases
    acts
    handovers
    simulated
    rework {
      count
    }
    nodes {
      activity
      times
      starts
      ends
      cases {
        count
      }
    }
    edges {
      from
      to
      times
      handovers
      backwards
      cases {
        count
      }
      wait {
        calendar {
          medianHours
          p90Hours
        }
        working {
          n
          medianHours
          p90Hours
        }
      }
    }
    layout(edges: $edges) {
      width
      height
      leftOut
      nodes {
        activity
        x
        y
        width
        height
      }
      edges {
        from
        to
        points {
          x
          y
        }
        label {
          x
          y
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProcessPageQuery, ProcessPageQueryVariables>;
export const ProcessTablesDocument = new TypedDocumentString(`
    query ProcessTables($filter: ProcessFilter!) {
  variants(filter: $filter, first: 12) {
    total
    cases
    variants {
      activities
      share
      cases {
        count
      }
    }
  }
  bottlenecks(filter: $filter) {
    procedure
    step
    limit
    limitUnit
    stays
    overLimit
    overLimitShare
    medianOfLimit
    untouched {
      working {
        medianHours
        p90Hours
      }
    }
    done {
      working {
        medianHours
        p90Hours
      }
    }
    casesOverLimit {
      count
    }
  }
  conformance(filter: $filter) {
    judged
    conforming {
      count
    }
    departing {
      count
    }
    departures {
      procedure
      kind
      step
      cases {
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProcessTablesQuery, ProcessTablesQueryVariables>;
export const ProcedureNamesDocument = new TypedDocumentString(`
    query ProcedureNames {
  procedures {
    code
    name {
      zh
      en
    }
    current {
      steps {
        stepId
        name {
          zh
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProcedureNamesQuery, ProcedureNamesQueryVariables>;
export const ProcessCasesDocument = new TypedDocumentString(`
    query ProcessCases($filter: ProcessFilter!, $part: ProcessPart!, $after: String) {
  processCases(filter: $filter, part: $part) {
    count
    list(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        caseNo
        node {
          procedure {
            name {
              zh
              en
            }
          }
          stateName {
            zh
            en
          }
          unit {
            name {
              zh
              en
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProcessCasesQuery, ProcessCasesQueryVariables>;
export const TraceDocument = new TypedDocumentString(`
    query Trace($caseNo: CaseNo!) {
  case(caseNo: $caseNo) {
    ...CaseLine
    simulated
    provenance
    origin
    seq
    paused
    overdue
    createdAt
    closedAt
    receivedOn
    acceptedOn
    unit {
      name {
        zh
        en
      }
    }
    region {
      name {
        zh
        en
      }
    }
    applicant {
      name
    }
    receipt {
      stream
      seq
      hash
    }
    clocks {
      clockId
      kind
      name {
        zh
        en
      }
      reading {
        ...ReadingOf
      }
    }
    steps {
      stepId
      name {
        zh
        en
      }
    }
    findings {
      findingNo
      level
      firedAt
      rule {
        ruleId
        title {
          zh
          en
        }
      }
    }
  }
}
    fragment ReadingOf on ClockReading {
  status
  unit
  limit
  used
  remaining
  overdue
  dueOn
  dueAt
  warnAt
  provisional
}
fragment CaseLine on Case {
  caseNo
  stateName {
    zh
    en
  }
  procedure {
    name {
      zh
      en
    }
  }
}`) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;
export const TraceEntriesDocument = new TypedDocumentString(`
    query TraceEntries($caseNo: CaseNo!, $after: String) {
  case(caseNo: $caseNo) {
    trail(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Entry
        }
      }
    }
  }
}
    fragment Entry on TrailEntry {
  stream
  seq
  prev
  hash
  type
  outcome
  caseSeq
  requestId
  actorId
  actor {
    name
  }
  role
  command
  occurredAt
  receivedAt
  recordedAt
  channel
  reason
  procedureVersion
  calendarVersion
  events {
    type
    at
    facts {
      name
      value
    }
  }
  changes {
    path
    before
    after
  }
  refusals {
    code
    message {
      zh
      en
    }
    basis {
      text
    }
  }
}`) as unknown as TypedDocumentString<TraceEntriesQuery, TraceEntriesQueryVariables>;
export const TraceMattersDocument = new TypedDocumentString(`
    query TraceMatters($caseNo: CaseNo!) {
  cards(filter: {caseNo: $caseNo}, first: 50) {
    edges {
      node {
        cardNo
        level
        firedAt
        issuedAt
        closedAt
        stateName {
          zh
          en
        }
      }
    }
  }
  supervisionOrders(filter: {caseNo: $caseNo}, first: 50) {
    edges {
      node {
        orderNo
        title
        issuedAt
        closedAt
        stateName {
          zh
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TraceMattersQuery, TraceMattersQueryVariables>;
export const TraceClockDocument = new TypedDocumentString(`
    query TraceClock($caseNo: CaseNo!, $id: ID!) {
  clock(caseNo: $caseNo, id: $id) {
    clockId
    kind
    name {
      zh
      en
    }
    reading {
      ...ReadingOf
    }
    derivation {
      ...Derived
    }
  }
}
    fragment ReadingOf on ClockReading {
  status
  unit
  limit
  used
  remaining
  overdue
  dueOn
  dueAt
  warnAt
  provisional
}
fragment Derived on Derivation {
  anchor {
    event
    at
    on
  }
  rule {
    zh
    en
  }
  basis {
    text
  }
  stops {
    pauseId
    ground
    from
    to
    excluded
  }
  skipped {
    on
    because
    label
  }
  worked {
    on
    label
  }
  extension {
    n
    grantedAt
    reason
  }
  rolled {
    from
    to
  }
  calendarVersion
}`) as unknown as TypedDocumentString<TraceClockQuery, TraceClockQueryVariables>;
export const DaysOfYearDocument = new TypedDocumentString(`
    query DaysOfYear($year: Int!) {
  calendar {
    version
    days(year: $year) {
      on
      working
      label
    }
  }
}
    `) as unknown as TypedDocumentString<DaysOfYearQuery, DaysOfYearQueryVariables>;
export const LogStateDocument = new TypedDocumentString(`
    query LogState {
  trailLog {
    size
    pending
    checkpointAt
    witnessedSize
    witnessedAt
  }
}
    `) as unknown as TypedDocumentString<LogStateQuery, LogStateQueryVariables>;
export const CaseBundleDocument = new TypedDocumentString(`
    query CaseBundle($caseNo: CaseNo!) {
  caseBundle(caseNo: $caseNo) {
    fileName
    content
    entries
    witnessed
    whole
  }
}
    `) as unknown as TypedDocumentString<CaseBundleQuery, CaseBundleQueryVariables>;