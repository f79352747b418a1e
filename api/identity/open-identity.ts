/** Puts signing in together from the settings: the providers of the file, or the demo's own; and refuses what would be unsafe. */
import type { Logger } from 'pino';
import { readIdentityFile, type ProviderSettings } from '../../settings/identity.ts';
import { SettingsError, type Settings } from '../../settings/settings.ts';
import { Vault } from '../../schema/vault.ts';
import type { ApiServices, Pool } from '../context.ts';
import { openKeys } from '../personal-data/open-vault.ts';
import type { DemoProvider } from './demo-provider.ts';
import type { IdentityDoor } from './identity-door.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { OidcProvider } from './oidc.ts';
import { SecondFactors } from './second-factors.ts';
import { DemoSignIn, NOBODY, SessionSignIn, type SignIn } from './sign-in.ts';
import { TicketProvider } from './ticket.ts';

export interface OpenIdentity {
  readonly signIn: SignIn;
  /** Absent: nobody can sign in. Then nothing personal is filed either, and no key is asked for. */
  readonly door?: IdentityDoor;
  readonly vault?: Vault;
  readonly demo?: DemoProvider;
}

/** `origin`: where this process listens, used when no public address is set. @throws SettingsError */
export async function openIdentity(
  settings: Settings,
  pool: Pool & ApiServices['transactor'],
  log: Logger,
  origin: string,
): Promise<OpenIdentity> {
  const { file, publicUrl = origin, stepUp } = settings.identity;
  const development = settings.mode === 'development';
  if (file === undefined && !development) return { signIn: NOBODY };
  const secure = publicUrl.startsWith('https:');
  if (!secure && !development)
    throw new SettingsError('PUBLIC_URL must be an https address in production · 生产模式下 PUBLIC_URL 必须为 https 地址');
  const keys = openKeys(settings);
  const demo = file === undefined ? await demoOf(pool, origin, log) : undefined;
  const options = { secure, stepUp };
  const signIn = development ? new DemoSignIn(pool, options) : new SessionSignIn(pool, options);
  const providers = file === undefined ? [] : readIdentityFile(file).map(providerOf);
  const door: IdentityDoor = {
    providers: demo === undefined ? providers : [demo.provider],
    ...(demo === undefined ? {} : { demoProvider: demo.provider.id }),
    publicUrl,
    signIn,
    factors: new SecondFactors(pool, { origin: publicUrl, key: keys.standing('factors'), now: signIn.now }),
    pool,
    migration: { transactor: pool, key: keys.standing('documents') },
    log,
  };
  return { signIn, door, vault: new Vault(keys), ...(demo === undefined ? {} : { demo }) };
}

/** The provider is a development package: where it was left out, the demo's people are chosen on our own page. */
async function demoOf(pool: Pool, origin: string, log: Logger): Promise<DemoProvider | undefined> {
  try {
    const { demoProvider } = await import('./demo-provider.ts');
    return demoProvider(pool, origin);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    log.warn('oidc-provider is not installed: people of the demo are chosen without a provider');
    return undefined;
  }
}

function providerOf(settings: ProviderSettings): IdentityProvider {
  const { id, issuer, levels, name, stepUpAcr } = settings;
  const common = { id, issuer, levels, name, stepUpAcr };
  if (settings.kind === 'oidc') {
    const { clientId, documentClaims, levelClaim, scope, secret } = settings;
    return new OidcProvider({
      ...common,
      clientId,
      levelClaim,
      scope,
      insecure: false,
      ...(secret === undefined ? {} : { clientSecret: secret }),
      ...(documentClaims === undefined ? {} : { documentClaims }),
    });
  }
  const { appId, exchangeUrl, loginUrl, secret = '' } = settings;
  return new TicketProvider({ ...common, appId, exchangeUrl, loginUrl, appSecret: secret });
}
