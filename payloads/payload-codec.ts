/**
 * What Temporal stores of a workflow (arguments, results, updates, queries, markers, failures, memo), sealed with the workflow's own
 * key: AES-256-GCM, bound to workflow and key. Search attributes and workflow ids pass no codec: they hold codes and numbers only.
 */
import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';
import type { Payload, PayloadCodec, SerializationContext } from '@temporalio/common';
import proto from '@temporalio/proto';
import type { CaseKey, CaseKeys } from './case-keys.ts';

const PayloadBytes = proto.temporal.api.common.v1.Payload;

export const SEALED_ENCODING = 'binary/encrypted';
const CIPHER = 'AES-256-GCM';
const NONCE = 12;
const TAG = 16;

/** Payloads that belong to no workflow. */
const NO_WORKFLOW = 'installation';

/** The payload's key is destroyed, or this process was given another folder of keys. */
export class PayloadKeyGone extends Error {
  override readonly name = 'PayloadKeyGone';

  constructor(scope: string) {
    super(
      `the payloads of ${scope} do not open: their key was destroyed, or PAYLOAD_KEY_FOLDER is not the one they were sealed with · 载荷无法打开：密钥已销毁，或 PAYLOAD_KEY_FOLDER 不是加密时所用的目录`,
    );
  }
}

/** The payload was changed, or moved from another workflow. */
export class PayloadBroken extends Error {
  override readonly name = 'PayloadBroken';
}

export const scopeOf = (context: SerializationContext | undefined): string => context?.workflowId ?? NO_WORKFLOW;

export class SealingCodec implements PayloadCodec {
  readonly #keys: CaseKeys;
  readonly #sealing: boolean;

  /** `sealing` off: new payloads stay as they are, sealed ones open still. */
  constructor(keys: CaseKeys, sealing = true) {
    this.#keys = keys;
    this.#sealing = sealing;
  }

  async encode(payloads: Payload[], context?: SerializationContext): Promise<Payload[]> {
    if (!this.#sealing || payloads.length === 0) return payloads;
    const scope = scopeOf(context);
    const found = this.#keys.forSealing(scope);
    const key = found instanceof Promise ? await found : found;
    return payloads.map((payload) => sealed(payload, scope, key));
  }

  /** What was never sealed passes: a system may switch sealing on while cases run. */
  async decode(payloads: Payload[]): Promise<Payload[]> {
    const opened: Payload[] = [];
    for (const payload of payloads) {
      const place = placeOf(payload);
      if (place === undefined) {
        opened.push(payload);
        continue;
      }
      const found = this.#keys.forOpening(place.scope, place.keyId);
      const key = found instanceof Promise ? await found : found;
      if (key === undefined) throw new PayloadKeyGone(place.scope);
      opened.push(open(payload, place.scope, key));
    }
    return opened;
  }
}

/** Whose payload it is and the id of its key; undefined: not sealed. */
export function placeOf({ metadata }: Payload): { readonly scope: string; readonly keyId: string } | undefined {
  if (metadata == null || text(metadata['encoding']) !== SEALED_ENCODING) return undefined;
  return { scope: text(metadata['encryption-case']), keyId: text(metadata['encryption-key-id']) };
}

function sealed(payload: Payload, scope: string, { id, key }: CaseKey): Payload {
  const nonce = nextNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound(scope, id));
  const body = cipher.update(PayloadBytes.encode(payload).finish());
  cipher.final();
  return {
    metadata: {
      encoding: Buffer.from(SEALED_ENCODING),
      'encryption-cipher': Buffer.from(CIPHER),
      'encryption-key-id': Buffer.from(id),
      'encryption-case': Buffer.from(scope),
    },
    data: Buffer.concat([nonce, body, cipher.getAuthTag()]),
  };
}

function open({ data }: Payload, scope: string, { id, key }: CaseKey): Payload {
  if (data == null || data.length < NONCE + TAG) throw new PayloadBroken(`a payload of ${scope} is too short to be one`);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, data.subarray(0, NONCE)).setAAD(bound(scope, id));
    decipher.setAuthTag(data.subarray(data.length - TAG));
    const body = decipher.update(data.subarray(NONCE, data.length - TAG));
    decipher.final();
    return PayloadBytes.decode(body);
  } catch (error) {
    throw new PayloadBroken(`a payload of ${scope} is not as it was sealed`, { cause: error });
  }
}

// Asking for chance once for many is seven times cheaper than each time.
const chance = Buffer.alloc(NONCE * 256);
let used = chance.length;

function nextNonce(): Buffer {
  if (used === chance.length) {
    randomFillSync(chance);
    used = 0;
  }
  return chance.subarray(used, (used += NONCE));
}

const bound = (scope: string, keyId: string): Buffer => Buffer.from(`payload\n${scope}\n${keyId}`);
const text = (bytes: Uint8Array | null | undefined): string => (bytes == null ? '' : Buffer.from(bytes).toString());
