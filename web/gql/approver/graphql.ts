/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** 时钟状态 · status of a clock */
export type ClockStatus =
  /** 暂停 · paused */
  | 'PAUSED'
  /** 运行 · running */
  | 'RUNNING'
  /** 停止 · stopped, what it waits for has happened */
  | 'STOPPED';

/** 人可以对办件提出的命令 · what people may ask of a case */
export type CommandType =
  /** 受理 · accept */
  | 'accept'
  /** 容缺受理 · accept with deferred materials */
  | 'acceptDeferred'
  /** 通知被申请人 · ask the respondent */
  | 'askRespondent'
  /** 签收环节 · claim a step */
  | 'claim'
  /** 更正记录 · correct a record */
  | 'correctRecord'
  /** 决定 · decide */
  | 'decide'
  /** 委托代办 · delegate */
  | 'delegate'
  /** 送达 · deliver */
  | 'deliver'
  /** 结束特别程序 · end a special procedure */
  | 'endSpecial'
  /** 延长期限 · extend */
  | 'extend'
  /** 补齐容缺材料 · fill deferred materials */
  | 'fillDeferred'
  /** 转报 · forward */
  | 'forward'
  /** 制证 · issue */
  | 'issue'
  /** 不予受理 · not accept */
  | 'notAccept'
  /** 告知无需许可 · no licence required */
  | 'notRequired'
  /** 填写意见 · give an opinion */
  | 'opine'
  /** 办结环节送下一环节 · pass on */
  | 'passOn'
  /** 提请（特别程序、终止、作废）· propose */
  | 'propose'
  /** 改派 · reassign */
  | 'reassign'
  /** 收件 · receive */
  | 'receive'
  /** 登记答复 · record the answer */
  | 'recordAnswer'
  /** 登记听证笔录 · record a hearing */
  | 'recordHearing'
  /** 登记复查 · record a recheck */
  | 'recordRecheck'
  /** 登记承诺核查 · record a verification */
  | 'recordVerification'
  /** 退签 · release a step */
  | 'release'
  /** 告知补正 · request a correction */
  | 'requestCorrection'
  /** 申请听证 · request a hearing */
  | 'requestHearing'
  /** 预审退回 · return a filing */
  | 'returnFiling'
  /** 撤销 · revoke */
  | 'revoke'
  /** 安排听证 · schedule a hearing */
  | 'scheduleHearing'
  /** 退回上一环节 · send back */
  | 'sendBack'
  /** 送达不予许可决定 · serve a denial */
  | 'serveDenial'
  /** 启动特别程序 · start a special procedure */
  | 'startSpecial'
  /** 提交申请 · submit */
  | 'submit'
  /** 提交补正材料 · supply */
  | 'supply'
  /** 告知听证权利 · tell of the right to a hearing */
  | 'tellHearingRight'
  /** 终止 · terminate */
  | 'terminate'
  /** 作废 · void */
  | 'void'
  /** 放弃听证 · waive a hearing */
  | 'waiveHearing'
  /** 撤回申请 · withdraw */
  | 'withdraw';

/** 时限单位 · unit of a limit */
export type LimitUnit =
  /** 自然日 · calendar day */
  | 'CALENDAR_DAY'
  /** 小时 · hour */
  | 'HOUR'
  /** 工作日 · working day */
  | 'WORKING_DAY';

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

/** 特别程序种类 · kind of special procedure (行政许可法 第四十五条, and special laws) */
export type SpecialKind =
  /** 鉴定 · appraisal */
  | 'APPRAISAL'
  /** 拍卖 · auction */
  | 'AUCTION'
  /** 等待司法机关或有关部门结论 · awaiting the conclusion of a court or organ */
  | 'AWAIT_CONCLUSION'
  /** 征求有关部门意见 · consultation of departments */
  | 'CONSULT_DEPT'
  /** 专家评审 · expert review */
  | 'EXPERT_REVIEW'
  /** 听证 · hearing */
  | 'HEARING'
  /** 检验 · inspection */
  | 'INSPECTION'
  /** 检疫 · quarantine */
  | 'QUARANTINE'
  /** 招标 · tender */
  | 'TENDER'
  /** 检测 · testing */
  | 'TESTING'
  /** 征求第三方意见 · opinion of a third party */
  | 'THIRD_PARTY_OPINION';

/** 环节进展 · progress of a step */
export type StepStatus =
  /** 已办 · done */
  | 'DONE'
  /** 待办 · next */
  | 'NEXT'
  /** 在办 · open */
  | 'OPEN';

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

export type WorkListQueryVariables = Exact<{
  filter: CaseFilter;
  order: CaseOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkListQuery = { readonly workList: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly caseNo: string, readonly simulated: boolean, readonly state: CaseStateName, readonly paused: boolean, readonly receivedOn: string | null, readonly procedure: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } }, readonly stateName: { readonly zh: string, readonly en: string }, readonly applicant: { readonly name: string } | null, readonly special: { readonly kind: SpecialKind } | null, readonly region: { readonly name: { readonly zh: string, readonly en: string } }, readonly unit: { readonly name: { readonly zh: string, readonly en: string } }, readonly nextClock: { readonly clockId: string, readonly name: { readonly zh: string, readonly en: string }, readonly reading: { readonly status: ClockStatus, readonly unit: LimitUnit, readonly remaining: number, readonly overdue: number, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean } } | null, readonly steps: ReadonlyArray<{ readonly stepId: string, readonly status: StepStatus, readonly role: Role, readonly name: { readonly zh: string, readonly en: string }, readonly assignee: { readonly personId: string, readonly name: string } | null }> } }> } };

export type WorkListCountQueryVariables = Exact<{
  filter: CaseFilter;
}>;


export type WorkListCountQuery = { readonly workList: { readonly totalCount: number | null } };

export type ProcedureNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProcedureNamesQuery = { readonly procedures: ReadonlyArray<{ readonly code: string, readonly name: { readonly zh: string, readonly en: string } }> };

export type PreflightQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  command: CommandType;
}>;


export type PreflightQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly caseNo: string, readonly actSeq: number, readonly whyNotMe: ReadonlyArray<{ readonly stepId: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string } }> }> }
    | Record<PropertyKey, never>
   | null> };

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

export const WorkListDocument = new TypedDocumentString(`
    query WorkList($filter: CaseFilter!, $order: CaseOrder!, $first: PageSize, $after: String) {
  workList(filter: $filter, orderBy: $order, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        caseNo
        simulated
        procedure {
          code
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
        applicant {
          name
        }
        paused
        special {
          kind
        }
        receivedOn
        region {
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
        nextClock {
          clockId
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
        steps {
          stepId
          status
          role
          name {
            zh
            en
          }
          assignee {
            personId
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkListQuery, WorkListQueryVariables>;
export const WorkListCountDocument = new TypedDocumentString(`
    query WorkListCount($filter: CaseFilter!) {
  workList(filter: $filter, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WorkListCountQuery, WorkListCountQueryVariables>;
export const ProcedureNamesDocument = new TypedDocumentString(`
    query ProcedureNames {
  procedures {
    code
    name {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ProcedureNamesQuery, ProcedureNamesQueryVariables>;
export const PreflightDocument = new TypedDocumentString(`
    query Preflight($ids: [ID!]!, $command: CommandType!) {
  nodes(ids: $ids) {
    ... on Case {
      id
      caseNo
      actSeq
      whyNotMe(command: $command) {
        stepId
        allowed
        reasons {
          code
          message {
            zh
            en
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreflightQuery, PreflightQueryVariables>;