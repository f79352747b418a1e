/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 一项答案：按字段类型填一种值 · one answer: the value that fits the field's type */
export type AnswerInput = {
  /** 日期 · date */
  readonly date?: string | null | undefined;
  /** 字段编号 · field id */
  readonly field: string;
  /** 是否 · yes or no */
  readonly flag?: boolean | null | undefined;
  /** 数 · number */
  readonly number?: number | null | undefined;
  /** 文字或选项 · text or choice */
  readonly text?: string | null | undefined;
};

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

/** 决定 · decision */
export type Decision =
  /** 不予 · denied */
  | 'DENY'
  /** 准予 · granted */
  | 'GRANT';

/** 送达的内容 · input of deliver */
export type DeliverInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 方式 · means */
  readonly means: DeliveryMeans;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 送达回证 · receipts of service */
  readonly receipts: ReadonlyArray<ServiceReceiptInput>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

/** 送达方式 · means of delivery */
export type DeliveryMeans =
  /** 网上 · online */
  | 'ONLINE'
  /** 邮寄 · by post */
  | 'POST'
  /** 窗口领取 · at the window */
  | 'WINDOW';

/** 纸质申请 · a filing on paper */
export type IntakeInput = {
  /** 代理人 · agent */
  readonly agent?: PartyInput | null | undefined;
  /** 表单答案 · answers of the form */
  readonly answers: ReadonlyArray<AnswerInput>;
  /** 申请人 · applicant */
  readonly applicant: PartyInput;
  /** 代理授权编号 · mandate of the agent */
  readonly mandateNo?: string | null | undefined;
  /** 材料 · materials */
  readonly materials: ReadonlyArray<MaterialInput>;
  /** 事项代码 · procedure code */
  readonly procedure: string;
};

/** 制证的内容 · input of issue */
export type IssueInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 文件 SHA-256 · digest of the document */
  readonly documentSha256: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 证照编号 · licence number */
  readonly licenceNo?: string | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 印章编号 · seal */
  readonly sealId: string;
};

/** 时限单位 · unit of a limit */
export type LimitUnit =
  /** 自然日 · calendar day */
  | 'CALENDAR_DAY'
  /** 小时 · hour */
  | 'HOUR'
  /** 工作日 · working day */
  | 'WORKING_DAY';

/** 一份材料 · a material */
export type MaterialInput = {
  /** 材料编号 · material id of the procedure */
  readonly materialId: string;
  /** 文件 SHA-256，十六进制 · digest of the document, hex */
  readonly sha256?: string | null | undefined;
  /** 可信等级 · trust */
  readonly trust?: MaterialTrust | null | undefined;
};

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

/** 新登记的当事人（个人信息）· a newly registered party, personal data */
export type NewPartyInput = {
  /** 地址 · address */
  readonly address?: string | null | undefined;
  /** 公民身份号码或统一社会信用代码 · citizen id or USCC */
  readonly documentNo?: string | null | undefined;
  /** 类型 · kind */
  readonly kind: SubjectKind;
  /** 姓名或名称 · name */
  readonly name: string;
  /** 电话 · phone */
  readonly phone?: string | null | undefined;
};

/** 当事人：已有编号，或新登记 · a party: by number, or newly registered */
export type PartyInput =
  {   /** 新登记 · newly registered */
  readonly new: NewPartyInput; readonly partyId?: never; }
  |  { readonly new?: never;   /** 已登记的当事人编号 · number of a registered party */
  readonly partyId: string; };

