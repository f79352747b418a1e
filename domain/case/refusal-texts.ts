/** Every lawful No in words (zh-CN and English): what is wrong, with the facts the rule saw, and how to mend it. */
import { fieldName } from './field-names.ts';
import { CASE_STATES, type CaseStateName } from './case-state.ts';
import type { Json, Refusal, RefusalCode } from './refusal.ts';

export interface Text {
  readonly zh: string;
  readonly en: string;
}
export interface RefusalText {
  readonly message: Text;
  readonly remedy: Text;
}

type Facts = Refusal['facts'];
/** zh message, en message, zh remedy, en remedy. */
type Sentence = (facts: Facts) => readonly [string, string, string, string];

const TEXTS: Readonly<Record<RefusalCode, Sentence>> = {
  WRONG_STATE: (f) => [
    `办件目前处于“${stateName(f['state']).zh}”，不能做这件事`,
    `the case is “${stateName(f['state']).en}”; this cannot be done now`,
    '请在允许的状态下操作，或先完成前面的手续',
    'act while the case is in a permitted state, or finish what comes before',
  ],
  WRONG_ROLE: () => [
    '您的身份不能做这件事',
    'your office may not do this',
    '请由“谁可以”所列身份的人员办理',
    'ask somebody in one of the offices listed below',
  ],
  WRONG_UNIT: () => [
    '这不是本部门的办件',
    'this case is not your unit’s',
    '请由办理部门的人员办理，或先改派',
    'ask the handling unit, or have it reassigned',
  ],
  NOT_A_PARTY: () => [
    '您不是本办件的当事人',
    'you are not a party to this case',
    '请由申请人、代理人或利害关系人本人办理',
    'the applicant, the agent or the party concerned must do it',
  ],
  AUTH_LEVEL_TOO_LOW: (f) => [
    `实名认证等级为 ${text(f['level'])}，本事项要求 ${text(f['required'])}`,
    `identity level ${text(f['level'])}; this matter needs ${text(f['required'])}`,
    '请先提升实名认证等级，或到窗口办理',
    'raise the identity level first, or come to the window',
  ],
  STEP_UP_NEEDED: () => [
    '作出决定和用印之前须再次验证身份',
    'deciding and sealing ask for a second proof of who you are',
    '请在 /step-up 用安全密钥或动态口令验证后重试',
    'prove yourself at /step-up by a security key or a one-time code, then try again',
  ],
  AGENT_WITHOUT_MANDATE: () => [
    '代理人没有授权委托书编号',
    'the agent has no recorded mandate',
    '请填写授权委托书编号',
    'give the number of the mandate',
  ],
  STALE_CASE: () => [
    '您打开页面之后，办件已有新的办理',
    'the case has moved on since this screen was opened',
    '请重新读取办件后再操作',
    'read the case again, then act',
  ],
  SAME_PERSON: (f) => [
    `此前经手过“${text(f['signedBefore'])}”环节的人不得办理本环节`,
    `whoever had a hand in “${text(f['signedBefore'])}” may not act here`,
    '请由同一身份的其他人员办理',
    'somebody else in the same office must do it',
  ],
  OWN_APPLICATION: () => [
    '不得办理本人（或本人所代表当事人）的申请',
    'nobody decides on an application of their own',
    '请回避，由其他人员办理',
    'step aside; somebody else must do it',
  ],
  NOT_ASSIGNED_TO_YOU: (f) => [
    `“${text(f['step'])}”由他人承办`,
    `“${text(f['step'])}” is in somebody else’s hands`,
    '请承办人办理，或由部门管理员改派',
    'ask whoever holds it, or have it reassigned',
  ],
  ALREADY_CLAIMED: (f) => [
    `“${text(f['step'])}”已被签收`,
    `“${text(f['step'])}” has been claimed`,
    '请与签收人联系，或由部门管理员改派',
    'ask whoever claimed it, or have it reassigned',
  ],
  UNKNOWN_STEP: (f) => [
    `没有“${text(f['step'])}”这个环节`,
    `there is no step “${text(f['step'])}”`,
    `可选环节：${text(f['known'])}`,
    `steps there are: ${text(f['known'])}`,
  ],
  STEP_NOT_OPEN: (f) => [
    `“${text(f['step'])}”环节没有开启`,
    `step “${text(f['step'])}” is not open`,
    `目前开启的环节：${text(f['open'])}`,
    `open now: ${text(f['open'])}`,
  ],
  STEPS_UNFINISHED: (f) => [
    `还有环节没有办完：${text(f['steps'])}`,
    `steps are unfinished: ${text(f['steps'])}`,
    '请先办完这些环节',
    'finish these steps first',
  ],
  UNKNOWN_MATERIAL: (f) => [
    `本事项没有“${text(f['material'])}”这项材料`,
    `this matter has no material “${text(f['material'])}”`,
    `可用的材料：${text(f['known'])}`,
    `materials there are: ${text(f['known'])}`,
  ],
  MATERIALS_MISSING: (f) => [
    `缺少材料：${text(f['missing'])}`,
    `materials are missing: ${text(f['missing'])}`,
    '请补齐，或对可容缺的材料作出补齐承诺',
    'hand them in, or promise those that may be deferred',
  ],
  MATERIAL_NOT_TRUSTED: (f) => [
    `“${text(f['material'])}”可信等级为 ${text(f['trust'])}，要求 ${text(f['needs'])}`,
    `“${text(f['material'])}” has trust ${text(f['trust'])}; ${text(f['needs'])} is needed`,
    '请出示原件由窗口核验，或取得电子证照',
    'have the original checked at the window, or fetch the e-licence',
  ],
  MATERIAL_NOT_DEFERRABLE: (f) => [
    `“${text(f['material'])}”不可容缺`,
    `“${text(f['material'])}” may not be deferred`,
    '请先提交这项材料',
    'hand it in first',
  ],
  GAPS_MISSING: () => [
    '补正通知没有列明需要补正的内容',
    'the notice names no gap',
    '请一次列明全部补正内容（gaps）',
    'name all gaps at once (gaps)',
  ],
  CORRECTION_TWICE: () => [
    '已经发出过一次补正通知，不得再次要求补正',
    'one correction notice has gone out already',
    '仅可就补正材料中首次出现的问题再次告知',
    'only defects first seen in the supplement may be told again',
  ],
  CORRECTION_AFTER_ACCEPTANCE: () => [
    '受理之后不得再要求补正',
    'no correction may be asked after acceptance',
    '请依现有材料审查，作出决定',
    'review what there is and decide',
  ],
  NOTICE_CLOCK_EXPIRED: (f) => [
    `告知期限已于 ${text(f['dueAt'])} 届满，自收到材料之日起即为受理`,
    `the time of notice ended at ${text(f['dueAt'])}; the case counts as accepted from the day of receipt`,
    '请按已受理办理',
    'treat the case as accepted',
  ],
  NO_CORRECTION_POSSIBLE: () => [
    '这种情形不能通过补正解决',
    'this cannot be mended by a correction',
    '请作出不予受理决定，说明理由',
    'refuse acceptance with reasons',
  ],
  DEFERRED_OPEN: (f) => [
    `容缺材料尚未补齐：${text(f['materials'])}`,
    `deferred materials are open: ${text(f['materials'])}`,
    '请申请人补齐后再作决定',
    'have them filled before deciding',
  ],
  PROMISE_TOO_LATE: (f) => [
    `承诺补齐日期晚于最迟日期 ${text(f['latest'])}`,
    `the promised day is later than ${text(f['latest'])}`,
    '请承诺更早的日期',
    'promise an earlier day',
  ],
  COMMITMENT_MISSING: () => ['缺少申请人签署的告知承诺书', 'the signed commitment is missing', '请上传告知承诺书', 'attach the commitment'],
  SPECIAL_KIND_NOT_ALLOWED: (f) => [
    `“${text(f['kind'])}”不在本事项可以暂停时限的法定情形之内`,
    `“${text(f['kind'])}” is not among the grounds that may stop this clock`,
    `可用的情形：${text(f['allowed'])}`,
    `grounds there are: ${text(f['allowed'])}`,
  ],
  SPECIAL_DAYS_OUT_OF_RANGE: (f) => [
    `公布天数 ${text(f['days'])} 超出范围，最多 ${text(f['longest'])} 个工作日`,
    `${text(f['days'])} days are out of range; at most ${text(f['longest'])} working days`,
    '请填写范围内的天数（days）',
    'give a number of days within the range (days)',
  ],
  CLOCK_STOPPED: (f) => [
    `“${text(f['kind'])}”进行中，时限已暂停`,
    `“${text(f['kind'])}” is under way and the clock is stopped`,
    '请先结束特别程序',
    'end the special procedure first',
  ],
  NO_OPEN_SPECIAL: () => [
    '没有进行中的特别程序',
    'no special procedure is under way',
    '请先提请并批准特别程序',
    'propose and approve one first',
  ],
  EXTENSION_NOT_ALLOWED: () => [
    '本事项不得延长办理期限',
    'this matter’s term may not be extended',
    '请在期限内作出决定',
    'decide within the term',
  ],
  EXTENSION_TWICE: () => [
    '办理期限只能延长一次',
    'the term may be extended once only',
    '请在延长后的期限内作出决定',
    'decide within the extended term',
  ],
  EXTENSION_TOO_LATE: (f) => [
    `期限已于 ${text(f['dueAt'])} 届满，不能再延长`,
    `the term ended at ${text(f['dueAt'])} and can no longer be extended`,
    '请尽快作出决定，并说明超期原因',
    'decide soon and give the reason of the delay',
  ],
  HEARING_RIGHT_NOT_TOLD: () => [
    '尚未告知听证权利，或告知后申请期未满',
    'the right to a hearing was not told, or the time to ask has not passed',
    '请先告知，并等待申请、放弃或期满',
    'tell it first, then wait for a request, a waiver or the end of the time',
  ],
  HEARING_RECORD_MISSING: () => [
    '没有签字的听证笔录',
    'there is no signed record of the hearing',
    '请先登记听证笔录（行政许可法第四十八条）',
    'record the hearing first (art. 48)',
  ],
  HEARING_NOT_ASKED: () => [
    '没有人申请听证，也不属于必须听证的情形',
    'nobody asked for a hearing and none is prescribed',
    '请先登记听证申请',
    'record a request first',
  ],
  HEARING_REQUEST_TOO_LATE: (f) => [
    `听证申请应在告知后 ${text(f['workingDays'])} 个工作日内提出`,
    `a hearing must be asked for within ${text(f['workingDays'])} working days of being told`,
    '期限已过，可以在审查中陈述意见',
    'the time is over; state your opinion during review instead',
  ],
  HEARING_NOTICE_TOO_SHORT: (f) => [
    `距听证只有 ${text(f['workingDays'])} 个工作日，至少应当提前 ${text(f['needed'])} 个`,
    `only ${text(f['workingDays'])} working days before the hearing; ${text(f['needed'])} are needed`,
    '请另定更晚的时间（at）',
    'choose a later time (at)',
  ],
  HOST_NOT_INDEPENDENT: () => [
    '听证主持人不得是审查过本申请的人员',
    'the host may not be anyone who reviewed this application',
    '请另行指定主持人（host）',
    'name another host (host)',
  ],
  RESPONDENT_NOT_HEARD: () => [
    '尚未听取被申请人（利害关系人）的意见',
    'the respondent has not been heard',
    '请先通知并等待答复或期满',
    'ask first, then wait for the answer or the end of the time',
  ],
  SITE_VERIFICATION_SHORT: (f) => [
    `现场核查有 ${text(f['staff'])} 人，至少需要 ${text(f['needed'])} 人`,
    `${text(f['staff'])} staff on site; at least ${text(f['needed'])} are needed`,
    '请填写全部核查人员（staff）',
    'name all staff on site (staff)',
  ],
  FEE_UNPAID: (f) => [
    `应缴费用 ${text(f['amount'])} 元尚未缴纳`,
    `the fee of ${text(f['amount'])} yuan is unpaid`,
    '请缴费后再作决定',
    'have it paid first',
  ],
  REASONS_MISSING: (f) => [
    `不利决定必须说明“${text(f['field'])}”`,
    `an adverse decision must state “${text(f['field'])}”`,
    '请写明理由，并告知复议和诉讼的权利',
    'state the reasons, and the right to review and to sue',
  ],
  LICENCE_NO_INVALID: (f) => [
    `证照编号“${text(f['licenceNo'])}”校验不符`,
    `licence number “${text(f['licenceNo'])}” does not pass its check`,
    '请核对证照编号',
    'check the licence number',
  ],
  RECEIPT_MISSING: (f) => [
    `缺少当事人的送达回证：${text(f['missing'])}`,
    `receipts of service are missing: ${text(f['missing'])}`,
    '请补充送达回证（receipts）',
    'add the receipts (receipts)',
  ],
  PROPOSAL_UNKNOWN: (f) => [
    `没有“${text(f['proposalId'])}”这项待批准的提请`,
    `no open proposal “${text(f['proposalId'])}”`,
    `待批准的提请：${text(f['open'])}`,
    `open proposals: ${text(f['open'])}`,
  ],
  PROPOSER_MAY_NOT_APPROVE: () => [
    '提请人不得批准自己的提请',
    'the proposer may not approve it',
    '请由另一位有权人员批准',
    'somebody else must approve it',
  ],
  TARGET_NOT_QUALIFIED: (f) => [
    `接办人 ${text(f['to'])} 不具备所需身份 ${text(f['needs'])} 或不在该部门`,
    `the person ${text(f['to'])} does not hold the office ${text(f['needs'])} or is not of that unit`,
    '请选择具备该身份的人员（to）',
    'choose a person who holds it (to)',
  ],
  DATE_OUT_OF_RANGE: (f) => [
    `日期超出允许范围${range(f).zh}`,
    `the date is out of range${range(f).en}`,
    '请填写范围内的日期',
    'give a date within the range',
  ],
  TEXT_INVALID: (f) => [
    `文字不合要求：${text(f['problem'])}`,
    `the text cannot be taken: ${text(f['problemEn'] ?? f['problem'])}`,
    '请删去不允许的字符，或缩短文字',
    'remove what is not allowed, or shorten the text',
  ],
  FIELD_MISSING: (f) => [`必填项“${text(f['field'])}”没有填写`, `“${text(f['field'])}” is required`, '请填写', 'fill it in'],
  FIELD_INVALID: (f) => [
    `“${text(f['field'])}”填写有误${f['problem'] === undefined ? '' : `：${text(f['problem'])}`}`,
    `“${text(f['field'])}” is not valid${f['problem'] === undefined ? '' : `: ${text(f['problemEn'] ?? f['problem'])}`}`,
    '请更正后重新提交',
    'mend it and send again',
  ],
  CHILD_OPEN: (f) => [
    `还有子办件没有办结：${text(f['children'])}`,
    `child cases are open: ${text(f['children'])}`,
    '请等待子办件办结',
    'wait until they are closed',
  ],
  UNKNOWN_CASE: () => [
    '没有这个办件，或您无权查看',
    'there is no such case, or it is not yours to see',
    '请核对办件编号',
    'check the case number',
  ],
  CASE_CLOSED: () => [
    '办件已办结，不能再办理',
    'the case is closed',
    '如需更正，请监督人员登记更正',
    'a supervisor can record a correction',
  ],
  WRONG_MATTER_STATE: (f) => [
    `该牌证或督办件目前处于“${text(f['stateZh'])}”，不能做这件事`,
    `this card or order is “${text(f['stateEn'])}”; this cannot be done now`,
    '请先看最新情况，在允许的状态下操作',
    'look at it as it stands, and act while its state permits',
  ],
  APPEALED_BEFORE: (f) => [
    `该牌证已于 ${text(f['at'])} 申诉，一张牌只能申诉一次`,
    `this card was appealed at ${text(f['at'])}; a card is appealed once`,
    '请等待复核，或按复核结果反馈整改',
    'await the review, or answer as it decided',
  ],
  APPEAL_TOO_LATE: (f) => [
    `申诉期限已于 ${text(f['dueAt'])} 届满`,
    `the term for an appeal ended at ${text(f['dueAt'])}`,
    '请反馈整改情况；确有错误的，可请监督人员撤销',
    'answer the card; where it is plainly wrong, ask a supervisor to withdraw it',
  ],
  UNKNOWN_MATTER: () => [
    '没有这张牌证或这件督办，或者您无权查看',
    'no such card or order, or none that you may see',
    '请核对编号',
    'check the number',
  ],
};

