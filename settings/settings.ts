/** The environment, parsed once. Every process of Tongban reads its configuration here and nowhere else. */
import { isIP } from 'node:net';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { MonitoringSettings } from './monitoring.ts';

/** A wrong or missing variable. The message names the variable and the remedy and never contains a value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export interface TemporalSettings {
  /** host:port, or undefined when `npm start` is to bring its own server. */
  readonly address: string | undefined;
  readonly namespace: string;
  readonly certFile: string | undefined;
  readonly keyFile: string | undefined;
  readonly caFile: string | undefined;
  readonly apiKeyFile: string | undefined;
}

/** Demanded before deciding and sealing: a second factor; in `shown`, with the demo's codes on the page; or nothing. */
export const STEP_UP_POLICIES = ['required', 'shown', 'off'] as const;
export type StepUpPolicy = (typeof STEP_UP_POLICIES)[number];

export interface IdentitySettings {
  /** The file of identity providers (settings/identity.ts). */
  readonly file: string | undefined;
  /** Origin under which browsers reach the API; undefined: where it listens. */
  readonly publicUrl: string | undefined;
  readonly stepUp: StepUpPolicy;
  /** Key that seals second factors and personal data; undefined: `<data>/keys/vault.key`, made in development. */
  readonly vaultKeyFile: string | undefined;
  /** Folder of the data keys, the same for all API processes; undefined: `<data>/keys/vault`. */
  readonly vaultFolder: string | undefined;
}

/** How Temporal's payloads are sealed (payloads/). */
export interface PayloadSettings {
  /** Off: new payloads are stored as they are; what was sealed opens still. */
  readonly sealed: boolean;
  /** Keys that wrap the cases' keys; undefined: `<data>/keys/payload.key`, made in development. */
  readonly keyFile: string | undefined;
  /** Folder of the cases' keys, the same for API, workers and scripts; undefined: `<data>/keys/payloads`. */
  readonly keyFolder: string | undefined;
  /** Origin of the operators' Temporal UI, which may ask the API to open payloads; undefined: nobody may. */
  readonly uiOrigin: string | undefined;
}

/** The log over the trail: who signs it, where its files lie, who witnesses it. */
export interface AuditLogSettings {
  /** Connection of the role `tongban_sequencer`; undefined where the sequencer runs elsewhere. */
  readonly databaseUrl: string | undefined;
  /** Name of the log, as checkpoints bear it. */
  readonly origin: string;
  /** Made at the first start in development; production refuses to make one. */
  readonly keyFile: string | undefined;
  readonly folder: string | undefined;
  /** C2SP tlog-policy with the witnesses' addresses. */
  readonly policyFile: string | undefined;
}

export interface Settings {
  readonly mode: 'development' | 'production';
  /** Connection of the application role, or undefined when `npm start` is to bring its own PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** Connection of the schema owner, used by migrations only. */
  readonly migrationDatabaseUrl: string | undefined;
  /** Given to the role `tongban_app` by the migrations; left alone when not set. */
  readonly applicationPassword: string | undefined;
  /** The same for the role `tongban_sequencer`. */
  readonly sequencerPassword: string | undefined;
  readonly auditLog: AuditLogSettings;
  readonly temporal: TemporalSettings;
  readonly payloads: PayloadSettings;
  /** `trustedProxies`: networks whose word on where a request comes from is believed. */
  readonly api: { readonly host: string; readonly port: number; readonly trustedProxies: readonly string[] };
  readonly monitoring: MonitoringSettings;
  readonly dataDir: string;
  readonly cacheDir: string;
  /** Whether the simulated city is wanted. */
  readonly demo: boolean;
  /** A workflow bundle built beforehand; without it the worker bundles at start (about two seconds). */
  readonly workflowBundleFile: string | undefined;
  readonly identity: IdentitySettings;
  /** The built web workplace; `npm start` builds it and says where it is. */
  readonly webDir: string | undefined;
  /** Whether the bundle made at start keeps the stacks of workflow code, for the hunt after a defect; they cost a fifth of a worker. */
  readonly workflowStackTraces: boolean;
}

/** Settings of a process that serves: database and Temporal are known. */
export interface ServerSettings extends Settings {
  readonly databaseUrl: string;
  readonly temporal: TemporalSettings & { readonly address: string };
}

