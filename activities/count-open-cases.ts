/**
 * The counts of the live board (看板) follow the rows of the cases: what a case was counted for is remembered, and the counts move by the
 * difference. Whoever runs it twice, or late, finds no difference.
 */
import type pg from 'pg';
import { CAME_SQL, LEFT_SQL } from '../schema/open-counts-sql.ts';

/** Within the caller's transaction; one caller at a time, since whoever follows the trail holds its place. */
export async function countOpenCases(db: Pick<pg.ClientBase, 'query'>, caseNos: readonly string[]): Promise<void> {
  await db.query({ name: 'open-cases-left', text: LEFT_SQL, values: [caseNos] });
  await db.query({ name: 'open-cases-came', text: CAME_SQL, values: [caseNos] });
}
