/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 时钟状态 · status of a clock */
export type ClockStatus =
  /** 暂停 · paused */
  | 'PAUSED'
  /** 运行 · running */
  | 'RUNNING'
  /** 停止 · stopped, what it waits for has happened */
  | 'STOPPED';

/** 决定 · decision */
export type Decision =
  /** 不予 · denied */
  | 'DENY'
  /** 准予 · granted */
  | 'GRANT';

/** 时限单位 · unit of a limit */
export type LimitUnit =
  /** 自然日 · calendar day */
  | 'CALENDAR_DAY'
  /** 小时 · hour */
  | 'HOUR'
  /** 工作日 · working day */
  | 'WORKING_DAY';

/** 材料状态 · status of a material */
export type MaterialStatus =
  /** 容缺后补 · deferred */
  | 'DEFERRED'
  /** 已提交 · given */
  | 'GIVEN'
  /** 未提交 · missing */
  | 'MISSING';

/** 材料可信等级（国办函〔2016〕108号）· how far a material can be trusted */
export type MaterialTrust =
  /** A 政府机关核发 · issued by an organ */
  | 'A'
  /** B 窗口核验 · checked by window staff */
  | 'B'
  /** C 用户上传 · uploaded, the original must be checked */
  | 'C'
  /** D 自行承诺 · the applicant's own promise */
  | 'D';

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

/** 未计入的原因 · why a day did not count */
export type SkipReason =
  /** 法定节假日 · holiday */
  | 'HOLIDAY'
  /** 周末 · weekend */
  | 'WEEKEND';

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

export type StoodQueryVariables = Exact<{
  caseNo: string;
  day?: string | null | undefined;
  caseSeq?: number | null | undefined;
}>;


export type StoodQuery = { readonly case: { readonly asOf: { readonly at: string, readonly caseSeq: number, readonly recordedAt: string, readonly receivedOn: string | null, readonly acceptedOn: string | null, readonly deemedAccepted: boolean, readonly decision: Decision | null, readonly licenceNo: string | null, readonly closedAt: string | null, readonly stateName: { readonly zh: string, readonly en: string }, readonly special: { readonly kind: SpecialKind, readonly days: number, readonly startedAt: string } | null, readonly hearing: { readonly toldAt: string | null, readonly requestedAt: string | null, readonly heldAt: string | null, readonly recordedAt: string | null } | null, readonly gaps: ReadonlyArray<{ readonly item: string, readonly problem: string, readonly remedy: string }>, readonly form: { readonly answers: ReadonlyArray<{ readonly field: string, readonly value: unknown, readonly choice: { readonly zh: string, readonly en: string } | null, readonly name: { readonly zh: string, readonly en: string } }> } | null, readonly materials: ReadonlyArray<{ readonly materialId: string, readonly status: MaterialStatus, readonly trust: MaterialTrust | null, readonly promisedOn: string | null, readonly name: { readonly zh: string, readonly en: string } }>, readonly steps: ReadonlyArray<{ readonly stepId: string, readonly role: Role, readonly status: StepStatus, readonly openedAt: string | null, readonly dueAt: string | null, readonly opinion: string | null, readonly name: { readonly zh: string, readonly en: string }, readonly assignee: { readonly name: string } | null, readonly hands: ReadonlyArray<{ readonly at: string, readonly person: { readonly name: string } | null }> }>, readonly proposals: ReadonlyArray<{ readonly proposalId: string, readonly act: string, readonly at: string, readonly by: { readonly name: string } | null }>, readonly clocks: ReadonlyArray<{ readonly clockId: string, readonly name: { readonly zh: string, readonly en: string }, readonly reading: { readonly status: ClockStatus, readonly unit: LimitUnit, readonly limit: number, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean }, readonly derivation: { readonly calendarVersion: string, readonly anchor: { readonly event: string, readonly at: string, readonly on: string }, readonly rule: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly stops: ReadonlyArray<{ readonly pauseId: string, readonly ground: string, readonly from: string, readonly to: string | null, readonly excluded: ReadonlyArray<string> }>, readonly skipped: ReadonlyArray<{ readonly on: string, readonly because: SkipReason, readonly label: string }>, readonly worked: ReadonlyArray<{ readonly on: string, readonly label: string }>, readonly extension: { readonly n: number, readonly grantedAt: string, readonly reason: string } | null, readonly rolled: { readonly from: string, readonly to: string } | null } }> } | null } | null };

