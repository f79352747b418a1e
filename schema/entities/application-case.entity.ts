/** The list view of a case. Read only: tongban.commit_step writes it together with the entry that explains it. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CaseState, CaseStateName } from '../../domain/case/case-state.ts';
import type { CaseForm, CaseOrigin, Channel, ItemKind, Provenance, SubjectKind } from '../../domain/law/code-lists.ts';
import { CaseClock } from './case-clock.entity.ts';
import { CaseTask } from './case-task.entity.ts';
import { InstantType } from './instant.ts';

export const ApplicationCase = defineEntity({
  name: 'ApplicationCase',
  schema: 'tongban',
  tableName: 'application_case',
  properties: {
    caseNo: p.text().primary(),
    externalNo: p.text().nullable(),
    seq: p.integer(),
    actSeq: p.integer(),
    procedureCode: p.text(),
    procedureVersion: p.integer(),
    procedureName: p.text(),
    kind: p.text().$type<ItemKind>(),
    form: p.text().$type<CaseForm>(),
    state: p.text().$type<CaseStateName>(),
    origin: p.text().$type<CaseOrigin>(),
    provenance: p.text().$type<Provenance>(),
    channel: p.text().$type<Channel>().nullable(),
    region: p.text(),
    unitId: p.text(),
    applicantParty: p.text().nullable(),
    applicantKind: p.text().$type<SubjectKind>().nullable(),
    parentCaseNo: p.text().nullable(),
    receivedOn: p.date().nullable(),
    acceptedOn: p.date().nullable(),
    decidedAt: p.type(InstantType).nullable(),
    decision: p.text().$type<'GRANT' | 'DENY'>().nullable(),
    closedAt: p.type(InstantType).nullable(),
    createdAt: p.type(InstantType),
    updatedAt: p.type(InstantType),
    paused: p.boolean(),
    promisedDueAt: p.type(InstantType).nullable(),
    statutoryDueAt: p.type(InstantType).nullable(),
    nextDueAt: p.type(InstantType).nullable(),
    nextDueClock: p.text().nullable(),
    overdue: p.boolean(),
    /** Large; loaded with `populate: ['snapshot']`. */
    snapshot: p.json<CaseState>().lazy(),
    workflowRunId: p.text().nullable(),
    tasks: () => p.oneToMany(CaseTask).mappedBy('case'),
    clocks: () => p.oneToMany(CaseClock).mappedBy('case'),
  },
});
export type IApplicationCase = InferEntity<typeof ApplicationCase>;
