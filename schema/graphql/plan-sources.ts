/** What the resolvers of the plan hand to each other. */
import type { Receipt } from '../../domain/audit/entry.ts';
import type { AssignmentState, AssignmentStateName } from '../../domain/plan/assignment.ts';
import type { Milestone, PlanTask } from '../../domain/plan/plan-task.ts';

export type PlanTaskSource = PlanTask;
export type MilestoneSource = Milestone;

export interface AssignmentSource {
  readonly no: string;
  readonly task_no: string;
  readonly unit_id: string;
  readonly region: string;
  readonly seq: number;
  readonly created_at: string;
  readonly snapshot: AssignmentState;
}

export interface PlanDoneSource {
  readonly __typename: 'PlanDone';
  readonly requestId: string;
  readonly no: string;
  readonly state: AssignmentStateName;
  readonly receipt: Receipt;
}
