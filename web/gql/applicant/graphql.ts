/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 追评 · amend */
export type AmendRatingInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: number | null | undefined;
  /** 等级 · grade */
  readonly grade: RatingGrade;
  /** 请求编号：同一操作重发时不变 · request id: the same when sent again */
  readonly requestId: string;
  /** 内容 · text */
  readonly text?: string;
};

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

/** 补齐容缺材料的内容 · input of fillDeferred */
export type FillDeferredInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 材料 · materials */
  readonly materials: ReadonlyArray<MaterialInput>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
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

/** 阶段 · phase of a case */
export type Phase =
  /** 受理 · acceptance */
  | 'ACCEPTANCE'
  /** 批后监管 · after the grant */
  | 'AFTER_GRANT'
  /** 决定 · decision */
  | 'DECISION'
  /** 颁证送达 · issuance */
  | 'ISSUANCE'
  /** 审查 · review */
  | 'REVIEW';

/** 评价 · rate a case */
export type RateCaseInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 渠道 · channel */
  readonly channel: Channel;
  /** 等级 · grade */
  readonly grade: RatingGrade;
  /** 实名 · by name */
  readonly named?: boolean;
  /** 请求编号：同一操作重发时不变 · request id: the same when sent again */
  readonly requestId: string;
  /** 内容 · text */
  readonly text?: string;
};

/** 评价等级，最好的在前 · grades, best first */
export type RatingGrade =
  /** 不满意 · dissatisfied */
  | 'DISSATISFIED'
  /** 基本满意 · fairly satisfied */
  | 'FAIR'
  /** 满意 · satisfied */
  | 'SATISFIED'
  /** 非常不满意 · very dissatisfied */
  | 'VERY_DISSATISFIED'
  /** 非常满意 · very satisfied */
  | 'VERY_SATISFIED';

/** 评价状态 · state of a rating */
export type RatingStateName =
  /** 差评·待核实 · bad, to be verified */
  | 'ASSIGNED'
  /** 已回访 · called back */
  | 'CALLBACK'
  /** 已办结 · closed */
  | 'CLOSED'
  /** 已反馈·待回访 · fed back, to be called back */
  | 'FEEDBACK'
  /** 待评价 · not rated yet */
  | 'NEW'
  /** 已公开 · published */
  | 'PUBLISHED'
  /** 整改中 · being put right */
  | 'RECTIFYING'
  /** 重新整改 · reopened */
  | 'REOPENED'
  /** 已核实·待整改 · verified, to be put right */
  | 'VERIFIED';

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

/** 申请听证的内容 · input of requestHearing */
export type RequestHearingInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
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

/** 提交申请的内容 · input of submitCase */
export type SubmitCaseInput = {
  /** 表单答案 · answers of the form */
  readonly answers: ReadonlyArray<AnswerInput>;
  /** 申请人；本人申请可省略 · applicant; omitted by applicants for themselves */
  readonly applicant?: PartyInput | null | undefined;
  /** 退回后再次提交时的办件编号 · number of a returned filing */
  readonly caseNo?: string | null | undefined;
  /** 渠道；默认窗口人员为窗口、申请人为网上 · channel; by default the window for staff, the web for applicants */
  readonly channel?: Channel | null | undefined;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 代理授权编号 · mandate of an agent */
  readonly mandateNo?: string | null | undefined;
  /** 材料 · materials */
  readonly materials: ReadonlyArray<MaterialInput>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 事项代码 · procedure code */
  readonly procedure: string;
  /** 申请地区划；办理部门由此和事项决定 · region of the application; it and the procedure decide the handling unit */
  readonly region: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

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

/** 放弃听证的内容 · input of waiveHearing */
export type WaiveHearingInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

/** 撤回申请的内容 · input of withdraw */
export type WithdrawInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 理由 · reason */
  readonly reason?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

type Answered_CommandDone_Fragment = { readonly __typename: 'CommandDone', readonly caseNo: string | null, readonly state: CaseStateName, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } };

type Answered_CommandPending_Fragment = { readonly __typename: 'CommandPending', readonly caseNo: string | null, readonly retryAfterMs: number };

type Answered_CommandRefused_Fragment = { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> };

export type AnsweredFragment =
  | Answered_CommandDone_Fragment
  | Answered_CommandPending_Fragment
  | Answered_CommandRefused_Fragment
;

export type ReasonFragment = { readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> };

export type ResultOfQueryVariables = Exact<{
  caseNo: string;
  requestId: string;
}>;


