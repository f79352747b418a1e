/** An open step of a case, waiting for its office or its assignee. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { StaffRole } from '../../domain/law/roles.ts';
import { ApplicationCase } from './application-case.entity.ts';
import { InstantType } from './instant.ts';

export const CaseTask = defineEntity({
  name: 'CaseTask',
  schema: 'tongban',
  tableName: 'case_task',
  properties: {
    case: () => p.manyToOne(ApplicationCase).joinColumn('case_no').primary(),
    stepId: p.text().primary(),
    role: p.text().$type<StaffRole>(),
    unitId: p.text(),
    region: p.text(),
    assignee: p.text().nullable(),
    openedAt: p.type(InstantType),
    dueAt: p.type(InstantType).nullable(),
  },
});
export type ICaseTask = InferEntity<typeof CaseTask>;
