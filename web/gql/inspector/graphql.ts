/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 一行的牌证数 · counts of cards in a row */
export type BulletinCardCount =
  /** 红牌 · red cards that weigh in scores */
  | 'RED'
  /** 预警 · warnings that weigh in scores */
  | 'WARN'
  /** 已撤销的牌 · withdrawn cards, struck out */
  | 'WITHDRAWN'
  /** 黄牌 · yellow cards that weigh in scores */
  | 'YELLOW';

/** 通报按什么分列 · divided by */
export type BulletinDivision =
  /** 县（市、区） · county */
  | 'COUNTY'
  /** 部门 · unit */
  | 'UNIT';

/** 通报种类 · kind of bulletin */
export type BulletinKind =
  /** 月报 · monthly */
  | 'MONTH'
  /** 季度通报 · quarterly */
  | 'QUARTER'
  /** 周报 · weekly */
  | 'WEEK'
  /** 年度通报 · yearly */
  | 'YEAR';

/** 一行的督办数 · counts of orders in a row */
export type BulletinOrderCount =
  /** 签发的 · issued */
  | 'ISSUED'
  /** 冻结时未办结的 · not over when the bulletin was frozen */
  | 'OPEN';

/** 通报状态 · state of a bulletin */
export type BulletinState =
  /** 已拟制，待发布 · proposed */
  | 'PROPOSED'
  /** 已发布 · published */
  | 'PUBLISHED';

/** 牌证级别 · level of a card */
export type CardLevel =
  /** 红牌 · red card */
  | 'RED'
  /** 预警 · warning */
  | 'WARN'
  /** 黄牌 · yellow card */
  | 'YELLOW';

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

