/**
 * Statistics to take away: the table a question gives, or the cases behind one number, as CSV, JSON or XLSX. Sent while it is read, under
 * the rights of whoever asks; what leaves the house is on the trail.
 */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { rolesThrough } from '../../domain/access/can.ts';
import { isEmptyScope, scopeOf } from '../../domain/access/scope.ts';
import type { Measure } from '../../domain/assessment/define-measure.ts';
import { PERIOD_STEPS } from '../../domain/assessment/periods.ts';
import { actEntry } from '../../domain/audit/act-entry.ts';
import { addDays } from '../../domain/clocks/local-date.ts';
import { CHANNELS, ITEM_KINDS, type Channel, type ItemKind } from '../../domain/law/code-lists.ts';
import type { Cell } from '../../exports/bulletin-table.ts';
import { FORMS, written, type FileOf, type Form } from '../../exports/table.ts';
import { appendEntry } from '../../schema/audit-trail.ts';
import type { CountedCaseSource, GroupKey, Question } from '../../schema/graphql/statistics-sources.ts';
import { casesBehind, countBehind } from '../assessment/cases-behind.ts';
import { filterFor } from '../assessment/fact-filter.ts';
import { isSimulatedAmong } from '../assessment/simulated-among.ts';
import { measuresNamed, readStatistics } from '../assessment/statistics.reader.ts';
import type { ApiServices, Pool, SignedIn } from '../context.ts';
import { groupsOf, knownAt, periodOf } from '../resolvers/statistics.ts';

const PATH = /^\/statistics\/export\.(csv|json|xlsx)$/;
/** Cases read at once while a list is sent. */
const AT_ONCE = 500;
const MEASURES_MAX = 60;

const text = z.string().max(64);
const day = z.iso.date();
const asked = z.strictObject({
  kind: z.enum(['TABLE', 'CASES']),
  period: z.strictObject({ from: day, to: day }),
  by: z
    .array(z.enum(['REGION', 'UNIT', 'PROCEDURE', 'KIND', 'CHANNEL', 'PERIOD']))
    .max(6)
    .default([]),
  step: z.enum(PERIOD_STEPS).default('MONTH'),
  measures: z.array(text).min(1).max(MEASURES_MAX),
  side: z.enum(['NUMERATOR', 'ALL', 'REST']).default('ALL'),
  asOf: day.nullish(),
  filter: z
    .strictObject({
      region: text.nullish(),
      regionIs: text.nullish(),
      unit: text.nullish(),
      procedure: text.nullish(),
      kind: text.nullish(),
      channel: text.nullish(),
      noChannel: z.boolean().nullish(),
      regionLevel: z.enum(['PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE']).nullish(),
    })
    .default({}),
});
type Asked = z.infer<typeof asked>;

/** null: another page's path. */
export const exportForm = (pathname: string): Form | null => (PATH.exec(pathname)?.[1] as Form | undefined) ?? null;

type Services = Pick<ApiServices, 'pool' | 'now' | 'log'>;

