/** 部门: a unit of government that handles cases. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const Unit = defineEntity({
  name: 'Unit',
  schema: 'tongban',
  tableName: 'unit',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    nameEn: p.text(),
    region: p.text(),
    parent: p.text().nullable(),
    /** 条线: the same at city and county level. */
    organ: p.text(),
    uscc: p.text().nullable(),
  },
});
export type IUnit = InferEntity<typeof Unit>;
