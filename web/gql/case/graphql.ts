/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 容缺受理的内容 · input of acceptDeferred */
export type AcceptDeferredInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 容缺材料 · deferred materials */
  readonly deferred: ReadonlyArray<DeferredInput>;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

/** 受理的内容 · input of accept */
export type AcceptInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 事实清楚（工伤保险条例 第二十条）· facts are clear */
  readonly clear?: boolean | null | undefined;
  /** 告知承诺书 SHA-256 · digest of the commitment */
  readonly commitmentSha256?: string | null | undefined;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
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

/** 通知被申请人举证的内容 · input of askRespondent */
export type AskRespondentInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 通知书号 · notice number */
  readonly noticeNo: string;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 被申请人 · respondent */
  readonly respondent: PartyInput;
};

/** 办件类型 · kind of handling, GB/T 39046-2020 A.6 */
export type CaseForm =
  /** 即办件 · instant */
  | 'INSTANT'
  /** 其他 · other */
  | 'OTHER'
  /** 承诺件 · promised */
  | 'PROMISED';

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

/** 签收环节的内容 · input of claim */
export type ClaimInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 环节 · step */
  readonly stepId: string;
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

/** 更正记录的内容 · input of correctRecord */
export type CorrectRecordInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 正确内容 · the correct value */
  readonly correct: string;
  /** 原记录序号 · sequence of the entry */
  readonly entrySeq: number;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 字段 · field */
  readonly field: string;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 理由 · reason */
  readonly reason: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

/** 作出决定的内容 · input of decide */
export type DecideInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 决定 · decision */
  readonly decision: Decision;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 费用已缴 · fee paid */
  readonly feePaid?: boolean | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 意见 · opinion */
  readonly opinion: string;
  /** 不予的理由 · reasons of a denial */
  readonly reasons?: string | null | undefined;
  /** 救济途径 · remedies */
  readonly remedies?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

/** 决定 · decision */
export type Decision =
  /** 不予 · denied */
  | 'DENY'
  /** 准予 · granted */
  | 'GRANT';

/** 容缺材料 · a deferred material */
export type DeferredInput = {
  /** 材料编号 · material id */
  readonly materialId: string;
  /** 承诺补齐日 · promised on */
  readonly promisedOn: string;
};

/** 委托代办环节的内容 · input of delegate */
export type DelegateInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 理由 · reason */
  readonly reason: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 环节 · step */
  readonly stepId: string;
  /** 委托给 · to the person */
  readonly to: string;
  /** 至 · until */
  readonly until: string;
};

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

/** 结束特别程序的内容 · input of endSpecial */
export type EndSpecialInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 结果文件 SHA-256 · digest of the result */
  readonly documentSha256?: string | null | undefined;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 结果 · result */
  readonly result: string;
};

/** 条目结果 · outcome of an entry */
export type EntryOutcome =
  /** 被拒绝 · refused */
  | 'denied'
  /** 失败 · failed */
  | 'failed'
  /** 已执行 · done */
  | 'ok';

/** 延长办理期限的内容 · input of extend */
export type ExtendInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 通知书号 · notice number */
  readonly noticeNo: string;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 理由 · reason */
  readonly reason: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

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

/** 转报上级机关的内容 · input of forward */
export type ForwardInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 意见 · opinion */
  readonly opinion: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 转报机关 · to */
  readonly to: string;
};

/** 补正内容 · one gap */
export type GapInput = {
  /** 材料或字段编号 · material or field id */
  readonly item: string;
  /** 问题 · problem */
  readonly problem: string;
  /** 如何补正 · remedy */
  readonly remedy: string;
};

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

/** 不予受理原因 · ground of not accepting */
export type NotAcceptGround =
  /** 依法不得申请（行政许可法 第七十八条）· barred */
  | 'BARRED'
  /** 不属本机关职权 · not our power */
  | 'NOT_OUR_POWER';

/** 不予受理的内容 · input of notAccept */
export type NotAcceptInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 原因 · ground */
  readonly ground: NotAcceptGround;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 理由 · reason */
  readonly reason: string;
  /** 救济途径 · remedies */
  readonly remedies: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 应当向何机关申请 · the right organ */
  readonly rightOrgan: string;
};

/** 告知无需许可的内容 · input of notRequired */
export type NotRequiredInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 理由 · reason */
  readonly reason: string;
  /** 救济途径 · remedies */
  readonly remedies: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

/** 填写意见的内容 · input of opine */
export type OpineInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 意见 · opinion */
  readonly opinion: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 环节 · step */
  readonly stepId: string;
};