/** 收件的内容 · input of receiveCase */
export type ReceiveCaseInput = {
  /** 网上申请的办件编号 · number of the online filing */
  readonly caseNo?: string | null | undefined;
  /** 渠道；默认窗口人员为窗口、申请人为网上 · channel; by default the window for staff, the web for applicants */
  readonly channel?: Channel | null | undefined;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 纸质申请 · the paper filing */
  readonly intake?: IntakeInput | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
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

/** 送达不予许可决定的内容 · input of serveDenial */
export type ServeDenialInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 送达回证 · receipts of service */
  readonly receipts: ReadonlyArray<ServiceReceiptInput>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

/** 送达回证 · a receipt of service */
export type ServiceReceiptInput = {
  /** 当事人编号 · party */
  readonly partyId: string;
  /** 签收时刻 · received at */
  readonly receivedAt: string;
};

/** 服务对象 · kind of subject, GB/T 39046-2020 A.4 */
export type SubjectKind =
  /** 企业法人 · enterprise */
  | 'ENTERPRISE'
  /** 事业法人 · public institution */
  | 'INSTITUTION'
  /** 行政机关 · government organ */
  | 'ORGAN'
  /** 其他组织 · other organisation */
  | 'OTHER'
  /** 自然人 · natural person */
  | 'PERSON'
  /** 社会组织法人 · social organisation */
  | 'SOCIAL_ORGANISATION';

/** 提交补正材料的内容 · input of supply */
export type SupplyInput = {
  /** 修改后的表单答案 · changed answers */
  readonly answers?: ReadonlyArray<AnswerInput> | null | undefined;
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 渠道；默认窗口人员为窗口、申请人为网上 · channel; by default the window for staff, the web for applicants */
  readonly channel?: Channel | null | undefined;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 材料 · materials */
  readonly materials: ReadonlyArray<MaterialInput>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

export type WaitingAtWindowQueryVariables = Exact<{
  states?: ReadonlyArray<CaseStateName> | CaseStateName | null | undefined;
  first?: number | null | undefined;
}>;


export type WaitingAtWindowQuery = { readonly cases: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly caseNo: string, readonly simulated: boolean, readonly state: CaseStateName, readonly channel: Channel | null, readonly receivedOn: string | null, readonly decidedAt: string | null, readonly updatedAt: string, readonly stateName: { readonly zh: string, readonly en: string }, readonly procedure: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } }, readonly applicant: { readonly partyId: string, readonly name: string } | null, readonly nextClock: { readonly reading: { readonly status: ClockStatus, readonly limit: number, readonly unit: LimitUnit, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean } } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type DeskLineFragment = { readonly caseNo: string, readonly simulated: boolean, readonly state: CaseStateName, readonly channel: Channel | null, readonly receivedOn: string | null, readonly decidedAt: string | null, readonly updatedAt: string, readonly stateName: { readonly zh: string, readonly en: string }, readonly procedure: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } }, readonly applicant: { readonly partyId: string, readonly name: string } | null, readonly nextClock: { readonly reading: { readonly status: ClockStatus, readonly limit: number, readonly unit: LimitUnit, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean } } | null };

export type DeskReadingFragment = { readonly status: ClockStatus, readonly limit: number, readonly unit: LimitUnit, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean };

export type VoucherQueryVariables = Exact<{
  caseNo: string;
}>;


export type VoucherQuery = { readonly case: { readonly licenceNo: string | null, readonly acceptedOn: string | null, readonly decidedAt: string | null, readonly closedAt: string | null, readonly createdAt: string, readonly caseNo: string, readonly simulated: boolean, readonly state: CaseStateName, readonly channel: Channel | null, readonly receivedOn: string | null, readonly updatedAt: string, readonly unit: { readonly name: { readonly zh: string, readonly en: string } }, readonly region: { readonly name: { readonly zh: string, readonly en: string } }, readonly gaps: ReadonlyArray<{ readonly item: string, readonly problem: string, readonly remedy: string }>, readonly materials: ReadonlyArray<{ readonly materialId: string, readonly mandatory: boolean, readonly status: MaterialStatus, readonly trust: MaterialTrust | null, readonly promisedOn: string | null, readonly sha256: string | null, readonly name: { readonly zh: string, readonly en: string } }>, readonly clocks: ReadonlyArray<{ readonly kind: ClockKind, readonly name: { readonly zh: string, readonly en: string }, readonly reading: { readonly status: ClockStatus, readonly limit: number, readonly unit: LimitUnit, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean }, readonly derivation: { readonly basis: { readonly text: string } } }>, readonly children: ReadonlyArray<{ readonly caseNo: string, readonly procedure: string, readonly case: { readonly procedure: { readonly name: { readonly zh: string, readonly en: string } } } | null }>, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string, readonly qr: string | null } | null, readonly stateName: { readonly zh: string, readonly en: string }, readonly procedure: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } }, readonly applicant: { readonly partyId: string, readonly name: string } | null, readonly nextClock: { readonly reading: { readonly status: ClockStatus, readonly limit: number, readonly unit: LimitUnit, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean } } | null } | null };