/** The folder this copy of Tongban lives in. */
export const projectDir = fileURLToPath(new URL('..', import.meta.url));

type Env = Readonly<Record<string, string | undefined>>;

/** `10.0.0.0/8`, `2001:db8::/32` or one address. */
function isNetwork(text: string): boolean {
  const [address = '', bits, more] = text.split('/');
  const version = isIP(address);
  return (
    version !== 0 && more === undefined && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
  );
}

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//u, 'must look like postgresql://role:password@host:5432/database');

const schema = z.object({
  TONGBAN_MODE: z.enum(['development', 'production'], 'must be development or production').optional(),
  DATABASE_URL: postgresUrl.optional(),
  MIGRATION_DATABASE_URL: postgresUrl.optional(),
  TONGBAN_APP_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  TONGBAN_SEQUENCER_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  SEQUENCER_DATABASE_URL: postgresUrl.optional(),
  LOG_ORIGIN: z
    .string()
    .regex(/^[^\s+]+$/u, 'must be a name without spaces and plus signs, for example log.city.gov.cn/tongban')
    .default('tongban.localhost/log'),
  SIGNING_KEY_FILE: z.string().optional(),
  LOG_FOLDER: z.string().optional(),
  LOG_POLICY_FILE: z.string().optional(),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s:/]+:\d{1,5}$/u, 'must be host:port, for example temporal-frontend:7233')
    .optional(),
  TEMPORAL_NAMESPACE: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/u, 'must be a namespace name: letters, digits, dots, dashes')
    .default('tongban'),
  TEMPORAL_TLS_CERT_FILE: z.string().optional(),
  TEMPORAL_TLS_KEY_FILE: z.string().optional(),
  TEMPORAL_TLS_CA_FILE: z.string().optional(),
  TEMPORAL_API_KEY_FILE: z.string().optional(),
  TEMPORAL_PAYLOADS: z.enum(['sealed', 'plain'], 'must be sealed or plain').default('sealed'),
  PAYLOAD_KEY_FILE: z.string().optional(),
  PAYLOAD_KEY_FOLDER: z.string().optional(),
  TEMPORAL_UI_ORIGIN: z.url({ protocol: /^https?$/, error: 'must be an address such as https://temporal.example.gov.cn' }).optional(),
  API_HOST: z.string().default('127.0.0.1'),
  API_PORT: z.coerce
    .number('must be a port number, or 0 for any free port')
    .int('must be a whole number')
    .min(0, 'must be 0 to 65535')
    .max(65535, 'must be 0 to 65535')
    .default(4000),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((one) => one.trim() || []))
    .refine((list) => list.every(isNetwork), 'must be addresses or networks such as 10.0.0.5, 10.1.0.0/16, separated by commas'),
  MONITORING_HOST: z.string().default('127.0.0.1'),
  MONITORING_PORT: z.coerce
    .number('must be a port number')
    .int('must be a whole number')
    .min(1, 'must be 1 to 65535')
    .max(65535, 'must be 1 to 65535')
    .optional(),
  TONGBAN_DATA: z.string().optional(),
  TONGBAN_CACHE: z.string().optional(),
  XDG_CACHE_HOME: z.string().optional(),
  TONGBAN_DEMO: z.enum(['on', 'off'], 'must be on or off').optional(),
  WORKFLOW_BUNDLE_FILE: z.string().optional(),
  IDENTITY_FILE: z.string().optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://tongban.example.gov.cn' }).optional(),
  TONGBAN_STEP_UP: z.enum(STEP_UP_POLICIES, 'must be required, shown or off').optional(),
  VAULT_KEY_FILE: z.string().optional(),
  VAULT_FOLDER: z.string().optional(),
  TONGBAN_WEB: z.string().optional(),
  WORKFLOW_STACK_TRACES: z.enum(['on', 'off'], 'must be on or off').default('off'),
});

/** Secrets may come as a file (`DATABASE_URL_FILE`), the usual way of containers; the file wins over nothing, never over the variable. */
const secretsByFile = [
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'TONGBAN_APP_PASSWORD',
  'TONGBAN_SEQUENCER_PASSWORD',
  'SEQUENCER_DATABASE_URL',
] as const;