export type StoodThenFragment = { readonly at: string, readonly caseSeq: number, readonly recordedAt: string, readonly receivedOn: string | null, readonly acceptedOn: string | null, readonly deemedAccepted: boolean, readonly decision: Decision | null, readonly licenceNo: string | null, readonly closedAt: string | null, readonly stateName: { readonly zh: string, readonly en: string }, readonly special: { readonly kind: SpecialKind, readonly days: number, readonly startedAt: string } | null, readonly hearing: { readonly toldAt: string | null, readonly requestedAt: string | null, readonly heldAt: string | null, readonly recordedAt: string | null } | null, readonly gaps: ReadonlyArray<{ readonly item: string, readonly problem: string, readonly remedy: string }>, readonly form: { readonly answers: ReadonlyArray<{ readonly field: string, readonly value: unknown, readonly choice: { readonly zh: string, readonly en: string } | null, readonly name: { readonly zh: string, readonly en: string } }> } | null, readonly materials: ReadonlyArray<{ readonly materialId: string, readonly status: MaterialStatus, readonly trust: MaterialTrust | null, readonly promisedOn: string | null, readonly name: { readonly zh: string, readonly en: string } }>, readonly steps: ReadonlyArray<{ readonly stepId: string, readonly role: Role, readonly status: StepStatus, readonly openedAt: string | null, readonly dueAt: string | null, readonly opinion: string | null, readonly name: { readonly zh: string, readonly en: string }, readonly assignee: { readonly name: string } | null, readonly hands: ReadonlyArray<{ readonly at: string, readonly person: { readonly name: string } | null }> }>, readonly proposals: ReadonlyArray<{ readonly proposalId: string, readonly act: string, readonly at: string, readonly by: { readonly name: string } | null }>, readonly clocks: ReadonlyArray<{ readonly clockId: string, readonly name: { readonly zh: string, readonly en: string }, readonly reading: { readonly status: ClockStatus, readonly unit: LimitUnit, readonly limit: number, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean }, readonly derivation: { readonly calendarVersion: string, readonly anchor: { readonly event: string, readonly at: string, readonly on: string }, readonly rule: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly stops: ReadonlyArray<{ readonly pauseId: string, readonly ground: string, readonly from: string, readonly to: string | null, readonly excluded: ReadonlyArray<string> }>, readonly skipped: ReadonlyArray<{ readonly on: string, readonly because: SkipReason, readonly label: string }>, readonly worked: ReadonlyArray<{ readonly on: string, readonly label: string }>, readonly extension: { readonly n: number, readonly grantedAt: string, readonly reason: string } | null, readonly rolled: { readonly from: string, readonly to: string } | null } }> };

export type StoodReadingFragment = { readonly status: ClockStatus, readonly unit: LimitUnit, readonly limit: number, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean };

export type StoodDerivationFragment = { readonly calendarVersion: string, readonly anchor: { readonly event: string, readonly at: string, readonly on: string }, readonly rule: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly stops: ReadonlyArray<{ readonly pauseId: string, readonly ground: string, readonly from: string, readonly to: string | null, readonly excluded: ReadonlyArray<string> }>, readonly skipped: ReadonlyArray<{ readonly on: string, readonly because: SkipReason, readonly label: string }>, readonly worked: ReadonlyArray<{ readonly on: string, readonly label: string }>, readonly extension: { readonly n: number, readonly grantedAt: string, readonly reason: string } | null, readonly rolled: { readonly from: string, readonly to: string } | null };

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
export const StoodReadingFragmentDoc = new TypedDocumentString(`
    fragment StoodReading on ClockReading {
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
    `, {"fragmentName":"StoodReading"}) as unknown as TypedDocumentString<StoodReadingFragment, unknown>;
export const StoodDerivationFragmentDoc = new TypedDocumentString(`
    fragment StoodDerivation on Derivation {
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
    `, {"fragmentName":"StoodDerivation"}) as unknown as TypedDocumentString<StoodDerivationFragment, unknown>;
export const StoodThenFragmentDoc = new TypedDocumentString(`
    fragment StoodThen on CaseAsOf {
  at
  caseSeq
  recordedAt
  stateName {
    zh
    en
  }
  receivedOn
  acceptedOn
  deemedAccepted
  decision
  licenceNo
  closedAt
  special {
    kind
    days
    startedAt
  }
  hearing {
    toldAt
    requestedAt
    heldAt
    recordedAt
  }
  gaps {
    item
    problem
    remedy
  }
  form {
    answers {
      field
      value
      choice {
        zh
        en
      }
      name {
        zh
        en
      }
    }
  }
  materials {
    materialId
    status
    trust
    promisedOn
    name {
      zh
      en
    }
  }
  steps {
    stepId
    role
    status
    openedAt
    dueAt
    opinion
    name {
      zh
      en
    }
    assignee {
      name
    }
    hands {
      at
      person {
        name
      }
    }
  }
  proposals {
    proposalId
    act
    at
    by {
      name
    }
  }
  clocks {
    clockId
    name {
      zh
      en
    }
    reading {
      ...StoodReading
    }
    derivation {
      ...StoodDerivation
    }
  }
}
    fragment StoodReading on ClockReading {
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
fragment StoodDerivation on Derivation {
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
}`, {"fragmentName":"StoodThen"}) as unknown as TypedDocumentString<StoodThenFragment, unknown>;
export const StoodDocument = new TypedDocumentString(`
    query Stood($caseNo: CaseNo!, $day: LocalDate, $caseSeq: Int) {
  case(caseNo: $caseNo) {
    asOf(day: $day, caseSeq: $caseSeq) {
      ...StoodThen
    }
  }
}
    fragment StoodThen on CaseAsOf {
  at
  caseSeq
  recordedAt
  stateName {
    zh
    en
  }
  receivedOn
  acceptedOn
  deemedAccepted
  decision
  licenceNo
  closedAt
  special {
    kind
    days
    startedAt
  }
  hearing {
    toldAt
    requestedAt
    heldAt
    recordedAt
  }
  gaps {
    item
    problem
    remedy
  }
  form {
    answers {
      field
      value
      choice {
        zh
        en
      }
      name {
        zh
        en
      }
    }
  }
  materials {
    materialId
    status
    trust
    promisedOn
    name {
      zh
      en
    }
  }
  steps {
    stepId
    role
    status
    openedAt
    dueAt
    opinion
    name {
      zh
      en
    }
    assignee {
      name
    }
    hands {
      at
      person {
        name
      }
    }
  }
  proposals {
    proposalId
    act
    at
    by {
      name
    }
  }
  clocks {
    clockId
    name {
      zh
      en
    }
    reading {
      ...StoodReading
    }
    derivation {
      ...StoodDerivation
    }
  }
}
fragment StoodReading on ClockReading {
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
fragment StoodDerivation on Derivation {
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
}`) as unknown as TypedDocumentString<StoodQuery, StoodQueryVariables>;