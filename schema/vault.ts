/** The personal values of a form or a party, sealed together with the salt of their digest; what remains outside are masks. */
import { canonicalJson, withExactNumbers, withPlainNumbers } from '../domain/audit/canonical.ts';
import type { FormContent, PersonalFields } from '../domain/audit/field-changes.ts';
import { mask } from '../domain/audit/mask.ts';
import type { Json } from '../domain/case/refusal.ts';
import { keyedDigest, type KeyStore } from './key-store.ts';
import { seal, unseal } from './sealing.ts';

export type VaultState = 'ACTIVE' | 'RESTRICTED' | 'ERASED';

/** What stands where a value was. */
export const ERASED_MARK = '已依法删除';

export interface Sealed {
  readonly keyId: string;
  readonly sealed: Buffer;
  /** The form with its personal values masked: what the table keeps. */
  readonly masked: FormContent;
}

export interface Opened {
  readonly values: FormContent;
  readonly salt: Buffer;
}

export class Vault {
  readonly #keys: KeyStore;

  constructor(keys: KeyStore) {
    this.#keys = keys;
  }

  /** `place`: id of the form, or `party/<id>`. null: nothing in it is personal. */
  seal(place: string, content: FormContent, personal: PersonalFields, salt: Buffer): Sealed | null {
    const fields = Object.keys(personal).filter((field) => content[field] != null);
    if (fields.length === 0) return null;
    const values = Object.fromEntries(fields.map((field) => [field, content[field]!]));
    const masked = { ...content };
    for (const field of fields) Object.assign(masked, { [field]: maskOf(values[field]!, personal[field]!) });
    const { id, key } = this.#keys.create();
    const plain = Buffer.from(canonicalJson(withExactNumbers({ values, salt: salt.toString('hex') })));
    return { keyId: id, sealed: seal(key, place, plain), masked };
  }

  /** null: the key is destroyed. */
  open(place: string, keyId: string, sealed: Uint8Array): Opened | null {
    const key = this.#keys.read(keyId);
    if (key === null) return null;
    const { salt, values } = withPlainNumbers(JSON.parse(unseal(key, place, sealed).toString()) as Json) as {
      salt: string;
      values: FormContent;
    };
    return { values, salt: Buffer.from(salt, 'hex') };
  }

  /** By which something is found again without being stored. */
  keyedDigest(text: string): Buffer {
    return keyedDigest(this.#keys.standing('lookup'), text);
  }

  holds(keyId: string): boolean {
    return this.#keys.holds(keyId);
  }

  destroy(keyId: string): void {
    this.#keys.destroy(keyId);
  }
}

/** As the trail would show it: masking a mask again changes nothing, so whoever reads the form for the trail writes the same. */
const maskOf = (value: Json, kind: PersonalFields[string]): string =>
  mask(kind, typeof value === 'string' ? value : canonicalJson(withExactNumbers(value)));
