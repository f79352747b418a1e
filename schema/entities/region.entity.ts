/** 行政区划: GB codes and own zone codes, with the time each was valid. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const Region = defineEntity({
  name: 'Region',
  schema: 'tongban',
  tableName: 'region',
  properties: {
    code: p.text().primary(),
    name: p.text(),
    nameEn: p.text(),
    level: p.enum(['PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE']),
    parent: p.text().nullable(),
    isZone: p.boolean(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    successor: p.text().nullable(),
  },
});
export type IRegion = InferEntity<typeof Region>;
