/** Cards and orders for lists and pages: one statement each, always under the viewer's scope. Newest change first. */
import { z } from 'zod';
import { withPlainNumbers } from '../../domain/audit/canonical.ts';
import type { EntryContent } from '../../domain/audit/entry.ts';
import { regionRange } from '../../domain/access/region-range.ts';
import { scopeOf, type Scope } from '../../domain/access/scope.ts';
import type { CaseResource, Viewer } from '../../domain/access/viewer.ts';
import type { Json } from '../../domain/case/refusal.ts';
import type { MatterKind } from '../../domain/supervision/matters/matter.ts';
import { matterStream } from '../../domain/supervision/matters/matter.ts';
import type { CardFilter, OrderFilter } from '../../schema/generated/resolvers.ts';
import type { TrailEntrySource } from '../../schema/graphql/sources.ts';
import type { CardSource, OrderSource } from '../../schema/graphql/supervision-cards-sources.ts';
import type { Pool } from '../context.ts';
import { connection, COUNT_CAP, readCursor, writeCursor, type Connection, type Page } from '../paging.ts';
import { Values } from '../scope-sql.ts';

const CARDS = `tongban.card m`;
const EFFECTIVE = `exists (select 1 from tongban.effective_card e where e.card_no = m.card_no)`;
const CARD = `m.card_no, m.region, m.unit_id, m.seq, m.updated_at, m.next_due_at, m.snapshot, ${EFFECTIVE} as effective`;
const ORDERS = `tongban.supervision_order m`;
const ORDER = `m.order_no, m.region, m.unit_id, m.seq, m.updated_at, m.next_due_at, m.snapshot`;

/** A card or an order as the rule table sees it: it is about a unit in a place. */
export const matterResource = ({ region, unit_id }: Pick<CardSource, 'region' | 'unit_id'>): CaseResource => ({
  region,
  unitIds: [unit_id],
  ownPartyIds: [],
  concernedPartyIds: [],
  assignees: [],
});

/** The scope over any table with region and unit. */
export function placeScopeSql(scope: Pick<Scope, 'all' | 'ranges' | 'unitIds'>, values: Values, alias = 'm'): string {
  if (scope.all) return 'true';
  const parts = scope.ranges.map(({ from, to }) => inRegion(from, to, values, alias));
  if (scope.unitIds.length > 0) parts.push(`${alias}.unit_id = any(${values.add(scope.unitIds)})`);
  return parts.length === 0 ? 'false' : `(${parts.join(' or ')})`;
}

const inRegion = (from: string, to: string, values: Values, alias: string): string =>
  `(${alias}.region collate "C" >= ${values.add(from)} and ${alias}.region collate "C" < ${values.add(to)})`;

interface Common {
  readonly states?: readonly string[] | null | undefined;
  readonly caseNo?: string | null | undefined;
  readonly unit?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly open?: boolean | null | undefined;
  readonly forBulletin?: boolean | null | undefined;
  readonly dueBefore?: string | null | undefined;
}

function commonSql(filter: Common, viewer: Viewer, values: Values): string[] {
  const parts = [placeScopeSql(scopeOf(viewer, 'SUPERVISION_READ'), values)];
  if (filter.states != null) parts.push(`m.state = any(${values.add(filter.states)})`);
  if (filter.caseNo != null) parts.push(`m.case_no = ${values.add(filter.caseNo)}`);
  if (filter.unit != null) parts.push(`m.unit_id = ${values.add(filter.unit)}`);
  if (filter.region != null) {
    const { from, to } = regionRange(filter.region);
    parts.push(inRegion(from, to, values, 'm'));
  }
  if (filter.open != null) parts.push(`m.closed_at is ${filter.open ? '' : 'not '}null`);
  if (filter.forBulletin != null) parts.push(`m.for_bulletin = ${values.add(filter.forBulletin)}`);
  if (filter.dueBefore != null) parts.push(`m.next_due_at < ${values.add(filter.dueBefore)}`);
  return parts;
}

function cardSql(filter: CardFilter, viewer: Viewer, values: Values): string[] {
  const parts = commonSql(filter, viewer, values);
  if (filter.levels != null) parts.push(`m.level = any(${values.add(filter.levels)})`);
  if (filter.ruleId != null) parts.push(`m.rule_id = ${values.add(filter.ruleId)}`);
  if (filter.effective != null) parts.push(`${EFFECTIVE} = ${values.add(filter.effective)}`);
  if (filter.issuedFrom != null) parts.push(`m.issued_at >= ${values.add(filter.issuedFrom)}`);
  if (filter.issuedBefore != null) parts.push(`m.issued_at < ${values.add(filter.issuedBefore)}`);
  return parts;
}

const cursorShape = z.tuple([z.enum(['CARD', 'ORDER']), z.iso.datetime(), z.string().max(64)]);

