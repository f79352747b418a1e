/**
 * Which cases have just changed: ONE connection listens on `tongban_case` for all subscribers of this process. Only ids travel.
 * NOTIFY loses what is said while the connection is away, so after a reconnect the cases changed meanwhile are read from the table.
 */
import pg from 'pg';
import { z } from 'zod';
import type { Logger } from 'pino';

export const CASE_CHANNEL = 'tongban_case';

export interface CaseChange {
  readonly caseNo: string;
  readonly seq: number;
}
/** `reload`: more was missed than is worth naming; read everything again. */
export type Change = CaseChange | 'reload';

export interface CaseChanges {
  listen(): ChangeFeed;
}

/** What one subscriber hears, from the moment it asked. */
export interface ChangeFeed {
  /** The next change; null once the feed is closed, from either side. */
  next(): Promise<Change | null>;
  /** All that is waiting. */
  take(): readonly Change[];
  close(): void;
}

const payload = z.object({ caseNo: z.string(), seq: z.number() });
const MISSED_CAP = 1_000;
const KEEPALIVE_MS = 20_000;
const LONGEST_WAIT_MS = 5_000;

export class PostgresCaseChanges implements CaseChanges {
  readonly #url: string;
  readonly #log: Pick<Logger, 'warn'>;
  readonly #hears = new Set<(change: Change) => void>();
  readonly #ends = new Set<() => void>();
  #client: pg.Client | null = null;
  #closed = false;
  #attempt = 0;
  /** Database time of the last sign of life: what changed since is read after a reconnect. */
  #heardUntil: string | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(url: string, log: Pick<Logger, 'warn'>) {
    this.#url = url;
    this.#log = log;
  }

  /** Begins to listen; while the database is away, and whenever it goes away, tries again until it is there. */
  async start(): Promise<void> {
    try {
      await this.#connect();
    } catch (error) {
      this.#log.warn({ error: error instanceof Error ? error.message : String(error) }, 'cannot listen for changes yet');
      this.#connectLater();
    }
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url, application_name: 'tongban-listen', keepAlive: true });
    client.on('notification', ({ payload: text }) => this.#hear(text));
    client.on('error', (error) => this.#log.warn({ error: error.message }, 'the connection that listens for changes broke'));
    await client.connect();
    if (this.#closed) return client.end();
    await client.query(`listen ${CASE_CHANNEL}`);
    await this.#catchUp(client);
    // Only a connection that stood can be lost; one that never came about is the caller's failure.
    client.on('end', () => this.#connectLater());
    this.#client = client;
    this.#attempt = 0;
    this.#timer = setInterval(() => void this.#alive(client), KEEPALIVE_MS);
    this.#timer.unref();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    for (const end of [...this.#ends]) end();
    await this.#client?.end();
  }

  listen(): ChangeFeed {
    return feedFrom(this.#hears, this.#ends, this.#closed);
  }

  #hear(text: string | undefined): void {
    const parsed = payload.safeParse(text === undefined ? undefined : JSON.parse(text));
    if (parsed.success) for (const hear of this.#hears) hear(parsed.data);
  }

  async #alive(client: pg.Client): Promise<void> {
    try {
      await this.#markTime(client);
    } catch (error) {
      this.#log.warn(
        { error: error instanceof Error ? error.message : String(error) },
        'the connection that listens for changes is silent',
      );
    }
  }

  /** A margin covers transactions that began before and commit after. */
  async #markTime(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ now: string }>(`select (now() - interval '10 seconds')::text as now`);
    this.#heardUntil = rows[0]!.now;
  }

  async #catchUp(client: pg.Client): Promise<void> {
    if (this.#heardUntil !== null) {
      const { rows } = await client.query<CaseChange>(
        `select case_no as "caseNo", seq from tongban.application_case where updated_at >= $1::timestamptz order by updated_at limit ${MISSED_CAP + 1}`,
        [this.#heardUntil],
      );
      const missed: readonly Change[] = rows.length > MISSED_CAP ? ['reload'] : [...rows, 'reload'];
      for (const change of missed) for (const hear of this.#hears) hear(change);
    }
    await this.#markTime(client);
  }

  #connectLater(): void {
    clearInterval(this.#timer);
    this.#client = null;
    if (this.#closed) return;
    const wait = Math.min(LONGEST_WAIT_MS, 100 * 2 ** this.#attempt++);
    setTimeout(() => void this.start(), wait).unref();
  }
}

/** A queue between the one source and one subscriber; a slow one is told to reload rather than kept waiting for. */
export function feedFrom(hears: Set<(change: Change) => void>, ends: Set<() => void>, closed: boolean): ChangeFeed {
  let queue: Change[] = [];
  let over = closed;
  let wake: (() => void) | undefined;
  const hear = (change: Change): void => {
    queue = queue.length >= MISSED_CAP ? ['reload'] : [...queue, change];
    wake?.();
  };
  const close = (): void => {
    over = true;
    hears.delete(hear);
    ends.delete(close);
    wake?.();
  };
  if (!over) {
    hears.add(hear);
    ends.add(close);
  }
  return {
    async next() {
      while (queue.length === 0 && !over) await new Promise<void>((resolve) => (wake = resolve));
      return over ? null : (queue.shift() ?? null);
    },
    take() {
      const taken = queue;
      queue = [];
      return taken;
    },
    close,
  };
}
