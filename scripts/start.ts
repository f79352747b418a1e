/** `npm start`: the whole product from one command, until Ctrl-C. */
import { relative } from 'node:path';
import { SettingsError } from '../settings/settings.ts';
import { FolderInUse, lockDataFolder } from './start/data-lock.ts';
import { help, readOptions, type StartOptions } from './start/options.ts';
import { Running, startSystem, type System } from './start/system.ts';

const began = Date.now();
const log = (line: string): void => console.log(line);
process.stdout.on('error', () => undefined); // the terminal may go before we do
process.stderr.on('error', () => undefined);

process.exitCode = await main();
process.exit();

async function main(): Promise<number> {
  let options: StartOptions | undefined;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    return 2;
  }
  if (options === undefined) {
    log(help);
    return 0;
  }
  let letGo: () => void;
  try {
    letGo = lockDataFolder(options.settings.dataDir);
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    console.error(error.message);
    return 3;
  }
  const running = new Running();
  const asked = stopAsked(running);
  try {
    const starting = startSystem({ ...options, log }, running);
    const started = await Promise.race([starting, asked]);
    if (started !== undefined) {
      show(started, options);
      await asked;
    }
    log('stopping · 正在停止');
    await running.interrupt();
    await starting.catch(() => undefined); // what is half started is finished first, so that nothing is left out of the stop
    await running.stop(log);
    return 0;
  } catch (error) {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
    console.error('  npm run doctor says what is missing and how to mend it · 运行 npm run doctor 查看缺什么、怎么补');
    await running.stop(() => undefined);
    return 1;
  } finally {
    letGo();
  }
}

/** Resolves at the first Ctrl-C, SIGTERM or hang-up, or when the npm that started us is gone. A second signal ends everything at once. */
function stopAsked(running: Running): Promise<undefined> {
  return new Promise((resolve) => {
    let asked = false;
    const ask = (): void => {
      if (asked) {
        log('ending at once · 立即结束');
        void running.kill().finally(() => process.exit(130));
        return;
      }
      asked = true;
      resolve(undefined);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
    if (process.env['npm_lifecycle_event'] !== undefined) {
      const npm = process.ppid;
      setInterval(() => {
        if (process.ppid !== npm && !asked) ask();
      }, 1_000).unref();
    }
  });
}

function show(system: System, { settings }: StartOptions): void {
  const seconds = ((Date.now() - began) / 1_000).toFixed(1);
  const lines = [
    `Tongban is ready after ${seconds} s · 通办已就绪`,
    `  API        ${system.apiUrl}/graphql`,
    ...(settings.mode === 'development' ? [`  sign in    ${system.apiUrl}/`] : []),
    `  Temporal   ${system.temporalAddress}, namespace ${settings.temporal.namespace}`,
    ...(system.postgresAddress === undefined
      ? []
      : [`  PostgreSQL ${system.postgresAddress}, passwords in ${relative(process.cwd(), settings.dataDir) || '.'}/secrets.json`]),
    `  logs       ${relative(process.cwd(), settings.dataDir) || '.'}/log`,
    ...(settings.demo ? ['  All data is simulated · 全部数据为模拟生成'] : []),
    '  Ctrl-C stops everything · 按 Ctrl-C 停止',
  ];
  log(`\n${lines.join('\n')}\n`);
}
