/** A real Chromium: the one named by CHROMIUM_PATH, an installed one, or the one of the npm package, which needs no system at all. */
import { existsSync } from 'node:fs';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export async function launch(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  const executablePath = named ?? INSTALLED.find((path) => existsSync(path)) ?? (await chromiumPackage.executablePath());
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-gpu', '--font-render-hinting=none'],
  });
}
