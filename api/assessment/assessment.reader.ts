/** Points given by people, objections and bulletins, for pages and for the acts on them. */
import { inRange, regionRange } from '../../domain/access/region-range.ts';
import { can } from '../../domain/access/can.ts';
import { scopeOf } from '../../domain/access/scope.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import { issueNo, type BulletinContent } from '../../domain/assessment/bulletin.ts';
import { withPlainNumbers } from '../../domain/audit/canonical.ts';
import type { Json } from '../../domain/case/refusal.ts';
import type { BulletinSource, ManualPointsSource, ObjectionSource } from '../../schema/graphql/assessment-sources.ts';
import type { Pool } from '../context.ts';
import { Values } from '../scope-sql.ts';
import { placeScopeSql } from '../supervision/matter.reader.ts';
import { placeResource } from '../commands/office-trail.ts';

const PLACED = `m.id, m.level, m.unit_id as "unitId", m.person_id as "personId", m.region, m.sheet_id as "sheetId", m.line_id as line,
  m.period_from as "periodFrom", m.period_to as "periodTo", m.evidence`;
const POINTS = `select ${PLACED}, m.points::float8 as points, m.reason, m.given_by as "givenBy", m.given_at as "givenAt",
  exists (select from tongban.effective_manual_points e where e.id = m.id) as effective from tongban.manual_points m`;
const OBJECTIONS = `select ${PLACED}, m.manual_id as "manualId", m.given_by as "givenBy", m.statement, m.objected_by as "objectedBy", m.objected_at as "objectedAt",
  m.outcome, m.reasons, m.correction::float8 as correction, m.decided_by as "decidedBy", m.decided_at as "decidedAt" from tongban.score_objection m`;
const BULLETINS = `select m.id, m.state, m.region, m.content, m.content_sha256 as "contentSha256", m.proposed_by as "proposedBy", m.proposed_at as "proposedAt",
  m.published_by as "publishedBy", m.published_at as "publishedAt", m.issue_year as "issueYear", m.issue_seq as "issueSeq" from tongban.bulletin m`;

export async function readManualPoints(pool: Pool, id: string): Promise<ManualPointsSource | null> {
  const { rows } = await pool.query(`${POINTS} where m.id = $1`, [id]);
  return (rows as ManualPointsSource[])[0] ?? null;
}

export async function readObjection(pool: Pool, id: string): Promise<ObjectionSource | null> {
  const { rows } = await pool.query(`${OBJECTIONS} where m.id = $1`, [id]);
  return (rows as ObjectionSource[])[0] ?? null;
}

export interface PlaceFilter {
  readonly unit?: string | null | undefined;
  readonly open?: boolean | null | undefined;
}

function placedSql(viewer: Viewer, { unit }: PlaceFilter, values: Values): string {
  const scope = placeScopeSql(scopeOf(viewer, 'ASSESSMENT_READ'), values);
  return unit == null ? scope : `${scope} and m.unit_id = ${values.add(unit)}`;
}

export async function listManualPoints(
  pool: Pool,
  viewer: Viewer,
  filter: PlaceFilter,
  first: number,
): Promise<readonly ManualPointsSource[]> {
  const values = new Values();
  const { rows } = await pool.query(
    `${POINTS} where ${placedSql(viewer, filter, values)} order by m.given_at desc, m.id limit ${first}`,
    values.list,
  );
  return rows as ManualPointsSource[];
}

export async function listObjections(pool: Pool, viewer: Viewer, filter: PlaceFilter, first: number): Promise<readonly ObjectionSource[]> {
  const values = new Values();
  const open = filter.open == null ? '' : ` and m.outcome is ${filter.open ? '' : 'not '}null`;
  const { rows } = await pool.query(
    `${OBJECTIONS} where ${placedSql(viewer, filter, values)}${open} order by m.objected_at desc, m.id limit ${first}`,
    values.list,
  );
  return rows as ObjectionSource[];
}

type BulletinRecord = Omit<BulletinSource, 'content' | 'issueNo'> & {
  readonly content: Buffer;
  readonly issueYear: number | null;
  readonly issueSeq: number | null;
};

const asBulletin = ({ content, issueSeq, issueYear, ...row }: BulletinRecord): BulletinSource => ({
  ...row,
  content: withPlainNumbers(JSON.parse(content.toString('utf8')) as Json) as unknown as BulletinContent,
  issueNo: issueYear === null || issueSeq === null ? null : issueNo(issueYear, issueSeq),
});

export async function readBulletin(pool: Pool, id: string): Promise<BulletinSource | null> {
  const { rows } = await pool.query(`${BULLETINS} where m.id = $1`, [id]);
  const row = (rows as BulletinRecord[])[0];
  return row === undefined ? null : asBulletin(row);
}

/** Whoever assesses the region sees drafts too; units of the region see what was published. */
export function mayReadBulletin(viewer: Viewer, { region, state }: Pick<BulletinSource, 'region' | 'state'>): boolean {
  if (can(viewer, 'ASSESSMENT_READ', placeResource({ region })).allow) return true;
  const ofUnit = scopeOf(viewer, 'ASSESSMENT_READ').unitIds.length > 0;
  return state === 'PUBLISHED' && ofUnit && viewer.region !== undefined && inRange(viewer.region, regionRange(region));
}

/** The newest first. */
export async function listBulletins(pool: Pool, viewer: Viewer, first: number): Promise<readonly BulletinSource[]> {
  const { rows } = await pool.query(`select m.id, m.region, m.state from tongban.bulletin m order by m.proposed_at desc, m.id limit 1000`);
  const mine = (rows as Pick<BulletinSource, 'id' | 'region' | 'state'>[]).filter((row) => mayReadBulletin(viewer, row)).slice(0, first);
  const found = await pool.query(`${BULLETINS} where m.id = any($1::text[]) order by m.proposed_at desc, m.id`, [mine.map(({ id }) => id)]);
  return (found.rows as BulletinRecord[]).map(asBulletin);
}