/** 处理异议 · decide */
export type DecideObjectionInput = {
  /** 更正的分，采纳对计算得分的异议时 · points corrected, when an objection to a computed line is accepted */
  readonly correction?: number | null | undefined;
  /** 异议 · objection */
  readonly objectionId: string;
  /** 结果 · outcome */
  readonly outcome: ObjectionOutcome;
  /** 理由 · reasons */
  readonly reasons: string;
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

/** 人工加减分 · give points */
export type GiveManualPointsInput = {
  /** 证据 · evidence */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** 评分项 · line */
  readonly line: string;
  /** 期间 · period */
  readonly period: PeriodInput;
  /** 个人 · person, on the sheet for persons */
  readonly person?: string | null | undefined;
  /** 分；0 为检查过而无加减 · points; 0: looked at, nothing to add or take */
  readonly points: number;
  /** 理由 · reason */
  readonly reason: string;
  /** 请求编号 · request id */
  readonly requestId: string;
  /** 评分表 · score sheet */
  readonly sheet?: string;
  /** 部门 · unit */
  readonly unit: string;
};

/** 等次 · grade */
export type Grade =
  /** 优秀 · excellent */
  | 'EXCELLENT'
  /** 不合格 · fail */
  | 'FAIL'
  /** 良好 · good */
  | 'GOOD'
  /** 合格 · pass */
  | 'PASS';

/** 时长 · which time */
export type HandlingTime =
  /** 承诺时钟所用工作日，不计依法扣除的时间 · counted working days of the promise */
  | 'USED'
  /** 收件至决定的工作日，暂停计入 · working days from receipt to decision, stops included */
  | 'WAITED';

/** 事项类型 · kind of item, GB/T 39046-2020 A.1 */
export type ItemKind =
  /** 行政裁决 · adjudication */
  | 'ADJUDICATION'
  /** 行政奖励 · award */
  | 'AWARD'
  /** 行政给付 · benefit */
  | 'BENEFIT'
  /** 行政确认 · confirmation */
  | 'CONFIRMATION'
  /** 热线工单 · hotline order */
  | 'HOTLINE'
  /** 内部事项 · internal matter */
  | 'INTERNAL'
  /** 行政许可 · licence */
  | 'LICENCE'
  /** 其他行政权力 · other power */
  | 'OTHER_POWER'
  /** 公共服务 · public service */
  | 'PUBLIC_SERVICE';

/** 何者为优 · which is better */
export type MeasureBetter =
  /** 高者优 · higher */
  | 'HIGHER'
  /** 低者优 · lower */
  | 'LOWER';

/** 指标的种类 · form of a measure */
export type MeasureForm =
  /** 期间内件数 · cases of the period */
  | 'FLOW'
  /** 平均 · mean */
  | 'MEAN'
  /** 比率：分子 ÷ 分母 · ratio */
  | 'RATIO'
  /** 节省率：1 − 分子 ÷ 分母 · saving */
  | 'SAVING'
  /** 期末件数 · cases at the end of the period */
  | 'STOCK';

/** 指标的一侧 · side of a measure */
export type MeasureSide =
  /** 计入分母的 · in the denominator */
  | 'ALL'
  /** 计入分子的 · in the numerator */
  | 'NUMERATOR'
  /** 在分母而不在分子的 · in the denominator and not in the numerator */
  | 'REST';

/** 指标单位 · unit of a measure */
export type MeasureUnit =
  /** 日历日 · calendar days */
  | 'CALENDAR_DAYS'
  /** 件 · cases */
  | 'CASES'
  /** 比率 · ratio */
  | 'RATIO'
  /** 次 · times */
  | 'TIMES'
  /** 工作日 · working days */
  | 'WORKING_DAYS';

/** 提出异议 · object */
export type ObjectToScoreInput = {
  /** 证据 · evidence */
  readonly evidence?: ReadonlyArray<EvidenceInput>;
  /** 评分项 · line */
  readonly line: string;
  /** 针对的人工加减分；空为计算得分 · points objected to; null: the line was computed */
  readonly manualPointsId?: string | null | undefined;
  /** 期间 · period */
  readonly period: PeriodInput;
  /** 个人 · person */
  readonly person?: string | null | undefined;
  /** 请求编号 · request id */
  readonly requestId: string;
  /** 评分表 · score sheet */
  readonly sheet?: string;
  /** 陈述 · statement */
  readonly statement: string;
  /** 部门 · unit */
  readonly unit: string;
};

/** 异议处理 · outcome of an objection */
export type ObjectionOutcome =
  /** 采纳 · accept */
  | 'ACCEPT'
  /** 不采纳 · reject */
  | 'REJECT';

/** 期间，含首不含尾，亚洲/上海 · period, from inclusive to exclusive */
export type PeriodInput = {
  /** 起日 · first day */
  readonly from: string;
  /** 止日，不含 · day after the last */
  readonly to: string;
};

/** 期间步长 · step of periods */
export type PeriodStep =
  /** 日 · day */
  | 'DAY'
  /** 月 · month */
  | 'MONTH'
  /** 季 · quarter */
  | 'QUARTER'
  /** 周，周一起 · week, from Monday */
  | 'WEEK'
  /** 年 · year */
  | 'YEAR';

/** 核查结果 · result of a check */
export type PlanCheckResult =
  /** 完成 · done */
  | 'DONE'
  /** 退回 · returned */
  | 'RETURNED';

/** 筛选 · filter */
export type PlanFilter = {
  /** 有逾期节点 · some milestone is overdue */
  readonly overdue?: boolean | null | undefined;
  /** 区划及下级 · region and all below */
  readonly region?: string | null | undefined;
  /** 状态 · states */
  readonly states?: ReadonlyArray<PlanStateName> | null | undefined;
  /** 任务编号 · task */
  readonly task?: string | null | undefined;
  /** 单位 · unit */
  readonly unit?: string | null | undefined;
};

/** 分组 · grouping */
export type PlanGrouping =
  /** 区县 · county */
  | 'COUNTY'
  /** 任务 · task */
  | 'TASK'
  /** 部门 · department */
  | 'UNIT';

/** 交办状态 · state of an assignment */
export type PlanStateName =
  /** 已交办 · assigned */
  | 'ASSIGNED'
  /** 核查通过·待销号 · checked */
  | 'CHECKED'
  /** 已销号 · closed */
  | 'CLOSED'
  /** 待交办 · being assigned */
  | 'NEW'
  /** 已制定计划 · planned */
  | 'PLANNED'
  /** 推进中 · reported on */
  | 'REPORTED'
  /** 自报完成·待核查 · declared done */
  | 'SELF_DECLARED_DONE';

/** 拟制通报 · make a bulletin */
export type ProposeBulletinInput = {
  /** 更正哪份通报 · which bulletin it corrects */
  readonly corrects?: string | null | undefined;
  /** 分列 · divided by */
  readonly dividedBy?: BulletinDivision;
  /** 种类 · kind */
  readonly kind: BulletinKind;
  /** 期间，恰为一周、一月、一季或一年 · exactly one week, month, quarter or year */
  readonly period: PeriodInput;
  /** 更正理由 · why */
  readonly reason?: string | null | undefined;
  /** 区划 · region */
  readonly region: string;
  /** 请求编号 · request id */
  readonly requestId: string;
  /** 评分表 · score sheet */
  readonly sheet?: string;
};

/** 数据性质 · whether a record is real here, brought in, or simulated */
export type Provenance =
  /** 外部导入 · imported from another log */
  | 'IMPORTED'
  /** 真实办理 · live */
  | 'LIVE'
  /** 模拟数据 · made by the demo's simulation */
  | 'SIMULATED';

/** 发布通报 · publish */
export type PublishBulletinInput = {
  /** 通报 · bulletin */
  readonly bulletinId: string;
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

/** 一项能否计分 · whether a line could be scored */
export type ScoreStatus =
  /** 已计分 · measured */
  | 'MEASURED'
  /** 无数据，不计入满分 · no data, left out of the whole */
  | 'NOT_MEASURED'
  /** 件数太少，不计入满分 · too few cases, left out of the whole */
  | 'TOO_FEW';

/** 考核对象 · whom scores are about */
export type ScoredBy =
  /** 县（市、区） · county */
  | 'COUNTY'
  /** 个人 · person */
  | 'PERSON'
  /** 部门 · unit */
  | 'UNIT';

/** 比较 · comparison */
export type StatisticsComparison =
  /** 环比：前一个同样长的期间 · the period before, of the same length */
  | 'PREVIOUS_PERIOD'
  /** 同比：上年同期 · the same period of the year before */
  | 'PREVIOUS_YEAR';

/** 分组维度 · what figures are divided by */
export type StatisticsDimension =
  /** 渠道 · channel */
  | 'CHANNEL'
  /** 事项类型 · kind of item */
  | 'KIND'
  /** 期间 · period */
  | 'PERIOD'
  /** 事项 · procedure */
  | 'PROCEDURE'
  /** 区划 · region */
  | 'REGION'
  /** 部门 · unit */
  | 'UNIT';

/** 统计筛选 · filter of statistics */
export type StatisticsFilter = {
  /** 渠道 · channel */
  readonly channel?: Channel | null | undefined;
  /** 事项类型 · kind of item */
  readonly kind?: ItemKind | null | undefined;
  /** 未登记渠道的 · those with no channel recorded */
  readonly noChannel?: boolean | null | undefined;
  /** 事项 · procedure */
  readonly procedure?: string | null | undefined;
  /** 数据性质 · provenance */
  readonly provenance?: Provenance | null | undefined;
  /** 区划及其下级 · region and all below it */
  readonly region?: string | null | undefined;
  /** 区划本身，不含下级 · the region itself, without those below */
  readonly regionIs?: string | null | undefined;
  /** 分组时区划归并到此级 · when divided by region, gather to this level */
  readonly regionLevel?: RegionLevel | null | undefined;
  /** 部门 · unit */
  readonly unit?: string | null | undefined;
  /** 部门及其下级 · with the units below it */
  readonly unitSubtree?: boolean | null | undefined;
};

export type SheetsQueryVariables = Exact<{ [key: string]: never; }>;


export type SheetsQuery = { readonly scoreSheets: ReadonlyArray<{ readonly sheetId: string, readonly version: number, readonly hash: string, readonly name: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly parts: ReadonlyArray<{ readonly partId: string, readonly points: number, readonly name: { readonly zh: string, readonly en: string } }> }> };

export type ScoreTableQueryVariables = Exact<{
  sheet: string;
  period: PeriodInput;
  by: ScoredBy;
  region?: string | null | undefined;
}>;


export type ScoreTableQuery = { readonly scores: { readonly rows: ReadonlyArray<{ readonly subject: string, readonly total: number | null, readonly rank: number | null, readonly grade: Grade | null, readonly measuredOf: number, readonly raw: number, readonly factor: number, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly person: { readonly personId: string, readonly name: string } | null }> } };

export type ScoreSheetOfQueryVariables = Exact<{
  sheet: string;
  period: PeriodInput;
  by: ScoredBy;
  region?: string | null | undefined;
}>;


export type ScoreSheetOfQuery = { readonly scores: { readonly sheet: { readonly sheetId: string, readonly version: number, readonly hash: string, readonly name: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string } }, readonly rows: ReadonlyArray<{ readonly subject: string, readonly total: number | null, readonly rank: number | null, readonly grade: Grade | null, readonly measuredOf: number, readonly raw: number, readonly factor: number, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly max: number | null, readonly points: number | null, readonly status: ScoreStatus, readonly measure: string | null, readonly value: number | null, readonly n: number | null, readonly cardNos: ReadonlyArray<string>, readonly manualIds: ReadonlyArray<string>, readonly name: { readonly zh: string, readonly en: string }, readonly how: { readonly zh: string, readonly en: string } }>, readonly adjustments: ReadonlyArray<{ readonly lineId: string, readonly max: number | null, readonly points: number | null, readonly status: ScoreStatus, readonly measure: string | null, readonly value: number | null, readonly n: number | null, readonly cardNos: ReadonlyArray<string>, readonly manualIds: ReadonlyArray<string>, readonly name: { readonly zh: string, readonly en: string }, readonly how: { readonly zh: string, readonly en: string } }>, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly person: { readonly personId: string, readonly name: string } | null }> } };

