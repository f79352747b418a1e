/** A version of the working calendar, as a year's notice of the State Council made it. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { InstantType } from './instant.ts';

export const CalendarVersion = defineEntity({
  name: 'CalendarVersion',
  schema: 'tongban',
  tableName: 'calendar_version',
  properties: {
    version: p.text().primary(),
    knownFrom: p.date(),
    knownUntil: p.date(),
    notice: p.text(),
    data: p.text(),
    importedAt: p.type(InstantType),
    importedBy: p.text(),
  },
});
export type ICalendarVersion = InferEntity<typeof CalendarVersion>;