/** 当事人：已有编号，或新登记 · a party: by number, or newly registered */
export type PartyInput =
  {   /** 新登记 · newly registered */
  readonly new: NewPartyInput; readonly partyId?: never; }
  |  { readonly new?: never;   /** 已登记的当事人编号 · number of a registered party */
  readonly partyId: string; };

/** 办结环节的内容 · input of passOn */
export type PassOnInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 意见 · opinion */
  readonly opinion: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 现场核查人员 · staff on site */
  readonly staff?: ReadonlyArray<string> | null | undefined;
  /** 环节 · step */
  readonly stepId: string;
};

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

/** 提请内容，三选一 · a proposal, exactly one of three */
export type ProposalInput =
  {   /** 特别程序 · special procedure */
  readonly startSpecial: ProposeSpecialInput; readonly terminate?: never; readonly void?: never; }
  |  { readonly startSpecial?: never;   /** 终止 · termination */
  readonly terminate: ProposeTerminationInput; readonly void?: never; }
  |  { readonly startSpecial?: never; readonly terminate?: never;   /** 作废 · voiding */
  readonly void: ProposeVoidingInput; };

/** 提请特别程序、终止或作废的内容 · input of propose */
export type ProposeInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 提请内容 · what is proposed */
  readonly proposal: ProposalInput;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

/** 提请特别程序 · propose a special procedure */
export type ProposeSpecialInput = {
  /** 公布的工作日数 · announced working days */
  readonly days: number;
  /** 种类 · kind */
  readonly kind: SpecialKind;
  /** 书面告知文号 · number of the written notice */
  readonly noticeNo: string;
  /** 理由 · reason */
  readonly reason: string;
};

/** 提请终止 · propose a termination */
export type ProposeTerminationInput = {
  /** 原因 · ground */
  readonly ground: string;
  /** 理由 · reason */
  readonly reason: string;
};

/** 提请作废 · propose a voiding */
export type ProposeVoidingInput = {
  /** 原因 · ground */
  readonly ground: VoidGround;
  /** 理由 · reason */
  readonly reason: string;
};

/** 改派环节的内容 · input of reassign */
export type ReassignInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 理由 · reason */
  readonly reason: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 环节 · step */
  readonly stepId: string;
  /** 改派给 · to the person */
  readonly to: string;
};

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

/** 复查结果 · result of a recheck */
export type RecheckResult =
  /** 未整改 · broken */
  | 'BROKEN'
  /** 已整改 · fixed */
  | 'FIXED';

/** 登记被申请人答复的内容 · input of recordAnswer */
export type RecordAnswerInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 文件 SHA-256 · digest */
  readonly documentSha256?: string | null | undefined;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 摘要 · summary */
  readonly summary: string;
};

/** 登记听证笔录的内容 · input of recordHearing */
export type RecordHearingInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 笔录 SHA-256 · digest of the record */
  readonly recordSha256: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 已签字 · signed */
  readonly signed: boolean;
};

/** 登记整改复查的内容 · input of recordRecheck */
export type RecordRecheckInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 复查情况 · findings */
  readonly findings: string;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 结果 · result */
  readonly result: RecheckResult;
  /** 复查人员 · staff */
  readonly staff: ReadonlyArray<string>;
};

/** 登记承诺事后核查的内容 · input of recordVerification */
export type RecordVerificationInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 核查情况 · findings */
  readonly findings: string;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 结果 · result */
  readonly result: VerificationResult;
  /** 核查人员 · staff */
  readonly staff: ReadonlyArray<string>;
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

/** 退签的内容 · input of release */
export type ReleaseInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 理由 · reason */
  readonly reason: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 环节 · step */
  readonly stepId: string;
};

/** 一次性告知补正的内容 · input of requestCorrection */
export type RequestCorrectionInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 补正材料中首次出现的问题 · defects first seen in the supplement */
  readonly firstSeenInSupplement?: boolean | null | undefined;
  /** 全部补正内容 · all gaps */
  readonly gaps: ReadonlyArray<GapInput>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

/** 预审退回的内容 · input of returnFiling */
export type ReturnFilingInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 原因 · ground */
  readonly ground: ReturnGround;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 理由 · reason */
  readonly reason: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

/** 退回原因 · ground of returning a filing */
export type ReturnGround =
  /** 重复申请 · duplicate */
  | 'DUPLICATE'
  /** 材料不全（计为一次性告知）· incomplete, counts as the one notice */
  | 'INCOMPLETE'
  /** 事项选错 · wrong item */
  | 'WRONG_ITEM';

/** 撤销许可的内容 · input of revoke */
export type RevokeInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 理由 · reasons */
  readonly reasons: string;
  /** 救济途径 · remedies */
  readonly remedies: string;
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

