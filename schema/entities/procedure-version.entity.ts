/** A published procedure version; `definition` is the canonical JSON that `hash` was made of. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { InstantType } from './instant.ts';

export const ProcedureVersion = defineEntity({
  name: 'ProcedureVersion',
  schema: 'tongban',
  tableName: 'procedure_version',
  properties: {
    code: p.text().primary(),
    version: p.integer().primary(),
    hash: p.text(),
    definition: p.text(),
    validFrom: p.date(),
    publishedAt: p.type(InstantType),
    publishedBy: p.text(),
    confirmedBy: p.text(),
  },
});
export type IProcedureVersion = InferEntity<typeof ProcedureVersion>;
