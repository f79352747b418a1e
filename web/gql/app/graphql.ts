/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 权限行为 · actions of the rule table */
export type AccessAction =
  /** 自拟查询（生产模式下仅限对接系统）· questions of one's own, in production for integrations only */
  | 'ADHOC_QUERY'
  /** 批后核查 · verification after the grant */
  | 'AFTER_GRANT_ACTS'
  /** 批准特别程序、终止 · approving what was proposed */
  | 'APPROVAL_ACTS'
  /** 打分、拟制通报 · give points, make bulletins */
  | 'ASSESSMENT_ACTS'
  /** 处理异议、发布通报 · decide objections, publish bulletins */
  | 'ASSESSMENT_DECISIONS'
  /** 提出考核异议 · object to scores */
  | 'ASSESSMENT_OBJECTIONS'
  /** 查看考核 · read assessment */
  | 'ASSESSMENT_READ'
  /** 改派委托 · reassigning and delegating */
  | 'ASSIGNMENT_ACTS'
  /** 导入放假安排 · import a year's notice */
  | 'CALENDAR_IMPORT'
  /** 查看办件 · read a case */
  | 'CASE_READ'
  /** 更正记录 · correcting a record */
  | 'CORRECTION_ACTS'
  /** 当事人事项，也可由窗口代为登记 · acts of the parties that the counter may take on paper */
  | 'COUNTER_ACTS'
  /** 查看计时覆盖 · read the coverage of running clocks */
  | 'COVERAGE_READ'
  /** 作出决定 · deciding */
  | 'DECISION_ACTS'
  /** 导出 · export */
  | 'EXPORT'
  /** 延长期限 · extending */
  | 'EXTENSION_ACTS'
  /** 查看监察发现 · read findings of supervision */
  | 'FINDINGS_READ'
  /** 查看完整表单（查看本身留痕）· read the form unmasked; the reading is recorded */
  | 'FORM_READ'
  /** 查看脱敏表单 · read the form, masked */
  | 'FORM_READ_MASKED'
  /** 转报 · forwarding */
  | 'FORWARD_ACTS'
  /** 提请与特别程序 · proposals and special procedures */
  | 'HANDLING_ACTS'
  /** 听证主持 · hosting a hearing */
  | 'HEARING_HOST_ACTS'
  /** 当事人听证行为 · acts of a party in a hearing */
  | 'HEARING_PARTY_ACTS'
  /** 账户关联 · linking identities to people */
  | 'IDENTITY_LINKS'
  /** 制证送达 · issuing and delivering */
  | 'ISSUANCE_ACTS'
  /** 查看内部意见 · read internal opinions */
  | 'OPINIONS_READ'
  /** 申请人行为 · acts of an applicant */
  | 'PARTY_ACTS'
  /** 查看人员 · see people */
  | 'PEOPLE_READ'
  /** 个人信息的删除和限制 · erasing and restricting personal data */
  | 'PERSONAL_DATA_ACTS'
  /** 管理任务督查 · run the plan */
  | 'PLAN_ACTS'
  /** 看任务督查 · read plan tasks */
  | 'PLAN_READ'
  /** 报告任务进展 · report on plan tasks */
  | 'PLAN_REPORT'
  /** 查看事项与日历 · read procedures and calendar */
  | 'PROCEDURES_READ'
  /** 发布事项版本 · publish a procedure version */
  | 'PROCEDURE_PUBLISH'
  /** 评价 · rate */
  | 'RATE'
  /** 处理差评 · handle bad ratings */
  | 'RATING_ACTS'
  /** 看评价 · read ratings */
  | 'RATING_READ'
  /** 通知与登记被申请人答复 · asking and hearing a respondent */
  | 'RESPONDENT_ACTS'
  /** 撤销 · revoking */
  | 'REVOCATION_ACTS'
  /** 改变监察规则的设置，两人经手 · changes settings of supervision rules, two persons */
  | 'RULES_CHANGE'
  /** 查看统计 · read statistics */
  | 'STATISTICS_READ'
  /** 环节办理 · work on steps */
  | 'STEP_ACTS'
  /** 发牌、复核、撤销、督办 · issue, review and withdraw cards; issue and check orders */
  | 'SUPERVISION_ACTS'
  /** 代表责任单位反馈、申诉、回复 · answer, appeal and reply for the unit */
  | 'SUPERVISION_ANSWERS'
  /** 查看牌证和督办 · read cards and supervision orders */
  | 'SUPERVISION_READ'
  /** 即时巡查 · runs the sweep now */
  | 'SWEEP_RUN'
  /** 查看留痕 · read the trail */
  | 'TRAIL_READ'
  /** 批准作废 · approving a voiding */
  | 'VOID_ACTS'
  /** 窗口行为 · acts of the window */
  | 'WINDOW_ACTS';

/** 人与办件的关系 · relation of a person to a case */
export type AccessRelation =
  /** 全部 · all */
  | 'ALL'
  /** 交给本人的 · assigned to the person */
  | 'ASSIGNED'
  /** 与本人有关 · concerned by it */
  | 'CONCERNED'
  /** 本人主持听证的 · hosting its hearing */
  | 'HOSTING'
  /** 无 · none */
  | 'NONE'
  /** 本人的 · the person's own */
  | 'OWN'
  /** 本区域的 · of the person's region and below */
  | 'REGION'
  /** 本部门的 · of the person's unit */
  | 'UNIT';

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

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly partyId: string | null, readonly demoLogin: boolean, readonly person: { readonly personId: string, readonly name: string, readonly simulated: boolean }, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string }, readonly region: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } } } | null, readonly rights: ReadonlyArray<{ readonly action: AccessAction, readonly relation: AccessRelation }> } };

export type CasesChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type CasesChangedSubscription = { readonly workListChanged: { readonly reload: boolean, readonly cases: ReadonlyArray<{ readonly caseNo: string }> } };

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

export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    person {
      personId
      name
      simulated
    }
    roles
    unit {
      unitId
      name {
        zh
        en
      }
      region {
        code
        name {
          zh
          en
        }
      }
    }
    partyId
    demoLogin
    rights {
      action
      relation
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const CasesChangedDocument = new TypedDocumentString(`
    subscription CasesChanged {
  workListChanged(filter: {scope: ALL}) {
    reload
    cases {
      caseNo
    }
  }
}
    `) as unknown as TypedDocumentString<CasesChangedSubscription, CasesChangedSubscriptionVariables>;