/** 申请人、利害关系人: personal data; whoever reads it beyond his own work list is recorded. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { SubjectKind } from '../../domain/law/code-lists.ts';

export const Party = defineEntity({
  name: 'Party',
  schema: 'tongban',
  tableName: 'party',
  properties: {
    id: p.text().primary(),
    kind: p.text().$type<SubjectKind>(),
    name: p.text(),
    documentNo: p.text().nullable(),
    phone: p.text().nullable(),
    address: p.text().nullable(),
    provenance: p.text(),
  },
});
export type IParty = InferEntity<typeof Party>;