export type ScoreHeadFragment = { readonly subject: string, readonly total: number | null, readonly rank: number | null, readonly grade: Grade | null, readonly measuredOf: number, readonly raw: number, readonly factor: number, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly person: { readonly personId: string, readonly name: string } | null };

export type LineFragment = { readonly lineId: string, readonly max: number | null, readonly points: number | null, readonly status: ScoreStatus, readonly measure: string | null, readonly value: number | null, readonly n: number | null, readonly cardNos: ReadonlyArray<string>, readonly manualIds: ReadonlyArray<string>, readonly name: { readonly zh: string, readonly en: string }, readonly how: { readonly zh: string, readonly en: string } };

export type ManualPointsListQueryVariables = Exact<{
  unit?: string | null | undefined;
}>;


export type ManualPointsListQuery = { readonly manualPoints: ReadonlyArray<{ readonly manualPointsId: string, readonly sheetId: string, readonly line: string, readonly periodFrom: string, readonly periodTo: string, readonly points: number, readonly reason: string, readonly givenAt: string, readonly effective: boolean, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly person: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly name: string, readonly sha256: string }>, readonly givenBy: { readonly personId: string, readonly name: string } | null }> };

export type ManualFragment = { readonly manualPointsId: string, readonly sheetId: string, readonly line: string, readonly periodFrom: string, readonly periodTo: string, readonly points: number, readonly reason: string, readonly givenAt: string, readonly effective: boolean, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly person: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly name: string, readonly sha256: string }>, readonly givenBy: { readonly personId: string, readonly name: string } | null };

export type ObjectionsQueryVariables = Exact<{
  unit?: string | null | undefined;
  open?: boolean | null | undefined;
}>;


export type ObjectionsQuery = { readonly scoreObjections: ReadonlyArray<{ readonly objectionId: string, readonly sheetId: string, readonly line: string, readonly periodFrom: string, readonly periodTo: string, readonly manualPointsId: string | null, readonly statement: string, readonly objectedAt: string, readonly outcome: ObjectionOutcome | null, readonly reasons: string | null, readonly correction: number | null, readonly decidedAt: string | null, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly person: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly name: string, readonly sha256: string }>, readonly objectedBy: { readonly personId: string, readonly name: string } | null, readonly decidedBy: { readonly name: string } | null }> };

export type ObjectionFragment = { readonly objectionId: string, readonly sheetId: string, readonly line: string, readonly periodFrom: string, readonly periodTo: string, readonly manualPointsId: string | null, readonly statement: string, readonly objectedAt: string, readonly outcome: ObjectionOutcome | null, readonly reasons: string | null, readonly correction: number | null, readonly decidedAt: string | null, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly person: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly name: string, readonly sha256: string }>, readonly objectedBy: { readonly personId: string, readonly name: string } | null, readonly decidedBy: { readonly name: string } | null };

export type GivePointsMutationVariables = Exact<{
  input: GiveManualPointsInput;
}>;


