// Generated from schema/graphql by codegen.ts. Do not edit: npm run generate
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseSource, PersonSource, UnitSource, RegionSource, PartySource, ProcedureSource, ProcedureVersionSource, CalendarSource, ClockSource, CaseAsOfSource, TrailEntrySource, StepSource, HandSource, ProposalSource, HearingSource, RefusalSource, WhoMaySource, ExceptedSource, AvailableActionSource, ChildSource, DoneSource, PendingSource, RefusedSource, CatalogueDoneSource } from '../graphql/sources.ts';
import type { FindingSource, RuleSource } from '../graphql/supervision-findings-sources.ts';
import type { CatalogueProposalSource } from '../graphql/administration-sources.ts';
import type { HandlingBarSource, MeasureSource, StatisticsSource, RowSource, CellSource, CountedCaseEdge, HandlingTimesSource, PastCaseSource, BoardSource, BoardRowSource } from '../graphql/statistics-sources.ts';
import type { SavedAlertSource, AlertNoticeSource, SavedAlertDoneSource } from '../graphql/saved-alert-sources.ts';
import type { RuleSettingSource, RuleSettingDoneSource } from '../graphql/rule-setting-sources.ts';
import type { ProcessMapSource, ProcessConformanceSource, ProcessVariantSource, ProcessCasesSource, ProcessSpreadSource, ProcessWaitSource, ProcessNodeSource, ProcessEdgeSource, ProcessBottleneckSource, ProcessDepartureSource, ProcessCaseEdgeSource } from '../graphql/process-sources.ts';
import type { CoverageException as UncoveredClock } from '../../domain/supervision/coverage.ts';
import type { AssessmentDoneSource, ManualPointsSource, ObjectionSource, ScoresSource, ScoreRowSource, SheetSource, PartSource, LineSource, BulletinSource, BulletinRowSource, BulletinFigureSource, FrozenCardSource, FrozenOrderSource, DifferenceSource, ChangeSource } from '../graphql/assessment-sources.ts';
import type { CardSource, OrderSource, TermSource, CardAnswerSource, CardAppealSource, DecisionSource, EndingSource, OrderReplySource, OrderCheckSource, CardDoneSource, OrderDoneSource, SupervisionPendingSource } from '../graphql/supervision-cards-sources.ts';
import type { RatingSource, RatingDoneSource } from '../graphql/rating-sources.ts';
import type { PlanTaskSource, MilestoneSource, AssignmentSource, PlanDoneSource } from '../graphql/plan-sources.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 办件编号：区划6 + 日期8 + 类型1 + 流水6 + 校验1 · case number with check character */
  CaseNo: { input: string; output: string; }
  /** 时刻，UTC，ISO 8601，毫秒，例如 2026-03-02T01:00:00.000Z · an instant in UTC */
  DateTime: { input: string; output: string; }
  /** 任意 JSON 值，仅用于事先不知类型的单个字段值 · any JSON value, only where the type of one field's value is not known beforehand */
  JSON: { input: unknown; output: unknown; }
  /** 日历日，亚洲/上海，YYYY-MM-DD · a day of the calendar in Asia/Shanghai */
  LocalDate: { input: string; output: string; }
  /** 每页条数，1 到 100；变量超出范围即报错 · page size 1 to 100; checked on the coerced variable */
  PageSize: { input: number; output: number; }
};

/** 容缺受理的内容 · input of acceptDeferred */
export type AcceptDeferredInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 容缺材料 · deferred materials */
  readonly deferred: ReadonlyArray<DeferredInput>;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 受理的内容 · input of accept */
export type AcceptInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 事实清楚（工伤保险条例 第二十条）· facts are clear */
  readonly clear?: InputMaybe<Scalars['Boolean']['input']>;
  /** 告知承诺书 SHA-256 · digest of the commitment */
  readonly commitmentSha256?: InputMaybe<Scalars['String']['input']>;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

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

/** 增加停计 · add a pause */
export type AddPause = {
  /** 开始日 · from */
  readonly from: Scalars['LocalDate']['input'];
  /** 原因 · ground */
  readonly ground: SpecialKind;
  /** 结束日；空为仍在进行 · to; null: still open */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 一次提醒 · a notice */
export type AlertNotice = {
  readonly __typename?: 'AlertNotice';
  /** 其中前若干件的编号 · numbers of the first of them */
  readonly about: ReadonlyArray<Scalars['ID']['output']>;
  /** 关注提醒 · the alert */
  readonly alert: SavedAlert;
  /** 件数 · the count */
  readonly counted: Scalars['Int']['output'];
  /** 界限 · the bound */
  readonly moreThan: Scalars['Int']['output'];
  /** 编号 · number */
  readonly noticeId: Scalars['ID']['output'];
  /** 时刻 · at */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** 已读时刻 · read at */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 标为已读的回答 · answer to readAlertNotices */
export type AlertNoticesAnswer = AlertNoticesDone | CommandRefused;

/** 已标为已读 · marked as read */
export type AlertNoticesDone = {
  readonly __typename?: 'AlertNoticesDone';
  /** 这次标为已读的条数 · how many were marked now */
  readonly marked: Scalars['Int']['output'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
};

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

/** 追评 · amend */
export type AmendRatingInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 等级 · grade */
  readonly grade: RatingGrade;
  /** 请求编号：同一操作重发时不变 · request id: the same when sent again */
  readonly requestId: Scalars['ID']['input'];
  /** 内容 · text */
  readonly text?: Scalars['String']['input'];
};

/** 附件导入的回答 · answer to an import */
export type AnnexAnswer = AnnexFaulty | AnnexImported | CommandRefused;

/** 一处错误 · one fault */
export type AnnexFault = {
  readonly __typename?: 'AnnexFault';
  /** 列 · field */
  readonly field: Scalars['String']['output'];
  /** 文件行号 · line of the file */
  readonly line: Scalars['Int']['output'];
  /** 问题 · problem */
  readonly problem: Words;
};

/** 有错误，未导入 · faults found, nothing imported */
export type AnnexFaulty = {
  readonly __typename?: 'AnnexFaulty';
  /** 错误，至多 100 处 · faults, at most 100 */
  readonly faults: ReadonlyArray<AnnexFault>;
};

/** 已导入 · imported */
export type AnnexImported = {
  readonly __typename?: 'AnnexImported';
  /** 回执 · receipt */
  readonly receipt: Receipt;
  /** 行数 · rows */
  readonly rows: Scalars['Int']['output'];
};

/** 一项答案 · one answer */
export type Answer = {
  readonly __typename?: 'Answer';
  /** 所选项的名称；不是选项则为空 · name of the chosen option, null for other fields */
  readonly choice?: Maybe<Words>;
  /** 字段编号 · field id */
  readonly field: Scalars['ID']['output'];
  /** 名称 · name */
  readonly name: Words;
  /** 是个人信息 · personal data */
  readonly personal: Scalars['Boolean']['output'];
  /** 值 · value */
  readonly value?: Maybe<Scalars['JSON']['output']>;
};

/** 反馈 · answer a card */
export type AnswerCardInput = {
  /** 牌证编号 · card number */
  readonly cardNo: Scalars['ID']['input'];
  /** 证据 · evidence */
  readonly evidence?: ReadonlyArray<EvidenceInput>;
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 整改措施 · measures taken */
  readonly measures?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 内容 · text */
  readonly text: Scalars['String']['input'];
};

/** 一项答案：按字段类型填一种值 · one answer: the value that fits the field's type */
export type AnswerInput = {
  /** 日期 · date */
  readonly date?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 字段编号 · field id */
  readonly field: Scalars['ID']['input'];
  /** 是否 · yes or no */
  readonly flag?: InputMaybe<Scalars['Boolean']['input']>;
  /** 数 · number */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** 文字或选项 · text or choice */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 申诉 · appeal */
export type AppealCardInput = {
  /** 牌证编号 · card number */
  readonly cardNo: Scalars['ID']['input'];
  /** 证据，至少一份 · evidence, at least one */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 理由 · ground */
  readonly ground: AppealGround;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 陈述 · statement */
  readonly statement: Scalars['String']['input'];
};

/** 复核决定 · decision on an appeal, by someone other than the issuer */
export type AppealDecision = {
  readonly __typename?: 'AppealDecision';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 复核人 · by */
  readonly by?: Maybe<Person>;
  /** 结果 · outcome */
  readonly outcome: AppealOutcome;
  /** 理由 · reasons */
  readonly reasons: Scalars['String']['output'];
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

/** 提出关联 · input */
export type ApproveLinkInput = {
  /** 人员编号 · person */
  readonly personId: Scalars['ID']['input'];
  /** 待办编号 · number of what waits */
  readonly proposalId: Scalars['ID']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 提出删除或限制处理 · input */
export type AskErasureInput = {
  /** 处理 · act */
  readonly act: ErasureAct;
  /** 依据 · basis in law */
  readonly basis: Scalars['String']['input'];
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 谁的信息；缺省为表单 · whose data; the form by default */
  readonly whose?: InputMaybe<ErasureSubject>;
};

/** 通知被申请人举证的内容 · input of askRespondent */
export type AskRespondentInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 通知书号 · notice number */
  readonly noticeNo: Scalars['String']['input'];
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 被申请人 · respondent */
  readonly respondent: PartyInput;
};

/** 考核行为的回答 · answer to acts of assessment */
export type AssessmentAnswer = AssessmentDone | CommandRefused;

/** 已办理并留痕 · done and on record */
export type AssessmentDone = {
  readonly __typename?: 'AssessmentDone';
  /** 通报 · bulletin */
  readonly bulletin?: Maybe<Bulletin>;
  /** 人工加减分 · points given */
  readonly manualPoints?: Maybe<ManualPoints>;
  /** 异议 · objection */
  readonly objection?: Maybe<ScoreObjection>;
  /** 回执 · receipt */
  readonly receipt: Receipt;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
};

/** 证据 · evidence */
export type AssessmentEvidence = {
  readonly __typename?: 'AssessmentEvidence';
  /** 名称 · name */
  readonly name: Scalars['String']['output'];
  /** SHA-256，十六进制 · hex */
  readonly sha256: Scalars['String']['output'];
};

/** 交办 · assign */
export type AssignPlanTaskInput = {
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 任务编号 · task */
  readonly task: Scalars['ID']['input'];
  /** 责任单位 · unit */
  readonly unit: Scalars['ID']['input'];
};

/** 一项可能的行为 · one possible act */
export type AvailableAction = {
  readonly __typename?: 'AvailableAction';
  /** 可以 · allowed */
  readonly allowed: Scalars['Boolean']['output'];
  /** 命令 · command */
  readonly command: CommandType;
  /** 不能的理由 · reasons against */
  readonly reasons: ReadonlyArray<Refusal>;
  /** 环节；与环节无关的为空 · step it is about, if any */
  readonly stepId?: Maybe<Scalars['ID']['output']>;
  /** 谁可以 · who may */
  readonly whoMay: ReadonlyArray<WhoMay>;
};

/** 法律依据 · legal basis, with how sure it is */
export type Basis = {
  readonly __typename?: 'Basis';
  /** 把握程度 · certainty */
  readonly certainty: Certainty;
  /** 条文出处 · citation as an official would write it */
  readonly text: Scalars['String']['output'];
};

/** 看板 · the board */
export type Board = {
  readonly __typename?: 'Board';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 尚未计入的留痕条数 · entries of the trail not yet counted */
  readonly behind: Scalars['Int']['output'];
  /** 各部门 · per unit and region */
  readonly rows: ReadonlyArray<BoardRow>;
  /** 合计 · the whole */
  readonly total: BoardCounts;
};

/** 未了结的牌 · cards not closed */
export type BoardCards = {
  readonly __typename?: 'BoardCards';
  /** 红牌 · red */
  readonly red: Scalars['Int']['output'];
  /** 待确认的草稿 · drafts that wait for a person's confirmation */
  readonly toConfirm: Scalars['Int']['output'];
  /** 预警 · warnings */
  readonly warn: Scalars['Int']['output'];
  /** 黄牌 · yellow */
  readonly yellow: Scalars['Int']['output'];
};

/** 看板件数 · counts */
export type BoardCounts = {
  readonly __typename?: 'BoardCounts';
  /** 各状态 · per state */
  readonly byState: ReadonlyArray<StateCount>;
  /** 未了结的牌 · cards not closed */
  readonly cards: BoardCards;
  /** 今日到期 · due today */
  readonly dueToday: Scalars['Int']['output'];
  /** 在办 · open */
  readonly open: Scalars['Int']['output'];
  /** 未了结的督办单 · orders not closed */
  readonly orders: Scalars['Int']['output'];
  /** 已超期 · overdue */
  readonly overdue: Scalars['Int']['output'];
  /** 暂停中 · paused */
  readonly paused: Scalars['Int']['output'];
};

/** 看板筛选 · filter of the board */
export type BoardFilter = {
  /** 区划及其下级 · region and all below it */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** 部门 · unit */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 看板一行 · one row */
export type BoardRow = {
  readonly __typename?: 'BoardRow';
  /** 件数 · counts */
  readonly counts: BoardCounts;
  /** 区划 · region */
  readonly region?: Maybe<Region>;
  /** 区划编码 · region code */
  readonly regionCode: Scalars['String']['output'];
  /** 部门 · unit */
  readonly unit?: Maybe<Unit>;
};

/** 通报 · a bulletin */
export type Bulletin = {
  readonly __typename?: 'Bulletin';
  /** 一个数背后冻结的办件 · the frozen cases behind one of its figures */
  readonly behind: StatisticsCaseConnection;
  /** 编号 · id */
  readonly bulletinId: Scalars['ID']['output'];
  /** 工作日历版本 · calendar version */
  readonly calendarVersion: Scalars['String']['output'];
  /** 办件集的 SHA-256 · hash of the sorted case set */
  readonly caseSetSha256: Scalars['String']['output'];
  /** 办件数 · cases in the set */
  readonly cases: Scalars['Int']['output'];
  /** 内容的 SHA-256 · hash of the content */
  readonly contentSha256: Scalars['String']['output'];
  /** 更正说明 · what it corrects */
  readonly difference?: Maybe<BulletinDifference>;
  /** 分列 · divided by */
  readonly dividedBy: BulletinDivision;
  /** 冻结时刻 · frozen at */
  readonly frozenAt: Scalars['DateTime']['output'];
  /** 文号；未发布则空 · issue number; null until published */
  readonly issueNo?: Maybe<Scalars['String']['output']>;
  /** 种类 · kind */
  readonly kind: BulletinKind;
  /** 起日 · first day */
  readonly periodFrom: Scalars['LocalDate']['output'];
  /** 止日，不含 · day after the last */
  readonly periodTo: Scalars['LocalDate']['output'];
  /** 拟制人 · proposed by */
  readonly proposedBy?: Maybe<Person>;
  /** 数据性质；含模拟数据即为模拟 · provenance; SIMULATED when simulated data is in it */
  readonly provenance: Provenance;
  /** 发布时刻 · published at */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发布人 · published by */
  readonly publishedBy?: Maybe<Person>;
  /** 区划编码 · region code */
  readonly regionCode: Scalars['String']['output'];
  /** 其中一行 · one of its rows */
  readonly row?: Maybe<BulletinRow>;
  /** 各行 · rows */
  readonly rows: ReadonlyArray<BulletinRow>;
  /** 监察规则的哈希 · hash over the rules of supervision */
  readonly rulesSha256: Scalars['String']['output'];
  /** 评分表哈希 · hash of the sheet */
  readonly sheetHash: Scalars['String']['output'];
  /** 评分表 · score sheet */
  readonly sheetId: Scalars['ID']['output'];
  /** 评分表版本 · version of the sheet */
  readonly sheetVersion: Scalars['Int']['output'];
  /** 状态 · state */
  readonly state: BulletinState;
  /** 合计 · the whole */
  readonly total: BulletinRow;
};


/** 通报 · a bulletin */
export type BulletinBehindArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  measure: Scalars['ID']['input'];
  row: Scalars['ID']['input'];
  side?: MeasureSide;
};


/** 通报 · a bulletin */
export type BulletinRowArgs = {
  key: Scalars['ID']['input'];
};

/** 冻结的一张牌 · a card as it was frozen */
export type BulletinCard = {
  readonly __typename?: 'BulletinCard';
  /** 该牌现况 · the card as it stands now */
  readonly card?: Maybe<Card>;
  /** 牌证编号 · card number */
  readonly cardNo: Scalars['ID']['output'];
  /** 办件编号 · case number */
  readonly caseNo?: Maybe<Scalars['CaseNo']['output']>;
  /** 计入考核 · weighed in scores */
  readonly effective: Scalars['Boolean']['output'];
  /** 级别 · level */
  readonly level: CardLevel;
  /** 规则 · rule */
  readonly rule?: Maybe<SupervisionRule>;
  /** 规则编号 · rule id */
  readonly ruleId: Scalars['ID']['output'];
  /** 冻结时的状态 · state when frozen */
  readonly state: CardStateName;
  /** 冻结时状态的名称 · name of that state */
  readonly stateName: Words;
  /** 责任单位 · duty unit */
  readonly unit?: Maybe<Unit>;
};

/** 冻结牌证的一页 · a page of frozen cards */
export type BulletinCardConnection = {
  readonly __typename?: 'BulletinCardConnection';
  /** 各条 · edges */
  readonly edges: ReadonlyArray<BulletinCardEdge>;
  /** 分页 · paging */
  readonly pageInfo: PageInfo;
  /** 总数 · total */
  readonly totalCount: Scalars['Int']['output'];
};

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

/** 一条 · an edge */
export type BulletinCardEdge = {
  readonly __typename?: 'BulletinCardEdge';
  /** 游标 · cursor */
  readonly cursor: Scalars['String']['output'];
  /** 冻结的牌 · card as frozen */
  readonly node: BulletinCard;
};

/** 一处变动 · one change */
export type BulletinChange = {
  readonly __typename?: 'BulletinChange';
  /** 现 · after */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** 原 · before */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** 行 · row */
  readonly row: Scalars['String']['output'];
  /** 什么 · what */
  readonly what: Scalars['String']['output'];
};

/** 对比的数，按拟制时所知 · a figure to compare with, as known when the bulletin was frozen */
export type BulletinComparison = {
  readonly __typename?: 'BulletinComparison';
  /** 增减；任一为空则空 · difference; null where either is */
  readonly change?: Maybe<Scalars['Float']['output']>;
  /** 件数 · number of cases */
  readonly n: Scalars['Int']['output'];
  /** 值 · value */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** 与被更正通报的差异 · difference to the bulletin corrected */
export type BulletinDifference = {
  readonly __typename?: 'BulletinDifference';
  /** 新增办件 · cases added */
  readonly added: ReadonlyArray<Scalars['CaseNo']['output']>;
  /** 被更正的通报 · bulletin corrected */
  readonly bulletinId: Scalars['ID']['output'];
  /** 有变的办件 · cases changed */
  readonly changed: ReadonlyArray<Scalars['CaseNo']['output']>;
  /** 变动的数 · figures that changed */
  readonly changes: ReadonlyArray<BulletinChange>;
  /** 其文号 · its number */
  readonly issueNo: Scalars['String']['output'];
  /** 理由 · reason */
  readonly reason: Scalars['String']['output'];
  /** 移出办件 · cases removed */
  readonly removed: ReadonlyArray<Scalars['CaseNo']['output']>;
};

/** 通报按什么分列 · divided by */
export type BulletinDivision =
  /** 县（市、区） · county */
  | 'COUNTY'
  /** 部门 · unit */
  | 'UNIT';

/** 一个数 · one figure */
export type BulletinFigure = {
  readonly __typename?: 'BulletinFigure';
  /** 冻结的办件 · exactly the frozen cases behind it, as far as they are yours to see */
  readonly cases: StatisticsCaseConnection;
  /** 分母 · denominator */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** 指标 · measure */
  readonly measureId: Scalars['ID']['output'];
  /** 件数 · number of cases */
  readonly n: Scalars['Int']['output'];
  /** 分子 · numerator */
  readonly numerator: Scalars['Float']['output'];
  /** 环比：上期的同一数 · the same figure of the period before */
  readonly previous?: Maybe<BulletinComparison>;
  /** 名次 · rank */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** 值 · value */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** 同比：上年同期的同一数 · the same figure a year before */
  readonly yearBefore?: Maybe<BulletinComparison>;
};


/** 一个数 · one figure */
export type BulletinFigureCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  side?: MeasureSide;
};

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

/** 冻结的一件督办 · an order as it was frozen */
export type BulletinOrder = {
  readonly __typename?: 'BulletinOrder';
  /** 该督办现况 · the order as it stands now */
  readonly order?: Maybe<SupervisionOrder>;
  /** 督办编号 · order number */
  readonly orderNo: Scalars['ID']['output'];
  /** 冻结时的状态 · state when frozen */
  readonly state: OrderStateName;
  /** 冻结时状态的名称 · name of that state */
  readonly stateName: Words;
  /** 标题 · title */
  readonly title: Scalars['String']['output'];
  /** 责任单位 · duty unit */
  readonly unit?: Maybe<Unit>;
};

/** 冻结督办的一页 · a page of frozen orders */
export type BulletinOrderConnection = {
  readonly __typename?: 'BulletinOrderConnection';
  /** 各条 · edges */
  readonly edges: ReadonlyArray<BulletinOrderEdge>;
  /** 分页 · paging */
  readonly pageInfo: PageInfo;
  /** 总数 · total */
  readonly totalCount: Scalars['Int']['output'];
};

/** 一行的督办数 · counts of orders in a row */
export type BulletinOrderCount =
  /** 签发的 · issued */
  | 'ISSUED'
  /** 冻结时未办结的 · not over when the bulletin was frozen */
  | 'OPEN';

/** 一条 · an edge */
export type BulletinOrderEdge = {
  readonly __typename?: 'BulletinOrderEdge';
  /** 游标 · cursor */
  readonly cursor: Scalars['String']['output'];
  /** 冻结的督办件 · order as frozen */
  readonly node: BulletinOrder;
};

/** 一行 · one row */
export type BulletinRow = {
  readonly __typename?: 'BulletinRow';
  /** 一个牌证数背后冻结的牌证，恰为所计者，仅限本人可见 · exactly the frozen cards behind one of these counts, as far as they are yours to see */
  readonly cardsBehind: BulletinCardConnection;
  /** 指标 · figures */
  readonly figures: ReadonlyArray<BulletinFigure>;
  /** 部门或县区；合计为空串 · unit or county; empty for the whole */
  readonly key: Scalars['ID']['output'];
  /** 名称 · name */
  readonly name: Scalars['String']['output'];
  /** 其中未办结的 · those of them that were not over */
  readonly openOrders: Scalars['Int']['output'];
  /** 督办件 · orders issued */
  readonly orders: Scalars['Int']['output'];
  /** 一个督办数背后冻结的督办件 · exactly the frozen orders behind one of these counts, as far as they are yours to see */
  readonly ordersBehind: BulletinOrderConnection;
  /** 红牌 · red cards */
  readonly redCards: Scalars['Int']['output'];
  /** 得分 · score */
  readonly score?: Maybe<Score>;
  /** 预警 · warnings */
  readonly warnings: Scalars['Int']['output'];
  /** 已撤销的牌 · withdrawn cards */
  readonly withdrawnCards: Scalars['Int']['output'];
  /** 黄牌 · yellow cards */
  readonly yellowCards: Scalars['Int']['output'];
};


/** 一行 · one row */
export type BulletinRowCardsBehindArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  count: BulletinCardCount;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** 一行 · one row */
export type BulletinRowOrdersBehindArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  count?: BulletinOrderCount;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};

/** 通报状态 · state of a bulletin */
export type BulletinState =
  /** 已拟制，待发布 · proposed */
  | 'PROPOSED'
  /** 已发布 · published */
  | 'PUBLISHED';

/** 一天 · a day */
export type CalendarDay = {
  readonly __typename?: 'CalendarDay';
  /** 说明 · what the calendar calls it */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 日期 · day */
  readonly on: Scalars['LocalDate']['output'];
  /** 临时 · provisional */
  readonly provisional: Scalars['Boolean']['output'];
  /** 工作日 · counts as a working day */
  readonly working: Scalars['Boolean']['output'];
};

/** 一个订阅 · a feed */
export type CalendarFeed = {
  readonly __typename?: 'CalendarFeed';
  /** 建立时刻 · created at */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 订阅编号 · id */
  readonly feedId: Scalars['ID']['output'];
  /** 谁的办件 · whose cases */
  readonly whose: CalendarFeedScope;
};

/** 订阅命令的答复 · answer to a command on feeds */
export type CalendarFeedAnswer = CalendarFeedDone | CommandRefused;

/** 已办 · done */
export type CalendarFeedDone = {
  readonly __typename?: 'CalendarFeedDone';
  /** 订阅编号 · id */
  readonly feedId: Scalars['ID']['output'];
  /** 地址路径，只在新建时显示一次 · path of its address, shown once when it is made */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
};

/** 谁的办件 · whose cases */
export type CalendarFeedScope =
  /** 我手上的 · those I hold a step of */
  | 'MINE'
  /** 本部门的 · those of my unit */
  | 'UNIT';

/** 日历上有说明的一天 · a day with the calendar's words */
export type CalendarLabel = {
  readonly __typename?: 'CalendarLabel';
  /** 说明 · label */
  readonly label: Scalars['String']['output'];
  /** 日期 · day */
  readonly on: Scalars['LocalDate']['output'];
};

/** 导入预览 · what importing a year's notice would touch */
export type CalendarPreview = {
  readonly __typename?: 'CalendarPreview';
  /** 会变的日子 · days that would change */
  readonly days: ReadonlyArray<CalendarDay>;
  /** 发现的问题；有则不能导入 · faults; any forbids the import */
  readonly findings: ReadonlyArray<PublishFinding>;
  /** 在办件总数 · running cases */
  readonly running: Scalars['Int']['output'];
  /** 届满日会变化的在办件，至多 100 · running cases whose due dates move, at most 100 */
  readonly touched: ReadonlyArray<TouchedCase>;
  /** 拟用版本 · version */
  readonly version: Scalars['String']['output'];
};

/** 日历版本 · a version of the calendar */
export type CalendarVersion = Node & {
  readonly __typename?: 'CalendarVersion';
  /** 某年每一天 · every day of a year */
  readonly days: ReadonlyArray<CalendarDay>;
  /** 全局编号 · global id */
  readonly id: Scalars['ID']['output'];
  /** 导入时刻 · imported at */
  readonly importedAt: Scalars['DateTime']['output'];
  /** 数据起 · known from */
  readonly knownFrom: Scalars['LocalDate']['output'];
  /** 数据止；此后为临时 · known until; provisional after */
  readonly knownUntil: Scalars['LocalDate']['output'];
  /** 依据的通知 · notice */
  readonly notice: Scalars['String']['output'];
  /** 版本 · version */
  readonly version: Scalars['String']['output'];
};


/** 日历版本 · a version of the calendar */
export type CalendarVersionDaysArgs = {
  year: Scalars['Int']['input'];
};

/** 回访 · call back */
export type CallBackInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 请求编号：同一操作重发时不变 · request id: the same when sent again */
  readonly requestId: Scalars['ID']['input'];
  /** 满意 · satisfied */
  readonly satisfied: Scalars['Boolean']['input'];
  /** 内容 · text */
  readonly text: Scalars['String']['input'];
};

/** 一张牌：预警、黄牌或红牌 · one card: warning, yellow or red */
export type Card = {
  readonly __typename?: 'Card';
  /** 人的行为次数 · human acts */
  readonly actSeq: Scalars['Int']['output'];
  /** 反馈 · answers */
  readonly answers: ReadonlyArray<CardAnswer>;
  /** 申诉 · appeal */
  readonly appeal?: Maybe<CardAppeal>;
  /** 我能做什么，为什么不能 · what I may do, and why not */
  readonly availableActions: ReadonlyArray<SupervisionAction>;
  /** 取消或被升级取代 · cancelled, or replaced by a higher card */
  readonly cancelled?: Maybe<CardEnding>;
  /** 牌证编号 · card number, worked out from the finding's key */
  readonly cardNo: Scalars['ID']['output'];
  /** 办件；无权为空 · the case, if you may see it */
  readonly case?: Maybe<Case>;
  /** 办件编号 · case number */
  readonly caseNo?: Maybe<Scalars['CaseNo']['output']>;
  /** 办结时刻 · over since */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办结原因 · why it was closed */
  readonly closedBecause?: Maybe<Scalars['String']['output']>;
  /** 发现键：一个发现一张牌 · key of the finding */
  readonly dedupKey: Scalars['String']['output'];
  /** 责任人 · duty person */
  readonly dutyPerson?: Maybe<Person>;
  /** 计入考核 · weighs in scores */
  readonly effective: Scalars['Boolean']['output'];
  /** 规则看到的事实 · facts the rule saw */
  readonly facts: ReadonlyArray<Fact>;
  /** 规则触发时刻 · when the rule fired */
  readonly firedAt: Scalars['DateTime']['output'];
  /** 发牌时级别 · level at first */
  readonly firstLevel: CardLevel;
  /** 列入通报 · marked for the bulletin */
  readonly forBulletin: Scalars['Boolean']['output'];
  /** 发牌时刻 · issued at */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发牌人；系统自动发牌为空 · who issued it; null: the system */
  readonly issuedBy?: Maybe<Person>;
  /** 现级别（逾期未反馈会升级）· level as it stands; R-T09 may have raised it */
  readonly level: CardLevel;
  /** 自动发牌或人工确认 · issued automatically, or after confirmation */
  readonly mode: CardMode;
  /** 下一个届满 · next due */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 逾期未反馈的升级 · raises for want of an answer (R-T09) */
  readonly raises: ReadonlyArray<CardRaise>;
  /** 区划 · region */
  readonly region: Region;
  /** 被哪张牌取代 · replaced by */
  readonly replacedBy?: Maybe<Scalars['ID']['output']>;
  /** 上报原因 · why it was reported up */
  readonly reportedBecause?: Maybe<Scalars['String']['output']>;
  /** 规则编号 · rule */
  readonly ruleId: Scalars['String']['output'];
  /** 规则版本 · version of the rule */
  readonly ruleVersion: Scalars['Int']['output'];
  /** 已提交条目数 · committed entries */
  readonly seq: Scalars['Int']['output'];
  /** 模拟数据 · simulated */
  readonly simulated: Scalars['Boolean']['output'];
  /** 状态 · state */
  readonly state: CardStateName;
  /** 状态名称 · name of the state */
  readonly stateName: Words;
  /** 环节 · step */
  readonly stepId?: Maybe<Scalars['String']['output']>;
  /** 划去：保留可见，不计分 · struck out: kept and shown, out of the scores */
  readonly struckOut: Scalars['Boolean']['output'];
  /** 期限 · terms */
  readonly terms: ReadonlyArray<SupervisionTerm>;
  /** 阈值 · threshold */
  readonly threshold: Scalars['String']['output'];
  /** 留痕，旧的在前 · trail, oldest first */
  readonly trail: ReadonlyArray<TrailEntry>;
  /** 责任单位 · duty unit */
  readonly unit: Unit;
  /** 撤销 · withdrawal */
  readonly withdrawn?: Maybe<CardEnding>;
};

/** 反馈 · an answer of the unit */
export type CardAnswer = {
  readonly __typename?: 'CardAnswer';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 反馈人 · by */
  readonly by?: Maybe<Person>;
  /** 证据 · evidence */
  readonly evidence: ReadonlyArray<SupervisionEvidence>;
  /** 逾期反馈 · after its term */
  readonly late: Scalars['Boolean']['output'];
  /** 整改措施 · measures taken */
  readonly measures?: Maybe<Scalars['String']['output']>;
  /** 内容 · text */
  readonly text: Scalars['String']['output'];
};

/** 申诉 · an appeal */
export type CardAppeal = {
  readonly __typename?: 'CardAppeal';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 申诉人 · by */
  readonly by?: Maybe<Person>;
  /** 复核决定，旧的在前 · decisions, oldest first */
  readonly decisions: ReadonlyArray<AppealDecision>;
  /** 证据 · evidence */
  readonly evidence: ReadonlyArray<SupervisionEvidence>;
  /** 理由 · ground */
  readonly ground: AppealGround;
  /** 陈述 · statement */
  readonly statement: Scalars['String']['output'];
};

/** 牌证命令的回答 · answer to a command on a card */
export type CardCommandAnswer = CardDone | CommandRefused | SupervisionPending;

/** 牌证分页 · connection of cards */
export type CardConnection = {
  readonly __typename?: 'CardConnection';
  /** 边 · edges */
  readonly edges: ReadonlyArray<CardEdge>;
  /** 分页 · page info */
  readonly pageInfo: PageInfo;
  /** 总数，至多 10000 · total, capped */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 已执行并留痕 · done and on record */
export type CardDone = {
  readonly __typename?: 'CardDone';
  /** 牌证 · the card as it is now */
  readonly card?: Maybe<Card>;
  /** 下一个届满 · next due */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 回执 · receipt */
  readonly receipt: Receipt;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
  /** 已提交条目数 · committed entries */
  readonly seq: Scalars['Int']['output'];
  /** 执行后的状态 · state after it */
  readonly state: CardStateName;
};

/** 牌证边 · edge of cards */
export type CardEdge = {
  readonly __typename?: 'CardEdge';
  /** 游标 · cursor */
  readonly cursor: Scalars['String']['output'];
  /** 牌证 · card */
  readonly node: Card;
};

/** 撤销或取消 · an ending with its reason */
export type CardEnding = {
  readonly __typename?: 'CardEnding';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 何人；系统为空 · by; null: the system */
  readonly by?: Maybe<Person>;
  /** 理由 · reason */
  readonly reason: Scalars['String']['output'];
};

/** 牌证筛选 · filter of cards */
export type CardFilter = {
  /** 办件编号 · case */
  readonly caseNo?: InputMaybe<Scalars['CaseNo']['input']>;
  /** 期限早于 · some term ends before */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** 计入考核（未撤销、未取消、未被升级）· weighs in scores */
  readonly effective?: InputMaybe<Scalars['Boolean']['input']>;
  /** 列入通报 · marked for the bulletin */
  readonly forBulletin?: InputMaybe<Scalars['Boolean']['input']>;
  /** 发牌止（不含）· issued before */
  readonly issuedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** 发牌起（含）· issued from */
  readonly issuedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 级别 · levels */
  readonly levels?: InputMaybe<ReadonlyArray<CardLevel>>;
  /** 未结 · not over yet */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 区划及下级 · region and all below */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** 规则编号 · rule */
  readonly ruleId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 · states */
  readonly states?: InputMaybe<ReadonlyArray<CardStateName>>;
  /** 责任单位 · duty unit */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
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

/** 升级一次 · one raise */
export type CardRaise = {
  readonly __typename?: 'CardRaise';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 从 · from */
  readonly from: CardLevel;
  /** 到 · to */
  readonly to: CardLevel;
};

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

/** 办件 · a case */
export type Case = Node & {
  readonly __typename?: 'Case';
  /** 受理日；视为受理时等于收件日 · day of acceptance; the day of receipt when deemed */
  readonly acceptedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 人的行为次数：页面据此知道自己是否过时 · human acts; a screen compares it to know whether it is stale */
  readonly actSeq: Scalars['Int']['output'];
  /** 代理人（脱敏）· agent, masked */
  readonly agent?: Maybe<Party>;
  /** 申请人（脱敏）· applicant, masked */
  readonly applicant?: Maybe<Party>;
  /** 整件当时的样子：某日终了，或某条记录之后；当时还没有这件，或无权查看留痕，为空 · the whole case as it stood at the end of a day or after one entry; null before it came in and without the right to its trail */
  readonly asOf?: Maybe<CaseAsOf>;
  /** 可以做什么、为何不能、谁能做 · what may be done, why not, and by whom */
  readonly availableActions: ReadonlyArray<AvailableAction>;
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['output'];
  /** 渠道 · channel */
  readonly channel?: Maybe<Channel>;
  /** 子办件 · children */
  readonly children: ReadonlyArray<ChildCase>;
  /** 一个时钟在某日、在假设下 · one clock as it stood on a day, or as it would have stood */
  readonly clock?: Maybe<CaseClock>;
  /** 时钟 · clocks */
  readonly clocks: ReadonlyArray<CaseClock>;
  /** 办结时刻 · closed at */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 建立时刻 · created at */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 决定时刻 · decided at */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 决定 · decision */
  readonly decision?: Maybe<Decision>;
  /** 视为受理 · deemed accepted by silence */
  readonly deemedAccepted: Scalars['Boolean']['output'];
  /** 外部编号 · number in the other system */
  readonly externalNo?: Maybe<Scalars['String']['output']>;
  /** 对本件的监察发现，早的在前 · findings about this case that I may read, oldest first */
  readonly findings: ReadonlyArray<Finding>;
  /** 填报的表单；完整内容须有权限，且查看留痕 · the form as filled in; unmasked only by right, and the reading is recorded */
  readonly form?: Maybe<FilledForm>;
  /** 已告知的补正内容 · gaps told */
  readonly gaps: ReadonlyArray<Gap>;
  /** 办件类型 · kind of handling */
  readonly handling: CaseForm;
  /** 听证 · hearing */
  readonly hearing?: Maybe<CaseHearing>;
  /** 全局编号 · global id */
  readonly id: Scalars['ID']['output'];
  /** 事项类型 · kind of item */
  readonly kind: ItemKind;
  /** 证照编号 · licence number */
  readonly licenceNo?: Maybe<Scalars['String']['output']>;
  /** 谁看过本件的个人信息或留痕，最近在前，至多 200 条；本人和可看留痕者可见 · who looked at personal data or the trail, newest first, at most 200; for the applicant and whoever may read the trail */
  readonly looks?: Maybe<ReadonlyArray<Look>>;
  /** 材料 · materials */
  readonly materials: ReadonlyArray<CaseMaterial>;
  /** 最近届满的时钟及其读数；暂停时为停着的时钟 · the clock of the next due with its reading; while paused the one that stands still */
  readonly nextClock?: Maybe<CaseClock>;
  /** 最近的届满 · next due */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 最近届满的时钟 · clock of the next due */
  readonly nextDueClock?: Maybe<Scalars['ID']['output']>;
  /** 来源系统 · origin */
  readonly origin: CaseOrigin;
  /** 已超期 · overdue */
  readonly overdue: Scalars['Boolean']['output'];
  /** 上级办件 · parent package */
  readonly parent?: Maybe<Case>;
  /** 时限暂停中 · organ's clocks are stopped */
  readonly paused: Scalars['Boolean']['output'];
  /** 受理时锁定的事项版本 · procedure version pinned to the case */
  readonly procedure: ProcedureVersion;
  /** 承诺届满 · promised due */
  readonly promisedDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 待批准的提请 · proposals awaiting approval */
  readonly proposals: ReadonlyArray<Proposal>;
  /** 数据性质 · provenance */
  readonly provenance: Provenance;
  /** 最新回执 · latest receipt */
  readonly receipt?: Maybe<Receipt>;
  /** 收件日 · day of receipt */
  readonly receivedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 区划 · region */
  readonly region: Region;
  /** 被申请人（脱敏）· respondent, masked */
  readonly respondent?: Maybe<Party>;
  /** 已提交条目数 · committed entries */
  readonly seq: Scalars['Int']['output'];
  /** 模拟数据 · simulated */
  readonly simulated: Scalars['Boolean']['output'];
  /** 进行中的特别程序 · special procedure under way */
  readonly special?: Maybe<OpenSpecial>;
  /** 状态 · state */
  readonly state: CaseStateName;
  /** 状态名称 · name of the state */
  readonly stateName: Words;
  /** 法定届满 · statutory due */
  readonly statutoryDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 环节：已办、在办、待办 · steps: done, open, next */
  readonly steps: ReadonlyArray<CaseStep>;
  /** 留痕 · the trail; null without the right */
  readonly trail?: Maybe<TrailConnection>;
  /** 办理部门 · handling unit */
  readonly unit: Unit;
  /** 最近变化 · last change */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 谁可以查看 · who may read this case */
  readonly whoMayRead: ReadonlyArray<Reader>;
  /** 为什么我不能：当前状态不允许时也给出理由 · who may act, and why not me; answers in any state */
  readonly whyNotMe: ReadonlyArray<AvailableAction>;
};


/** 办件 · a case */
export type CaseAsOfArgs = {
  caseSeq?: InputMaybe<Scalars['Int']['input']>;
  day?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 办件 · a case */
export type CaseClockArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  suppose?: ReadonlyArray<Supposition>;
};


/** 办件 · a case */
export type CaseFormArgs = {
  unmasked?: Scalars['Boolean']['input'];
};


/** 办件 · a case */
export type CaseTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  last?: InputMaybe<Scalars['PageSize']['input']>;
};


/** 办件 · a case */
export type CaseWhyNotMeArgs = {
  command: CommandType;
};

/** 一个办件当时的样子，由留痕重新推演 · a case as it stood, its trail folded again */
export type CaseAsOf = {
  readonly __typename?: 'CaseAsOf';
  /** 受理日 · day of acceptance */
  readonly acceptedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 截至时刻，时钟按它读数 · instant as of which its clocks are read */
  readonly at: Scalars['DateTime']['output'];
  /** 当时最后一条记录的办件内序号 · number of the last entry by then */
  readonly caseSeq: Scalars['Int']['output'];
  /** 时钟 · clocks */
  readonly clocks: ReadonlyArray<CaseClock>;
  /** 办结时刻 · closed at */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 决定 · decision */
  readonly decision?: Maybe<Decision>;
  /** 视为受理 · deemed accepted by silence */
  readonly deemedAccepted: Scalars['Boolean']['output'];
  /** 表单，脱敏 · the form, masked */
  readonly form?: Maybe<FilledForm>;
  /** 已告知的补正内容 · gaps told */
  readonly gaps: ReadonlyArray<Gap>;
  /** 听证 · hearing */
  readonly hearing?: Maybe<CaseHearing>;
  /** 证照编号 · licence number */
  readonly licenceNo?: Maybe<Scalars['String']['output']>;
  /** 材料 · materials */
  readonly materials: ReadonlyArray<CaseMaterial>;
  /** 待批准的提请 · proposals awaiting approval */
  readonly proposals: ReadonlyArray<Proposal>;
  /** 收件日 · day of receipt */
  readonly receivedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 该条的记录时间 · when that entry was recorded */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 进行中的特别程序 · special procedure under way */
  readonly special?: Maybe<OpenSpecial>;
  /** 状态 · state */
  readonly state: CaseStateName;
  /** 状态名称 · name of the state */
  readonly stateName: Words;
  /** 环节 · steps */
  readonly steps: ReadonlyArray<CaseStep>;
};

/** 证据包 · a bundle */
export type CaseBundle = {
  readonly __typename?: 'CaseBundle';
  /** 内容，JSON · content, JSON */
  readonly content: Scalars['String']['output'];
  /** 条目数 · entries in it */
  readonly entries: Scalars['Int']['output'];
  /** 建议的文件名 · name for the file */
  readonly fileName: Scalars['String']['output'];
  /** 日志已声明这是全部条目 · the log has stated that these are all */
  readonly whole: Scalars['Boolean']['output'];
  /** 签名已获见证 · its checkpoint was witnessed */
  readonly witnessed: Scalars['Boolean']['output'];
};

/** 一个时钟 · a clock of a case: its reading and its proof */
export type CaseClock = {
  readonly __typename?: 'CaseClock';
  /** 时钟编号，例如 STATUTORY、STEP/check · id within the case */
  readonly clockId: Scalars['ID']['output'];
  /** 推导：足以手工复算 · enough to recompute it by hand */
  readonly derivation: Derivation;
  /** 种类 · kind */
  readonly kind: ClockKind;
  /** 名称 · name */
  readonly name: Words;
  /** 读数 · reading */
  readonly reading: ClockReading;
};

/** 办件分页 · connection of cases */
export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  /** 边 · edges */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** 分页 · page info */
  readonly pageInfo: PageInfo;
  /** 总数；仅在选取时计算，至多 10000 · counted only if selected, at most 10000 */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 办件数 · counts of cases within the viewer's scope */
export type CaseCounts = {
  readonly __typename?: 'CaseCounts';
  /** 在办各状态 · open cases per state */
  readonly byState: ReadonlyArray<StateCount>;
  /** 今日办结 · closed today */
  readonly closedToday: Scalars['Int']['output'];
  /** 在办 · open */
  readonly open: Scalars['Int']['output'];
  /** 已超期 · overdue */
  readonly overdue: Scalars['Int']['output'];
  /** 暂停中 · paused */
  readonly paused: Scalars['Int']['output'];
};

/** 办件边 · edge of cases */
export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  /** 游标 · cursor */
  readonly cursor: Scalars['String']['output'];
  /** 办件 · case */
  readonly node: Case;
};

/** 工作清单筛选 · filter of a work list */
export type CaseFilter = {
  /** 办结不早于 · closed at or after */
  readonly closedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 届满不早于 · due at or after */
  readonly dueAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** 届满早于 · due before */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** 未办结 · open only */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 已超期 · overdue */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 暂停中 · paused */
  readonly paused?: InputMaybe<Scalars['Boolean']['input']>;
  /** 事项代码 · procedure code */
  readonly procedure?: InputMaybe<Scalars['ID']['input']>;
  /** 区划及以下 · region and below */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** 范围 · scope */
  readonly scope?: InputMaybe<WorkScope>;
  /** 状态 · states */
  readonly states?: InputMaybe<ReadonlyArray<CaseStateName>>;
  /** 办件编号或外部编号的一部分，至少三个字符 · part of the case number or external number, at least three characters */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** 部门 · unit */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 办件类型 · kind of handling, GB/T 39046-2020 A.6 */
export type CaseForm =
  /** 即办件 · instant */
  | 'INSTANT'
  /** 其他 · other */
  | 'OTHER'
  /** 承诺件 · promised */
  | 'PROMISED';

/** 听证 · hearing of a case */
export type CaseHearing = {
  readonly __typename?: 'CaseHearing';
  /** 举行时刻 · held at */
  readonly heldAt?: Maybe<Scalars['DateTime']['output']>;
  /** 主持人 · host */
  readonly host?: Maybe<Person>;
  /** 地点 · place */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** 笔录登记时刻 · recorded at */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 申请时刻 · requested at */
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 告知时刻 · told at */
  readonly toldAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 办件材料 · a material of a case */
export type CaseMaterial = {
  readonly __typename?: 'CaseMaterial';
  /** 可容缺 · deferrable */
  readonly deferrable: Scalars['Boolean']['output'];
  /** 必需 · mandatory */
  readonly mandatory: Scalars['Boolean']['output'];
  /** 材料编号 · id */
  readonly materialId: Scalars['ID']['output'];
  /** 名称 · name */
  readonly name: Words;
  /** 承诺补齐日 · promised on */
  readonly promisedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 文件 SHA-256 · digest of the document */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** 状态 · status */
  readonly status: MaterialStatus;
  /** 可信等级 · trust */
  readonly trust?: Maybe<MaterialTrust>;
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

/** 办件环节 · a step of a case */
export type CaseStep = {
  readonly __typename?: 'CaseStep';
  /** 承办人 · who holds it */
  readonly assignee?: Maybe<Person>;
  /** 委托人 · who delegated it */
  readonly delegatedBy?: Maybe<Person>;
  /** 委托至 · delegated until */
  readonly delegatedUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** 届满 · due */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 经手记录 · hands laid on it */
  readonly hands: ReadonlyArray<Hand>;
  /** 名称 · name */
  readonly name: Words;
  /** 开启时刻 · opened at */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 意见；当事人不可见 · opinion, not for the parties */
  readonly opinion?: Maybe<Scalars['String']['output']>;
  /** 阶段 · phase */
  readonly phase: Phase;
  /** 经办身份 · office */
  readonly role: Role;
  /** 进展 · progress */
  readonly status: StepStatus;
  /** 环节编号 · step id */
  readonly stepId: Scalars['ID']['output'];
  /** 承办部门 · unit */
  readonly unit?: Maybe<Unit>;
  /** 谁可以办 · who may act on it */
  readonly whoMay: ReadonlyArray<WhoMay>;
};

/** 事项与日历变更的回答 · answer to a change of the catalogue */
export type CatalogueAnswer = CatalogueDone | CommandRefused;

/** 已执行并留痕 · done and on record */
export type CatalogueDone = {
  readonly __typename?: 'CatalogueDone';
  /** 已导入的日历版本 · the imported calendar */
  readonly calendar?: Maybe<CalendarVersion>;
  /** 已发布的事项版本 · the published version */
  readonly procedure?: Maybe<ProcedureVersion>;
  /** 待确认的提请编号 · id of the pending proposal */
  readonly proposalId?: Maybe<Scalars['ID']['output']>;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
  /** 受影响的在办件，至多 100 · running cases touched, at most 100 */
  readonly touched: ReadonlyArray<TouchedCase>;
};

/** 待确认或已确认的提请 · a proposal, waiting or confirmed */
export type CatalogueProposal = {
  readonly __typename?: 'CatalogueProposal';
  /** 事项代码和版本，或放假年份 · what it is about: code and version, or the year */
  readonly about: Scalars['String']['output'];
  /** 已确认 · confirmed */
  readonly confirmed: Scalars['Boolean']['output'];
  /** 内容原文 · the text as handed in */
  readonly content: Scalars['String']['output'];
  /** 种类 · kind */
  readonly kind: CatalogueProposalKind;
  /** 文中没有而另填的文号 · number given beside the text */
  readonly noticeNo?: Maybe<Scalars['String']['output']>;
  /** 编号 · id */
  readonly proposalId: Scalars['ID']['output'];
  /** 提请时刻 · proposed at */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** 提请人 · proposer */
  readonly proposedBy?: Maybe<Person>;
  /** 文中没有而另填的年份 · year given beside the text */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** 提请的种类 · kind of a proposal */
export type CatalogueProposalKind =
  /** 放假安排 · a year's notice */
  | 'CALENDAR'
  /** 事项版本 · a version of a procedure */
  | 'PROCEDURE';

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
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 核查情况 · findings */
  readonly findings: Scalars['String']['input'];
  /** 督办编号 · order number */
  readonly orderNo: Scalars['ID']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 通过；否则限期再回复 · satisfied; else to be replied to again */
  readonly satisfied: Scalars['Boolean']['input'];
  /** 再回复的期限，工作日 · working days for another reply */
  readonly termDays?: InputMaybe<Scalars['Int']['input']>;
};

/** 核查 · check */
export type CheckPlanTaskInput = {
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 核查情况 · findings */
  readonly findings: Scalars['String']['input'];
  /** 交办编号 · number of the assignment */
  readonly no: Scalars['ID']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 结果 · result */
  readonly result: PlanCheckResult;
};

/** 子办件 · a child of a joint package */
export type ChildCase = {
  readonly __typename?: 'ChildCase';
  /** 办件；无权查看为空 · the case, null without the right */
  readonly case?: Maybe<Case>;
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['output'];
  /** 结果 · outcome */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** 事项代码 · procedure code */
  readonly procedure: Scalars['ID']['output'];
};

/** 签收环节的内容 · input of claim */
export type ClaimInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 环节 · step */
  readonly stepId: Scalars['ID']['input'];
};

/** 起算点 · anchor */
export type ClockAnchorPoint = {
  readonly __typename?: 'ClockAnchorPoint';
  /** 时刻 · instant */
  readonly at: Scalars['DateTime']['output'];
  /** 事件 · event */
  readonly event: Scalars['String']['output'];
  /** 日期 · day */
  readonly on: Scalars['LocalDate']['output'];
};

/** 计时方式 · when the last day of a limit ends */
export type ClockBasis =
  /** 末日终止时届满 · at the end of the last day */
  | 'DAY_END'
  /** 自时刻起算 · the same time of day */
  | 'INSTANT';

/** 延期 · an extension */
export type ClockExtension = {
  readonly __typename?: 'ClockExtension';
  /** 依据 · basis */
  readonly basis: Basis;
  /** 批准时刻 · granted at */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** 延长数 · count, in the limit's unit */
  readonly n: Scalars['Int']['output'];
  /** 理由 · reason */
  readonly reason: Scalars['String']['output'];
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

/** 读数 · reading of a clock */
export type ClockReading = {
  readonly __typename?: 'ClockReading';
  /** 届满时刻 · due instant */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 届满日；暂停中为空 · last day; null while paused */
  readonly dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 时限加延期，以 unit 计 · limit plus extension, in unit */
  readonly limit: Scalars['Int']['output'];
  /** 超期 · overdue */
  readonly overdue: Scalars['Int']['output'];
  /** 临时：跨过已公布的放假安排，公布后重算 · crosses the known calendar, will be recomputed */
  readonly provisional: Scalars['Boolean']['output'];
  /** 剩余，不为负 · remaining, never negative */
  readonly remaining: Scalars['Int']['output'];
  /** 状态 · status */
  readonly status: ClockStatus;
  /** 单位 · unit */
  readonly unit: LimitUnit;
  /** 已用 · used */
  readonly used: Scalars['Int']['output'];
  /** 预警时刻 · warning instant */
  readonly warnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 重新起算 · a restart */
export type ClockRestart = {
  readonly __typename?: 'ClockRestart';
  /** 原起算 · former anchor */
  readonly from: Scalars['DateTime']['output'];
  /** 原因 · reason */
  readonly reason: Scalars['String']['output'];
  /** 新起算 · new anchor */
  readonly to: Scalars['DateTime']['output'];
};

/** 时钟状态 · status of a clock */
export type ClockStatus =
  /** 暂停 · paused */
  | 'PAUSED'
  /** 运行 · running */
  | 'RUNNING'
  /** 停止 · stopped, what it waits for has happened */
  | 'STOPPED';

/** 一次停计 · one stop of the clock */
export type ClockStop = {
  readonly __typename?: 'ClockStop';
  /** 依据 · basis */
  readonly basis?: Maybe<Basis>;
  /** 扣除的日子 · days taken out */
  readonly excluded: ReadonlyArray<Scalars['LocalDate']['output']>;
  /** 开始 · from */
  readonly from: Scalars['DateTime']['output'];
  /** 原因 · ground */
  readonly ground: Scalars['String']['output'];
  /** 通知书号 · notice number */
  readonly noticeNo?: Maybe<Scalars['String']['output']>;
  /** 编号 · id */
  readonly pauseId: Scalars['ID']['output'];
  /** 结束；进行中为空 · to; null while open */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** 办结督办件 · close an order */
export type CloseOrderInput = {
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 办结说明 · closing note */
  readonly note: Scalars['String']['input'];
  /** 督办编号 · order number */
  readonly orderNo: Scalars['ID']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 销号 · close */
export type ClosePlanTaskInput = {
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 交办编号 · number of the assignment */
  readonly no: Scalars['ID']['input'];
  /** 说明 · note */
  readonly note: Scalars['String']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 办件命令的回答 · answer to every command of a case */
export type CommandAnswer = CommandDone | CommandPending | CommandRefused;

/** 已执行并留痕 · done and on record */
export type CommandDone = {
  readonly __typename?: 'CommandDone';
  /** 人的行为次数 · human acts */
  readonly actSeq: Scalars['Int']['output'];
  /** 办件 · the case as it is now */
  readonly case?: Maybe<Case>;
  /** 办件编号；三种回答类型一致，故可为空 · case number; nullable because all three answers share the field */
  readonly caseNo?: Maybe<Scalars['CaseNo']['output']>;
  /** 下一个届满 · next due */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 回执 · receipt */
  readonly receipt: Receipt;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
  /** 已提交条目数 · committed entries */
  readonly seq: Scalars['Int']['output'];
  /** 执行后的状态 · state after it */
  readonly state: CaseStateName;
};

/** 已送达，尚未得到结果；用 commandResult 查询 · sent, no result yet; ask commandResult */
export type CommandPending = {
  readonly __typename?: 'CommandPending';
  /** 办件编号；三种回答类型一致，故可为空 · case number; nullable because all three answers share the field */
  readonly caseNo?: Maybe<Scalars['CaseNo']['output']>;
  /** 说明 · message */
  readonly message: Words;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
  /** 多少毫秒后再问 · ask again after so many milliseconds */
  readonly retryAfterMs: Scalars['Int']['output'];
};

/** 依法不能执行；拒绝已留痕 · a lawful No; the refusal is on record */
export type CommandRefused = {
  readonly __typename?: 'CommandRefused';
  /** 办件编号 · case number, if there is one */
  readonly caseNo?: Maybe<Scalars['CaseNo']['output']>;
  /** 全部理由 · all reasons */
  readonly refusals: ReadonlyArray<Refusal>;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
};

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

/** 确认发牌 · confirm a draft */
export type ConfirmCardInput = {
  /** 牌证编号 · card number */
  readonly cardNo: Scalars['ID']['input'];
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 说明 · note */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号：同一操作重发时不变 · request id: the same when sent again */
  readonly requestId: Scalars['ID']['input'];
};

/** 确认 · input of a confirmation */
export type ConfirmCatalogueInput = {
  /** 提请编号 · pending proposal */
  readonly proposalId: Scalars['ID']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 确认关联 · input */
export type ConfirmLinkInput = {
  /** 待办编号 · number of what waits */
  readonly proposalId: Scalars['ID']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 确认 · input of confirmRuleSetting */
export type ConfirmRuleSettingInput = {
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 设置编号 · the setting */
  readonly settingId: Scalars['ID']['input'];
};

/** 更正记录的内容 · input of correctRecord */
export type CorrectRecordInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 正确内容 · the correct value */
  readonly correct: Scalars['String']['input'];
  /** 原记录序号 · sequence of the entry */
  readonly entrySeq: Scalars['Int']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 字段 · field */
  readonly field: Scalars['String']['input'];
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 一次核验 · one proof */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** 其中逐一询问的 · of them, asked one by one */
  readonly asked: Scalars['Int']['output'];
  /** 例外，应为空 · exceptions; must be empty */
  readonly exceptions: ReadonlyArray<CoverageException>;
  /** 有运行中时钟的办件、牌证、督办等 · cases, cards, orders with an open clock */
  readonly matters: Scalars['Int']['output'];
  /** 核验时刻 · proved at */
  readonly provedAt: Scalars['DateTime']['output'];
  /** 运行中的流程 · running workflows of all kinds and regions */
  readonly running: Scalars['Int']['output'];
};

/** 一个没有被覆盖的时钟 · a clock that is not covered */
export type CoverageException = {
  readonly __typename?: 'CoverageException';
  /** 流程设定的时刻 · what the workflow sleeps for */
  readonly armed?: Maybe<Scalars['DateTime']['output']>;
  /** 时钟 · clock */
  readonly clock: Scalars['String']['output'];
  /** 届满时刻 · due instant, by the record */
  readonly due: Scalars['DateTime']['output'];
  /** 问题 · fault */
  readonly fault: CoverageFault;
  /** 问题名称 · name of the fault */
  readonly faultName: Words;
  /** 种类：CASE、CARD、ORDER 等 · kind */
  readonly kind: Scalars['String']['output'];
  /** 编号 · number */
  readonly no: Scalars['ID']['output'];
  /** 区划 · region */
  readonly region?: Maybe<Region>;
  /** 单位 · unit */
  readonly unit?: Maybe<Unit>;
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

/** 新建订阅 · a new feed */
export type CreateCalendarFeedInput = {
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 谁的办件 · whose cases */
  readonly whose: CalendarFeedScope;
};

/** 复核 · decide an appeal */
export type DecideAppealInput = {
  /** 牌证编号 · card number */
  readonly cardNo: Scalars['ID']['input'];
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 结果 · outcome */
  readonly outcome: AppealOutcome;
  /** 理由 · reasons */
  readonly reasons: Scalars['String']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 决定删除或限制处理 · input */
export type DecideErasureInput = {
  /** 同意 · agreed */
  readonly approve: Scalars['Boolean']['input'];
  /** 编号 · number of the order */
  readonly orderId: Scalars['ID']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 作出决定的内容 · input of decide */
export type DecideInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 决定 · decision */
  readonly decision: Decision;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 费用已缴 · fee paid */
  readonly feePaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 意见 · opinion */
  readonly opinion: Scalars['String']['input'];
  /** 不予的理由 · reasons of a denial */
  readonly reasons?: InputMaybe<Scalars['String']['input']>;
  /** 救济途径 · remedies */
  readonly remedies?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 处理异议 · decide */
export type DecideObjectionInput = {
  /** 更正的分，采纳对计算得分的异议时 · points corrected, when an objection to a computed line is accepted */
  readonly correction?: InputMaybe<Scalars['Float']['input']>;
  /** 异议 · objection */
  readonly objectionId: Scalars['ID']['input'];
  /** 结果 · outcome */
  readonly outcome: ObjectionOutcome;
  /** 理由 · reasons */
  readonly reasons: Scalars['String']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 决定 · decision */
export type Decision =
  /** 不予 · denied */
  | 'DENY'
  /** 准予 · granted */
  | 'GRANT';

/** 自报完成 · done */
export type DeclareTaskDoneInput = {
  /** 佐证，至少一份 · evidence, at least one */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 交办编号 · number of the assignment */
  readonly no: Scalars['ID']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 内容 · text */
  readonly text: Scalars['String']['input'];
};

/** 容缺材料 · a deferred material */
export type DeferredInput = {
  /** 材料编号 · material id */
  readonly materialId: Scalars['ID']['input'];
  /** 承诺补齐日 · promised on */
  readonly promisedOn: Scalars['LocalDate']['input'];
};

/** 定义中的一处差异 · one difference between definitions */
export type DefinitionChange = {
  readonly __typename?: 'DefinitionChange';
  /** 之后；空为没有 · after; null: not there */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** 之前；空为没有 · before; null: not there */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** 位置，如 limits.promised.n · where */
  readonly path: Scalars['String']['output'];
};

/** 委托代办环节的内容 · input of delegate */
export type DelegateInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 环节 · step */
  readonly stepId: Scalars['ID']['input'];
  /** 委托给 · to the person */
  readonly to: Scalars['ID']['input'];
  /** 至 · until */
  readonly until: Scalars['LocalDate']['input'];
};

/** 送达的内容 · input of deliver */
export type DeliverInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 方式 · means */
  readonly means: DeliveryMeans;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 送达回证 · receipts of service */
  readonly receipts: ReadonlyArray<ServiceReceiptInput>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 送达方式 · means of delivery */
export type DeliveryMeans =
  /** 网上 · online */
  | 'ONLINE'
  /** 邮寄 · by post */
  | 'POST'
  /** 窗口领取 · at the window */
  | 'WINDOW';

/** 期限推导 · why a date is the due date */
export type Derivation = {
  readonly __typename?: 'Derivation';
  /** 起算事件与日期 · anchor */
  readonly anchor: ClockAnchorPoint;
  /** 依据 · basis */
  readonly basis: Basis;
  /** 日历版本 · calendar version */
  readonly calendarVersion: Scalars['String']['output'];
  /** 计时方式 · counting */
  readonly counting: ClockBasis;
  /** 延期 · extension */
  readonly extension?: Maybe<ClockExtension>;
  /** 重新起算 · restarts, oldest first */
  readonly restarts: ReadonlyArray<ClockRestart>;
  /** 届满日逢休息日顺延（民法典 第二百零三条）· rolled off a day off */
  readonly rolled?: Maybe<RolledDue>;
  /** 适用规则 · rule, in words */
  readonly rule: Words;
  /** 跳过的日子 · days that did not count */
  readonly skipped: ReadonlyArray<SkippedDay>;
  /** 不计入的时间 · stops with the counted days each took out */
  readonly stops: ReadonlyArray<ClockStop>;
  /** 调休上班的周末 · weekend days that counted */
  readonly worked: ReadonlyArray<CalendarLabel>;
};

/** 结束特别程序的内容 · input of endSpecial */
export type EndSpecialInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 结果文件 SHA-256 · digest of the result */
  readonly documentSha256?: InputMaybe<Scalars['String']['input']>;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 结果 · result */
  readonly result: Scalars['String']['input'];
};

/** 条目结果 · outcome of an entry */
export type EntryOutcome =
  /** 被拒绝 · refused */
  | 'denied'
  /** 失败 · failed */
  | 'failed'
  /** 已执行 · done */
  | 'ok';

/** 一条留痕的证明 · proof of one entry */
export type EntryProof = {
  readonly __typename?: 'EntryProof';
  /** 所对签名的条数 · entries of the checkpoint it leads to */
  readonly checkpointSize: Scalars['Int']['output'];
  /** 在日志中的位置，从 0 起 · place in the log, from 0 */
  readonly index: Scalars['Int']['output'];
  /** 证明文本（C2SP tlog-proof）· text of the proof */
  readonly text: Scalars['String']['output'];
  /** 签名已获见证 · the checkpoint was witnessed */
  readonly witnessed: Scalars['Boolean']['output'];
};

/** 个人信息的处理 · what is done with personal data */
export type ErasureAct =
  /** 删除 · erase */
  | 'ERASE'
  /** 解除限制 · lift the restriction */
  | 'RELEASE'
  /** 限制处理（只存储）· restrict to storage */
  | 'RESTRICT';

/** 个人信息处理 · an order about personal data */
export type ErasureOrder = {
  readonly __typename?: 'ErasureOrder';
  /** 处理 · act */
  readonly act: ErasureAct;
  /** 提出时间 · when */
  readonly askedAt: Scalars['DateTime']['output'];
  /** 提出人 · who asked */
  readonly askedBy?: Maybe<Person>;
  /** 依据 · basis in law */
  readonly basis: Scalars['String']['output'];
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['output'];
  /** 决定时间 · when it was decided */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 决定人 · who decided */
  readonly decidedBy?: Maybe<Person>;
  /** 编号 · number */
  readonly orderId: Scalars['ID']['output'];
  /** 状态 · state */
  readonly state: ErasureState;
  /** 谁的信息 · whose data */
  readonly whose: ErasureSubject;
};

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

/** 上报督办件 · report an order one level up */
export type EscalateOrderInput = {
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 督办编号 · order number */
  readonly orderNo: Scalars['ID']['input'];
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 证据 · evidence */
export type EvidenceInput = {
  /** 名称 · name */
  readonly name: Scalars['String']['input'];
  /** SHA-256，十六进制 · hex */
  readonly sha256: Scalars['String']['input'];
};

/** 应当回避者 · a person excepted */
export type ExceptedPerson = {
  readonly __typename?: 'ExceptedPerson';
  /** 因为经手了 · because of the step */
  readonly because: Scalars['String']['output'];
  /** 人员 · person */
  readonly person?: Maybe<Person>;
};

/** 延长办理期限的内容 · input of extend */
export type ExtendInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 通知书号 · notice number */
  readonly noticeNo: Scalars['String']['input'];
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 一项事实：规则看到的名称和值 · one fact a rule saw */
export type Fact = {
  readonly __typename?: 'Fact';
  /** 名称 · name */
  readonly name: Scalars['String']['output'];
  /** 值 · value */
  readonly value?: Maybe<Scalars['JSON']['output']>;
};

/** 费用 · a fee */
export type Fee = {
  readonly __typename?: 'Fee';
  /** 金额（元）· amount in yuan */
  readonly amount: Scalars['String']['output'];
  /** 依据 · basis */
  readonly basis: Basis;
};

/** 一个字段的前后值 · before and after of one field */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** 之后 · after */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** 之前 · before */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** 路径 · dotted path */
  readonly path: Scalars['String']['output'];
};

/** 选项 · a choice */
export type FieldChoice = {
  readonly __typename?: 'FieldChoice';
  /** 名称 · name */
  readonly name: Words;
  /** 值 · value */
  readonly value: Scalars['String']['output'];
};

/** 字段类型 · type of a field */
export type FieldType =
  /** 是否 · yes or no */
  | 'BOOLEAN'
  /** 选择 · choice */
  | 'CHOICE'
  /** 日期 · date */
  | 'DATE'
  /** 长文字 · long text */
  | 'LONG_TEXT'
  /** 数 · number */
  | 'NUMBER'
  /** 短文字 · text */
  | 'TEXT';

/** 补齐容缺材料的内容 · input of fillDeferred */
export type FillDeferredInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 材料 · materials */
  readonly materials: ReadonlyArray<MaterialInput>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 填报的表单 · a form as filled in */
export type FilledForm = {
  readonly __typename?: 'FilledForm';
  /** 答案 · answers */
  readonly answers: ReadonlyArray<Answer>;
  /** 摘要 SHA-256 · digest */
  readonly digest: Scalars['String']['output'];
  /** 表单编号 · form id */
  readonly formId: Scalars['ID']['output'];
  /** 已脱敏 · masked */
  readonly masked: Scalars['Boolean']['output'];
};

/** 一条监察发现：事实、规则版本、日历版本、责任部门与责任人 · a finding with all that defends it */
export type Finding = Node & {
  readonly __typename?: 'Finding';
  /** 日历版本 · calendar version */
  readonly calendarVersion: Scalars['String']['output'];
  /** 办件；无权查看时为空 · the case; null when not yours to see */
  readonly case?: Maybe<Case>;
  /** 办件编号；涉及多件时为空 · case number; null when it is about many */
  readonly caseNo?: Maybe<Scalars['ID']['output']>;
  /** 时钟 · clock */
  readonly clockId?: Maybe<Scalars['ID']['output']>;
  /** 责任人 · duty person */
  readonly dutyPerson?: Maybe<Person>;
  /** 责任人编号 · id of the duty person, also where it is another system's */
  readonly dutyPersonId?: Maybe<Scalars['ID']['output']>;
  /** 责任部门 · duty unit */
  readonly dutyUnit?: Maybe<Unit>;
  /** 责任部门编号 · id of the duty unit, also where it is another system's */
  readonly dutyUnitId: Scalars['ID']['output'];
  /** 取代它的发现 · the finding that took its place */
  readonly escalatedTo?: Maybe<Finding>;
  /** 事实 · facts the rule saw */
  readonly facts: ReadonlyArray<Fact>;
  /** 编号 · number */
  readonly findingNo: Scalars['ID']['output'];
  /** 触发时刻 · when it came about */
  readonly firedAt: Scalars['DateTime']['output'];
  /** 全局编号 · global id */
  readonly id: Scalars['ID']['output'];
  /** 级别 · level */
  readonly level: FindingLevel;
  /** 级别名称 · name of the level */
  readonly levelName: Words;
  /** 发牌方式 · how a card is issued */
  readonly mode: IssuingMode;
  /** 记录时刻 · when it was found */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 行政区划 · region */
  readonly region: Scalars['String']['output'];
  /** 规则 · rule */
  readonly rule: SupervisionRule;
  /** 当时的规则版本 · version of the rule it was made under */
  readonly ruleVersion: Scalars['Int']['output'];
  /** 模拟数据 · simulated */
  readonly simulated: Scalars['Boolean']['output'];
  /** 状态 · state */
  readonly state: FindingState;
  /** 环节 · step */
  readonly stepId?: Maybe<Scalars['ID']['output']>;
  /** 阈值或次序，与规则、办件、环节一起只触发一次 · threshold; with rule, case and step it fires once */
  readonly threshold: Scalars['String']['output'];
};

/** 一页发现 · a page of findings */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** 各条 · edges */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** 分页 · paging */
  readonly pageInfo: PageInfo;
  /** 总数，至多一万；只在请求时计算 · total, at most ten thousand; counted when asked for */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 一条 · an edge */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** 游标 · cursor */
  readonly cursor: Scalars['String']['output'];
  /** 发现 · finding */
  readonly node: Finding;
};

/** 发现的筛选 · filter of findings */
export type FindingFilter = {
  /** 办件编号 · case number */
  readonly caseNo?: InputMaybe<Scalars['CaseNo']['input']>;
  /** 触发日起（含）· fired on this day or later */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 级别 · levels */
  readonly levels?: InputMaybe<ReadonlyArray<FindingLevel>>;
  /** 责任人 · duty person */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** 行政区划及其下级 · region and below */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** 规则编号 · rule ids */
  readonly rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 状态 · states */
  readonly states?: InputMaybe<ReadonlyArray<FindingState>>;
  /** 触发日止（含）· fired on this day or earlier */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 责任部门 · duty unit */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
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

/** 表单字段 · a field of the form */
export type FormField = {
  readonly __typename?: 'FormField';
  /** 选项 · choices */
  readonly choices: ReadonlyArray<FieldChoice>;
  /** 编号 · id */
  readonly fieldId: Scalars['ID']['output'];
  /** 最大 · most */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** 最长 · longest */
  readonly maxLength?: Maybe<Scalars['Int']['output']>;
  /** 最小 · least */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** 名称 · name */
  readonly name: Words;
  /** 个人信息 · personal data */
  readonly personal: Scalars['Boolean']['output'];
  /** 必填 · required */
  readonly required: Scalars['Boolean']['output'];
  /** 类型 · type */
  readonly type: FieldType;
};

/** 转报上级机关的内容 · input of forward */
export type ForwardInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 意见 · opinion */
  readonly opinion: Scalars['String']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 转报机关 · to */
  readonly to: Scalars['String']['input'];
};

/** 补正内容 · one gap of a correction notice */
export type Gap = {
  readonly __typename?: 'Gap';
  /** 材料或字段 · material or field */
  readonly item: Scalars['ID']['output'];
  /** 问题 · problem */
  readonly problem: Scalars['String']['output'];
  /** 如何补正 · remedy */
  readonly remedy: Scalars['String']['output'];
};

/** 补正内容 · one gap */
export type GapInput = {
  /** 材料或字段编号 · material or field id */
  readonly item: Scalars['ID']['input'];
  /** 问题 · problem */
  readonly problem: Scalars['String']['input'];
  /** 如何补正 · remedy */
  readonly remedy: Scalars['String']['input'];
};

/** 反馈 · feedback */
export type GiveFeedbackInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 证据 · evidence */
  readonly evidence?: ReadonlyArray<EvidenceInput>;
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 请求编号：同一操作重发时不变 · request id: the same when sent again */
  readonly requestId: Scalars['ID']['input'];
  /** 内容 · text */
  readonly text: Scalars['String']['input'];
};

/** 人工加减分 · give points */
export type GiveManualPointsInput = {
  /** 证据 · evidence */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** 评分项 · line */
  readonly line: Scalars['ID']['input'];
  /** 期间 · period */
  readonly period: PeriodInput;
  /** 个人 · person, on the sheet for persons */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** 分；0 为检查过而无加减 · points; 0: looked at, nothing to add or take */
  readonly points: Scalars['Float']['input'];
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 评分表 · score sheet */
  readonly sheet?: Scalars['ID']['input'];
  /** 部门 · unit */
  readonly unit: Scalars['ID']['input'];
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

/** 一次经手 · a hand laid on a step */
export type Hand = {
  readonly __typename?: 'Hand';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 方式 · how */
  readonly how: Scalars['String']['output'];
  /** 经手人 · person */
  readonly person?: Maybe<Person>;
};

/** 直方图的一条 · one bar */
export type HandlingBar = {
  readonly __typename?: 'HandlingBar';
  /** 构成这一条的办件 · exactly the cases that make this bar */
  readonly behind: StatisticsCaseConnection;
  /** 件数 · cases */
  readonly cases: Scalars['Int']['output'];
  /** 工作日 · working days */
  readonly days: Scalars['Int']['output'];
};


/** 直方图的一条 · one bar */
export type HandlingBarBehindArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};

/** 时长 · which time */
export type HandlingTime =
  /** 承诺时钟所用工作日，不计依法扣除的时间 · counted working days of the promise */
  | 'USED'
  /** 收件至决定的工作日，暂停计入 · working days from receipt to decision, stops included */
  | 'WAITED';

/** 办理时长 · handling times of a group */
export type HandlingTimes = {
  readonly __typename?: 'HandlingTimes';
  /** 渠道 · channel */
  readonly channel?: Maybe<Channel>;
  /** 直方图 · histogram */
  readonly histogram: ReadonlyArray<HandlingBar>;
  /** 事项类型 · kind */
  readonly kind?: Maybe<ItemKind>;
  /** 平均 · mean */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** 中位数 · median */
  readonly median?: Maybe<Scalars['Int']['output']>;
  /** 件数 · cases */
  readonly n: Scalars['Int']['output'];
  /** 九成在此之内 · nine in ten within */
  readonly p90?: Maybe<Scalars['Int']['output']>;
  /** 事项 · procedure */
  readonly procedure?: Maybe<Procedure>;
  /** 区划 · region */
  readonly region?: Maybe<Region>;
  /** 区划编码 · region code */
  readonly regionCode?: Maybe<Scalars['String']['output']>;
  /** 部门 · unit */
  readonly unit?: Maybe<Unit>;
};

/** 一个数字 · a figure */
export type HealthFigure = {
  readonly __typename?: 'HealthFigure';
  /** 时刻 · instant */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** 名称 · name */
  readonly name: Words;
  /** 值 · value */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** 系统的一部分 · a part of the system */
export type HealthPart = {
  readonly __typename?: 'HealthPart';
  /** 数字 · figures */
  readonly figures: ReadonlyArray<HealthFigure>;
  /** 名称 · name */
  readonly name: Words;
  /** 编号 · id */
  readonly partId: Scalars['ID']['output'];
  /** 怎么办 · what to do */
  readonly remedy?: Maybe<Words>;
  /** 状况 · state */
  readonly state: HealthState;
};

/** 状况 · state of a part */
export type HealthState =
  /** 故障 · out of order */
  | 'FAULT'
  /** 应当留意 · to be watched */
  | 'WATCH'
  /** 正常 · well */
  | 'WELL';

/** 答复 · answer */
export type IdentityAnswer = CommandRefused | IdentityDone;

/** 已办 · done */
export type IdentityDone = {
  readonly __typename?: 'IdentityDone';
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
  /** 所办的编号：待办、人员或处理 · number of what was done: proposal, person or order */
  readonly subject: Scalars['ID']['output'];
};

/** 要导入的附件 · an annex to import */
export type ImportPlanAnnexInput = {
  /** 附件 · annex */
  readonly annex: Scalars['Int']['input'];
  /** CSV 全文 · the file */
  readonly csv: Scalars['String']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 即办事项 · services decided at once */
export type InstantItems = {
  readonly __typename?: 'InstantItems';
  /** 即办的事项 · those decided at once */
  readonly instant: ReadonlyArray<Scalars['ID']['output']>;
  /** 计入的事项；内部事项和热线工单不计 · services counted; internal matters and hotline orders are not */
  readonly items: ReadonlyArray<Scalars['ID']['output']>;
  /** 即办事项数 ÷ 事项数；没有事项时为空 · null where no service is published */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** 纸质申请 · a filing on paper */
export type IntakeInput = {
  /** 代理人 · agent */
  readonly agent?: InputMaybe<PartyInput>;
  /** 表单答案 · answers of the form */
  readonly answers: ReadonlyArray<AnswerInput>;
  /** 申请人 · applicant */
  readonly applicant: PartyInput;
  /** 代理授权编号 · mandate of the agent */
  readonly mandateNo?: InputMaybe<Scalars['String']['input']>;
  /** 材料 · materials */
  readonly materials: ReadonlyArray<MaterialInput>;
  /** 事项代码 · procedure code */
  readonly procedure: Scalars['ID']['input'];
};

/** 制证的内容 · input of issue */
export type IssueInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 文件 SHA-256 · digest of the document */
  readonly documentSha256: Scalars['String']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 证照编号 · licence number */
  readonly licenceNo?: InputMaybe<Scalars['String']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 印章编号 · seal */
  readonly sealId: Scalars['ID']['input'];
};

/** 签发督办件 · issue an order */
export type IssueOrderInput = {
  /** 牌证编号 · card it is about */
  readonly cardNo?: InputMaybe<Scalars['ID']['input']>;
  /** 办件编号 · case it is about */
  readonly caseNo?: InputMaybe<Scalars['CaseNo']['input']>;
  /** 要求 · demand */
  readonly demand: Scalars['String']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 期限，工作日 1 至 60 · term in working days */
  readonly termDays: Scalars['Int']['input'];
  /** 标题 · title */
  readonly title: Scalars['String']['input'];
  /** 责任单位 · duty unit */
  readonly unit: Scalars['ID']['input'];
};

/** 发牌方式 · how a card is issued */
export type IssuingMode =
  /** 自动 · at once */
  | 'AUTOMATIC'
  /** 人工确认后 · after a person's confirmation */
  | 'CONFIRM';

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

/** 待关联的身份 · an identity that waits */
export type LinkProposal = {
  readonly __typename?: 'LinkProposal';
  /** 第一人 · the first of two */
  readonly approvedBy?: Maybe<Person>;
  /** 证件相同的原账户 · old accounts with the same document */
  readonly candidates: ReadonlyArray<Scalars['String']['output']>;
  /** 了结时间 · when it was decided */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 了结人 · who decided */
  readonly decidedBy?: Maybe<Person>;
  /** 省平台认定的等级 · level the platform vouches for */
  readonly level: Scalars['Int']['output'];
  /** 已提出关联到 · the person the first of two named */
  readonly person?: Maybe<Person>;
  /** 编号 · number */
  readonly proposalId: Scalars['ID']['output'];
  /** 收到时间 · since */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** 为何须人工处理 · why somebody must look */
  readonly reason: LinkReason;
  /** 状态 · state */
  readonly state: LinkState;
};

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

/** 一次查看 · one look at the case */
export type Look = {
  readonly __typename?: 'Look';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 查看的字段或对象 · fields or object */
  readonly facts: ReadonlyArray<Fact>;
  /** 以何身份 · in which office */
  readonly role?: Maybe<Role>;
  /** 查看了什么：ViewedSensitive 完整个人信息，AUDIT_READ 留痕，EXPORT 导出 · what: personal data in full, the trail, an export */
  readonly type: Scalars['String']['output'];
  /** 部门 · unit */
  readonly unit?: Maybe<Unit>;
};

/** 人工加减分 · points given by a person */
export type ManualPoints = {
  readonly __typename?: 'ManualPoints';
  /** 有效；经异议撤销则否 · counts; not when struck out by an objection */
  readonly effective: Scalars['Boolean']['output'];
  /** 证据 · evidence */
  readonly evidence: ReadonlyArray<AssessmentEvidence>;
  /** 时刻 · at */
  readonly givenAt: Scalars['DateTime']['output'];
  /** 打分人 · given by */
  readonly givenBy?: Maybe<Person>;
  /** 评分项 · line */
  readonly line: Scalars['ID']['output'];
  /** 编号 · id */
  readonly manualPointsId: Scalars['ID']['output'];
  /** 起日 · first day */
  readonly periodFrom: Scalars['LocalDate']['output'];
  /** 止日，不含 · day after the last */
  readonly periodTo: Scalars['LocalDate']['output'];
  /** 个人 · person */
  readonly person?: Maybe<Person>;
  /** 分 · points */
  readonly points: Scalars['Float']['output'];
  /** 理由 · reason */
  readonly reason: Scalars['String']['output'];
  /** 评分表 · score sheet */
  readonly sheetId: Scalars['ID']['output'];
  /** 部门 · unit */
  readonly unit?: Maybe<Unit>;
};

/** 一份材料 · a material */
export type MaterialInput = {
  /** 材料编号 · material id of the procedure */
  readonly materialId: Scalars['ID']['input'];
  /** 文件 SHA-256，十六进制 · digest of the document, hex */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** 可信等级 · trust */
  readonly trust?: InputMaybe<MaterialTrust>;
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

/** 牌或督办单的变化 · a change of a card or an order */
export type MatterChange = {
  readonly __typename?: 'MatterChange';
  /** 牌 · the card */
  readonly card?: Maybe<Card>;
  /** 督办单 · the order */
  readonly order?: Maybe<SupervisionOrder>;
  /** 可能有遗漏，请重读清单 · something may have been missed, read the list again */
  readonly reload: Scalars['Boolean']['output'];
};

/** 指标 · a measure */
export type Measure = {
  readonly __typename?: 'Measure';
  /** 依据 · basis */
  readonly basis: Basis;
  /** 何者为优；空则不排名 · which is better; null: no rank */
  readonly better?: Maybe<MeasureBetter>;
  /** 不计入的 · what is left out */
  readonly exclusions?: Maybe<Words>;
  /** 种类 · form */
  readonly form: MeasureForm;
  /** 公式 · formula */
  readonly formula: Words;
  /** 仅限这些事项类型 · only these kinds */
  readonly kinds?: Maybe<ReadonlyArray<ItemKind>>;
  /** 编号 · id */
  readonly measureId: Scalars['ID']['output'];
  /** 名称 · name */
  readonly name: Words;
  /** 仅限这些事项 · only these procedures */
  readonly procedures?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** 单位 · unit */
  readonly unit: MeasureUnit;
};

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

/** 移动记录 · move an entry */
export type MoveEntry = {
  /** 办件内序号 · sequence within the case */
  readonly caseSeq: Scalars['Int']['input'];
  /** 移到 · to the day */
  readonly to: Scalars['LocalDate']['input'];
};

/** 变更 · mutations */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 受理 · accept */
  readonly accept: CommandAnswer;
  /** 容缺受理 · accept with deferred materials */
  readonly acceptDeferred: CommandAnswer;
  /** 追评：整改后一次，只能改好 · amend once, upward, after the rectification */
  readonly amendRating: RatingCommandAnswer;
  /** 反馈（责任单位，3 个工作日内）· answer a card, for the unit */
  readonly answerCard: CardCommandAnswer;
  /** 申诉（责任单位，5 个工作日内，附证据）· appeal against a card, with evidence */
  readonly appealCard: CardCommandAnswer;
  /** 提出关联到某人（第一人）· say whose identity it is, the first of two */
  readonly approveLink: IdentityAnswer;
  /** 提出删除或限制处理（第一人）· ask that personal data be erased or restricted, the first of two */
  readonly askErasure: IdentityAnswer;
  /** 通知被申请人举证 · ask the respondent */
  readonly askRespondent: CommandAnswer;
  /** 交办（监督）· give a task to a unit */
  readonly assignPlanTask: PlanAnswer;
  /** 回访（不得是反馈人）· call back; never by who gave the feedback */
  readonly callBack: RatingCommandAnswer;
  /** 核查回复 · check the reply */
  readonly checkOrder: OrderCommandAnswer;
  /** 核查（监督，不得是报告人）· check; never by who reported */
  readonly checkPlanTask: PlanAnswer;
  /** 签收环节 · claim a step */
  readonly claim: CommandAnswer;
  /** 办结督办件 · close an order */
  readonly closeOrder: OrderCommandAnswer;
  /** 销号（监督）· close */
  readonly closePlanTask: PlanAnswer;
  /** 办结（监督）· close, for supervision */
  readonly closeRating: RatingCommandAnswer;
  /** 确认发牌（待发 → 已发）· confirm a draft: it becomes a card */
  readonly confirmCard: CardCommandAnswer;
  /** 确认关联（第二人）· link it, the second */
  readonly confirmLink: IdentityAnswer;
  /** 确认，即时生效（不得是提请人）· confirm; in force at once, not by the proposer */
  readonly confirmRuleSetting: RuleSettingAnswer;
  /** 更正记录：另记一条，原记录保留 · correct a record: a new entry, the old one stays */
  readonly correctRecord: CommandAnswer;
  /** 新建到期日历订阅；地址只显示一次，重发同一请求得同一订阅的新地址 · a new feed; its address is shown once: the same request again gives the same feed a new address */
  readonly createCalendarFeed: CalendarFeedAnswer;
  /** 作出决定 · decide */
  readonly decide: CommandAnswer;
  /** 申诉复核（不得是发牌人）· decide an appeal; never by the issuer */
  readonly decideAppeal: CardCommandAnswer;
  /** 决定删除或限制处理（第二人）· decide it, the second */
  readonly decideErasure: IdentityAnswer;
  /** 处理异议：打分人和提出人须回避 · decide an objection; neither who gave the points nor who objected may */
  readonly decideObjection: AssessmentAnswer;
  /** 自报完成（责任单位，须附佐证）· declare it done, with evidence */
  readonly declareTaskDone: PlanAnswer;
  /** 委托代办环节 · delegate a step */
  readonly delegate: CommandAnswer;
  /** 送达 · deliver */
  readonly deliver: CommandAnswer;
  /** 结束特别程序 · end a special procedure */
  readonly endSpecial: CommandAnswer;
  /** 上报督办件 · report an order one level up */
  readonly escalateOrder: OrderCommandAnswer;
  /** 延长办理期限 · extend the term */
  readonly extend: CommandAnswer;
  /** 补齐容缺材料 · fill deferred materials */
  readonly fillDeferred: CommandAnswer;
  /** 转报上级机关 · forward to the higher organ */
  readonly forward: CommandAnswer;
  /** 反馈整改结果（责任单位）· tell the rater the result */
  readonly giveFeedback: RatingCommandAnswer;
  /** 人工加减分，须有理由和证据 · give points, with reason and evidence */
  readonly giveManualPoints: AssessmentAnswer;
  /** 确认导入放假安排（不得是提交人）· confirm the import, not by the proposer */
  readonly importCalendar: CatalogueAnswer;
  /** 导入附件（CSV），全部或不导入 · import an annex from CSV, all or nothing */
  readonly importPlanAnnex: AnnexAnswer;
  /** 制证 · issue */
  readonly issue: CommandAnswer;
  /** 签发督办件 · issue a supervision order */
  readonly issueOrder: OrderCommandAnswer;
  /** 不予受理 · not accept */
  readonly notAccept: CommandAnswer;
  /** 告知无需许可 · no licence required */
  readonly notRequired: CommandAnswer;
  /** 登记期限所系的事件 · note the event a date depends on */
  readonly notePlanEvent: PlanAnswer;
  /** 对得分提出异议 · object to a score */
  readonly objectToScore: AssessmentAnswer;
  /** 填写意见 · give an opinion */
  readonly opine: CommandAnswer;
  /** 办结环节 · pass on */
  readonly passOn: CommandAnswer;
  /** 提请特别程序、终止或作废 · propose a special procedure, termination or voiding */
  readonly propose: CommandAnswer;
  /** 拟制通报：当即冻结 · make a bulletin; it is frozen at once */
  readonly proposeBulletin: AssessmentAnswer;
  /** 提交放假安排待确认 · hand in a year's notice for confirmation by a second person */
  readonly proposeCalendar: CatalogueAnswer;
  /** 提交事项草稿待确认 · hand in a draft procedure for confirmation by a second person */
  readonly proposePublication: CatalogueAnswer;
  /** 提请设置一条规则，待另一人确认 · propose a setting, to be confirmed by a second person */
  readonly proposeRuleSetting: RuleSettingAnswer;
  /** 发布通报：须另一人 · publish it; another person must */
  readonly publishBulletin: AssessmentAnswer;
  /** 确认发布事项（不得是提交人）· confirm a publication, not by the proposer */
  readonly publishProcedure: CatalogueAnswer;
  /** 评价（申请人或代理人，一事一评）· rate a case, for its applicant, once */
  readonly rateCase: RatingCommandAnswer;
  /** 标为已读 · mark notices as read */
  readonly readAlertNotices: AlertNoticesAnswer;
  /** 改派环节 · reassign a step */
  readonly reassign: CommandAnswer;
  /** 收件：纸质申请（带 intake）由系统编号，网上申请带编号 · receive: a paper filing (with intake) gets a number, an online filing brings it */
  readonly receiveCase: CommandAnswer;
  /** 登记被申请人答复 · record the respondent's answer */
  readonly recordAnswer: CommandAnswer;
  /** 登记听证笔录 · record a hearing */
  readonly recordHearing: CommandAnswer;
  /** 登记整改复查 · record a recheck */
  readonly recordRecheck: CommandAnswer;
  /** 登记承诺事后核查 · record the verification of a commitment */
  readonly recordVerification: CommandAnswer;
  /** 整改（责任单位）· say what is done to put it right */
  readonly rectifyRating: RatingCommandAnswer;
  /** 不予关联 · refuse to link it */
  readonly refuseLink: IdentityAnswer;
  /** 否决（不得是提请人）· reject, not by the proposer */
  readonly rejectRuleSetting: RuleSettingAnswer;
  /** 退签 · release a step */
  readonly release: CommandAnswer;
  /** 删除关注提醒 · remove an alert */
  readonly removeAlert: SavedAlertAnswer;
  /** 重新整改（监督）· reopen, for supervision */
  readonly reopenRating: RatingCommandAnswer;
  /** 回复督办件（责任单位）· reply to an order, for the unit */
  readonly replyOrder: OrderCommandAnswer;
  /** 报告进展（责任单位）· report progress */
  readonly reportTaskProgress: PlanAnswer;
  /** 一次性告知补正 · tell all gaps at once */
  readonly requestCorrection: CommandAnswer;
  /** 申请听证 · request a hearing */
  readonly requestHearing: CommandAnswer;
  /** 预审退回 · return a filing */
  readonly returnFiling: CommandAnswer;
  /** 撤销许可 · revoke the grant */
  readonly revoke: CommandAnswer;
  /** 停用订阅 · revoke a feed */
  readonly revokeCalendarFeed: CalendarFeedAnswer;
  /** 即时巡查 · run the sweep now */
  readonly runSweep: SweepAnswer;
  /** 保存关注提醒，如“本部门不足 2 个工作日的办件超过 5 件时告诉我” · save an alert, such as: tell me when more than 5 cases of my unit have less than 2 working days */
  readonly saveAlert: SavedAlertAnswer;
  /** 安排听证 · schedule a hearing */
  readonly scheduleHearing: CommandAnswer;
  /** 退回上一环节 · send back */
  readonly sendBack: CommandAnswer;
  /** 送达不予许可决定 · serve a denial */
  readonly serveDenial: CommandAnswer;
  /** 批准启动特别程序 · approve and start a special procedure */
  readonly startSpecial: CommandAnswer;
  /** 提交申请；首次提交由系统编号，退回后再次提交须带编号 · submit an application; a returned filing is submitted again under its number */
  readonly submitCase: CommandAnswer;
  /** 制定实施计划（责任单位）· the unit's plan */
  readonly submitTaskPlan: PlanAnswer;
  /** 提交补正材料 · hand in the supplement */
  readonly supply: CommandAnswer;
  /** 告知听证权利 · tell of the right to a hearing */
  readonly tellHearingRight: CommandAnswer;
  /** 批准终止 · approve a termination */
  readonly terminate: CommandAnswer;
  /** 解除关联，其登录立即失效 · undo a link; its sessions end at once */
  readonly unlinkIdentity: IdentityAnswer;
  /** 核实差评 · verify a bad rating */
  readonly verifyRating: RatingCommandAnswer;
  /** 批准作废 · approve a voiding */
  readonly void: CommandAnswer;
  /** 放弃听证 · waive a hearing */
  readonly waiveHearing: CommandAnswer;
  /** 撤回申请 · withdraw */
  readonly withdraw: CommandAnswer;
  /** 撤销牌证；待发的为取消 · withdraw a card; a draft is cancelled */
  readonly withdrawCard: CardCommandAnswer;
};


/** 变更 · mutations */
export type MutationAcceptArgs = {
  input: AcceptInput;
};


/** 变更 · mutations */
export type MutationAcceptDeferredArgs = {
  input: AcceptDeferredInput;
};


/** 变更 · mutations */
export type MutationAmendRatingArgs = {
  input: AmendRatingInput;
};


/** 变更 · mutations */
export type MutationAnswerCardArgs = {
  input: AnswerCardInput;
};


/** 变更 · mutations */
export type MutationAppealCardArgs = {
  input: AppealCardInput;
};


/** 变更 · mutations */
export type MutationApproveLinkArgs = {
  input: ApproveLinkInput;
};


/** 变更 · mutations */
export type MutationAskErasureArgs = {
  input: AskErasureInput;
};


/** 变更 · mutations */
export type MutationAskRespondentArgs = {
  input: AskRespondentInput;
};


/** 变更 · mutations */
export type MutationAssignPlanTaskArgs = {
  input: AssignPlanTaskInput;
};


/** 变更 · mutations */
export type MutationCallBackArgs = {
  input: CallBackInput;
};


/** 变更 · mutations */
export type MutationCheckOrderArgs = {
  input: CheckOrderInput;
};


/** 变更 · mutations */
export type MutationCheckPlanTaskArgs = {
  input: CheckPlanTaskInput;
};


/** 变更 · mutations */
export type MutationClaimArgs = {
  input: ClaimInput;
};


/** 变更 · mutations */
export type MutationCloseOrderArgs = {
  input: CloseOrderInput;
};


/** 变更 · mutations */
export type MutationClosePlanTaskArgs = {
  input: ClosePlanTaskInput;
};


/** 变更 · mutations */
export type MutationCloseRatingArgs = {
  input: SettleRatingInput;
};


/** 变更 · mutations */
export type MutationConfirmCardArgs = {
  input: ConfirmCardInput;
};


/** 变更 · mutations */
export type MutationConfirmLinkArgs = {
  input: ConfirmLinkInput;
};


/** 变更 · mutations */
export type MutationConfirmRuleSettingArgs = {
  input: ConfirmRuleSettingInput;
};


/** 变更 · mutations */
export type MutationCorrectRecordArgs = {
  input: CorrectRecordInput;
};


/** 变更 · mutations */
export type MutationCreateCalendarFeedArgs = {
  input: CreateCalendarFeedInput;
};


/** 变更 · mutations */
export type MutationDecideArgs = {
  input: DecideInput;
};


/** 变更 · mutations */
export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
};


/** 变更 · mutations */
export type MutationDecideErasureArgs = {
  input: DecideErasureInput;
};


/** 变更 · mutations */
export type MutationDecideObjectionArgs = {
  input: DecideObjectionInput;
};


/** 变更 · mutations */
export type MutationDeclareTaskDoneArgs = {
  input: DeclareTaskDoneInput;
};


/** 变更 · mutations */
export type MutationDelegateArgs = {
  input: DelegateInput;
};


/** 变更 · mutations */
export type MutationDeliverArgs = {
  input: DeliverInput;
};


/** 变更 · mutations */
export type MutationEndSpecialArgs = {
  input: EndSpecialInput;
};


/** 变更 · mutations */
export type MutationEscalateOrderArgs = {
  input: EscalateOrderInput;
};


/** 变更 · mutations */
export type MutationExtendArgs = {
  input: ExtendInput;
};


/** 变更 · mutations */
export type MutationFillDeferredArgs = {
  input: FillDeferredInput;
};


/** 变更 · mutations */
export type MutationForwardArgs = {
  input: ForwardInput;
};


/** 变更 · mutations */
export type MutationGiveFeedbackArgs = {
  input: GiveFeedbackInput;
};


/** 变更 · mutations */
export type MutationGiveManualPointsArgs = {
  input: GiveManualPointsInput;
};


/** 变更 · mutations */
export type MutationImportCalendarArgs = {
  input: ConfirmCatalogueInput;
};


/** 变更 · mutations */
export type MutationImportPlanAnnexArgs = {
  input: ImportPlanAnnexInput;
};


/** 变更 · mutations */
export type MutationIssueArgs = {
  input: IssueInput;
};


/** 变更 · mutations */
export type MutationIssueOrderArgs = {
  input: IssueOrderInput;
};


/** 变更 · mutations */
export type MutationNotAcceptArgs = {
  input: NotAcceptInput;
};


/** 变更 · mutations */
export type MutationNotRequiredArgs = {
  input: NotRequiredInput;
};


/** 变更 · mutations */
export type MutationNotePlanEventArgs = {
  input: NotePlanEventInput;
};


/** 变更 · mutations */
export type MutationObjectToScoreArgs = {
  input: ObjectToScoreInput;
};


/** 变更 · mutations */
export type MutationOpineArgs = {
  input: OpineInput;
};


/** 变更 · mutations */
export type MutationPassOnArgs = {
  input: PassOnInput;
};


/** 变更 · mutations */
export type MutationProposeArgs = {
  input: ProposeInput;
};


/** 变更 · mutations */
export type MutationProposeBulletinArgs = {
  input: ProposeBulletinInput;
};


/** 变更 · mutations */
export type MutationProposeCalendarArgs = {
  input: ProposeCalendarInput;
};


/** 变更 · mutations */
export type MutationProposePublicationArgs = {
  input: ProposePublicationInput;
};


/** 变更 · mutations */
export type MutationProposeRuleSettingArgs = {
  input: ProposeRuleSettingInput;
};


/** 变更 · mutations */
export type MutationPublishBulletinArgs = {
  input: PublishBulletinInput;
};


/** 变更 · mutations */
export type MutationPublishProcedureArgs = {
  input: ConfirmCatalogueInput;
};


/** 变更 · mutations */
export type MutationRateCaseArgs = {
  input: RateCaseInput;
};


/** 变更 · mutations */
export type MutationReadAlertNoticesArgs = {
  input: ReadAlertNoticesInput;
};


/** 变更 · mutations */
export type MutationReassignArgs = {
  input: ReassignInput;
};


/** 变更 · mutations */
export type MutationReceiveCaseArgs = {
  input: ReceiveCaseInput;
};


/** 变更 · mutations */
export type MutationRecordAnswerArgs = {
  input: RecordAnswerInput;
};


/** 变更 · mutations */
export type MutationRecordHearingArgs = {
  input: RecordHearingInput;
};


/** 变更 · mutations */
export type MutationRecordRecheckArgs = {
  input: RecordRecheckInput;
};


/** 变更 · mutations */
export type MutationRecordVerificationArgs = {
  input: RecordVerificationInput;
};


/** 变更 · mutations */
export type MutationRectifyRatingArgs = {
  input: RectifyRatingInput;
};


/** 变更 · mutations */
export type MutationRefuseLinkArgs = {
  input: RefuseLinkInput;
};


/** 变更 · mutations */
export type MutationRejectRuleSettingArgs = {
  input: RejectRuleSettingInput;
};


/** 变更 · mutations */
export type MutationReleaseArgs = {
  input: ReleaseInput;
};


/** 变更 · mutations */
export type MutationRemoveAlertArgs = {
  input: RemoveAlertInput;
};


/** 变更 · mutations */
export type MutationReopenRatingArgs = {
  input: SettleRatingInput;
};


/** 变更 · mutations */
export type MutationReplyOrderArgs = {
  input: ReplyOrderInput;
};


/** 变更 · mutations */
export type MutationReportTaskProgressArgs = {
  input: ReportTaskProgressInput;
};


/** 变更 · mutations */
export type MutationRequestCorrectionArgs = {
  input: RequestCorrectionInput;
};


/** 变更 · mutations */
export type MutationRequestHearingArgs = {
  input: RequestHearingInput;
};


/** 变更 · mutations */
export type MutationReturnFilingArgs = {
  input: ReturnFilingInput;
};


/** 变更 · mutations */
export type MutationRevokeArgs = {
  input: RevokeInput;
};


/** 变更 · mutations */
export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
};


/** 变更 · mutations */
export type MutationRunSweepArgs = {
  input: RunSweepInput;
};


/** 变更 · mutations */
export type MutationSaveAlertArgs = {
  input: SaveAlertInput;
};


/** 变更 · mutations */
export type MutationScheduleHearingArgs = {
  input: ScheduleHearingInput;
};


/** 变更 · mutations */
export type MutationSendBackArgs = {
  input: SendBackInput;
};


/** 变更 · mutations */
export type MutationServeDenialArgs = {
  input: ServeDenialInput;
};


/** 变更 · mutations */
export type MutationStartSpecialArgs = {
  input: StartSpecialInput;
};


/** 变更 · mutations */
export type MutationSubmitCaseArgs = {
  input: SubmitCaseInput;
};


/** 变更 · mutations */
export type MutationSubmitTaskPlanArgs = {
  input: SubmitTaskPlanInput;
};


/** 变更 · mutations */
export type MutationSupplyArgs = {
  input: SupplyInput;
};


/** 变更 · mutations */
export type MutationTellHearingRightArgs = {
  input: TellHearingRightInput;
};


/** 变更 · mutations */
export type MutationTerminateArgs = {
  input: TerminateInput;
};


/** 变更 · mutations */
export type MutationUnlinkIdentityArgs = {
  input: UnlinkIdentityInput;
};


/** 变更 · mutations */
export type MutationVerifyRatingArgs = {
  input: VerifyRatingInput;
};


/** 变更 · mutations */
export type MutationVoidArgs = {
  input: VoidInput;
};


/** 变更 · mutations */
export type MutationWaiveHearingArgs = {
  input: WaiveHearingInput;
};


/** 变更 · mutations */
export type MutationWithdrawArgs = {
  input: WithdrawInput;
};


/** 变更 · mutations */
export type MutationWithdrawCardArgs = {
  input: WithdrawCardInput;
};

/** 新登记的当事人（个人信息）· a newly registered party, personal data */
export type NewPartyInput = {
  /** 地址 · address */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** 公民身份号码或统一社会信用代码 · citizen id or USCC */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** 类型 · kind */
  readonly kind: SubjectKind;
  /** 姓名或名称 · name */
  readonly name: Scalars['String']['input'];
  /** 电话 · phone */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** 带全局编号的对象 · an object with a global opaque id */
export type Node = {
  /** 全局编号，不透明 · global id, opaque */
  readonly id: Scalars['ID']['output'];
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
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 原因 · ground */
  readonly ground: NotAcceptGround;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 救济途径 · remedies */
  readonly remedies: Scalars['String']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 应当向何机关申请 · the right organ */
  readonly rightOrgan: Scalars['String']['input'];
};

/** 告知无需许可的内容 · input of notRequired */
export type NotRequiredInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 救济途径 · remedies */
  readonly remedies: Scalars['String']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 事件 · event */
export type NotePlanEventInput = {
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 交办编号 · number of the assignment */
  readonly no: Scalars['ID']['input'];
  /** 日期 · day it happened */
  readonly on: Scalars['LocalDate']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 提出异议 · object */
export type ObjectToScoreInput = {
  /** 证据 · evidence */
  readonly evidence?: ReadonlyArray<EvidenceInput>;
  /** 评分项 · line */
  readonly line: Scalars['ID']['input'];
  /** 针对的人工加减分；空为计算得分 · points objected to; null: the line was computed */
  readonly manualPointsId?: InputMaybe<Scalars['ID']['input']>;
  /** 期间 · period */
  readonly period: PeriodInput;
  /** 个人 · person */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 评分表 · score sheet */
  readonly sheet?: Scalars['ID']['input'];
  /** 陈述 · statement */
  readonly statement: Scalars['String']['input'];
  /** 部门 · unit */
  readonly unit: Scalars['ID']['input'];
};

/** 异议处理 · outcome of an objection */
export type ObjectionOutcome =
  /** 采纳 · accept */
  | 'ACCEPT'
  /** 不采纳 · reject */
  | 'REJECT';

/** 略去记录 · omit an entry */
export type OmitEntry = {
  /** 办件内序号 · sequence within the case */
  readonly caseSeq: Scalars['Int']['input'];
};

/** 进行中的特别程序 · a special procedure under way */
export type OpenSpecial = {
  readonly __typename?: 'OpenSpecial';
  /** 公布天数 · announced days */
  readonly days: Scalars['Int']['output'];
  /** 种类 · kind */
  readonly kind: SpecialKind;
  /** 开始 · started at */
  readonly startedAt: Scalars['DateTime']['output'];
};

/** 填写意见的内容 · input of opine */
export type OpineInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 意见 · opinion */
  readonly opinion: Scalars['String']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 环节 · step */
  readonly stepId: Scalars['ID']['input'];
};

/** 核查 · a check of the reply */
export type OrderCheck = {
  readonly __typename?: 'OrderCheck';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 核查人 · by */
  readonly by?: Maybe<Person>;
  /** 核查情况 · findings */
  readonly findings: Scalars['String']['output'];
  /** 通过 · satisfied */
  readonly satisfied: Scalars['Boolean']['output'];
};

/** 督办命令的回答 · answer to a command on an order */
export type OrderCommandAnswer = CommandRefused | OrderDone | SupervisionPending;

/** 已执行并留痕 · done and on record */
export type OrderDone = {
  readonly __typename?: 'OrderDone';
  /** 下一个届满 · next due */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 督办件 · the order as it is now */
  readonly order?: Maybe<SupervisionOrder>;
  /** 回执 · receipt */
  readonly receipt: Receipt;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
  /** 已提交条目数 · committed entries */
  readonly seq: Scalars['Int']['output'];
  /** 执行后的状态 · state after it */
  readonly state: OrderStateName;
};

/** 督办筛选 · filter of supervision orders */
export type OrderFilter = {
  /** 办件编号 · case */
  readonly caseNo?: InputMaybe<Scalars['CaseNo']['input']>;
  /** 期限早于 · some term ends before */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** 列入通报 · marked for the bulletin */
  readonly forBulletin?: InputMaybe<Scalars['Boolean']['input']>;
  /** 未结 · not over yet */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 区划及下级 · region and all below */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 · states */
  readonly states?: InputMaybe<ReadonlyArray<OrderStateName>>;
  /** 责任单位 · duty unit */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 回复 · a reply of the unit */
export type OrderReply = {
  readonly __typename?: 'OrderReply';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 回复人 · by */
  readonly by?: Maybe<Person>;
  /** 证据 · evidence */
  readonly evidence: ReadonlyArray<SupervisionEvidence>;
  /** 逾期回复 · after its term */
  readonly late: Scalars['Boolean']['output'];
  /** 内容 · text */
  readonly text: Scalars['String']['output'];
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

/** 分页信息 · Relay page info */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** 本页末条游标 · cursor of the last edge */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** 后面还有 · more after */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** 前面还有 · more before */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** 本页首条游标 · cursor of the first edge */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** 当事人；个人信息一律脱敏 · a party; personal data masked */
export type Party = Node & {
  readonly __typename?: 'Party';
  /** 证件号（脱敏）· document number, masked */
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** 全局编号 · global id */
  readonly id: Scalars['ID']['output'];
  /** 类型 · kind */
  readonly kind: SubjectKind;
  /** 姓名或名称（脱敏）· name, masked */
  readonly name: Scalars['String']['output'];
  /** 当事人编号 · party number */
  readonly partyId: Scalars['ID']['output'];
  /** 电话（脱敏）· phone, masked */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** 当事人：已有编号，或新登记 · a party: by number, or newly registered */
export type PartyInput =
  /** 新登记 · newly registered */
  { readonly new: NewPartyInput; readonly partyId?: never; }
  |  /** 已登记的当事人编号 · number of a registered party */
  { readonly new?: never; readonly partyId: Scalars['ID']['input']; };

/** 办结环节的内容 · input of passOn */
export type PassOnInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 意见 · opinion */
  readonly opinion: Scalars['String']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 现场核查人员 · staff on site */
  readonly staff?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 环节 · step */
  readonly stepId: Scalars['ID']['input'];
};

/** 当时的办件 · a case as it stood */
export type PastCase = {
  readonly __typename?: 'PastCase';
  /** 现在的办件；无权查看则空 · the case as it is now; null if not yours to see */
  readonly case?: Maybe<Case>;
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['output'];
  /** 当时已知的到期时刻 · due then, as known then */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 当时的环节 · open steps then */
  readonly openSteps: ReadonlyArray<Scalars['ID']['output']>;
  /** 当时已超期 · overdue then */
  readonly overdue: Scalars['Boolean']['output'];
  /** 当时暂停中 · paused then */
  readonly paused: Scalars['Boolean']['output'];
  /** 区划编码 · region code */
  readonly regionCode: Scalars['String']['output'];
  /** 当时的状态 · state then */
  readonly state: CaseStateName;
  /** 当时的部门 · unit then */
  readonly unit?: Maybe<Unit>;
};

/** 过去某日的在办清单 · a work list of a past day */
export type PastCaseConnection = {
  readonly __typename?: 'PastCaseConnection';
  /** 边 · edges */
  readonly edges: ReadonlyArray<PastCaseEdge>;
  /** 分页 · page info */
  readonly pageInfo: PageInfo;
  /** 件数；仅在选取时计算 · how many; counted only if selected */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 清单边 · edge */
export type PastCaseEdge = {
  readonly __typename?: 'PastCaseEdge';
  /** 游标 · cursor */
  readonly cursor: Scalars['String']['output'];
  /** 当时的办件 · the case as it stood */
  readonly node: PastCase;
};

/** 期间，含首不含尾，亚洲/上海 · period, from inclusive to exclusive */
export type PeriodInput = {
  /** 起日 · first day */
  readonly from: Scalars['LocalDate']['input'];
  /** 止日，不含 · day after the last */
  readonly to: Scalars['LocalDate']['input'];
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

/** 人员 · a person of staff or a party's person, pseudonymous id */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** 全局编号 · global id */
  readonly id: Scalars['ID']['output'];
  /** 姓名 · name */
  readonly name: Scalars['String']['output'];
  /** 人员编号 · pseudonymous number */
  readonly personId: Scalars['ID']['output'];
  /** 身份 · offices */
  readonly roles: ReadonlyArray<Role>;
  /** 模拟人员 · simulated */
  readonly simulated: Scalars['Boolean']['output'];
  /** 部门 · unit */
  readonly unit?: Maybe<Unit>;
};

/** 人员分页 · connection of people */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** 边 · edges */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** 分页 · page info */
  readonly pageInfo: PageInfo;
};

/** 人员边 · edge of people */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** 游标 · cursor */
  readonly cursor: Scalars['String']['output'];
  /** 人员 · person */
  readonly node: Person;
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

/** 附件 · an annex */
export type PlanAnnex = {
  readonly __typename?: 'PlanAnnex';
  /** 附件 · annex */
  readonly annex: Scalars['Int']['output'];
  /** 列名 · columns */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** 行 · rows */
  readonly rows: ReadonlyArray<PlanAnnexRow>;
};

/** 附件的一行 · a row of an annex */
export type PlanAnnexRow = {
  readonly __typename?: 'PlanAnnexRow';
  /** 内容，按列 · one text per column */
  readonly cells: ReadonlyArray<Scalars['String']['output']>;
  /** 行号 · row */
  readonly row: Scalars['Int']['output'];
  /** 示例 · a sample, invented by us */
  readonly sample: Scalars['Boolean']['output'];
};

/** 计划命令的回答 · answer to a command on the plan */
export type PlanAnswer = CommandRefused | PlanDone;

/** 一件交办 · one assignment: a task given to a unit */
export type PlanAssignment = {
  readonly __typename?: 'PlanAssignment';
  /** 人的行为次数 · human acts */
  readonly actSeq: Scalars['Int']['output'];
  /** 核查 · checks */
  readonly checks: ReadonlyArray<PlanCheck>;
  /** 至今逾期过的节点和报告，旧的在前 · milestones and reports that have been late up to now, oldest first */
  readonly late: ReadonlyArray<PlanLatePoint>;
  /** 节点现状 · how its milestones stand today */
  readonly milestones: ReadonlyArray<PlanMilestoneStanding>;
  /** 交办编号 · number */
  readonly no: Scalars['ID']['output'];
  /** 实施计划 · the unit's plan */
  readonly plan?: Maybe<Scalars['String']['output']>;
  /** 区划 · region */
  readonly region: Region;
  /** 下次报告的期限；空为不欠报告 · the day by which the next report is owed; null: none is */
  readonly reportDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 报告，旧的在前 · reports, oldest first */
  readonly reports: ReadonlyArray<PlanReport>;
  /** 状态 · state */
  readonly state: PlanStateName;
  /** 状态名称 · name of the state */
  readonly stateName: Words;
  /** 任务编号 · task */
  readonly taskNo: Scalars['ID']['output'];
  /** 任务名称 · title */
  readonly title: Words;
  /** 留痕 · trail */
  readonly trail: ReadonlyArray<TrailEntry>;
  /** 责任单位 · unit */
  readonly unit: Unit;
};

/** 核查 · a check */
export type PlanCheck = {
  readonly __typename?: 'PlanCheck';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 核查情况 · findings */
  readonly findings: Scalars['String']['output'];
  /** 结果 · result */
  readonly result: PlanCheckResult;
};

/** 核查结果 · result of a check */
export type PlanCheckResult =
  /** 完成 · done */
  | 'DONE'
  /** 退回 · returned */
  | 'RETURNED';

/** 已执行并留痕 · done and on record */
export type PlanDone = {
  readonly __typename?: 'PlanDone';
  /** 交办 · the assignment as it is now */
  readonly assignment?: Maybe<PlanAssignment>;
  /** 回执 · receipt */
  readonly receipt: Receipt;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
  /** 执行后的状态 · state after it */
  readonly state: PlanStateName;
};

/** 筛选 · filter */
export type PlanFilter = {
  /** 有逾期节点 · some milestone is overdue */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 区划及下级 · region and all below */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 · states */
  readonly states?: InputMaybe<ReadonlyArray<PlanStateName>>;
  /** 任务编号 · task */
  readonly task?: InputMaybe<Scalars['ID']['input']>;
  /** 单位 · unit */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 分组 · grouping */
export type PlanGrouping =
  /** 区县 · county */
  | 'COUNTY'
  /** 任务 · task */
  | 'TASK'
  /** 部门 · department */
  | 'UNIT';

/** 逾期的一处；补上之后仍在 · one lateness; it stays when what was owed has come */
export type PlanLatePoint = {
  readonly __typename?: 'PlanLatePoint';
  /** 又过一个报告期仍未报告 · a whole term later still no report */
  readonly again: Scalars['Boolean']['output'];
  /** 自何时起逾期 · late since */
  readonly at: Scalars['DateTime']['output'];
  /** 期限 · due on */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** 节点；空为任务的月报 · milestone; null: the monthly report of the task */
  readonly milestone?: Maybe<Scalars['ID']['output']>;
};

/** 节点 · a milestone */
export type PlanMilestone = {
  readonly __typename?: 'PlanMilestone';
  /** 期限 · due, in words */
  readonly due: Words;
  /** 编号 · id within the task */
  readonly id: Scalars['ID']['output'];
  /** 衡量 · measure, in words */
  readonly measure: Words;
  /** 计划日期；非固定日期为空。遇节假日不顺延 · date of the plan, never moved; null if not a fixed date */
  readonly on?: Maybe<Scalars['LocalDate']['output']>;
  /** 比例要求，百分数；是否类为空 · per cent asked for; null for a yes or no */
  readonly percent?: Maybe<Scalars['Int']['output']>;
};

/** 节点现状 · how a milestone stands */
export type PlanMilestoneStanding = {
  readonly __typename?: 'PlanMilestoneStanding';
  /** 完成数 · done */
  readonly done?: Maybe<Scalars['Int']['output']>;
  /** 到期日 · due on */
  readonly dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 节点 · milestone */
  readonly milestone: PlanMilestone;
  /** 逾期 · overdue */
  readonly overdue: Scalars['Boolean']['output'];
  /** 达标 · reached */
  readonly reached: Scalars['Boolean']['output'];
  /** 总数 · total */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** 进度 · progress of a group of assignments */
export type PlanProgress = {
  readonly __typename?: 'PlanProgress';
  /** 交办数 · assignments */
  readonly assignments: Scalars['Int']['output'];
  /** 已销号 · closed */
  readonly closed: Scalars['Int']['output'];
  /** 完成数合计 · sum of done */
  readonly done: Scalars['Int']['output'];
  /** 分组键 · key: task, region or unit */
  readonly key: Scalars['ID']['output'];
  /** 名称 · name */
  readonly name: Words;
  /** 有逾期节点 · with an overdue milestone */
  readonly overdue: Scalars['Int']['output'];
  /** 总数合计 · sum of totals */
  readonly total: Scalars['Int']['output'];
};

/** 进展报告 · a progress report */
export type PlanReport = {
  readonly __typename?: 'PlanReport';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 完成数 · done */
  readonly done: Scalars['Int']['output'];
  /** 佐证摘要 · evidence, by digest */
  readonly evidence: ReadonlyArray<SupervisionEvidence>;
  /** 节点 · milestone */
  readonly milestone: Scalars['ID']['output'];
  /** 内容 · text */
  readonly text: Scalars['String']['output'];
  /** 总数 · total */
  readonly total: Scalars['Int']['output'];
};

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

/** 一项计划任务 · one task of the plan */
export type PlanTask = {
  readonly __typename?: 'PlanTask';
  /** 交办 · assignments */
  readonly assignments: ReadonlyArray<PlanAssignment>;
  /** 节点 · milestones */
  readonly milestones: ReadonlyArray<PlanMilestone>;
  /** 编号 1 … 15、G1、G2 · number */
  readonly no: Scalars['ID']['output'];
  /** 进度 · progress */
  readonly progress: PlanProgress;
  /** 责任单位（计划原文）· responsible, as the plan writes it */
  readonly responsible: Words;
  /** 名称 · title */
  readonly title: Words;
  /** 各节点合计：可见范围内各单位完成数、总数相加，有单位未报则不算达标 · its milestones over all units you may see, added up; not reached while one has not reported */
  readonly together: ReadonlyArray<PlanMilestoneStanding>;
};

/** 事项 · a procedure */
export type Procedure = Node & {
  readonly __typename?: 'Procedure';
  /** 代码 · stable key */
  readonly code: Scalars['ID']['output'];
  /** 现行版本 · version in force */
  readonly current: ProcedureVersion;
  /** 全局编号 · global id */
  readonly id: Scalars['ID']['output'];
  /** 名称（现行版本）· name in the version in force */
  readonly name: Words;
  /** 全部版本，新的在前 · all versions, newest first */
  readonly versions: ReadonlyArray<ProcedureVersion>;
};

/** 联办子事项 · a child of a joint package */
export type ProcedureChild = {
  readonly __typename?: 'ProcedureChild';
  /** 先办结 · children granted first */
  readonly after: ReadonlyArray<Scalars['ID']['output']>;
  /** 事项代码 · procedure code */
  readonly procedure: Scalars['ID']['output'];
  /** 不予则整体不予 · its denial denies the package */
  readonly requires: Scalars['Boolean']['output'];
};

/** 可以延期 · extension */
export type ProcedureExtension = {
  readonly __typename?: 'ProcedureExtension';
  /** 依据 · basis */
  readonly basis: Basis;
  /** 批准人 · who approves */
  readonly by: Role;
  /** 延长数 · count */
  readonly n: Scalars['Int']['output'];
};

/** 时限 · a limit */
export type ProcedureLimit = {
  readonly __typename?: 'ProcedureLimit';
  /** 依据 · basis */
  readonly basis: Basis;
  /** 名称 · which limit */
  readonly id: Scalars['ID']['output'];
  /** 数 · count */
  readonly n: Scalars['Int']['output'];
  /** 起算 · from which moment */
  readonly startsAt: Scalars['String']['output'];
  /** 单位 · unit */
  readonly unit: LimitUnit;
};

/** 材料 · a material */
export type ProcedureMaterial = {
  readonly __typename?: 'ProcedureMaterial';
  /** 可容缺 · deferrable */
  readonly deferrable: Scalars['Boolean']['output'];
  /** 必需 · mandatory */
  readonly mandatory: Scalars['Boolean']['output'];
  /** 编号 · id */
  readonly materialId: Scalars['ID']['output'];
  /** 名称 · name */
  readonly name: Words;
  /** 来源 · APPLICANT or SHARED */
  readonly source: Scalars['String']['output'];
  /** 可接受的可信等级；空为任意 · accepted levels of trust; empty: any */
  readonly trust: ReadonlyArray<MaterialTrust>;
};

/** 特别程序 · special procedure */
export type ProcedureSpecial = {
  readonly __typename?: 'ProcedureSpecial';
  /** 依据 · basis */
  readonly basis: Basis;
  /** 种类 · kind */
  readonly kind: SpecialKind;
  /** 公布天数上限 · ceiling of announced working days */
  readonly maxAnnounced?: Maybe<Scalars['Int']['output']>;
};

/** 环节 · a step */
export type ProcedureStep = {
  readonly __typename?: 'ProcedureStep';
  /** 先办环节 · steps before */
  readonly after?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** 不得与这些环节同一人 · not the same person as in */
  readonly differentFrom: ReadonlyArray<Scalars['ID']['output']>;
  /** 时限 · limit */
  readonly limit?: Maybe<StepLimit>;
  /** 名称 · name */
  readonly name: Words;
  /** 阶段 · phase */
  readonly phase: Phase;
  /** 身份 · office */
  readonly role: Role;
  /** 编号 · id */
  readonly stepId: Scalars['ID']['output'];
};

/** 事项版本；发布后不再修改 · a published version, never edited */
export type ProcedureVersion = Node & {
  readonly __typename?: 'ProcedureVersion';
  /** 与另一版的差异；空为前一版 · what differs from another version; null: the one before */
  readonly changes: ReadonlyArray<DefinitionChange>;
  /** 渠道 · channels */
  readonly channels: ReadonlyArray<Channel>;
  /** 联办子事项 · children of a joint package */
  readonly children: ReadonlyArray<ProcedureChild>;
  /** 代码 · code */
  readonly code: Scalars['ID']['output'];
  /** 确认人 · confirmed by */
  readonly confirmedBy: Scalars['ID']['output'];
  /** 决定机构 · deciding organ */
  readonly deciding: Scalars['String']['output'];
  /** 定义全文，可作为下一版草稿（YAML）· the whole definition, to begin the next draft from */
  readonly draft: Scalars['String']['output'];
  /** 延期 · extension */
  readonly extension?: Maybe<ProcedureExtension>;
  /** 费用 · fee */
  readonly fee?: Maybe<Fee>;
  /** 表单字段 · form fields */
  readonly fields: ReadonlyArray<FormField>;
  /** 办件类型 · kind of handling */
  readonly handling: CaseForm;
  /** 定义的 SHA-256 · hash of the definition */
  readonly hash: Scalars['String']['output'];
  /** 全局编号 · global id */
  readonly id: Scalars['ID']['output'];
  /** 实施编码 31 位 · item code */
  readonly itemCode: Scalars['String']['output'];
  /** 事项类型 · kind */
  readonly kind: ItemKind;
  /** 时限 · limits */
  readonly limits: ReadonlyArray<ProcedureLimit>;
  /** 材料 · materials */
  readonly materials: ReadonlyArray<ProcedureMaterial>;
  /** 名称 · name */
  readonly name: Words;
  /** 结果方式 · outcome: DECISION, FILING or FORWARD */
  readonly outcome: Scalars['String']['output'];
  /** 发布时刻 · published at */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** 发布人 · published by */
  readonly publishedBy: Scalars['ID']['output'];
  /** 监管机构 · regulating organ */
  readonly regulating: Scalars['String']['output'];
  /** 特别程序 · special procedures */
  readonly special: ReadonlyArray<ProcedureSpecial>;
  /** 环节 · steps */
  readonly steps: ReadonlyArray<ProcedureStep>;
  /** 生效日 · valid from */
  readonly validFrom: Scalars['LocalDate']['output'];
  /** 版本 · version */
  readonly version: Scalars['Int']['output'];
  /** 最多跑动次数 · most visits */
  readonly visitsMax: Scalars['Int']['output'];
};


/** 事项版本；发布后不再修改 · a published version, never edited */
export type ProcedureVersionChangesArgs = {
  since?: InputMaybe<Scalars['Int']['input']>;
};

/** 瓶颈 · time at a step */
export type ProcessBottleneck = {
  readonly __typename?: 'ProcessBottleneck';
  /** 办件 · its cases */
  readonly cases: ProcessCases;
  /** 超时限的办件 · cases over the limit */
  readonly casesOverLimit: ProcessCases;
  /** 开启至办完；外部系统：距前一活动 · until done; of other systems: since the act before */
  readonly done: ProcessWait;
  /** 时限 · limit */
  readonly limit?: Maybe<Scalars['Int']['output']>;
  /** 时限单位 · unit of the limit */
  readonly limitUnit?: Maybe<LimitUnit>;
  /** 工作时间中位数占时限的比例，时限按工作日计时 · median working time as a share of a limit in working days */
  readonly medianOfLimit?: Maybe<Scalars['Float']['output']>;
  /** 超过时限的次数，含在办；无时限则空 · times over the limit, open ones too; null without a limit */
  readonly overLimit?: Maybe<Scalars['Int']['output']>;
  /** 超时限占比 · share over the limit */
  readonly overLimitShare?: Maybe<Scalars['Float']['output']>;
  /** 事项 · procedure */
  readonly procedure: Scalars['ID']['output'];
  /** 办完的次数 · times it was finished */
  readonly stays: Scalars['Int']['output'];
  /** 环节，或外部系统的活动 · step, or the other system's activity */
  readonly step: Scalars['String']['output'];
  /** 开启至有人接手 · until somebody took it up */
  readonly untouched?: Maybe<ProcessWait>;
};

/** 办件分页 · page of cases */
export type ProcessCaseConnection = {
  readonly __typename?: 'ProcessCaseConnection';
  /** 边 · edges */
  readonly edges: ReadonlyArray<ProcessCaseEdge>;
  /** 分页 · page info */
  readonly pageInfo: PageInfo;
};

/** 一件 · one case */
export type ProcessCaseEdge = {
  readonly __typename?: 'ProcessCaseEdge';
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['output'];
  /** 游标 · cursor */
  readonly cursor: Scalars['String']['output'];
  /** 办件；无权查看则空 · the case; null if not yours to see */
  readonly node?: Maybe<Case>;
};

/** 一组办件，可下钻 · a set of cases, to be looked into */
export type ProcessCases = {
  readonly __typename?: 'ProcessCases';
  /** 件数 · how many */
  readonly count: Scalars['Int']['output'];
  /** 逐件 · one by one */
  readonly list: ProcessCaseConnection;
};


/** 一组办件，可下钻 · a set of cases, to be looked into */
export type ProcessCasesListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};

/** 符合性 · conformance */
export type ProcessConformance = {
  readonly __typename?: 'ProcessConformance';
  /** 完全符合 · conforming */
  readonly conforming: ProcessCases;
  /** 有偏离 · departing */
  readonly departing: ProcessCases;
  /** 偏离 · departures */
  readonly departures: ReadonlyArray<ProcessDeparture>;
  /** 已比对件数 · cases judged */
  readonly judged: Scalars['Int']['output'];
  /** 无可比对：既无版本，也未学得 · nothing to hold them against */
  readonly notJudged: ProcessCases;
  /** 含有模拟数据 · simulated data is among it */
  readonly simulated: Scalars['Boolean']['output'];
};

/** 一条先后的走向 · course of an edge */
export type ProcessCourse = {
  readonly __typename?: 'ProcessCourse';
  /** 自 · from */
  readonly from: Scalars['String']['output'];
  /** 标签中心 · middle of its label */
  readonly label?: Maybe<ProcessPoint>;
  /** 起点、三次样条的控制点与终点；折线时为各拐点 · start, control points of cubic splines, end */
  readonly points: ReadonlyArray<ProcessPoint>;
  /** 至 · to */
  readonly to: Scalars['String']['output'];
};

/** 一种偏离 · a departure */
export type ProcessDeparture = {
  readonly __typename?: 'ProcessDeparture';
  /** 办件 · its cases */
  readonly cases: ProcessCases;
  /** 种类 · kind */
  readonly kind: ProcessDepartureKind;
  /** 事项 · procedure */
  readonly procedure: Scalars['ID']['output'];
  /** 环节 · step */
  readonly step: Scalars['String']['output'];
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
  readonly procedure: Scalars['ID']['input'];
  /** 环节 · step */
  readonly step: Scalars['String']['input'];
};

/** 一种先后 · an edge */
export type ProcessEdge = {
  readonly __typename?: 'ProcessEdge';
  /** 时间倒置的次数，不计等待 · times against the clock, not counted as waiting */
  readonly backwards: Scalars['Int']['output'];
  /** 办件 · its cases */
  readonly cases: ProcessCases;
  /** 自 · from */
  readonly from: Scalars['String']['output'];
  /** 其中换人 · between two people */
  readonly handovers: Scalars['Int']['output'];
  /** 次数 · times */
  readonly times: Scalars['Int']['output'];
  /** 至 · to */
  readonly to: Scalars['String']['output'];
  /** 其间的等待 · waiting in between */
  readonly wait: ProcessWait;
};

/** 一种先后 · an edge */
export type ProcessEdgePart = {
  /** 自 · from */
  readonly from: Scalars['String']['input'];
  /** 至 · to */
  readonly to: Scalars['String']['input'];
};

/** 流程分析的筛选 · filter of process analysis */
export type ProcessFilter = {
  /** 来源 · origin */
  readonly origin?: InputMaybe<ProcessOrigin>;
  /** 收件期间 · received in this period */
  readonly period?: InputMaybe<PeriodInput>;
  /** 事项 · procedure */
  readonly procedure?: InputMaybe<Scalars['ID']['input']>;
  /** 数据性质 · provenance */
  readonly provenance?: InputMaybe<Provenance>;
  /** 区划及其下级 · region and all below it */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** 部门 · unit */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
  /** 部门及其下级 · with the units below it */
  readonly unitSubtree?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 流程图的布局，像素 · layout of the map, in pixels */
export type ProcessLayout = {
  readonly __typename?: 'ProcessLayout';
  /** 先后的走向 · courses of the edges */
  readonly edges: ReadonlyArray<ProcessCourse>;
  /** 高 · height */
  readonly height: Scalars['Float']['output'];
  /** 未画出的先后 · edges left out */
  readonly leftOut: Scalars['Int']['output'];
  /** 活动的位置 · where the activities are */
  readonly nodes: ReadonlyArray<ProcessPlace>;
  /** 宽 · width */
  readonly width: Scalars['Float']['output'];
};

/** 流程图 · process map */
export type ProcessMap = {
  readonly __typename?: 'ProcessMap';
  /** 活动次数 · acts */
  readonly acts: Scalars['Int']['output'];
  /** 件数 · cases */
  readonly cases: Scalars['Int']['output'];
  /** 先后 · which follows which */
  readonly edges: ReadonlyArray<ProcessEdge>;
  /** 交接次数 · handovers */
  readonly handovers: Scalars['Int']['output'];
  /** 布局，由服务器计算：最常见的先后，以及每个活动最常见的来路和去路 · where to draw it, worked out by the server: the most frequent edges, and each activity's most frequent way in and out */
  readonly layout: ProcessLayout;
  /** 活动 · activities */
  readonly nodes: ReadonlyArray<ProcessNode>;
  /** 返工的办件：同一环节完成不止一次 · cases in which a step was completed more than once */
  readonly rework: ProcessCases;
  /** 含有模拟数据 · simulated data is among it */
  readonly simulated: Scalars['Boolean']['output'];
};


/** 流程图 · process map */
export type ProcessMapLayoutArgs = {
  edges?: Scalars['Int']['input'];
};

/** 一种活动 · an activity */
export type ProcessNode = {
  readonly __typename?: 'ProcessNode';
  /** 名称 · name */
  readonly activity: Scalars['String']['output'];
  /** 办件 · its cases */
  readonly cases: ProcessCases;
  /** 到此为止的件数 · cases whose last act it is so far */
  readonly ends: Scalars['Int']['output'];
  /** 以此开始的件数 · cases that begin with it */
  readonly starts: Scalars['Int']['output'];
  /** 次数 · times */
  readonly times: Scalars['Int']['output'];
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
  /** 活动 · an activity */
  { readonly activity: Scalars['String']['input']; readonly departure?: never; readonly edge?: never; readonly overLimit?: never; readonly variant?: never; readonly whole?: never; }
  |  /** 偏离 · a departure */
  { readonly activity?: never; readonly departure: ProcessDeparturePart; readonly edge?: never; readonly overLimit?: never; readonly variant?: never; readonly whole?: never; }
  |  /** 先后 · an edge */
  { readonly activity?: never; readonly departure?: never; readonly edge: ProcessEdgePart; readonly overLimit?: never; readonly variant?: never; readonly whole?: never; }
  |  /** 在此环节超过时限的 · over the limit at this step */
  { readonly activity?: never; readonly departure?: never; readonly edge?: never; readonly overLimit: ProcessStepPart; readonly variant?: never; readonly whole?: never; }
  |  /** 变体的活动，依次 · activities of a variant, in order */
  { readonly activity?: never; readonly departure?: never; readonly edge?: never; readonly overLimit?: never; readonly variant: ReadonlyArray<Scalars['String']['input']>; readonly whole?: never; }
  |  /** 整体的一部分 · a share of the whole */
  { readonly activity?: never; readonly departure?: never; readonly edge?: never; readonly overLimit?: never; readonly variant?: never; readonly whole: ProcessWhole; };

/** 一个活动的位置 · place of an activity */
export type ProcessPlace = {
  readonly __typename?: 'ProcessPlace';
  /** 名称 · name */
  readonly activity: Scalars['String']['output'];
  /** 高 · height */
  readonly height: Scalars['Float']['output'];
  /** 宽 · width */
  readonly width: Scalars['Float']['output'];
  /** 左 · left */
  readonly x: Scalars['Float']['output'];
  /** 上 · top */
  readonly y: Scalars['Float']['output'];
};

/** 一个点 · a point */
export type ProcessPoint = {
  readonly __typename?: 'ProcessPoint';
  /** 横坐标，自左起 · pixels from the left */
  readonly x: Scalars['Float']['output'];
  /** 纵坐标，自上起 · pixels from the top */
  readonly y: Scalars['Float']['output'];
};

/** 时长的分布 · how long something took */
export type ProcessSpread = {
  readonly __typename?: 'ProcessSpread';
  /** 中位数，小时 · median, hours */
  readonly medianHours?: Maybe<Scalars['Float']['output']>;
  /** 次数 · how many */
  readonly n: Scalars['Int']['output'];
  /** 九成在此之内，小时 · nine in ten within, hours */
  readonly p90Hours?: Maybe<Scalars['Float']['output']>;
};

/** 事项的一个环节 · a step of a procedure */
export type ProcessStepPart = {
  /** 事项 · procedure */
  readonly procedure: Scalars['ID']['input'];
  /** 环节，或外部系统的活动 · step, or the other system's activity */
  readonly step: Scalars['String']['input'];
};

/** 一种变体 · a variant */
export type ProcessVariant = {
  readonly __typename?: 'ProcessVariant';
  /** 依次的活动 · activities in order */
  readonly activities: ReadonlyArray<Scalars['String']['output']>;
  /** 办件 · its cases */
  readonly cases: ProcessCases;
  /** 占比 · share of all cases */
  readonly share: Scalars['Float']['output'];
};

/** 流程变体 · variants */
export type ProcessVariants = {
  readonly __typename?: 'ProcessVariants';
  /** 件数 · cases of all */
  readonly cases: Scalars['Int']['output'];
  /** 含有模拟数据 · simulated data is among it */
  readonly simulated: Scalars['Boolean']['output'];
  /** 变体总数 · how many there are */
  readonly total: Scalars['Int']['output'];
  /** 变体 · variants */
  readonly variants: ReadonlyArray<ProcessVariant>;
};

/** 等待 · waiting */
export type ProcessWait = {
  readonly __typename?: 'ProcessWait';
  /** 日历时间 · calendar time */
  readonly calendar: ProcessSpread;
  /** 工作时间：工作日9时至17时 · working time: 09:00 to 17:00 of working days */
  readonly working: ProcessSpread;
};

/** 整体的一部分 · a share of the whole */
export type ProcessWhole =
  /** 完全符合的 · conforming */
  | 'CONFORMING'
  /** 有偏离的 · departing */
  | 'DEPARTING'
  /** 返工的 · with a step completed more than once */
  | 'REWORK';

/** 承诺时限压缩比 · compression of the promises */
export type PromiseCompression = {
  readonly __typename?: 'PromiseCompression';
  /** 计入的事项 · items counted */
  readonly items: ReadonlyArray<Scalars['ID']['output']>;
  /** 承诺时限之和 · sum of promised limits */
  readonly promised: Scalars['Int']['output'];
  /** 法定时限之和 · sum of statutory limits */
  readonly statutory: Scalars['Int']['output'];
  /** 1 − 承诺之和 ÷ 法定之和；没有可计事项时为空 · null where no item has both */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** 一项提请 · a proposal */
export type Proposal = {
  readonly __typename?: 'Proposal';
  /** 提请事项 · act */
  readonly act: Scalars['String']['output'];
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 提请人 · by */
  readonly by?: Maybe<Person>;
  /** 内容 · what it says */
  readonly facts: ReadonlyArray<Fact>;
  /** 编号 · id */
  readonly proposalId: Scalars['ID']['output'];
};

/** 提请内容，三选一 · a proposal, exactly one of three */
export type ProposalInput =
  /** 特别程序 · special procedure */
  { readonly startSpecial: ProposeSpecialInput; readonly terminate?: never; readonly void?: never; }
  |  /** 终止 · termination */
  { readonly startSpecial?: never; readonly terminate: ProposeTerminationInput; readonly void?: never; }
  |  /** 作废 · voiding */
  { readonly startSpecial?: never; readonly terminate?: never; readonly void: ProposeVoidingInput; };

/** 拟制通报 · make a bulletin */
export type ProposeBulletinInput = {
  /** 更正哪份通报 · which bulletin it corrects */
  readonly corrects?: InputMaybe<Scalars['ID']['input']>;
  /** 分列 · divided by */
  readonly dividedBy?: BulletinDivision;
  /** 种类 · kind */
  readonly kind: BulletinKind;
  /** 期间，恰为一周、一月、一季或一年 · exactly one week, month, quarter or year */
  readonly period: PeriodInput;
  /** 更正理由 · why */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 区划 · region */
  readonly region: Scalars['String']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 评分表 · score sheet */
  readonly sheet?: Scalars['ID']['input'];
};

/** 提交放假安排 · input of proposeCalendar */
export type ProposeCalendarInput = {
  /** 放假安排全文，JSON 或 CSV，每行一天 · the notice, JSON or CSV, one day a row */
  readonly notice: Scalars['String']['input'];
  /** 通知文号；文中没有时填写 · number of the notice, where the text does not say it */
  readonly noticeNo?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 年份；文中没有时填写 · year, where the text does not say it */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** 提请特别程序、终止或作废的内容 · input of propose */
export type ProposeInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 提请内容 · what is proposed */
  readonly proposal: ProposalInput;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 提交事项草稿 · input of proposePublication */
export type ProposePublicationInput = {
  /** 草稿，JSON 或 YAML · draft, JSON or YAML */
  readonly draft: Scalars['String']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 提请规则设置 · input of proposeRuleSetting */
export type ProposeRuleSettingInput = {
  /** 级别 · level */
  readonly level?: InputMaybe<FindingLevel>;
  /** 发牌方式：自动或人工确认 · how a card is issued */
  readonly mode?: InputMaybe<IssuingMode>;
  /** 启用；省略为不另设 · on; omitted: not set here */
  readonly on?: InputMaybe<Scalars['Boolean']['input']>;
  /** 依据的文件或决定 · the document or decision it rests on */
  readonly reason: Scalars['String']['input'];
  /** 行政区划；省略为全部 · region; omitted: everywhere */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 规则编号，如 R-T01 · rule id */
  readonly ruleId: Scalars['ID']['input'];
  /** 阈值 · thresholds */
  readonly thresholds?: InputMaybe<ReadonlyArray<SetThresholdInput>>;
};

/** 提请特别程序 · propose a special procedure */
export type ProposeSpecialInput = {
  /** 公布的工作日数 · announced working days */
  readonly days: Scalars['Int']['input'];
  /** 种类 · kind */
  readonly kind: SpecialKind;
  /** 书面告知文号 · number of the written notice */
  readonly noticeNo: Scalars['String']['input'];
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
};

/** 提请终止 · propose a termination */
export type ProposeTerminationInput = {
  /** 原因 · ground */
  readonly ground: Scalars['String']['input'];
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
};

/** 提请作废 · propose a voiding */
export type ProposeVoidingInput = {
  /** 原因 · ground */
  readonly ground: VoidGround;
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
};

/** 数据性质 · whether a record is real here, brought in, or simulated */
export type Provenance =
  /** 外部导入 · imported from another log */
  | 'IMPORTED'
  /** 真实办理 · live */
  | 'LIVE'
  /** 模拟数据 · made by the demo's simulation */
  | 'SIMULATED';

/** 发布预览：会触动哪些在办件 · what publishing would touch */
export type PublicationPreview = {
  readonly __typename?: 'PublicationPreview';
  /** 与现行版本的差异 · what differs from the version in force */
  readonly changes: ReadonlyArray<DefinitionChange>;
  /** 事项代码 · code */
  readonly code: Scalars['ID']['output'];
  /** 检查发现的问题；有错误则不能发布 · findings; an error forbids publishing */
  readonly findings: ReadonlyArray<PublishFinding>;
  /** 定义的 SHA-256 · hash */
  readonly hash: Scalars['String']['output'];
  /** 在办件总数（它们保持受理时的版本）· running cases, which keep their version */
  readonly running: Scalars['Int']['output'];
  /** 时限会不同的在办件，至多 100 · running cases whose terms would differ, at most 100 */
  readonly touched: ReadonlyArray<TouchedCase>;
  /** 拟发布版本 · version */
  readonly version: Scalars['Int']['output'];
};

/** 发布通报 · publish */
export type PublishBulletinInput = {
  /** 通报 · bulletin */
  readonly bulletinId: Scalars['ID']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 检查发现 · a finding of the publish check */
export type PublishFinding = {
  readonly __typename?: 'PublishFinding';
  /** 代码 · code */
  readonly code: Scalars['String']['output'];
  /** 所在字段 · field */
  readonly field: Scalars['String']['output'];
  /** 行，自 1 起；不知为空 · line from 1, null if unknown */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** 说明 · message */
  readonly message: Scalars['String']['output'];
};

/** 查询 · queries */
export type Query = {
  readonly __typename?: 'Query';
  /** 给我的提醒，新的在前 · notices to me, newest first */
  readonly alertNotices: ReadonlyArray<AlertNotice>;
  /** 看板：在办、今日到期、超期、暂停 · the live board: open, due today, overdue, paused */
  readonly board: Board;
  /** 瓶颈：各环节的时间与时限 · bottlenecks: time at each step against its limit */
  readonly bottlenecks: ReadonlyArray<ProcessBottleneck>;
  /** 一份通报 · one bulletin */
  readonly bulletin?: Maybe<Bulletin>;
  /** 通报，新的在前 · bulletins, newest first */
  readonly bulletins: ReadonlyArray<Bulletin>;
  /** 日历；默认最新版本 · the calendar; the newest version by default */
  readonly calendar?: Maybe<CalendarVersion>;
  /** 我的到期日历订阅 · my feeds of due dates */
  readonly calendarFeeds: ReadonlyArray<CalendarFeed>;
  /** 导入放假安排的预览，不作任何记录 · what importing a notice would touch; nothing is recorded */
  readonly calendarPreview: CalendarPreview;
  /** 已导入的日历，新的在前 · calendars imported, newest first */
  readonly calendars: ReadonlyArray<CalendarVersion>;
  /** 一张牌；无权或不存在为空 · one card; null if unknown or not yours to see */
  readonly card?: Maybe<Card>;
  /** 牌证命令的结果 · result of a command on a card, after SupervisionPending; null: nothing recorded yet */
  readonly cardCommandResult?: Maybe<CardCommandAnswer>;
  /** 牌证（本人可见范围）· cards that I may read */
  readonly cards: CardConnection;
  /** 一个办件；无权或不存在为空 · one case; null if unknown or not yours to see */
  readonly case?: Maybe<Case>;
  /** 证据包：可离线核验；下载本身留痕；尚未签名为空 · a case's bundle, verified offline; the download is itself an entry; null before anything is signed */
  readonly caseBundle?: Maybe<CaseBundle>;
  /** 办件 · cases that I may read */
  readonly cases: CaseConnection;
  /** 事项和日历的提请，新的在前 · proposals of procedures and calendars, newest first */
  readonly catalogueProposals: ReadonlyArray<CatalogueProposal>;
  /** 一个时钟在某日、在假设下（等同 case.clock）· the same as case.clock */
  readonly clock?: Maybe<CaseClock>;
  /** 命令的结果：CommandPending 之后用它查询 · result of a command, after CommandPending; null: nothing recorded yet */
  readonly commandResult?: Maybe<CommandAnswer>;
  /** 流程符合性 · conformance with the procedure */
  readonly conformance: ProcessConformance;
  /** 在办件数及各状态（仅限本人可见范围）· open cases, and how many in each state, within what I may read */
  readonly counts: CaseCounts;
  /** 计时覆盖核验（即时核验本人监督范围）· proof of coverage within your range, made when you ask */
  readonly coverage: Coverage;
  /** 例外清单，应为空 · exceptions; must be empty */
  readonly coverageExceptions: ReadonlyArray<CoverageException>;
  /** 一条留痕的证明（C2SP tlog-proof）；尚未入日志为空 · proof of one entry; null while it waits for the log */
  readonly entryProof?: Maybe<EntryProof>;
  /** 个人信息处理：待决定的最早在前，已决定的最近在前，至多 100 条 · orders about personal data that wait for a second person, oldest first, or those decided, newest first, at most 100 */
  readonly erasureOrders: ReadonlyArray<ErasureOrder>;
  /** 一条发现；无权或不存在为空 · one finding; null if unknown or not yours to see */
  readonly finding?: Maybe<Finding>;
  /** 监察发现，新的在前；仅限本人可见范围 · findings that I may read, newest first */
  readonly findings: FindingConnection;
  /** 办理时长的分布 · how long decided cases took */
  readonly handlingTimes: ReadonlyArray<HandlingTimes>;
  /** 即办件占比（事项）：已发布的服务事项中即办的 · of the published services, those decided at once */
  readonly instantItems: InstantItems;
  /** 账户关联：待人工处理的最早在前，已了结的最近在前，至多 100 条 · identities that wait for two persons, oldest first, or those decided, newest first, at most 100 */
  readonly linkProposals: ReadonlyArray<LinkProposal>;
  /** 人工加减分，新的在前 · points given by people, newest first */
  readonly manualPoints: ReadonlyArray<ManualPoints>;
  /** 指标目录 · all measures with their formulas */
  readonly measures: ReadonlyArray<Measure>;
  /** 按全局编号取一个对象；无权或不存在为空 · one object by global id; null if unknown or not yours to see */
  readonly node?: Maybe<Node>;
  /** 按全局编号取多个对象，至多 100 · several objects, at most 100 */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** 督办命令的结果 · result of a command on an order; null: nothing recorded yet */
  readonly orderCommandResult?: Maybe<OrderCommandAnswer>;
  /** 人员目录 · directory of people */
  readonly people: PersonConnection;
  /** 附件一 移动服务清单（1）、附件二 实施进度表（2）· the plan's annexes */
  readonly planAnnex?: Maybe<PlanAnnex>;
  /** 一件交办；无权或不存在为空 · one assignment; null if unknown or not yours to see */
  readonly planAssignment?: Maybe<PlanAssignment>;
  /** 交办（本人可见范围）· assignments I may read */
  readonly planAssignments: ReadonlyArray<PlanAssignment>;
  /** 进度：按任务、区县或部门 · progress by task, county or department */
  readonly planProgress: ReadonlyArray<PlanProgress>;
  /** 计划任务及进度（本人可见范围）· tasks of the plan, with the progress I may see */
  readonly planTasks: ReadonlyArray<PlanTask>;
  /** 一个事项 · one procedure */
  readonly procedure?: Maybe<Procedure>;
  /** 现行事项 · procedures in force */
  readonly procedures: ReadonlyArray<Procedure>;
  /** 流程中一个数背后的办件；没有这一部分则为空组 · the cases behind one number of the process; none where there is no such part */
  readonly processCases: ProcessCases;
  /** 流程图 · the process as it really went */
  readonly processMap: ProcessMap;
  /** 承诺时限压缩比：同时有承诺和法定时限且单位相同的已发布事项 · how much shorter the promises of published items are than the terms of the law */
  readonly promiseCompression: PromiseCompression;
  /** 发布预览 · what publishing this draft would touch */
  readonly publicationPreview: PublicationPreview;
  /** 一件的评价；无权或未评为空 · the rating of one case; null if none or not yours to see */
  readonly rating?: Maybe<Rating>;
  /** 评价命令的结果 · result of a command on a rating; null: nothing recorded yet */
  readonly ratingCommandResult?: Maybe<RatingCommandAnswer>;
  /** 评价（本人可见范围）· ratings that I may read */
  readonly ratings: RatingConnection;
  /** 全部行政区划，供选择 · all regions, to choose from */
  readonly regions: ReadonlyArray<Region>;
  /** 规则设置的提请与各版，新的在前 · proposals and versions of settings, newest first */
  readonly ruleSettings: ReadonlyArray<RuleSetting>;
  /** 我的关注提醒 · my saved alerts */
  readonly savedAlerts: ReadonlyArray<SavedAlert>;
  /** 考核异议，新的在前 · objections, newest first */
  readonly scoreObjections: ReadonlyArray<ScoreObjection>;
  /** 评分表 · score sheets */
  readonly scoreSheets: ReadonlyArray<ScoreSheet>;
  /** 得分：每一分都说明来由 · scores; every point says how it came about */
  readonly scores: Scores;
  /** 统计：每个数都能下钻到它的办件 · statistics; every number leads to exactly its cases */
  readonly statistics: Statistics;
  /** 一个数背后的办件（等同 cells.cases）· the cases behind one number, the same as cells.cases */
  readonly statisticsCases: StatisticsCaseConnection;
  /** 一件督办；无权或不存在为空 · one order; null if unknown or not yours to see */
  readonly supervisionOrder?: Maybe<SupervisionOrder>;
  /** 督办件（本人可见范围）· supervision orders that I may read */
  readonly supervisionOrders: SupervisionOrderConnection;
  /** 一条规则 · one rule */
  readonly supervisionRule?: Maybe<SupervisionRule>;
  /** 监察规则库，按编号 · the rule catalogue, in the order of its ids */
  readonly supervisionRules: ReadonlyArray<SupervisionRule>;
  /** 监察自身的运行情况；无权为空 · how supervision itself is doing; null if not yours to see */
  readonly supervisionStatus?: Maybe<SupervisionStatus>;
  /** 发牌阈值表，两种计时口径 · thresholds of the levels, in both ways of counting */
  readonly supervisionThresholds: ReadonlyArray<SupervisionThreshold>;
  /** 系统运行状况：只有数量，没有内容 · health of the system: counts, no content */
  readonly systemHealth: SystemHealth;
  /** 日志进度：多少条已入日志、已签名、已见证 · how far the log is: entered, signed, witnessed */
  readonly trailLog: TrailLog;
  /** 全部部门，供选择 · all units, to choose from */
  readonly units: ReadonlyArray<Unit>;
  /** 流程变体，最常见的在前 · variants, most frequent first */
  readonly variants: ProcessVariants;
  /** 当前登录人 · who is signed in */
  readonly viewer: Viewer;
  /** 工作清单：我的、本部门的，按剩余时间 · work list: mine, my unit's, by time left */
  readonly workList: CaseConnection;
  /** 某日终了时的在办清单 · open cases as they stood at the end of a past day */
  readonly workListAsOf: PastCaseConnection;
};


/** 查询 · queries */
export type QueryAlertNoticesArgs = {
  first?: InputMaybe<Scalars['PageSize']['input']>;
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 查询 · queries */
export type QueryBoardArgs = {
  filter?: BoardFilter;
};


/** 查询 · queries */
export type QueryBottlenecksArgs = {
  filter?: ProcessFilter;
};


/** 查询 · queries */
export type QueryBulletinArgs = {
  bulletinId: Scalars['ID']['input'];
};


/** 查询 · queries */
export type QueryBulletinsArgs = {
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** 查询 · queries */
export type QueryCalendarArgs = {
  version?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 · queries */
export type QueryCalendarPreviewArgs = {
  notice: Scalars['String']['input'];
  noticeNo?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询 · queries */
export type QueryCardArgs = {
  cardNo: Scalars['ID']['input'];
};


/** 查询 · queries */
export type QueryCardCommandResultArgs = {
  cardNo: Scalars['ID']['input'];
  requestId: Scalars['ID']['input'];
};


/** 查询 · queries */
export type QueryCardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: CardFilter;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** 查询 · queries */
export type QueryCaseArgs = {
  caseNo: Scalars['CaseNo']['input'];
};


/** 查询 · queries */
export type QueryCaseBundleArgs = {
  caseNo: Scalars['CaseNo']['input'];
};


/** 查询 · queries */
export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: CaseFilter;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  last?: InputMaybe<Scalars['PageSize']['input']>;
  orderBy?: CaseOrder;
};


/** 查询 · queries */
export type QueryCatalogueProposalsArgs = {
  first?: InputMaybe<Scalars['PageSize']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 查询 · queries */
export type QueryClockArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  caseNo: Scalars['CaseNo']['input'];
  id: Scalars['ID']['input'];
  suppose?: ReadonlyArray<Supposition>;
};


/** 查询 · queries */
export type QueryCommandResultArgs = {
  caseNo: Scalars['CaseNo']['input'];
  requestId: Scalars['ID']['input'];
};


/** 查询 · queries */
export type QueryConformanceArgs = {
  filter?: ProcessFilter;
};


/** 查询 · queries */
export type QueryCoverageArgs = {
  ask?: Scalars['Int']['input'];
};


/** 查询 · queries */
export type QueryCoverageExceptionsArgs = {
  ask?: Scalars['Int']['input'];
};


/** 查询 · queries */
export type QueryEntryProofArgs = {
  caseNo: Scalars['CaseNo']['input'];
  seq: Scalars['Int']['input'];
};


/** 查询 · queries */
export type QueryErasureOrdersArgs = {
  open?: Scalars['Boolean']['input'];
};


/** 查询 · queries */
export type QueryFindingArgs = {
  findingNo: Scalars['ID']['input'];
};


/** 查询 · queries */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: FindingFilter;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  last?: InputMaybe<Scalars['PageSize']['input']>;
};


/** 查询 · queries */
export type QueryHandlingTimesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  by?: ReadonlyArray<StatisticsDimension>;
  filter?: StatisticsFilter;
  of?: HandlingTime;
  period: PeriodInput;
};


/** 查询 · queries */
export type QueryLinkProposalsArgs = {
  open?: Scalars['Boolean']['input'];
};


/** 查询 · queries */
export type QueryManualPointsArgs = {
  first?: InputMaybe<Scalars['PageSize']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/** 查询 · queries */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 · queries */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** 查询 · queries */
export type QueryOrderCommandResultArgs = {
  orderNo: Scalars['ID']['input'];
  requestId: Scalars['ID']['input'];
};


/** 查询 · queries */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/** 查询 · queries */
export type QueryPlanAnnexArgs = {
  annex: Scalars['Int']['input'];
};


/** 查询 · queries */
export type QueryPlanAssignmentArgs = {
  no: Scalars['ID']['input'];
};


/** 查询 · queries */
export type QueryPlanAssignmentsArgs = {
  filter?: PlanFilter;
};


/** 查询 · queries */
export type QueryPlanProgressArgs = {
  by: PlanGrouping;
};


/** 查询 · queries */
export type QueryProcedureArgs = {
  code: Scalars['ID']['input'];
};


/** 查询 · queries */
export type QueryProcessCasesArgs = {
  filter?: ProcessFilter;
  part: ProcessPart;
};


/** 查询 · queries */
export type QueryProcessMapArgs = {
  filter?: ProcessFilter;
};


/** 查询 · queries */
export type QueryPromiseCompressionArgs = {
  procedures?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** 查询 · queries */
export type QueryPublicationPreviewArgs = {
  draft: Scalars['String']['input'];
};


/** 查询 · queries */
export type QueryRatingArgs = {
  caseNo: Scalars['CaseNo']['input'];
};


/** 查询 · queries */
export type QueryRatingCommandResultArgs = {
  caseNo: Scalars['CaseNo']['input'];
  requestId: Scalars['ID']['input'];
};


/** 查询 · queries */
export type QueryRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: RatingFilter;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** 查询 · queries */
export type QueryRuleSettingsArgs = {
  first?: InputMaybe<Scalars['PageSize']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  ruleId?: InputMaybe<Scalars['ID']['input']>;
};


/** 查询 · queries */
export type QueryScoreObjectionsArgs = {
  first?: InputMaybe<Scalars['PageSize']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/** 查询 · queries */
export type QueryScoresArgs = {
  by?: ScoredBy;
  period: PeriodInput;
  region?: InputMaybe<Scalars['String']['input']>;
  sheet?: Scalars['ID']['input'];
};


/** 查询 · queries */
export type QueryStatisticsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  by?: ReadonlyArray<StatisticsDimension>;
  compare?: InputMaybe<StatisticsComparison>;
  filter?: StatisticsFilter;
  measures: ReadonlyArray<Scalars['ID']['input']>;
  period: PeriodInput;
  step?: PeriodStep;
};


/** 查询 · queries */
export type QueryStatisticsCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  filter?: StatisticsFilter;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  measure: Scalars['ID']['input'];
  period: PeriodInput;
  side?: MeasureSide;
};


/** 查询 · queries */
export type QuerySupervisionOrderArgs = {
  orderNo: Scalars['ID']['input'];
};


/** 查询 · queries */
export type QuerySupervisionOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: OrderFilter;
  first?: InputMaybe<Scalars['PageSize']['input']>;
};


/** 查询 · queries */
export type QuerySupervisionRuleArgs = {
  ruleId: Scalars['ID']['input'];
};


/** 查询 · queries */
export type QueryVariantsArgs = {
  filter?: ProcessFilter;
  first?: Scalars['PageSize']['input'];
};


/** 查询 · queries */
export type QueryWorkListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: CaseFilter;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  last?: InputMaybe<Scalars['PageSize']['input']>;
  orderBy?: CaseOrder;
};


/** 查询 · queries */
export type QueryWorkListAsOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf: Scalars['LocalDate']['input'];
  filter?: StatisticsFilter;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 评价 · rate a case */
export type RateCaseInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 渠道 · channel */
  readonly channel: Channel;
  /** 等级 · grade */
  readonly grade: RatingGrade;
  /** 实名 · by name */
  readonly named?: Scalars['Boolean']['input'];
  /** 请求编号：同一操作重发时不变 · request id: the same when sent again */
  readonly requestId: Scalars['ID']['input'];
  /** 内容 · text */
  readonly text?: Scalars['String']['input'];
};

/** 一件的评价 · the rating of one case */
export type Rating = {
  readonly __typename?: 'Rating';
  /** 人的行为次数 · human acts */
  readonly actSeq: Scalars['Int']['output'];
  /** 追评 · amendment */
  readonly amended?: Maybe<RatingAmendment>;
  /** 我能做什么，为什么不能 · what I may do, and why not */
  readonly availableActions: ReadonlyArray<SupervisionAction>;
  /** 办件；无权为空 · the case, if you may see it */
  readonly case?: Maybe<Case>;
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['output'];
  /** 渠道 · channel */
  readonly channel: Channel;
  /** 办结时刻 · closed at */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办结原因 · why it was closed */
  readonly closedBecause?: Maybe<Scalars['String']['output']>;
  /** 计入考核 · weighs in scores */
  readonly effective: Scalars['Boolean']['output'];
  /** 首次等级，不变 · grade as first given, never changed */
  readonly firstGrade: RatingGrade;
  /** 列入通报 · marked for the bulletin */
  readonly forBulletin: Scalars['Boolean']['output'];
  /** 现等级 · grade as it counts now */
  readonly grade: RatingGrade;
  /** 实名 · by name */
  readonly named: Scalars['Boolean']['output'];
  /** 下一个届满 · next due */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 评价时刻 · rated at */
  readonly ratedAt: Scalars['DateTime']['output'];
  /** 整改，旧的在前 · rectifications, oldest first */
  readonly rectifications: ReadonlyArray<RatingRectification>;
  /** 按期整改；尚无要求为空 · put right in term; null: nothing was due yet */
  readonly rectifiedInTerm?: Maybe<Scalars['Boolean']['output']>;
  /** 区划 · region */
  readonly region: Region;
  /** 已提交条目数 · committed entries */
  readonly seq: Scalars['Int']['output'];
  /** 模拟数据 · simulated */
  readonly simulated: Scalars['Boolean']['output'];
  /** 状态 · state */
  readonly state: RatingStateName;
  /** 状态名称 · name of the state */
  readonly stateName: Words;
  /** 期限 · terms */
  readonly terms: ReadonlyArray<SupervisionTerm>;
  /** 评价内容 · text */
  readonly text: Scalars['String']['output'];
  /** 留痕，旧的在前；当事人不可见 · trail, oldest first; empty for parties */
  readonly trail: ReadonlyArray<TrailEntry>;
  /** 责任单位 · duty unit */
  readonly unit: Unit;
  /** 核实 · verification */
  readonly verification?: Maybe<RatingVerification>;
};

/** 追评 · an amendment */
export type RatingAmendment = {
  readonly __typename?: 'RatingAmendment';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 等级 · grade */
  readonly grade: RatingGrade;
  /** 内容 · text */
  readonly text: Scalars['String']['output'];
};

/** 回访 · a call-back */
export type RatingCallback = {
  readonly __typename?: 'RatingCallback';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 满意 · satisfied */
  readonly satisfied: Scalars['Boolean']['output'];
  /** 内容 · text */
  readonly text: Scalars['String']['output'];
};

/** 评价命令的回答 · answer to a command on a rating */
export type RatingCommandAnswer = CommandRefused | RatingDone | SupervisionPending;

/** 整改难度 · how much there is to put right */
export type RatingComplexity =
  /** 复杂，15 个工作日，须说明理由并由监督批准 · complex, 15, with reasons and supervision's approval */
  | 'COMPLEX'
  /** 简单，5 个工作日 · simple, 5 working days */
  | 'SIMPLE';

/** 评价分页 · connection of ratings */
export type RatingConnection = {
  readonly __typename?: 'RatingConnection';
  /** 边 · edges */
  readonly edges: ReadonlyArray<RatingEdge>;
  /** 分页 · page info */
  readonly pageInfo: PageInfo;
  /** 总数，至多 10000 · total, capped */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 已执行并留痕 · done and on record */
export type RatingDone = {
  readonly __typename?: 'RatingDone';
  /** 下一个届满 · next due */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 现在的评价 · the rating as it is now */
  readonly rating?: Maybe<Rating>;
  /** 回执 · receipt */
  readonly receipt: Receipt;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
  /** 已提交条目数 · committed entries */
  readonly seq: Scalars['Int']['output'];
  /** 执行后的状态 · state after it */
  readonly state: RatingStateName;
};

/** 评价边 · edge of ratings */
export type RatingEdge = {
  readonly __typename?: 'RatingEdge';
  /** 游标 · cursor */
  readonly cursor: Scalars['String']['output'];
  /** 评价 · rating */
  readonly node: Rating;
};

/** 反馈 · feedback to the rater */
export type RatingFeedback = {
  readonly __typename?: 'RatingFeedback';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 证据 · evidence */
  readonly evidence: ReadonlyArray<SupervisionEvidence>;
  /** 按期 · in term */
  readonly inTerm: Scalars['Boolean']['output'];
  /** 内容 · text */
  readonly text: Scalars['String']['output'];
};

/** 评价筛选 · filter of ratings */
export type RatingFilter = {
  /** 差评 · bad as it stands now */
  readonly bad?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限早于 · some term ends before */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** 计入考核 · weighs in scores */
  readonly effective?: InputMaybe<Scalars['Boolean']['input']>;
  /** 等级 · grades */
  readonly grades?: InputMaybe<ReadonlyArray<RatingGrade>>;
  /** 未结 · not over yet */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 评价止（不含）· rated before */
  readonly ratedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** 评价起（含）· rated from */
  readonly ratedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 区划及下级 · region and all below */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 · states */
  readonly states?: InputMaybe<ReadonlyArray<RatingStateName>>;
  /** 责任单位 · duty unit */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
  /** 核实结果 · validity */
  readonly validity?: InputMaybe<RatingValidity>;
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

/** 一次整改 · one rectification */
export type RatingRectification = {
  readonly __typename?: 'RatingRectification';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 回访 · call-back */
  readonly callback?: Maybe<RatingCallback>;
  /** 反馈 · feedback */
  readonly feedback?: Maybe<RatingFeedback>;
  /** 措施 · measures */
  readonly measures: Scalars['String']['output'];
};

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

/** 核实结果 · result of the verification */
export type RatingValidity =
  /** 恶意差评，不计入考核 · malicious, left out of scores */
  | 'MALICIOUS'
  /** 误评，不计入考核 · mistaken, left out of scores */
  | 'MISTAKEN'
  /** 属实 · valid */
  | 'VALID';

/** 核实 · a verification */
export type RatingVerification = {
  readonly __typename?: 'RatingVerification';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 难度 · complexity */
  readonly complexity: RatingComplexity;
  /** 理由 · reason */
  readonly reason: Scalars['String']['output'];
  /** 结果 · result */
  readonly validity: RatingValidity;
};

/** 标为已读 · input of readAlertNotices */
export type ReadAlertNoticesInput = {
  /** 提醒编号 · notices */
  readonly noticeIds: ReadonlyArray<Scalars['ID']['input']>;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 可读者 · who may read */
export type Reader = {
  readonly __typename?: 'Reader';
  /** 关系 · relation */
  readonly relation: AccessRelation;
  /** 身份 · office */
  readonly role: Role;
  /** 规则编号 · rule id */
  readonly ruleId: Scalars['String']['output'];
};

/** 改派环节的内容 · input of reassign */
export type ReassignInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 环节 · step */
  readonly stepId: Scalars['ID']['input'];
  /** 改派给 · to the person */
  readonly to: Scalars['ID']['input'];
};

/** 审计回执：持有人日后可据以证明 · what the holder of an answer can prove later */
export type Receipt = {
  readonly __typename?: 'Receipt';
  /** SHA-256，十六进制 · hash, hex */
  readonly hash: Scalars['String']['output'];
  /** 凭证二维码内容；日志首次签名前为空 · text of the QR code on the voucher; null before the log was first signed */
  readonly qr?: Maybe<Scalars['String']['output']>;
  /** 流内序号 · sequence in the stream */
  readonly seq: Scalars['Int']['output'];
  /** 流 · stream */
  readonly stream: Scalars['String']['output'];
};

/** 收件的内容 · input of receiveCase */
export type ReceiveCaseInput = {
  /** 网上申请的办件编号 · number of the online filing */
  readonly caseNo?: InputMaybe<Scalars['CaseNo']['input']>;
  /** 渠道；默认窗口人员为窗口、申请人为网上 · channel; by default the window for staff, the web for applicants */
  readonly channel?: InputMaybe<Channel>;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 纸质申请 · the paper filing */
  readonly intake?: InputMaybe<IntakeInput>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
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
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 文件 SHA-256 · digest */
  readonly documentSha256?: InputMaybe<Scalars['String']['input']>;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 摘要 · summary */
  readonly summary: Scalars['String']['input'];
};

/** 登记听证笔录的内容 · input of recordHearing */
export type RecordHearingInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 笔录 SHA-256 · digest of the record */
  readonly recordSha256: Scalars['String']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 已签字 · signed */
  readonly signed: Scalars['Boolean']['input'];
};

/** 登记整改复查的内容 · input of recordRecheck */
export type RecordRecheckInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 复查情况 · findings */
  readonly findings: Scalars['String']['input'];
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 结果 · result */
  readonly result: RecheckResult;
  /** 复查人员 · staff */
  readonly staff: ReadonlyArray<Scalars['ID']['input']>;
};

/** 登记承诺事后核查的内容 · input of recordVerification */
export type RecordVerificationInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 核查情况 · findings */
  readonly findings: Scalars['String']['input'];
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 结果 · result */
  readonly result: VerificationResult;
  /** 核查人员 · staff */
  readonly staff: ReadonlyArray<Scalars['ID']['input']>;
};

/** 整改 · put right */
export type RectifyRatingInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 措施 · measures */
  readonly measures: Scalars['String']['input'];
  /** 请求编号：同一操作重发时不变 · request id: the same when sent again */
  readonly requestId: Scalars['ID']['input'];
};

/** 一条拒绝理由 · one reason */
export type Refusal = {
  readonly __typename?: 'Refusal';
  /** 依据 · basis */
  readonly basis: Basis;
  /** 代码 · code */
  readonly code: RefusalCode;
  /** 规则看到的事实 · facts the rule saw */
  readonly facts: ReadonlyArray<Fact>;
  /** 应改正的输入字段 · input field to mend, dotted path */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** 说明，指明字段和补救 · message, naming the field and the remedy */
  readonly message: Words;
  /** 如何补救 · remedy */
  readonly remedy: Words;
  /** 谁可以 · who may instead */
  readonly whoMay: ReadonlyArray<WhoMay>;
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
  readonly proposalId: Scalars['ID']['input'];
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 行政区划 · a region */
export type Region = Node & {
  readonly __typename?: 'Region';
  /** 代码 · code */
  readonly code: Scalars['ID']['output'];
  /** 全局编号 · global id */
  readonly id: Scalars['ID']['output'];
  /** 功能区 · own zone without a national code */
  readonly isZone: Scalars['Boolean']['output'];
  /** 层级 · level */
  readonly level: RegionLevel;
  /** 名称 · name */
  readonly name: Words;
  /** 上级 · parent */
  readonly parent?: Maybe<Region>;
};

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

/** 地区规定 · a regional setting */
export type RegionalSetting = {
  readonly __typename?: 'RegionalSetting';
  /** 依据 · basis */
  readonly basis: Basis;
  /** 级别 · level */
  readonly level: FindingLevel;
  /** 发牌方式 · how a card is issued */
  readonly mode: IssuingMode;
  /** 启用 · on */
  readonly on: Scalars['Boolean']['output'];
  /** 行政区划 · region */
  readonly region: Scalars['String']['output'];
};

/** 否决 · input of rejectRuleSetting */
export type RejectRuleSettingInput = {
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 设置编号 · the setting */
  readonly settingId: Scalars['ID']['input'];
};

/** 退签的内容 · input of release */
export type ReleaseInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 环节 · step */
  readonly stepId: Scalars['ID']['input'];
};

/** 删除关注提醒 · input of removeAlert */
export type RemoveAlertInput = {
  /** 关注提醒 · the alert */
  readonly alertId: Scalars['ID']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 回复督办件 · reply to an order */
export type ReplyOrderInput = {
  /** 证据 · evidence */
  readonly evidence?: ReadonlyArray<EvidenceInput>;
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 督办编号 · order number */
  readonly orderNo: Scalars['ID']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 内容 · text */
  readonly text: Scalars['String']['input'];
};

/** 进展 · progress */
export type ReportTaskProgressInput = {
  /** 完成数 · done */
  readonly done: Scalars['Int']['input'];
  /** 佐证 · evidence */
  readonly evidence?: ReadonlyArray<EvidenceInput>;
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 节点 · milestone */
  readonly milestone: Scalars['ID']['input'];
  /** 交办编号 · number of the assignment */
  readonly no: Scalars['ID']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 内容 · text */
  readonly text: Scalars['String']['input'];
  /** 总数 · total */
  readonly total: Scalars['Int']['input'];
};

/** 一次性告知补正的内容 · input of requestCorrection */
export type RequestCorrectionInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 补正材料中首次出现的问题 · defects first seen in the supplement */
  readonly firstSeenInSupplement?: InputMaybe<Scalars['Boolean']['input']>;
  /** 全部补正内容 · all gaps */
  readonly gaps: ReadonlyArray<GapInput>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 申请听证的内容 · input of requestHearing */
export type RequestHearingInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 预审退回的内容 · input of returnFiling */
export type ReturnFilingInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 原因 · ground */
  readonly ground: ReturnGround;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 退回原因 · ground of returning a filing */
export type ReturnGround =
  /** 重复申请 · duplicate */
  | 'DUPLICATE'
  /** 材料不全（计为一次性告知）· incomplete, counts as the one notice */
  | 'INCOMPLETE'
  /** 事项选错 · wrong item */
  | 'WRONG_ITEM';

/** 停用订阅 · revoke a feed */
export type RevokeCalendarFeedInput = {
  /** 订阅编号 · feed */
  readonly feedId: Scalars['ID']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 撤销许可的内容 · input of revoke */
export type RevokeInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 理由 · reasons */
  readonly reasons: Scalars['String']['input'];
  /** 救济途径 · remedies */
  readonly remedies: Scalars['String']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 一项权限 · one right */
export type Right = {
  readonly __typename?: 'Right';
  /** 行为 · action */
  readonly action: AccessAction;
  /** 范围 · widest relation */
  readonly relation: AccessRelation;
  /** 规则编号 · rules that grant it */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
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

/** 顺延 · rolling of the last day */
export type RolledDue = {
  readonly __typename?: 'RolledDue';
  /** 原届满日 · from */
  readonly from: Scalars['LocalDate']['output'];
  /** 顺延至 · to */
  readonly to: Scalars['LocalDate']['output'];
};

/** 规则的例子 · an example of a rule */
export type RuleExample = {
  readonly __typename?: 'RuleExample';
  /** 触发了什么；空为不触发 · what it fires; empty: the rule is kept */
  readonly fires: ReadonlyArray<Scalars['String']['output']>;
  /** 发生了什么 · what happened */
  readonly when: Scalars['String']['output'];
};

/** 规则在某地的现状 · a rule as it stands in a place */
export type RuleInForce = {
  readonly __typename?: 'RuleInForce';
  /** 级别 · level */
  readonly level: FindingLevel;
  /** 发牌方式 · how a card is issued */
  readonly mode: IssuingMode;
  /** 启用 · on */
  readonly on: Scalars['Boolean']['output'];
  /** 所依据的设置版本，大范围在前；空为规则自身 · settings behind it, widest first; empty: the rule as published */
  readonly settings: ReadonlyArray<RuleSetting>;
  /** 阈值 · thresholds */
  readonly thresholds: ReadonlyArray<RuleThreshold>;
};

/** 一版规则设置；未写的照更大范围的 · one version of a setting; what it leaves out stays as in the wider place */
export type RuleSetting = {
  readonly __typename?: 'RuleSetting';
  /** 确认或否决时刻 · decided at */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 确认或否决人 · who confirmed or rejected it */
  readonly decidedBy?: Maybe<Person>;
  /** 生效时刻 · in force from */
  readonly inForceFrom?: Maybe<Scalars['DateTime']['output']>;
  /** 失效时刻 · in force until */
  readonly inForceUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 级别 · level */
  readonly level?: Maybe<FindingLevel>;
  /** 发牌方式 · how a card is issued */
  readonly mode?: Maybe<IssuingMode>;
  /** 启用 · on */
  readonly on?: Maybe<Scalars['Boolean']['output']>;
  /** 提请时刻 · proposed at */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** 提请人 · proposer */
  readonly proposedBy?: Maybe<Person>;
  /** 依据和理由 · what it rests on */
  readonly reason: Scalars['String']['output'];
  /** 行政区划；空为全部 · region; null: everywhere */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** 否决理由 · why it was rejected */
  readonly rejectedBecause?: Maybe<Scalars['String']['output']>;
  /** 规则编号 · rule id */
  readonly ruleId: Scalars['ID']['output'];
  /** 编号 · id */
  readonly settingId: Scalars['ID']['output'];
  /** 状态 · state */
  readonly state: RuleSettingState;
  /** 阈值 · thresholds */
  readonly thresholds: ReadonlyArray<SetThreshold>;
  /** 该规则在该地的版本 · version of this rule in this place */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** 规则设置的回答 · answer to acts on settings */
export type RuleSettingAnswer = CommandRefused | RuleSettingDone;

/** 已办理并留痕 · done and on record */
export type RuleSettingDone = {
  readonly __typename?: 'RuleSettingDone';
  /** 需重新判断的在办件数 · open cases that are judged again because of it */
  readonly casesJudgedAgain: Scalars['Int']['output'];
  /** 回执 · receipt */
  readonly receipt: Receipt;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
  /** 设置 · the setting */
  readonly setting: RuleSetting;
};

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

/** 一个可设的阈值 · a threshold that can be set */
export type RuleThreshold = {
  readonly __typename?: 'RuleThreshold';
  /** 最小 · least */
  readonly least: Scalars['Int']['output'];
  /** 最大 · most */
  readonly most: Scalars['Int']['output'];
  /** 名 · name */
  readonly name: Scalars['ID']['output'];
  /** 说明 · what it is */
  readonly title: Words;
  /** 单位 · unit */
  readonly unit: Words;
  /** 规则自身的值 · the rule's own value */
  readonly usual: Scalars['Int']['output'];
  /** 值 · value */
  readonly value: Scalars['Int']['output'];
};

/** 即时巡查 · input of runSweep */
export type RunSweepInput = {
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 保存关注提醒 · input of saveAlert */
export type SaveAlertInput = {
  /** 超过几件时提醒 · tell when the count is more than this */
  readonly moreThan: Scalars['Int']['input'];
  /** 名称 · name */
  readonly name: Scalars['String']['input'];
  /** 事项 · procedure */
  readonly procedure?: InputMaybe<Scalars['ID']['input']>;
  /** 行政区划及其下级 · region and below */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 部门 · unit */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
  /** 关注什么 · what to watch */
  readonly watches: AlertWatches;
  /** 不足几个工作日，仅用于 DUE_WITHIN · less than so many working days, with DUE_WITHIN only */
  readonly workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** 一条关注提醒 · a saved alert */
export type SavedAlert = {
  readonly __typename?: 'SavedAlert';
  /** 编号 · id */
  readonly alertId: Scalars['ID']['output'];
  /** 保存时刻 · saved at */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 正在超过；自何时起 · above the bound since */
  readonly firingSince?: Maybe<Scalars['DateTime']['output']>;
  /** 最近一次的件数；空为尚未统计或岗位已无权统计 · last count; null: not asked yet, or your offices no longer read counts */
  readonly lastCount?: Maybe<Scalars['Int']['output']>;
  /** 最近一次统计 · last asked */
  readonly lookedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 超过几件时提醒 · told when the count is more than this */
  readonly moreThan: Scalars['Int']['output'];
  /** 名称 · name */
  readonly name: Scalars['String']['output'];
  /** 事项 · procedure */
  readonly procedure?: Maybe<Scalars['ID']['output']>;
  /** 行政区划及其下级 · region and below */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** 部门 · unit */
  readonly unit?: Maybe<Unit>;
  /** 关注什么 · what is watched */
  readonly watches: AlertWatches;
  /** 不足几个工作日 · less than so many working days */
  readonly workingDays?: Maybe<Scalars['Int']['output']>;
};

/** 关注提醒的回答 · answer to acts on alerts */
export type SavedAlertAnswer = CommandRefused | SavedAlertDone;

/** 已保存 · done */
export type SavedAlertDone = {
  readonly __typename?: 'SavedAlertDone';
  /** 关注提醒 · the alert */
  readonly alert: SavedAlert;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
};

/** 安排听证的内容 · input of scheduleHearing */
export type ScheduleHearingInput = {
  /** 时间 · time */
  readonly at: Scalars['DateTime']['input'];
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 主持人 · host */
  readonly host: Scalars['ID']['input'];
  /** 通知书号 · notice number */
  readonly noticeNo: Scalars['String']['input'];
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 地点 · place */
  readonly place: Scalars['String']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 一个对象的得分 · the score of one subject */
export type Score = {
  readonly __typename?: 'Score';
  /** 加减分 · adjustments */
  readonly adjustments: ReadonlyArray<ScoreLine>;
  /** 折合系数，百分数 · volume factor in percent */
  readonly factor: Scalars['Float']['output'];
  /** 等次 · grade */
  readonly grade?: Maybe<Grade>;
  /** 各项 · lines */
  readonly lines: ReadonlyArray<ScoreLine>;
  /** 满分中能计的分 · points of the hundred that could be measured */
  readonly measuredOf: Scalars['Float']['output'];
  /** 个人 · person */
  readonly person?: Maybe<Person>;
  /** 名次，并列同名次 · rank; ties share it */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** 所得分 · points of the measured lines */
  readonly raw: Scalars['Float']['output'];
  /** 对象 · unit, county or person */
  readonly subject: Scalars['ID']['output'];
  /** 总分；无从计分则空 · total; null: nothing could be measured */
  readonly total?: Maybe<Scalars['Float']['output']>;
  /** 部门 · unit */
  readonly unit?: Maybe<Unit>;
};

/** 一项得分 · one line */
export type ScoreLine = {
  readonly __typename?: 'ScoreLine';
  /** 牌证 · cards */
  readonly cardNos: ReadonlyArray<Scalars['ID']['output']>;
  /** 分母 · denominator */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** 如何得出 · how it came about */
  readonly how: Words;
  /** 编号 · id */
  readonly lineId: Scalars['ID']['output'];
  /** 人工加减分或异议 · points or objections */
  readonly manualIds: ReadonlyArray<Scalars['ID']['output']>;
  /** 满分 · most points */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** 指标 · measure */
  readonly measure?: Maybe<Scalars['ID']['output']>;
  /** 件数 · number of cases */
  readonly n?: Maybe<Scalars['Int']['output']>;
  /** 名称 · name */
  readonly name: Words;
  /** 分子 · numerator */
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  /** 得分；空为未计 · points; null: not measured */
  readonly points?: Maybe<Scalars['Float']['output']>;
  /** 能否计分 · status */
  readonly status: ScoreStatus;
  /** 值 · value */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** 考核异议 · an objection */
export type ScoreObjection = {
  readonly __typename?: 'ScoreObjection';
  /** 更正的分 · points corrected */
  readonly correction?: Maybe<Scalars['Float']['output']>;
  /** 处理时刻 · decided at */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 处理人 · decided by */
  readonly decidedBy?: Maybe<Person>;
  /** 证据 · evidence */
  readonly evidence: ReadonlyArray<AssessmentEvidence>;
  /** 评分项 · line */
  readonly line: Scalars['ID']['output'];
  /** 针对的人工加减分 · points objected to */
  readonly manualPointsId?: Maybe<Scalars['ID']['output']>;
  /** 时刻 · at */
  readonly objectedAt: Scalars['DateTime']['output'];
  /** 提出人 · by */
  readonly objectedBy?: Maybe<Person>;
  /** 编号 · id */
  readonly objectionId: Scalars['ID']['output'];
  /** 结果；空为未处理 · outcome; null: not decided */
  readonly outcome?: Maybe<ObjectionOutcome>;
  /** 起日 · first day */
  readonly periodFrom: Scalars['LocalDate']['output'];
  /** 止日，不含 · day after the last */
  readonly periodTo: Scalars['LocalDate']['output'];
  /** 个人 · person */
  readonly person?: Maybe<Person>;
  /** 理由 · reasons */
  readonly reasons?: Maybe<Scalars['String']['output']>;
  /** 评分表 · score sheet */
  readonly sheetId: Scalars['ID']['output'];
  /** 陈述 · statement */
  readonly statement: Scalars['String']['output'];
  /** 部门 · unit */
  readonly unit?: Maybe<Unit>;
};

/** 大项 · a part */
export type ScorePart = {
  readonly __typename?: 'ScorePart';
  /** 名称 · name */
  readonly name: Words;
  /** 编号 · id */
  readonly partId: Scalars['ID']['output'];
  /** 分值 · points */
  readonly points: Scalars['Float']['output'];
};

/** 评分表 · a score sheet */
export type ScoreSheet = {
  readonly __typename?: 'ScoreSheet';
  /** 依据 · basis */
  readonly basis: Basis;
  /** 内容哈希 · content hash */
  readonly hash: Scalars['String']['output'];
  /** 名称 · name */
  readonly name: Words;
  /** 大项 · parts, adding up to 100 */
  readonly parts: ReadonlyArray<ScorePart>;
  /** 编号 · id */
  readonly sheetId: Scalars['ID']['output'];
  /** 版本 · version */
  readonly version: Scalars['Int']['output'];
};

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

/** 一期的得分 · scores of a period */
export type Scores = {
  readonly __typename?: 'Scores';
  /** 起日 · first day */
  readonly from: Scalars['LocalDate']['output'];
  /** 各对象 · subjects */
  readonly rows: ReadonlyArray<Score>;
  /** 评分表 · score sheet */
  readonly sheet: ScoreSheet;
  /** 止日，不含 · day after the last */
  readonly to: Scalars['LocalDate']['output'];
};

/** 退回上一环节的内容 · input of sendBack */
export type SendBackInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
  /** 环节 · step */
  readonly stepId: Scalars['ID']['input'];
  /** 退到环节 · to the step */
  readonly to: Scalars['ID']['input'];
};

/** 送达不予许可决定的内容 · input of serveDenial */
export type ServeDenialInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 送达回证 · receipts of service */
  readonly receipts: ReadonlyArray<ServiceReceiptInput>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 送达回证 · a receipt of service */
export type ServiceReceiptInput = {
  /** 当事人编号 · party */
  readonly partyId: Scalars['ID']['input'];
  /** 签收时刻 · received at */
  readonly receivedAt: Scalars['DateTime']['input'];
};

/** 一个已设的阈值 · a threshold as set */
export type SetThreshold = {
  readonly __typename?: 'SetThreshold';
  /** 名 · name */
  readonly name: Scalars['ID']['output'];
  /** 值 · value */
  readonly value: Scalars['Int']['output'];
};

/** 一个阈值 · a threshold */
export type SetThresholdInput = {
  /** 名 · name */
  readonly name: Scalars['ID']['input'];
  /** 值 · value */
  readonly value: Scalars['Int']['input'];
};

/** 重新整改或办结 · reopen or close */
export type SettleRatingInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 请求编号：同一操作重发时不变 · request id: the same when sent again */
  readonly requestId: Scalars['ID']['input'];
};

/** 未计入的原因 · why a day did not count */
export type SkipReason =
  /** 法定节假日 · holiday */
  | 'HOLIDAY'
  /** 周末 · weekend */
  | 'WEEKEND';

/** 未计入的一天 · a day that did not count */
export type SkippedDay = {
  readonly __typename?: 'SkippedDay';
  /** 原因 · because */
  readonly because: SkipReason;
  /** 日历上的说明 · what the calendar calls it */
  readonly label: Scalars['String']['output'];
  /** 日期 · day */
  readonly on: Scalars['LocalDate']['output'];
};

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
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 提请编号 · proposal */
  readonly proposalId: Scalars['ID']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 一种状态的件数 · count of one state */
export type StateCount = {
  readonly __typename?: 'StateCount';
  /** 件数 · count */
  readonly count: Scalars['Int']['output'];
  /** 状态 · state */
  readonly state: CaseStateName;
};

/** 统计结果 · result */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** 截至 · as of */
  readonly asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** 尚未计入的留痕条数 · entries of the trail not yet taken in */
  readonly behind: Scalars['Int']['output'];
  /** 起日 · first day */
  readonly from: Scalars['LocalDate']['output'];
  /** 各组 · groups */
  readonly rows: ReadonlyArray<StatisticsRow>;
  /** 含有模拟数据 · simulated data is among it */
  readonly simulated: Scalars['Boolean']['output'];
  /** 止日，不含 · day after the last */
  readonly to: Scalars['LocalDate']['output'];
  /** 合计，等于各组之和 · the whole, equal to the sum of its parts */
  readonly total: StatisticsRow;
};

/** 下钻的办件 · cases behind a number */
export type StatisticsCaseConnection = {
  readonly __typename?: 'StatisticsCaseConnection';
  /** 边 · edges */
  readonly edges: ReadonlyArray<StatisticsCaseEdge>;
  /** 分页 · page info */
  readonly pageInfo: PageInfo;
  /** 合计；仅在选取时计算 · sum of their amounts; added only if selected */
  readonly totalAmount?: Maybe<Scalars['Float']['output']>;
  /** 件数；仅在选取时计算 · how many; counted only if selected */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 下钻的一件 · one case behind a number */
export type StatisticsCaseEdge = {
  readonly __typename?: 'StatisticsCaseEdge';
  /** 计入的量：一件为 1，或天数、次数 · what it adds: 1, or days or times */
  readonly amount: Scalars['Float']['output'];
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['output'];
  /** 游标 · cursor */
  readonly cursor: Scalars['String']['output'];
  /** 办件；无权查看则空 · the case; null if not yours to see */
  readonly node?: Maybe<Case>;
  /** 计入的日子 · the day on which it counts */
  readonly on?: Maybe<Scalars['LocalDate']['output']>;
};

/** 一个数 · one number */
export type StatisticsCell = {
  readonly __typename?: 'StatisticsCell';
  /** 构成这个数的办件 · exactly the cases behind it */
  readonly cases: StatisticsCaseConnection;
  /** 分母 · denominator */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** 指标 · measure */
  readonly measure: Measure;
  /** 件数 · cases behind it */
  readonly n: Scalars['Int']['output'];
  /** 分子 · numerator */
  readonly numerator: Scalars['Float']['output'];
  /** 比较期的同一个数 · the same number of the period compared with */
  readonly previous?: Maybe<StatisticsValue>;
  /** 名次，并列同名次；少于最低件数不排 · rank; ties share it; null below the minimum */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** 值；分母为零则空 · value; null when the denominator is empty */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** 一个数 · one number */
export type StatisticsCellCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['PageSize']['input']>;
  side?: MeasureSide;
};

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
  readonly channel?: InputMaybe<Channel>;
  /** 事项类型 · kind of item */
  readonly kind?: InputMaybe<ItemKind>;
  /** 未登记渠道的 · those with no channel recorded */
  readonly noChannel?: InputMaybe<Scalars['Boolean']['input']>;
  /** 事项 · procedure */
  readonly procedure?: InputMaybe<Scalars['ID']['input']>;
  /** 数据性质 · provenance */
  readonly provenance?: InputMaybe<Provenance>;
  /** 区划及其下级 · region and all below it */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** 区划本身，不含下级 · the region itself, without those below */
  readonly regionIs?: InputMaybe<Scalars['String']['input']>;
  /** 分组时区划归并到此级 · when divided by region, gather to this level */
  readonly regionLevel?: InputMaybe<RegionLevel>;
  /** 部门 · unit */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
  /** 部门及其下级 · with the units below it */
  readonly unitSubtree?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 一组 · one group */
export type StatisticsRow = {
  readonly __typename?: 'StatisticsRow';
  /** 各指标 · one per measure asked for */
  readonly cells: ReadonlyArray<StatisticsCell>;
  /** 渠道；空为未登记 · channel; null also when none is recorded */
  readonly channel?: Maybe<Channel>;
  /** 事项类型 · kind */
  readonly kind?: Maybe<ItemKind>;
  /** 期间首日 · first day of the period */
  readonly periodFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** 期间止日，不含 · day after its last */
  readonly periodTo?: Maybe<Scalars['LocalDate']['output']>;
  /** 事项 · procedure */
  readonly procedure?: Maybe<Procedure>;
  /** 区划 · region */
  readonly region?: Maybe<Region>;
  /** 区划编码 · region code */
  readonly regionCode?: Maybe<Scalars['String']['output']>;
  /** 部门 · unit */
  readonly unit?: Maybe<Unit>;
};

/** 比较期的数 · number of the period compared with */
export type StatisticsValue = {
  readonly __typename?: 'StatisticsValue';
  /** 分母 · denominator */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** 起日 · first day */
  readonly from: Scalars['LocalDate']['output'];
  /** 件数 · cases behind it */
  readonly n: Scalars['Int']['output'];
  /** 分子 · numerator */
  readonly numerator: Scalars['Float']['output'];
  /** 止日，不含 · day after the last */
  readonly to: Scalars['LocalDate']['output'];
  /** 值 · value */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** 环节时限 · limit of a step */
export type StepLimit = {
  readonly __typename?: 'StepLimit';
  /** 依据 · basis */
  readonly basis: Basis;
  /** 数 · count */
  readonly n: Scalars['Int']['output'];
  /** 单位 · unit */
  readonly unit: LimitUnit;
};

/** 环节进展 · progress of a step */
export type StepStatus =
  /** 已办 · done */
  | 'DONE'
  /** 待办 · next */
  | 'NEXT'
  /** 在办 · open */
  | 'OPEN';

/** 再次验证 · the second proof of identity */
export type StepUp = {
  readonly __typename?: 'StepUp';
  /** 验证页面 · where it is given */
  readonly address: Scalars['String']['output'];
  /** 是否要求 · demanded or not */
  readonly demanded: Scalars['Boolean']['output'];
  /** 有效至；空：尚未验证 · counts until; null: not given */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
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

/** 提交申请的内容 · input of submitCase */
export type SubmitCaseInput = {
  /** 表单答案 · answers of the form */
  readonly answers: ReadonlyArray<AnswerInput>;
  /** 申请人；本人申请可省略 · applicant; omitted by applicants for themselves */
  readonly applicant?: InputMaybe<PartyInput>;
  /** 退回后再次提交时的办件编号 · number of a returned filing */
  readonly caseNo?: InputMaybe<Scalars['CaseNo']['input']>;
  /** 渠道；默认窗口人员为窗口、申请人为网上 · channel; by default the window for staff, the web for applicants */
  readonly channel?: InputMaybe<Channel>;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 代理授权编号 · mandate of an agent */
  readonly mandateNo?: InputMaybe<Scalars['String']['input']>;
  /** 材料 · materials */
  readonly materials: ReadonlyArray<MaterialInput>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 事项代码 · procedure code */
  readonly procedure: Scalars['ID']['input'];
  /** 申请地区划；办理部门由此和事项决定 · region of the application; it and the procedure decide the handling unit */
  readonly region: Scalars['ID']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 实施计划 · plan */
export type SubmitTaskPlanInput = {
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 交办编号 · number of the assignment */
  readonly no: Scalars['ID']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
  /** 内容 · text */
  readonly text: Scalars['String']['input'];
};

/** 订阅 · subscriptions over SSE */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** 给我的提醒 · a notice to me */
  readonly alertRaised: AlertNotice;
  /** 看板有变化；先发一次现状 · the board changed; the present state comes first */
  readonly boardChanged: Board;
  /** 一个办件有变化；先发一次现状 · a case changed; the present state comes first */
  readonly caseChanged: Case;
  /** 牌或督办单有变化，仅限本人可见 · a card or an order that I may read has changed */
  readonly matterChanged: MatterChange;
  /** 工作清单有变化 · the work list changed */
  readonly workListChanged: WorkListChange;
};


/** 订阅 · subscriptions over SSE */
export type SubscriptionBoardChangedArgs = {
  filter?: BoardFilter;
};


/** 订阅 · subscriptions over SSE */
export type SubscriptionCaseChangedArgs = {
  caseNo: Scalars['CaseNo']['input'];
};


/** 订阅 · subscriptions over SSE */
export type SubscriptionMatterChangedArgs = {
  filter?: BoardFilter;
};


/** 订阅 · subscriptions over SSE */
export type SubscriptionWorkListChangedArgs = {
  filter?: CaseFilter;
};

/** 牌证、督办的可用操作 · an act on a card or an order, allowed or why not */
export type SupervisionAction = {
  readonly __typename?: 'SupervisionAction';
  /** 可以 · allowed */
  readonly allowed: Scalars['Boolean']['output'];
  /** 操作 · command */
  readonly command: Scalars['String']['output'];
  /** 为什么不能 · why not */
  readonly reasons: ReadonlyArray<Refusal>;
  /** 谁可以 · who may */
  readonly whoMay: ReadonlyArray<WhoMay>;
};

/** 证据：名称和摘要 · evidence: name and digest */
export type SupervisionEvidence = {
  readonly __typename?: 'SupervisionEvidence';
  /** 名称 · name */
  readonly name: Scalars['String']['output'];
  /** SHA-256，十六进制 · hex */
  readonly sha256: Scalars['String']['output'];
};

/** 一件督办 · one supervision order */
export type SupervisionOrder = {
  readonly __typename?: 'SupervisionOrder';
  /** 人的行为次数 · human acts */
  readonly actSeq: Scalars['Int']['output'];
  /** 我能做什么，为什么不能 · what I may do, and why not */
  readonly availableActions: ReadonlyArray<SupervisionAction>;
  /** 牌证 · card it is about */
  readonly card?: Maybe<Card>;
  /** 办件；无权为空 · the case, if you may see it */
  readonly case?: Maybe<Case>;
  /** 办件编号 · case number */
  readonly caseNo?: Maybe<Scalars['CaseNo']['output']>;
  /** 核查 · checks */
  readonly checks: ReadonlyArray<OrderCheck>;
  /** 办结时刻 · closed at */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办结说明 · closing note */
  readonly closingNote?: Maybe<Scalars['String']['output']>;
  /** 要求 · demand */
  readonly demand: Scalars['String']['output'];
  /** 列入通报 · marked for the bulletin */
  readonly forBulletin: Scalars['Boolean']['output'];
  /** 签发时刻 · issued at */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 签发人 · issued by */
  readonly issuedBy?: Maybe<Person>;
  /** 下一个届满 · next due */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 督办编号 · order number */
  readonly orderNo: Scalars['ID']['output'];
  /** 区划 · region */
  readonly region: Region;
  /** 回复 · replies */
  readonly replies: ReadonlyArray<OrderReply>;
  /** 上报 · report up */
  readonly reported?: Maybe<CardEnding>;
  /** 已提交条目数 · committed entries */
  readonly seq: Scalars['Int']['output'];
  /** 模拟数据 · simulated */
  readonly simulated: Scalars['Boolean']['output'];
  /** 状态 · state */
  readonly state: OrderStateName;
  /** 状态名称 · name of the state */
  readonly stateName: Words;
  /** 期限 · terms */
  readonly terms: ReadonlyArray<SupervisionTerm>;
  /** 标题 · title */
  readonly title: Scalars['String']['output'];
  /** 留痕，旧的在前 · trail, oldest first */
  readonly trail: ReadonlyArray<TrailEntry>;
  /** 责任单位 · duty unit */
  readonly unit: Unit;
};

/** 督办分页 · connection of orders */
export type SupervisionOrderConnection = {
  readonly __typename?: 'SupervisionOrderConnection';
  /** 边 · edges */
  readonly edges: ReadonlyArray<SupervisionOrderEdge>;
  /** 分页 · page info */
  readonly pageInfo: PageInfo;
  /** 总数，至多 10000 · total, capped */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 督办边 · edge of orders */
export type SupervisionOrderEdge = {
  readonly __typename?: 'SupervisionOrderEdge';
  /** 游标 · cursor */
  readonly cursor: Scalars['String']['output'];
  /** 督办件 · order */
  readonly node: SupervisionOrder;
};

/** 已送达，尚未得到结果 · sent, no result yet; ask for the result with the same request id */
export type SupervisionPending = {
  readonly __typename?: 'SupervisionPending';
  /** 牌证或督办编号 · number of the card or order */
  readonly no: Scalars['ID']['output'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
  /** 多少毫秒后再问 · ask again after so many milliseconds */
  readonly retryAfterMs: Scalars['Int']['output'];
};

/** 一条监察规则 · a supervision rule */
export type SupervisionRule = {
  readonly __typename?: 'SupervisionRule';
  /** 依据及把握程度 · bases, each with how sure it is */
  readonly basis: ReadonlyArray<Basis>;
  /** 例子，即其测试：发生了什么，是否触发 · its examples, which are its tests */
  readonly examples: ReadonlyArray<RuleExample>;
  /** 内容摘要 SHA-256 · hash of what it says and does */
  readonly hash: Scalars['String']['output'];
  /** 在某地此刻如何适用：规则自身、全局设置、地区设置依次叠加 · how it stands in a region now: the rule, settings everywhere, settings of the place, each on top */
  readonly inForce: RuleInForce;
  /** 适用于即办件 · applies to instant items */
  readonly instantItems: Scalars['Boolean']['output'];
  /** 判断方式：逐件 CASE、巡查 SWEEP、由他处告知 TOLD、缺数据未启用 AWAITING · how it is judged */
  readonly kind: SupervisionRuleKind;
  /** 通常级别 · its usual level */
  readonly level: FindingLevel;
  /** 级别名称 · name of the level */
  readonly levelName: Words;
  /** 发牌方式 · how a card is issued */
  readonly mode: IssuingMode;
  /** 还需要什么 · what it needs beyond the trail */
  readonly needs?: Maybe<Words>;
  /** 启用 · on */
  readonly on: Scalars['Boolean']['output'];
  /** 地区另行规定 · what regions set otherwise */
  readonly regions: ReadonlyArray<RegionalSetting>;
  /** 编号 · id */
  readonly ruleId: Scalars['ID']['output'];
  /** 已生效的各版设置，新的在前 · confirmed versions of its settings, newest first */
  readonly settings: ReadonlyArray<RuleSetting>;
  /** 可设的阈值，值为规则自身的 · thresholds that can be set, with the rule's own values */
  readonly thresholds: ReadonlyArray<RuleThreshold>;
  /** 名称 · title */
  readonly title: Words;
  /** 现行版本 · version in force */
  readonly version: Scalars['Int']['output'];
};


/** 一条监察规则 · a supervision rule */
export type SupervisionRuleInForceArgs = {
  region: Scalars['String']['input'];
};


/** 一条监察规则 · a supervision rule */
export type SupervisionRuleSettingsArgs = {
  region?: InputMaybe<Scalars['String']['input']>;
};

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

/** 监察的运行情况 · how supervision is doing */
export type SupervisionStatus = {
  readonly __typename?: 'SupervisionStatus';
  /** 未能判断的办件数 · cases that could not be judged */
  readonly failures: Scalars['Int']['output'];
  /** 最近一次巡查 · when the last sweep ended */
  readonly lastSweepAt?: Maybe<Scalars['DateTime']['output']>;
  /** 最近一次巡查的新发现 · new findings of the last sweep */
  readonly lastSweepFindings?: Maybe<Scalars['Int']['output']>;
  /** 最早一条已等待的毫秒数 · milliseconds the oldest has waited */
  readonly oldestWaitedMs: Scalars['Int']['output'];
  /** 待判断的留痕条数 · entries waiting to be judged */
  readonly pending: Scalars['Int']['output'];
};

/** 监察期限 · a term of supervision */
export type SupervisionTerm = {
  readonly __typename?: 'SupervisionTerm';
  /** 推导：足以手工复算 · enough to recompute it by hand */
  readonly derivation: Derivation;
  /** 届满已记录于 · on record as run out since */
  readonly expiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 名称 · name */
  readonly name: Words;
  /** 读数 · reading */
  readonly reading: ClockReading;
  /** 编号，例如 ANSWER、ANSWER/2 · id */
  readonly termId: Scalars['ID']['output'];
};

/** 一类对象的阈值：超过到期多少工作日 · thresholds of one kind of object, in working days after due */
export type SupervisionThreshold = {
  readonly __typename?: 'SupervisionThreshold';
  /** 口径的依据 · basis */
  readonly basis: Basis;
  /** 计时口径：DAY_END 末日下班，INSTANT 同一时刻 · way of counting */
  readonly counting: Scalars['String']['output'];
  /** 对象 · object */
  readonly name: Words;
  /** 红牌 · red */
  readonly red?: Maybe<ThresholdPoint>;
  /** 预警 · warning */
  readonly warn?: Maybe<ThresholdPoint>;
  /** 黄牌 · yellow */
  readonly yellow?: Maybe<ThresholdPoint>;
};

/** 提交补正材料的内容 · input of supply */
export type SupplyInput = {
  /** 修改后的表单答案 · changed answers */
  readonly answers?: InputMaybe<ReadonlyArray<AnswerInput>>;
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 渠道；默认窗口人员为窗口、申请人为网上 · channel; by default the window for staff, the web for applicants */
  readonly channel?: InputMaybe<Channel>;
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 材料 · materials */
  readonly materials: ReadonlyArray<MaterialInput>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 一项假设，三选一 · one supposition, exactly one of three */
export type Supposition =
  /** 增加一次停计 · add a pause */
  { readonly addPause: AddPause; readonly moveEntry?: never; readonly omitEntry?: never; }
  |  /** 把某条记录移到另一天 · move an entry to another day */
  { readonly addPause?: never; readonly moveEntry: MoveEntry; readonly omitEntry?: never; }
  |  /** 假设某条记录没有发生 · omit an entry */
  { readonly addPause?: never; readonly moveEntry?: never; readonly omitEntry: OmitEntry; };

/** 即时巡查的回答 · answer to runSweep */
export type SweepAnswer = CommandRefused | SweepDone;

/** 巡查的结果 · result of a sweep */
export type SweepDone = {
  readonly __typename?: 'SweepDone';
  /** 看过的行为数 · acts looked at */
  readonly acts: Scalars['Int']['output'];
  /** 另一进程正在巡查，本次未运行 · another process is sweeping; this one did not run */
  readonly busy: Scalars['Boolean']['output'];
  /** 新发现数 · new findings */
  readonly findings: Scalars['Int']['output'];
  /** 重新学习了常规流程的事项 · procedures whose usual course was learned anew */
  readonly guides: ReadonlyArray<Scalars['ID']['output']>;
  /** 回执 · receipt */
  readonly receipt: Receipt;
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['output'];
};

/** 运行状况 · health */
export type SystemHealth = {
  readonly __typename?: 'SystemHealth';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 各部分 · parts */
  readonly parts: ReadonlyArray<HealthPart>;
};

/** 告知听证权利的内容 · input of tellHearingRight */
export type TellHearingRightInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 通知书号 · notice number */
  readonly noticeNo: Scalars['String']['input'];
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 被告知的当事人 · parties told */
  readonly parties: ReadonlyArray<Scalars['ID']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 批准终止的内容 · input of terminate */
export type TerminateInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 提请编号 · proposal */
  readonly proposalId: Scalars['ID']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 一个阈值 · one threshold */
export type ThresholdPoint = {
  readonly __typename?: 'ThresholdPoint';
  /** 时钟 · clock */
  readonly clock: ClockKind;
  /** 到期后工作日数；负数为到期前；按预警规则时为空 · working days after due, negative before; null: the clock's own warning rule */
  readonly workingDays?: Maybe<Scalars['Int']['output']>;
};

/** 被触动的办件 · a case that would be touched */
export type TouchedCase = {
  readonly __typename?: 'TouchedCase';
  /** 之后 · after */
  readonly after?: Maybe<Scalars['LocalDate']['output']>;
  /** 之前 · before */
  readonly before?: Maybe<Scalars['LocalDate']['output']>;
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['output'];
  /** 时钟 · clock */
  readonly clockId: Scalars['ID']['output'];
};

/** 留痕分页 · connection of entries */
export type TrailConnection = {
  readonly __typename?: 'TrailConnection';
  /** 边 · edges */
  readonly edges: ReadonlyArray<TrailEdge>;
  /** 分页 · page info */
  readonly pageInfo: PageInfo;
  /** 总数；仅在选取时计算，至多 10000 · counted only if selected, at most 10000 */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 留痕边 · edge of entries */
export type TrailEdge = {
  readonly __typename?: 'TrailEdge';
  /** 游标 · cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 · entry */
  readonly node: TrailEntry;
};

/** 一条留痕 · one entry of the trail: a committed command, a timer or a refusal */
export type TrailEntry = Node & {
  readonly __typename?: 'TrailEntry';
  /** 行为人 · person who acted; null for the system */
  readonly actor?: Maybe<Person>;
  /** 行为人编号 · pseudonymous id of the actor */
  readonly actorId: Scalars['ID']['output'];
  /** 适用的日历版本 · calendar version */
  readonly calendarVersion?: Maybe<Scalars['String']['output']>;
  /** 办件内序号；拒绝和查看没有 · sequence of committed entries; none for refusals and reads */
  readonly caseSeq?: Maybe<Scalars['Int']['output']>;
  /** 字段前后值，个人信息脱敏 · before and after per field, personal values masked */
  readonly changes: ReadonlyArray<FieldChange>;
  /** 渠道 · channel */
  readonly channel?: Maybe<Channel>;
  /** 命令 · command */
  readonly command?: Maybe<Scalars['String']['output']>;
  /** 发生了什么 · what happened */
  readonly events: ReadonlyArray<TrailEvent>;
  /** 本条哈希 · hash, hex */
  readonly hash: Scalars['String']['output'];
  /** 全局编号 · global id */
  readonly id: Scalars['ID']['output'];
  /** 发生时间（当事人所述）· when it happened by a person's word */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 代表谁 · on whose behalf */
  readonly onBehalfOf?: Maybe<Scalars['String']['output']>;
  /** 结果 · outcome */
  readonly outcome: EntryOutcome;
  /** 上一条的哈希 · hash of the entry before, hex */
  readonly prev: Scalars['String']['output'];
  /** 适用的事项版本 · procedure version */
  readonly procedureVersion?: Maybe<Scalars['Int']['output']>;
  /** 理由 · reason */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 收到时间 · when the server received it */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** 记录时间 · when the case recorded it */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 拒绝理由 · refusals */
  readonly refusals: ReadonlyArray<Refusal>;
  /** 请求编号 · request id */
  readonly requestId: Scalars['String']['output'];
  /** 行为时的身份 · office in which they acted */
  readonly role?: Maybe<Role>;
  /** 流内序号 · sequence in the stream, refusals and reads included */
  readonly seq: Scalars['Int']['output'];
  /** 流 · stream */
  readonly stream: Scalars['String']['output'];
  /** 类型 · type */
  readonly type: Scalars['String']['output'];
};

/** 一个事件 · one event */
export type TrailEvent = {
  readonly __typename?: 'TrailEvent';
  /** 时刻 · at */
  readonly at: Scalars['DateTime']['output'];
  /** 内容 · its data, flattened */
  readonly facts: ReadonlyArray<Fact>;
  /** 类型 · type */
  readonly type: Scalars['String']['output'];
};

/** 日志进度 · how far the log is */
export type TrailLog = {
  readonly __typename?: 'TrailLog';
  /** 最近签名时刻 · last checkpoint published at */
  readonly checkpointAt?: Maybe<Scalars['DateTime']['output']>;
  /** 最近签名时的条数 · entries at the last checkpoint */
  readonly checkpointSize?: Maybe<Scalars['Int']['output']>;
  /** 等待入日志的条数，至多计到 100000 · entries that wait, counted up to 100000 */
  readonly pending: Scalars['Int']['output'];
  /** 已入日志条数 · entries in the log */
  readonly size: Scalars['Int']['output'];
  /** 最近获见证时刻 · last witnessed checkpoint published at */
  readonly witnessedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 最近获见证的条数 · entries at the last witnessed checkpoint */
  readonly witnessedSize?: Maybe<Scalars['Int']['output']>;
};

/** 部门 · a unit */
export type Unit = Node & {
  readonly __typename?: 'Unit';
  /** 全局编号 · global id */
  readonly id: Scalars['ID']['output'];
  /** 名称 · name */
  readonly name: Words;
  /** 条线 · line of organs, the same at city and county level */
  readonly organ: Scalars['String']['output'];
  /** 上级部门 · parent */
  readonly parent?: Maybe<Unit>;
  /** 区划 · region */
  readonly region: Region;
  /** 部门编号 · unit number */
  readonly unitId: Scalars['ID']['output'];
};

/** 解除关联 · input */
export type UnlinkIdentityInput = {
  /** 人员编号 · person */
  readonly personId: Scalars['ID']['input'];
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 核查结果 · result of a verification */
export type VerificationResult =
  /** 未履行承诺 · broken */
  | 'BROKEN'
  /** 履行承诺 · kept */
  | 'KEPT';

/** 核实 · verify */
export type VerifyRatingInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 难度 · complexity */
  readonly complexity?: RatingComplexity;
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 理由 · reason */
  readonly reason?: Scalars['String']['input'];
  /** 请求编号：同一操作重发时不变 · request id: the same when sent again */
  readonly requestId: Scalars['ID']['input'];
  /** 结果 · result */
  readonly validity: RatingValidity;
};

/** 当前登录人 · who is signed in, and what the rule table lets them do */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** 实名等级 0-3 · identity level */
  readonly authLevel: Scalars['Int']['output'];
  /** 登录方式为演示登录 · signed in by the demo log-in */
  readonly demoLogin: Scalars['Boolean']['output'];
  /** 所代表的当事人编号 · party the person stands for */
  readonly partyId?: Maybe<Scalars['ID']['output']>;
  /** 人员 · person */
  readonly person: Person;
  /** 每项权限及其范围 · every action with its scope, from the one rule table */
  readonly rights: ReadonlyArray<Right>;
  /** 身份 · offices */
  readonly roles: ReadonlyArray<Role>;
  /** 作出决定、用印之前的再次验证 · the second proof asked for before deciding and sealing */
  readonly stepUp: StepUp;
  /** 所在部门 · unit of a member of staff */
  readonly unit?: Maybe<Unit>;
};

/** 作废原因 · ground of voiding */
export type VoidGround =
  /** 录入错误 · data entry */
  | 'DATA_ENTRY'
  /** 重复建件 · duplicate */
  | 'DUPLICATE';

/** 批准作废的内容 · input of void */
export type VoidInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 提请编号 · proposal */
  readonly proposalId: Scalars['ID']['input'];
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 放弃听证的内容 · input of waiveHearing */
export type WaiveHearingInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 谁可以 · who could do it, by the same rules */
export type WhoMay = {
  readonly __typename?: 'WhoMay';
  /** 应当回避者 · persons excepted */
  readonly except: ReadonlyArray<ExceptedPerson>;
  /** 该身份在该部门的人数，已除去回避者 · how many persons hold it, without those excepted */
  readonly persons?: Maybe<Scalars['Int']['output']>;
  /** 身份 · office */
  readonly role: Role;
  /** 部门 · unit */
  readonly unit?: Maybe<Unit>;
};

/** 撤销 · withdraw a card */
export type WithdrawCardInput = {
  /** 牌证编号 · card number */
  readonly cardNo: Scalars['ID']['input'];
  /** 所见的行为次数 · human acts your screen has seen */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 理由 · reason */
  readonly reason: Scalars['String']['input'];
  /** 请求编号 · request id */
  readonly requestId: Scalars['ID']['input'];
};

/** 撤回申请的内容 · input of withdraw */
export type WithdrawInput = {
  /** 办件编号 · case number */
  readonly caseNo: Scalars['CaseNo']['input'];
  /** 页面所见的人的行为次数；不符则拒绝 · human acts seen by the screen; refused if it has moved */
  readonly expectedActSeq?: InputMaybe<Scalars['Int']['input']>;
  /** 当事人所述发生时间，与服务器时间并存 · when it happened by a person's word, kept beside the server's time */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 理由 · reason */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号，8 到 64 个字母数字，客户端生成；重发同一编号只执行一次 · idempotency key made by the client */
  readonly requestId: Scalars['ID']['input'];
};

/** 中英文字 · words in Chinese and English */
export type Words = {
  readonly __typename?: 'Words';
  /** 英文 · English */
  readonly en: Scalars['String']['output'];
  /** 中文 · Chinese */
  readonly zh: Scalars['String']['output'];
};

/** 工作清单的变化 · a change of a work list */
export type WorkListChange = {
  readonly __typename?: 'WorkListChange';
  /** 变化的办件，仍在权限之内者 · changed cases the viewer may read */
  readonly cases: ReadonlyArray<Case>;
  /** 可能有遗漏，请重读清单（断线重连之后）· something may have been missed, read the list again */
  readonly reload: Scalars['Boolean']['output'];
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



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AlertNoticesAnswer:
    | ( AlertNoticesDone )
    | ( RefusedSource )
  ;
  AnnexAnswer:
    | ( AnnexFaulty )
    | ( AnnexImported )
    | ( RefusedSource )
  ;
  AssessmentAnswer:
    | ( AssessmentDoneSource )
    | ( RefusedSource )
  ;
  CalendarFeedAnswer:
    | ( CalendarFeedDone )
    | ( RefusedSource )
  ;
  CardCommandAnswer:
    | ( CardDoneSource )
    | ( RefusedSource )
    | ( SupervisionPendingSource )
  ;
  CatalogueAnswer:
    | ( CatalogueDoneSource )
    | ( RefusedSource )
  ;
  CommandAnswer:
    | ( DoneSource )
    | ( PendingSource )
    | ( RefusedSource )
  ;
  IdentityAnswer:
    | ( RefusedSource )
    | ( IdentityDone )
  ;
  OrderCommandAnswer:
    | ( RefusedSource )
    | ( OrderDoneSource )
    | ( SupervisionPendingSource )
  ;
  PlanAnswer:
    | ( RefusedSource )
    | ( PlanDoneSource )
  ;
  RatingCommandAnswer:
    | ( RefusedSource )
    | ( RatingDoneSource )
    | ( SupervisionPendingSource )
  ;
  RuleSettingAnswer:
    | ( RefusedSource )
    | ( RuleSettingDoneSource )
  ;
  SavedAlertAnswer:
    | ( RefusedSource )
    | ( SavedAlertDoneSource )
  ;
  SweepAnswer:
    | ( RefusedSource )
    | ( SweepDone )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CalendarSource )
    | ( CaseSource )
    | ( FindingSource )
    | ( PartySource )
    | ( PersonSource )
    | ( ProcedureSource )
    | ( ProcedureVersionSource )
    | ( RegionSource )
    | ( TrailEntrySource )
    | ( UnitSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptDeferredInput: AcceptDeferredInput;
  AcceptInput: AcceptInput;
  AccessAction: AccessAction;
  AccessRelation: AccessRelation;
  AddPause: AddPause;
  AlertNotice: ResolverTypeWrapper<AlertNoticeSource>;
  AlertNoticesAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AlertNoticesAnswer']>;
  AlertNoticesDone: ResolverTypeWrapper<AlertNoticesDone>;
  AlertWatches: AlertWatches;
  AmendRatingInput: AmendRatingInput;
  AnnexAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnexAnswer']>;
  AnnexFault: ResolverTypeWrapper<AnnexFault>;
  AnnexFaulty: ResolverTypeWrapper<AnnexFaulty>;
  AnnexImported: ResolverTypeWrapper<AnnexImported>;
  Answer: ResolverTypeWrapper<Answer>;
  AnswerCardInput: AnswerCardInput;
  AnswerInput: AnswerInput;
  AppealCardInput: AppealCardInput;
  AppealDecision: ResolverTypeWrapper<DecisionSource>;
  AppealGround: AppealGround;
  AppealOutcome: AppealOutcome;
  ApproveLinkInput: ApproveLinkInput;
  AskErasureInput: AskErasureInput;
  AskRespondentInput: AskRespondentInput;
  AssessmentAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentAnswer']>;
  AssessmentDone: ResolverTypeWrapper<AssessmentDoneSource>;
  AssessmentEvidence: ResolverTypeWrapper<AssessmentEvidence>;
  AssignPlanTaskInput: AssignPlanTaskInput;
  AvailableAction: ResolverTypeWrapper<AvailableActionSource>;
  Basis: ResolverTypeWrapper<Basis>;
  Board: ResolverTypeWrapper<BoardSource>;
  BoardCards: ResolverTypeWrapper<BoardCards>;
  BoardCounts: ResolverTypeWrapper<BoardCounts>;
  BoardFilter: BoardFilter;
  BoardRow: ResolverTypeWrapper<BoardRowSource>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bulletin: ResolverTypeWrapper<BulletinSource>;
  BulletinCard: ResolverTypeWrapper<FrozenCardSource>;
  BulletinCardConnection: ResolverTypeWrapper<Omit<BulletinCardConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BulletinCardEdge']> }>;
  BulletinCardCount: BulletinCardCount;
  BulletinCardEdge: ResolverTypeWrapper<Omit<BulletinCardEdge, 'node'> & { node: ResolversTypes['BulletinCard'] }>;
  BulletinChange: ResolverTypeWrapper<ChangeSource>;
  BulletinComparison: ResolverTypeWrapper<BulletinComparison>;
  BulletinDifference: ResolverTypeWrapper<DifferenceSource>;
  BulletinDivision: BulletinDivision;
  BulletinFigure: ResolverTypeWrapper<BulletinFigureSource>;
  BulletinKind: BulletinKind;
  BulletinOrder: ResolverTypeWrapper<FrozenOrderSource>;
  BulletinOrderConnection: ResolverTypeWrapper<Omit<BulletinOrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BulletinOrderEdge']> }>;
  BulletinOrderCount: BulletinOrderCount;
  BulletinOrderEdge: ResolverTypeWrapper<Omit<BulletinOrderEdge, 'node'> & { node: ResolversTypes['BulletinOrder'] }>;
  BulletinRow: ResolverTypeWrapper<BulletinRowSource>;
  BulletinState: BulletinState;
  CalendarDay: ResolverTypeWrapper<CalendarDay>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeed>;
  CalendarFeedAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CalendarFeedAnswer']>;
  CalendarFeedDone: ResolverTypeWrapper<CalendarFeedDone>;
  CalendarFeedScope: CalendarFeedScope;
  CalendarLabel: ResolverTypeWrapper<CalendarLabel>;
  CalendarPreview: ResolverTypeWrapper<CalendarPreview>;
  CalendarVersion: ResolverTypeWrapper<CalendarSource>;
  CallBackInput: CallBackInput;
  Card: ResolverTypeWrapper<CardSource>;
  CardAnswer: ResolverTypeWrapper<CardAnswerSource>;
  CardAppeal: ResolverTypeWrapper<CardAppealSource>;
  CardCommandAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CardCommandAnswer']>;
  CardConnection: ResolverTypeWrapper<Omit<CardConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CardEdge']> }>;
  CardDone: ResolverTypeWrapper<CardDoneSource>;
  CardEdge: ResolverTypeWrapper<Omit<CardEdge, 'node'> & { node: ResolversTypes['Card'] }>;
  CardEnding: ResolverTypeWrapper<EndingSource>;
  CardFilter: CardFilter;
  CardLevel: CardLevel;
  CardMode: CardMode;
  CardRaise: ResolverTypeWrapper<CardRaise>;
  CardStateName: CardStateName;
  Case: ResolverTypeWrapper<CaseSource>;
  CaseAsOf: ResolverTypeWrapper<CaseAsOfSource>;
  CaseBundle: ResolverTypeWrapper<CaseBundle>;
  CaseClock: ResolverTypeWrapper<ClockSource>;
  CaseConnection: ResolverTypeWrapper<Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CaseEdge']> }>;
  CaseCounts: ResolverTypeWrapper<CaseCounts>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseFilter: CaseFilter;
  CaseForm: CaseForm;
  CaseHearing: ResolverTypeWrapper<HearingSource>;
  CaseMaterial: ResolverTypeWrapper<CaseMaterial>;
  CaseNo: ResolverTypeWrapper<Scalars['CaseNo']['output']>;
  CaseOrder: CaseOrder;
  CaseOrigin: CaseOrigin;
  CaseStateName: CaseStateName;
  CaseStep: ResolverTypeWrapper<StepSource>;
  CatalogueAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CatalogueAnswer']>;
  CatalogueDone: ResolverTypeWrapper<CatalogueDoneSource>;
  CatalogueProposal: ResolverTypeWrapper<CatalogueProposalSource>;
  CatalogueProposalKind: CatalogueProposalKind;
  Certainty: Certainty;
  Channel: Channel;
  CheckOrderInput: CheckOrderInput;
  CheckPlanTaskInput: CheckPlanTaskInput;
  ChildCase: ResolverTypeWrapper<ChildSource>;
  ClaimInput: ClaimInput;
  ClockAnchorPoint: ResolverTypeWrapper<ClockAnchorPoint>;
  ClockBasis: ClockBasis;
  ClockExtension: ResolverTypeWrapper<ClockExtension>;
  ClockKind: ClockKind;
  ClockReading: ResolverTypeWrapper<ClockReading>;
  ClockRestart: ResolverTypeWrapper<ClockRestart>;
  ClockStatus: ClockStatus;
  ClockStop: ResolverTypeWrapper<ClockStop>;
  CloseOrderInput: CloseOrderInput;
  ClosePlanTaskInput: ClosePlanTaskInput;
  CommandAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommandAnswer']>;
  CommandDone: ResolverTypeWrapper<DoneSource>;
  CommandPending: ResolverTypeWrapper<PendingSource>;
  CommandRefused: ResolverTypeWrapper<RefusedSource>;
  CommandType: CommandType;
  ConfirmCardInput: ConfirmCardInput;
  ConfirmCatalogueInput: ConfirmCatalogueInput;
  ConfirmLinkInput: ConfirmLinkInput;
  ConfirmRuleSettingInput: ConfirmRuleSettingInput;
  CorrectRecordInput: CorrectRecordInput;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'exceptions'> & { exceptions: ReadonlyArray<ResolversTypes['CoverageException']> }>;
  CoverageException: ResolverTypeWrapper<UncoveredClock>;
  CoverageFault: CoverageFault;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideAppealInput: DecideAppealInput;
  DecideErasureInput: DecideErasureInput;
  DecideInput: DecideInput;
  DecideObjectionInput: DecideObjectionInput;
  Decision: Decision;
  DeclareTaskDoneInput: DeclareTaskDoneInput;
  DeferredInput: DeferredInput;
  DefinitionChange: ResolverTypeWrapper<DefinitionChange>;
  DelegateInput: DelegateInput;
  DeliverInput: DeliverInput;
  DeliveryMeans: DeliveryMeans;
  Derivation: ResolverTypeWrapper<Derivation>;
  EndSpecialInput: EndSpecialInput;
  EntryOutcome: EntryOutcome;
  EntryProof: ResolverTypeWrapper<EntryProof>;
  ErasureAct: ErasureAct;
  ErasureOrder: ResolverTypeWrapper<Omit<ErasureOrder, 'askedBy' | 'decidedBy'> & { askedBy?: Maybe<ResolversTypes['Person']>, decidedBy?: Maybe<ResolversTypes['Person']> }>;
  ErasureState: ErasureState;
  ErasureSubject: ErasureSubject;
  EscalateOrderInput: EscalateOrderInput;
  EvidenceInput: EvidenceInput;
  ExceptedPerson: ResolverTypeWrapper<ExceptedSource>;
  ExtendInput: ExtendInput;
  Fact: ResolverTypeWrapper<Fact>;
  Fee: ResolverTypeWrapper<Fee>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FieldChoice: ResolverTypeWrapper<FieldChoice>;
  FieldType: FieldType;
  FillDeferredInput: FillDeferredInput;
  FilledForm: ResolverTypeWrapper<FilledForm>;
  Finding: ResolverTypeWrapper<FindingSource>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FindingEdge']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingFilter: FindingFilter;
  FindingLevel: FindingLevel;
  FindingState: FindingState;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FormField: ResolverTypeWrapper<FormField>;
  ForwardInput: ForwardInput;
  Gap: ResolverTypeWrapper<Gap>;
  GapInput: GapInput;
  GiveFeedbackInput: GiveFeedbackInput;
  GiveManualPointsInput: GiveManualPointsInput;
  Grade: Grade;
  Hand: ResolverTypeWrapper<HandSource>;
  HandlingBar: ResolverTypeWrapper<HandlingBarSource>;
  HandlingTime: HandlingTime;
  HandlingTimes: ResolverTypeWrapper<HandlingTimesSource>;
  HealthFigure: ResolverTypeWrapper<HealthFigure>;
  HealthPart: ResolverTypeWrapper<HealthPart>;
  HealthState: HealthState;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IdentityAnswer']>;
  IdentityDone: ResolverTypeWrapper<IdentityDone>;
  ImportPlanAnnexInput: ImportPlanAnnexInput;
  InstantItems: ResolverTypeWrapper<InstantItems>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntakeInput: IntakeInput;
  IssueInput: IssueInput;
  IssueOrderInput: IssueOrderInput;
  IssuingMode: IssuingMode;
  ItemKind: ItemKind;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LimitUnit: LimitUnit;
  LinkProposal: ResolverTypeWrapper<Omit<LinkProposal, 'approvedBy' | 'decidedBy' | 'person'> & { approvedBy?: Maybe<ResolversTypes['Person']>, decidedBy?: Maybe<ResolversTypes['Person']>, person?: Maybe<ResolversTypes['Person']> }>;
  LinkReason: LinkReason;
  LinkState: LinkState;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Look: ResolverTypeWrapper<Omit<Look, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  ManualPoints: ResolverTypeWrapper<ManualPointsSource>;
  MaterialInput: MaterialInput;
  MaterialStatus: MaterialStatus;
  MaterialTrust: MaterialTrust;
  MatterChange: ResolverTypeWrapper<Omit<MatterChange, 'card' | 'order'> & { card?: Maybe<ResolversTypes['Card']>, order?: Maybe<ResolversTypes['SupervisionOrder']> }>;
  Measure: ResolverTypeWrapper<MeasureSource>;
  MeasureBetter: MeasureBetter;
  MeasureForm: MeasureForm;
  MeasureSide: MeasureSide;
  MeasureUnit: MeasureUnit;
  MoveEntry: MoveEntry;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewPartyInput: NewPartyInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAcceptGround: NotAcceptGround;
  NotAcceptInput: NotAcceptInput;
  NotRequiredInput: NotRequiredInput;
  NotePlanEventInput: NotePlanEventInput;
  ObjectToScoreInput: ObjectToScoreInput;
  ObjectionOutcome: ObjectionOutcome;
  OmitEntry: OmitEntry;
  OpenSpecial: ResolverTypeWrapper<OpenSpecial>;
  OpineInput: OpineInput;
  OrderCheck: ResolverTypeWrapper<OrderCheckSource>;
  OrderCommandAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderCommandAnswer']>;
  OrderDone: ResolverTypeWrapper<OrderDoneSource>;
  OrderFilter: OrderFilter;
  OrderReply: ResolverTypeWrapper<OrderReplySource>;
  OrderStateName: OrderStateName;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageSize: ResolverTypeWrapper<Scalars['PageSize']['output']>;
  Party: ResolverTypeWrapper<PartySource>;
  PartyInput: PartyInput;
  PassOnInput: PassOnInput;
  PastCase: ResolverTypeWrapper<PastCaseSource>;
  PastCaseConnection: ResolverTypeWrapper<Omit<PastCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PastCaseEdge']> }>;
  PastCaseEdge: ResolverTypeWrapper<Omit<PastCaseEdge, 'node'> & { node: ResolversTypes['PastCase'] }>;
  PeriodInput: PeriodInput;
  PeriodStep: PeriodStep;
  Person: ResolverTypeWrapper<PersonSource>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  Phase: Phase;
  PlanAnnex: ResolverTypeWrapper<PlanAnnex>;
  PlanAnnexRow: ResolverTypeWrapper<PlanAnnexRow>;
  PlanAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanAnswer']>;
  PlanAssignment: ResolverTypeWrapper<AssignmentSource>;
  PlanCheck: ResolverTypeWrapper<PlanCheck>;
  PlanCheckResult: PlanCheckResult;
  PlanDone: ResolverTypeWrapper<PlanDoneSource>;
  PlanFilter: PlanFilter;
  PlanGrouping: PlanGrouping;
  PlanLatePoint: ResolverTypeWrapper<PlanLatePoint>;
  PlanMilestone: ResolverTypeWrapper<MilestoneSource>;
  PlanMilestoneStanding: ResolverTypeWrapper<Omit<PlanMilestoneStanding, 'milestone'> & { milestone: ResolversTypes['PlanMilestone'] }>;
  PlanProgress: ResolverTypeWrapper<PlanProgress>;
  PlanReport: ResolverTypeWrapper<PlanReport>;
  PlanStateName: PlanStateName;
  PlanTask: ResolverTypeWrapper<PlanTaskSource>;
  Procedure: ResolverTypeWrapper<ProcedureSource>;
  ProcedureChild: ResolverTypeWrapper<ProcedureChild>;
  ProcedureExtension: ResolverTypeWrapper<ProcedureExtension>;
  ProcedureLimit: ResolverTypeWrapper<ProcedureLimit>;
  ProcedureMaterial: ResolverTypeWrapper<ProcedureMaterial>;
  ProcedureSpecial: ResolverTypeWrapper<ProcedureSpecial>;
  ProcedureStep: ResolverTypeWrapper<ProcedureStep>;
  ProcedureVersion: ResolverTypeWrapper<ProcedureVersionSource>;
  ProcessBottleneck: ResolverTypeWrapper<ProcessBottleneckSource>;
  ProcessCaseConnection: ResolverTypeWrapper<Omit<ProcessCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProcessCaseEdge']> }>;
  ProcessCaseEdge: ResolverTypeWrapper<ProcessCaseEdgeSource>;
  ProcessCases: ResolverTypeWrapper<ProcessCasesSource>;
  ProcessConformance: ResolverTypeWrapper<ProcessConformanceSource>;
  ProcessCourse: ResolverTypeWrapper<ProcessCourse>;
  ProcessDeparture: ResolverTypeWrapper<ProcessDepartureSource>;
  ProcessDepartureKind: ProcessDepartureKind;
  ProcessDeparturePart: ProcessDeparturePart;
  ProcessEdge: ResolverTypeWrapper<ProcessEdgeSource>;
  ProcessEdgePart: ProcessEdgePart;
  ProcessFilter: ProcessFilter;
  ProcessLayout: ResolverTypeWrapper<ProcessLayout>;
  ProcessMap: ResolverTypeWrapper<ProcessMapSource>;
  ProcessNode: ResolverTypeWrapper<ProcessNodeSource>;
  ProcessOrigin: ProcessOrigin;
  ProcessPart: ProcessPart;
  ProcessPlace: ResolverTypeWrapper<ProcessPlace>;
  ProcessPoint: ResolverTypeWrapper<ProcessPoint>;
  ProcessSpread: ResolverTypeWrapper<ProcessSpreadSource>;
  ProcessStepPart: ProcessStepPart;
  ProcessVariant: ResolverTypeWrapper<ProcessVariantSource>;
  ProcessVariants: ResolverTypeWrapper<Omit<ProcessVariants, 'variants'> & { variants: ReadonlyArray<ResolversTypes['ProcessVariant']> }>;
  ProcessWait: ResolverTypeWrapper<ProcessWaitSource>;
  ProcessWhole: ProcessWhole;
  PromiseCompression: ResolverTypeWrapper<PromiseCompression>;
  Proposal: ResolverTypeWrapper<ProposalSource>;
  ProposalInput: ProposalInput;
  ProposeBulletinInput: ProposeBulletinInput;
  ProposeCalendarInput: ProposeCalendarInput;
  ProposeInput: ProposeInput;
  ProposePublicationInput: ProposePublicationInput;
  ProposeRuleSettingInput: ProposeRuleSettingInput;
  ProposeSpecialInput: ProposeSpecialInput;
  ProposeTerminationInput: ProposeTerminationInput;
  ProposeVoidingInput: ProposeVoidingInput;
  Provenance: Provenance;
  PublicationPreview: ResolverTypeWrapper<PublicationPreview>;
  PublishBulletinInput: PublishBulletinInput;
  PublishFinding: ResolverTypeWrapper<PublishFinding>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateCaseInput: RateCaseInput;
  Rating: ResolverTypeWrapper<RatingSource>;
  RatingAmendment: ResolverTypeWrapper<RatingAmendment>;
  RatingCallback: ResolverTypeWrapper<RatingCallback>;
  RatingCommandAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RatingCommandAnswer']>;
  RatingComplexity: RatingComplexity;
  RatingConnection: ResolverTypeWrapper<Omit<RatingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RatingEdge']> }>;
  RatingDone: ResolverTypeWrapper<RatingDoneSource>;
  RatingEdge: ResolverTypeWrapper<Omit<RatingEdge, 'node'> & { node: ResolversTypes['Rating'] }>;
  RatingFeedback: ResolverTypeWrapper<RatingFeedback>;
  RatingFilter: RatingFilter;
  RatingGrade: RatingGrade;
  RatingRectification: ResolverTypeWrapper<RatingRectification>;
  RatingStateName: RatingStateName;
  RatingValidity: RatingValidity;
  RatingVerification: ResolverTypeWrapper<RatingVerification>;
  ReadAlertNoticesInput: ReadAlertNoticesInput;
  Reader: ResolverTypeWrapper<Reader>;
  ReassignInput: ReassignInput;
  Receipt: ResolverTypeWrapper<Receipt>;
  ReceiveCaseInput: ReceiveCaseInput;
  RecheckResult: RecheckResult;
  RecordAnswerInput: RecordAnswerInput;
  RecordHearingInput: RecordHearingInput;
  RecordRecheckInput: RecordRecheckInput;
  RecordVerificationInput: RecordVerificationInput;
  RectifyRatingInput: RectifyRatingInput;
  Refusal: ResolverTypeWrapper<RefusalSource>;
  RefusalCode: RefusalCode;
  RefuseLinkInput: RefuseLinkInput;
  Region: ResolverTypeWrapper<RegionSource>;
  RegionLevel: RegionLevel;
  RegionalSetting: ResolverTypeWrapper<RegionalSetting>;
  RejectRuleSettingInput: RejectRuleSettingInput;
  ReleaseInput: ReleaseInput;
  RemoveAlertInput: RemoveAlertInput;
  ReplyOrderInput: ReplyOrderInput;
  ReportTaskProgressInput: ReportTaskProgressInput;
  RequestCorrectionInput: RequestCorrectionInput;
  RequestHearingInput: RequestHearingInput;
  ReturnFilingInput: ReturnFilingInput;
  ReturnGround: ReturnGround;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeInput: RevokeInput;
  Right: ResolverTypeWrapper<Right>;
  Role: Role;
  RolledDue: ResolverTypeWrapper<RolledDue>;
  RuleExample: ResolverTypeWrapper<RuleExample>;
  RuleInForce: ResolverTypeWrapper<Omit<RuleInForce, 'settings'> & { settings: ReadonlyArray<ResolversTypes['RuleSetting']> }>;
  RuleSetting: ResolverTypeWrapper<RuleSettingSource>;
  RuleSettingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RuleSettingAnswer']>;
  RuleSettingDone: ResolverTypeWrapper<RuleSettingDoneSource>;
  RuleSettingState: RuleSettingState;
  RuleThreshold: ResolverTypeWrapper<RuleThreshold>;
  RunSweepInput: RunSweepInput;
  SaveAlertInput: SaveAlertInput;
  SavedAlert: ResolverTypeWrapper<SavedAlertSource>;
  SavedAlertAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavedAlertAnswer']>;
  SavedAlertDone: ResolverTypeWrapper<SavedAlertDoneSource>;
  ScheduleHearingInput: ScheduleHearingInput;
  Score: ResolverTypeWrapper<ScoreRowSource>;
  ScoreLine: ResolverTypeWrapper<LineSource>;
  ScoreObjection: ResolverTypeWrapper<ObjectionSource>;
  ScorePart: ResolverTypeWrapper<PartSource>;
  ScoreSheet: ResolverTypeWrapper<SheetSource>;
  ScoreStatus: ScoreStatus;
  ScoredBy: ScoredBy;
  Scores: ResolverTypeWrapper<ScoresSource>;
  SendBackInput: SendBackInput;
  ServeDenialInput: ServeDenialInput;
  ServiceReceiptInput: ServiceReceiptInput;
  SetThreshold: ResolverTypeWrapper<SetThreshold>;
  SetThresholdInput: SetThresholdInput;
  SettleRatingInput: SettleRatingInput;
  SkipReason: SkipReason;
  SkippedDay: ResolverTypeWrapper<SkippedDay>;
  SpecialKind: SpecialKind;
  StartSpecialInput: StartSpecialInput;
  StateCount: ResolverTypeWrapper<StateCount>;
  Statistics: ResolverTypeWrapper<StatisticsSource>;
  StatisticsCaseConnection: ResolverTypeWrapper<Omit<StatisticsCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StatisticsCaseEdge']> }>;
  StatisticsCaseEdge: ResolverTypeWrapper<CountedCaseEdge>;
  StatisticsCell: ResolverTypeWrapper<CellSource>;
  StatisticsComparison: StatisticsComparison;
  StatisticsDimension: StatisticsDimension;
  StatisticsFilter: StatisticsFilter;
  StatisticsRow: ResolverTypeWrapper<RowSource>;
  StatisticsValue: ResolverTypeWrapper<StatisticsValue>;
  StepLimit: ResolverTypeWrapper<StepLimit>;
  StepStatus: StepStatus;
  StepUp: ResolverTypeWrapper<StepUp>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectKind: SubjectKind;
  SubmitCaseInput: SubmitCaseInput;
  SubmitTaskPlanInput: SubmitTaskPlanInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupervisionAction: ResolverTypeWrapper<Omit<SupervisionAction, 'reasons' | 'whoMay'> & { reasons: ReadonlyArray<ResolversTypes['Refusal']>, whoMay: ReadonlyArray<ResolversTypes['WhoMay']> }>;
  SupervisionEvidence: ResolverTypeWrapper<SupervisionEvidence>;
  SupervisionOrder: ResolverTypeWrapper<OrderSource>;
  SupervisionOrderConnection: ResolverTypeWrapper<Omit<SupervisionOrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SupervisionOrderEdge']> }>;
  SupervisionOrderEdge: ResolverTypeWrapper<Omit<SupervisionOrderEdge, 'node'> & { node: ResolversTypes['SupervisionOrder'] }>;
  SupervisionPending: ResolverTypeWrapper<SupervisionPendingSource>;
  SupervisionRule: ResolverTypeWrapper<RuleSource>;
  SupervisionRuleKind: SupervisionRuleKind;
  SupervisionStatus: ResolverTypeWrapper<SupervisionStatus>;
  SupervisionTerm: ResolverTypeWrapper<TermSource>;
  SupervisionThreshold: ResolverTypeWrapper<SupervisionThreshold>;
  SupplyInput: SupplyInput;
  Supposition: Supposition;
  SweepAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SweepAnswer']>;
  SweepDone: ResolverTypeWrapper<SweepDone>;
  SystemHealth: ResolverTypeWrapper<SystemHealth>;
  TellHearingRightInput: TellHearingRightInput;
  TerminateInput: TerminateInput;
  ThresholdPoint: ResolverTypeWrapper<ThresholdPoint>;
  TouchedCase: ResolverTypeWrapper<TouchedCase>;
  TrailConnection: ResolverTypeWrapper<Omit<TrailConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TrailEdge']> }>;
  TrailEdge: ResolverTypeWrapper<Omit<TrailEdge, 'node'> & { node: ResolversTypes['TrailEntry'] }>;
  TrailEntry: ResolverTypeWrapper<TrailEntrySource>;
  TrailEvent: ResolverTypeWrapper<TrailEvent>;
  TrailLog: ResolverTypeWrapper<TrailLog>;
  Unit: ResolverTypeWrapper<UnitSource>;
  UnlinkIdentityInput: UnlinkIdentityInput;
  VerificationResult: VerificationResult;
  VerifyRatingInput: VerifyRatingInput;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'person' | 'unit'> & { person: ResolversTypes['Person'], unit?: Maybe<ResolversTypes['Unit']> }>;
  VoidGround: VoidGround;
  VoidInput: VoidInput;
  WaiveHearingInput: WaiveHearingInput;
  WhoMay: ResolverTypeWrapper<WhoMaySource>;
  WithdrawCardInput: WithdrawCardInput;
  WithdrawInput: WithdrawInput;
  Words: ResolverTypeWrapper<Words>;
  WorkListChange: ResolverTypeWrapper<Omit<WorkListChange, 'cases'> & { cases: ReadonlyArray<ResolversTypes['Case']> }>;
  WorkScope: WorkScope;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptDeferredInput: AcceptDeferredInput;
  AcceptInput: AcceptInput;
  AddPause: AddPause;
  AlertNotice: AlertNoticeSource;
  AlertNoticesAnswer: ResolversUnionTypes<ResolversParentTypes>['AlertNoticesAnswer'];
  AlertNoticesDone: AlertNoticesDone;
  AmendRatingInput: AmendRatingInput;
  AnnexAnswer: ResolversUnionTypes<ResolversParentTypes>['AnnexAnswer'];
  AnnexFault: AnnexFault;
  AnnexFaulty: AnnexFaulty;
  AnnexImported: AnnexImported;
  Answer: Answer;
  AnswerCardInput: AnswerCardInput;
  AnswerInput: AnswerInput;
  AppealCardInput: AppealCardInput;
  AppealDecision: DecisionSource;
  ApproveLinkInput: ApproveLinkInput;
  AskErasureInput: AskErasureInput;
  AskRespondentInput: AskRespondentInput;
  AssessmentAnswer: ResolversUnionTypes<ResolversParentTypes>['AssessmentAnswer'];
  AssessmentDone: AssessmentDoneSource;
  AssessmentEvidence: AssessmentEvidence;
  AssignPlanTaskInput: AssignPlanTaskInput;
  AvailableAction: AvailableActionSource;
  Basis: Basis;
  Board: BoardSource;
  BoardCards: BoardCards;
  BoardCounts: BoardCounts;
  BoardFilter: BoardFilter;
  BoardRow: BoardRowSource;
  Boolean: Scalars['Boolean']['output'];
  Bulletin: BulletinSource;
  BulletinCard: FrozenCardSource;
  BulletinCardConnection: Omit<BulletinCardConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BulletinCardEdge']> };
  BulletinCardEdge: Omit<BulletinCardEdge, 'node'> & { node: ResolversParentTypes['BulletinCard'] };
  BulletinChange: ChangeSource;
  BulletinComparison: BulletinComparison;
  BulletinDifference: DifferenceSource;
  BulletinFigure: BulletinFigureSource;
  BulletinOrder: FrozenOrderSource;
  BulletinOrderConnection: Omit<BulletinOrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BulletinOrderEdge']> };
  BulletinOrderEdge: Omit<BulletinOrderEdge, 'node'> & { node: ResolversParentTypes['BulletinOrder'] };
  BulletinRow: BulletinRowSource;
  CalendarDay: CalendarDay;
  CalendarFeed: CalendarFeed;
  CalendarFeedAnswer: ResolversUnionTypes<ResolversParentTypes>['CalendarFeedAnswer'];
  CalendarFeedDone: CalendarFeedDone;
  CalendarLabel: CalendarLabel;
  CalendarPreview: CalendarPreview;
  CalendarVersion: CalendarSource;
  CallBackInput: CallBackInput;
  Card: CardSource;
  CardAnswer: CardAnswerSource;
  CardAppeal: CardAppealSource;
  CardCommandAnswer: ResolversUnionTypes<ResolversParentTypes>['CardCommandAnswer'];
  CardConnection: Omit<CardConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CardEdge']> };
  CardDone: CardDoneSource;
  CardEdge: Omit<CardEdge, 'node'> & { node: ResolversParentTypes['Card'] };
  CardEnding: EndingSource;
  CardFilter: CardFilter;
  CardRaise: CardRaise;
  Case: CaseSource;
  CaseAsOf: CaseAsOfSource;
  CaseBundle: CaseBundle;
  CaseClock: ClockSource;
  CaseConnection: Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CaseEdge']> };
  CaseCounts: CaseCounts;
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseFilter: CaseFilter;
  CaseHearing: HearingSource;
  CaseMaterial: CaseMaterial;
  CaseNo: Scalars['CaseNo']['output'];
  CaseStep: StepSource;
  CatalogueAnswer: ResolversUnionTypes<ResolversParentTypes>['CatalogueAnswer'];
  CatalogueDone: CatalogueDoneSource;
  CatalogueProposal: CatalogueProposalSource;
  CheckOrderInput: CheckOrderInput;
  CheckPlanTaskInput: CheckPlanTaskInput;
  ChildCase: ChildSource;
  ClaimInput: ClaimInput;
  ClockAnchorPoint: ClockAnchorPoint;
  ClockExtension: ClockExtension;
  ClockReading: ClockReading;
  ClockRestart: ClockRestart;
  ClockStop: ClockStop;
  CloseOrderInput: CloseOrderInput;
  ClosePlanTaskInput: ClosePlanTaskInput;
  CommandAnswer: ResolversUnionTypes<ResolversParentTypes>['CommandAnswer'];
  CommandDone: DoneSource;
  CommandPending: PendingSource;
  CommandRefused: RefusedSource;
  ConfirmCardInput: ConfirmCardInput;
  ConfirmCatalogueInput: ConfirmCatalogueInput;
  ConfirmLinkInput: ConfirmLinkInput;
  ConfirmRuleSettingInput: ConfirmRuleSettingInput;
  CorrectRecordInput: CorrectRecordInput;
  Coverage: Omit<Coverage, 'exceptions'> & { exceptions: ReadonlyArray<ResolversParentTypes['CoverageException']> };
  CoverageException: UncoveredClock;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  DateTime: Scalars['DateTime']['output'];
  DecideAppealInput: DecideAppealInput;
  DecideErasureInput: DecideErasureInput;
  DecideInput: DecideInput;
  DecideObjectionInput: DecideObjectionInput;
  DeclareTaskDoneInput: DeclareTaskDoneInput;
  DeferredInput: DeferredInput;
  DefinitionChange: DefinitionChange;
  DelegateInput: DelegateInput;
  DeliverInput: DeliverInput;
  Derivation: Derivation;
  EndSpecialInput: EndSpecialInput;
  EntryProof: EntryProof;
  ErasureOrder: Omit<ErasureOrder, 'askedBy' | 'decidedBy'> & { askedBy?: Maybe<ResolversParentTypes['Person']>, decidedBy?: Maybe<ResolversParentTypes['Person']> };
  EscalateOrderInput: EscalateOrderInput;
  EvidenceInput: EvidenceInput;
  ExceptedPerson: ExceptedSource;
  ExtendInput: ExtendInput;
  Fact: Fact;
  Fee: Fee;
  FieldChange: FieldChange;
  FieldChoice: FieldChoice;
  FillDeferredInput: FillDeferredInput;
  FilledForm: FilledForm;
  Finding: FindingSource;
  FindingConnection: Omit<FindingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FindingEdge']> };
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFilter: FindingFilter;
  Float: Scalars['Float']['output'];
  FormField: FormField;
  ForwardInput: ForwardInput;
  Gap: Gap;
  GapInput: GapInput;
  GiveFeedbackInput: GiveFeedbackInput;
  GiveManualPointsInput: GiveManualPointsInput;
  Hand: HandSource;
  HandlingBar: HandlingBarSource;
  HandlingTimes: HandlingTimesSource;
  HealthFigure: HealthFigure;
  HealthPart: HealthPart;
  ID: Scalars['ID']['output'];
  IdentityAnswer: ResolversUnionTypes<ResolversParentTypes>['IdentityAnswer'];
  IdentityDone: IdentityDone;
  ImportPlanAnnexInput: ImportPlanAnnexInput;
  InstantItems: InstantItems;
  Int: Scalars['Int']['output'];
  IntakeInput: IntakeInput;
  IssueInput: IssueInput;
  IssueOrderInput: IssueOrderInput;
  JSON: Scalars['JSON']['output'];
  LinkProposal: Omit<LinkProposal, 'approvedBy' | 'decidedBy' | 'person'> & { approvedBy?: Maybe<ResolversParentTypes['Person']>, decidedBy?: Maybe<ResolversParentTypes['Person']>, person?: Maybe<ResolversParentTypes['Person']> };
  LocalDate: Scalars['LocalDate']['output'];
  Look: Omit<Look, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  ManualPoints: ManualPointsSource;
  MaterialInput: MaterialInput;
  MatterChange: Omit<MatterChange, 'card' | 'order'> & { card?: Maybe<ResolversParentTypes['Card']>, order?: Maybe<ResolversParentTypes['SupervisionOrder']> };
  Measure: MeasureSource;
  MoveEntry: MoveEntry;
  Mutation: Record<PropertyKey, never>;
  NewPartyInput: NewPartyInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotAcceptInput: NotAcceptInput;
  NotRequiredInput: NotRequiredInput;
  NotePlanEventInput: NotePlanEventInput;
  ObjectToScoreInput: ObjectToScoreInput;
  OmitEntry: OmitEntry;
  OpenSpecial: OpenSpecial;
  OpineInput: OpineInput;
  OrderCheck: OrderCheckSource;
  OrderCommandAnswer: ResolversUnionTypes<ResolversParentTypes>['OrderCommandAnswer'];
  OrderDone: OrderDoneSource;
  OrderFilter: OrderFilter;
  OrderReply: OrderReplySource;
  PageInfo: PageInfo;
  PageSize: Scalars['PageSize']['output'];
  Party: PartySource;
  PartyInput: PartyInput;
  PassOnInput: PassOnInput;
  PastCase: PastCaseSource;
  PastCaseConnection: Omit<PastCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PastCaseEdge']> };
  PastCaseEdge: Omit<PastCaseEdge, 'node'> & { node: ResolversParentTypes['PastCase'] };
  PeriodInput: PeriodInput;
  Person: PersonSource;
  PersonConnection: Omit<PersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PlanAnnex: PlanAnnex;
  PlanAnnexRow: PlanAnnexRow;
  PlanAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanAnswer'];
  PlanAssignment: AssignmentSource;
  PlanCheck: PlanCheck;
  PlanDone: PlanDoneSource;
  PlanFilter: PlanFilter;
  PlanLatePoint: PlanLatePoint;
  PlanMilestone: MilestoneSource;
  PlanMilestoneStanding: Omit<PlanMilestoneStanding, 'milestone'> & { milestone: ResolversParentTypes['PlanMilestone'] };
  PlanProgress: PlanProgress;
  PlanReport: PlanReport;
  PlanTask: PlanTaskSource;
  Procedure: ProcedureSource;
  ProcedureChild: ProcedureChild;
  ProcedureExtension: ProcedureExtension;
  ProcedureLimit: ProcedureLimit;
  ProcedureMaterial: ProcedureMaterial;
  ProcedureSpecial: ProcedureSpecial;
  ProcedureStep: ProcedureStep;
  ProcedureVersion: ProcedureVersionSource;
  ProcessBottleneck: ProcessBottleneckSource;
  ProcessCaseConnection: Omit<ProcessCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProcessCaseEdge']> };
  ProcessCaseEdge: ProcessCaseEdgeSource;
  ProcessCases: ProcessCasesSource;
  ProcessConformance: ProcessConformanceSource;
  ProcessCourse: ProcessCourse;
  ProcessDeparture: ProcessDepartureSource;
  ProcessDeparturePart: ProcessDeparturePart;
  ProcessEdge: ProcessEdgeSource;
  ProcessEdgePart: ProcessEdgePart;
  ProcessFilter: ProcessFilter;
  ProcessLayout: ProcessLayout;
  ProcessMap: ProcessMapSource;
  ProcessNode: ProcessNodeSource;
  ProcessPart: ProcessPart;
  ProcessPlace: ProcessPlace;
  ProcessPoint: ProcessPoint;
  ProcessSpread: ProcessSpreadSource;
  ProcessStepPart: ProcessStepPart;
  ProcessVariant: ProcessVariantSource;
  ProcessVariants: Omit<ProcessVariants, 'variants'> & { variants: ReadonlyArray<ResolversParentTypes['ProcessVariant']> };
  ProcessWait: ProcessWaitSource;
  PromiseCompression: PromiseCompression;
  Proposal: ProposalSource;
  ProposalInput: ProposalInput;
  ProposeBulletinInput: ProposeBulletinInput;
  ProposeCalendarInput: ProposeCalendarInput;
  ProposeInput: ProposeInput;
  ProposePublicationInput: ProposePublicationInput;
  ProposeRuleSettingInput: ProposeRuleSettingInput;
  ProposeSpecialInput: ProposeSpecialInput;
  ProposeTerminationInput: ProposeTerminationInput;
  ProposeVoidingInput: ProposeVoidingInput;
  PublicationPreview: PublicationPreview;
  PublishBulletinInput: PublishBulletinInput;
  PublishFinding: PublishFinding;
  Query: Record<PropertyKey, never>;
  RateCaseInput: RateCaseInput;
  Rating: RatingSource;
  RatingAmendment: RatingAmendment;
  RatingCallback: RatingCallback;
  RatingCommandAnswer: ResolversUnionTypes<ResolversParentTypes>['RatingCommandAnswer'];
  RatingConnection: Omit<RatingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RatingEdge']> };
  RatingDone: RatingDoneSource;
  RatingEdge: Omit<RatingEdge, 'node'> & { node: ResolversParentTypes['Rating'] };
  RatingFeedback: RatingFeedback;
  RatingFilter: RatingFilter;
  RatingRectification: RatingRectification;
  RatingVerification: RatingVerification;
  ReadAlertNoticesInput: ReadAlertNoticesInput;
  Reader: Reader;
  ReassignInput: ReassignInput;
  Receipt: Receipt;
  ReceiveCaseInput: ReceiveCaseInput;
  RecordAnswerInput: RecordAnswerInput;
  RecordHearingInput: RecordHearingInput;
  RecordRecheckInput: RecordRecheckInput;
  RecordVerificationInput: RecordVerificationInput;
  RectifyRatingInput: RectifyRatingInput;
  Refusal: RefusalSource;
  RefuseLinkInput: RefuseLinkInput;
  Region: RegionSource;
  RegionalSetting: RegionalSetting;
  RejectRuleSettingInput: RejectRuleSettingInput;
  ReleaseInput: ReleaseInput;
  RemoveAlertInput: RemoveAlertInput;
  ReplyOrderInput: ReplyOrderInput;
  ReportTaskProgressInput: ReportTaskProgressInput;
  RequestCorrectionInput: RequestCorrectionInput;
  RequestHearingInput: RequestHearingInput;
  ReturnFilingInput: ReturnFilingInput;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeInput: RevokeInput;
  Right: Right;
  RolledDue: RolledDue;
  RuleExample: RuleExample;
  RuleInForce: Omit<RuleInForce, 'settings'> & { settings: ReadonlyArray<ResolversParentTypes['RuleSetting']> };
  RuleSetting: RuleSettingSource;
  RuleSettingAnswer: ResolversUnionTypes<ResolversParentTypes>['RuleSettingAnswer'];
  RuleSettingDone: RuleSettingDoneSource;
  RuleThreshold: RuleThreshold;
  RunSweepInput: RunSweepInput;
  SaveAlertInput: SaveAlertInput;
  SavedAlert: SavedAlertSource;
  SavedAlertAnswer: ResolversUnionTypes<ResolversParentTypes>['SavedAlertAnswer'];
  SavedAlertDone: SavedAlertDoneSource;
  ScheduleHearingInput: ScheduleHearingInput;
  Score: ScoreRowSource;
  ScoreLine: LineSource;
  ScoreObjection: ObjectionSource;
  ScorePart: PartSource;
  ScoreSheet: SheetSource;
  Scores: ScoresSource;
  SendBackInput: SendBackInput;
  ServeDenialInput: ServeDenialInput;
  ServiceReceiptInput: ServiceReceiptInput;
  SetThreshold: SetThreshold;
  SetThresholdInput: SetThresholdInput;
  SettleRatingInput: SettleRatingInput;
  SkippedDay: SkippedDay;
  StartSpecialInput: StartSpecialInput;
  StateCount: StateCount;
  Statistics: StatisticsSource;
  StatisticsCaseConnection: Omit<StatisticsCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StatisticsCaseEdge']> };
  StatisticsCaseEdge: CountedCaseEdge;
  StatisticsCell: CellSource;
  StatisticsFilter: StatisticsFilter;
  StatisticsRow: RowSource;
  StatisticsValue: StatisticsValue;
  StepLimit: StepLimit;
  StepUp: StepUp;
  String: Scalars['String']['output'];
  SubmitCaseInput: SubmitCaseInput;
  SubmitTaskPlanInput: SubmitTaskPlanInput;
  Subscription: Record<PropertyKey, never>;
  SupervisionAction: Omit<SupervisionAction, 'reasons' | 'whoMay'> & { reasons: ReadonlyArray<ResolversParentTypes['Refusal']>, whoMay: ReadonlyArray<ResolversParentTypes['WhoMay']> };
  SupervisionEvidence: SupervisionEvidence;
  SupervisionOrder: OrderSource;
  SupervisionOrderConnection: Omit<SupervisionOrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SupervisionOrderEdge']> };
  SupervisionOrderEdge: Omit<SupervisionOrderEdge, 'node'> & { node: ResolversParentTypes['SupervisionOrder'] };
  SupervisionPending: SupervisionPendingSource;
  SupervisionRule: RuleSource;
  SupervisionStatus: SupervisionStatus;
  SupervisionTerm: TermSource;
  SupervisionThreshold: SupervisionThreshold;
  SupplyInput: SupplyInput;
  Supposition: Supposition;
  SweepAnswer: ResolversUnionTypes<ResolversParentTypes>['SweepAnswer'];
  SweepDone: SweepDone;
  SystemHealth: SystemHealth;
  TellHearingRightInput: TellHearingRightInput;
  TerminateInput: TerminateInput;
  ThresholdPoint: ThresholdPoint;
  TouchedCase: TouchedCase;
  TrailConnection: Omit<TrailConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TrailEdge']> };
  TrailEdge: Omit<TrailEdge, 'node'> & { node: ResolversParentTypes['TrailEntry'] };
  TrailEntry: TrailEntrySource;
  TrailEvent: TrailEvent;
  TrailLog: TrailLog;
  Unit: UnitSource;
  UnlinkIdentityInput: UnlinkIdentityInput;
  VerifyRatingInput: VerifyRatingInput;
  Viewer: Omit<Viewer, 'person' | 'unit'> & { person: ResolversParentTypes['Person'], unit?: Maybe<ResolversParentTypes['Unit']> };
  VoidInput: VoidInput;
  WaiveHearingInput: WaiveHearingInput;
  WhoMay: WhoMaySource;
  WithdrawCardInput: WithdrawCardInput;
  WithdrawInput: WithdrawInput;
  Words: Words;
  WorkListChange: Omit<WorkListChange, 'cases'> & { cases: ReadonlyArray<ResolversParentTypes['Case']> };
};

export type AlertNoticeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertNotice'] = ResolversParentTypes['AlertNotice']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  alert?: Resolver<ResolversTypes['SavedAlert'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moreThan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AlertNoticesAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertNoticesAnswer'] = ResolversParentTypes['AlertNoticesAnswer']> = {
  __resolveType: TypeResolveFn<'AlertNoticesDone' | 'CommandRefused', ParentType, ContextType>;
};

export type AlertNoticesDoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlertNoticesDone'] = ResolversParentTypes['AlertNoticesDone']> = {
  marked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnexAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnnexAnswer'] = ResolversParentTypes['AnnexAnswer']> = {
  __resolveType: TypeResolveFn<'AnnexFaulty' | 'AnnexImported' | 'CommandRefused', ParentType, ContextType>;
};

export type AnnexFaultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnnexFault'] = ResolversParentTypes['AnnexFault']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export type AnnexFaultyResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnnexFaulty'] = ResolversParentTypes['AnnexFaulty']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['AnnexFault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnexImportedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnnexImported'] = ResolversParentTypes['AnnexImported']> = {
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  choice?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type AppealDecisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AppealDecision'] = ResolversParentTypes['AppealDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AppealOutcome'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssessmentAnswer'] = ResolversParentTypes['AssessmentAnswer']> = {
  __resolveType: TypeResolveFn<'AssessmentDone' | 'CommandRefused', ParentType, ContextType>;
};

export type AssessmentDoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssessmentDone'] = ResolversParentTypes['AssessmentDone']> = {
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  manualPoints?: Resolver<Maybe<ResolversTypes['ManualPoints']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['ScoreObjection']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentEvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssessmentEvidence'] = ResolversParentTypes['AssessmentEvidence']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AvailableActionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AvailableAction'] = ResolversParentTypes['AvailableAction']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['CommandType'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  stepId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  whoMay?: Resolver<ReadonlyArray<ResolversTypes['WhoMay']>, ParentType, ContextType>;
};

export type BasisResolvers<ContextType = any, ParentType extends ResolversParentTypes['Basis'] = ResolversParentTypes['Basis']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardResolvers<ContextType = any, ParentType extends ResolversParentTypes['Board'] = ResolversParentTypes['Board']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  behind?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['BoardRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['BoardCounts'], ParentType, ContextType>;
};

export type BoardCardsResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardCards'] = ResolversParentTypes['BoardCards']> = {
  red?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toConfirm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yellow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardCounts'] = ResolversParentTypes['BoardCounts']> = {
  byState?: Resolver<ReadonlyArray<ResolversTypes['StateCount']>, ParentType, ContextType>;
  cards?: Resolver<ResolversTypes['BoardCards'], ParentType, ContextType>;
  dueToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoardRow'] = ResolversParentTypes['BoardRow']> = {
  counts?: Resolver<ResolversTypes['BoardCounts'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type BulletinResolvers<ContextType = any, ParentType extends ResolversParentTypes['Bulletin'] = ResolversParentTypes['Bulletin']> = {
  behind?: Resolver<ResolversTypes['StatisticsCaseConnection'], ParentType, ContextType, RequireFields<BulletinBehindArgs, 'measure' | 'row' | 'side'>>;
  bulletinId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseSetSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contentSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['BulletinDifference']>, ParentType, ContextType>;
  dividedBy?: Resolver<ResolversTypes['BulletinDivision'], ParentType, ContextType>;
  frozenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issueNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BulletinKind'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['BulletinRow']>, ParentType, ContextType, RequireFields<BulletinRowArgs, 'key'>>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['BulletinRow']>, ParentType, ContextType>;
  rulesSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheetHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sheetVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BulletinState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['BulletinRow'], ParentType, ContextType>;
};

export type BulletinCardResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulletinCard'] = ResolversParentTypes['BulletinCard']> = {
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  cardNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes['CaseNo']>, ParentType, ContextType>;
  effective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CardLevel'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['SupervisionRule']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CardStateName'], ParentType, ContextType>;
  stateName?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type BulletinCardConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulletinCardConnection'] = ResolversParentTypes['BulletinCardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BulletinCardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulletinCardEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulletinCardEdge'] = ResolversParentTypes['BulletinCardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BulletinCard'], ParentType, ContextType>;
};

export type BulletinChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulletinChange'] = ResolversParentTypes['BulletinChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BulletinComparisonResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulletinComparison'] = ResolversParentTypes['BulletinComparison']> = {
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BulletinDifferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulletinDifference'] = ResolversParentTypes['BulletinDifference']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['CaseNo']>, ParentType, ContextType>;
  bulletinId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['CaseNo']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['BulletinChange']>, ParentType, ContextType>;
  issueNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['CaseNo']>, ParentType, ContextType>;
};

export type BulletinFigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulletinFigure'] = ResolversParentTypes['BulletinFigure']> = {
  cases?: Resolver<ResolversTypes['StatisticsCaseConnection'], ParentType, ContextType, RequireFields<BulletinFigureCasesArgs, 'side'>>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measureId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['BulletinComparison']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  yearBefore?: Resolver<Maybe<ResolversTypes['BulletinComparison']>, ParentType, ContextType>;
};

export type BulletinOrderResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulletinOrder'] = ResolversParentTypes['BulletinOrder']> = {
  order?: Resolver<Maybe<ResolversTypes['SupervisionOrder']>, ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderStateName'], ParentType, ContextType>;
  stateName?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type BulletinOrderConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulletinOrderConnection'] = ResolversParentTypes['BulletinOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BulletinOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulletinOrderEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulletinOrderEdge'] = ResolversParentTypes['BulletinOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BulletinOrder'], ParentType, ContextType>;
};

export type BulletinRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulletinRow'] = ResolversParentTypes['BulletinRow']> = {
  cardsBehind?: Resolver<ResolversTypes['BulletinCardConnection'], ParentType, ContextType, RequireFields<BulletinRowCardsBehindArgs, 'count'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['BulletinFigure']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersBehind?: Resolver<ResolversTypes['BulletinOrderConnection'], ParentType, ContextType, RequireFields<BulletinRowOrdersBehindArgs, 'count'>>;
  redCards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Score']>, ParentType, ContextType>;
  warnings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnCards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yellowCards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  feedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  whose?: Resolver<ResolversTypes['CalendarFeedScope'], ParentType, ContextType>;
};

export type CalendarFeedAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarFeedAnswer'] = ResolversParentTypes['CalendarFeedAnswer']> = {
  __resolveType: TypeResolveFn<'CalendarFeedDone' | 'CommandRefused', ParentType, ContextType>;
};

export type CalendarFeedDoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarFeedDone'] = ResolversParentTypes['CalendarFeedDone']> = {
  feedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarLabelResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarLabel'] = ResolversParentTypes['CalendarLabel']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CalendarPreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarPreview'] = ResolversParentTypes['CalendarPreview']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PublishFinding']>, ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  touched?: Resolver<ReadonlyArray<ResolversTypes['TouchedCase']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarVersion'] = ResolversParentTypes['CalendarVersion']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['CalendarDay']>, ParentType, ContextType, RequireFields<CalendarVersionDaysArgs, 'year'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  knownUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardResolvers<ContextType = any, ParentType extends ResolversParentTypes['Card'] = ResolversParentTypes['Card']> = {
  actSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['CardAnswer']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['CardAppeal']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SupervisionAction']>, ParentType, ContextType>;
  cancelled?: Resolver<Maybe<ResolversTypes['CardEnding']>, ParentType, ContextType>;
  cardNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes['CaseNo']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dedupKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dutyPerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  effective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  firedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstLevel?: Resolver<ResolversTypes['CardLevel'], ParentType, ContextType>;
  forBulletin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CardLevel'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['CardMode'], ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raises?: Resolver<ReadonlyArray<ResolversTypes['CardRaise']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reportedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CardStateName'], ParentType, ContextType>;
  stateName?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  stepId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  struckOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['SupervisionTerm']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trail?: Resolver<ReadonlyArray<ResolversTypes['TrailEntry']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['CardEnding']>, ParentType, ContextType>;
};

export type CardAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['CardAnswer'] = ResolversParentTypes['CardAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['SupervisionEvidence']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CardAppealResolvers<ContextType = any, ParentType extends ResolversParentTypes['CardAppeal'] = ResolversParentTypes['CardAppeal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['AppealDecision']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['SupervisionEvidence']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['AppealGround'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CardCommandAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['CardCommandAnswer'] = ResolversParentTypes['CardCommandAnswer']> = {
  __resolveType: TypeResolveFn<'CardDone' | 'CommandRefused' | 'SupervisionPending', ParentType, ContextType>;
};

export type CardConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CardConnection'] = ResolversParentTypes['CardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CardDoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['CardDone'] = ResolversParentTypes['CardDone']> = {
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CardStateName'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CardEdge'] = ResolversParentTypes['CardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
};

export type CardEndingResolvers<ContextType = any, ParentType extends ResolversParentTypes['CardEnding'] = ResolversParentTypes['CardEnding']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CardRaiseResolvers<ContextType = any, ParentType extends ResolversParentTypes['CardRaise'] = ResolversParentTypes['CardRaise']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['CardLevel'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CardLevel'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  actSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['CaseAsOf']>, ParentType, ContextType, Partial<CaseAsOfArgs>>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['CaseNo'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['ChildCase']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['CaseClock']>, ParentType, ContextType, RequireFields<CaseClockArgs, 'id' | 'suppose'>>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['CaseClock']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  deemedAccepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  externalNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['FilledForm']>, ParentType, ContextType, RequireFields<CaseFormArgs, 'unmasked'>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['CaseForm'], ParentType, ContextType>;
  hearing?: Resolver<Maybe<ResolversTypes['CaseHearing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  licenceNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  looks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Look']>>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['CaseMaterial']>, ParentType, ContextType>;
  nextClock?: Resolver<Maybe<ResolversTypes['CaseClock']>, ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextDueClock?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CaseOrigin'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['ProcedureVersion'], ParentType, ContextType>;
  promisedDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  proposals?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  respondent?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  special?: Resolver<Maybe<ResolversTypes['OpenSpecial']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseStateName'], ParentType, ContextType>;
  stateName?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  statutoryDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  trail?: Resolver<Maybe<ResolversTypes['TrailConnection']>, ParentType, ContextType, Partial<CaseTrailArgs>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  whoMayRead?: Resolver<ReadonlyArray<ResolversTypes['Reader']>, ParentType, ContextType>;
  whyNotMe?: Resolver<ReadonlyArray<ResolversTypes['AvailableAction']>, ParentType, ContextType, RequireFields<CaseWhyNotMeArgs, 'command'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseAsOfResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseAsOf'] = ResolversParentTypes['CaseAsOf']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caseSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['CaseClock']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  deemedAccepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['FilledForm']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  hearing?: Resolver<Maybe<ResolversTypes['CaseHearing']>, ParentType, ContextType>;
  licenceNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['CaseMaterial']>, ParentType, ContextType>;
  proposals?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  special?: Resolver<Maybe<ResolversTypes['OpenSpecial']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseStateName'], ParentType, ContextType>;
  stateName?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CaseStep']>, ParentType, ContextType>;
};

export type CaseBundleResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseBundle'] = ResolversParentTypes['CaseBundle']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  witnessed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseClockResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseClock'] = ResolversParentTypes['CaseClock']> = {
  clockId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['ClockReading'], ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CaseCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseCounts'] = ResolversParentTypes['CaseCounts']> = {
  byState?: Resolver<ReadonlyArray<ResolversTypes['StateCount']>, ParentType, ContextType>;
  closedToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseHearingResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseHearing'] = ResolversParentTypes['CaseHearing']> = {
  heldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CaseMaterialResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseMaterial'] = ResolversParentTypes['CaseMaterial']> = {
  deferrable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  materialId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  promisedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MaterialStatus'], ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['MaterialTrust']>, ParentType, ContextType>;
};

export interface CaseNoScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CaseNo'], any> {
  name: 'CaseNo';
}

export type CaseStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  assignee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  delegatedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  delegatedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hands?: Resolver<ReadonlyArray<ResolversTypes['Hand']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StepStatus'], ParentType, ContextType>;
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  whoMay?: Resolver<ReadonlyArray<ResolversTypes['WhoMay']>, ParentType, ContextType>;
};

export type CatalogueAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['CatalogueAnswer'] = ResolversParentTypes['CatalogueAnswer']> = {
  __resolveType: TypeResolveFn<'CatalogueDone' | 'CommandRefused', ParentType, ContextType>;
};

export type CatalogueDoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['CatalogueDone'] = ResolversParentTypes['CatalogueDone']> = {
  calendar?: Resolver<Maybe<ResolversTypes['CalendarVersion']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['ProcedureVersion']>, ParentType, ContextType>;
  proposalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  touched?: Resolver<ReadonlyArray<ResolversTypes['TouchedCase']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueProposalResolvers<ContextType = any, ParentType extends ResolversParentTypes['CatalogueProposal'] = ResolversParentTypes['CatalogueProposal']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CatalogueProposalKind'], ParentType, ContextType>;
  noticeNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChildCaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChildCase'] = ResolversParentTypes['ChildCase']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['CaseNo'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClockAnchorPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClockAnchorPoint'] = ResolversParentTypes['ClockAnchorPoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ClockExtensionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClockExtension'] = ResolversParentTypes['ClockExtension']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClockReadingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClockReading'] = ResolversParentTypes['ClockReading']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClockStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['LimitUnit'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ClockRestartResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClockRestart'] = ResolversParentTypes['ClockRestart']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClockStopResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClockStop'] = ResolversParentTypes['ClockStop']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pauseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CommandAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommandAnswer'] = ResolversParentTypes['CommandAnswer']> = {
  __resolveType: TypeResolveFn<'CommandDone' | 'CommandPending' | 'CommandRefused', ParentType, ContextType>;
};

export type CommandDoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommandDone'] = ResolversParentTypes['CommandDone']> = {
  actSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes['CaseNo']>, ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseStateName'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommandPendingResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommandPending'] = ResolversParentTypes['CommandPending']> = {
  caseNo?: Resolver<Maybe<ResolversTypes['CaseNo']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryAfterMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommandRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommandRefused'] = ResolversParentTypes['CommandRefused']> = {
  caseNo?: Resolver<Maybe<ResolversTypes['CaseNo']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['CoverageException']>, ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageExceptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageException'] = ResolversParentTypes['CoverageException']> = {
  armed?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fault?: Resolver<ResolversTypes['CoverageFault'], ParentType, ContextType>;
  faultName?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DefinitionChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DefinitionChange'] = ResolversParentTypes['DefinitionChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DerivationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  anchor?: Resolver<ResolversTypes['ClockAnchorPoint'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counting?: Resolver<ResolversTypes['ClockBasis'], ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['ClockExtension']>, ParentType, ContextType>;
  restarts?: Resolver<ReadonlyArray<ResolversTypes['ClockRestart']>, ParentType, ContextType>;
  rolled?: Resolver<Maybe<ResolversTypes['RolledDue']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['SkippedDay']>, ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['ClockStop']>, ParentType, ContextType>;
  worked?: Resolver<ReadonlyArray<ResolversTypes['CalendarLabel']>, ParentType, ContextType>;
};

export type EntryProofResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntryProof'] = ResolversParentTypes['EntryProof']> = {
  checkpointSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  witnessed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ErasureOrderResolvers<ContextType = any, ParentType extends ResolversParentTypes['ErasureOrder'] = ResolversParentTypes['ErasureOrder']> = {
  act?: Resolver<ResolversTypes['ErasureAct'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['CaseNo'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ErasureState'], ParentType, ContextType>;
  whose?: Resolver<ResolversTypes['ErasureSubject'], ParentType, ContextType>;
};

export type ExceptedPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExceptedPerson'] = ResolversParentTypes['ExceptedPerson']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type FactResolvers<ContextType = any, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type FeeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Fee'] = ResolversParentTypes['Fee']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldChoiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['FieldChoice'] = ResolversParentTypes['FieldChoice']> = {
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FilledFormResolvers<ContextType = any, ParentType extends ResolversParentTypes['FilledForm'] = ResolversParentTypes['FilledForm']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['Answer']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clockId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dutyPerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  dutyPersonId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dutyUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  dutyUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  escalatedTo?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  findingNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FindingLevel'], ParentType, ContextType>;
  levelName?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['IssuingMode'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SupervisionRule'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
  stepId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FormFieldResolvers<ContextType = any, ParentType extends ResolversParentTypes['FormField'] = ResolversParentTypes['FormField']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['FieldChoice']>, ParentType, ContextType>;
  fieldId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FieldType'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = any, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandResolvers<ContextType = any, ParentType extends ResolversParentTypes['Hand'] = ResolversParentTypes['Hand']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type HandlingBarResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandlingBar'] = ResolversParentTypes['HandlingBar']> = {
  behind?: Resolver<ResolversTypes['StatisticsCaseConnection'], ParentType, ContextType, Partial<HandlingBarBehindArgs>>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandlingTimesResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandlingTimes'] = ResolversParentTypes['HandlingTimes']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  histogram?: Resolver<ReadonlyArray<ResolversTypes['HandlingBar']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ItemKind']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p90?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type HealthFigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['HealthFigure'] = ResolversParentTypes['HealthFigure']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type HealthPartResolvers<ContextType = any, ParentType extends ResolversParentTypes['HealthPart'] = ResolversParentTypes['HealthPart']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['HealthFigure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  partId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HealthState'], ParentType, ContextType>;
};

export type IdentityAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityAnswer'] = ResolversParentTypes['IdentityAnswer']> = {
  __resolveType: TypeResolveFn<'CommandRefused' | 'IdentityDone', ParentType, ContextType>;
};

export type IdentityDoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityDone'] = ResolversParentTypes['IdentityDone']> = {
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstantItemsResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstantItems'] = ResolversParentTypes['InstantItems']> = {
  instant?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LinkProposalResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkProposal'] = ResolversParentTypes['LinkProposal']> = {
  approvedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LinkReason'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LinkState'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LookResolvers<ContextType = any, ParentType extends ResolversParentTypes['Look'] = ResolversParentTypes['Look']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type ManualPointsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ManualPoints'] = ResolversParentTypes['ManualPoints']> = {
  effective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['AssessmentEvidence']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manualPointsId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type MatterChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatterChange'] = ResolversParentTypes['MatterChange']> = {
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['SupervisionOrder']>, ParentType, ContextType>;
  reload?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  better?: Resolver<Maybe<ResolversTypes['MeasureBetter']>, ParentType, ContextType>;
  exclusions?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MeasureForm'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ItemKind']>>, ParentType, ContextType>;
  measureId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  procedures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  accept?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationAcceptArgs, 'input'>>;
  acceptDeferred?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationAcceptDeferredArgs, 'input'>>;
  amendRating?: Resolver<ResolversTypes['RatingCommandAnswer'], ParentType, ContextType, RequireFields<MutationAmendRatingArgs, 'input'>>;
  answerCard?: Resolver<ResolversTypes['CardCommandAnswer'], ParentType, ContextType, RequireFields<MutationAnswerCardArgs, 'input'>>;
  appealCard?: Resolver<ResolversTypes['CardCommandAnswer'], ParentType, ContextType, RequireFields<MutationAppealCardArgs, 'input'>>;
  approveLink?: Resolver<ResolversTypes['IdentityAnswer'], ParentType, ContextType, RequireFields<MutationApproveLinkArgs, 'input'>>;
  askErasure?: Resolver<ResolversTypes['IdentityAnswer'], ParentType, ContextType, RequireFields<MutationAskErasureArgs, 'input'>>;
  askRespondent?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationAskRespondentArgs, 'input'>>;
  assignPlanTask?: Resolver<ResolversTypes['PlanAnswer'], ParentType, ContextType, RequireFields<MutationAssignPlanTaskArgs, 'input'>>;
  callBack?: Resolver<ResolversTypes['RatingCommandAnswer'], ParentType, ContextType, RequireFields<MutationCallBackArgs, 'input'>>;
  checkOrder?: Resolver<ResolversTypes['OrderCommandAnswer'], ParentType, ContextType, RequireFields<MutationCheckOrderArgs, 'input'>>;
  checkPlanTask?: Resolver<ResolversTypes['PlanAnswer'], ParentType, ContextType, RequireFields<MutationCheckPlanTaskArgs, 'input'>>;
  claim?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationClaimArgs, 'input'>>;
  closeOrder?: Resolver<ResolversTypes['OrderCommandAnswer'], ParentType, ContextType, RequireFields<MutationCloseOrderArgs, 'input'>>;
  closePlanTask?: Resolver<ResolversTypes['PlanAnswer'], ParentType, ContextType, RequireFields<MutationClosePlanTaskArgs, 'input'>>;
  closeRating?: Resolver<ResolversTypes['RatingCommandAnswer'], ParentType, ContextType, RequireFields<MutationCloseRatingArgs, 'input'>>;
  confirmCard?: Resolver<ResolversTypes['CardCommandAnswer'], ParentType, ContextType, RequireFields<MutationConfirmCardArgs, 'input'>>;
  confirmLink?: Resolver<ResolversTypes['IdentityAnswer'], ParentType, ContextType, RequireFields<MutationConfirmLinkArgs, 'input'>>;
  confirmRuleSetting?: Resolver<ResolversTypes['RuleSettingAnswer'], ParentType, ContextType, RequireFields<MutationConfirmRuleSettingArgs, 'input'>>;
  correctRecord?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationCorrectRecordArgs, 'input'>>;
  createCalendarFeed?: Resolver<ResolversTypes['CalendarFeedAnswer'], ParentType, ContextType, RequireFields<MutationCreateCalendarFeedArgs, 'input'>>;
  decide?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationDecideArgs, 'input'>>;
  decideAppeal?: Resolver<ResolversTypes['CardCommandAnswer'], ParentType, ContextType, RequireFields<MutationDecideAppealArgs, 'input'>>;
  decideErasure?: Resolver<ResolversTypes['IdentityAnswer'], ParentType, ContextType, RequireFields<MutationDecideErasureArgs, 'input'>>;
  decideObjection?: Resolver<ResolversTypes['AssessmentAnswer'], ParentType, ContextType, RequireFields<MutationDecideObjectionArgs, 'input'>>;
  declareTaskDone?: Resolver<ResolversTypes['PlanAnswer'], ParentType, ContextType, RequireFields<MutationDeclareTaskDoneArgs, 'input'>>;
  delegate?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationDelegateArgs, 'input'>>;
  deliver?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationDeliverArgs, 'input'>>;
  endSpecial?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationEndSpecialArgs, 'input'>>;
  escalateOrder?: Resolver<ResolversTypes['OrderCommandAnswer'], ParentType, ContextType, RequireFields<MutationEscalateOrderArgs, 'input'>>;
  extend?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationExtendArgs, 'input'>>;
  fillDeferred?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationFillDeferredArgs, 'input'>>;
  forward?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationForwardArgs, 'input'>>;
  giveFeedback?: Resolver<ResolversTypes['RatingCommandAnswer'], ParentType, ContextType, RequireFields<MutationGiveFeedbackArgs, 'input'>>;
  giveManualPoints?: Resolver<ResolversTypes['AssessmentAnswer'], ParentType, ContextType, RequireFields<MutationGiveManualPointsArgs, 'input'>>;
  importCalendar?: Resolver<ResolversTypes['CatalogueAnswer'], ParentType, ContextType, RequireFields<MutationImportCalendarArgs, 'input'>>;
  importPlanAnnex?: Resolver<ResolversTypes['AnnexAnswer'], ParentType, ContextType, RequireFields<MutationImportPlanAnnexArgs, 'input'>>;
  issue?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationIssueArgs, 'input'>>;
  issueOrder?: Resolver<ResolversTypes['OrderCommandAnswer'], ParentType, ContextType, RequireFields<MutationIssueOrderArgs, 'input'>>;
  notAccept?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationNotAcceptArgs, 'input'>>;
  notRequired?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationNotRequiredArgs, 'input'>>;
  notePlanEvent?: Resolver<ResolversTypes['PlanAnswer'], ParentType, ContextType, RequireFields<MutationNotePlanEventArgs, 'input'>>;
  objectToScore?: Resolver<ResolversTypes['AssessmentAnswer'], ParentType, ContextType, RequireFields<MutationObjectToScoreArgs, 'input'>>;
  opine?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationOpineArgs, 'input'>>;
  passOn?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationPassOnArgs, 'input'>>;
  propose?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationProposeArgs, 'input'>>;
  proposeBulletin?: Resolver<ResolversTypes['AssessmentAnswer'], ParentType, ContextType, RequireFields<MutationProposeBulletinArgs, 'input'>>;
  proposeCalendar?: Resolver<ResolversTypes['CatalogueAnswer'], ParentType, ContextType, RequireFields<MutationProposeCalendarArgs, 'input'>>;
  proposePublication?: Resolver<ResolversTypes['CatalogueAnswer'], ParentType, ContextType, RequireFields<MutationProposePublicationArgs, 'input'>>;
  proposeRuleSetting?: Resolver<ResolversTypes['RuleSettingAnswer'], ParentType, ContextType, RequireFields<MutationProposeRuleSettingArgs, 'input'>>;
  publishBulletin?: Resolver<ResolversTypes['AssessmentAnswer'], ParentType, ContextType, RequireFields<MutationPublishBulletinArgs, 'input'>>;
  publishProcedure?: Resolver<ResolversTypes['CatalogueAnswer'], ParentType, ContextType, RequireFields<MutationPublishProcedureArgs, 'input'>>;
  rateCase?: Resolver<ResolversTypes['RatingCommandAnswer'], ParentType, ContextType, RequireFields<MutationRateCaseArgs, 'input'>>;
  readAlertNotices?: Resolver<ResolversTypes['AlertNoticesAnswer'], ParentType, ContextType, RequireFields<MutationReadAlertNoticesArgs, 'input'>>;
  reassign?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationReassignArgs, 'input'>>;
  receiveCase?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationReceiveCaseArgs, 'input'>>;
  recordAnswer?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationRecordAnswerArgs, 'input'>>;
  recordHearing?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationRecordHearingArgs, 'input'>>;
  recordRecheck?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationRecordRecheckArgs, 'input'>>;
  recordVerification?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationRecordVerificationArgs, 'input'>>;
  rectifyRating?: Resolver<ResolversTypes['RatingCommandAnswer'], ParentType, ContextType, RequireFields<MutationRectifyRatingArgs, 'input'>>;
  refuseLink?: Resolver<ResolversTypes['IdentityAnswer'], ParentType, ContextType, RequireFields<MutationRefuseLinkArgs, 'input'>>;
  rejectRuleSetting?: Resolver<ResolversTypes['RuleSettingAnswer'], ParentType, ContextType, RequireFields<MutationRejectRuleSettingArgs, 'input'>>;
  release?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationReleaseArgs, 'input'>>;
  removeAlert?: Resolver<ResolversTypes['SavedAlertAnswer'], ParentType, ContextType, RequireFields<MutationRemoveAlertArgs, 'input'>>;
  reopenRating?: Resolver<ResolversTypes['RatingCommandAnswer'], ParentType, ContextType, RequireFields<MutationReopenRatingArgs, 'input'>>;
  replyOrder?: Resolver<ResolversTypes['OrderCommandAnswer'], ParentType, ContextType, RequireFields<MutationReplyOrderArgs, 'input'>>;
  reportTaskProgress?: Resolver<ResolversTypes['PlanAnswer'], ParentType, ContextType, RequireFields<MutationReportTaskProgressArgs, 'input'>>;
  requestCorrection?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationRequestCorrectionArgs, 'input'>>;
  requestHearing?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationRequestHearingArgs, 'input'>>;
  returnFiling?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationReturnFilingArgs, 'input'>>;
  revoke?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationRevokeArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<ResolversTypes['CalendarFeedAnswer'], ParentType, ContextType, RequireFields<MutationRevokeCalendarFeedArgs, 'input'>>;
  runSweep?: Resolver<ResolversTypes['SweepAnswer'], ParentType, ContextType, RequireFields<MutationRunSweepArgs, 'input'>>;
  saveAlert?: Resolver<ResolversTypes['SavedAlertAnswer'], ParentType, ContextType, RequireFields<MutationSaveAlertArgs, 'input'>>;
  scheduleHearing?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationScheduleHearingArgs, 'input'>>;
  sendBack?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationSendBackArgs, 'input'>>;
  serveDenial?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationServeDenialArgs, 'input'>>;
  startSpecial?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationStartSpecialArgs, 'input'>>;
  submitCase?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationSubmitCaseArgs, 'input'>>;
  submitTaskPlan?: Resolver<ResolversTypes['PlanAnswer'], ParentType, ContextType, RequireFields<MutationSubmitTaskPlanArgs, 'input'>>;
  supply?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationSupplyArgs, 'input'>>;
  tellHearingRight?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationTellHearingRightArgs, 'input'>>;
  terminate?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationTerminateArgs, 'input'>>;
  unlinkIdentity?: Resolver<ResolversTypes['IdentityAnswer'], ParentType, ContextType, RequireFields<MutationUnlinkIdentityArgs, 'input'>>;
  verifyRating?: Resolver<ResolversTypes['RatingCommandAnswer'], ParentType, ContextType, RequireFields<MutationVerifyRatingArgs, 'input'>>;
  void?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationVoidArgs, 'input'>>;
  waiveHearing?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationWaiveHearingArgs, 'input'>>;
  withdraw?: Resolver<ResolversTypes['CommandAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'input'>>;
  withdrawCard?: Resolver<ResolversTypes['CardCommandAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawCardArgs, 'input'>>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'CalendarVersion' | 'Case' | 'Finding' | 'Party' | 'Person' | 'Procedure' | 'ProcedureVersion' | 'Region' | 'TrailEntry' | 'Unit', ParentType, ContextType>;
};

export type OpenSpecialResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenSpecial'] = ResolversParentTypes['OpenSpecial']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpecialKind'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderCheck'] = ResolversParentTypes['OrderCheck']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderCommandAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderCommandAnswer'] = ResolversParentTypes['OrderCommandAnswer']> = {
  __resolveType: TypeResolveFn<'CommandRefused' | 'OrderDone' | 'SupervisionPending', ParentType, ContextType>;
};

export type OrderDoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderDone'] = ResolversParentTypes['OrderDone']> = {
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['SupervisionOrder']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderStateName'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderReplyResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderReply'] = ResolversParentTypes['OrderReply']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['SupervisionEvidence']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PageSizeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PageSize'], any> {
  name: 'PageSize';
}

export type PartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubjectKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PastCaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['PastCase'] = ResolversParentTypes['PastCase']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['CaseNo'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openSteps?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseStateName'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type PastCaseConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PastCaseConnection'] = ResolversParentTypes['PastCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PastCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PastCaseEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PastCaseEdge'] = ResolversParentTypes['PastCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PastCase'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlanAnnexResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanAnnex'] = ResolversParentTypes['PlanAnnex']> = {
  annex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['PlanAnnexRow']>, ParentType, ContextType>;
};

export type PlanAnnexRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanAnnexRow'] = ResolversParentTypes['PlanAnnexRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanAnswer'] = ResolversParentTypes['PlanAnswer']> = {
  __resolveType: TypeResolveFn<'CommandRefused' | 'PlanDone', ParentType, ContextType>;
};

export type PlanAssignmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanAssignment'] = ResolversParentTypes['PlanAssignment']> = {
  actSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['PlanCheck']>, ParentType, ContextType>;
  late?: Resolver<ReadonlyArray<ResolversTypes['PlanLatePoint']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['PlanMilestoneStanding']>, ParentType, ContextType>;
  no?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  reportDueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['PlanReport']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanStateName'], ParentType, ContextType>;
  stateName?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  taskNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  trail?: Resolver<ReadonlyArray<ResolversTypes['TrailEntry']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type PlanCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanCheck'] = ResolversParentTypes['PlanCheck']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['PlanCheckResult'], ParentType, ContextType>;
};

export type PlanDoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanDone'] = ResolversParentTypes['PlanDone']> = {
  assignment?: Resolver<Maybe<ResolversTypes['PlanAssignment']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanStateName'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanLatePointResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanLatePoint'] = ResolversParentTypes['PlanLatePoint']> = {
  again?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PlanMilestoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanMilestone'] = ResolversParentTypes['PlanMilestone']> = {
  due?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanMilestoneStandingResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanMilestoneStanding'] = ResolversParentTypes['PlanMilestoneStanding']> = {
  done?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['PlanMilestone'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanProgressResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanProgress'] = ResolversParentTypes['PlanProgress']> = {
  assignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanReport'] = ResolversParentTypes['PlanReport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['SupervisionEvidence']>, ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanTaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanTask'] = ResolversParentTypes['PlanTask']> = {
  assignments?: Resolver<ReadonlyArray<ResolversTypes['PlanAssignment']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['PlanMilestone']>, ParentType, ContextType>;
  no?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['PlanProgress'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  together?: Resolver<ReadonlyArray<ResolversTypes['PlanMilestoneStanding']>, ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['ProcedureVersion'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ProcedureVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureChildResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureChild'] = ResolversParentTypes['ProcedureChild']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProcedureExtensionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureExtension'] = ResolversParentTypes['ProcedureExtension']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureLimitResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureLimit'] = ResolversParentTypes['ProcedureLimit']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['LimitUnit'], ParentType, ContextType>;
};

export type ProcedureMaterialResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureMaterial'] = ResolversParentTypes['ProcedureMaterial']> = {
  deferrable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  materialId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trust?: Resolver<ReadonlyArray<ResolversTypes['MaterialTrust']>, ParentType, ContextType>;
};

export type ProcedureSpecialResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureSpecial'] = ResolversParentTypes['ProcedureSpecial']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpecialKind'], ParentType, ContextType>;
  maxAnnounced?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProcedureStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureStep'] = ResolversParentTypes['ProcedureStep']> = {
  after?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  differentFrom?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['StepLimit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProcedureVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureVersion'] = ResolversParentTypes['ProcedureVersion']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['DefinitionChange']>, ParentType, ContextType, Partial<ProcedureVersionChangesArgs>>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['ProcedureChild']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  confirmedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deciding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['ProcedureExtension']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Fee']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FormField']>, ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['CaseForm'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['ProcedureLimit']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['ProcedureMaterial']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regulating?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  special?: Resolver<ReadonlyArray<ResolversTypes['ProcedureSpecial']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitsMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessBottleneckResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessBottleneck'] = ResolversParentTypes['ProcessBottleneck']> = {
  cases?: Resolver<ResolversTypes['ProcessCases'], ParentType, ContextType>;
  casesOverLimit?: Resolver<ResolversTypes['ProcessCases'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['ProcessWait'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitUnit?: Resolver<Maybe<ResolversTypes['LimitUnit']>, ParentType, ContextType>;
  medianOfLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  overLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overLimitShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  untouched?: Resolver<Maybe<ResolversTypes['ProcessWait']>, ParentType, ContextType>;
};

export type ProcessCaseConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessCaseConnection'] = ResolversParentTypes['ProcessCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcessCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProcessCaseEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessCaseEdge'] = ResolversParentTypes['ProcessCaseEdge']> = {
  caseNo?: Resolver<ResolversTypes['CaseNo'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
};

export type ProcessCasesResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessCases'] = ResolversParentTypes['ProcessCases']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ProcessCaseConnection'], ParentType, ContextType, Partial<ProcessCasesListArgs>>;
};

export type ProcessConformanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessConformance'] = ResolversParentTypes['ProcessConformance']> = {
  conforming?: Resolver<ResolversTypes['ProcessCases'], ParentType, ContextType>;
  departing?: Resolver<ResolversTypes['ProcessCases'], ParentType, ContextType>;
  departures?: Resolver<ReadonlyArray<ResolversTypes['ProcessDeparture']>, ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notJudged?: Resolver<ResolversTypes['ProcessCases'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProcessCourseResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessCourse'] = ResolversParentTypes['ProcessCourse']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['ProcessPoint']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['ProcessPoint']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcessDepartureResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessDeparture'] = ResolversParentTypes['ProcessDeparture']> = {
  cases?: Resolver<ResolversTypes['ProcessCases'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProcessDepartureKind'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcessEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessEdge'] = ResolversParentTypes['ProcessEdge']> = {
  backwards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['ProcessCases'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handovers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wait?: Resolver<ResolversTypes['ProcessWait'], ParentType, ContextType>;
};

export type ProcessLayoutResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessLayout'] = ResolversParentTypes['ProcessLayout']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcessCourse']>, ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProcessPlace']>, ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProcessMapResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessMap'] = ResolversParentTypes['ProcessMap']> = {
  acts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcessEdge']>, ParentType, ContextType>;
  handovers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  layout?: Resolver<ResolversTypes['ProcessLayout'], ParentType, ContextType, RequireFields<ProcessMapLayoutArgs, 'edges'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProcessNode']>, ParentType, ContextType>;
  rework?: Resolver<ResolversTypes['ProcessCases'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProcessNodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessNode'] = ResolversParentTypes['ProcessNode']> = {
  activity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['ProcessCases'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcessPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessPlace'] = ResolversParentTypes['ProcessPlace']> = {
  activity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProcessPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessPoint'] = ResolversParentTypes['ProcessPoint']> = {
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProcessSpreadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessSpread'] = ResolversParentTypes['ProcessSpread']> = {
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p90Hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProcessVariantResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessVariant'] = ResolversParentTypes['ProcessVariant']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['ProcessCases'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProcessVariantsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessVariants'] = ResolversParentTypes['ProcessVariants']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['ProcessVariant']>, ParentType, ContextType>;
};

export type ProcessWaitResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessWait'] = ResolversParentTypes['ProcessWait']> = {
  calendar?: Resolver<ResolversTypes['ProcessSpread'], ParentType, ContextType>;
  working?: Resolver<ResolversTypes['ProcessSpread'], ParentType, ContextType>;
};

export type PromiseCompressionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PromiseCompression'] = ResolversParentTypes['PromiseCompression']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statutory?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PublicationPreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublicationPreview'] = ResolversParentTypes['PublicationPreview']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['DefinitionChange']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PublishFinding']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  touched?: Resolver<ReadonlyArray<ResolversTypes['TouchedCase']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishFindingResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishFinding'] = ResolversParentTypes['PublishFinding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alertNotices?: Resolver<ReadonlyArray<ResolversTypes['AlertNotice']>, ParentType, ContextType, Partial<QueryAlertNoticesArgs>>;
  board?: Resolver<ResolversTypes['Board'], ParentType, ContextType, RequireFields<QueryBoardArgs, 'filter'>>;
  bottlenecks?: Resolver<ReadonlyArray<ResolversTypes['ProcessBottleneck']>, ParentType, ContextType, RequireFields<QueryBottlenecksArgs, 'filter'>>;
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType, RequireFields<QueryBulletinArgs, 'bulletinId'>>;
  bulletins?: Resolver<ReadonlyArray<ResolversTypes['Bulletin']>, ParentType, ContextType, Partial<QueryBulletinsArgs>>;
  calendar?: Resolver<Maybe<ResolversTypes['CalendarVersion']>, ParentType, ContextType, Partial<QueryCalendarArgs>>;
  calendarFeeds?: Resolver<ReadonlyArray<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  calendarPreview?: Resolver<ResolversTypes['CalendarPreview'], ParentType, ContextType, RequireFields<QueryCalendarPreviewArgs, 'notice'>>;
  calendars?: Resolver<ReadonlyArray<ResolversTypes['CalendarVersion']>, ParentType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType, RequireFields<QueryCardArgs, 'cardNo'>>;
  cardCommandResult?: Resolver<Maybe<ResolversTypes['CardCommandAnswer']>, ParentType, ContextType, RequireFields<QueryCardCommandResultArgs, 'cardNo' | 'requestId'>>;
  cards?: Resolver<ResolversTypes['CardConnection'], ParentType, ContextType, RequireFields<QueryCardsArgs, 'filter'>>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'caseNo'>>;
  caseBundle?: Resolver<Maybe<ResolversTypes['CaseBundle']>, ParentType, ContextType, RequireFields<QueryCaseBundleArgs, 'caseNo'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'filter' | 'orderBy'>>;
  catalogueProposals?: Resolver<ReadonlyArray<ResolversTypes['CatalogueProposal']>, ParentType, ContextType, Partial<QueryCatalogueProposalsArgs>>;
  clock?: Resolver<Maybe<ResolversTypes['CaseClock']>, ParentType, ContextType, RequireFields<QueryClockArgs, 'caseNo' | 'id' | 'suppose'>>;
  commandResult?: Resolver<Maybe<ResolversTypes['CommandAnswer']>, ParentType, ContextType, RequireFields<QueryCommandResultArgs, 'caseNo' | 'requestId'>>;
  conformance?: Resolver<ResolversTypes['ProcessConformance'], ParentType, ContextType, RequireFields<QueryConformanceArgs, 'filter'>>;
  counts?: Resolver<ResolversTypes['CaseCounts'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'ask'>>;
  coverageExceptions?: Resolver<ReadonlyArray<ResolversTypes['CoverageException']>, ParentType, ContextType, RequireFields<QueryCoverageExceptionsArgs, 'ask'>>;
  entryProof?: Resolver<Maybe<ResolversTypes['EntryProof']>, ParentType, ContextType, RequireFields<QueryEntryProofArgs, 'caseNo' | 'seq'>>;
  erasureOrders?: Resolver<ReadonlyArray<ResolversTypes['ErasureOrder']>, ParentType, ContextType, RequireFields<QueryErasureOrdersArgs, 'open'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'findingNo'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'filter'>>;
  handlingTimes?: Resolver<ReadonlyArray<ResolversTypes['HandlingTimes']>, ParentType, ContextType, RequireFields<QueryHandlingTimesArgs, 'by' | 'filter' | 'of' | 'period'>>;
  instantItems?: Resolver<ResolversTypes['InstantItems'], ParentType, ContextType>;
  linkProposals?: Resolver<ReadonlyArray<ResolversTypes['LinkProposal']>, ParentType, ContextType, RequireFields<QueryLinkProposalsArgs, 'open'>>;
  manualPoints?: Resolver<ReadonlyArray<ResolversTypes['ManualPoints']>, ParentType, ContextType, Partial<QueryManualPointsArgs>>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  orderCommandResult?: Resolver<Maybe<ResolversTypes['OrderCommandAnswer']>, ParentType, ContextType, RequireFields<QueryOrderCommandResultArgs, 'orderNo' | 'requestId'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  planAnnex?: Resolver<Maybe<ResolversTypes['PlanAnnex']>, ParentType, ContextType, RequireFields<QueryPlanAnnexArgs, 'annex'>>;
  planAssignment?: Resolver<Maybe<ResolversTypes['PlanAssignment']>, ParentType, ContextType, RequireFields<QueryPlanAssignmentArgs, 'no'>>;
  planAssignments?: Resolver<ReadonlyArray<ResolversTypes['PlanAssignment']>, ParentType, ContextType, RequireFields<QueryPlanAssignmentsArgs, 'filter'>>;
  planProgress?: Resolver<ReadonlyArray<ResolversTypes['PlanProgress']>, ParentType, ContextType, RequireFields<QueryPlanProgressArgs, 'by'>>;
  planTasks?: Resolver<ReadonlyArray<ResolversTypes['PlanTask']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'code'>>;
  procedures?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  processCases?: Resolver<ResolversTypes['ProcessCases'], ParentType, ContextType, RequireFields<QueryProcessCasesArgs, 'filter' | 'part'>>;
  processMap?: Resolver<ResolversTypes['ProcessMap'], ParentType, ContextType, RequireFields<QueryProcessMapArgs, 'filter'>>;
  promiseCompression?: Resolver<ResolversTypes['PromiseCompression'], ParentType, ContextType, Partial<QueryPromiseCompressionArgs>>;
  publicationPreview?: Resolver<ResolversTypes['PublicationPreview'], ParentType, ContextType, RequireFields<QueryPublicationPreviewArgs, 'draft'>>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType, RequireFields<QueryRatingArgs, 'caseNo'>>;
  ratingCommandResult?: Resolver<Maybe<ResolversTypes['RatingCommandAnswer']>, ParentType, ContextType, RequireFields<QueryRatingCommandResultArgs, 'caseNo' | 'requestId'>>;
  ratings?: Resolver<ResolversTypes['RatingConnection'], ParentType, ContextType, RequireFields<QueryRatingsArgs, 'filter'>>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  ruleSettings?: Resolver<ReadonlyArray<ResolversTypes['RuleSetting']>, ParentType, ContextType, Partial<QueryRuleSettingsArgs>>;
  savedAlerts?: Resolver<ReadonlyArray<ResolversTypes['SavedAlert']>, ParentType, ContextType>;
  scoreObjections?: Resolver<ReadonlyArray<ResolversTypes['ScoreObjection']>, ParentType, ContextType, Partial<QueryScoreObjectionsArgs>>;
  scoreSheets?: Resolver<ReadonlyArray<ResolversTypes['ScoreSheet']>, ParentType, ContextType>;
  scores?: Resolver<ResolversTypes['Scores'], ParentType, ContextType, RequireFields<QueryScoresArgs, 'by' | 'period' | 'sheet'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'by' | 'filter' | 'measures' | 'period' | 'step'>>;
  statisticsCases?: Resolver<ResolversTypes['StatisticsCaseConnection'], ParentType, ContextType, RequireFields<QueryStatisticsCasesArgs, 'filter' | 'measure' | 'period' | 'side'>>;
  supervisionOrder?: Resolver<Maybe<ResolversTypes['SupervisionOrder']>, ParentType, ContextType, RequireFields<QuerySupervisionOrderArgs, 'orderNo'>>;
  supervisionOrders?: Resolver<ResolversTypes['SupervisionOrderConnection'], ParentType, ContextType, RequireFields<QuerySupervisionOrdersArgs, 'filter'>>;
  supervisionRule?: Resolver<Maybe<ResolversTypes['SupervisionRule']>, ParentType, ContextType, RequireFields<QuerySupervisionRuleArgs, 'ruleId'>>;
  supervisionRules?: Resolver<ReadonlyArray<ResolversTypes['SupervisionRule']>, ParentType, ContextType>;
  supervisionStatus?: Resolver<Maybe<ResolversTypes['SupervisionStatus']>, ParentType, ContextType>;
  supervisionThresholds?: Resolver<ReadonlyArray<ResolversTypes['SupervisionThreshold']>, ParentType, ContextType>;
  systemHealth?: Resolver<ResolversTypes['SystemHealth'], ParentType, ContextType>;
  trailLog?: Resolver<ResolversTypes['TrailLog'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  variants?: Resolver<ResolversTypes['ProcessVariants'], ParentType, ContextType, RequireFields<QueryVariantsArgs, 'filter' | 'first'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  workList?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryWorkListArgs, 'filter' | 'orderBy'>>;
  workListAsOf?: Resolver<ResolversTypes['PastCaseConnection'], ParentType, ContextType, RequireFields<QueryWorkListAsOfArgs, 'asOf' | 'filter'>>;
};

export type RatingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  actSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amended?: Resolver<Maybe<ResolversTypes['RatingAmendment']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SupervisionAction']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['CaseNo'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstGrade?: Resolver<ResolversTypes['RatingGrade'], ParentType, ContextType>;
  forBulletin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['RatingGrade'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ratedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rectifications?: Resolver<ReadonlyArray<ResolversTypes['RatingRectification']>, ParentType, ContextType>;
  rectifiedInTerm?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RatingStateName'], ParentType, ContextType>;
  stateName?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['SupervisionTerm']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trail?: Resolver<ReadonlyArray<ResolversTypes['TrailEntry']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['RatingVerification']>, ParentType, ContextType>;
};

export type RatingAmendmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['RatingAmendment'] = ResolversParentTypes['RatingAmendment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['RatingGrade'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingCallbackResolvers<ContextType = any, ParentType extends ResolversParentTypes['RatingCallback'] = ResolversParentTypes['RatingCallback']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingCommandAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['RatingCommandAnswer'] = ResolversParentTypes['RatingCommandAnswer']> = {
  __resolveType: TypeResolveFn<'CommandRefused' | 'RatingDone' | 'SupervisionPending', ParentType, ContextType>;
};

export type RatingConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RatingConnection'] = ResolversParentTypes['RatingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RatingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RatingDoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['RatingDone'] = ResolversParentTypes['RatingDone']> = {
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RatingStateName'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatingEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RatingEdge'] = ResolversParentTypes['RatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
};

export type RatingFeedbackResolvers<ContextType = any, ParentType extends ResolversParentTypes['RatingFeedback'] = ResolversParentTypes['RatingFeedback']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['SupervisionEvidence']>, ParentType, ContextType>;
  inTerm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingRectificationResolvers<ContextType = any, ParentType extends ResolversParentTypes['RatingRectification'] = ResolversParentTypes['RatingRectification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  callback?: Resolver<Maybe<ResolversTypes['RatingCallback']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['RatingFeedback']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingVerificationResolvers<ContextType = any, ParentType extends ResolversParentTypes['RatingVerification'] = ResolversParentTypes['RatingVerification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  complexity?: Resolver<ResolversTypes['RatingComplexity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['RatingValidity'], ParentType, ContextType>;
};

export type ReaderResolvers<ContextType = any, ParentType extends ResolversParentTypes['Reader'] = ResolversParentTypes['Reader']> = {
  relation?: Resolver<ResolversTypes['AccessRelation'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = any, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  whoMay?: Resolver<ReadonlyArray<ResolversTypes['WhoMay']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isZone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionalSettingResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegionalSetting'] = ResolversParentTypes['RegionalSetting']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FindingLevel'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['IssuingMode'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RightResolvers<ContextType = any, ParentType extends ResolversParentTypes['Right'] = ResolversParentTypes['Right']> = {
  action?: Resolver<ResolversTypes['AccessAction'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['AccessRelation'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RolledDueResolvers<ContextType = any, ParentType extends ResolversParentTypes['RolledDue'] = ResolversParentTypes['RolledDue']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type RuleExampleResolvers<ContextType = any, ParentType extends ResolversParentTypes['RuleExample'] = ResolversParentTypes['RuleExample']> = {
  fires?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleInForceResolvers<ContextType = any, ParentType extends ResolversParentTypes['RuleInForce'] = ResolversParentTypes['RuleInForce']> = {
  level?: Resolver<ResolversTypes['FindingLevel'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['IssuingMode'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['RuleSetting']>, ParentType, ContextType>;
  thresholds?: Resolver<ReadonlyArray<ResolversTypes['RuleThreshold']>, ParentType, ContextType>;
};

export type RuleSettingResolvers<ContextType = any, ParentType extends ResolversParentTypes['RuleSetting'] = ResolversParentTypes['RuleSetting']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['FindingLevel']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['IssuingMode']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejectedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RuleSettingState'], ParentType, ContextType>;
  thresholds?: Resolver<ReadonlyArray<ResolversTypes['SetThreshold']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RuleSettingAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['RuleSettingAnswer'] = ResolversParentTypes['RuleSettingAnswer']> = {
  __resolveType: TypeResolveFn<'CommandRefused' | 'RuleSettingDone', ParentType, ContextType>;
};

export type RuleSettingDoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['RuleSettingDone'] = ResolversParentTypes['RuleSettingDone']> = {
  casesJudgedAgain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  setting?: Resolver<ResolversTypes['RuleSetting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleThresholdResolvers<ContextType = any, ParentType extends ResolversParentTypes['RuleThreshold'] = ResolversParentTypes['RuleThreshold']> = {
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  usual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedAlertResolvers<ContextType = any, ParentType extends ResolversParentTypes['SavedAlert'] = ResolversParentTypes['SavedAlert']> = {
  alertId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lookedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  moreThan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  watches?: Resolver<ResolversTypes['AlertWatches'], ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SavedAlertAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['SavedAlertAnswer'] = ResolversParentTypes['SavedAlertAnswer']> = {
  __resolveType: TypeResolveFn<'CommandRefused' | 'SavedAlertDone', ParentType, ContextType>;
};

export type SavedAlertDoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['SavedAlertDone'] = ResolversParentTypes['SavedAlertDone']> = {
  alert?: Resolver<ResolversTypes['SavedAlert'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = any, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  adjustments?: Resolver<ReadonlyArray<ResolversTypes['ScoreLine']>, ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ScoreLine']>, ParentType, ContextType>;
  measuredOf?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type ScoreLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoreLine'] = ResolversParentTypes['ScoreLine']> = {
  cardNos?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manualIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScoreStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ScoreObjectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoreObjection'] = ResolversParentTypes['ScoreObjection']> = {
  correction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['AssessmentEvidence']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manualPointsId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  objectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  objectedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  objectionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ObjectionOutcome']>, ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sheetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type ScorePartResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart']> = {
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  partId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScoreSheetResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoreSheet'] = ResolversParentTypes['ScoreSheet']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  sheetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoresResolvers<ContextType = any, ParentType extends ResolversParentTypes['Scores'] = ResolversParentTypes['Scores']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Score']>, ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['ScoreSheet'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type SetThresholdResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetThreshold'] = ResolversParentTypes['SetThreshold']> = {
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkippedDayResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkippedDay'] = ResolversParentTypes['SkippedDay']> = {
  because?: Resolver<ResolversTypes['SkipReason'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type StateCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['StateCount'] = ResolversParentTypes['StateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseStateName'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  behind?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['StatisticsRow']>, ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['StatisticsRow'], ParentType, ContextType>;
};

export type StatisticsCaseConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatisticsCaseConnection'] = ResolversParentTypes['StatisticsCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatisticsCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalAmount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatisticsCaseEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatisticsCaseEdge'] = ResolversParentTypes['StatisticsCaseEdge']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['CaseNo'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type StatisticsCellResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatisticsCell'] = ResolversParentTypes['StatisticsCell']> = {
  cases?: Resolver<ResolversTypes['StatisticsCaseConnection'], ParentType, ContextType, RequireFields<StatisticsCellCasesArgs, 'side'>>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['StatisticsValue']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StatisticsRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatisticsRow'] = ResolversParentTypes['StatisticsRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['StatisticsCell']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ItemKind']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type StatisticsValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatisticsValue'] = ResolversParentTypes['StatisticsValue']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StepLimitResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepLimit'] = ResolversParentTypes['StepLimit']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['LimitUnit'], ParentType, ContextType>;
};

export type StepUpResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepUp'] = ResolversParentTypes['StepUp']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  demanded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  alertRaised?: SubscriptionResolver<ResolversTypes['AlertNotice'], "alertRaised", ParentType, ContextType>;
  boardChanged?: SubscriptionResolver<ResolversTypes['Board'], "boardChanged", ParentType, ContextType, RequireFields<SubscriptionBoardChangedArgs, 'filter'>>;
  caseChanged?: SubscriptionResolver<ResolversTypes['Case'], "caseChanged", ParentType, ContextType, RequireFields<SubscriptionCaseChangedArgs, 'caseNo'>>;
  matterChanged?: SubscriptionResolver<ResolversTypes['MatterChange'], "matterChanged", ParentType, ContextType, RequireFields<SubscriptionMatterChangedArgs, 'filter'>>;
  workListChanged?: SubscriptionResolver<ResolversTypes['WorkListChange'], "workListChanged", ParentType, ContextType, RequireFields<SubscriptionWorkListChangedArgs, 'filter'>>;
};

export type SupervisionActionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupervisionAction'] = ResolversParentTypes['SupervisionAction']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  whoMay?: Resolver<ReadonlyArray<ResolversTypes['WhoMay']>, ParentType, ContextType>;
};

export type SupervisionEvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupervisionEvidence'] = ResolversParentTypes['SupervisionEvidence']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupervisionOrderResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupervisionOrder'] = ResolversParentTypes['SupervisionOrder']> = {
  actSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SupervisionAction']>, ParentType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes['CaseNo']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['OrderCheck']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forBulletin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  replies?: Resolver<ReadonlyArray<ResolversTypes['OrderReply']>, ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['CardEnding']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderStateName'], ParentType, ContextType>;
  stateName?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['SupervisionTerm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trail?: Resolver<ReadonlyArray<ResolversTypes['TrailEntry']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type SupervisionOrderConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupervisionOrderConnection'] = ResolversParentTypes['SupervisionOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupervisionOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupervisionOrderEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupervisionOrderEdge'] = ResolversParentTypes['SupervisionOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionOrder'], ParentType, ContextType>;
};

export type SupervisionPendingResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupervisionPending'] = ResolversParentTypes['SupervisionPending']> = {
  no?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retryAfterMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionRuleResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupervisionRule'] = ResolversParentTypes['SupervisionRule']> = {
  basis?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['RuleExample']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['RuleInForce'], ParentType, ContextType, RequireFields<SupervisionRuleInForceArgs, 'region'>>;
  instantItems?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupervisionRuleKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FindingLevel'], ParentType, ContextType>;
  levelName?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['IssuingMode'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['RegionalSetting']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['RuleSetting']>, ParentType, ContextType, Partial<SupervisionRuleSettingsArgs>>;
  thresholds?: Resolver<ReadonlyArray<ResolversTypes['RuleThreshold']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionStatusResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupervisionStatus'] = ResolversParentTypes['SupervisionStatus']> = {
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSweepAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSweepFindings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  oldestWaitedMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionTermResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupervisionTerm'] = ResolversParentTypes['SupervisionTerm']> = {
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
  expiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['ClockReading'], ParentType, ContextType>;
  termId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupervisionThresholdResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupervisionThreshold'] = ResolversParentTypes['SupervisionThreshold']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  counting?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  red?: Resolver<Maybe<ResolversTypes['ThresholdPoint']>, ParentType, ContextType>;
  warn?: Resolver<Maybe<ResolversTypes['ThresholdPoint']>, ParentType, ContextType>;
  yellow?: Resolver<Maybe<ResolversTypes['ThresholdPoint']>, ParentType, ContextType>;
};

export type SweepAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['SweepAnswer'] = ResolversParentTypes['SweepAnswer']> = {
  __resolveType: TypeResolveFn<'CommandRefused' | 'SweepDone', ParentType, ContextType>;
};

export type SweepDoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['SweepDone'] = ResolversParentTypes['SweepDone']> = {
  acts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  busy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guides?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemHealthResolvers<ContextType = any, ParentType extends ResolversParentTypes['SystemHealth'] = ResolversParentTypes['SystemHealth']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['HealthPart']>, ParentType, ContextType>;
};

export type ThresholdPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['ThresholdPoint'] = ResolversParentTypes['ThresholdPoint']> = {
  clock?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TouchedCaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['TouchedCase'] = ResolversParentTypes['TouchedCase']> = {
  after?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['CaseNo'], ParentType, ContextType>;
  clockId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrailConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrailConnection'] = ResolversParentTypes['TrailConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrailEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrailEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrailEdge'] = ResolversParentTypes['TrailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrailEntry'], ParentType, ContextType>;
};

export type TrailEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrailEntry'] = ResolversParentTypes['TrailEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  calendarVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseSeq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  command?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['TrailEvent']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['EntryOutcome'], ParentType, ContextType>;
  prev?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrailEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrailEvent'] = ResolversParentTypes['TrailEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrailLogResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrailLog'] = ResolversParentTypes['TrailLog']> = {
  checkpointAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkpointSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  witnessedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  witnessedSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UnitResolvers<ContextType = any, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  authLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  demoLogin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  rights?: Resolver<ReadonlyArray<ResolversTypes['Right']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  stepUp?: Resolver<ResolversTypes['StepUp'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type WhoMayResolvers<ContextType = any, ParentType extends ResolversParentTypes['WhoMay'] = ResolversParentTypes['WhoMay']> = {
  except?: Resolver<ReadonlyArray<ResolversTypes['ExceptedPerson']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type WordsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Words'] = ResolversParentTypes['Words']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkListChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['WorkListChange'] = ResolversParentTypes['WorkListChange']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  reload?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  AlertNotice?: AlertNoticeResolvers<ContextType>;
  AlertNoticesAnswer?: AlertNoticesAnswerResolvers<ContextType>;
  AlertNoticesDone?: AlertNoticesDoneResolvers<ContextType>;
  AnnexAnswer?: AnnexAnswerResolvers<ContextType>;
  AnnexFault?: AnnexFaultResolvers<ContextType>;
  AnnexFaulty?: AnnexFaultyResolvers<ContextType>;
  AnnexImported?: AnnexImportedResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AppealDecision?: AppealDecisionResolvers<ContextType>;
  AssessmentAnswer?: AssessmentAnswerResolvers<ContextType>;
  AssessmentDone?: AssessmentDoneResolvers<ContextType>;
  AssessmentEvidence?: AssessmentEvidenceResolvers<ContextType>;
  AvailableAction?: AvailableActionResolvers<ContextType>;
  Basis?: BasisResolvers<ContextType>;
  Board?: BoardResolvers<ContextType>;
  BoardCards?: BoardCardsResolvers<ContextType>;
  BoardCounts?: BoardCountsResolvers<ContextType>;
  BoardRow?: BoardRowResolvers<ContextType>;
  Bulletin?: BulletinResolvers<ContextType>;
  BulletinCard?: BulletinCardResolvers<ContextType>;
  BulletinCardConnection?: BulletinCardConnectionResolvers<ContextType>;
  BulletinCardEdge?: BulletinCardEdgeResolvers<ContextType>;
  BulletinChange?: BulletinChangeResolvers<ContextType>;
  BulletinComparison?: BulletinComparisonResolvers<ContextType>;
  BulletinDifference?: BulletinDifferenceResolvers<ContextType>;
  BulletinFigure?: BulletinFigureResolvers<ContextType>;
  BulletinOrder?: BulletinOrderResolvers<ContextType>;
  BulletinOrderConnection?: BulletinOrderConnectionResolvers<ContextType>;
  BulletinOrderEdge?: BulletinOrderEdgeResolvers<ContextType>;
  BulletinRow?: BulletinRowResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CalendarFeedAnswer?: CalendarFeedAnswerResolvers<ContextType>;
  CalendarFeedDone?: CalendarFeedDoneResolvers<ContextType>;
  CalendarLabel?: CalendarLabelResolvers<ContextType>;
  CalendarPreview?: CalendarPreviewResolvers<ContextType>;
  CalendarVersion?: CalendarVersionResolvers<ContextType>;
  Card?: CardResolvers<ContextType>;
  CardAnswer?: CardAnswerResolvers<ContextType>;
  CardAppeal?: CardAppealResolvers<ContextType>;
  CardCommandAnswer?: CardCommandAnswerResolvers<ContextType>;
  CardConnection?: CardConnectionResolvers<ContextType>;
  CardDone?: CardDoneResolvers<ContextType>;
  CardEdge?: CardEdgeResolvers<ContextType>;
  CardEnding?: CardEndingResolvers<ContextType>;
  CardRaise?: CardRaiseResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseAsOf?: CaseAsOfResolvers<ContextType>;
  CaseBundle?: CaseBundleResolvers<ContextType>;
  CaseClock?: CaseClockResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseCounts?: CaseCountsResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseHearing?: CaseHearingResolvers<ContextType>;
  CaseMaterial?: CaseMaterialResolvers<ContextType>;
  CaseNo?: GraphQLScalarType;
  CaseStep?: CaseStepResolvers<ContextType>;
  CatalogueAnswer?: CatalogueAnswerResolvers<ContextType>;
  CatalogueDone?: CatalogueDoneResolvers<ContextType>;
  CatalogueProposal?: CatalogueProposalResolvers<ContextType>;
  ChildCase?: ChildCaseResolvers<ContextType>;
  ClockAnchorPoint?: ClockAnchorPointResolvers<ContextType>;
  ClockExtension?: ClockExtensionResolvers<ContextType>;
  ClockReading?: ClockReadingResolvers<ContextType>;
  ClockRestart?: ClockRestartResolvers<ContextType>;
  ClockStop?: ClockStopResolvers<ContextType>;
  CommandAnswer?: CommandAnswerResolvers<ContextType>;
  CommandDone?: CommandDoneResolvers<ContextType>;
  CommandPending?: CommandPendingResolvers<ContextType>;
  CommandRefused?: CommandRefusedResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageException?: CoverageExceptionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DefinitionChange?: DefinitionChangeResolvers<ContextType>;
  Derivation?: DerivationResolvers<ContextType>;
  EntryProof?: EntryProofResolvers<ContextType>;
  ErasureOrder?: ErasureOrderResolvers<ContextType>;
  ExceptedPerson?: ExceptedPersonResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Fee?: FeeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FieldChoice?: FieldChoiceResolvers<ContextType>;
  FilledForm?: FilledFormResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FormField?: FormFieldResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  Hand?: HandResolvers<ContextType>;
  HandlingBar?: HandlingBarResolvers<ContextType>;
  HandlingTimes?: HandlingTimesResolvers<ContextType>;
  HealthFigure?: HealthFigureResolvers<ContextType>;
  HealthPart?: HealthPartResolvers<ContextType>;
  IdentityAnswer?: IdentityAnswerResolvers<ContextType>;
  IdentityDone?: IdentityDoneResolvers<ContextType>;
  InstantItems?: InstantItemsResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LinkProposal?: LinkProposalResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Look?: LookResolvers<ContextType>;
  ManualPoints?: ManualPointsResolvers<ContextType>;
  MatterChange?: MatterChangeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OpenSpecial?: OpenSpecialResolvers<ContextType>;
  OrderCheck?: OrderCheckResolvers<ContextType>;
  OrderCommandAnswer?: OrderCommandAnswerResolvers<ContextType>;
  OrderDone?: OrderDoneResolvers<ContextType>;
  OrderReply?: OrderReplyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageSize?: GraphQLScalarType;
  Party?: PartyResolvers<ContextType>;
  PastCase?: PastCaseResolvers<ContextType>;
  PastCaseConnection?: PastCaseConnectionResolvers<ContextType>;
  PastCaseEdge?: PastCaseEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PlanAnnex?: PlanAnnexResolvers<ContextType>;
  PlanAnnexRow?: PlanAnnexRowResolvers<ContextType>;
  PlanAnswer?: PlanAnswerResolvers<ContextType>;
  PlanAssignment?: PlanAssignmentResolvers<ContextType>;
  PlanCheck?: PlanCheckResolvers<ContextType>;
  PlanDone?: PlanDoneResolvers<ContextType>;
  PlanLatePoint?: PlanLatePointResolvers<ContextType>;
  PlanMilestone?: PlanMilestoneResolvers<ContextType>;
  PlanMilestoneStanding?: PlanMilestoneStandingResolvers<ContextType>;
  PlanProgress?: PlanProgressResolvers<ContextType>;
  PlanReport?: PlanReportResolvers<ContextType>;
  PlanTask?: PlanTaskResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureChild?: ProcedureChildResolvers<ContextType>;
  ProcedureExtension?: ProcedureExtensionResolvers<ContextType>;
  ProcedureLimit?: ProcedureLimitResolvers<ContextType>;
  ProcedureMaterial?: ProcedureMaterialResolvers<ContextType>;
  ProcedureSpecial?: ProcedureSpecialResolvers<ContextType>;
  ProcedureStep?: ProcedureStepResolvers<ContextType>;
  ProcedureVersion?: ProcedureVersionResolvers<ContextType>;
  ProcessBottleneck?: ProcessBottleneckResolvers<ContextType>;
  ProcessCaseConnection?: ProcessCaseConnectionResolvers<ContextType>;
  ProcessCaseEdge?: ProcessCaseEdgeResolvers<ContextType>;
  ProcessCases?: ProcessCasesResolvers<ContextType>;
  ProcessConformance?: ProcessConformanceResolvers<ContextType>;
  ProcessCourse?: ProcessCourseResolvers<ContextType>;
  ProcessDeparture?: ProcessDepartureResolvers<ContextType>;
  ProcessEdge?: ProcessEdgeResolvers<ContextType>;
  ProcessLayout?: ProcessLayoutResolvers<ContextType>;
  ProcessMap?: ProcessMapResolvers<ContextType>;
  ProcessNode?: ProcessNodeResolvers<ContextType>;
  ProcessPlace?: ProcessPlaceResolvers<ContextType>;
  ProcessPoint?: ProcessPointResolvers<ContextType>;
  ProcessSpread?: ProcessSpreadResolvers<ContextType>;
  ProcessVariant?: ProcessVariantResolvers<ContextType>;
  ProcessVariants?: ProcessVariantsResolvers<ContextType>;
  ProcessWait?: ProcessWaitResolvers<ContextType>;
  PromiseCompression?: PromiseCompressionResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  PublicationPreview?: PublicationPreviewResolvers<ContextType>;
  PublishFinding?: PublishFindingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  RatingAmendment?: RatingAmendmentResolvers<ContextType>;
  RatingCallback?: RatingCallbackResolvers<ContextType>;
  RatingCommandAnswer?: RatingCommandAnswerResolvers<ContextType>;
  RatingConnection?: RatingConnectionResolvers<ContextType>;
  RatingDone?: RatingDoneResolvers<ContextType>;
  RatingEdge?: RatingEdgeResolvers<ContextType>;
  RatingFeedback?: RatingFeedbackResolvers<ContextType>;
  RatingRectification?: RatingRectificationResolvers<ContextType>;
  RatingVerification?: RatingVerificationResolvers<ContextType>;
  Reader?: ReaderResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionalSetting?: RegionalSettingResolvers<ContextType>;
  Right?: RightResolvers<ContextType>;
  RolledDue?: RolledDueResolvers<ContextType>;
  RuleExample?: RuleExampleResolvers<ContextType>;
  RuleInForce?: RuleInForceResolvers<ContextType>;
  RuleSetting?: RuleSettingResolvers<ContextType>;
  RuleSettingAnswer?: RuleSettingAnswerResolvers<ContextType>;
  RuleSettingDone?: RuleSettingDoneResolvers<ContextType>;
  RuleThreshold?: RuleThresholdResolvers<ContextType>;
  SavedAlert?: SavedAlertResolvers<ContextType>;
  SavedAlertAnswer?: SavedAlertAnswerResolvers<ContextType>;
  SavedAlertDone?: SavedAlertDoneResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  ScoreLine?: ScoreLineResolvers<ContextType>;
  ScoreObjection?: ScoreObjectionResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  ScoreSheet?: ScoreSheetResolvers<ContextType>;
  Scores?: ScoresResolvers<ContextType>;
  SetThreshold?: SetThresholdResolvers<ContextType>;
  SkippedDay?: SkippedDayResolvers<ContextType>;
  StateCount?: StateCountResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  StatisticsCaseConnection?: StatisticsCaseConnectionResolvers<ContextType>;
  StatisticsCaseEdge?: StatisticsCaseEdgeResolvers<ContextType>;
  StatisticsCell?: StatisticsCellResolvers<ContextType>;
  StatisticsRow?: StatisticsRowResolvers<ContextType>;
  StatisticsValue?: StatisticsValueResolvers<ContextType>;
  StepLimit?: StepLimitResolvers<ContextType>;
  StepUp?: StepUpResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SupervisionAction?: SupervisionActionResolvers<ContextType>;
  SupervisionEvidence?: SupervisionEvidenceResolvers<ContextType>;
  SupervisionOrder?: SupervisionOrderResolvers<ContextType>;
  SupervisionOrderConnection?: SupervisionOrderConnectionResolvers<ContextType>;
  SupervisionOrderEdge?: SupervisionOrderEdgeResolvers<ContextType>;
  SupervisionPending?: SupervisionPendingResolvers<ContextType>;
  SupervisionRule?: SupervisionRuleResolvers<ContextType>;
  SupervisionStatus?: SupervisionStatusResolvers<ContextType>;
  SupervisionTerm?: SupervisionTermResolvers<ContextType>;
  SupervisionThreshold?: SupervisionThresholdResolvers<ContextType>;
  SweepAnswer?: SweepAnswerResolvers<ContextType>;
  SweepDone?: SweepDoneResolvers<ContextType>;
  SystemHealth?: SystemHealthResolvers<ContextType>;
  ThresholdPoint?: ThresholdPointResolvers<ContextType>;
  TouchedCase?: TouchedCaseResolvers<ContextType>;
  TrailConnection?: TrailConnectionResolvers<ContextType>;
  TrailEdge?: TrailEdgeResolvers<ContextType>;
  TrailEntry?: TrailEntryResolvers<ContextType>;
  TrailEvent?: TrailEventResolvers<ContextType>;
  TrailLog?: TrailLogResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WhoMay?: WhoMayResolvers<ContextType>;
  Words?: WordsResolvers<ContextType>;
  WorkListChange?: WorkListChangeResolvers<ContextType>;
};

