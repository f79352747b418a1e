/** A workplace to measure: the simulated city in a database of its own, worker and API as processes of their own, the built web served. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { PARAMS } from '../../demo/params.ts';
import { seedDemo } from '../../demo/seed.ts';
import { buildWeb } from '../../scripts/build-web.ts';
import { freePorts } from '../../scripts/stack/free-port.ts';
import type { Stack } from '../../scripts/stack/stack.ts';
import { startService, type Service } from '../../scripts/start/service.ts';
import { projectDir } from '../../settings/settings.ts';

export const PEOPLE = { window: 'p-0001', handler: 'p-0002', approver: 'p-0004', supervisor: 'p-0010', applicant: 'p-0017' } as const;

export interface Workplace {
  readonly url: string;
  /** One GraphQL request as somebody, past the browser. */
  readonly ask: <Data>(person: string, query: string, variables?: object) => Promise<Data>;
  readonly stop: () => Promise<void>;
}

export async function startWorkplace(stack: Stack, folder: string): Promise<Workplace> {
  const [temporal, webFolder] = await Promise.all([stack.startTemporal(), buildWeb(console.log)]);
  await seedDemo({ ownerUrl: stack.ownerUrl, params: { ...PARAMS, casesWanted: 2_000, persons: 400, enterprises: 80 } });
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    TONGBAN_MODE: 'development',
    TONGBAN_DEMO: 'on',
    TONGBAN_DATA: folder,
    TONGBAN_WEB: webFolder,
    DATABASE_URL: stack.databaseUrl,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: stack.namespace,
    API_PORT: String(port),
  };
  const services: Service[] = [];
  const start = async (name: string, file: string, answers?: () => Promise<boolean>): Promise<void> => {
    const logFile = join(folder, 'log', `${name}.log`);
    const spec = { name, args: [file], cwd: projectDir, env, logFile, log: console.log };
    services.push(await startService(answers === undefined ? spec : { ...spec, answers }));
  };
  const stop = async (): Promise<void> => {
    for (const service of services.reverse()) await service.stop().catch(() => service.kill());
  };
  try {
    await start('worker', 'worker/main.ts');
    await start('api', 'api/main.ts', async () => (await fetch(`${url}/ready`)).ok);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop, ask: askAt(url) };
}

const askAt =
  (url: string): Workplace['ask'] =>
  async <Data>(person: string, query: string, variables: object = {}): Promise<Data> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', 'x-tongban-person': person },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };

/** So many signs of the same day that wait for a decision, each a running workflow. */
export async function casesToDecide({ ask }: Workplace, wanted: number): Promise<readonly string[]> {
  const act = async (person: string, mutation: string, input: object): Promise<string> => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const { answer } = await ask<{ answer: { caseNo?: string } }>(
      person,
      `mutation($input: ${type}!) { answer: ${mutation}(input: $input) { ... on CommandDone { caseNo } } }`,
      { input: { requestId: randomUUID(), ...input } },
    );
    if (answer.caseNo === undefined) throw new Error(`${mutation} was not done`);
    return answer.caseNo;
  };
  const caseNos: string[] = [];
  for (let n = 0; n < wanted; n += 1) {
    const caseNo = await act(PEOPLE.applicant, 'submitCase', SIGN);
    await act(PEOPLE.window, 'receiveCase', { caseNo });
    await act(PEOPLE.window, 'accept', { caseNo });
    await act(PEOPLE.handler, 'passOn', { caseNo, stepId: 'handle', opinion: '现场踏勘，符合规范，拟同意' });
    caseNos.push(caseNo);
  }
  return caseNos;
}

const SIGN = {
  procedure: 'outdoor-sign',
  region: '320600',
  answers: [
    { field: 'applicantName', text: '示例招牌制作社' },
    { field: 'uscc', text: '91000000850213520R' },
    { field: 'contactPhone', text: '10000004561' },
    { field: 'place', text: '示例路 1 号' },
    { field: 'signArea', number: 12.5 },
    { field: 'showFrom', date: '2027-03-01' },
  ],
  materials: [
    { materialId: 'form', trust: 'D' },
    { materialId: 'effectDrawing', trust: 'C', sha256: 'a'.repeat(64) },
    { materialId: 'siteRight', trust: 'B' },
  ],
};