export type ResultOfQuery = { readonly commandResult:
    | { readonly __typename: 'CommandDone', readonly caseNo: string | null, readonly state: CaseStateName, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly caseNo: string | null, readonly retryAfterMs: number }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
   | null };

export type SubmitMutationVariables = Exact<{
  input: SubmitCaseInput;
}>;


export type SubmitMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly caseNo: string | null, readonly state: CaseStateName, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly caseNo: string | null, readonly retryAfterMs: number }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
   };

export type SupplyMutationVariables = Exact<{
  input: SupplyInput;
}>;


export type SupplyMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly caseNo: string | null, readonly state: CaseStateName, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly caseNo: string | null, readonly retryAfterMs: number }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
   };

export type FillDeferredMutationVariables = Exact<{
  input: FillDeferredInput;
}>;


export type FillDeferredMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly caseNo: string | null, readonly state: CaseStateName, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly caseNo: string | null, readonly retryAfterMs: number }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
   };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly caseNo: string | null, readonly state: CaseStateName, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly caseNo: string | null, readonly retryAfterMs: number }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
   };

export type RequestHearingMutationVariables = Exact<{
  input: RequestHearingInput;
}>;


export type RequestHearingMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly caseNo: string | null, readonly state: CaseStateName, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly caseNo: string | null, readonly retryAfterMs: number }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
   };

export type WaiveHearingMutationVariables = Exact<{
  input: WaiveHearingInput;
}>;


export type WaiveHearingMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly caseNo: string | null, readonly state: CaseStateName, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly caseNo: string | null, readonly retryAfterMs: number }
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
   };

export type RateMutationVariables = Exact<{
  input: RateCaseInput;
}>;


export type RateMutation = { readonly answer:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'RatingDone', readonly state: RatingStateName }
    | { readonly __typename: 'SupervisionPending', readonly retryAfterMs: number }
   };

export type AmendRatingMutationVariables = Exact<{
  input: AmendRatingInput;
}>;


export type AmendRatingMutation = { readonly answer:
    | { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> }
    | { readonly __typename: 'RatingDone', readonly state: RatingStateName }
    | { readonly __typename: 'SupervisionPending', readonly retryAfterMs: number }
   };

type RatingAnswered_CommandRefused_Fragment = { readonly __typename: 'CommandRefused', readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> };

type RatingAnswered_RatingDone_Fragment = { readonly __typename: 'RatingDone', readonly state: RatingStateName };

type RatingAnswered_SupervisionPending_Fragment = { readonly __typename: 'SupervisionPending', readonly retryAfterMs: number };

export type RatingAnsweredFragment =
  | RatingAnswered_CommandRefused_Fragment
  | RatingAnswered_RatingDone_Fragment
  | RatingAnswered_SupervisionPending_Fragment
;

export type MyCasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  open?: boolean | null | undefined;
}>;


export type MyCasesQuery = { readonly cases: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly caseNo: string, readonly simulated: boolean, readonly state: CaseStateName, readonly receivedOn: string | null, readonly updatedAt: string, readonly closedAt: string | null, readonly stateName: { readonly zh: string, readonly en: string }, readonly procedure: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } }, readonly unit: { readonly name: { readonly zh: string, readonly en: string } }, readonly nextClock: { readonly clockId: string, readonly reading: { readonly status: ClockStatus, readonly limit: number, readonly unit: LimitUnit, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean } } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CaseLineFragment = { readonly caseNo: string, readonly simulated: boolean, readonly state: CaseStateName, readonly receivedOn: string | null, readonly updatedAt: string, readonly closedAt: string | null, readonly stateName: { readonly zh: string, readonly en: string }, readonly procedure: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } }, readonly unit: { readonly name: { readonly zh: string, readonly en: string } }, readonly nextClock: { readonly clockId: string, readonly reading: { readonly status: ClockStatus, readonly limit: number, readonly unit: LimitUnit, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean } } | null };

export type ReadingPartsFragment = { readonly status: ClockStatus, readonly limit: number, readonly unit: LimitUnit, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean };

export type MyCaseQueryVariables = Exact<{
  caseNo: string;
}>;


