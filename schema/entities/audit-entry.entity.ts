/** An entry of the trail. Read only: audit.append is the one way in. `canon` holds the exact bytes that were hashed. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const AuditEntry = defineEntity({
  name: 'AuditEntry',
  schema: 'audit',
  tableName: 'entry',
  properties: {
    entryId: p.bigint('number').primary(),
    stream: p.text(),
    seq: p.bigint('number'),
    prev: p.blob(),
    hash: p.blob(),
    idem: p.text(),
    canon: p.blob(),
    type: p.text(),
    actor: p.text(),
    org: p.text(),
    region: p.text(),
    outcome: p.text().$type<'ok' | 'denied' | 'failed'>(),
    at: p.text(),
  },
});
export type IAuditEntry = InferEntity<typeof AuditEntry>;
