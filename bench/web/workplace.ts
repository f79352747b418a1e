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
import { askAt, SIGN_OPINION, signAt } from '../../tests/web/support/sign.ts';
import { WORKER } from '../../worker/sandbox/launch.ts';

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
  const start = async (name: string, args: readonly string[], answers?: () => Promise<boolean>): Promise<void> => {
    const logFile = join(folder, 'log', `${name}.log`);
    const spec = { name, args, cwd: projectDir, env, logFile, log: console.log };
    services.push(await startService(answers === undefined ? spec : { ...spec, answers }));
  };
  const stop = async (): Promise<void> => {
    for (const service of services.reverse()) await service.stop().catch(() => service.kill());
  };
  try {
    await start('worker', WORKER);
    await start('api', ['api/main.ts'], async () => (await fetch(`${url}/ready`)).ok);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop, ask: (person, query, variables) => askAt(url, person, query, variables) };
}

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
    const caseNo = await act(PEOPLE.applicant, 'submitCase', signAt('示例路 1 号'));
    await act(PEOPLE.window, 'receiveCase', { caseNo });
    await act(PEOPLE.window, 'accept', { caseNo });
    await act(PEOPLE.handler, 'passOn', { caseNo, stepId: 'handle', opinion: SIGN_OPINION });
    caseNos.push(caseNo);
  }
  return caseNos;
}
