/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 提出关联 · input */
export type ApproveLinkInput = {
  /** 人员编号 · person */
  readonly personId: string;
  /** 待办编号 · number of what waits */
  readonly proposalId: string;
  /** 请求编号 · request id */
  readonly requestId: string;
};

/** 提出删除或限制处理 · input */
export type AskErasureInput = {
  /** 处理 · act */
  readonly act: ErasureAct;
  /** 依据 · basis in law */
  readonly basis: string;
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 请求编号 · request id */
  readonly requestId: string;
  /** 谁的信息；缺省为表单 · whose data; the form by default */
  readonly whose?: ErasureSubject | null | undefined;
};

/** 办件类型 · kind of handling, GB/T 39046-2020 A.6 */
export type CaseForm =
  /** 即办件 · instant */
  | 'INSTANT'
  /** 其他 · other */
  | 'OTHER'
  /** 承诺件 · promised */
  | 'PROMISED';

/** 提请的种类 · kind of a proposal */
export type CatalogueProposalKind =
  /** 放假安排 · a year's notice */
  | 'CALENDAR'
  /** 事项版本 · a version of a procedure */
  | 'PROCEDURE';

/** 确认 · input of a confirmation */
export type ConfirmCatalogueInput = {
  /** 提请编号 · pending proposal */
  readonly proposalId: string;
  /** 请求编号 · request id */
  readonly requestId: string;
};

/** 确认关联 · input */
export type ConfirmLinkInput = {
  /** 待办编号 · number of what waits */
  readonly proposalId: string;
  /** 请求编号 · request id */
  readonly requestId: string;
};

/** 决定删除或限制处理 · input */
export type DecideErasureInput = {
  /** 同意 · agreed */
  readonly approve: boolean;
  /** 编号 · number of the order */
  readonly orderId: string;
  /** 请求编号 · request id */
  readonly requestId: string;
};

/** 个人信息的处理 · what is done with personal data */
export type ErasureAct =
  /** 删除 · erase */
  | 'ERASE'
  /** 解除限制 · lift the restriction */
  | 'RELEASE'
  /** 限制处理（只存储）· restrict to storage */
  | 'RESTRICT';

/** 个人信息处理的状态 · state of an order about personal data */
export type ErasureState =
  /** 已执行 · done */
  | 'DONE'
  /** 待第二人决定 · waits for a second person */
  | 'OPEN'
  /** 未同意 · refused */
  | 'REFUSED';

/** 谁的信息 · whose personal data */
export type ErasureSubject =
  /** 代理人登记信息 · the agent's registration */
  | 'AGENT'
  /** 申请人登记信息（各件一并）· the applicant's registration, for all cases */
  | 'APPLICANT'
  /** 本件表单所填 · what the form of the case says */
  | 'FORM'
  /** 被申请人、相对人登记信息 · the respondent's registration */
  | 'RESPONDENT';

/** 状况 · state of a part */
export type HealthState =
  /** 故障 · out of order */
  | 'FAULT'
  /** 应当留意 · to be watched */
  | 'WATCH'
  /** 正常 · well */
  | 'WELL';

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

/** 时限单位 · unit of a limit */
export type LimitUnit =
  /** 自然日 · calendar day */
  | 'CALENDAR_DAY'
  /** 小时 · hour */
  | 'HOUR'
  /** 工作日 · working day */
  | 'WORKING_DAY';

/** 须人工处理的原因 · why an identity is not linked by rule */
export type LinkReason =
  /** 账户已关联 · linked already */
  | 'ALREADY_LINKED'
  /** 等级不足 · level too low */
  | 'LEVEL_TOO_LOW'
  /** 姓名不符 · the name differs */
  | 'NAME_DIFFERS'
  /** 没有对应账户 · no such account */
  | 'NO_ACCOUNT'
  /** 平台未给出证件 · no document vouched for */
  | 'NO_DOCUMENT'
  /** 账户已停用 · the account is retired */
  | 'RETIRED_ACCOUNT'
  /** 对应多人 · accounts of several persons */
  | 'SEVERAL_ACCOUNTS'
  /** 多人共用的账户 · a shared account */
  | 'SHARED_ACCOUNT';