export type IssueCaseQueryVariables = Exact<{
  caseNo: string;
}>;


export type IssueCaseQuery = { readonly case: { readonly actSeq: number, readonly decidedAt: string | null, readonly decision: Decision | null, readonly licenceNo: string | null, readonly caseNo: string, readonly simulated: boolean, readonly state: CaseStateName, readonly channel: Channel | null, readonly receivedOn: string | null, readonly updatedAt: string, readonly respondent: { readonly partyId: string, readonly name: string } | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } }, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } | null, readonly availableActions: ReadonlyArray<{ readonly command: CommandType, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly message: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string } }> }>, readonly stateName: { readonly zh: string, readonly en: string }, readonly procedure: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } }, readonly applicant: { readonly partyId: string, readonly name: string } | null, readonly nextClock: { readonly reading: { readonly status: ClockStatus, readonly limit: number, readonly unit: LimitUnit, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean } } | null } | null };

type WindowAnswered_CommandDone_Fragment = { readonly __typename: 'CommandDone', readonly caseNo: string | null, readonly state: CaseStateName, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } };

type WindowAnswered_CommandPending_Fragment = { readonly __typename: 'CommandPending', readonly caseNo: string | null, readonly retryAfterMs: number };

type WindowAnswered_CommandRefused_Fragment = { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> };

export type WindowAnsweredFragment =
  | WindowAnswered_CommandDone_Fragment
  | WindowAnswered_CommandPending_Fragment
  | WindowAnswered_CommandRefused_Fragment
;

export type WindowResultQueryVariables = Exact<{
  caseNo: string;
  requestId: string;
}>;


export type WindowResultQuery = { readonly commandResult:
    | { readonly __typename: 'CommandDone', readonly caseNo: string | null, readonly state: CaseStateName, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly caseNo: string | null, readonly retryAfterMs: number }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
   | null };

export type TakeInMutationVariables = Exact<{
  input: ReceiveCaseInput;
}>;


export type TakeInMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly caseNo: string | null, readonly state: CaseStateName, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly caseNo: string | null, readonly retryAfterMs: number }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
   };

export type SupplyAtWindowMutationVariables = Exact<{
  input: SupplyInput;
}>;


export type SupplyAtWindowMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly caseNo: string | null, readonly state: CaseStateName, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly caseNo: string | null, readonly retryAfterMs: number }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
   };

export type IssueMutationVariables = Exact<{
  input: IssueInput;
}>;


export type IssueMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly caseNo: string | null, readonly state: CaseStateName, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly caseNo: string | null, readonly retryAfterMs: number }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
   };

export type DeliverMutationVariables = Exact<{
  input: DeliverInput;
}>;


export type DeliverMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly caseNo: string | null, readonly state: CaseStateName, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly caseNo: string | null, readonly retryAfterMs: number }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
   };

export type ServeDenialMutationVariables = Exact<{
  input: ServeDenialInput;
}>;


export type ServeDenialMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly caseNo: string | null, readonly state: CaseStateName, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly caseNo: string | null, readonly retryAfterMs: number }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
   };

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
export const DeskReadingFragmentDoc = new TypedDocumentString(`
    fragment DeskReading on ClockReading {
  status
  limit
  unit
  used
  remaining
  overdue
  dueOn
  dueAt
  warnAt
  provisional
}
    `, {"fragmentName":"DeskReading"}) as unknown as TypedDocumentString<DeskReadingFragment, unknown>;
