/**
 * Hashes and signature checks of the log by node:crypto; SM2 by its own package. Node's SM2 is not used: it signs with ECDSA or with
 * an empty signer's id, which no outside verifier accepts. The package is not constant-time: for checking, and for keys of development.
 */
import { createPublicKey, hash, verify } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { hex } from '../domain/audit/log/bytes.ts';
import type { Crypto } from '../domain/audit/log/checkpoint.ts';

/** DER before the 32 bytes of an Ed25519 public key. */
const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');

export const ed25519PublicKey = (raw: Uint8Array): ReturnType<typeof createPublicKey> =>
  createPublicKey({ key: Buffer.concat([ED25519_SPKI, raw]), format: 'der', type: 'spki' });

/** GB/T 32918 with SM3 and the default signer's id 1234567812345678; a signature is r ‖ s, 64 bytes. */
export const SM2_OPTIONS = { hash: true, der: false, userId: '1234567812345678' } as const;

export const nodeCrypto: Crypto = {
  sha256: (bytes) => hash('sha256', bytes, 'buffer'),
  sm3: (bytes) => hash('sm3', bytes, 'buffer'),
  verifyEd25519: (publicKey, message, signature) => {
    try {
      return verify(null, message, ed25519PublicKey(publicKey), signature);
    } catch {
      return false; // the key is no point of the curve
    }
  },
  verifySm2: (publicKey, message, signature) => {
    if (signature.length !== 64) return false;
    try {
      return sm2.doVerifySignature(message, hex(signature), hex(publicKey), SM2_OPTIONS);
    } catch {
      return false;
    }
  },
};