/** 安排听证的内容 · input of scheduleHearing */
export type ScheduleHearingInput = {
  /** 时间 · time */
  readonly at: string;
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 主持人 · host */
  readonly host: string;
  /** 通知书号 · notice number */
  readonly noticeNo: string;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 地点 · place */
  readonly place: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

/** 退回上一环节的内容 · input of sendBack */
export type SendBackInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 理由 · reason */
  readonly reason: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
  /** 环节 · step */
  readonly stepId: string;
  /** 退到环节 · to the step */
  readonly to: string;
};

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

/** 批准启动特别程序的内容 · input of startSpecial */
export type StartSpecialInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 提请编号 · proposal */
  readonly proposalId: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

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

/** 告知听证权利的内容 · input of tellHearingRight */
export type TellHearingRightInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 通知书号 · notice number */
  readonly noticeNo: string;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 被告知的当事人 · parties told */
  readonly parties: ReadonlyArray<string>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

/** 批准终止的内容 · input of terminate */
export type TerminateInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 提请编号 · proposal */
  readonly proposalId: string;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: string;
};

/** 核查结果 · result of a verification */
export type VerificationResult =
  /** 未履行承诺 · broken */
  | 'BROKEN'
  /** 履行承诺 · kept */
  | 'KEPT';

/** 作废原因 · ground of voiding */
export type VoidGround =
  /** 录入错误 · data entry */
  | 'DATA_ENTRY'
  /** 重复建件 · duplicate */
  | 'DUPLICATE';

/** 批准作废的内容 · input of void */
export type VoidInput = {
  /** 办件编号 · case number */
  readonly caseNo: string;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: number | null | undefined;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: string | null | undefined;
  /** 提请编号 · proposal */
  readonly proposalId: string;
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

type Answered_CommandDone_Fragment = { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } };

type Answered_CommandPending_Fragment = { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } };

type Answered_CommandRefused_Fragment = { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> };

export type AnsweredFragment =
  | Answered_CommandDone_Fragment
  | Answered_CommandPending_Fragment
  | Answered_CommandRefused_Fragment
;

export type ActResultQueryVariables = Exact<{
  caseNo: string;
  requestId: string;
}>;


export type ActResultQuery = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   | null };

export type ReceiveMutationVariables = Exact<{
  input: ReceiveCaseInput;
}>;


export type ReceiveMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type ReturnFilingMutationVariables = Exact<{
  input: ReturnFilingInput;
}>;


export type ReturnFilingMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type RequestCorrectionMutationVariables = Exact<{
  input: RequestCorrectionInput;
}>;


export type RequestCorrectionMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type SupplyMutationVariables = Exact<{
  input: SupplyInput;
}>;


export type SupplyMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type AcceptMutationVariables = Exact<{
  input: AcceptInput;
}>;


export type AcceptMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type AcceptDeferredMutationVariables = Exact<{
  input: AcceptDeferredInput;
}>;


export type AcceptDeferredMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type NotAcceptMutationVariables = Exact<{
  input: NotAcceptInput;
}>;


export type NotAcceptMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type NotRequiredMutationVariables = Exact<{
  input: NotRequiredInput;
}>;


export type NotRequiredMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type ClaimMutationVariables = Exact<{
  input: ClaimInput;
}>;


export type ClaimMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type ReleaseMutationVariables = Exact<{
  input: ReleaseInput;
}>;


export type ReleaseMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type OpineMutationVariables = Exact<{
  input: OpineInput;
}>;


export type OpineMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type PassOnMutationVariables = Exact<{
  input: PassOnInput;
}>;


export type PassOnMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type SendBackMutationVariables = Exact<{
  input: SendBackInput;
}>;


export type SendBackMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type ProposeMutationVariables = Exact<{
  input: ProposeInput;
}>;


export type ProposeMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type StartSpecialMutationVariables = Exact<{
  input: StartSpecialInput;
}>;


export type StartSpecialMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type EndSpecialMutationVariables = Exact<{
  input: EndSpecialInput;
}>;


export type EndSpecialMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type TellHearingRightMutationVariables = Exact<{
  input: TellHearingRightInput;
}>;


export type TellHearingRightMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type ScheduleHearingMutationVariables = Exact<{
  input: ScheduleHearingInput;
}>;


export type ScheduleHearingMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type RecordHearingMutationVariables = Exact<{
  input: RecordHearingInput;
}>;


export type RecordHearingMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type AskRespondentMutationVariables = Exact<{
  input: AskRespondentInput;
}>;


export type AskRespondentMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type RecordAnswerMutationVariables = Exact<{
  input: RecordAnswerInput;
}>;


export type RecordAnswerMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type ExtendMutationVariables = Exact<{
  input: ExtendInput;
}>;


