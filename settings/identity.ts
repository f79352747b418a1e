/** The identity providers of an installation, from the file that IDENTITY_FILE names (YAML or JSON). Secrets stand in files of their own. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { SettingsError } from './settings.ts';

const level = z.literal([0, 1, 2, 3], 'must be 0, 1, 2 or 3');
const secureUrl = z.url({ protocol: /^https$/, error: 'must be an https address' });
const common = {
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/u, 'must be 1 to 31 small letters, digits or dashes'),
  name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  issuer: secureUrl,
  /** What the provider's words for a level of identity mean; a word that is not listed is level 0. */
  levels: z.record(z.string(), level),
  stepUpAcr: z.array(z.string()).default([]),
};

const provider = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('oidc'),
    ...common,
    clientId: z.string().min(1),
    clientSecretFile: z.string().optional(),
    scope: z.string().default('openid profile'),
    levelClaim: z.string().default('acr'),
    documentClaims: z.strictObject({ type: z.string(), number: z.string(), name: z.string().optional() }).optional(),
  }),
  z.strictObject({
    kind: z.literal('ticket'),
    ...common,
    loginUrl: secureUrl,
    exchangeUrl: secureUrl,
    appId: z.string().min(1),
    appSecretFile: z.string(),
  }),
]);

const shape = z.strictObject({ providers: z.array(provider).min(1) });

export type ProviderSettings = z.infer<typeof provider> & { readonly secret: string | undefined };

/** @throws SettingsError naming every field that is wrong; never a secret. */
export function readIdentityFile(file: string): readonly ProviderSettings[] {
  let content: unknown;
  try {
    content = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SettingsError(
      `IDENTITY_FILE cannot be read as YAML or JSON · IDENTITY_FILE 无法读取: ${error instanceof Error ? error.message.split('\n')[0] : ''}`,
    );
  }
  const parsed = shape.safeParse(content);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`);
  const providers = (parsed.data?.providers ?? []).map((one) => {
    const secretFile = one.kind === 'oidc' ? one.clientSecretFile : one.appSecretFile;
    return { ...one, secret: secretFile === undefined ? undefined : secretOf(resolve(dirname(file), secretFile), one.id, problems) };
  });
  const ids = providers.map(({ id }) => id);
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) problems.push(`two providers are called ${id}`);
  if (problems.length > 0)
    throw new SettingsError(`IDENTITY_FILE cannot be used · IDENTITY_FILE 有误:\n${problems.map((line) => `  - ${line}`).join('\n')}`);
  return providers;
}

/** A secret that everybody on the machine can read is none. */
function secretOf(file: string, id: string, problems: string[]): string {
  try {
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
      problems.push(`the secret file of ${id} can be read by others: chmod 600 · 密钥文件权限过宽`);
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length < 16) problems.push(`the secret of ${id} is shorter than 16 characters · 密钥过短`);
    return secret;
  } catch {
    problems.push(`the secret file of ${id} cannot be read · 密钥文件无法读取`);
    return '';
  }
}
