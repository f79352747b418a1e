/** A person who can act: staff with offices, or someone standing for a party. The id is pseudonymous; entries hold only it. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Role } from '../../domain/law/roles.ts';

export const Person = defineEntity({
  name: 'Person',
  schema: 'tongban',
  tableName: 'person',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    unitId: p.text().nullable(),
    roles: p.array().$type<Role[]>(),
    partyId: p.text().nullable(),
    authLevel: p.integer(),
    isDemoLogin: p.boolean(),
    provenance: p.text(),
  },
});
export type IPerson = InferEntity<typeof Person>;
