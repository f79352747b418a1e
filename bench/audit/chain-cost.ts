/**
 * What the chain costs a city: whole steps of cases, each the one transaction that a workflow commits, by the very same function with its
 * entry appended to the chain, and with the entry inserted into a table of the same columns and indexes but for the chain's own.
 */
import pg from 'pg';
import { commitStepOn } from '../../activities/commit-step.ts';
import { readCaseClocks } from '../../domain/case/case-clocks.ts';
import { decide } from '../../domain/case/decide.ts';
import { initialState } from '../../domain/case/initial-state.ts';
import { procedureFacts } from '../../domain/case/read-model.ts';
import { commandContent } from '../../domain/case/step-content.ts';
import type { Queryable } from '../../schema/audit-trail.ts';
import { openPool } from '../../schema/database.ts';
import { benchCaseNo, filingOf, inputOf, stepsOf, storeForm, type StoredForm } from '../engine/application.ts';

const WRITERS = 8;
const TURNS = 6;

export interface ChainCost {
  /** Steps of cases a second. */
  readonly withChain: number;
  readonly without: number;
}

export async function chainCost(ownerUrl: string, sliceMs: number, say: (line: string) => void): Promise<ChainCost> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await withoutChain(owner);
  const pool = openPool(ownerUrl, { max: WRITERS });
  const form = await storeForm(pool);
  const kinds = { chained: pool, plain: through(pool, 'bench.commit_step') };
  let serial = 0;
  const slice = async (kind: keyof typeof kinds, ms: number): Promise<number> => {
    const began = performance.now();
    let steps = 0;
    await Promise.all(
      Array.from({ length: WRITERS }, async () => {
        while (performance.now() - began < ms) {
          const done = await committed(kinds[kind], form, ++serial);
          steps += done; // not in one line: what others added meanwhile would be lost
        }
      }),
    );
    return steps / ((performance.now() - began) / 1_000);
  };
  try {
    await slice('plain', 1_000);
    await slice('chained', 1_000);
    const rates = { chained: [] as number[], plain: [] as number[] };
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const kind of turn % 2 === 0 ? (['plain', 'chained'] as const) : (['chained', 'plain'] as const))
        rates[kind].push(await slice(kind, sliceMs));
    say(`steps/s with the chain ${rates.chained.map(Math.round).join(' ')}, without ${rates.plain.map(Math.round).join(' ')}`);
    return { withChain: mean(rates.chained), without: mean(rates.plain) };
  } finally {
    await pool.end();
    await owner.query('drop schema bench cascade');
    await owner.end();
  }
}

const mean = (values: readonly number[]): number => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

/** The four steps of one case. */
async function committed(db: Queryable, form: StoredForm, serial: number): Promise<number> {
  const { calendar, caseNo, origin, procedure, provenance, region, unitId } = inputOf(benchCaseNo('2026-03-03', serial));
  const { definition, hash } = procedure;
  let state = initialState({
    ...{ caseNo, procedure: definition, procedureHash: hash, calendarVersion: calendar.version },
    ...{ origin, provenance, region, unitId },
  });
  const commands = [filingOf(form), ...stepsOf()];
  for (const command of commands) {
    const desk = { state, procedure: definition, calendar };
    const { events, next } = decide(desk, command);
    await commitStepOn(db, {
      ...procedureFacts(definition),
      ...{ state: next, events, readings: readCaseClocks(next, definition, calendar, command.receivedAt) },
      content: {
        ...commandContent(desk, command, command.receivedAt),
        workflow: { workflowId: `case/${caseNo}`, runId: 'bench', updateId: command.requestId },
      },
      ...(state.form === undefined ? {} : { previousFormId: state.form.formId }),
    });
    state = next;
  }
  return commands.length;
}

/** The same pool, on which the commit calls another function. */
function through(pool: pg.Pool, name: string): pg.Pool {
  const query = (asked: { readonly text: string; readonly name?: string; readonly values: readonly unknown[] }) =>
    asked.name === undefined
      ? pool.query(asked as pg.QueryConfig)
      : pool.query({ ...asked, name: `${asked.name}-plain`, text: asked.text.replace('tongban.commit_step', name) } as pg.QueryConfig);
  return Object.create(pool, { query: { value: query } }) as pg.Pool;
}

/** The commit's own text, with a plain insert in place of the append; queues of statistics and supervision are filled alike. */
async function withoutChain(owner: pg.Client): Promise<void> {
  await owner.query(`create schema bench;
    create table bench.entry (entry_id bigint generated always as identity (start 1000000000) primary key, stream text not null, idem text not null unique,
      canon bytea not null, type text not null, actor text not null, org text not null, region text not null, outcome text not null, at text not null);
    create index on bench.entry (stream, entry_id);
    create index on bench.entry (actor, entry_id);
    create index on bench.entry (org, entry_id);
    create trigger queue_for_supervision after insert on bench.entry for each row
      when (new.outcome = 'ok' and new.stream like 'case/%') execute function tongban.queue_for_supervision();
    create function bench.insert_entry(p_stream text, p_idem text, p_canon bytea, p_type text, p_actor text, p_org text, p_region text,
      p_outcome text, p_at text, out seq bigint, out hash bytea, out appended boolean) language plpgsql as $$ begin
      insert into bench.entry as e (stream, idem, canon, type, actor, org, region, outcome, at)
        values (p_stream, p_idem, p_canon, p_type, p_actor, p_org, p_region, p_outcome, p_at) on conflict (idem) do nothing
        returning e.entry_id into insert_entry.seq;
      appended := found;
      hash := '';
    end $$`);
  const { rows } = await owner.query<{ text: string }>(`select pg_get_functiondef('tongban.commit_step'::regproc) as text`);
  const text = rows[0]!.text.replaceAll('tongban.commit_step', 'bench.commit_step').replace('audit.append(', 'bench.insert_entry(');
  if (!text.includes('bench.insert_entry(')) throw new Error('the commit no longer appends its entry by audit.append');
  await owner.query(text);
}