/**
 * Reads the environment. Empty variables count as unset.
 * @throws SettingsError naming every wrong variable at once
 */
export function readSettings(env: Env = process.env): Settings {
  const problems: string[] = [];
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined && value.trim() !== '') given[name] = value.trim();
  for (const name of secretsByFile) {
    const file = given[`${name}_FILE`];
    if (file === undefined) continue;
    if (given[name] !== undefined) problems.push(`${name} and ${name}_FILE are both set: keep one of them`);
    else given[name] = contentsOf(`${name}_FILE`, file, problems);
  }
  const parsed = schema.safeParse(given);
  if (!parsed.success) for (const issue of parsed.error.issues) problems.push(`${issue.path.join('.')} ${issue.message}`);
  if ((given['TEMPORAL_TLS_CERT_FILE'] === undefined) !== (given['TEMPORAL_TLS_KEY_FILE'] === undefined))
    problems.push('TEMPORAL_TLS_CERT_FILE and TEMPORAL_TLS_KEY_FILE belong together: set both or neither');
  if (given['TONGBAN_MODE'] !== 'development' && given['TONGBAN_STEP_UP'] === 'shown' && given['DATABASE_URL'] !== undefined)
    problems.push('TONGBAN_STEP_UP=shown prints one-time codes on the page: it is for demonstrations in development only');
  for (const name of ['TEMPORAL_TLS_CERT_FILE', 'TEMPORAL_TLS_KEY_FILE', 'TEMPORAL_TLS_CA_FILE', 'TEMPORAL_API_KEY_FILE', 'IDENTITY_FILE'])
    if (given[name] !== undefined) contentsOf(name, given[name], problems);
  if (!parsed.success || problems.length > 0)
    throw new SettingsError(`The environment cannot be used · 环境变量有误:\n${problems.map((line) => `  - ${line}`).join('\n')}`);

  const vars = parsed.data;
  const mode = vars.TONGBAN_MODE ?? (vars.DATABASE_URL === undefined ? 'development' : 'production');
  return {
    mode,
    databaseUrl: vars.DATABASE_URL,
    migrationDatabaseUrl: vars.MIGRATION_DATABASE_URL,
    applicationPassword: vars.TONGBAN_APP_PASSWORD,
    sequencerPassword: vars.TONGBAN_SEQUENCER_PASSWORD,
    auditLog: {
      databaseUrl: vars.SEQUENCER_DATABASE_URL,
      origin: vars.LOG_ORIGIN,
      keyFile: vars.SIGNING_KEY_FILE === undefined ? undefined : resolve(vars.SIGNING_KEY_FILE),
      folder: vars.LOG_FOLDER === undefined ? undefined : resolve(vars.LOG_FOLDER),
      policyFile: vars.LOG_POLICY_FILE === undefined ? undefined : resolve(vars.LOG_POLICY_FILE),
    },
    temporal: {
      address: vars.TEMPORAL_ADDRESS,
      namespace: vars.TEMPORAL_NAMESPACE,
      certFile: vars.TEMPORAL_TLS_CERT_FILE,
      keyFile: vars.TEMPORAL_TLS_KEY_FILE,
      caFile: vars.TEMPORAL_TLS_CA_FILE,
      apiKeyFile: vars.TEMPORAL_API_KEY_FILE,
    },
    payloads: {
      sealed: vars.TEMPORAL_PAYLOADS === 'sealed',
      keyFile: vars.PAYLOAD_KEY_FILE === undefined ? undefined : resolve(vars.PAYLOAD_KEY_FILE),
      keyFolder: vars.PAYLOAD_KEY_FOLDER === undefined ? undefined : resolve(vars.PAYLOAD_KEY_FOLDER),
      uiOrigin: vars.TEMPORAL_UI_ORIGIN === undefined ? undefined : new URL(vars.TEMPORAL_UI_ORIGIN).origin,
    },
    api: { host: vars.API_HOST, port: vars.API_PORT, trustedProxies: vars.TRUSTED_PROXIES },
    monitoring: { host: vars.MONITORING_HOST, port: vars.MONITORING_PORT },
    dataDir: vars.TONGBAN_DATA === undefined ? join(projectDir, '.data') : resolve(vars.TONGBAN_DATA),
    cacheDir:
      vars.TONGBAN_CACHE === undefined ? join(vars.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'tongban') : resolve(vars.TONGBAN_CACHE),
    // A real database never receives simulated rows by default.
    demo: vars.TONGBAN_DEMO === undefined ? mode === 'development' && vars.DATABASE_URL === undefined : vars.TONGBAN_DEMO === 'on',
    workflowBundleFile: vars.WORKFLOW_BUNDLE_FILE,
    identity: {
      file: vars.IDENTITY_FILE === undefined ? undefined : resolve(vars.IDENTITY_FILE),
      publicUrl: vars.PUBLIC_URL === undefined ? undefined : new URL(vars.PUBLIC_URL).origin,
      stepUp: vars.TONGBAN_STEP_UP ?? (mode === 'production' ? 'required' : 'off'),
      vaultKeyFile: vars.VAULT_KEY_FILE === undefined ? undefined : resolve(vars.VAULT_KEY_FILE),
      vaultFolder: vars.VAULT_FOLDER === undefined ? undefined : resolve(vars.VAULT_FOLDER),
    },
    webDir: vars.TONGBAN_WEB === undefined ? undefined : resolve(vars.TONGBAN_WEB),
    workflowStackTraces: vars.WORKFLOW_STACK_TRACES === 'on',
  };
}

