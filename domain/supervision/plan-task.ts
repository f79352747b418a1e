/** 任务督查 as supervision sees it: its reports are owed to the supervisor, not to an applicant. */
import type { Moment } from './define-rule.ts';

export const isPlanTask = ({ procedure }: Pick<Moment, 'procedure'>): boolean => procedure.code === 'task-supervise';
/** Steps whose lateness is a report not given (R-T09), not merely a slow step (R-T04). */
export const REPORTING_STEPS: readonly string[] = ['plan', 'report'];