export type GivePointsMutation = { readonly giveManualPoints:
    | { readonly __typename: 'AssessmentDone', readonly bulletin: { readonly bulletinId: string } | null, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type ObjectToMutationVariables = Exact<{
  input: ObjectToScoreInput;
}>;


export type ObjectToMutation = { readonly objectToScore:
    | { readonly __typename: 'AssessmentDone', readonly bulletin: { readonly bulletinId: string } | null, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type DecideOnMutationVariables = Exact<{
  input: DecideObjectionInput;
}>;


export type DecideOnMutation = { readonly decideObjection:
    | { readonly __typename: 'AssessmentDone', readonly bulletin: { readonly bulletinId: string } | null, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type ProposeMutationVariables = Exact<{
  input: ProposeBulletinInput;
}>;


export type ProposeMutation = { readonly proposeBulletin:
    | { readonly __typename: 'AssessmentDone', readonly bulletin: { readonly bulletinId: string } | null, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type PublishMutationVariables = Exact<{
  input: PublishBulletinInput;
}>;


export type PublishMutation = { readonly publishBulletin:
    | { readonly __typename: 'AssessmentDone', readonly bulletin: { readonly bulletinId: string } | null, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

type Assessed_AssessmentDone_Fragment = { readonly __typename: 'AssessmentDone', readonly bulletin: { readonly bulletinId: string } | null, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } };

type Assessed_CommandRefused_Fragment = { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> };

export type AssessedFragment =
  | Assessed_AssessmentDone_Fragment
  | Assessed_CommandRefused_Fragment
;

export type BulletinsQueryVariables = Exact<{ [key: string]: never; }>;


export type BulletinsQuery = { readonly bulletins: ReadonlyArray<{ readonly bulletinId: string, readonly issueNo: string | null, readonly state: BulletinState, readonly kind: BulletinKind, readonly dividedBy: BulletinDivision, readonly regionCode: string, readonly periodFrom: string, readonly periodTo: string, readonly frozenAt: string, readonly provenance: Provenance, readonly cases: number, readonly publishedAt: string | null, readonly proposedBy: { readonly personId: string, readonly name: string } | null, readonly publishedBy: { readonly name: string } | null, readonly difference: { readonly bulletinId: string, readonly issueNo: string } | null }> };

export type BulletinQueryVariables = Exact<{
  id: string;
}>;


export type BulletinQuery = { readonly bulletin: { readonly bulletinId: string, readonly issueNo: string | null, readonly state: BulletinState, readonly kind: BulletinKind, readonly dividedBy: BulletinDivision, readonly regionCode: string, readonly periodFrom: string, readonly periodTo: string, readonly frozenAt: string, readonly sheetId: string, readonly sheetVersion: number, readonly sheetHash: string, readonly rulesSha256: string, readonly calendarVersion: string, readonly provenance: Provenance, readonly cases: number, readonly caseSetSha256: string, readonly contentSha256: string, readonly publishedAt: string | null, readonly proposedBy: { readonly personId: string, readonly name: string } | null, readonly publishedBy: { readonly name: string } | null, readonly rows: ReadonlyArray<{ readonly key: string, readonly name: string, readonly redCards: number, readonly yellowCards: number, readonly warnings: number, readonly withdrawnCards: number, readonly orders: number, readonly score: { readonly total: number | null, readonly rank: number | null, readonly grade: Grade | null } | null, readonly figures: ReadonlyArray<{ readonly measureId: string, readonly value: number | null, readonly n: number, readonly rank: number | null, readonly previous: { readonly value: number | null } | null, readonly yearBefore: { readonly value: number | null } | null }> }>, readonly total: { readonly key: string, readonly name: string, readonly redCards: number, readonly yellowCards: number, readonly warnings: number, readonly withdrawnCards: number, readonly orders: number, readonly score: { readonly total: number | null, readonly rank: number | null, readonly grade: Grade | null } | null, readonly figures: ReadonlyArray<{ readonly measureId: string, readonly value: number | null, readonly n: number, readonly rank: number | null, readonly previous: { readonly value: number | null } | null, readonly yearBefore: { readonly value: number | null } | null }> }, readonly difference: { readonly bulletinId: string, readonly issueNo: string, readonly reason: string, readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string>, readonly changed: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly row: string, readonly what: string, readonly before: string | null, readonly after: string | null }> } | null } | null, readonly measures: ReadonlyArray<{ readonly measureId: string, readonly unit: MeasureUnit, readonly form: MeasureForm, readonly better: MeasureBetter | null, readonly name: { readonly zh: string, readonly en: string }, readonly formula: { readonly zh: string, readonly en: string } }> };

export type BulletinLineFragment = { readonly key: string, readonly name: string, readonly redCards: number, readonly yellowCards: number, readonly warnings: number, readonly withdrawnCards: number, readonly orders: number, readonly score: { readonly total: number | null, readonly rank: number | null, readonly grade: Grade | null } | null, readonly figures: ReadonlyArray<{ readonly measureId: string, readonly value: number | null, readonly n: number, readonly rank: number | null, readonly previous: { readonly value: number | null } | null, readonly yearBefore: { readonly value: number | null } | null }> };

export type FrozenCasesQueryVariables = Exact<{
  id: string;
  row: string;
  measure: string;
  side: MeasureSide;
  after?: string | null | undefined;
}>;


export type FrozenCasesQuery = { readonly bulletin: { readonly issueNo: string | null, readonly frozenAt: string, readonly behind: { readonly totalCount: number | null, readonly totalAmount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly caseNo: string, readonly amount: number, readonly on: string | null, readonly node: { readonly state: CaseStateName, readonly procedure: { readonly name: { readonly zh: string, readonly en: string } }, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } } | null }> } } | null };

export type FrozenCardsQueryVariables = Exact<{
  id: string;
  row: string;
  count: BulletinCardCount;
  after?: string | null | undefined;
}>;


export type FrozenCardsQuery = { readonly bulletin: { readonly issueNo: string | null, readonly frozenAt: string, readonly row: { readonly name: string, readonly cardsBehind: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly cardNo: string, readonly level: CardLevel, readonly ruleId: string, readonly caseNo: string | null, readonly effective: boolean, readonly rule: { readonly title: { readonly zh: string, readonly en: string } } | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly stateName: { readonly zh: string, readonly en: string }, readonly card: { readonly cardNo: string } | null } }> } } | null } | null };

export type FrozenOrdersQueryVariables = Exact<{
  id: string;
  row: string;
  count: BulletinOrderCount;
  after?: string | null | undefined;
}>;


export type FrozenOrdersQuery = { readonly bulletin: { readonly issueNo: string | null, readonly frozenAt: string, readonly row: { readonly name: string, readonly ordersBehind: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly orderNo: string, readonly title: string, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly stateName: { readonly zh: string, readonly en: string }, readonly order: { readonly orderNo: string } | null } }> } } | null } | null };

export type ChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoicesQuery = { readonly measures: ReadonlyArray<{ readonly measureId: string, readonly form: MeasureForm, readonly unit: MeasureUnit, readonly better: MeasureBetter | null, readonly name: { readonly zh: string, readonly en: string }, readonly formula: { readonly zh: string, readonly en: string }, readonly exclusions: { readonly zh: string, readonly en: string } | null, readonly basis: { readonly text: string } }>, readonly units: ReadonlyArray<{ readonly unitId: string, readonly name: { readonly zh: string, readonly en: string }, readonly region: { readonly code: string } }>, readonly regions: ReadonlyArray<{ readonly code: string, readonly level: RegionLevel, readonly name: { readonly zh: string, readonly en: string } }>, readonly procedures: ReadonlyArray<{ readonly code: string, readonly name: { readonly zh: string, readonly en: string } }> };

export type PlanTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanTasksQuery = { readonly planTasks: ReadonlyArray<{ readonly no: string, readonly title: { readonly zh: string, readonly en: string }, readonly responsible: { readonly zh: string, readonly en: string }, readonly milestones: ReadonlyArray<{ readonly id: string, readonly on: string | null, readonly percent: number | null, readonly due: { readonly zh: string, readonly en: string }, readonly measure: { readonly zh: string, readonly en: string } }>, readonly together: ReadonlyArray<{ readonly done: number | null, readonly total: number | null, readonly reached: boolean, readonly milestone: { readonly id: string } }>, readonly progress: { readonly key: string, readonly assignments: number, readonly closed: number, readonly overdue: number, readonly done: number, readonly total: number, readonly name: { readonly zh: string, readonly en: string } } }> };

