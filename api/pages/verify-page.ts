/** The page that verifies bundles in the browser: the very file of verifiers/page, for anybody, under a policy that names its script by digest. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FILE = new URL('../../verifiers/page/verify.html', import.meta.url);
let made: { readonly text: string; readonly policy: string } | undefined;

export function verifyPage(): Response {
  made ??= make(readFileSync(FILE, 'utf8'));
  return new Response(made.text, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': made.policy },
  });
}

function make(text: string): NonNullable<typeof made> {
  const digest = (element: 'script' | 'style'): string => {
    const inner = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(text)?.[1] ?? '';
    return `'sha256-${createHash('sha256').update(inner).digest('base64')}'`;
  };
  const policy = `default-src 'none'; script-src ${digest('script')}; style-src ${digest('style')}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  return { text, policy };
}
