/** All entities of the read side. */
import { ApplicationCase } from './application-case.entity.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { CalendarVersion } from './calendar-version.entity.ts';
import { CaseClock } from './case-clock.entity.ts';
import { CaseTask } from './case-task.entity.ts';
import { Outbox } from './outbox.entity.ts';
import { Party } from './party.entity.ts';
import { Person } from './person.entity.ts';
import { ProcedureVersion } from './procedure-version.entity.ts';
import { Region } from './region.entity.ts';
import { Unit } from './unit.entity.ts';

export const ENTITIES = [
  ApplicationCase,
  AuditEntry,
  CalendarVersion,
  CaseClock,
  CaseTask,
  Outbox,
  Party,
  Person,
  ProcedureVersion,
  Region,
  Unit,
] as const;

export { ApplicationCase, AuditEntry, CalendarVersion, CaseClock, CaseTask, Outbox, Party, Person, ProcedureVersion, Region, Unit };
