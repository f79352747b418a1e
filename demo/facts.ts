/** What is in the simulated city, counted from the database: the only source of figures in README and docs. */
import type pg from 'pg';

export interface DemoFacts {
  readonly seed: number | null;
  readonly generator: string | null;
  readonly until: string | null;
  readonly regions: number;
  readonly units: number;
  readonly staff: number;
  readonly logins: number;
  readonly applicants: number;
  readonly cases: number;
  readonly entries: number;
  readonly refusedCommands: number;
  readonly open: number;
  readonly closed: number;
  readonly children: number;
  readonly accepted: number;
  readonly corrected: number;
  readonly granted: number;
  readonly denied: number;
  readonly withdrawn: number;
  readonly stopped: number;
  readonly extended: number;
  readonly deemed: number;
  readonly heard: number;
  readonly sentBack: number;
  readonly delegated: number;
  readonly pastPromise: number;
  readonly pastLaw: number;
  readonly openOverdue: number;
  readonly openPaused: number;
  readonly onDesks: number;
  readonly byProcedure: readonly { readonly procedure: string; readonly cases: number; readonly open: number }[];
}

const CITY = `
  with entry as (select stream, convert_from(canon, 'UTF8')::jsonb as content from audit.entry where stream like 'case/%'),
  happened as (select distinct stream, event ->> 'type' as type, split_part(event ->> 'clock', '/', 1) as clock, event ->> 'decision' as decision
    from entry cross join lateral jsonb_array_elements(content -> 'events') event),
  simulated as (select * from tongban.application_case where provenance = 'SIMULATED'),
  count_of as (select
    count(distinct stream) filter (where type in ('Accepted', 'AcceptedDeferred', 'DeemedAccepted', 'OpenedFromPackage'))::int as accepted,
    count(distinct stream) filter (where type = 'CorrectionRequested')::int as corrected,
    count(distinct stream) filter (where decision = 'GRANT')::int as granted,
    count(distinct stream) filter (where decision = 'DENY')::int as denied,
    count(distinct stream) filter (where type = 'Withdrawn')::int as withdrawn,
    count(distinct stream) filter (where type = 'SpecialStarted')::int as stopped,
    count(distinct stream) filter (where type = 'ExtensionGranted')::int as extended,
    count(distinct stream) filter (where type = 'DeemedAccepted')::int as deemed,
    count(distinct stream) filter (where type = 'HearingRecorded')::int as heard,
    count(distinct stream) filter (where type = 'StepSentBack')::int as "sentBack",
    count(distinct stream) filter (where type = 'Delegated')::int as delegated,
    count(distinct stream) filter (where type = 'ClockExpired' and clock = 'PROMISED')::int as "pastPromise",
    count(distinct stream) filter (where type = 'ClockExpired' and clock in ('STATUTORY', 'JOINT'))::int as "pastLaw"
    from happened where stream in (select 'case/' || case_no from simulated))
  select *,
    (select count(*)::int from tongban.region) as regions,
    (select count(*)::int from tongban.unit) as units,
    (select count(*)::int from tongban.person where unit_id is not null and provenance = 'SIMULATED') as staff,
    (select count(*)::int from tongban.person where is_demo_login) as logins,
    (select count(*)::int from tongban.party where provenance = 'SIMULATED') as applicants,
    (select count(*)::int from simulated) as cases,
    (select count(*)::int from entry where stream in (select 'case/' || case_no from simulated)) as entries,
    (select count(*)::int from entry where content ->> 'outcome' = 'denied' and stream in (select 'case/' || case_no from simulated)) as "refusedCommands",
    (select count(*)::int from simulated where closed_at is null) as open,
    (select count(*)::int from simulated where closed_at is not null) as closed,
    (select count(*)::int from simulated where parent_case_no is not null) as children,
    (select count(*)::int from simulated where closed_at is null and overdue) as "openOverdue",
    (select count(*)::int from simulated where closed_at is null and paused) as "openPaused",
    (select count(*)::int from tongban.case_task t join tongban.person p on p.id = t.assignee and p.is_demo_login) as "onDesks"
  from count_of`;

const BY_PROCEDURE = `
  select procedure_code as procedure, count(*)::int as cases, (count(*) filter (where closed_at is null))::int as open
  from tongban.application_case where provenance = 'SIMULATED' group by 1 order by 2 desc, 1`;

const MADE = `
  select content -> 'data' ->> 'seed' as seed, content -> 'data' ->> 'generator' as generator, content -> 'data' ->> 'until' as until
  from (select convert_from(canon, 'UTF8')::jsonb as content from audit.entry where idem = 'demo/seeded') made`;

export async function demoFacts(db: Pick<pg.Pool, 'query'>): Promise<DemoFacts> {
  const city = await db.query<Omit<DemoFacts, 'seed' | 'generator' | 'until' | 'byProcedure'>>(CITY);
  const byProcedure = await db.query<DemoFacts['byProcedure'][number]>(BY_PROCEDURE);
  const made = await db.query<{ seed: string; generator: string; until: string }>(MADE);
  const counts = city.rows[0];
  if (counts === undefined) throw new Error('the counting answered nothing');
  const { seed, generator, until } = made.rows[0] ?? {};
  return {
    seed: seed === undefined ? null : Number(seed),
    generator: generator ?? null,
    until: until ?? null,
    ...counts,
    byProcedure: byProcedure.rows,
  };
}
