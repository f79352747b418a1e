/**
 * What `npm start` makes for the log in development: signing keys, and three witnesses on this one machine, so that everything runs as
 * it would. They stand for city, county and province and prove nothing to outsiders: one hand holds them all.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vkey } from '../../domain/audit/log/signed-note.ts';
import { projectDir, type Settings } from '../../settings/settings.ts';
import { ed25519Signer, makeKeys, readKeys, sm2Signer } from '../../worker/sequencer/key-file.ts';
import { freePorts } from '../stack/free-port.ts';
import { startService, type Service } from './service.ts';

const WITNESSES = ['city', 'county', 'province'] as const;

interface LocalLog {
  readonly policyFile: string;
  readonly witnessFile: string;
}

/** The policy that processes are told of, and the processes of the log themselves, to be started when everything else stands. */
export interface AuditLog {
  readonly env: Readonly<Record<string, string>>;
  readonly start: () => Promise<readonly (Service & { readonly name: string })[]>;
}

/** `databaseUrl`: as `tongban_sequencer`, of our own PostgreSQL; undefined where SEQUENCER_DATABASE_URL has to say it. */
export async function auditLog(
  settings: Settings,
  databaseUrl: string | undefined,
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<AuditLog> {
  const url = settings.auditLog.databaseUrl ?? databaseUrl;
  if (url === undefined) {
    log('- the log over the trail is not kept here: SEQUENCER_DATABASE_URL is not set · 未设置 SEQUENCER_DATABASE_URL，不运行日志定序');
    return { env: {}, start: () => Promise.resolve([]) };
  }
  const local =
    settings.auditLog.policyFile === undefined && settings.mode === 'development'
      ? localLog(settings.dataDir, settings.auditLog.origin, (await freePorts(1))[0] ?? 0)
      : undefined;
  const policyFile = local?.policyFile ?? settings.auditLog.policyFile;
  const policy: Record<string, string> = policyFile === undefined ? {} : { LOG_POLICY_FILE: policyFile };
  const service = async (name: string, file: string, extra: NodeJS.ProcessEnv): Promise<Service & { readonly name: string }> => ({
    name,
    ...(await startService({
      name,
      args: [file],
      cwd: projectDir,
      env: { ...env, ...policy, ...extra },
      logFile: join(settings.dataDir, 'log', `${name}.log`),
      log,
    })),
  });
  return {
    env: policy,
    start: async () => {
      const witness =
        local === undefined
          ? []
          : [
              await service('witness', 'worker/witness.ts', {
                WITNESS_FILE: local.witnessFile,
              }),
            ];
      // Of all processes this one alone is told where the keys are.
      const keyFile = settings.auditLog.keyFile;
      const own = {
        SEQUENCER_DATABASE_URL: url,
        ...(keyFile === undefined ? {} : { SIGNING_KEY_FILE: keyFile }),
      };
      return [...witness, await service('sequencer', 'worker/sequencer.ts', own)];
    },
  };
}

function localLog(dataDir: string, origin: string, witnessPort: number): LocalLog {
  const keys = readKeys('SIGNING_KEY_FILE', join(dataDir, 'keys', 'log.json'), true);
  const folder = join(dataDir, 'witness');
  mkdirSync(folder, { recursive: true });
  const witnesses = WITNESSES.map((name) => {
    const keyFile = join(folder, `${name}.key.json`);
    if (!existsSync(keyFile)) makeKeys(keyFile);
    const key = vkey(ed25519Signer(`witness.localhost/${name}`, readKeys('keyFile', keyFile, false), 'COSIGNATURE').key);
    return { name, key };
  });
  const log = vkey(ed25519Signer(origin, keys).key);
  const policy = [
    '# Made by npm start. These witnesses run on one machine: for trying, not for evidence. 仅供试用：三个见证方同在一台机器。',
    `log ${log}`,
    `log ${vkey(sm2Signer(`${origin}/sm3`, keys).key)}`,
    ...witnesses.map(({ name, key }) => `witness ${name} ${key} http://127.0.0.1:${witnessPort}/${name}`),
    `group nodes 2 ${WITNESSES.join(' ')}`,
    'quorum nodes',
    '',
  ].join('\n');
  const [policyFile, witnessFile] = [join(folder, 'policy'), join(folder, 'witness.json')];
  writeFileSync(policyFile, policy);
  const described = {
    port: witnessPort,
    logs: [log],
    witnesses: WITNESSES.map((name) => ({
      path: `/${name}`,
      name: `witness.localhost/${name}`,
      keyFile: `${name}.key.json`,
      folder: name,
    })),
  };
  writeFileSync(witnessFile, `${JSON.stringify(described, null, 2)}\n`);
  return { policyFile, witnessFile };
}