const said = (status: number, zh: string, en: string): Response =>
  new Response(`${zh} · ${en}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });

export async function statisticsExport(
  services: Services,
  signedIn: SignedIn | null,
  form: Form,
  search: URLSearchParams,
): Promise<Response> {
  if (signedIn === null) return said(401, '请先登录', 'sign in first');
  const { actor } = signedIn;
  if (isEmptyScope(scopeOf(actor, 'EXPORT')) || isEmptyScope(scopeOf(actor, 'STATISTICS_READ')))
    return said(403, '您无权导出统计', 'your offices do not export statistics');
  const read = asked.safeParse(parsed(search.get('q')));
  if (!read.success) return said(400, '参数 q 不是一个统计问题', `q is no question: ${read.error.issues[0]?.path.join('.') ?? ''}`);
  const question = read.data;
  let file: FileOf & { readonly count: number };
  try {
    file = await fileOf(services, actor, question);
  } catch (error) {
    const { code, en, zh } = (error as { extensions?: { code?: string; zh?: string; en?: string } }).extensions ?? {};
    if (code === undefined) throw error;
    return said(code === 'FORBIDDEN' ? 403 : 400, zh ?? code, en ?? code);
  }
  await tellTaken(services, actor, question, form);
  const name = `statistics-${question.period.from}-${question.period.to}.${form}`;
  return new Response(streamed(written(form, file), services), {
    headers: {
      'content-type': FORMS[form],
      'content-disposition': `attachment; filename="${name}"`,
      // How many lines are to come, for whoever shows progress.
      'x-tongban-rows': String(file.count),
    },
  });
}

function parsed(q: string | null): unknown {
  try {
    return JSON.parse(q ?? '');
  } catch {
    return undefined;
  }
}

async function fileOf({ now, pool }: Services, viewer: SignedIn['actor'], ask: Asked): Promise<FileOf & { readonly count: number }> {
  const question: Question = {
    period: periodOf(ask.period),
    known: knownAt(ask.asOf, { now }),
    filter: await filterFor(pool, viewer, ask.filter),
  };
  const measures = measuresNamed(ask.measures);
  const simulated = await isSimulatedAmong(pool, question);
  const notes: readonly (readonly [string, string])[] = [
    ['期间', `${ask.period.from} 至 ${addDays(ask.period.to, -1)}`],
    ['数据性质', simulated ? '含模拟数据，非真实业务' : '业务数据'],
    ['截至', ask.asOf ?? '当前'],
    ['筛选', JSON.stringify(ask.filter)],
    ...(ask.kind === 'CASES' ? [['哪一侧', ask.side] as const] : []),
    ...measures.map(({ formula, name }): readonly [string, string] => [name.zh, formula.zh]),
    ['导出时刻', now()],
    ['导出人', viewer.personId],
  ];
  return { notes, ...(ask.kind === 'TABLE' ? await table(pool, question, measures, ask) : await cases(pool, question, measures[0]!, ask)) };
}

async function table(pool: Pool, question: Question, measures: readonly Measure[], ask: Asked) {
  const by = groupsOf(ask.by);
  const { rows, total } = await readStatistics(pool, {
    measures,
    question,
    by,
    regionLevel: ask.filter.regionLevel ?? null,
    step: ask.by.includes('PERIOD') ? ask.step : null,
    compare: null,
  });
  const names = await namesIn(pool);
  const head = [
    ...ask.by.map((dimension) => TITLES[dimension]),
    ...measures.flatMap(({ name }) => [name.zh, `${name.zh}·分子`, `${name.zh}·分母`, `${name.zh}·n`, `${name.zh}·名次`]),
  ];
  const cellsOf = (row: (typeof rows)[number]): readonly Cell[] =>
    row.cells.flatMap(({ denominator, n, numerator, rank, value }) => [value, numerator, denominator, n, rank]);
  const lines = [
    ...rows.map((row): readonly Cell[] => [...ask.by.map((dimension) => nameOf(dimension, row.key, names)), ...cellsOf(row)]),
    ...(ask.by.length === 0 ? [] : [[...ask.by.map((_, index) => (index === 0 ? '合计' : '')), ...cellsOf(total)] as readonly Cell[]]),
  ];
  return { head, count: lines.length, rows: each(lines) };
}

async function* each<T>(lines: readonly T[]): AsyncGenerator<T> {
  yield* lines;
}

const TITLES = { REGION: '区划', UNIT: '部门', PROCEDURE: '事项', KIND: '事项类型', CHANNEL: '渠道', PERIOD: '时间' } as const;

interface Names {
  readonly region: ReadonlyMap<string, string>;
  readonly unit: ReadonlyMap<string, string>;
  readonly procedure: ReadonlyMap<string, string>;
}

async function namesIn(pool: Pool): Promise<Names> {
  const { rows } = await pool.query(
    `select 'region' as what, code as key, name from tongban.region union all select 'unit', id, name from tongban.unit
     union all (select distinct on (code) 'procedure', code, definition::jsonb #>> '{name,zh}' from tongban.procedure_version order by code, version desc)`,
  );
  const of = (what: string): ReadonlyMap<string, string> =>
    new Map((rows as { what: string; key: string; name: string }[]).filter((row) => row.what === what).map(({ key, name }) => [key, name]));
  return { region: of('region'), unit: of('unit'), procedure: of('procedure') };
}