/** 账户关联的状态 · state of an identity that waits */
export type LinkState =
  /** 待第二人 · waits for the second */
  | 'APPROVED'
  /** 已关联 · linked */
  | 'LINKED'
  /** 待第一人 · waits for the first of two */
  | 'OPEN'
  /** 不予关联 · refused */
  | 'REFUSED';

/** 提交放假安排 · input of proposeCalendar */
export type ProposeCalendarInput = {
  /** 放假安排全文，JSON 或 CSV，每行一天 · the notice, JSON or CSV, one day a row */
  readonly notice: string;
  /** 通知文号；文中没有时填写 · number of the notice, where the text does not say it */
  readonly noticeNo?: string | null | undefined;
  /** 请求编号 · request id */
  readonly requestId: string;
  /** 年份；文中没有时填写 · year, where the text does not say it */
  readonly year?: number | null | undefined;
};

/** 提交事项草稿 · input of proposePublication */
export type ProposePublicationInput = {
  /** 草稿，JSON 或 YAML · draft, JSON or YAML */
  readonly draft: string;
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

/** 不予关联 · input */
export type RefuseLinkInput = {
  /** 待办编号 · number of what waits */
  readonly proposalId: string;
  /** 理由 · reason */
  readonly reason: string;
  /** 请求编号 · request id */
  readonly requestId: string;
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

/** 解除关联 · input */
export type UnlinkIdentityInput = {
  /** 人员编号 · person */
  readonly personId: string;
  /** 理由 · reason */
  readonly reason: string;
  /** 请求编号 · request id */
  readonly requestId: string;
};

export type CatalogueListQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueListQuery = { readonly procedures: ReadonlyArray<{ readonly code: string, readonly name: { readonly zh: string, readonly en: string }, readonly current: { readonly version: number, readonly validFrom: string, readonly kind: ItemKind, readonly handling: CaseForm, readonly itemCode: string, readonly publishedAt: string, readonly limits: ReadonlyArray<{ readonly id: string, readonly n: number, readonly unit: LimitUnit }> }, readonly versions: ReadonlyArray<{ readonly version: number }> }> };

export type ProcedureOfQueryVariables = Exact<{
  code: string;
}>;


export type ProcedureOfQuery = { readonly procedure: { readonly code: string, readonly name: { readonly zh: string, readonly en: string }, readonly current: { readonly version: number }, readonly versions: ReadonlyArray<{ readonly version: number, readonly hash: string, readonly validFrom: string, readonly publishedAt: string, readonly publishedBy: string, readonly confirmedBy: string }> } | null };

export type VersionChangesQueryVariables = Exact<{
  code: string;
  since?: number | null | undefined;
}>;


export type VersionChangesQuery = { readonly procedure: { readonly versions: ReadonlyArray<{ readonly version: number, readonly draft: string, readonly changes: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type ChangeFragment = { readonly path: string, readonly before: string | null, readonly after: string | null };

export type PreviewDraftQueryVariables = Exact<{
  draft: string;
}>;


export type PreviewDraftQuery = { readonly publicationPreview: { readonly code: string, readonly version: number, readonly hash: string, readonly running: number, readonly findings: ReadonlyArray<{ readonly code: string, readonly field: string, readonly line: number | null, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null }>, readonly touched: ReadonlyArray<{ readonly caseNo: string, readonly clockId: string, readonly before: string | null, readonly after: string | null }> } };

export type FindingFragment = { readonly code: string, readonly field: string, readonly line: number | null, readonly message: string };

export type TouchedFragment = { readonly caseNo: string, readonly clockId: string, readonly before: string | null, readonly after: string | null };

export type ProposalsQueryVariables = Exact<{
  open?: boolean | null | undefined;
}>;


export type ProposalsQuery = { readonly catalogueProposals: ReadonlyArray<{ readonly proposalId: string, readonly kind: CatalogueProposalKind, readonly about: string, readonly content: string, readonly year: number | null, readonly noticeNo: string | null, readonly proposedAt: string, readonly confirmed: boolean, readonly proposedBy: { readonly personId: string, readonly name: string } | null }> };

export type CalendarYearQueryVariables = Exact<{
  version?: string | null | undefined;
  year: number;
}>;


export type CalendarYearQuery = { readonly calendar: { readonly version: string, readonly knownFrom: string, readonly knownUntil: string, readonly notice: string, readonly importedAt: string, readonly days: ReadonlyArray<{ readonly on: string, readonly working: boolean, readonly label: string | null, readonly provisional: boolean }> } | null, readonly calendars: ReadonlyArray<{ readonly version: string, readonly notice: string, readonly importedAt: string }> };

export type PreviewNoticeQueryVariables = Exact<{
  notice: string;
  year?: number | null | undefined;
  noticeNo?: string | null | undefined;
}>;


export type PreviewNoticeQuery = { readonly calendarPreview: { readonly version: string, readonly running: number, readonly findings: ReadonlyArray<{ readonly code: string, readonly field: string, readonly line: number | null, readonly message: string }>, readonly days: ReadonlyArray<{ readonly on: string, readonly working: boolean, readonly label: string | null }>, readonly touched: ReadonlyArray<{ readonly caseNo: string, readonly clockId: string, readonly before: string | null, readonly after: string | null }> } };

export type ProposeVersionMutationVariables = Exact<{
  input: ProposePublicationInput;
}>;


export type ProposeVersionMutation = { readonly proposePublication:
    | { readonly __typename: 'CatalogueDone' }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type ConfirmVersionMutationVariables = Exact<{
  input: ConfirmCatalogueInput;
}>;


export type ConfirmVersionMutation = { readonly publishProcedure:
    | { readonly __typename: 'CatalogueDone' }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type ProposeNoticeMutationVariables = Exact<{
  input: ProposeCalendarInput;
}>;


export type ProposeNoticeMutation = { readonly proposeCalendar:
    | { readonly __typename: 'CatalogueDone' }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type ConfirmNoticeMutationVariables = Exact<{
  input: ConfirmCatalogueInput;
}>;


export type ConfirmNoticeMutation = { readonly importCalendar:
    | { readonly __typename: 'CatalogueDone' }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

type Catalogued_CatalogueDone_Fragment = { readonly __typename: 'CatalogueDone' };

type Catalogued_CommandRefused_Fragment = { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> };

export type CataloguedFragment =
  | Catalogued_CatalogueDone_Fragment
  | Catalogued_CommandRefused_Fragment
;

export type DirectoryQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectoryQuery = { readonly units: ReadonlyArray<{ readonly unitId: string, readonly organ: string, readonly name: { readonly zh: string, readonly en: string }, readonly parent: { readonly unitId: string } | null, readonly region: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } } }> };

export type StaffOfQueryVariables = Exact<{
  unit?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffOfQuery = { readonly people: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly personId: string, readonly name: string, readonly roles: ReadonlyArray<Role>, readonly simulated: boolean, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } } | null } }> } };

export type HealthQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthQuery = { readonly systemHealth: { readonly at: string, readonly parts: ReadonlyArray<{ readonly partId: string, readonly state: HealthState, readonly name: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string } | null, readonly figures: ReadonlyArray<{ readonly value: number | null, readonly at: string | null, readonly name: { readonly zh: string, readonly en: string } }> }> } };

export type ProofQueryVariables = Exact<{ [key: string]: never; }>;


export type ProofQuery = { readonly coverage: { readonly provedAt: string, readonly matters: number, readonly asked: number, readonly running: number, readonly exceptions: ReadonlyArray<{ readonly kind: string, readonly no: string, readonly clock: string, readonly due: string, readonly faultName: { readonly zh: string, readonly en: string } }> } };

export type LinkQueueQueryVariables = Exact<{
  open: boolean;
}>;


export type LinkQueueQuery = { readonly linkProposals: ReadonlyArray<{ readonly proposalId: string, readonly reason: LinkReason, readonly level: number, readonly candidates: ReadonlyArray<string>, readonly proposedAt: string, readonly state: LinkState, readonly decidedAt: string | null, readonly person: { readonly personId: string, readonly name: string, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null } | null, readonly approvedBy: { readonly personId: string, readonly name: string } | null, readonly decidedBy: { readonly name: string } | null }> };

export type ErasureListQueryVariables = Exact<{
  open: boolean;
}>;


export type ErasureListQuery = { readonly erasureOrders: ReadonlyArray<{ readonly orderId: string, readonly caseNo: string, readonly act: ErasureAct, readonly whose: ErasureSubject, readonly basis: string, readonly askedAt: string, readonly state: ErasureState, readonly decidedAt: string | null, readonly askedBy: { readonly personId: string, readonly name: string } | null, readonly decidedBy: { readonly name: string } | null }> };

export type ApproveLinkMutationVariables = Exact<{
  input: ApproveLinkInput;
}>;


export type ApproveLinkMutation = { readonly approveLink:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
    | { readonly __typename: 'IdentityDone', readonly subject: string }
   };

export type ConfirmLinkMutationVariables = Exact<{
  input: ConfirmLinkInput;
}>;


export type ConfirmLinkMutation = { readonly confirmLink:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
    | { readonly __typename: 'IdentityDone', readonly subject: string }
   };

export type RefuseLinkMutationVariables = Exact<{
  input: RefuseLinkInput;
}>;


export type RefuseLinkMutation = { readonly refuseLink:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
    | { readonly __typename: 'IdentityDone', readonly subject: string }
   };

export type UnlinkIdentityMutationVariables = Exact<{
  input: UnlinkIdentityInput;
}>;


export type UnlinkIdentityMutation = { readonly unlinkIdentity:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
    | { readonly __typename: 'IdentityDone', readonly subject: string }
   };

export type AskErasureMutationVariables = Exact<{
  input: AskErasureInput;
}>;


export type AskErasureMutation = { readonly askErasure:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
    | { readonly __typename: 'IdentityDone', readonly subject: string }
   };

export type DecideErasureMutationVariables = Exact<{
  input: DecideErasureInput;
}>;


export type DecideErasureMutation = { readonly decideErasure:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
    | { readonly __typename: 'IdentityDone', readonly subject: string }
   };

type DeskAnswer_CommandRefused_Fragment = { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> };

type DeskAnswer_IdentityDone_Fragment = { readonly __typename: 'IdentityDone', readonly subject: string };

export type DeskAnswerFragment =
  | DeskAnswer_CommandRefused_Fragment
  | DeskAnswer_IdentityDone_Fragment
;

export type DeskRefusalFragment = { readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> };

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
export const ChangeFragmentDoc = new TypedDocumentString(`
    fragment Change on DefinitionChange {
  path
  before
  after
}
    `, {"fragmentName":"Change"}) as unknown as TypedDocumentString<ChangeFragment, unknown>;
export const FindingFragmentDoc = new TypedDocumentString(`
    fragment Finding on PublishFinding {
  code
  field
  line
  message
}
    `, {"fragmentName":"Finding"}) as unknown as TypedDocumentString<FindingFragment, unknown>;
export const TouchedFragmentDoc = new TypedDocumentString(`
    fragment Touched on TouchedCase {
  caseNo
  clockId
  before
  after
}
    `, {"fragmentName":"Touched"}) as unknown as TypedDocumentString<TouchedFragment, unknown>;
export const CataloguedFragmentDoc = new TypedDocumentString(`
    fragment Catalogued on CatalogueAnswer {
  __typename
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
    `, {"fragmentName":"Catalogued"}) as unknown as TypedDocumentString<CataloguedFragment, unknown>;
export const DeskRefusalFragmentDoc = new TypedDocumentString(`
    fragment DeskRefusal on Refusal {
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
    unit {
      name {
        zh
        en
      }
    }
    persons
  }
}
    `, {"fragmentName":"DeskRefusal"}) as unknown as TypedDocumentString<DeskRefusalFragment, unknown>;
export const DeskAnswerFragmentDoc = new TypedDocumentString(`
    fragment DeskAnswer on IdentityAnswer {
  __typename
  ... on IdentityDone {
    subject
  }
  ... on CommandRefused {
    refusals {
      ...DeskRefusal
    }
  }
}
    fragment DeskRefusal on Refusal {
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
    unit {
      name {
        zh
        en
      }
    }
    persons
  }
}`, {"fragmentName":"DeskAnswer"}) as unknown as TypedDocumentString<DeskAnswerFragment, unknown>;
export const CatalogueListDocument = new TypedDocumentString(`
    query CatalogueList {
  procedures {
    code
    name {
      zh
      en
    }
    current {
      version
      validFrom
      kind
      handling
      itemCode
      limits {
        id
        n
        unit
      }
      publishedAt
    }
    versions {
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CatalogueListQuery, CatalogueListQueryVariables>;
export const ProcedureOfDocument = new TypedDocumentString(`
    query ProcedureOf($code: ID!) {
  procedure(code: $code) {
    code
    name {
      zh
      en
    }
    current {
      version
    }
    versions {
      version
      hash
      validFrom
      publishedAt
      publishedBy
      confirmedBy
    }
  }
}
    `) as unknown as TypedDocumentString<ProcedureOfQuery, ProcedureOfQueryVariables>;
export const VersionChangesDocument = new TypedDocumentString(`
    query VersionChanges($code: ID!, $since: Int) {
  procedure(code: $code) {
    versions {
      version
      draft
      changes(since: $since) {
        ...Change
      }
    }
  }
}
    fragment Change on DefinitionChange {
  path
  before
  after
}`) as unknown as TypedDocumentString<VersionChangesQuery, VersionChangesQueryVariables>;
export const PreviewDraftDocument = new TypedDocumentString(`
    query PreviewDraft($draft: String!) {
  publicationPreview(draft: $draft) {
    code
    version
    hash
    running
    findings {
      ...Finding
    }
    changes {
      ...Change
    }
    touched {
      ...Touched
    }
  }
}
    fragment Change on DefinitionChange {
  path
  before
  after
}
fragment Finding on PublishFinding {
  code
  field
  line
  message
}
fragment Touched on TouchedCase {
  caseNo
  clockId
  before
  after
}`) as unknown as TypedDocumentString<PreviewDraftQuery, PreviewDraftQueryVariables>;
export const ProposalsDocument = new TypedDocumentString(`
    query Proposals($open: Boolean) {
  catalogueProposals(open: $open, first: 50) {
    proposalId
    kind
    about
    content
    year
    noticeNo
    proposedAt
    confirmed
    proposedBy {
      personId
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const CalendarYearDocument = new TypedDocumentString(`
    query CalendarYear($version: String, $year: Int!) {
  calendar(version: $version) {
    version
    knownFrom
    knownUntil
    notice
    importedAt
    days(year: $year) {
      on
      working
      label
      provisional
    }
  }
  calendars {
    version
    notice
    importedAt
  }
}
    `) as unknown as TypedDocumentString<CalendarYearQuery, CalendarYearQueryVariables>;
export const PreviewNoticeDocument = new TypedDocumentString(`
    query PreviewNotice($notice: String!, $year: Int, $noticeNo: String) {
  calendarPreview(notice: $notice, year: $year, noticeNo: $noticeNo) {
    version
    running
    findings {
      ...Finding
    }
    days {
      on
      working
      label
    }
    touched {
      ...Touched
    }
  }
}
    fragment Finding on PublishFinding {
  code
  field
  line
  message
}
fragment Touched on TouchedCase {
  caseNo
  clockId
  before
  after
}`) as unknown as TypedDocumentString<PreviewNoticeQuery, PreviewNoticeQueryVariables>;
export const ProposeVersionDocument = new TypedDocumentString(`
    mutation ProposeVersion($input: ProposePublicationInput!) {
  proposePublication(input: $input) {
    ...Catalogued
  }
}
    fragment Catalogued on CatalogueAnswer {
  __typename
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
}`) as unknown as TypedDocumentString<ProposeVersionMutation, ProposeVersionMutationVariables>;
export const ConfirmVersionDocument = new TypedDocumentString(`
    mutation ConfirmVersion($input: ConfirmCatalogueInput!) {
  publishProcedure(input: $input) {
    ...Catalogued
  }
}
    fragment Catalogued on CatalogueAnswer {
  __typename
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
}`) as unknown as TypedDocumentString<ConfirmVersionMutation, ConfirmVersionMutationVariables>;
export const ProposeNoticeDocument = new TypedDocumentString(`
    mutation ProposeNotice($input: ProposeCalendarInput!) {
  proposeCalendar(input: $input) {
    ...Catalogued
  }
}
    fragment Catalogued on CatalogueAnswer {
  __typename
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
}`) as unknown as TypedDocumentString<ProposeNoticeMutation, ProposeNoticeMutationVariables>;
export const ConfirmNoticeDocument = new TypedDocumentString(`
    mutation ConfirmNotice($input: ConfirmCatalogueInput!) {
  importCalendar(input: $input) {
    ...Catalogued
  }
}
    fragment Catalogued on CatalogueAnswer {
  __typename
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
}`) as unknown as TypedDocumentString<ConfirmNoticeMutation, ConfirmNoticeMutationVariables>;
export const DirectoryDocument = new TypedDocumentString(`
    query Directory {
  units {
    unitId
    name {
      zh
      en
    }
    organ
    parent {
      unitId
    }
    region {
      code
      name {
        zh
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DirectoryQuery, DirectoryQueryVariables>;
export const StaffOfDocument = new TypedDocumentString(`
    query StaffOf($unit: ID, $after: String) {
  people(unit: $unit, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        personId
        name
        roles
        simulated
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
}
    `) as unknown as TypedDocumentString<StaffOfQuery, StaffOfQueryVariables>;
export const HealthDocument = new TypedDocumentString(`
    query Health {
  systemHealth {
    at
    parts {
      partId
      state
      name {
        zh
        en
      }
      remedy {
        zh
        en
      }
      figures {
        value
        at
        name {
          zh
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HealthQuery, HealthQueryVariables>;
export const ProofDocument = new TypedDocumentString(`
    query Proof {
  coverage(ask: 100) {
    provedAt
    matters
    asked
    running
    exceptions {
      kind
      no
      clock
      due
      faultName {
        zh
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProofQuery, ProofQueryVariables>;
export const LinkQueueDocument = new TypedDocumentString(`
    query LinkQueue($open: Boolean!) {
  linkProposals(open: $open) {
    proposalId
    reason
    level
    candidates
    proposedAt
    state
    decidedAt
    person {
      personId
      name
      unit {
        name {
          zh
          en
        }
      }
    }
    approvedBy {
      personId
      name
    }
    decidedBy {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LinkQueueQuery, LinkQueueQueryVariables>;
export const ErasureListDocument = new TypedDocumentString(`
    query ErasureList($open: Boolean!) {
  erasureOrders(open: $open) {
    orderId
    caseNo
    act
    whose
    basis
    askedAt
    state
    decidedAt
    askedBy {
      personId
      name
    }
    decidedBy {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ErasureListQuery, ErasureListQueryVariables>;
export const ApproveLinkDocument = new TypedDocumentString(`
    mutation ApproveLink($input: ApproveLinkInput!) {
  approveLink(input: $input) {
    ...DeskAnswer
  }
}
    fragment DeskAnswer on IdentityAnswer {
  __typename
  ... on IdentityDone {
    subject
  }
  ... on CommandRefused {
    refusals {
      ...DeskRefusal
    }
  }
}
fragment DeskRefusal on Refusal {
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
    unit {
      name {
        zh
        en
      }
    }
    persons
  }
}`) as unknown as TypedDocumentString<ApproveLinkMutation, ApproveLinkMutationVariables>;
export const ConfirmLinkDocument = new TypedDocumentString(`
    mutation ConfirmLink($input: ConfirmLinkInput!) {
  confirmLink(input: $input) {
    ...DeskAnswer
  }
}
    fragment DeskAnswer on IdentityAnswer {
  __typename
  ... on IdentityDone {
    subject
  }
  ... on CommandRefused {
    refusals {
      ...DeskRefusal
    }
  }
}
fragment DeskRefusal on Refusal {
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
    unit {
      name {
        zh
        en
      }
    }
    persons
  }
}`) as unknown as TypedDocumentString<ConfirmLinkMutation, ConfirmLinkMutationVariables>;
export const RefuseLinkDocument = new TypedDocumentString(`
    mutation RefuseLink($input: RefuseLinkInput!) {
  refuseLink(input: $input) {
    ...DeskAnswer
  }
}
    fragment DeskAnswer on IdentityAnswer {
  __typename
  ... on IdentityDone {
    subject
  }
  ... on CommandRefused {
    refusals {
      ...DeskRefusal
    }
  }
}
fragment DeskRefusal on Refusal {
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
    unit {
      name {
        zh
        en
      }
    }
    persons
  }
}`) as unknown as TypedDocumentString<RefuseLinkMutation, RefuseLinkMutationVariables>;
export const UnlinkIdentityDocument = new TypedDocumentString(`
    mutation UnlinkIdentity($input: UnlinkIdentityInput!) {
  unlinkIdentity(input: $input) {
    ...DeskAnswer
  }
}
    fragment DeskAnswer on IdentityAnswer {
  __typename
  ... on IdentityDone {
    subject
  }
  ... on CommandRefused {
    refusals {
      ...DeskRefusal
    }
  }
}
fragment DeskRefusal on Refusal {
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
    unit {
      name {
        zh
        en
      }
    }
    persons
  }
}`) as unknown as TypedDocumentString<UnlinkIdentityMutation, UnlinkIdentityMutationVariables>;
export const AskErasureDocument = new TypedDocumentString(`
    mutation AskErasure($input: AskErasureInput!) {
  askErasure(input: $input) {
    ...DeskAnswer
  }
}
    fragment DeskAnswer on IdentityAnswer {
  __typename
  ... on IdentityDone {
    subject
  }
  ... on CommandRefused {
    refusals {
      ...DeskRefusal
    }
  }
}
fragment DeskRefusal on Refusal {
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
    unit {
      name {
        zh
        en
      }
    }
    persons
  }
}`) as unknown as TypedDocumentString<AskErasureMutation, AskErasureMutationVariables>;
export const DecideErasureDocument = new TypedDocumentString(`
    mutation DecideErasure($input: DecideErasureInput!) {
  decideErasure(input: $input) {
    ...DeskAnswer
  }
}
    fragment DeskAnswer on IdentityAnswer {
  __typename
  ... on IdentityDone {
    subject
  }
  ... on CommandRefused {
    refusals {
      ...DeskRefusal
    }
  }
}
fragment DeskRefusal on Refusal {
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
    unit {
      name {
        zh
        en
      }
    }
    persons
  }
}`) as unknown as TypedDocumentString<DecideErasureMutation, DecideErasureMutationVariables>;