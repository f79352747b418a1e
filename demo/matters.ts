/**
 * What follows a simulated case: ratings of the past, bad ones put right to their end, the plan's tasks with their progress, and what
 * supervision did (past-supervision.ts). Every
 * act is a command that the law of ratings or of the plan admitted, as of the day it is said to have been done; all of it labelled.
 * Only what is over, or needs no workflow, is made: nothing here waits for a timer.
 */
import type pg from 'pg';
import { commitPlan } from '../activities/commit-plan.ts';
import { publishPlan } from '../activities/publish-plan.ts';
import type { Actor } from '../domain/case/actor.ts';
import type { CalendarData } from '../domain/clocks/clock.ts';
import { ASSIGNMENT_LAW, assignmentNo, newAssignment, type AssignmentCommand, type AssignmentState } from '../domain/plan/assignment.ts';
import { NANTONG_PLAN } from '../domain/plan/nantong-plan.ts';
import { RATEABLE } from '../domain/ratings/admit-rating.ts';
import type { RatingCommand } from '../domain/ratings/rating-commands.ts';
import { RATING_LAW } from '../domain/ratings/rating-law.ts';
import { isRatingOver, newRating, type Grade } from '../domain/ratings/rating-state.ts';
import { matterEntry } from '../domain/supervision/matters/matter-entry.ts';
import { UNITS } from './city/bodies.ts';
import type { StaffRow } from './city/staff.ts';
import { actorOf, commitLived, EVIDENCE, HOUR, iso, lived, type Step } from './lived.ts';
import { storeSupervision } from './past-supervision.ts';
import { randomOf, type Random } from './random.ts';
import type { SimulatedCase } from './simulate/run.ts';

const GRADES: readonly (readonly [Grade, number])[] = [
  ['VERY_SATISFIED', 62],
  ['SATISFIED', 25],
  ['FAIR', 8],
  ['DISSATISFIED', 4],
  ['VERY_DISSATISFIED', 1],
];
/** 参评率 of the demo, a sample figure. */
const RATED_SHARE = 0.35;

export interface MatterSeed {
  readonly seed: number;
  readonly now: number;
  readonly calendar: CalendarData;
  readonly staff: readonly StaffRow[];
  readonly cases: readonly SimulatedCase[];
}

export interface SeededMatters {
  readonly cards: number;
  readonly orders: number;
  readonly ratings: number;
  readonly assignments: number;
}

export async function storeMatters(db: pg.Client, made: MatterSeed): Promise<SeededMatters> {
  await publishPlan(db);
  const ratings = await storeRatings(db, made);
  const assignments = await storePlan(db, made);
  return { ratings, assignments, ...(await storeSupervision(db, made)) };
}

async function storeRatings(db: pg.Client, { calendar, cases, now, seed, staff }: MatterSeed): Promise<number> {
  let stored = 0;
  for (const { entries, state } of cases) {
    const random = randomOf(seed, `rating/${state.caseNo}`);
    const closedAt = state.closedAt;
    const filing = entries.find(({ outcome, role }) => outcome === 'ok' && (role === 'APPLICANT' || role === 'AGENT'));
    if (closedAt === undefined || filing === undefined || !RATEABLE.includes(state.state) || !random.chance(RATED_SHARE)) continue;
    const grade = random.weighted(GRADES);
    const at = Date.parse(closedAt) + random.int(1, 40) * HOUR;
    const heads = staff.filter(
      ({ roles, unitId }) => unitId === state.unitId && (roles.includes('ORGAN_HEAD') || roles.includes('UNIT_ADMIN')),
    );
    const supervisor = staff.find(({ region, roles }) => roles.includes('SUPERVISOR') && region === '320600');
    const commands = ratingCommands(random, grade, at, filing.actor, heads[0], supervisor);
    if (commands === null || Date.parse(commands.at(-1)!.receivedAt) >= now) continue;
    const ownPartyIds = [state.applicant?.partyId, state.agent?.partyId].filter((id) => id !== undefined);
    const start = newRating({
      caseNo: state.caseNo,
      region: state.region,
      unitId: state.unitId,
      provenance: 'SIMULATED',
      rated: { state: state.state, ownPartyIds },
      calendarVersion: calendar.version,
    });
    const steps = lived(RATING_LAW, start, calendar, commands);
    if (steps === null || !isRatingOver(steps.at(-1)!.after)) continue;
    await commitLived(db, RATING_LAW, calendar, steps, state.caseNo);
    stored += 1;
  }
  return stored;
}