export type ExtendMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type FillDeferredMutationVariables = Exact<{
  input: FillDeferredInput;
}>;


export type FillDeferredMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type DecideMutationVariables = Exact<{
  input: DecideInput;
}>;


export type DecideMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type IssueMutationVariables = Exact<{
  input: IssueInput;
}>;


export type IssueMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type DeliverMutationVariables = Exact<{
  input: DeliverInput;
}>;


export type DeliverMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type ServeDenialMutationVariables = Exact<{
  input: ServeDenialInput;
}>;


export type ServeDenialMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type TerminateMutationVariables = Exact<{
  input: TerminateInput;
}>;


export type TerminateMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type VoidMutationVariables = Exact<{
  input: VoidInput;
}>;


export type VoidMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type ForwardMutationVariables = Exact<{
  input: ForwardInput;
}>;


export type ForwardMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type ReassignMutationVariables = Exact<{
  input: ReassignInput;
}>;


export type ReassignMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type DelegateMutationVariables = Exact<{
  input: DelegateInput;
}>;


export type DelegateMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type RecordVerificationMutationVariables = Exact<{
  input: RecordVerificationInput;
}>;


export type RecordVerificationMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type RecordRecheckMutationVariables = Exact<{
  input: RecordRecheckInput;
}>;


export type RecordRecheckMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type RevokeMutationVariables = Exact<{
  input: RevokeInput;
}>;


export type RevokeMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type CorrectRecordMutationVariables = Exact<{
  input: CorrectRecordInput;
}>;


export type CorrectRecordMutation = { readonly answer:
    | { readonly __typename: 'CommandDone', readonly requestId: string, readonly caseNo: string | null, readonly state: CaseStateName, readonly actSeq: number, readonly receipt: { readonly seq: number, readonly hash: string } }
    | { readonly __typename: 'CommandPending', readonly requestId: string, readonly caseNo: string | null, readonly retryAfterMs: number, readonly message: { readonly zh: string, readonly en: string } }
    | { readonly __typename: 'CommandRefused', readonly requestId: string, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null }> }> }
   };

export type CasePageQueryVariables = Exact<{
  caseNo: string;
}>;


export type CasePageQuery = { readonly case: { readonly caseNo: string, readonly externalNo: string | null, readonly simulated: boolean, readonly seq: number, readonly actSeq: number, readonly createdAt: string, readonly state: CaseStateName, readonly kind: ItemKind, readonly handling: CaseForm, readonly channel: Channel | null, readonly receivedOn: string | null, readonly acceptedOn: string | null, readonly deemedAccepted: boolean, readonly decidedAt: string | null, readonly decision: Decision | null, readonly licenceNo: string | null, readonly closedAt: string | null, readonly paused: boolean, readonly stateName: { readonly zh: string, readonly en: string }, readonly procedure: { readonly code: string, readonly version: number, readonly name: { readonly zh: string, readonly en: string }, readonly extension: { readonly n: number, readonly basis: { readonly text: string } } | null, readonly special: ReadonlyArray<{ readonly kind: SpecialKind, readonly maxAnnounced: number | null }>, readonly fee: { readonly amount: string } | null, readonly materials: ReadonlyArray<{ readonly materialId: string, readonly source: string }>, readonly fields: ReadonlyArray<{ readonly fieldId: string, readonly name: { readonly zh: string, readonly en: string } }> }, readonly region: { readonly name: { readonly zh: string, readonly en: string } }, readonly unit: { readonly unitId: string, readonly name: { readonly zh: string, readonly en: string } }, readonly applicant: { readonly partyId: string, readonly name: string, readonly documentNo: string | null, readonly phone: string | null } | null, readonly agent: { readonly name: string } | null, readonly gaps: ReadonlyArray<{ readonly item: string, readonly problem: string, readonly remedy: string }>, readonly special: { readonly kind: SpecialKind, readonly days: number, readonly startedAt: string } | null, readonly hearing: { readonly toldAt: string | null, readonly requestedAt: string | null, readonly heldAt: string | null, readonly place: string | null } | null, readonly proposals: ReadonlyArray<{ readonly proposalId: string, readonly act: string, readonly at: string, readonly by: { readonly name: string } | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }> }>, readonly materials: ReadonlyArray<{ readonly materialId: string, readonly mandatory: boolean, readonly deferrable: boolean, readonly status: MaterialStatus, readonly trust: MaterialTrust | null, readonly promisedOn: string | null, readonly name: { readonly zh: string, readonly en: string } }>, readonly steps: ReadonlyArray<{ readonly stepId: string, readonly phase: Phase, readonly role: Role, readonly status: StepStatus, readonly openedAt: string | null, readonly dueAt: string | null, readonly opinion: string | null, readonly name: { readonly zh: string, readonly en: string }, readonly assignee: { readonly personId: string, readonly name: string } | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly hands: ReadonlyArray<{ readonly how: string, readonly at: string, readonly person: { readonly name: string } | null }> }>, readonly clocks: ReadonlyArray<{ readonly clockId: string, readonly kind: ClockKind, readonly name: { readonly zh: string, readonly en: string }, readonly reading: { readonly status: ClockStatus, readonly limit: number, readonly unit: LimitUnit, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean }, readonly derivation: { readonly calendarVersion: string, readonly anchor: { readonly event: string, readonly at: string, readonly on: string }, readonly rule: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly stops: ReadonlyArray<{ readonly pauseId: string, readonly ground: string, readonly from: string, readonly to: string | null, readonly excluded: ReadonlyArray<string> }>, readonly skipped: ReadonlyArray<{ readonly on: string, readonly because: SkipReason, readonly label: string }>, readonly worked: ReadonlyArray<{ readonly on: string, readonly label: string }>, readonly extension: { readonly n: number, readonly grantedAt: string, readonly reason: string } | null, readonly rolled: { readonly from: string, readonly to: string } | null } }>, readonly receipt: { readonly seq: number, readonly hash: string } | null, readonly parent: { readonly caseNo: string } | null, readonly children: ReadonlyArray<{ readonly caseNo: string, readonly outcome: string | null }> } | null };