interface List {
  readonly kind: MatterKind;
  readonly columns: string;
  readonly from: string;
  readonly no: string;
}

async function list<T extends { readonly updated_at: string }>(
  pool: Pool,
  { columns, from, kind, no }: List,
  where: string[],
  values: Values,
  page: Page,
  numberOf: (row: T) => string,
): Promise<Connection<T>> {
  if (page.after !== null) {
    const [, at, last] = readCursor(page.after, cursorShape);
    const before = `${values.add(at)}::timestamptz`;
    where.push(`(m.updated_at, m.${no}) < (${before}, ${values.add(last)})`);
  }
  const { rows } = await pool.query(
    `select ${columns} from ${from} where ${where.join(' and ')} order by m.updated_at desc, m.${no} desc limit ${page.size + 1}`,
    values.list,
  );
  return connection(rows as T[], page, (row) => writeCursor([kind, row.updated_at, numberOf(row)]));
}

async function count(pool: Pool, from: string, where: readonly string[], values: Values): Promise<number> {
  const { rows } = await pool.query(
    `select count(*)::int as n from (select 1 from ${from} where ${where.join(' and ')} limit ${COUNT_CAP}) counted`,
    values.list,
  );
  return (rows as { n: number }[])[0]!.n;
}

export function listCards(pool: Pool, viewer: Viewer, filter: CardFilter, page: Page): Promise<Connection<CardSource>> {
  const values = new Values();
  const what: List = { kind: 'CARD', columns: CARD, from: CARDS, no: 'card_no' };
  return list<CardSource>(pool, what, cardSql(filter, viewer, values), values, page, ({ card_no }) => card_no);
}

export function countCards(pool: Pool, viewer: Viewer, filter: CardFilter): Promise<number> {
  const values = new Values();
  return count(pool, CARDS, cardSql(filter, viewer, values), values);
}

export function listOrders(pool: Pool, viewer: Viewer, filter: OrderFilter, page: Page): Promise<Connection<OrderSource>> {
  const values = new Values();
  const what: List = { kind: 'ORDER', columns: ORDER, from: ORDERS, no: 'order_no' };
  return list<OrderSource>(pool, what, commonSql(filter, viewer, values), values, page, ({ order_no }) => order_no);
}

export function countOrders(pool: Pool, viewer: Viewer, filter: OrderFilter): Promise<number> {
  const values = new Values();
  return count(pool, ORDERS, commonSql(filter, viewer, values), values);
}

/** For commands and after them: whether it is within the person's reach is decided by `can`. */
export async function readCard(pool: Pool, cardNo: string): Promise<CardSource | null> {
  const { rows } = await pool.query(`select ${CARD} from ${CARDS} where m.card_no = $1`, [cardNo]);
  return (rows as CardSource[])[0] ?? null;
}

export async function readOrder(pool: Pool, orderNo: string): Promise<OrderSource | null> {
  const { rows } = await pool.query(`select ${ORDER} from ${ORDERS} where m.order_no = $1`, [orderNo]);
  return (rows as OrderSource[])[0] ?? null;
}

const ENTRY = `e.stream, e.seq, encode(e.prev, 'hex') as prev, encode(e.hash, 'hex') as hash, convert_from(e.canon, 'UTF8') as canon`;
type EntryRow = Omit<TrailEntrySource, 'content'> & { readonly canon: string };

/** An entry of a matter's stream is read like a case's: the frame is the same. */
const asEntry = ({ canon, ...row }: EntryRow): TrailEntrySource => ({
  ...row,
  content: withPlainNumbers(JSON.parse(canon) as Json) as unknown as EntryContent,
});

/** A matter has a few dozen entries at most; refusals are among them. */
export async function readMatterTrail(pool: Pool, kind: MatterKind, no: string): Promise<readonly TrailEntrySource[]> {
  const { rows } = await pool.query(`select ${ENTRY} from audit.entry e where e.stream = $1 order by e.seq limit 500`, [
    matterStream(kind, no),
  ]);
  return (rows as EntryRow[]).map(asEntry);
}

/** What became of a request: its committed entry, else its refusals. */
export async function readMatterRequest(pool: Pool, kind: MatterKind, no: string, requestId: string): Promise<readonly TrailEntrySource[]> {
  const prefix = `refused/${no}/${requestId}/`;
  const { rows } = await pool.query(
    `select ${ENTRY} from audit.entry e where e.idem = $1 or (e.idem collate "C" >= $2 and e.idem collate "C" < $3) order by e.outcome desc, e.entry_id`,
    [`${matterStream(kind, no)}/${requestId}`, prefix, `${prefix.slice(0, -1)}0`],
  );
  return (rows as EntryRow[]).map(asEntry);
}