export type PlanGroupsQueryVariables = Exact<{
  by: PlanGrouping;
}>;


export type PlanGroupsQuery = { readonly planProgress: ReadonlyArray<{ readonly key: string, readonly assignments: number, readonly closed: number, readonly overdue: number, readonly done: number, readonly total: number, readonly name: { readonly zh: string, readonly en: string } }> };

export type ProgressFragment = { readonly key: string, readonly assignments: number, readonly closed: number, readonly overdue: number, readonly done: number, readonly total: number, readonly name: { readonly zh: string, readonly en: string } };

export type PlanAssignmentsQueryVariables = Exact<{
  filter: PlanFilter;
}>;


export type PlanAssignmentsQuery = { readonly planAssignments: ReadonlyArray<{ readonly no: string, readonly taskNo: string, readonly state: PlanStateName, readonly plan: string | null, readonly reportDueOn: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } }, readonly stateName: { readonly zh: string, readonly en: string }, readonly milestones: ReadonlyArray<{ readonly done: number | null, readonly total: number | null, readonly reached: boolean, readonly dueOn: string | null, readonly overdue: boolean, readonly milestone: { readonly id: string, readonly percent: number | null, readonly measure: { readonly zh: string, readonly en: string }, readonly due: { readonly zh: string, readonly en: string } } }>, readonly late: ReadonlyArray<{ readonly milestone: string | null, readonly dueOn: string, readonly again: boolean, readonly at: string }>, readonly reports: ReadonlyArray<{ readonly at: string, readonly milestone: string, readonly done: number, readonly total: number, readonly text: string }>, readonly checks: ReadonlyArray<{ readonly at: string, readonly result: PlanCheckResult, readonly findings: string }> }> };

export type StatisticsQueryVariables = Exact<{
  measures: ReadonlyArray<string> | string;
  period: PeriodInput;
  by: ReadonlyArray<StatisticsDimension> | StatisticsDimension;
  step: PeriodStep;
  filter: StatisticsFilter;
  compare?: StatisticsComparison | null | undefined;
  asOf?: string | null | undefined;
}>;


export type StatisticsQuery = { readonly statistics: { readonly behind: number, readonly simulated: boolean, readonly rows: ReadonlyArray<{ readonly regionCode: string | null, readonly kind: ItemKind | null, readonly channel: Channel | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly region: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly procedure: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly cells: ReadonlyArray<{ readonly value: number | null, readonly numerator: number, readonly denominator: number | null, readonly n: number, readonly rank: number | null, readonly previous: { readonly value: number | null, readonly n: number, readonly from: string, readonly to: string } | null }> }>, readonly total: { readonly regionCode: string | null, readonly kind: ItemKind | null, readonly channel: Channel | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly region: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly procedure: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly cells: ReadonlyArray<{ readonly value: number | null, readonly numerator: number, readonly denominator: number | null, readonly n: number, readonly rank: number | null, readonly previous: { readonly value: number | null, readonly n: number, readonly from: string, readonly to: string } | null }> } } };

export type RowFragment = { readonly regionCode: string | null, readonly kind: ItemKind | null, readonly channel: Channel | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly region: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly procedure: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly cells: ReadonlyArray<{ readonly value: number | null, readonly numerator: number, readonly denominator: number | null, readonly n: number, readonly rank: number | null, readonly previous: { readonly value: number | null, readonly n: number, readonly from: string, readonly to: string } | null }> };

export type CasesBehindQueryVariables = Exact<{
  measure: string;
  side: MeasureSide;
  period: PeriodInput;
  filter: StatisticsFilter;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CasesBehindQuery = { readonly statisticsCases: { readonly totalCount: number | null, readonly totalAmount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly caseNo: string, readonly amount: number, readonly on: string | null, readonly node: { readonly state: CaseStateName, readonly procedure: { readonly name: { readonly zh: string, readonly en: string } }, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } } | null }> } };

export type CountedFragment = { readonly caseNo: string, readonly amount: number, readonly on: string | null, readonly node: { readonly state: CaseStateName, readonly procedure: { readonly name: { readonly zh: string, readonly en: string } }, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } } | null };

export type HandlingTimesQueryVariables = Exact<{
  of: HandlingTime;
  period: PeriodInput;
  by: ReadonlyArray<StatisticsDimension> | StatisticsDimension;
  filter: StatisticsFilter;
  asOf?: string | null | undefined;
}>;


export type HandlingTimesQuery = { readonly handlingTimes: ReadonlyArray<{ readonly regionCode: string | null, readonly kind: ItemKind | null, readonly channel: Channel | null, readonly n: number, readonly mean: number | null, readonly median: number | null, readonly p90: number | null, readonly region: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly procedure: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } } | null, readonly histogram: ReadonlyArray<{ readonly days: number, readonly cases: number }> }> };

export type CasesInBarQueryVariables = Exact<{
  of: HandlingTime;
  period: PeriodInput;
  filter: StatisticsFilter;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CasesInBarQuery = { readonly handlingTimes: ReadonlyArray<{ readonly histogram: ReadonlyArray<{ readonly days: number, readonly cases: number, readonly behind: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly caseNo: string, readonly amount: number, readonly on: string | null, readonly node: { readonly state: CaseStateName, readonly procedure: { readonly name: { readonly zh: string, readonly en: string } }, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } } | null }> } }> }> };

export type CompressionQueryVariables = Exact<{
  procedures?: ReadonlyArray<string> | string | null | undefined;
}>;


export type CompressionQuery = { readonly promiseCompression: { readonly value: number | null, readonly promised: number, readonly statutory: number, readonly items: ReadonlyArray<string> } };

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
export const ScoreHeadFragmentDoc = new TypedDocumentString(`
    fragment ScoreHead on Score {
  subject
  unit {
    unitId
    name {
      zh
      en
    }
  }
  person {
    personId
    name
  }
  total
  rank
  grade
  measuredOf
  raw
  factor
}
    `, {"fragmentName":"ScoreHead"}) as unknown as TypedDocumentString<ScoreHeadFragment, unknown>;
