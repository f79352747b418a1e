/** The rule table's scope as a condition of SQL over `tongban.application_case c`. A test asks it and `inScope` the same questions. */
import type { Scope } from '../domain/access/scope.ts';

/** Collects values and answers their placeholders. */
export class Values {
  readonly list: unknown[] = [];
  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

export function scopeSql(scope: Scope, values: Values): string {
  const parts = scopeParts(scope, values);
  return parts.length === 0 ? 'false' : `(${parts.join(' or ')})`;
}

/** The conditions of which one must hold; none: no case is within the scope. */
export function scopeParts(scope: Scope, values: Values): readonly string[] {
  if (scope.all) return ['true'];
  const parts: string[] = [];
  // Codes are compared byte by byte, whatever the database's collation.
  for (const range of scope.ranges)
    parts.push(`(c.region collate "C" >= ${values.add(range.from)} and c.region collate "C" < ${values.add(range.to)})`);
  if (scope.unitIds.length > 0) {
    const units = values.add(scope.unitIds);
    parts.push(`c.unit_id = any(${units})`, `c.case_no in (select t.case_no from tongban.case_task t where t.unit_id = any(${units}))`);
  }
  if (scope.ownPartyId !== null) {
    const party = values.add(scope.ownPartyId);
    parts.push(`c.applicant_party = ${party}`, `c.snapshot #>> '{agent,partyId}' = ${party}`);
  }
  if (scope.concernedPartyId !== null) {
    const party = values.add(scope.concernedPartyId);
    parts.push(`c.snapshot #>> '{respondent,partyId}' = ${party}`, `coalesce(c.snapshot #> '{hearing,told}', '[]') ? ${party}`);
  }
  if (scope.assignee !== null)
    parts.push(`c.case_no in (select t.case_no from tongban.case_task t where t.assignee = ${values.add(scope.assignee)})`);
  if (scope.hearingHost !== null) parts.push(`c.snapshot #>> '{hearing,host}' = ${values.add(scope.hearingHost)}`);
  return parts;
}
