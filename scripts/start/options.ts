/** What may be said to `npm start -- …`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings, SettingsError, type Settings } from '../../settings/settings.ts';

export interface StartOptions {
  readonly settings: Settings;
  readonly fresh: boolean;
  /** The port was asked for; a taken one is then an error, not a reason to take another. */
  readonly portWanted: boolean;
}

export const help = `npm start -- [options]                                        通办 · Tongban

  --fresh        begin anew: delete the embedded databases first       清空内置数据库，重新开始
  --empty        no simulated city                                     不生成模拟城市
  --port N       port of the API (4000; 0 = any free one)              API 端口
  --data FOLDER  data folder (.data in the project)                    数据目录
  --help

With DATABASE_URL and TEMPORAL_ADDRESS it runs against real servers: docs/operations.md.`;

/** @throws SettingsError for a wrong environment or option; undefined when only help was asked for */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv = process.env): StartOptions | undefined {
  const { values } = parse(args);
  if (values.help === true) return undefined;
  const settings = readSettings({
    ...env,
    ...(values.port === undefined ? {} : { API_PORT: values.port }),
    ...(values.data === undefined ? {} : { TONGBAN_DATA: resolve(env['INIT_CWD'] ?? '.', values.data) }),
    ...(values.empty === true ? { TONGBAN_DEMO: 'off' } : {}),
  });
  if (values.fresh === true && settings.databaseUrl !== undefined)
    throw new SettingsError(
      '--fresh deletes the embedded databases only; with DATABASE_URL set there is nothing it may delete. Leave one of them out.',
    );
  return { settings, fresh: values.fresh === true, portWanted: values.port !== undefined || (env['API_PORT'] ?? '') !== '' };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        fresh: { type: 'boolean' },
        empty: { type: 'boolean' },
        port: { type: 'string' },
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new SettingsError(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}
