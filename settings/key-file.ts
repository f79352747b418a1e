/** Secret keys of 32 bytes in a file outside the database, readable by its owner alone. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { SettingsError } from './settings.ts';

/**
 * Reads the keys, one a line: the first is in force, the others open what was sealed before. Where `make` says so (development) and none is
 * there, makes one.
 * @throws SettingsError when there is none, when others can read it, or when it is no key.
 */
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

/** The keys as they are now, read anew when the file changes: a rotation needs no restart. */
export function keysIn(variable: string, file: string): () => readonly Buffer[] {
  let read: { readonly at: number; readonly keys: readonly Buffer[] } | undefined;
  return () => {
    const at = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (read?.at !== at) read = { at, keys: keysFromFile(variable, file, false) };
    return read.keys;
  };
}

/** Puts a new key first. A file with several is left as it is: that rotation has not ended. @returns whether there is a new key */
export const addKey = (variable: string, file: string): boolean =>
  changed(variable, file, (lines) => (lines.length > 1 ? lines : [randomBytes(32).toString('hex'), ...lines]));

/** Leaves the first alone. */
export const keepFirstKey = (variable: string, file: string): boolean => changed(variable, file, (lines) => lines.slice(0, 1));

/** In one step, so that no process reads half of it; of two at once the second is refused, since each would lose the other's key. */
function changed(variable: string, file: string, change: (lines: readonly string[]) => readonly string[]): boolean {
  keysFromFile(variable, file, false);
  const aside = `${file}.new`;
  try {
    writeFileSync(aside, '', { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new SettingsError(
      `${aside}: another rotation is under way, or one was killed while it wrote: then remove it · 另有轮换正在进行，或曾被中断：若已中断，请删除该文件`,
    );
  }
  const lines = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const after = change(lines);
  if (after.length === lines.length) {
    rmSync(aside);
    return false;
  }
  writeFileSync(aside, `${after.join('\n')}\n`, { flush: true });
  renameSync(aside, file);
  return true;
}

const noKey = (variable: string): SettingsError =>
  new SettingsError(`${variable}: the key file does not hold 64 hex digits · 密钥文件应为 64 位十六进制`);
