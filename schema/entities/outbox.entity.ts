/** What other systems are to be told, written in the step's own transaction, delivered at least once. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { OutboxKind, OutboxRow } from '../../domain/case/read-model.ts';
import { InstantType } from './instant.ts';

export const Outbox = defineEntity({
  name: 'Outbox',
  schema: 'tongban',
  tableName: 'outbox',
  properties: {
    id: p.bigint('number').primary(),
    caseNo: p.text(),
    seq: p.integer(),
    kind: p.text().$type<OutboxKind>(),
    payload: p.json<OutboxRow['payload']>(),
    createdAt: p.type(InstantType),
    deliveredAt: p.type(InstantType).nullable(),
  },
});
export type IOutbox = InferEntity<typeof Outbox>;
