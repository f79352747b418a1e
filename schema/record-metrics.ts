/** How the record stands, for those who watch: asked of PostgreSQL when somebody scrapes, at most every few seconds. */
import { Gauge } from 'prom-client';

interface Asked {
  query<Row>(query: { readonly text: string; readonly values: readonly unknown[] }): Promise<{ readonly rows: Row[] }>;
}

const FIGURES = {
  tongban_due_soon: ['Open cases whose next due point is less than a day away', `(select count(*) from tongban.application_case where closed_at is null and next_due_at between now() and now() + interval '1 day')`],
  tongban_overdue: ['Open cases that are overdue', `(select count(*) from tongban.application_case where closed_at is null and overdue)`],
  tongban_missed_due: ['Clocks that ran out two minutes ago and are not on record as run out: must be 0', `(select count(*) from tongban.missed_due(now(), interval '2 minutes'))`],
  tongban_outbox_age_seconds: ['Age of the oldest paper that has not left', `(select coalesce(extract(epoch from now() - min(created_at)), 0) from tongban.outbox where delivered_at is null)`],
  tongban_sequencer_waiting: ['Entries of the trail that the log has not taken in', `(select count(*) from audit.pending)`],
  tongban_sequencer_lag_seconds: ['Age of the newest checkpoint while entries wait; 0: none waits', `(select case when exists (select 1 from audit.pending) then coalesce((select extract(epoch from now() - max(published_at)) from audit.checkpoint), 0) else 0 end)`],
} as const; // prettier-ignore

const FRESH_MS = 5_000;

/** Simulated cases are not counted apart: a database holds either a real city or a simulated one. */
export function watchRecord(pool: Asked): void {
  let asked: { readonly at: number; readonly row: Promise<Readonly<Record<string, string | number>>> } | undefined;
  const row = (): Promise<Readonly<Record<string, string | number>>> => {
    if (asked !== undefined && Date.now() - asked.at < FRESH_MS) return asked.row;
    const text = `select ${Object.entries(FIGURES)
      .map(([name, [, sql]]) => `${sql}::float8 as ${name}`)
      .join(', ')}`;
    asked = {
      at: Date.now(),
      row: pool.query<Readonly<Record<string, string | number>>>({ text, values: [] }).then(({ rows }) => rows[0] ?? {}),
    };
    return asked.row;
  };
  const up = new Gauge({ name: 'tongban_record_reachable', help: 'PostgreSQL answered the last scrape' });
  for (const [name, [help]] of Object.entries(FIGURES))
    new Gauge({
      name,
      help,
      async collect() {
        try {
          this.set(Number((await row())[name]));
          up.set(1);
        } catch {
          this.remove(); // no figure is better than an old one
          up.set(0);
        }
      },
    });
}