export type CaseActionsQueryVariables = Exact<{
  caseNo: string;
}>;


export type CaseActionsQuery = { readonly case: { readonly caseNo: string, readonly availableActions: ReadonlyArray<{ readonly command: CommandType, readonly stepId: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string } }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }>, readonly whyNotMe: ReadonlyArray<{ readonly command: CommandType, readonly stepId: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string } }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> }> } | null };

export type PossibleFragment = { readonly command: CommandType, readonly stepId: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string } }>, readonly whoMay: ReadonlyArray<{ readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> }> };

export type MayBeFragment = { readonly role: Role, readonly persons: number | null, readonly unit: { readonly name: { readonly zh: string, readonly en: string } } | null, readonly except: ReadonlyArray<{ readonly person: { readonly name: string } | null }> };

export type CaseFormQueryVariables = Exact<{
  caseNo: string;
  unmasked: boolean;
}>;


export type CaseFormQuery = { readonly case: { readonly form: { readonly digest: string, readonly masked: boolean, readonly answers: ReadonlyArray<{ readonly field: string, readonly personal: boolean, readonly value: unknown, readonly choice: { readonly zh: string, readonly en: string } | null, readonly name: { readonly zh: string, readonly en: string } }> } | null } | null };

export type CaseTrailQueryVariables = Exact<{
  caseNo: string;
  last: number;
  before?: string | null | undefined;
}>;


export type CaseTrailQuery = { readonly case: { readonly trail: { readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly stream: string, readonly seq: number, readonly hash: string, readonly type: string, readonly outcome: EntryOutcome, readonly command: string | null, readonly role: Role | null, readonly receivedAt: string, readonly occurredAt: string | null, readonly reason: string | null, readonly actor: { readonly name: string } | null, readonly events: ReadonlyArray<{ readonly type: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: unknown }> }>, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly message: { readonly zh: string, readonly en: string } }> } }> } | null } | null };

export type ColleaguesQueryVariables = Exact<{
  unit: string;
}>;


export type ColleaguesQuery = { readonly people: { readonly edges: ReadonlyArray<{ readonly node: { readonly personId: string, readonly name: string, readonly roles: ReadonlyArray<Role> } }> } };

export type ClockDerivationQueryVariables = Exact<{
  caseNo: string;
  id: string;
}>;


export type ClockDerivationQuery = { readonly clock: { readonly clockId: string, readonly name: { readonly zh: string, readonly en: string }, readonly reading: { readonly status: ClockStatus, readonly limit: number, readonly unit: LimitUnit, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean }, readonly derivation: { readonly calendarVersion: string, readonly anchor: { readonly event: string, readonly at: string, readonly on: string }, readonly rule: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly stops: ReadonlyArray<{ readonly pauseId: string, readonly ground: string, readonly from: string, readonly to: string | null, readonly excluded: ReadonlyArray<string> }>, readonly skipped: ReadonlyArray<{ readonly on: string, readonly because: SkipReason, readonly label: string }>, readonly worked: ReadonlyArray<{ readonly on: string, readonly label: string }>, readonly extension: { readonly n: number, readonly grantedAt: string, readonly reason: string } | null, readonly rolled: { readonly from: string, readonly to: string } | null } } | null };

