/**
 * Which cases, cards and orders have just changed, and who has a notice: ONE connection listens for all subscribers of this process.
 * Only ids travel.
 * NOTIFY loses what is said while the connection is away, and a worker that dies may not have told what it committed: every few seconds,
 * and after a reconnect, the cases that moved meanwhile are read from the table.
 */
import pg from 'pg';
import { z } from 'zod';
import type { Logger } from 'pino';
import { CASE_CHANNEL } from '../../schema/tell-changes.ts';

const MATTER_CHANNEL = 'tongban_matter';
const ALERT_CHANNEL = 'tongban_alert';

export interface CaseChange {
  readonly caseNo: string;
  readonly seq: number;
}
/** Of a card, an order or a rating. */
export interface MatterChange {
  readonly kind: string;
  readonly no: string;
  readonly seq: number;
  readonly unitId: string;
  readonly region: string;
}
export interface AlertRaised {
  readonly noticeId: number;
  readonly owner: string;
}
/** `reload`: more was missed than is worth naming; read everything again. */
export type Change<T = CaseChange> = T | 'reload';

export interface CaseChanges {
  listen(): ChangeFeed;
  matters(): ChangeFeed<MatterChange>;
  alerts(): ChangeFeed<AlertRaised>;
  /** Whatever moves the counts of the board: cases and matters. */
  counts(): ChangeFeed<CaseChange | MatterChange>;
}

/** What one subscriber hears, from the moment it asked. */
export interface ChangeFeed<T = CaseChange> {
  /** The next change; null once the feed is closed, from either side. */
  next(): Promise<Change<T> | null>;
  /** All that is waiting. */
  take(): readonly Change<T>[];
  close(): void;
}

type Hears<T> = Set<(change: Change<T>) => void>;

/** Where one can begin to hear, and stop. */
interface Source<T> {
  add(hear: (change: Change<T>) => void): unknown;
  delete(hear: (change: Change<T>) => void): unknown;
}

const casePayload = z.object({ caseNo: z.string(), seq: z.number() });
const matterPayload = z.object({ kind: z.string(), no: z.string(), seq: z.number(), unitId: z.string(), region: z.string() });
const alertPayload = z.object({ noticeId: z.number(), owner: z.string() });
const MISSED_CAP = 1_000;
const LOOK_CAP = 5_000;
const LOOK_EVERY_MS = 5_000;
/** Longer than a look reaches back. */
const REMEMBERED_MS = 60_000;
const LONGEST_WAIT_MS = 5_000;

export class PostgresCaseChanges implements CaseChanges {
  readonly #url: string;
  readonly #log: Pick<Logger, 'warn'>;
  readonly #hears: Hears<CaseChange> = new Set();
  readonly #hearMatters: Hears<MatterChange> = new Set();
  readonly #hearAlerts: Hears<AlertRaised> = new Set();
  readonly #ends = new Set<() => void>();
  /** Step up to which a case was told of late, and when. */
  readonly #told = new Map<string, { readonly seq: number; readonly at: number }>();
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
    client.on('notification', ({ channel, payload: text }) => this.#hear(channel, text));
    client.on('error', (error) => this.#log.warn({ error: error.message }, 'the connection that listens for changes broke'));
    await client.connect();
    if (this.#closed) return client.end();
    for (const channel of [CASE_CHANNEL, MATTER_CHANNEL, ALERT_CHANNEL]) await client.query(`listen ${channel}`);
    await this.#look(client, this.#heardUntil !== null);
    // Only a connection that stood can be lost; one that never came about is the caller's failure.
    client.on('end', () => this.#connectLater());
    this.#client = client;
    this.#attempt = 0;
    this.#timer = setInterval(() => void this.#alive(client), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    for (const end of [...this.#ends]) end();
    await this.#client?.end();
  }

  listen(): ChangeFeed {
    return feedFrom([this.#hears], this.#ends, this.#closed);
  }

  matters(): ChangeFeed<MatterChange> {
    return feedFrom([this.#hearMatters], this.#ends, this.#closed);
  }

  alerts(): ChangeFeed<AlertRaised> {
    return feedFrom([this.#hearAlerts], this.#ends, this.#closed);
  }

  counts(): ChangeFeed<CaseChange | MatterChange> {
    return feedFrom<CaseChange | MatterChange>([this.#hears, this.#hearMatters], this.#ends, this.#closed);
  }

  #hear(channel: string, text = 'null'): void {
    const told: unknown = JSON.parse(text);
    const tell = <T>(parsed: { readonly success: boolean; readonly data?: T }, hears: Hears<T>): void => {
      if (parsed.data !== undefined) for (const hear of hears) hear(parsed.data);
    };
    if (channel === CASE_CHANNEL) {
      const { data } = casePayload.safeParse(told);
      if (data !== undefined) this.#moved(data);
    } else if (channel === MATTER_CHANNEL) tell(matterPayload.safeParse(told), this.#hearMatters);
    else tell(alertPayload.safeParse(told), this.#hearAlerts);
  }

  async #alive(client: pg.Client): Promise<void> {
    try {
      await this.#look(client, false);
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

  #moved(change: CaseChange): void {
    this.#told.set(change.caseNo, { seq: change.seq, at: Date.now() });
    for (const hear of this.#hears) hear(change);
  }

  /** Tells what moved since the last look and was not told. `missed`: the connection was away, and with it whatever else was said. */
  async #look(client: pg.Client, missed: boolean): Promise<void> {
    if (this.#heardUntil !== null) {
      const { rows } = await client.query<CaseChange>(
        `select case_no as "caseNo", seq from tongban.application_case where updated_at between $1::timestamptz and now() + interval '1 minute'
         order by updated_at limit ${LOOK_CAP}`,
        [this.#heardUntil],
      );
      const untold = rows.filter(({ caseNo, seq }) => (this.#told.get(caseNo)?.seq ?? 0) < seq);
      if (untold.length <= MISSED_CAP) for (const change of untold) this.#moved(change);
      const reload = missed || untold.length > MISSED_CAP || rows.length === LOOK_CAP;
      if (reload) for (const hear of this.#hears) hear('reload');
      if (missed) for (const hears of [this.#hearMatters, this.#hearAlerts]) for (const hear of hears) hear('reload');
    }
    const old = Date.now() - REMEMBERED_MS;
    for (const [caseNo, { at }] of this.#told) if (at < old) this.#told.delete(caseNo);
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
export function feedFrom<T>(sources: readonly Source<T>[], ends: Set<() => void>, closed: boolean): ChangeFeed<T> {
  let queue: Change<T>[] = [];
  let over = closed;
  let wake: (() => void) | undefined;
  const hear = (change: Change<T>): void => {
    queue = queue.length >= MISSED_CAP ? ['reload'] : [...queue, change];
    wake?.();
  };
  const close = (): void => {
    over = true;
    for (const hears of sources) hears.delete(hear);
    ends.delete(close);
    wake?.();
  };
  if (!over) {
    for (const hears of sources) hears.add(hear);
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