export const LineFragmentDoc = new TypedDocumentString(`
    fragment Line on ScoreLine {
  lineId
  name {
    zh
    en
  }
  max
  points
  status
  how {
    zh
    en
  }
  measure
  value
  n
  cardNos
  manualIds
}
    `, {"fragmentName":"Line"}) as unknown as TypedDocumentString<LineFragment, unknown>;
export const ManualFragmentDoc = new TypedDocumentString(`
    fragment Manual on ManualPoints {
  manualPointsId
  unit {
    unitId
    name {
      zh
      en
    }
  }
  person {
    name
  }
  sheetId
  line
  periodFrom
  periodTo
  points
  reason
  evidence {
    name
    sha256
  }
  givenBy {
    personId
    name
  }
  givenAt
  effective
}
    `, {"fragmentName":"Manual"}) as unknown as TypedDocumentString<ManualFragment, unknown>;
export const ObjectionFragmentDoc = new TypedDocumentString(`
    fragment Objection on ScoreObjection {
  objectionId
  unit {
    unitId
    name {
      zh
      en
    }
  }
  person {
    name
  }
  sheetId
  line
  periodFrom
  periodTo
  manualPointsId
  statement
  evidence {
    name
    sha256
  }
  objectedBy {
    personId
    name
  }
  objectedAt
  outcome
  reasons
  correction
  decidedBy {
    name
  }
  decidedAt
}
    `, {"fragmentName":"Objection"}) as unknown as TypedDocumentString<ObjectionFragment, unknown>;
export const AssessedFragmentDoc = new TypedDocumentString(`
    fragment Assessed on AssessmentAnswer {
  __typename
  ... on AssessmentDone {
    bulletin {
      bulletinId
    }
    receipt {
      stream
      seq
      hash
    }
  }
  ... on CommandRefused {
    refusals {
      code
      field
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
        role
        persons
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
    `, {"fragmentName":"Assessed"}) as unknown as TypedDocumentString<AssessedFragment, unknown>;
export const BulletinLineFragmentDoc = new TypedDocumentString(`
    fragment BulletinLine on BulletinRow {
  key
  name
  score {
    total
    rank
    grade
  }
  redCards
  yellowCards
  warnings
  withdrawnCards
  orders
  figures {
    measureId
    value
    n
    rank
    previous {
      value
    }
    yearBefore {
      value
    }
  }
}
    `, {"fragmentName":"BulletinLine"}) as unknown as TypedDocumentString<BulletinLineFragment, unknown>;
export const ProgressFragmentDoc = new TypedDocumentString(`
    fragment Progress on PlanProgress {
  key
  name {
    zh
    en
  }
  assignments
  closed
  overdue
  done
  total
}
    `, {"fragmentName":"Progress"}) as unknown as TypedDocumentString<ProgressFragment, unknown>;
export const RowFragmentDoc = new TypedDocumentString(`
    fragment Row on StatisticsRow {
  regionCode
  region {
    name {
      zh
      en
    }
  }
  unit {
    unitId
    name {
      zh
      en
    }
  }
  procedure {
    code
    name {
      zh
      en
    }
  }
  kind
  channel
  periodFrom
  periodTo
  cells {
    value
    numerator
    denominator
    n
    rank
    previous {
      value
      n
      from
      to
    }
  }
}
    `, {"fragmentName":"Row"}) as unknown as TypedDocumentString<RowFragment, unknown>;