export type MyCaseQuery = { readonly case: { readonly actSeq: number, readonly acceptedOn: string | null, readonly decidedAt: string | null, readonly decision: Decision | null, readonly licenceNo: string | null, readonly paused: boolean, readonly channel: Channel | null, readonly caseNo: string, readonly simulated: boolean, readonly state: CaseStateName, readonly receivedOn: string | null, readonly updatedAt: string, readonly closedAt: string | null, readonly procedure: { readonly code: string, readonly materials: ReadonlyArray<{ readonly materialId: string, readonly source: string }>, readonly name: { readonly zh: string, readonly en: string } }, readonly region: { readonly code: string, readonly name: { readonly zh: string, readonly en: string } }, readonly applicant: { readonly name: string } | null, readonly receipt: { readonly stream: string, readonly seq: number, readonly hash: string } | null, readonly gaps: ReadonlyArray<{ readonly item: string, readonly problem: string, readonly remedy: string }>, readonly materials: ReadonlyArray<{ readonly materialId: string, readonly mandatory: boolean, readonly status: MaterialStatus, readonly promisedOn: string | null, readonly sha256: string | null, readonly name: { readonly zh: string, readonly en: string } }>, readonly steps: ReadonlyArray<{ readonly stepId: string, readonly phase: Phase, readonly status: StepStatus, readonly openedAt: string | null, readonly name: { readonly zh: string, readonly en: string }, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly hands: ReadonlyArray<{ readonly at: string }> }>, readonly special: { readonly kind: SpecialKind, readonly days: number, readonly startedAt: string } | null, readonly clocks: ReadonlyArray<{ readonly clockId: string, readonly kind: ClockKind, readonly name: { readonly zh: string, readonly en: string }, readonly reading: { readonly status: ClockStatus, readonly limit: number, readonly unit: LimitUnit, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean }, readonly derivation: { readonly calendarVersion: string, readonly anchor: { readonly event: string, readonly at: string, readonly on: string }, readonly rule: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly extension: { readonly n: number, readonly grantedAt: string, readonly reason: string } | null, readonly stops: ReadonlyArray<{ readonly pauseId: string, readonly ground: string, readonly from: string, readonly to: string | null, readonly excluded: ReadonlyArray<string> }>, readonly skipped: ReadonlyArray<{ readonly on: string, readonly because: SkipReason, readonly label: string }>, readonly worked: ReadonlyArray<{ readonly on: string, readonly label: string }>, readonly rolled: { readonly from: string, readonly to: string } | null } }>, readonly hearing: { readonly toldAt: string | null, readonly requestedAt: string | null, readonly heldAt: string | null, readonly place: string | null, readonly recordedAt: string | null, readonly host: { readonly name: string } | null } | null, readonly availableActions: ReadonlyArray<{ readonly command: CommandType, readonly allowed: boolean }>, readonly children: ReadonlyArray<{ readonly caseNo: string, readonly procedure: string, readonly outcome: string | null, readonly case: { readonly stateName: { readonly zh: string, readonly en: string }, readonly procedure: { readonly name: { readonly zh: string, readonly en: string } } } | null }>, readonly stateName: { readonly zh: string, readonly en: string }, readonly unit: { readonly name: { readonly zh: string, readonly en: string } }, readonly nextClock: { readonly clockId: string, readonly reading: { readonly status: ClockStatus, readonly limit: number, readonly unit: LimitUnit, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean } } | null } | null };

export type MyFormQueryVariables = Exact<{
  caseNo: string;
  unmasked: boolean;
}>;


export type MyFormQuery = { readonly case: { readonly procedure: { readonly code: string }, readonly region: { readonly code: string }, readonly form: { readonly masked: boolean, readonly answers: ReadonlyArray<{ readonly field: string, readonly personal: boolean, readonly value: unknown, readonly name: { readonly zh: string, readonly en: string }, readonly choice: { readonly zh: string, readonly en: string } | null }> } | null } | null };

export type MyRatingQueryVariables = Exact<{
  caseNo: string;
}>;


export type MyRatingQuery = { readonly rating: { readonly state: RatingStateName, readonly grade: RatingGrade, readonly text: string, readonly ratedAt: string, readonly actSeq: number, readonly stateName: { readonly zh: string, readonly en: string }, readonly amended: { readonly at: string, readonly grade: RatingGrade } | null, readonly rectifications: ReadonlyArray<{ readonly at: string, readonly measures: string, readonly feedback: { readonly at: string, readonly text: string } | null, readonly callback: { readonly at: string, readonly satisfied: boolean } | null }>, readonly availableActions: ReadonlyArray<{ readonly command: string, readonly allowed: boolean }> } | null };

