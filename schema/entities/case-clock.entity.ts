/** A clock of a case as last recorded; the API recomputes it for the moment of asking. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ClockKind, ClockReading, LimitUnit } from '../../domain/clocks/clock.ts';
import { ApplicationCase } from './application-case.entity.ts';
import { InstantType } from './instant.ts';

export const CaseClock = defineEntity({
  name: 'CaseClock',
  schema: 'tongban',
  tableName: 'case_clock',
  properties: {
    case: () => p.manyToOne(ApplicationCase).joinColumn('case_no').primary(),
    clockId: p.text().primary(),
    kind: p.text().$type<ClockKind>(),
    status: p.text().$type<ClockReading['status']>(),
    limitN: p.integer(),
    unit: p.text().$type<LimitUnit>(),
    used: p.integer(),
    dueAt: p.type(InstantType).nullable(),
    warnAt: p.type(InstantType).nullable(),
    provisional: p.boolean(),
    stoppedAt: p.type(InstantType).nullable(),
  },
});
export type ICaseClock = InferEntity<typeof CaseClock>;
