/** Cases told one page at a time under one snapshot, gathered as they come: what lies in memory is counted and capped, never the entries. */
import { withPlainNumbers } from '../../domain/audit/canonical.ts';
import { caseStream, type EntryContent } from '../../domain/audit/entry.ts';
import type { Json } from '../../domain/case/refusal.ts';
import type { BusinessHours } from '../../domain/clocks/clock.ts';
import { departuresFrom, departuresFromUsual, gatherConformance, type Conformance } from '../../domain/process/conformance.ts';
import { gatherProcess, type Process } from '../../domain/process/gather.ts';
import { tellCase, type CaseHead } from '../../domain/process/tell-case.ts';
import { workingTime } from '../../domain/process/working-time.ts';
import type { LearnedGuide } from '../../domain/supervision/learned-guide.ts';
import type { FactFilter } from '../../schema/graphql/statistics-sources.ts';
import type { ApiServices } from '../context.ts';
import { userError } from '../errors.ts';
import { Values } from '../scope-sql.ts';
import { filterSql } from './fact-filter.ts';

/** One answer is computed while somebody waits: beyond these the question has to be narrowed. */
export interface ProcessCap {
  readonly cases: number;
  readonly acts: number;
}
export const PROCESS_CAP: ProcessCap = { cases: 20_000, acts: 500_000 };

const PAGE = 200;
/** Several procedures have several opening hours; waiting is measured by one clock for all. */
export const PROCESS_HOURS: BusinessHours = { opens: '09:00', closes: '17:00' };

export interface ProcessQuestion {
  readonly filter: FactFilter;
  readonly origin: string | null;
  /** Local days of receipt, the last excluded. */
  readonly period: { readonly from: string; readonly to: string } | null;
}

export interface ProcessAnswer {
  readonly process: Process;
  readonly conformance: Conformance;
  readonly simulated: boolean;
}

interface Row extends Omit<CaseHead, 'caseNo'> {
  readonly caseNo: string;
  readonly provenance: string;
}

export async function readProcess(
  { catalogue, transactor }: Pick<ApiServices, 'catalogue' | 'transactor'>,
  question: ProcessQuestion,
  cap: ProcessCap = PROCESS_CAP,
): Promise<ProcessAnswer> {
  const calendar = await catalogue.newestCalendar();
  if (calendar === null) throw userError('UNAVAILABLE', '尚未导入工作日历', 'no working calendar has been imported yet');
  const map = gatherProcess(workingTime(calendar.data, PROCESS_HOURS));
  const conformance = gatherConformance();
  let simulated = false;
  let acts = 0;
  const db = await transactor.connect();
  try {
    await db.query('begin isolation level repeatable read read only');
    await refuseMoreThan(cap.cases, question, async (text, values) => (await db.query<{ n: number }>(text, values)).rows[0]?.n ?? 0);
    const guides = await db.query<{ content: LearnedGuide }>('select content from tongban.learned_guide');
    const guideOf = new Map(guides.rows.map(({ content }) => [content.procedure, content]));
    for (let after = ''; ;) {
      const values = new Values();
      const { rows } = await db.query<Row>(
        `select f.case_no as "caseNo", f.procedure, f.procedure_version as version, f.origin = 'NATIVE' as native,
           f.closed_at is not null as closed, f.provenance
         from ${selected(question, values)} and f.case_no > ${values.add(after)} order by f.case_no limit ${PAGE}`,
        values.list,
      );
      const last = rows.at(-1);
      if (last === undefined) break;
      after = last.caseNo;
      const entries = await entriesOf(
        rows.map(({ caseNo }) => caseNo),
        async (text, list) => (await db.query<{ stream: string; canon: Buffer }>(text, list)).rows,
      );
      for (const { provenance, ...head } of rows) {
        const version = head.native ? ((await catalogue.version(head.procedure, head.version))?.definition ?? null) : null;
        const told = tellCase(head, entries.get(head.caseNo) ?? [], version);
        acts += told.acts.length;
        if (acts > cap.acts) throw tooMany(`${cap.acts} 个环节`, `${cap.acts} acts`);
        simulated ||= provenance === 'SIMULATED';
        map.add(told);
        const guide = head.native ? undefined : guideOf.get(head.procedure);
        conformance.add(
          told,
          version !== null ? departuresFrom(version, told) : guide === undefined ? null : departuresFromUsual(guide, told),
        );
      }
    }
    await db.query('commit');
  } finally {
    await db.query('rollback').catch(() => undefined);
    db.release();
  }
  return { process: map.process(), conformance: conformance.conformance(), simulated };
}

/** Dimensions under the names of the facts of statistics, so that one filter serves both. Codes are compared byte by byte. */
function selected({ filter, origin, period }: ProcessQuestion, values: Values): string {
  const parts = [
    filterSql(filter, values, 'f'),
    ...(origin === null ? [] : [`f.origin = ${values.add(origin)}`]),
    ...(period === null ? [] : [`f.received_on >= ${values.add(period.from)}::date`, `f.received_on < ${values.add(period.to)}::date`]),
  ];
  return `(select case_no, procedure_code as procedure, procedure_version, region collate "C" as region, unit_id, kind, channel, provenance,
      origin, received_on, closed_at from tongban.application_case) f where ${parts.join(' and ')}`;
}

async function refuseMoreThan(
  cap: number,
  question: ProcessQuestion,
  count: (text: string, values: unknown[]) => Promise<number>,
): Promise<void> {
  const values = new Values();
  const text = `select count(*)::int as n from (select from ${selected(question, values)} limit ${cap + 1}) found`;
  if ((await count(text, values.list)) > cap) throw tooMany(`${cap} 件`, `${cap} cases`);
}

const tooMany = (zh: string, en: string): ReturnType<typeof userError> =>
  userError(
    'TOO_EXPENSIVE',
    `流程分析一次至多 ${zh}，请按事项、部门或期间缩小范围`,
    `process analysis takes at most ${en} at a time: narrow by procedure, unit or period`,
  );

async function entriesOf(
  caseNos: readonly string[],
  ask: (text: string, values: unknown[]) => Promise<readonly { readonly stream: string; readonly canon: Buffer }[]>,
): Promise<ReadonlyMap<string, readonly EntryContent[]>> {
  const rows = await ask(`select stream, canon from audit.entry where stream = any($1::text[]) and outcome = 'ok' order by stream, seq`, [
    caseNos.map(caseStream),
  ]);
  const found = new Map<string, EntryContent[]>();
  for (const { canon, stream } of rows) {
    const content = withPlainNumbers(JSON.parse(canon.toString('utf8')) as Json) as unknown as EntryContent;
    // Readings of a case stand in its stream too; only committed steps are its history.
    if (content.caseSeq === undefined) continue;
    const caseNo = stream.slice(caseStream('').length);
    const list = found.get(caseNo);
    if (list === undefined) found.set(caseNo, [content]);
    else list.push(content);
  }
  return found;
}