export type ReadingFragment = { readonly status: ClockStatus, readonly limit: number, readonly unit: LimitUnit, readonly used: number, readonly remaining: number, readonly overdue: number, readonly dueOn: string | null, readonly dueAt: string | null, readonly warnAt: string | null, readonly provisional: boolean };

export type DerivedFragment = { readonly calendarVersion: string, readonly anchor: { readonly event: string, readonly at: string, readonly on: string }, readonly rule: { readonly zh: string, readonly en: string }, readonly basis: { readonly text: string }, readonly stops: ReadonlyArray<{ readonly pauseId: string, readonly ground: string, readonly from: string, readonly to: string | null, readonly excluded: ReadonlyArray<string> }>, readonly skipped: ReadonlyArray<{ readonly on: string, readonly because: SkipReason, readonly label: string }>, readonly worked: ReadonlyArray<{ readonly on: string, readonly label: string }>, readonly extension: { readonly n: number, readonly grantedAt: string, readonly reason: string } | null, readonly rolled: { readonly from: string, readonly to: string } | null };

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
export const AnsweredFragmentDoc = new TypedDocumentString(`
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
    `, {"fragmentName":"Answered"}) as unknown as TypedDocumentString<AnsweredFragment, unknown>;
export const MayBeFragmentDoc = new TypedDocumentString(`
    fragment MayBe on WhoMay {
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
    `, {"fragmentName":"MayBe"}) as unknown as TypedDocumentString<MayBeFragment, unknown>;
