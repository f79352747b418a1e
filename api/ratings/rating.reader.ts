/** Ratings for lists and pages: one statement each, always under the viewer's scope. Newest change first. */
import { z } from 'zod';
import { regionRange } from '../../domain/access/region-range.ts';
import { scopeOf } from '../../domain/access/scope.ts';
import type { CaseResource, Viewer } from '../../domain/access/viewer.ts';
import type { RatingFilter } from '../../schema/generated/resolvers.ts';
import type { RatingSource } from '../../schema/graphql/rating-sources.ts';
import type { Pool } from '../context.ts';
import { connection, COUNT_CAP, readCursor, writeCursor, type Connection, type Page } from '../paging.ts';
import { Values } from '../scope-sql.ts';
import { placeScopeSql } from '../supervision/matter.reader.ts';

const RATING = 'm.case_no, m.region, m.unit_id, m.seq, m.updated_at, m.next_due_at, m.snapshot';

/** A rating as the rule table sees it: its unit and place, and the parties whose case it was. */
export const ratingResource = ({ region, snapshot, unit_id }: Pick<RatingSource, 'region' | 'snapshot' | 'unit_id'>): CaseResource => ({
  region,
  unitIds: [unit_id],
  ownPartyIds: snapshot.rated.ownPartyIds,
  concernedPartyIds: [],
  assignees: [],
});

function whereOf(filter: RatingFilter, viewer: Viewer, values: Values): string[] {
  const scope = scopeOf(viewer, 'RATING_READ');
  const own = scope.ownPartyId === null ? '' : ` or m.snapshot #> '{rated,ownPartyIds}' @> to_jsonb(${values.add(scope.ownPartyId)}::text)`;
  const parts = [`(${placeScopeSql(scope, values)}${own})`];
  if (filter.states != null) parts.push(`m.state = any(${values.add(filter.states)})`);
  if (filter.grades != null) parts.push(`m.grade = any(${values.add(filter.grades)})`);
  if (filter.bad != null) parts.push(`m.bad = ${values.add(filter.bad)}`);
  if (filter.effective != null) parts.push(`m.effective = ${values.add(filter.effective)}`);
  if (filter.validity != null) parts.push(`m.validity = ${values.add(filter.validity)}`);
  if (filter.unit != null) parts.push(`m.unit_id = ${values.add(filter.unit)}`);
  if (filter.region != null) {
    const { from, to } = regionRange(filter.region);
    parts.push(`m.region collate "C" >= ${values.add(from)} and m.region collate "C" < ${values.add(to)}`);
  }
  if (filter.open != null) parts.push(`m.closed_at is ${filter.open ? '' : 'not '}null`);
  if (filter.ratedFrom != null) parts.push(`m.rated_at >= ${values.add(filter.ratedFrom)}`);
  if (filter.ratedBefore != null) parts.push(`m.rated_at < ${values.add(filter.ratedBefore)}`);
  if (filter.dueBefore != null) parts.push(`m.next_due_at < ${values.add(filter.dueBefore)}`);
  return parts;
}

const cursorShape = z.tuple([z.literal('RATING'), z.iso.datetime(), z.string().max(64)]);

export async function listRatings(pool: Pool, viewer: Viewer, filter: RatingFilter, page: Page): Promise<Connection<RatingSource>> {
  const values = new Values();
  const where = whereOf(filter, viewer, values);
  if (page.after !== null) {
    const [, at, last] = readCursor(page.after, cursorShape);
    where.push(`(m.updated_at, m.case_no) < (${values.add(at)}::timestamptz, ${values.add(last)})`);
  }
  const { rows } = await pool.query(
    `select ${RATING} from tongban.rating m where ${where.join(' and ')} order by m.updated_at desc, m.case_no desc limit ${page.size + 1}`,
    values.list,
  );
  return connection(rows as RatingSource[], page, ({ case_no, updated_at }) => writeCursor(['RATING', updated_at, case_no]));
}

export async function countRatings(pool: Pool, viewer: Viewer, filter: RatingFilter): Promise<number> {
  const values = new Values();
  const { rows } = await pool.query(
    `select count(*)::int as n from (select 1 from tongban.rating m where ${whereOf(filter, viewer, values).join(' and ')} limit ${COUNT_CAP}) counted`,
    values.list,
  );
  return (rows as { n: number }[])[0]!.n;
}

/** Whether it is within the person's reach is decided by `can`. */
export async function readRating(pool: Pool, caseNo: string): Promise<RatingSource | null> {
  const { rows } = await pool.query(`select ${RATING} from tongban.rating m where m.case_no = $1`, [caseNo]);
  return (rows as RatingSource[])[0] ?? null;
}
