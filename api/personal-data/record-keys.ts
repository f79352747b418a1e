/** Which master keys are in force is on record: whoever puts another one first, by the command or by hand, leaves an entry within a minute. */
import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { actEntry } from '../../domain/audit/act-entry.ts';
import { payloadKeyFile } from '../../payloads/data-converter.ts';
import { appendOnce, type Queryable } from '../../schema/audit-trail.ts';
import { keysIn } from '../../settings/key-file.ts';
import type { Settings } from '../../settings/settings.ts';
import { vaultKeyFile } from './open-vault.ts';

export interface KeyInForce {
  readonly of: 'VAULT' | 'PAYLOADS';
  readonly key: () => Uint8Array;
}

const EVERY = 60_000;

/** What tells two keys apart and nothing else of them. */
const fingerprintOf = (key: Uint8Array): string => createHash('sha256').update('tongban-key\0').update(key).digest('hex').slice(0, 16);

/** @returns those that were not on record yet */
export async function recordKeys(db: Queryable, keys: readonly KeyInForce[], now: string): Promise<readonly string[]> {
  const noted: string[] = [];
  for (const { key, of } of keys) {
    const requestId = `keys/${of}/${fingerprintOf(key())}`;
    const known = await db.query({ text: 'select 1 from audit.entry where idem = $1', values: [requestId] });
    if (known.rows.length > 0) continue;
    const entry = actEntry({
      type: 'KEY_IN_FORCE',
      requestId,
      actor: { personId: 'system', kind: 'SYSTEM', roles: ['SYSTEM'] },
      role: 'SYSTEM',
      data: { of, fingerprint: fingerprintOf(key()) },
      at: now,
    });
    await appendOnce(db, 'system/keys', requestId, entry);
    noted.push(requestId);
  }
  return noted;
}

export function keysInForce(settings: Settings, vault: boolean): readonly KeyInForce[] {
  const first = (variable: string, file: string): (() => Uint8Array) => {
    const keys = keysIn(variable, file);
    return () => keys()[0]!;
  };
  return [
    ...(vault ? [{ of: 'VAULT' as const, key: first('VAULT_KEY_FILE', vaultKeyFile(settings)) }] : []),
    ...(settings.payloads.sealed ? [{ of: 'PAYLOADS' as const, key: first('PAYLOAD_KEY_FILE', payloadKeyFile(settings)) }] : []),
  ];
}

/** At once and then again and again, as long as the process lives. */
export function keepKeysOnRecord(db: Queryable, keys: readonly KeyInForce[], log: Pick<Logger, 'info' | 'warn'>): void {
  const look = (): void =>
    void recordKeys(db, keys, new Date().toISOString()).then(
      (noted) => noted.length > 0 && log.info({ keys: noted }, 'a master key that is in force has been put on record'),
      (error: unknown) =>
        log.warn({ error: error instanceof Error ? error.message : String(error) }, 'the master keys could not be put on record yet'),
    );
  look();
  setInterval(look, EVERY).unref();
}
