/** The plan over GraphQL: thin resolvers. */
import { can } from '../../domain/access/can.ts';
import { localDateOf } from '../../domain/clocks/local-date.ts';
import { ASSIGNMENT_STATES, standingOf, standingTogether } from '../../domain/plan/assignment.ts';
import { latePoints, nextReportOn } from '../../domain/plan/late-points.ts';
import type { Due } from '../../domain/plan/plan-task.ts';
import type { EvidenceInput, Resolvers } from '../../schema/generated/resolvers.ts';
import type { AssignmentSource } from '../../schema/graphql/plan-sources.ts';
import type { ApiContext } from '../context.ts';
import { found } from '../resolvers/found.ts';
import { matterResource, readMatterTrail } from '../supervision/matter.reader.ts';
import { annexOf, importAnnex } from './annex.ts';
import { assignTask, performOnAssignment } from './perform-plan.ts';
import { listAssignments, progressOf, readAssignment, readTasks } from './plan.reader.ts';

type Own = Resolvers<ApiContext>;

const today = ({ now }: ApiContext): string => localDateOf(now());

async function assignmentBy(no: string, context: ApiContext): Promise<AssignmentSource | null> {
  const row = await readAssignment(context.pool, no);
  return row !== null && can(context.viewer, 'PLAN_READ', matterResource(row)).allow ? row : null;
}

const evidenceOf = (evidence: readonly EvidenceInput[] = []) =>
  evidence.map(({ name, sha256 }) => ({ name, sha256: sha256.toLowerCase() }));

function groupOf(by: 'TASK' | 'COUNTY' | 'UNIT', row: AssignmentSource): string {
  return by === 'TASK' ? row.task_no : by === 'UNIT' ? row.unit_id : row.region.slice(0, 6);
}

async function nameOf(by: 'TASK' | 'COUNTY' | 'UNIT', key: string, row: AssignmentSource, { loaders }: ApiContext) {
  if (by === 'TASK') return row.snapshot.task.title;
  const place = by === 'UNIT' ? await loaders.unit.load(key) : await loaders.region.load(key);
  return place === null ? { zh: key, en: key } : { zh: place.name, en: place.name_en ?? place.name };
}

export const planQueries = {
  planTasks: (_root, _args, { pool, viewer }) => (can(viewer, 'PLAN_READ').allow ? readTasks(pool) : []),
  planAssignments: (_root, { filter }, context) => listAssignments(context.pool, context.viewer, filter, today(context)),
  planAssignment: (_root, { no }, context) => assignmentBy(no, context),
  planProgress: async (_root, { by }, context) => {
    const rows = await listAssignments(context.pool, context.viewer, {}, today(context));
    const groups = Map.groupBy(rows, (row) => groupOf(by, row));
    return Promise.all(
      [...groups].map(async ([key, members]) => ({
        key,
        name: await nameOf(by, key, members[0]!, context),
        ...progressOf(members, today(context)),
      })),
    );
  },
  planAnnex: (_root, { annex }, context) => annexOf(context, annex),
} satisfies Pick<NonNullable<Own['Query']>, 'planTasks' | 'planAssignments' | 'planAssignment' | 'planProgress' | 'planAnnex'>;

export const planMutations = {
  assignPlanTask: (_root, { input }, context) => assignTask(context, input),
  submitTaskPlan: (_root, { input }, context) => performOnAssignment(context, 'submitPlan', input, { text: input.text }),
  reportTaskProgress: (_root, { input }, context) => {
    const { done, evidence = [], milestone, text, total } = input;
    return performOnAssignment(context, 'reportProgress', input, { milestone, done, total, text, evidence: evidenceOf(evidence) });
  },
  declareTaskDone: (_root, { input }, context) =>
    performOnAssignment(context, 'declareDone', input, { text: input.text, evidence: evidenceOf(input.evidence) }),
  checkPlanTask: (_root, { input }, context) =>
    performOnAssignment(context, 'checkTask', input, { result: input.result, findings: input.findings }),
  closePlanTask: (_root, { input }, context) => performOnAssignment(context, 'closeTask', input, { note: input.note }),
  notePlanEvent: (_root, { input }, context) => performOnAssignment(context, 'noteEvent', input, { on: input.on }),
  importPlanAnnex: (_root, { input }, context) => importAnnex(context, input),
} satisfies Pick<
  NonNullable<Own['Mutation']>,
  | 'assignPlanTask'
  | 'submitTaskPlan'
  | 'reportTaskProgress'
  | 'declareTaskDone'
  | 'checkPlanTask'
  | 'closePlanTask'
  | 'notePlanEvent'
  | 'importPlanAnnex'
>;

const EVERY = { 1: ['每月', 'monthly'], 3: ['每季度', 'quarterly'], 12: ['每年', 'yearly'] } as const;

function inWords(due: Due): { readonly zh: string; readonly en: string } {
  switch (due.type) {
    case 'DATE':
      return { zh: due.on, en: due.on };
    case 'EVENT':
      return { zh: `${due.event.zh}后 ${due.months} 个月`, en: `${due.months} month after: ${due.event.en}` };
    case 'STANDING': {
      const [zh, en] = EVERY[due.everyMonths];
      return { zh: `长期（${zh}报告）`, en: `standing, reported on ${en}` };
    }
  }
}

export const plan = {
  PlanTask: {
    progress: async (task, _args, context) => {
      const rows = await listAssignments(context.pool, context.viewer, { task: task.no }, today(context));
      return { key: task.no, name: task.title, ...progressOf(rows, today(context)) };
    },
    together: async (task, _args, context) => {
      const rows = await listAssignments(context.pool, context.viewer, { task: task.no }, today(context));
      return standingTogether(
        task,
        rows.map(({ snapshot }) => snapshot),
        today(context),
      );
    },
    assignments: ({ no }, _args, context) => listAssignments(context.pool, context.viewer, { task: no }, today(context)),
  },
  PlanMilestone: {
    due: ({ due }) => inWords(due),
    on: ({ due }) => (due.type === 'DATE' ? due.on : null),
    measure: ({ measure }) => measure.what,
    percent: ({ measure }) => (measure.type === 'RATIO' ? measure.percent : null),
  },
  PlanAssignment: {
    taskNo: ({ task_no }) => task_no,
    title: ({ snapshot }) => snapshot.task.title,
    unit: ({ unit_id }, _args, { loaders }) => found(loaders.unit.load(unit_id), 'unit', unit_id),
    region: ({ region }, _args, { loaders }) => found(loaders.region.load(region), 'region', region),
    state: ({ snapshot }) => snapshot.state,
    stateName: ({ snapshot }) => ASSIGNMENT_STATES[snapshot.state],
    plan: ({ snapshot }) => snapshot.plan ?? null,
    milestones: ({ snapshot }, _args, context) => standingOf(snapshot, today(context)),
    reportDueOn: ({ snapshot }) => nextReportOn(snapshot),
    late: ({ snapshot }, _args, { now }) => latePoints(snapshot, now()),
    reports: ({ snapshot }) => snapshot.reports,
    checks: ({ snapshot }) => snapshot.checks,
    actSeq: ({ snapshot }) => snapshot.actSeq,
    trail: ({ no }, _args, { pool }) => readMatterTrail(pool, 'PLAN', no),
  },
  PlanDone: { assignment: ({ no }, _args, context) => assignmentBy(no, context) },
} satisfies Partial<Own>;
