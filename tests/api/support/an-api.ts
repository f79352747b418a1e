/** The API in process on a database of its own: `ask(person, query)` is one HTTP request. */
import type pg from 'pg';
import { pino } from 'pino';
import { randomUUID } from 'node:crypto';
import { Catalogue } from '../../../api/catalogue/catalogue.reader.ts';
import type { CodecDoor } from '../../../api/codec/codec-door.ts';
import type { CaseGateway } from '../../../api/commands/gateway.ts';
import { DemoSignIn, NOBODY } from '../../../api/identity/sign-in.ts';
import type { Viewer } from '../../../domain/access/viewer.ts';
import { PostgresCaseChanges } from '../../../api/live/case-changes.ts';
import { ScopedPool } from '../../../api/scoped-pool.ts';
import { createServer, type Server } from '../../../api/server.ts';
import { openPool } from '../../../schema/database.ts';
import type { Vault } from '../../../schema/vault.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { buildCity } from './a-city.ts';
import { InProcessGateway } from './in-process-gateway.ts';
import { InProcessMatters } from './in-process-matters.ts';
import { InProcessTimers } from './in-process-timers.ts';

/** An answer whose shape the test itself asserts. */
export type Loose = ReturnType<typeof JSON.parse>;

export interface Answer {
  readonly status: number;
  readonly data: Loose;
  readonly errors:
    | readonly {
        readonly message: string;
        readonly path?: readonly (string | number)[];
        readonly extensions?: Readonly<Record<string, unknown>>;
      }[]
    | undefined;
}

export interface AnApi {
  readonly server: Server;
  readonly production: Server;
  readonly pool: pg.Pool;
  readonly database: TestDatabase;
  readonly gateway: InProcessGateway;
  readonly matters: InProcessMatters;
  readonly timers: InProcessTimers;
  readonly changes: PostgresCaseChanges;
  /** SQL statements of the API since the last `count.reset()`. */
  readonly count: { statements: readonly string[]; reset(): void };
  /** The API's idea of now; moves by assignment. */
  clock: string;
  ask(person: string | null, query: string, variables?: object): Promise<Answer>;
  /** One mutation by its input alone; answers the union. */
  act(person: string, mutation: string, input: object): Promise<Loose>;
  rows(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

export const ANSWER = `__typename
  ... on CommandDone { requestId caseNo state seq actSeq nextDueAt receipt { stream seq hash } case { caseNo state actSeq } }
  ... on CommandPending { requestId caseNo retryAfterMs message { zh en } }
  ... on CommandRefused { requestId caseNo refusals { code field message { zh en } remedy { zh en } basis { text certainty } facts { name value } whoMay { role persons } } }`;

/** All test files share one Temporal namespace, so the cases of each begin at a serial of their own. */
async function numberedApart(ownerUrl: string): Promise<void> {
  const owner = openPool(ownerUrl, { max: 1 });
  await owner.query(`select setval('tongban.case_serial', $1)`, [1 + Math.floor(Math.random() * 900_000)]).finally(() => owner.end());
}

export async function anApi(gatewayOf?: (pool: pg.Pool) => CaseGateway, vault?: Vault, payloads?: CodecDoor): Promise<AnApi> {
  const database = await freshDatabase();
  const pool = openPool(database.appUrl);
  await buildCity(pool);
  if (gatewayOf !== undefined) await numberedApart(database.ownerUrl);
  const gateway = new InProcessGateway(pool);
  const matters = new InProcessMatters(pool);
  const timers: InProcessTimers = new InProcessTimers(gateway, matters, () => api.clock);
  const log = pino({ level: 'silent' });
  const changes = new PostgresCaseChanges(database.appUrl, log);
  await changes.start();
  const statements: string[] = [];
  const counted = {
    query: ((...args: Parameters<pg.Pool['query']>) => {
      statements.push(typeof args[0] === 'string' ? args[0] : (args[0] as { text: string }).text);
      return (pool.query as (...all: unknown[]) => unknown)(...args);
    }) as pg.Pool['query'],
  };
  const viewers = new ScopedPool(database.appUrl);
  const scoped = (viewer: Viewer): Pick<pg.Pool, 'query'> => {
    const own = viewers.for(viewer);
    return {
      query: ((...args: Parameters<pg.Pool['query']>) => {
        statements.push(typeof args[0] === 'string' ? args[0] : (args[0] as { text: string }).text);
        return (own.query as (...all: unknown[]) => unknown)(...args);
      }) as pg.Pool['query'],
    };
  };
  const services = {
    scoped,
    vault,
    pool: counted,
    transactor: pool,
    catalogue: new Catalogue(counted),
    gateway: gatewayOf?.(pool) ?? gateway,
    matters,
    timers,
    changes,
    log,
    now: () => api.clock,
    payloads,
  };
  const server = createServer({ ...services, mode: 'development', signIn: new DemoSignIn(counted) });
  const production = createServer({ ...services, mode: 'production', signIn: NOBODY });
  const api: AnApi = {
    server,
    production,
    pool,
    database,
    gateway,
    matters,
    timers,
    changes,
    count: { statements, reset: () => void statements.splice(0) },
    clock: '2026-03-02T02:00:00.000Z',
    async ask(person, query, variables = {}) {
      const response = await server.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-graphql-yoga-csrf': '1',
          ...(person === null ? {} : { 'x-tongban-person': person }),
        },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Pick<Answer, 'data' | 'errors'>) };
    },
    async act(person, mutation, input) {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      const { data, errors } = await api.ask(person, `mutation($input: ${type}!) { ${mutation}(input: $input) { ${ANSWER} } }`, {
        input: { requestId: randomUUID(), ...input },
      });
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data[mutation];
    },
    async rows() {
      const { rows } =
        await pool.query(`select (select count(*)::int from tongban.application_case) as cases, (select count(*)::int from tongban.form) as forms,
        (select count(*)::int from tongban.party) as parties, (select count(*)::int from tongban.case_task) as tasks, (select count(*)::int from tongban.case_clock) as clocks,
        (select count(*)::int from tongban.outbox) as outbox, (select count(*)::int from tongban.intake_request) as numbers,
        (select count(*)::int from audit.entry where outcome = 'ok') as done, (select count(*)::int from audit.entry where outcome = 'denied') as denied`);
      return (rows as Readonly<Record<string, number>>[])[0]!;
    },
    async close() {
      await changes.close();
      await viewers.end();
      await pool.end();
      await database.dispose();
    },
  };
  return api;
}

export const ANSWERS = [
  { field: 'applicantName', text: '南通市李记广告有限公司' },
  { field: 'uscc', text: '11100000000013338W' },
  { field: 'contactPhone', text: '13800001234' },
  { field: 'place', text: '崇川区人民路 1 号' },
  { field: 'signArea', number: 12.5 },
  { field: 'showFrom', date: '2026-04-01' },
];
export const MATERIALS = [
  { materialId: 'form', trust: 'D' },
  { materialId: 'effectDrawing', trust: 'C', sha256: 'a'.repeat(64) },
  { materialId: 'siteRight', trust: 'B' },
];
export const SUBMISSION = { procedure: 'outdoor-sign', region: '320613', answers: ANSWERS, materials: MATERIALS };