export const DeskLineFragmentDoc = new TypedDocumentString(`
    fragment DeskLine on Case {
  caseNo
  simulated
  state
  stateName {
    zh
    en
  }
  channel
  procedure {
    code
    name {
      zh
      en
    }
  }
  applicant {
    partyId
    name
  }
  receivedOn
  decidedAt
  updatedAt
  nextClock {
    reading {
      ...DeskReading
    }
  }
}
    fragment DeskReading on ClockReading {
  status
  limit
  unit
  used
  remaining
  overdue
  dueOn
  dueAt
  warnAt
  provisional
}`, {"fragmentName":"DeskLine"}) as unknown as TypedDocumentString<DeskLineFragment, unknown>;
export const WindowAnsweredFragmentDoc = new TypedDocumentString(`
    fragment WindowAnswered on CommandAnswer {
  __typename
  ... on CommandDone {
    caseNo
    state
    receipt {
      stream
      seq
      hash
    }
  }
  ... on CommandPending {
    caseNo
    retryAfterMs
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
        unit {
          name {
            zh
            en
          }
        }
        persons
        except {
          person {
            name
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"WindowAnswered"}) as unknown as TypedDocumentString<WindowAnsweredFragment, unknown>;
export const WaitingAtWindowDocument = new TypedDocumentString(`
    query WaitingAtWindow($states: [CaseStateName!], $first: PageSize) {
  cases(
    filter: {scope: UNIT, states: $states, open: true}
    orderBy: WORK
    first: $first
  ) {
    edges {
      node {
        ...DeskLine
      }
    }
    pageInfo {
      hasNextPage
    }
    totalCount
  }
}
    fragment DeskLine on Case {
  caseNo
  simulated
  state
  stateName {
    zh
    en
  }
  channel
  procedure {
    code
    name {
      zh
      en
    }
  }
  applicant {
    partyId
    name
  }
  receivedOn
  decidedAt
  updatedAt
  nextClock {
    reading {
      ...DeskReading
    }
  }
}
fragment DeskReading on ClockReading {
  status
  limit
  unit
  used
  remaining
  overdue
  dueOn
  dueAt
  warnAt
  provisional
}`) as unknown as TypedDocumentString<WaitingAtWindowQuery, WaitingAtWindowQueryVariables>;
export const VoucherDocument = new TypedDocumentString(`
    query Voucher($caseNo: CaseNo!) {
  case(caseNo: $caseNo) {
    ...DeskLine
    licenceNo
    acceptedOn
    decidedAt
    closedAt
    createdAt
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
    gaps {
      item
      problem
      remedy
    }
    materials {
      materialId
      name {
        zh
        en
      }
      mandatory
      status
      trust
      promisedOn
      sha256
    }
    clocks {
      kind
      name {
        zh
        en
      }
      reading {
        ...DeskReading
      }
      derivation {
        basis {
          text
        }
      }
    }
    children {
      caseNo
      procedure
      case {
        procedure {
          name {
            zh
            en
          }
        }
      }
    }
    receipt {
      stream
      seq
      hash
      qr
    }
  }
}
    fragment DeskLine on Case {
  caseNo
  simulated
  state
  stateName {
    zh
    en
  }
  channel
  procedure {
    code
    name {
      zh
      en
    }
  }
  applicant {
    partyId
    name
  }
  receivedOn
  decidedAt
  updatedAt
  nextClock {
    reading {
      ...DeskReading
    }
  }
}
fragment DeskReading on ClockReading {
  status
  limit
  unit
  used
  remaining
  overdue
  dueOn
  dueAt
  warnAt
  provisional
}`) as unknown as TypedDocumentString<VoucherQuery, VoucherQueryVariables>;
export const IssueCaseDocument = new TypedDocumentString(`
    query IssueCase($caseNo: CaseNo!) {
  case(caseNo: $caseNo) {
    ...DeskLine
    actSeq
    decidedAt
    decision
    licenceNo
    respondent {
      partyId
      name
    }
    unit {
      name {
        zh
        en
      }
    }
    receipt {
      stream
      seq
      hash
    }
    availableActions {
      command
      allowed
      reasons {
        message {
          zh
          en
        }
        basis {
          text
        }
      }
    }
  }
}
    fragment DeskLine on Case {
  caseNo
  simulated
  state
  stateName {
    zh
    en
  }
  channel
  procedure {
    code
    name {
      zh
      en
    }
  }
  applicant {
    partyId
    name
  }
  receivedOn
  decidedAt
  updatedAt
  nextClock {
    reading {
      ...DeskReading
    }
  }
}
fragment DeskReading on ClockReading {
  status
  limit
  unit
  used
  remaining
  overdue
  dueOn
  dueAt
  warnAt
  provisional
}`) as unknown as TypedDocumentString<IssueCaseQuery, IssueCaseQueryVariables>;
export const WindowResultDocument = new TypedDocumentString(`
    query WindowResult($caseNo: CaseNo!, $requestId: ID!) {
  commandResult(caseNo: $caseNo, requestId: $requestId) {
    ...WindowAnswered
  }
}
    fragment WindowAnswered on CommandAnswer {
  __typename
  ... on CommandDone {
    caseNo
    state
    receipt {
      stream
      seq
      hash
    }
  }
  ... on CommandPending {
    caseNo
    retryAfterMs
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
        unit {
          name {
            zh
            en
          }
        }
        persons
        except {
          person {
            name
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<WindowResultQuery, WindowResultQueryVariables>;
export const TakeInDocument = new TypedDocumentString(`
    mutation TakeIn($input: ReceiveCaseInput!) {
  answer: receiveCase(input: $input) {
    ...WindowAnswered
  }
}
    fragment WindowAnswered on CommandAnswer {
  __typename
  ... on CommandDone {
    caseNo
    state
    receipt {
      stream
      seq
      hash
    }
  }
  ... on CommandPending {
    caseNo
    retryAfterMs
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
        unit {
          name {
            zh
            en
          }
        }
        persons
        except {
          person {
            name
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<TakeInMutation, TakeInMutationVariables>;
export const SupplyAtWindowDocument = new TypedDocumentString(`
    mutation SupplyAtWindow($input: SupplyInput!) {
  answer: supply(input: $input) {
    ...WindowAnswered
  }
}
    fragment WindowAnswered on CommandAnswer {
  __typename
  ... on CommandDone {
    caseNo
    state
    receipt {
      stream
      seq
      hash
    }
  }
  ... on CommandPending {
    caseNo
    retryAfterMs
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
        unit {
          name {
            zh
            en
          }
        }
        persons
        except {
          person {
            name
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<SupplyAtWindowMutation, SupplyAtWindowMutationVariables>;
export const IssueDocument = new TypedDocumentString(`
    mutation Issue($input: IssueInput!) {
  answer: issue(input: $input) {
    ...WindowAnswered
  }
}
    fragment WindowAnswered on CommandAnswer {
  __typename
  ... on CommandDone {
    caseNo
    state
    receipt {
      stream
      seq
      hash
    }
  }
  ... on CommandPending {
    caseNo
    retryAfterMs
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
        unit {
          name {
            zh
            en
          }
        }
        persons
        except {
          person {
            name
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<IssueMutation, IssueMutationVariables>;
export const DeliverDocument = new TypedDocumentString(`
    mutation Deliver($input: DeliverInput!) {
  answer: deliver(input: $input) {
    ...WindowAnswered
  }
}
    fragment WindowAnswered on CommandAnswer {
  __typename
  ... on CommandDone {
    caseNo
    state
    receipt {
      stream
      seq
      hash
    }
  }
  ... on CommandPending {
    caseNo
    retryAfterMs
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
        unit {
          name {
            zh
            en
          }
        }
        persons
        except {
          person {
            name
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<DeliverMutation, DeliverMutationVariables>;
export const ServeDenialDocument = new TypedDocumentString(`
    mutation ServeDenial($input: ServeDenialInput!) {
  answer: serveDenial(input: $input) {
    ...WindowAnswered
  }
}
    fragment WindowAnswered on CommandAnswer {
  __typename
  ... on CommandDone {
    caseNo
    state
    receipt {
      stream
      seq
      hash
    }
  }
  ... on CommandPending {
    caseNo
    retryAfterMs
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
        unit {
          name {
            zh
            en
          }
        }
        persons
        except {
          person {
            name
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ServeDenialMutation, ServeDenialMutationVariables>;