function nameOf(dimension: keyof typeof TITLES, key: GroupKey, names: Names): Cell {
  switch (dimension) {
    case 'REGION':
      return names.region.get(key.region ?? '') ?? key.region ?? null;
    case 'UNIT':
      return names.unit.get(key.unitId ?? '') ?? key.unitId ?? null;
    case 'PROCEDURE':
      return names.procedure.get(key.procedure ?? '') ?? key.procedure ?? null;
    case 'KIND':
      return key.kind === undefined ? null : ITEM_KINDS[key.kind as ItemKind].zh;
    case 'CHANNEL':
      return key.channel === undefined || key.channel === 'NONE' ? '未登记' : CHANNELS[key.channel as Channel].zh;
    case 'PERIOD':
      return key.period === undefined ? null : `${key.period.from} 至 ${addDays(key.period.to, -1)}`;
  }
}

async function cases(pool: Pool, question: Question, measure: Measure, ask: Asked) {
  const { totalCount } = await countBehind(pool, measure, ask.side, question);
  const head = ['办件编号', '计入日', '计入的量', '事项', '部门', '区划', '数据性质'];
  return { head, count: totalCount, rows: casesOneByOne(pool, measure, ask.side, question, await namesIn(pool)) };
}

async function* casesOneByOne(
  pool: Pool,
  measure: Measure,
  side: Asked['side'],
  question: Question,
  names: Names,
): AsyncGenerator<readonly Cell[]> {
  for (let after: string | null = null; ;) {
    const page = await casesBehind(pool, measure, side, question, { size: AT_ONCE, backwards: false, after, before: null });
    const found = page.edges.map(({ node }) => node);
    const facts = await factsOf(pool, found);
    for (const { amount, caseNo, on } of found) {
      const fact = facts.get(caseNo);
      yield [
        caseNo,
        on,
        amount,
        names.procedure.get(fact?.procedure ?? '') ?? fact?.procedure ?? null,
        names.unit.get(fact?.unitId ?? '') ?? fact?.unitId ?? null,
        names.region.get(fact?.region ?? '') ?? fact?.region ?? null,
        fact?.provenance === 'SIMULATED' ? '模拟' : fact?.provenance === 'IMPORTED' ? '导入' : '业务',
      ];
    }
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

interface Fact {
  readonly caseNo: string;
  readonly procedure: string;
  readonly unitId: string;
  readonly region: string;
  readonly provenance: string;
}

async function factsOf(pool: Pool, found: readonly CountedCaseSource[]): Promise<ReadonlyMap<string, Fact>> {
  const { rows } = await pool.query(
    `select case_no as "caseNo", procedure, unit_id as "unitId", region, provenance from tongban.case_fact where case_no = any($1)`,
    [found.map(({ caseNo }) => caseNo)],
  );
  return new Map((rows as Fact[]).map((fact) => [fact.caseNo, fact]));
}

/** Read as fast as it is taken; given up when nobody takes it any more. */
function streamed(pieces: AsyncIterable<Uint8Array>, { log }: Services): ReadableStream<Uint8Array> {
  const source = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await source.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        log.error({ err: error }, 'an export broke off');
        controller.error(error);
      }
    },
    async cancel() {
      await source.return?.();
    },
  });
}

async function tellTaken({ now, pool }: Services, actor: SignedIn['actor'], ask: Asked, form: Form): Promise<void> {
  const requestId = randomUUID();
  const entry = actEntry({
    type: 'EXPORT',
    requestId,
    actor,
    role: rolesThrough(actor, 'EXPORT')[0] ?? null,
    data: {
      act: 'exportStatistics',
      form,
      kind: ask.kind,
      measures: [...ask.measures],
      period: { ...ask.period },
      filter: JSON.stringify(ask.filter),
    },
    at: now(),
  });
  await appendEntry(pool, `export/${actor.personId}`, `export/${requestId}`, entry);
}