export const CountedFragmentDoc = new TypedDocumentString(`
    fragment Counted on StatisticsCaseEdge {
  caseNo
  amount
  on
  node {
    state
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
  }
}
    `, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const SheetsDocument = new TypedDocumentString(`
    query Sheets {
  scoreSheets {
    sheetId
    version
    hash
    name {
      zh
      en
    }
    basis {
      text
    }
    parts {
      partId
      points
      name {
        zh
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SheetsQuery, SheetsQueryVariables>;
export const ScoreTableDocument = new TypedDocumentString(`
    query ScoreTable($sheet: ID!, $period: PeriodInput!, $by: ScoredBy!, $region: String) {
  scores(sheet: $sheet, period: $period, by: $by, region: $region) {
    rows {
      ...ScoreHead
    }
  }
}
    fragment ScoreHead on Score {
  subject
  unit {
    unitId
    name {
      zh
      en
    }
  }
  person {
    personId
    name
  }
  total
  rank
  grade
  measuredOf
  raw
  factor
}`) as unknown as TypedDocumentString<ScoreTableQuery, ScoreTableQueryVariables>;
export const ScoreSheetOfDocument = new TypedDocumentString(`
    query ScoreSheetOf($sheet: ID!, $period: PeriodInput!, $by: ScoredBy!, $region: String) {
  scores(sheet: $sheet, period: $period, by: $by, region: $region) {
    sheet {
      sheetId
      version
      hash
      name {
        zh
        en
      }
      basis {
        text
      }
    }
    rows {
      ...ScoreHead
      lines {
        ...Line
      }
      adjustments {
        ...Line
      }
    }
  }
}
    fragment ScoreHead on Score {
  subject
  unit {
    unitId
    name {
      zh
      en
    }
  }
  person {
    personId
    name
  }
  total
  rank
  grade
  measuredOf
  raw
  factor
}
fragment Line on ScoreLine {
  lineId
  name {
    zh
    en
  }
  max
  points
  status
  how {
    zh
    en
  }
  measure
  value
  n
  cardNos
  manualIds
}`) as unknown as TypedDocumentString<ScoreSheetOfQuery, ScoreSheetOfQueryVariables>;
export const ManualPointsListDocument = new TypedDocumentString(`
    query ManualPointsList($unit: ID) {
  manualPoints(unit: $unit, first: 100) {
    ...Manual
  }
}
    fragment Manual on ManualPoints {
  manualPointsId
  unit {
    unitId
    name {
      zh
      en
    }
  }
  person {
    name
  }
  sheetId
  line
  periodFrom
  periodTo
  points
  reason
  evidence {
    name
    sha256
  }
  givenBy {
    personId
    name
  }
  givenAt
  effective
}`) as unknown as TypedDocumentString<ManualPointsListQuery, ManualPointsListQueryVariables>;
export const ObjectionsDocument = new TypedDocumentString(`
    query Objections($unit: ID, $open: Boolean) {
  scoreObjections(unit: $unit, open: $open, first: 100) {
    ...Objection
  }
}
    fragment Objection on ScoreObjection {
  objectionId
  unit {
    unitId
    name {
      zh
      en
    }
  }
  person {
    name
  }
  sheetId
  line
  periodFrom
  periodTo
  manualPointsId
  statement
  evidence {
    name
    sha256
  }
  objectedBy {
    personId
    name
  }
  objectedAt
  outcome
  reasons
  correction
  decidedBy {
    name
  }
  decidedAt
}`) as unknown as TypedDocumentString<ObjectionsQuery, ObjectionsQueryVariables>;
export const GivePointsDocument = new TypedDocumentString(`
    mutation GivePoints($input: GiveManualPointsInput!) {
  giveManualPoints(input: $input) {
    ...Assessed
  }
}
    fragment Assessed on AssessmentAnswer {
  __typename
  ... on AssessmentDone {
    bulletin {
      bulletinId
    }
    receipt {
      stream
      seq
      hash
    }
  }
  ... on CommandRefused {
    refusals {
      code
      field
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
        role
        persons
        unit {
          name {
            zh
            en
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<GivePointsMutation, GivePointsMutationVariables>;
export const ObjectToDocument = new TypedDocumentString(`
    mutation ObjectTo($input: ObjectToScoreInput!) {
  objectToScore(input: $input) {
    ...Assessed
  }
}
    fragment Assessed on AssessmentAnswer {
  __typename
  ... on AssessmentDone {
    bulletin {
      bulletinId
    }
    receipt {
      stream
      seq
      hash
    }
  }
  ... on CommandRefused {
    refusals {
      code
      field
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
        role
        persons
        unit {
          name {
            zh
            en
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ObjectToMutation, ObjectToMutationVariables>;
export const DecideOnDocument = new TypedDocumentString(`
    mutation DecideOn($input: DecideObjectionInput!) {
  decideObjection(input: $input) {
    ...Assessed
  }
}
    fragment Assessed on AssessmentAnswer {
  __typename
  ... on AssessmentDone {
    bulletin {
      bulletinId
    }
    receipt {
      stream
      seq
      hash
    }
  }
  ... on CommandRefused {
    refusals {
      code
      field
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
        role
        persons
        unit {
          name {
            zh
            en
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<DecideOnMutation, DecideOnMutationVariables>;
export const ProposeDocument = new TypedDocumentString(`
    mutation Propose($input: ProposeBulletinInput!) {
  proposeBulletin(input: $input) {
    ...Assessed
  }
}
    fragment Assessed on AssessmentAnswer {
  __typename
  ... on AssessmentDone {
    bulletin {
      bulletinId
    }
    receipt {
      stream
      seq
      hash
    }
  }
  ... on CommandRefused {
    refusals {
      code
      field
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
        role
        persons
        unit {
          name {
            zh
            en
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ProposeMutation, ProposeMutationVariables>;
export const PublishDocument = new TypedDocumentString(`
    mutation Publish($input: PublishBulletinInput!) {
  publishBulletin(input: $input) {
    ...Assessed
  }
}
    fragment Assessed on AssessmentAnswer {
  __typename
  ... on AssessmentDone {
    bulletin {
      bulletinId
    }
    receipt {
      stream
      seq
      hash
    }
  }
  ... on CommandRefused {
    refusals {
      code
      field
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
        role
        persons
        unit {
          name {
            zh
            en
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<PublishMutation, PublishMutationVariables>;
export const BulletinsDocument = new TypedDocumentString(`
    query Bulletins {
  bulletins(first: 100) {
    bulletinId
    issueNo
    state
    kind
    dividedBy
    regionCode
    periodFrom
    periodTo
    frozenAt
    provenance
    cases
    proposedBy {
      personId
      name
    }
    publishedBy {
      name
    }
    publishedAt
    difference {
      bulletinId
      issueNo
    }
  }
}
    `) as unknown as TypedDocumentString<BulletinsQuery, BulletinsQueryVariables>;
export const BulletinDocument = new TypedDocumentString(`
    query Bulletin($id: ID!) {
  bulletin(bulletinId: $id) {
    bulletinId
    issueNo
    state
    kind
    dividedBy
    regionCode
    periodFrom
    periodTo
    frozenAt
    sheetId
    sheetVersion
    sheetHash
    rulesSha256
    calendarVersion
    provenance
    cases
    caseSetSha256
    contentSha256
    proposedBy {
      personId
      name
    }
    publishedBy {
      name
    }
    publishedAt
    rows {
      ...BulletinLine
    }
    total {
      ...BulletinLine
    }
    difference {
      bulletinId
      issueNo
      reason
      changes {
        row
        what
        before
        after
      }
      added
      removed
      changed
    }
  }
  measures {
    measureId
    unit
    form
    better
    name {
      zh
      en
    }
    formula {
      zh
      en
    }
  }
}
    fragment BulletinLine on BulletinRow {
  key
  name
  score {
    total
    rank
    grade
  }
  redCards
  yellowCards
  warnings
  withdrawnCards
  orders
  figures {
    measureId
    value
    n
    rank
    previous {
      value
    }
    yearBefore {
      value
    }
  }
}`) as unknown as TypedDocumentString<BulletinQuery, BulletinQueryVariables>;
export const FrozenCasesDocument = new TypedDocumentString(`
    query FrozenCases($id: ID!, $row: ID!, $measure: ID!, $side: MeasureSide!, $after: String) {
  bulletin(bulletinId: $id) {
    issueNo
    frozenAt
    behind(row: $row, measure: $measure, side: $side, first: 50, after: $after) {
      totalCount
      totalAmount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        ...Counted
      }
    }
  }
}
    fragment Counted on StatisticsCaseEdge {
  caseNo
  amount
  on
  node {
    state
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
  }
}`) as unknown as TypedDocumentString<FrozenCasesQuery, FrozenCasesQueryVariables>;
export const FrozenCardsDocument = new TypedDocumentString(`
    query FrozenCards($id: ID!, $row: ID!, $count: BulletinCardCount!, $after: String) {
  bulletin(bulletinId: $id) {
    issueNo
    frozenAt
    row(key: $row) {
      name
      cardsBehind(count: $count, first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            cardNo
            level
            ruleId
            rule {
              title {
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
            caseNo
            stateName {
              zh
              en
            }
            effective
            card {
              cardNo
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FrozenCardsQuery, FrozenCardsQueryVariables>;
export const FrozenOrdersDocument = new TypedDocumentString(`
    query FrozenOrders($id: ID!, $row: ID!, $count: BulletinOrderCount!, $after: String) {
  bulletin(bulletinId: $id) {
    issueNo
    frozenAt
    row(key: $row) {
      name
      ordersBehind(count: $count, first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            orderNo
            title
            unit {
              name {
                zh
                en
              }
            }
            stateName {
              zh
              en
            }
            order {
              orderNo
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FrozenOrdersQuery, FrozenOrdersQueryVariables>;
export const ChoicesDocument = new TypedDocumentString(`
    query Choices {
  measures {
    measureId
    name {
      zh
      en
    }
    formula {
      zh
      en
    }
    exclusions {
      zh
      en
    }
    form
    unit
    better
    basis {
      text
    }
  }
  units {
    unitId
    name {
      zh
      en
    }
    region {
      code
    }
  }
  regions {
    code
    level
    name {
      zh
      en
    }
  }
  procedures {
    code
    name {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ChoicesQuery, ChoicesQueryVariables>;
export const PlanTasksDocument = new TypedDocumentString(`
    query PlanTasks {
  planTasks {
    no
    title {
      zh
      en
    }
    responsible {
      zh
      en
    }
    milestones {
      id
      due {
        zh
        en
      }
      on
      percent
      measure {
        zh
        en
      }
    }
    together {
      milestone {
        id
      }
      done
      total
      reached
    }
    progress {
      ...Progress
    }
  }
}
    fragment Progress on PlanProgress {
  key
  name {
    zh
    en
  }
  assignments
  closed
  overdue
  done
  total
}`) as unknown as TypedDocumentString<PlanTasksQuery, PlanTasksQueryVariables>;
export const PlanGroupsDocument = new TypedDocumentString(`
    query PlanGroups($by: PlanGrouping!) {
  planProgress(by: $by) {
    ...Progress
  }
}
    fragment Progress on PlanProgress {
  key
  name {
    zh
    en
  }
  assignments
  closed
  overdue
  done
  total
}`) as unknown as TypedDocumentString<PlanGroupsQuery, PlanGroupsQueryVariables>;
export const PlanAssignmentsDocument = new TypedDocumentString(`
    query PlanAssignments($filter: PlanFilter!) {
  planAssignments(filter: $filter) {
    no
    taskNo
    title {
      zh
      en
    }
    unit {
      unitId
      name {
        zh
        en
      }
    }
    state
    stateName {
      zh
      en
    }
    plan
    milestones {
      milestone {
        id
        measure {
          zh
          en
        }
        percent
        due {
          zh
          en
        }
      }
      done
      total
      reached
      dueOn
      overdue
    }
    reportDueOn
    late {
      milestone
      dueOn
      again
      at
    }
    reports {
      at
      milestone
      done
      total
      text
    }
    checks {
      at
      result
      findings
    }
  }
}
    `) as unknown as TypedDocumentString<PlanAssignmentsQuery, PlanAssignmentsQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics($measures: [ID!]!, $period: PeriodInput!, $by: [StatisticsDimension!]!, $step: PeriodStep!, $filter: StatisticsFilter!, $compare: StatisticsComparison, $asOf: LocalDate) {
  statistics(
    measures: $measures
    period: $period
    by: $by
    step: $step
    filter: $filter
    compare: $compare
    asOf: $asOf
  ) {
    behind
    simulated
    rows {
      ...Row
    }
    total {
      ...Row
    }
  }
}
    fragment Row on StatisticsRow {
  regionCode
  region {
    name {
      zh
      en
    }
  }
  unit {
    unitId
    name {
      zh
      en
    }
  }
  procedure {
    code
    name {
      zh
      en
    }
  }
  kind
  channel
  periodFrom
  periodTo
  cells {
    value
    numerator
    denominator
    n
    rank
    previous {
      value
      n
      from
      to
    }
  }
}`) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const CasesBehindDocument = new TypedDocumentString(`
    query CasesBehind($measure: ID!, $side: MeasureSide!, $period: PeriodInput!, $filter: StatisticsFilter!, $asOf: LocalDate, $after: String) {
  statisticsCases(
    measure: $measure
    side: $side
    period: $period
    filter: $filter
    asOf: $asOf
    first: 50
    after: $after
  ) {
    totalCount
    totalAmount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      ...Counted
    }
  }
}
    fragment Counted on StatisticsCaseEdge {
  caseNo
  amount
  on
  node {
    state
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
  }
}`) as unknown as TypedDocumentString<CasesBehindQuery, CasesBehindQueryVariables>;
export const HandlingTimesDocument = new TypedDocumentString(`
    query HandlingTimes($of: HandlingTime!, $period: PeriodInput!, $by: [StatisticsDimension!]!, $filter: StatisticsFilter!, $asOf: LocalDate) {
  handlingTimes(of: $of, period: $period, by: $by, filter: $filter, asOf: $asOf) {
    regionCode
    region {
      name {
        zh
        en
      }
    }
    unit {
      unitId
      name {
        zh
        en
      }
    }
    procedure {
      code
      name {
        zh
        en
      }
    }
    kind
    channel
    n
    mean
    median
    p90
    histogram {
      days
      cases
    }
  }
}
    `) as unknown as TypedDocumentString<HandlingTimesQuery, HandlingTimesQueryVariables>;
export const CasesInBarDocument = new TypedDocumentString(`
    query CasesInBar($of: HandlingTime!, $period: PeriodInput!, $filter: StatisticsFilter!, $asOf: LocalDate, $after: String) {
  handlingTimes(of: $of, period: $period, filter: $filter, asOf: $asOf) {
    histogram {
      days
      cases
      behind(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...Counted
        }
      }
    }
  }
}
    fragment Counted on StatisticsCaseEdge {
  caseNo
  amount
  on
  node {
    state
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
  }
}`) as unknown as TypedDocumentString<CasesInBarQuery, CasesInBarQueryVariables>;
export const CompressionDocument = new TypedDocumentString(`
    query Compression($procedures: [ID!]) {
  promiseCompression(procedures: $procedures) {
    value
    promised
    statutory
    items
  }
}
    `) as unknown as TypedDocumentString<CompressionQuery, CompressionQueryVariables>;