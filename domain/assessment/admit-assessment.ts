/** May these points be given, this objection be raised or decided, this bulletin be published? The lawful No of assessment. */
import { refusal, type Refusal } from '../case/refusal.ts';
import { policy } from '../law/basis.ts';
import { linesOf, type ScoreSheet } from './score-sheet.ts';

const MANUAL = policy('人工加减分须有理由和证据');
const OBJECTION = policy('考核异议由打分人、提出人以外的人处理');
const BULLETIN = policy('通报须由两人经手');

const invalid = (field: string, problem: string, problemEn: string): Refusal =>
  refusal('FIELD_INVALID', MANUAL, { field, problem, problemEn }, { field });

/** Lines people may put points on, with the most they may take or give. */
export function manualLine(sheet: ScoreSheet, id: string): { readonly least: number; readonly most: number } | null {
  const line = linesOf(sheet).find((one) => one.id === id && one.source.from === 'MANUAL');
  if (line !== undefined) return { least: -line.points, most: 0 };
  const adjustment = sheet.adjustments.find((one) => one.id === id && one.kind === 'MANUAL' && one.id !== 'objections');
  return adjustment?.kind === 'MANUAL' ? { least: -adjustment.most, most: adjustment.most } : null;
}

export interface ManualPointsGiven {
  readonly line: string;
  readonly points: number;
  readonly reason: string;
  readonly evidence: readonly { readonly name: string; readonly sha256: string }[];
}

export function admitManualPoints(sheet: ScoreSheet, given: ManualPointsGiven): readonly Refusal[] {
  const line = manualLine(sheet, given.line);
  if (line === null) return [invalid('line', '评分表没有这个人工评分项', 'the sheet has no such line for people to score')];
  const { points } = given;
  return [
    ...(Number.isFinite(points) && points >= line.least && points <= line.most && Number.isInteger(points * 100)
      ? []
      : [
          invalid(
            'points',
            `应在 ${line.least} 到 ${line.most} 之间，至多两位小数`,
            `between ${line.least} and ${line.most}, two decimals at most`,
          ),
        ]),
    ...(given.reason.trim() === '' ? [refusal('REASONS_MISSING', MANUAL, { field: 'reason' }, { field: 'reason' })] : []),
    ...(given.evidence.length === 0 ? [invalid('evidence', '至少附一项证据', 'attach at least one piece of evidence')] : []),
  ];
}

export interface ObjectionStanding {
  readonly objectedBy: string;
  /** null: the line was computed. */
  readonly givenBy: string | null;
  readonly outcome: 'ACCEPT' | 'REJECT' | null;
}

export interface ObjectionDecision {
  readonly outcome: 'ACCEPT' | 'REJECT';
  readonly reasons: string;
  readonly correction: number | null;
}

/** 回避: neither who gave the points nor who objected decides. */
export function admitObjectionDecision(objection: ObjectionStanding, decidedBy: string, decision: ObjectionDecision): readonly Refusal[] {
  if (objection.outcome !== null)
    return [refusal('WRONG_MATTER_STATE', OBJECTION, { state: objection.outcome, stateZh: '异议已处理', stateEn: 'decided already' })];
  if (decidedBy === objection.givenBy) return [refusal('SAME_PERSON', OBJECTION, { signedBefore: '打分', personId: decidedBy })];
  if (decidedBy === objection.objectedBy) return [refusal('SAME_PERSON', OBJECTION, { signedBefore: '提出异议', personId: decidedBy })];
  const computed = objection.givenBy === null;
  return [
    ...(decision.reasons.trim() === '' ? [refusal('REASONS_MISSING', OBJECTION, { field: 'reasons' }, { field: 'reasons' })] : []),
    ...(decision.outcome === 'ACCEPT' && computed && decision.correction === null
      ? [refusal('FIELD_MISSING', OBJECTION, { field: 'correction' }, { field: 'correction' })]
      : []),
    ...(decision.correction !== null && (!computed || decision.outcome === 'REJECT')
      ? [
          invalid(
            'correction',
            '只有采纳对计算得分的异议时才更正分数',
            'points are corrected only where an objection to a computed line is accepted',
          ),
        ]
      : []),
    ...(decision.correction !== null && !(Math.abs(decision.correction) <= 20 && Number.isInteger(decision.correction * 100))
      ? [invalid('correction', '应在 −20 到 20 之间，至多两位小数', 'between -20 and 20, two decimals at most')]
      : []),
  ];
}

/** 两人经手: who made the bulletin does not put it out. */
export function admitPublication(
  bulletin: { readonly state: 'PROPOSED' | 'PUBLISHED'; readonly proposedBy: string },
  publishedBy: string,
): readonly Refusal[] {
  if (bulletin.state === 'PUBLISHED')
    return [refusal('WRONG_MATTER_STATE', BULLETIN, { state: bulletin.state, stateZh: '已发布', stateEn: 'published' })];
  return bulletin.proposedBy === publishedBy ? [refusal('PROPOSER_MAY_NOT_APPROVE', BULLETIN, { proposedBy: bulletin.proposedBy })] : [];
}