function ratingCommands(
  random: Random,
  grade: Grade,
  at: number,
  rater: Actor,
  head: StaffRow | undefined,
  supervisor: StaffRow | undefined,
): readonly RatingCommand[] | null {
  const said = <T extends RatingCommand['type']>(type: T, actor: Actor, hours: number, data: Extract<RatingCommand, { type: T }>['data']) =>
    ({ type, requestId: `demo-${type}`, actor, receivedAt: iso(at + hours * HOUR), data }) as RatingCommand;
  const rate = said('rateCase', rater, 0, { grade, channel: random.pick(['WEB', 'MOBILE'] as const), text: '', named: random.chance(0.5) });
  if (grade !== 'DISSATISFIED' && grade !== 'VERY_DISSATISFIED') return [rate];
  if (head === undefined || supervisor === undefined) return null;
  const [unit, office] = [actorOf(head), actorOf(supervisor)];
  if (random.chance(0.2))
    return [rate, said('verifyRating', office, 3, { validity: 'MISTAKEN', complexity: 'SIMPLE', reason: '模拟：评价人确认点错' })];
  return [
    rate,
    said('verifyRating', unit, 3, { validity: 'VALID', complexity: 'SIMPLE', reason: '' }),
    said('rectifyRating', unit, 5, { measures: '模拟：向申请人致歉并优化窗口引导' }),
    said('giveFeedback', unit, 24, { text: '模拟：已整改并告知申请人', evidence: EVIDENCE }),
    said('callBack', office, 30, { satisfied: random.chance(0.85), text: '模拟：电话回访' }),
    said('closeRating', office, 48, { reason: '模拟：整改完成' }),
  ];
}

/** Each task is given to the two or three city units first in the alphabet of its seed, some months ago, and has come so far. */
async function storePlan(db: pg.Client, { calendar, now, seed, staff }: MatterSeed): Promise<number> {
  const assigner = staff.find(({ region, roles }) => roles.includes('SUPERVISOR') && region === '320600');
  if (assigner === undefined) return 0;
  let stored = 0;
  const led = UNITS.filter(
    ({ id, region }) => region === '320600' && staff.some(({ roles, unitId }) => unitId === id && roles.includes('UNIT_ADMIN')),
  );
  for (const task of NANTONG_PLAN) {
    const random = randomOf(seed, `plan/${task.no}`);
    for (const unit of led.filter(() => random.chance(0.3)).slice(0, 3)) {
      const head = staff.find(({ roles, unitId }) => unitId === unit.id && roles.includes('UNIT_ADMIN'))!;
      const from = now - random.int(60, 150) * 24 * HOUR;
      const start = newAssignment({
        no: assignmentNo(task.no, unit.id),
        region: unit.region,
        unitId: unit.id,
        provenance: 'SIMULATED',
        task,
        calendarVersion: calendar.version,
      });
      const steps = lived(
        ASSIGNMENT_LAW,
        start,
        calendar,
        planCommands(random, task.no, task.milestones[0]?.id ?? '1', from, assigner, head, now),
      );
      if (steps === null) continue;
      for (const step of steps) await commitAssignment(db, step, iso(from));
      stored += 1;
    }
  }
  return stored;
}

function planCommands(
  random: Random,
  taskNo: string,
  milestone: string,
  from: number,
  assigner: StaffRow,
  head: StaffRow,
  now: number,
): readonly AssignmentCommand[] {
  const [office, unit] = [actorOf(assigner), actorOf(head)];
  const said = <T extends AssignmentCommand['type']>(
    type: T,
    actor: Actor,
    days: number,
    data: Extract<AssignmentCommand, { type: T }>['data'],
  ) => ({ type, requestId: `demo-${type}-${days}`, actor, receivedAt: iso(from + days * 24 * HOUR), data }) as AssignmentCommand;
  const total = random.int(4, 20);
  let done = 0;
  const reports = Array.from({ length: random.int(0, 4) }, (_, n) => {
    done = Math.min(total, done + random.int(0, Math.ceil(total / 3)));
    return said('reportProgress', unit, 20 + n * 30, {
      milestone,
      done,
      total,
      text: `模拟：已完成 ${done} / ${total}`,
      evidence: EVIDENCE,
    });
  });
  const all = [said('assignTask', office, 0, { taskNo }), said('submitPlan', unit, 4, { text: '模拟：实施计划，按月推进' }), ...reports];
  return all.filter(({ receivedAt }) => Date.parse(receivedAt) < now);
}

async function commitAssignment(
  db: pg.Client,
  { after, before, command, events }: Step<AssignmentState>,
  createdAt: string,
): Promise<void> {
  const role = ASSIGNMENT_LAW.officeOf(command as AssignmentCommand);
  await commitPlan(db, after, matterEntry(before, after, command, events, role, events[0]!.at, null), createdAt);
}