export const PossibleFragmentDoc = new TypedDocumentString(`
    fragment Possible on AvailableAction {
  command
  stepId
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
    ...MayBe
  }
}
    fragment MayBe on WhoMay {
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
}`, {"fragmentName":"Possible"}) as unknown as TypedDocumentString<PossibleFragment, unknown>;
export const ReadingFragmentDoc = new TypedDocumentString(`
    fragment Reading on ClockReading {
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
    `, {"fragmentName":"Reading"}) as unknown as TypedDocumentString<ReadingFragment, unknown>;
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
export const ActResultDocument = new TypedDocumentString(`
    query ActResult($caseNo: CaseNo!, $requestId: ID!) {
  answer: commandResult(caseNo: $caseNo, requestId: $requestId) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<ActResultQuery, ActResultQueryVariables>;
export const ReceiveDocument = new TypedDocumentString(`
    mutation Receive($input: ReceiveCaseInput!) {
  answer: receiveCase(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<ReceiveMutation, ReceiveMutationVariables>;
export const ReturnFilingDocument = new TypedDocumentString(`
    mutation ReturnFiling($input: ReturnFilingInput!) {
  answer: returnFiling(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<ReturnFilingMutation, ReturnFilingMutationVariables>;
export const RequestCorrectionDocument = new TypedDocumentString(`
    mutation RequestCorrection($input: RequestCorrectionInput!) {
  answer: requestCorrection(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<RequestCorrectionMutation, RequestCorrectionMutationVariables>;
export const SupplyDocument = new TypedDocumentString(`
    mutation Supply($input: SupplyInput!) {
  answer: supply(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<SupplyMutation, SupplyMutationVariables>;
export const AcceptDocument = new TypedDocumentString(`
    mutation Accept($input: AcceptInput!) {
  answer: accept(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<AcceptMutation, AcceptMutationVariables>;
export const AcceptDeferredDocument = new TypedDocumentString(`
    mutation AcceptDeferred($input: AcceptDeferredInput!) {
  answer: acceptDeferred(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<AcceptDeferredMutation, AcceptDeferredMutationVariables>;
export const NotAcceptDocument = new TypedDocumentString(`
    mutation NotAccept($input: NotAcceptInput!) {
  answer: notAccept(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<NotAcceptMutation, NotAcceptMutationVariables>;
export const NotRequiredDocument = new TypedDocumentString(`
    mutation NotRequired($input: NotRequiredInput!) {
  answer: notRequired(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<NotRequiredMutation, NotRequiredMutationVariables>;
export const ClaimDocument = new TypedDocumentString(`
    mutation Claim($input: ClaimInput!) {
  answer: claim(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<ClaimMutation, ClaimMutationVariables>;
export const ReleaseDocument = new TypedDocumentString(`
    mutation Release($input: ReleaseInput!) {
  answer: release(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<ReleaseMutation, ReleaseMutationVariables>;
export const OpineDocument = new TypedDocumentString(`
    mutation Opine($input: OpineInput!) {
  answer: opine(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<OpineMutation, OpineMutationVariables>;
export const PassOnDocument = new TypedDocumentString(`
    mutation PassOn($input: PassOnInput!) {
  answer: passOn(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<PassOnMutation, PassOnMutationVariables>;
export const SendBackDocument = new TypedDocumentString(`
    mutation SendBack($input: SendBackInput!) {
  answer: sendBack(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<SendBackMutation, SendBackMutationVariables>;
export const ProposeDocument = new TypedDocumentString(`
    mutation Propose($input: ProposeInput!) {
  answer: propose(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
export const StartSpecialDocument = new TypedDocumentString(`
    mutation StartSpecial($input: StartSpecialInput!) {
  answer: startSpecial(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<StartSpecialMutation, StartSpecialMutationVariables>;
export const EndSpecialDocument = new TypedDocumentString(`
    mutation EndSpecial($input: EndSpecialInput!) {
  answer: endSpecial(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<EndSpecialMutation, EndSpecialMutationVariables>;
export const TellHearingRightDocument = new TypedDocumentString(`
    mutation TellHearingRight($input: TellHearingRightInput!) {
  answer: tellHearingRight(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<TellHearingRightMutation, TellHearingRightMutationVariables>;
export const ScheduleHearingDocument = new TypedDocumentString(`
    mutation ScheduleHearing($input: ScheduleHearingInput!) {
  answer: scheduleHearing(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<ScheduleHearingMutation, ScheduleHearingMutationVariables>;
export const RecordHearingDocument = new TypedDocumentString(`
    mutation RecordHearing($input: RecordHearingInput!) {
  answer: recordHearing(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<RecordHearingMutation, RecordHearingMutationVariables>;
export const AskRespondentDocument = new TypedDocumentString(`
    mutation AskRespondent($input: AskRespondentInput!) {
  answer: askRespondent(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<AskRespondentMutation, AskRespondentMutationVariables>;
export const RecordAnswerDocument = new TypedDocumentString(`
    mutation RecordAnswer($input: RecordAnswerInput!) {
  answer: recordAnswer(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<RecordAnswerMutation, RecordAnswerMutationVariables>;
export const ExtendDocument = new TypedDocumentString(`
    mutation Extend($input: ExtendInput!) {
  answer: extend(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<ExtendMutation, ExtendMutationVariables>;
export const FillDeferredDocument = new TypedDocumentString(`
    mutation FillDeferred($input: FillDeferredInput!) {
  answer: fillDeferred(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<FillDeferredMutation, FillDeferredMutationVariables>;
export const DecideDocument = new TypedDocumentString(`
    mutation Decide($input: DecideInput!) {
  answer: decide(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const IssueDocument = new TypedDocumentString(`
    mutation Issue($input: IssueInput!) {
  answer: issue(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<IssueMutation, IssueMutationVariables>;
export const DeliverDocument = new TypedDocumentString(`
    mutation Deliver($input: DeliverInput!) {
  answer: deliver(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<DeliverMutation, DeliverMutationVariables>;
export const ServeDenialDocument = new TypedDocumentString(`
    mutation ServeDenial($input: ServeDenialInput!) {
  answer: serveDenial(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<ServeDenialMutation, ServeDenialMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($input: WithdrawInput!) {
  answer: withdraw(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const TerminateDocument = new TypedDocumentString(`
    mutation Terminate($input: TerminateInput!) {
  answer: terminate(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<TerminateMutation, TerminateMutationVariables>;
export const VoidDocument = new TypedDocumentString(`
    mutation Void($input: VoidInput!) {
  answer: void(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<VoidMutation, VoidMutationVariables>;
export const ForwardDocument = new TypedDocumentString(`
    mutation Forward($input: ForwardInput!) {
  answer: forward(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<ForwardMutation, ForwardMutationVariables>;
export const ReassignDocument = new TypedDocumentString(`
    mutation Reassign($input: ReassignInput!) {
  answer: reassign(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<ReassignMutation, ReassignMutationVariables>;
export const DelegateDocument = new TypedDocumentString(`
    mutation Delegate($input: DelegateInput!) {
  answer: delegate(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<DelegateMutation, DelegateMutationVariables>;
export const RecordVerificationDocument = new TypedDocumentString(`
    mutation RecordVerification($input: RecordVerificationInput!) {
  answer: recordVerification(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<RecordVerificationMutation, RecordVerificationMutationVariables>;
export const RecordRecheckDocument = new TypedDocumentString(`
    mutation RecordRecheck($input: RecordRecheckInput!) {
  answer: recordRecheck(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<RecordRecheckMutation, RecordRecheckMutationVariables>;
export const RevokeDocument = new TypedDocumentString(`
    mutation Revoke($input: RevokeInput!) {
  answer: revoke(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<RevokeMutation, RevokeMutationVariables>;
export const CorrectRecordDocument = new TypedDocumentString(`
    mutation CorrectRecord($input: CorrectRecordInput!) {
  answer: correctRecord(input: $input) {
    ...Answered
  }
}
    fragment Answered on CommandAnswer {
  __typename
  ... on CommandDone {
    requestId
    caseNo
    state
    actSeq
    receipt {
      seq
      hash
    }
  }
  ... on CommandPending {
    requestId
    caseNo
    retryAfterMs
    message {
      zh
      en
    }
  }
  ... on CommandRefused {
    requestId
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
      facts {
        name
        value
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
}`) as unknown as TypedDocumentString<CorrectRecordMutation, CorrectRecordMutationVariables>;
export const CasePageDocument = new TypedDocumentString(`
    query CasePage($caseNo: CaseNo!) {
  case(caseNo: $caseNo) {
    caseNo
    externalNo
    simulated
    seq
    actSeq
    createdAt
    state
    stateName {
      zh
      en
    }
    kind
    handling
    channel
    procedure {
      code
      version
      name {
        zh
        en
      }
      extension {
        n
        basis {
          text
        }
      }
      special {
        kind
        maxAnnounced
      }
      fee {
        amount
      }
      materials {
        materialId
        source
      }
      fields {
        fieldId
        name {
          zh
          en
        }
      }
    }
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
    applicant {
      partyId
      name
      documentNo
      phone
    }
    agent {
      name
    }
    receivedOn
    acceptedOn
    deemedAccepted
    decidedAt
    decision
    licenceNo
    closedAt
    paused
    gaps {
      item
      problem
      remedy
    }
    special {
      kind
      days
      startedAt
    }
    hearing {
      toldAt
      requestedAt
      heldAt
      place
    }
    proposals {
      proposalId
      act
      at
      by {
        name
      }
      facts {
        name
        value
      }
    }
    materials {
      materialId
      name {
        zh
        en
      }
      mandatory
      deferrable
      status
      trust
      promisedOn
    }
    steps {
      stepId
      name {
        zh
        en
      }
      phase
      role
      status
      openedAt
      dueAt
      opinion
      assignee {
        personId
        name
      }
      unit {
        name {
          zh
          en
        }
      }
      hands {
        how
        at
        person {
          name
        }
      }
    }
    clocks {
      clockId
      kind
      name {
        zh
        en
      }
      reading {
        ...Reading
      }
      derivation {
        ...Derived
      }
    }
    receipt {
      seq
      hash
    }
    parent {
      caseNo
    }
    children {
      caseNo
      outcome
    }
  }
}
    fragment Reading on ClockReading {
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
}`) as unknown as TypedDocumentString<CasePageQuery, CasePageQueryVariables>;
export const CaseActionsDocument = new TypedDocumentString(`
    query CaseActions($caseNo: CaseNo!) {
  case(caseNo: $caseNo) {
    caseNo
    availableActions {
      ...Possible
    }
    whyNotMe(command: decide) {
      ...Possible
    }
  }
}
    fragment Possible on AvailableAction {
  command
  stepId
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
    ...MayBe
  }
}
fragment MayBe on WhoMay {
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
}`) as unknown as TypedDocumentString<CaseActionsQuery, CaseActionsQueryVariables>;
export const CaseFormDocument = new TypedDocumentString(`
    query CaseForm($caseNo: CaseNo!, $unmasked: Boolean!) {
  case(caseNo: $caseNo) {
    form(unmasked: $unmasked) {
      digest
      masked
      answers {
        field
        personal
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
  }
}
    `) as unknown as TypedDocumentString<CaseFormQuery, CaseFormQueryVariables>;
export const CaseTrailDocument = new TypedDocumentString(`
    query CaseTrail($caseNo: CaseNo!, $last: PageSize!, $before: String) {
  case(caseNo: $caseNo) {
    trail(last: $last, before: $before) {
      pageInfo {
        hasPreviousPage
        startCursor
      }
      edges {
        node {
          stream
          seq
          hash
          type
          outcome
          command
          role
          receivedAt
          occurredAt
          reason
          actor {
            name
          }
          events {
            type
            facts {
              name
              value
            }
          }
          refusals {
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
}
    `) as unknown as TypedDocumentString<CaseTrailQuery, CaseTrailQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($unit: ID!) {
  people(unit: $unit, first: 100) {
    edges {
      node {
        personId
        name
        roles
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const ClockDerivationDocument = new TypedDocumentString(`
    query ClockDerivation($caseNo: CaseNo!, $id: ID!) {
  clock(caseNo: $caseNo, id: $id) {
    clockId
    name {
      zh
      en
    }
    reading {
      ...Reading
    }
    derivation {
      ...Derived
    }
  }
}
    fragment Reading on ClockReading {
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
}`) as unknown as TypedDocumentString<ClockDerivationQuery, ClockDerivationQueryVariables>;