export type MyLooksQueryVariables = Exact<{
  caseNo: string;
}>;


export type MyLooksQuery = { readonly case: { readonly looks: ReadonlyArray<{ readonly at: string, readonly type: string, readonly role: Role | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }> }> | null } | null };

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
export const ReasonFragmentDoc = new TypedDocumentString(`
    fragment Reason on Refusal {
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
    `, {"fragmentName":"Reason"}) as unknown as TypedDocumentString<ReasonFragment, unknown>;
export const AnsweredFragmentDoc = new TypedDocumentString(`
    fragment Answered on CommandAnswer {
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
      ...Reason
    }
  }
}
    fragment Reason on Refusal {
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
}`, {"fragmentName":"Answered"}) as unknown as TypedDocumentString<AnsweredFragment, unknown>;
export const RatingAnsweredFragmentDoc = new TypedDocumentString(`
    fragment RatingAnswered on RatingCommandAnswer {
  __typename
  ... on RatingDone {
    state
  }
  ... on SupervisionPending {
    retryAfterMs
  }
  ... on CommandRefused {
    refusals {
      ...Reason
    }
  }
}
    fragment Reason on Refusal {
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
}`, {"fragmentName":"RatingAnswered"}) as unknown as TypedDocumentString<RatingAnsweredFragment, unknown>;
export const ReadingPartsFragmentDoc = new TypedDocumentString(`
    fragment ReadingParts on ClockReading {
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
    `, {"fragmentName":"ReadingParts"}) as unknown as TypedDocumentString<ReadingPartsFragment, unknown>;
