/** The demo provider's one page: the people as cards; a click is the proof. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { InteractionDetails } from 'oidc-provider';
import type { Pool } from '../context.ts';
import { contentSecurityPolicy } from '../pages/html.ts';
import { demoPeople, loginPage } from '../pages/login-page.ts';

const NONCE_PLACE = '__nonce__';
const LONGEST_FORM = 2_000;

export const demoChoicePage =
  (provider: Provider, pool: Pool, stepUpAcr: string) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const details = await provider.interactionDetails(request, response);
      if (details.prompt.name === 'consent') return await consent(provider, details, request, response);
      if (request.method === 'POST') return await chosen(provider, pool, details, stepUpAcr, request, response);
      const lang = new URL(request.url ?? '/', 'http://localhost').searchParams.get('lang') === 'en' ? 'en' : 'zh';
      const nonce = randomBytes(16).toString('base64');
      const cards = (await loginPage(pool, lang, NONCE_PLACE)).replaceAll(NONCE_PLACE, nonce);
      // The cards post to the page they stand on.
      answer(response, 200, cards.replaceAll('action="/login"', 'action=""'), contentSecurityPolicy(nonce));
    } catch {
      answer(response, 400, '登录已失效，请重新登录 · the sign-in is no longer valid; start again: /login', "default-src 'none'");
    }
  };

function answer(response: ServerResponse, status: number, text: string, policy: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(text);
}

async function chosen(
  provider: Provider,
  pool: Pool,
  { params }: InteractionDetails,
  stepUpAcr: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const personId = new URLSearchParams(await bodyOf(request)).get('person') ?? '';
  const known = (await demoPeople(pool)).some(({ id }) => id === personId);
  await provider.interactionFinished(
    request,
    response,
    known
      ? { login: { accountId: personId, ...(params['acr_values'] === stepUpAcr ? { acr: stepUpAcr } : {}) } }
      : { error: 'access_denied', error_description: 'nobody of the demo' },
  );
}

/** Consent is between a citizen and a stranger; this client is the provider's own house. */
async function consent(provider: Provider, details: InteractionDetails, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const grant = new provider.Grant({ accountId: details.session?.accountId ?? '', clientId: String(details.params['client_id']) });
  grant.addOIDCScope('openid profile');
  await provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LONGEST_FORM) throw new RangeError('the form is too long');
  }
  return text;
}