/**
 * Settings for the worker and the API, which cannot do without a database and Temporal.
 * @throws SettingsError
 */
export function readServerSettings(env: Env = process.env): ServerSettings {
  const settings = readSettings(env);
  const { databaseUrl, temporal } = settings;
  if (databaseUrl === undefined)
    throw new SettingsError(
      'DATABASE_URL is not set. Run `npm start`, which brings a PostgreSQL of its own, or set it to the application role.',
    );
  if (temporal.address === undefined)
    throw new SettingsError(
      'TEMPORAL_ADDRESS is not set. Run `npm start`, which brings a Temporal server of its own, or set it to host:port.',
    );
  return { ...settings, databaseUrl, temporal: { ...temporal, address: temporal.address } };
}

/** Settings of a process that needs the database only. @throws SettingsError */
export function readSupervisorSettings(env: Env = process.env): Settings & { readonly databaseUrl: string } {
  const settings = readSettings(env);
  if (settings.databaseUrl === undefined)
    throw new SettingsError(
      'DATABASE_URL is not set. Run `npm start`, which brings a PostgreSQL of its own, or set it to the application role.',
    );
  return { ...settings, databaseUrl: settings.databaseUrl };
}

/** Options that both `Connection.connect` and `NativeConnection.connect` of the Temporal SDK accept. Reads the TLS and key files. */
export interface TemporalConnectionOptions {
  address: string;
  apiKey?: string;
  tls?: boolean | { serverRootCACertificate?: Buffer; clientCertPair?: { crt: Buffer; key: Buffer } };
}

export function temporalConnection(temporal: TemporalSettings & { readonly address: string }): TemporalConnectionOptions {
  const { address, certFile, keyFile, caFile, apiKeyFile } = temporal;
  const tls = {
    ...(caFile === undefined ? {} : { serverRootCACertificate: readFileSync(caFile) }),
    ...(certFile === undefined || keyFile === undefined
      ? {}
      : { clientCertPair: { crt: readFileSync(certFile), key: readFileSync(keyFile) } }),
  };
  const secured = apiKeyFile !== undefined || Object.keys(tls).length > 0;
  return {
    address,
    ...(apiKeyFile === undefined ? {} : { apiKey: readFileSync(apiKeyFile, 'utf8').trim() }),
    ...(secured ? { tls: Object.keys(tls).length > 0 ? tls : true } : {}),
  };
}

/** A connection URL fit to be shown: the password is gone. */
export function withoutPassword(url: string): string {
  const shown = new URL(url);
  if (shown.password !== '') shown.password = '***';
  return shown.href;
}

function contentsOf(variable: string, file: string, problems: string[]): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    problems.push(
      `${variable} names a file that cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'error'})`,
    );
    return '';
  }
}
