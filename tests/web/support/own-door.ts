/** An API of a test's own beside that of all tests, on the same database and engine: to be killed and started again. */
import { join } from 'node:path';
import { inject } from 'vitest';
import { freePorts } from '../../../scripts/stack/free-port.ts';
import { startChild, type Child } from '../../../scripts/stack/child.ts';
import { projectDir } from '../../../settings/settings.ts';

export interface OwnDoor {
  readonly url: string;
  /** Starts it, again at the same address, and waits until it answers. */
  readonly open: () => Promise<void>;
  /** SIGKILL: nothing is finished, nothing is said. */
  readonly kill: () => Promise<void>;
}

export async function ownDoor(): Promise<OwnDoor> {
  const given = inject('webApi');
  if (given === '') throw new Error('this test needs the stack of the tests: run it without TONGBAN_WEB_AT');
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const env = { ...(JSON.parse(given) as NodeJS.ProcessEnv), API_PORT: String(port) };
  let api: Child | undefined;
  const answers = (): Promise<boolean> =>
    fetch(`${url}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  return {
    url,
    open: async () => {
      const logFile = join(projectDir, '.artifacts', 'web', 'log', 'own-door.log');
      const child = await startChild({ name: 'own-door', command: process.execPath, args: ['api/main.ts'], cwd: projectDir, env, logFile });
      api = child;
      while (!(await answers())) {
        if (!child.running()) throw new Error(`the API ended at start:\n${child.lastWords()}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    kill: async () => void (await api?.kill()),
  };
}