/** What the person is told, with the field to mend by the name it has on paper; the API's path stays in `field`. */
export function refusalText(refusal: Pick<Refusal, 'code' | 'facts' | 'field'>): RefusalText {
  const { facts } = refusal;
  const path = typeof facts['field'] === 'string' ? facts['field'] : refusal.field;
  const name = path === undefined ? undefined : nameOf(path, facts);
  const said = (field: string | undefined) => TEXTS[refusal.code](field === undefined ? facts : { ...facts, field });
  const [zh, , remedyZh] = said(name?.zh);
  const [, en, , remedyEn] = said(name?.en);
  return {
    message: {
      zh: `${zh}${name === undefined || zh.includes(name.zh) ? '' : `（${name.zh}）`}。`,
      en: `${capital(en.replaceAll('、', ', '))}${name === undefined || en.includes(name.en) ? '' : ` (${name.en})`}.`,
    },
    remedy: { zh: `${remedyZh}。`, en: `${capital(remedyEn.replaceAll('、', ', '))}.` },
  };
}

/** A field of a procedure brings its own words along as facts. */
function nameOf(path: string, { fieldEn, fieldZh }: Refusal['facts']): { readonly zh: string; readonly en: string } {
  return typeof fieldZh === 'string' && typeof fieldEn === 'string' ? { zh: fieldZh, en: fieldEn } : fieldName(path);
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function text(value: Json | undefined): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return '—';
  if (Array.isArray(value)) return value.map((one: Json) => text(one)).join('、');
  if (typeof value === 'object')
    return Object.values(value as Readonly<Record<string, Json>>)
      .map(text)
      .join(' ');
  return String(value);
}

function stateName(value: Json | undefined): Text {
  return CASE_STATES[value as CaseStateName] ?? { zh: text(value), en: text(value) };
}

function range(facts: Facts): Text {
  const { earliest, latest } = facts;
  if (earliest === undefined && latest === undefined) return { zh: '', en: '' };
  const [from, to] = [text(earliest), text(latest)];
  return { zh: `（${from} 至 ${to}）`, en: ` (${from} to ${to})` };
}
