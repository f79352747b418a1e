/** Changes as they happen: under the viewer's rights of that moment, and without a gap when the listening connection breaks. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import pg from 'pg';
import { pino } from 'pino';
import { PostgresCaseChanges } from '../../api/live/case-changes.ts';
import { anApi, type AnApi, type Loose } from './support/an-api.ts';
import { caseAt, done } from './support/walk.ts';

let api: AnApi;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

interface Stream {
  next(): Promise<Loose>;
  close(): Promise<void>;
}

async function subscribe(person: string, query: string, variables: object = {}): Promise<Stream> {
  const abort = new AbortController();
  const response = await api.server.fetch('http://localhost/graphql', {
    method: 'POST',
    signal: abort.signal,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-tongban-person': person },
    body: JSON.stringify({ query, variables }),
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  const events: Loose[] = [];
  return {
    async next() {
      while (events.length === 0) {
        const { done: over, value } = await reader.read();
        if (over) return null;
        const parts = (rest + value).split('\n\n');
        rest = parts.pop()!;
        for (const part of parts) {
          if (part.includes('event: complete')) events.push(null);
          else {
            const data = part
              .split('\n')
              .find((line) => line.startsWith('data:'))
              ?.slice(5)
              .trim();
            if (data) events.push(JSON.parse(data));
          }
        }
      }
      return events.shift();
    },
    async close() {
      await reader.cancel().catch(() => undefined);
      abort.abort();
    },
  };
}

const CASE = 'subscription($no: CaseNo!) { caseChanged(caseNo: $no) { state actSeq } }';

test('a case is told as it stands, then each time it moves', async () => {
  const caseNo = await caseAt(api, 'SUBMITTED');
  const stream = await subscribe('gu', CASE, { no: caseNo });
  expect((await stream.next()).data.caseChanged.state).toBe('SUBMITTED');
  await done(api, 'lin', 'receiveCase', { caseNo });
  expect((await stream.next()).data.caseChanged.state).toBe('RECEIVED');
  await done(api, 'lin', 'accept', { caseNo });
  expect((await stream.next()).data.caseChanged.state).toBe('ACCEPTED');
  await stream.close();
});

test('a case that is not the viewer’s to see is told to be over at once', async () => {
  const caseNo = await caseAt(api, 'SUBMITTED');
  const stream = await subscribe('wang', CASE, { no: caseNo });
  expect(await stream.next()).toBeNull();
  await stream.close();
});

test('who is transferred hears nothing more', async () => {
  const caseNo = await caseAt(api, 'SUBMITTED');
  const stream = await subscribe('qian', CASE, { no: caseNo });
  expect((await stream.next()).data.caseChanged.state).toBe('SUBMITTED');
  await api.pool.query(`update tongban.person set unit_id = 'u-xzspj-320614' where id = 'qian'`);
  await done(api, 'lin', 'receiveCase', { caseNo });
  expect(await stream.next()).toBeNull();
  await api.pool.query(`update tongban.person set unit_id = 'u-xzspj-320600' where id = 'qian'`);
  await stream.close();
});

test('a work list names the cases that changed, only those in reach', async () => {
  const mine = await subscribe('lin', 'subscription { workListChanged(filter: { scope: UNIT }) { reload cases { caseNo } } }');
  const theirs = await subscribe('outsider', 'subscription { workListChanged(filter: { scope: ALL }) { reload cases { caseNo } } }');
  const heard: string[] = [];
  void theirs.next().then((event) => event !== null && heard.push(JSON.stringify(event)));
  const caseNo = await caseAt(api, 'SUBMITTED');
  const event = await mine.next();
  expect(event.data.workListChanged).toEqual({ reload: false, cases: [{ caseNo }] });
  expect(heard).toEqual([]);
  await mine.close();
  await theirs.close();
});

test('what changed while the listening connection was cut is told after it has come back', async () => {
  const caseNo = await caseAt(api, 'SUBMITTED');
  const stream = await subscribe('gu', CASE, { no: caseNo });
  expect((await stream.next()).data.caseChanged.state).toBe('SUBMITTED');
  const owner = new pg.Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  const cut = await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tongban-listen' and datname = current_database()`,
  );
  expect(cut.rowCount).toBe(1);
  await owner.end();
  api.clock = new Date().toISOString();
  await done(api, 'lin', 'receiveCase', { caseNo });
  expect((await stream.next()).data.caseChanged.state).toBe('RECEIVED');
  await stream.close();
});

test('a step that a worker committed and died before telling of is found by looking', async () => {
  const caseNo = await caseAt(api, 'SUBMITTED');
  const stream = await subscribe('gu', CASE, { no: caseNo });
  expect((await stream.next()).data.caseChanged.state).toBe('SUBMITTED');
  const owner = new pg.Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  // As the commit leaves the row, and nobody says so.
  await owner.query(
    `update tongban.application_case set seq = seq + 1, state = 'RECEIVED', updated_at = now() where case_no = $1`, [caseNo]); // prettier-ignore
  await owner.end();
  expect((await stream.next()).data.caseChanged.state).toBe('RECEIVED');
  await stream.close();
});

test('a listener that begins while the database is away listens once it is there, on one connection', async () => {
  const caseNo = await caseAt(api, 'SUBMITTED');
  const gone = new URL(api.database.appUrl);
  const late = new PostgresCaseChanges(gone.href, pino({ level: 'silent' }));
  const owner = new pg.Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  const database = api.database.name;
  await owner.query(`alter database ${database} connection limit 0`);
  try {
    await late.start();
    const feed = late.listen();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await owner.query(`alter database ${database} connection limit -1`);
    const listening = async (): Promise<number> =>
      (await owner.query(`select pid from pg_stat_activity where application_name = 'tongban-listen' and datname = current_database()`))
        .rowCount ?? 0;
    for (let attempt = 0; attempt < 100 && (await listening()) < 2; attempt++) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await listening()).toBe(2); // the API's own, and the late one
    await done(api, 'lin', 'receiveCase', { caseNo });
    expect(await feed.next()).toEqual({ caseNo, seq: 2 });
    feed.close();
  } finally {
    await owner.query(`alter database ${database} connection limit -1`);
    await owner.end();
    await late.close();
  }
});
