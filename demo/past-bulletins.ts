/**
 * Bulletins of the simulated city: last month by unit and the quarter before by county, frozen by a simulated inspector and put out by a
 * simulated head of government once statistics have taken in the whole past. Run at every start of the simulated officers; made once.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { putOut, storeProposal } from '../api/assessment/bulletin-record.ts';
import { issueNo } from '../domain/assessment/bulletin.ts';
import { stepStart } from '../domain/assessment/periods.ts';
import { defaultSheet } from '../domain/assessment/sheets/default-sheet.ts';
import { actEntry } from '../domain/audit/act-entry.ts';
import type { Json } from '../domain/case/refusal.ts';
import type { LocalDate } from '../domain/clocks/clock.ts';
import { addDays, localDateOf } from '../domain/clocks/local-date.ts';
import type { Role } from '../domain/law/roles.ts';
import { appendOnce } from '../schema/audit-trail.ts';
import { inTransaction } from '../schema/in-transaction.ts';
import { isLogin } from './city/logins.ts';

const REGION = '320600';
const WAIT_MS = 2_000;

interface Issue {
  readonly id: string;
  readonly kind: 'MONTH' | 'QUARTER';
  readonly dividedBy: 'UNIT' | 'COUNTY';
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The last whole month and the last whole quarter before a day. */
function issuesBefore(today: LocalDate): readonly Issue[] {
  const whole = (kind: Issue['kind'], dividedBy: Issue['dividedBy']): Issue => {
    const to = stepStart(kind, today);
    return { id: `TB-demo-${kind.toLowerCase()}`, kind, dividedBy, from: stepStart(kind, addDays(to, -1)), to };
  };
  return [whole('QUARTER', 'COUNTY'), whole('MONTH', 'UNIT')];
}

/** Waits for statistics, then makes what is not there. Answers how many were made. */
export async function storeBulletins(pool: pg.Pool, now: Date, signal: AbortSignal): Promise<number> {
  while (!(await statisticsKnowThePast(pool))) {
    if (signal.aborted) return 0;
    await delay(WAIT_MS, undefined, { signal }).catch(() => undefined);
  }
  const [inspector, head] = [await someone(pool, 'INSPECTOR'), await someone(pool, 'GOVERNMENT_HEAD')];
  const calendar = await pool.query<{ version: string }>('select version from tongban.calendar_version order by imported_at desc limit 1');
  const version = calendar.rows[0]?.version;
  if (inspector === undefined || head === undefined || version === undefined) return 0;
  const at = now.toISOString();
  let made = 0;
  for (const { dividedBy, from, id, kind, to } of issuesBefore(localDateOf(at))) {
    const there = await pool.query('select 1 from tongban.bulletin where id = $1', [id]);
    if ((there.rowCount ?? 0) > 0) continue;
    await inTransaction(pool, async (db) => {
      await db.query('set transaction isolation level repeatable read');
      const form = {
        ...{ id, kind, dividedBy, region: REGION, period: { from, to } },
        ...{ sheet: defaultSheet, calendarVersion: version, frozenAt: at, corrects: null },
      };
      const told = await storeProposal(db, form, inspector.id, `demo/${id}`);
      await recorded(db, id, inspector, 'INSPECTOR', { act: 'proposeBulletin', ...(told as object) }, at);
      const out = await putOut(db, { id, region: REGION }, head.id, at);
      if (out === null) throw new Error(`bulletin ${id} could not be put out`);
      await recorded(db, id, head, 'GOVERNMENT_HEAD', { act: 'publishBulletin', id, issueNo: issueNo(out.year, out.seq) }, at);
    });
    made += 1;
  }
  return made;
}

/** All entries of before the city was stored are in the facts. */
async function statisticsKnowThePast(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ known: boolean }>(
    `select coalesce((select entry_id from tongban.trail_follower where follower = 'facts') >= (select entry_id from audit.entry where idem = 'demo/seeded'), false) as known`,
  );
  return rows[0]?.known === true;
}

interface Official {
  readonly id: string;
  readonly unitId: string;
}

/** Of the simulated staff of the city; the log-ins act for themselves. */
async function someone(pool: pg.Pool, role: Role): Promise<Official | undefined> {
  const { rows } = await pool.query<Official>(
    `select p.id, p.unit_id as "unitId" from tongban.person p join tongban.unit u on u.id = p.unit_id
     where u.region = $1 and $2 = any(p.roles) order by p.id`,
    [REGION, role],
  );
  return rows.find(({ id }) => !isLogin(id));
}

async function recorded(
  db: pg.PoolClient,
  id: string,
  { id: personId, unitId }: Official,
  role: Role,
  data: Readonly<Record<string, Json | object>>,
  at: string,
): Promise<void> {
  const act = String(data['act']);
  const entry = actEntry({
    type: 'ASSESSMENT',
    region: REGION,
    requestId: `demo/${act}`,
    actor: { personId, kind: 'SIMULATOR', roles: [role], unitId, region: REGION },
    role,
    data: data as Json,
    reason: '模拟数据 · simulated data',
    at,
  });
  await appendOnce(db, `bulletin/${id}`, `bulletin/${id}/demo/${act}`, entry);
}