export const CaseLineFragmentDoc = new TypedDocumentString(`
    fragment CaseLine on Case {
  caseNo
  simulated
  state
  stateName {
    zh
    en
  }
  procedure {
    code
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
  receivedOn
  updatedAt
  closedAt
  nextClock {
    clockId
    reading {
      ...ReadingParts
    }
  }
}
    fragment ReadingParts on ClockReading {
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
}`, {"fragmentName":"CaseLine"}) as unknown as TypedDocumentString<CaseLineFragment, unknown>;
export const ResultOfDocument = new TypedDocumentString(`
    query ResultOf($caseNo: CaseNo!, $requestId: ID!) {
  commandResult(caseNo: $caseNo, requestId: $requestId) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
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
      ...Reason
    }
  }
}
fragment Reason on Refusal {
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
}`) as unknown as TypedDocumentString<ResultOfQuery, ResultOfQueryVariables>;
export const SubmitDocument = new TypedDocumentString(`
    mutation Submit($input: SubmitCaseInput!) {
  answer: submitCase(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
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
      ...Reason
    }
  }
}
fragment Reason on Refusal {
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
}`) as unknown as TypedDocumentString<SubmitMutation, SubmitMutationVariables>;
export const SupplyDocument = new TypedDocumentString(`
    mutation Supply($input: SupplyInput!) {
  answer: supply(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
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
      ...Reason
    }
  }
}
fragment Reason on Refusal {
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
}`) as unknown as TypedDocumentString<SupplyMutation, SupplyMutationVariables>;
export const FillDeferredDocument = new TypedDocumentString(`
    mutation FillDeferred($input: FillDeferredInput!) {
  answer: fillDeferred(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
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
      ...Reason
    }
  }
}
fragment Reason on Refusal {
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
}`) as unknown as TypedDocumentString<FillDeferredMutation, FillDeferredMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($input: WithdrawInput!) {
  answer: withdraw(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
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
      ...Reason
    }
  }
}
fragment Reason on Refusal {
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
}`) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const RequestHearingDocument = new TypedDocumentString(`
    mutation RequestHearing($input: RequestHearingInput!) {
  answer: requestHearing(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
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
      ...Reason
    }
  }
}
fragment Reason on Refusal {
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
}`) as unknown as TypedDocumentString<RequestHearingMutation, RequestHearingMutationVariables>;
export const WaiveHearingDocument = new TypedDocumentString(`
    mutation WaiveHearing($input: WaiveHearingInput!) {
  answer: waiveHearing(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
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
      ...Reason
    }
  }
}
fragment Reason on Refusal {
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
}`) as unknown as TypedDocumentString<WaiveHearingMutation, WaiveHearingMutationVariables>;
export const RateDocument = new TypedDocumentString(`
    mutation Rate($input: RateCaseInput!) {
  answer: rateCase(input: $input) {
    ...RatingAnswered
  }
}
    fragment Reason on Refusal {
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
fragment RatingAnswered on RatingCommandAnswer {
  __typename
  ... on RatingDone {
    state
  }
  ... on SupervisionPending {
    retryAfterMs
  }
  ... on CommandRefused {
    refusals {
      ...Reason
    }
  }
}`) as unknown as TypedDocumentString<RateMutation, RateMutationVariables>;
export const AmendRatingDocument = new TypedDocumentString(`
    mutation AmendRating($input: AmendRatingInput!) {
  answer: amendRating(input: $input) {
    ...RatingAnswered
  }
}
    fragment Reason on Refusal {
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
fragment RatingAnswered on RatingCommandAnswer {
  __typename
  ... on RatingDone {
    state
  }
  ... on SupervisionPending {
    retryAfterMs
  }
  ... on CommandRefused {
    refusals {
      ...Reason
    }
  }
}`) as unknown as TypedDocumentString<AmendRatingMutation, AmendRatingMutationVariables>;
export const MyCasesDocument = new TypedDocumentString(`
    query MyCases($first: PageSize, $after: String, $open: Boolean) {
  cases(filter: {open: $open}, orderBy: UPDATED, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...CaseLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment CaseLine on Case {
  caseNo
  simulated
  state
  stateName {
    zh
    en
  }
  procedure {
    code
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
  receivedOn
  updatedAt
  closedAt
  nextClock {
    clockId
    reading {
      ...ReadingParts
    }
  }
}
fragment ReadingParts on ClockReading {
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
}`) as unknown as TypedDocumentString<MyCasesQuery, MyCasesQueryVariables>;
export const MyCaseDocument = new TypedDocumentString(`
    query MyCase($caseNo: CaseNo!) {
  case(caseNo: $caseNo) {
    ...CaseLine
    actSeq
    procedure {
      materials {
        materialId
        source
      }
    }
    acceptedOn
    decidedAt
    decision
    licenceNo
    paused
    channel
    region {
      code
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
      promisedOn
      sha256
    }
    steps {
      stepId
      name {
        zh
        en
      }
      phase
      status
      openedAt
      unit {
        name {
          zh
          en
        }
      }
      hands {
        at
      }
    }
    special {
      kind
      days
      startedAt
    }
    clocks {
      clockId
      kind
      name {
        zh
        en
      }
      reading {
        ...ReadingParts
      }
      derivation {
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
        extension {
          n
          grantedAt
          reason
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
        rolled {
          from
          to
        }
        calendarVersion
      }
    }
    hearing {
      toldAt
      requestedAt
      heldAt
      place
      host {
        name
      }
      recordedAt
    }
    availableActions {
      command
      allowed
    }
    children {
      caseNo
      procedure
      outcome
      case {
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
    }
  }
}
    fragment CaseLine on Case {
  caseNo
  simulated
  state
  stateName {
    zh
    en
  }
  procedure {
    code
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
  receivedOn
  updatedAt
  closedAt
  nextClock {
    clockId
    reading {
      ...ReadingParts
    }
  }
}
fragment ReadingParts on ClockReading {
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
}`) as unknown as TypedDocumentString<MyCaseQuery, MyCaseQueryVariables>;
export const MyFormDocument = new TypedDocumentString(`
    query MyForm($caseNo: CaseNo!, $unmasked: Boolean!) {
  case(caseNo: $caseNo) {
    procedure {
      code
    }
    region {
      code
    }
    form(unmasked: $unmasked) {
      masked
      answers {
        field
        name {
          zh
          en
        }
        personal
        value
        choice {
          zh
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyFormQuery, MyFormQueryVariables>;
export const MyRatingDocument = new TypedDocumentString(`
    query MyRating($caseNo: CaseNo!) {
  rating(caseNo: $caseNo) {
    state
    stateName {
      zh
      en
    }
    grade
    text
    ratedAt
    actSeq
    amended {
      at
      grade
    }
    rectifications {
      at
      measures
      feedback {
        at
        text
      }
      callback {
        at
        satisfied
      }
    }
    availableActions {
      command
      allowed
    }
  }
}
    `) as unknown as TypedDocumentString<MyRatingQuery, MyRatingQueryVariables>;
export const MyLooksDocument = new TypedDocumentString(`
    query MyLooks($caseNo: CaseNo!) {
  case(caseNo: $caseNo) {
    looks {
      at
      type
      role
      unit {
        name {
          zh
          en
        }
      }
      facts {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyLooksQuery, MyLooksQueryVariables>;