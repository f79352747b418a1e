/**
 * The keys that sign the log: Ed25519, and SM2 beside it. They lie in one file outside the database and outside the API's reach; in a
 * real installation a device holds them, behind the same port.
 */
import { createPrivateKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sm2 } from 'sm-crypto-v2';
import { z } from 'zod';
import { fromHex, utf8 } from '../../domain/audit/log/bytes.ts';
import { noteKey, type NoteKey } from '../../domain/audit/log/signed-note.ts';
import { nodeCrypto, SM2_OPTIONS } from '../../schema/log-crypto.ts';
import { SettingsError } from '../../settings/settings.ts';

/** Port of whatever can sign: a key in a file here, a cipher machine (密码机) there. */
export interface Signer {
  readonly key: NoteKey;
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
}

const contents = z.strictObject({
  ed25519: z.string().regex(/^[0-9a-f]+$/),
  sm2: z.string().regex(/^[0-9a-f]{64}$/),
});

/** As kept: Ed25519 in PKCS #8, SM2 as the number itself, both hex. */
type Keys = z.infer<typeof contents>;

/**
 * Reads the file; where `make` says so (development), makes one that is not there.
 * @throws SettingsError when it is missing, readable by others, or no key file
 */
export function readKeys(variable: string, file: string, make: boolean): Keys {
  if (!existsSync(file)) {
    if (!make)
      throw new SettingsError(
        `${variable} names no key file (${file}). Production never makes one by itself: npm run log-keys -- make FILE, mode 600, away from database and API · 未找到签名密钥文件，生产模式不会自动生成`,
      );
    makeKeys(file);
  }
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    throw new SettingsError(`${variable}: others may read ${file}: chmod 600 · 签名密钥文件权限过宽，请 chmod 600`);
  try {
    return contents.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new SettingsError(`${variable}: ${file} is no key file of the log · 不是签名密钥文件`);
  }
}

/** @throws Error with code EEXIST when the file is there: a key is never overwritten */
export function makeKeys(file: string): void {
  const { privateKey } = generateKeyPairSync('ed25519');
  const keys: Keys = {
    ed25519: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('hex'),
    sm2: sm2.generateKeyPairHex().privateKey,
  };
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify(keys)}\n`, { mode: 0o600, flag: 'wx' });
}

export function ed25519Signer(name: string, keys: Keys, kind: 'ED25519' | 'COSIGNATURE' = 'ED25519'): Signer {
  const privateKey = createPrivateKey({ key: Buffer.from(keys.ed25519, 'hex'), format: 'der', type: 'pkcs8' });
  return {
    key: noteKey(nodeCrypto.sha256, name, kind, rawPublicKey(privateKey)),
    sign: (message) => Promise.resolve(new Uint8Array(sign(null, message, privateKey))),
  };
}

export function sm2Signer(name: string, keys: Keys): Signer {
  const publicKey = sm2.getPublicKeyFromPrivateKey(keys.sm2);
  return {
    key: noteKey(nodeCrypto.sha256, name, 'SM2', fromHex(publicKey)),
    sign: (message) => Promise.resolve(fromHex(sm2.doSignature(message, keys.sm2, { ...SM2_OPTIONS, publicKey }))),
  };
}

function rawPublicKey(privateKey: KeyObject): Uint8Array {
  const { x } = privateKey.export({ format: 'jwk' });
  return new Uint8Array(Buffer.from(x ?? '', 'base64url'));
}

/** A signed note by each of the signers. */
export async function signedNote(
  text: string,
  signers: readonly Signer[],
  line: (key: NoteKey, signature: Uint8Array) => string,
): Promise<string> {
  const lines = await Promise.all(signers.map(async ({ key, sign: by }) => line(key, await by(utf8(text)))));
  return `${text}\n${lines.join('')}`;
}
