/** Secret keys of 32 bytes in a file outside the database, readable by its owner alone. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { SettingsError } from './settings.ts';

/**
 * Reads the key; where `make` says so (development) and none is there, makes one.
 * @throws SettingsError when there is none, when others can read it, or when it is no key.
 */
export function keyFromFile(variable: string, file: string, make: boolean): Buffer {
  const [key, ...others] = keysFromFile(variable, file, make);
  if (key === undefined || others.length > 0) throw noKey(variable);
  return key;
}

/** The same for a file that may hold several, one a line: the first is in force, the others open what was sealed before. @throws SettingsError */
export function keysFromFile(variable: string, file: string, make: boolean): readonly Buffer[] {
  if (!existsSync(file)) {
    if (!make)
      throw new SettingsError(
        `${variable} names no key file: make one with \`openssl rand -hex 32\`, mode 600 · ${variable} 未指向密钥文件，请用 openssl rand -hex 32 生成，权限 600`,
      );
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      // Another process of the same start was quicker: its key is the key.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    throw new SettingsError(`${variable}: the key file can be read by others: chmod 600 · 密钥文件权限过宽，请 chmod 600`);
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((text) => {
      if (!/^[0-9a-f]{64}$/.test(text)) throw noKey(variable);
      if (/^(.)\1*$/.test(text)) throw new SettingsError(`${variable}: the key is no chance · 密钥不是随机数`);
      return Buffer.from(text, 'hex');
    });
}

const noKey = (variable: string): SettingsError =>
  new SettingsError(`${variable}: the key file does not hold 64 hex digits · 密钥文件应为 64 位十六进制`);
