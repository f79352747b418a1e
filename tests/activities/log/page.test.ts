/** The page that verifies a bundle in the browser: offline, on the browser's own cryptography, and of one mind with the other verifiers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPage } from '../../../api/pages/verify-page.ts';
import { receiptCode } from '../../../domain/audit/log/receipt-code.ts';
import type { Bundle } from '../../../domain/audit/log/bundle.ts';
import { ed25519Signer } from '../../../worker/sequencer/key-file.ts';
import { makeEvidence, type Evidence } from '../../support/a-bundle.ts';
import { chance } from '../../support/chance.ts';
import { keysIn, ORIGIN } from '../../support/log-stage.ts';
import { bundleMutations } from '../../support/mutants.ts';
import { launch } from '../../web/support/browser.ts';

const file = fileURLToPath(new URL('../../../verifiers/page/verify.html', import.meta.url));
let evidence: Evidence;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  evidence = await makeEvidence();
  browser = await launch();
  page = await browser.newPage();
  await page.context().setOffline(true);
  await page.goto(`file://${file}`);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await evidence.stage.dispose();
});

async function shown(
  content: string,
  policy = evidence.stage.policyText,
  receipts = '',
): Promise<{ verdict: string | null; text: string }> {
  const path = join(evidence.stage.home, 'shown.json');
  writeFileSync(path, content);
  await page.reload();
  await page.setInputFiles('#bundle', path);
  await page.fill('#policy', policy);
  await page.fill('#receipts', receipts);
  await page.click('#verify');
  await page.waitForSelector('#result h2');
  return { verdict: await page.getAttribute('#result', 'class'), text: await page.innerText('#result') };
}
const judged = (bundle: Bundle): Promise<string | null> => shown(JSON.stringify(bundle)).then(({ verdict }) => verdict);

describe('the page, without any network', () => {
  it('says what is intact, what is not witnessed, and what is no bundle', async () => {
    const { bundle } = evidence;
    const good = await shown(JSON.stringify(bundle));
    expect(good).toMatchObject({ verdict: 'INTACT', text: expect.stringContaining('city, county, province') as string });
    expect(await judged({ ...bundle, head: null })).toBe('INTACT_NOT_WITNESSED');
    expect((await shown('{}')).verdict).toBe('COULD_NOT_RUN');
    expect((await shown(JSON.stringify(bundle), 'quorum none')).verdict).toBe('COULD_NOT_RUN');
  });

  it('looks for the receipt in the citizen’s hand', async () => {
    const { bundle, stage } = evidence;
    const receipt = receiptCode(ORIGIN, { stream: bundle.stream, seq: 3, hash: bundle.entries[2]!.hash });
    expect((await shown(JSON.stringify(bundle), stage.policyText, receipt)).verdict).toBe('INTACT');
    expect((await shown(JSON.stringify(bundle), stage.policyText, receipt.replace(' 3 ', ' 4 '))).verdict).toBe('TAMPERED_OR_LOST');
  });

  it('finds every kind of mutant', { timeout: 120_000 }, async () => {
    const forger = ed25519Signer(ORIGIN, keysIn(evidence.stage.home, 'forger'));
    const luck = chance('mutants in the browser');
    for (const [what, mutate] of Object.entries(bundleMutations(forger))) {
      // The digests in SM3 are the command-line verifiers' to check; here they are bound by the leaf.
      expect(await judged(await mutate(evidence.bundle, luck)), what).toBe('TAMPERED_OR_LOST');
    }
  });
});

it('is served with a policy that lets its own script run and nothing else', async () => {
  const response = verifyPage();
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/);
  expect(await response.text()).toBe(readFileSync(file, 'utf8'));
});
