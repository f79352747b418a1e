/**
 * Staff accounts: in every unit that handles a procedure each needed office is held by enough people to keep the separation of
 * duties. Names are made up; the number behind a name is the staff number (工号).
 */
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { Role, StaffRole } from '../../domain/law/roles.ts';
import { randomOf } from '../random.ts';
import { UNITS } from './bodies.ts';
import { possibleUnits, regionsOf, unitOfStep } from './jurisdiction.ts';
import { personName } from './names.ts';
import { CITY, COUNTIES_TODAY, regionByCode } from './regions.ts';

export interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly region: string;
  readonly roles: readonly Role[];
}

/** Desks of a unit, each held by one person: only the roles its procedures need are filled. */
const DESKS: readonly (readonly StaffRole[])[] = [
  ['WINDOW', 'ISSUER'],
  ['WINDOW', 'ISSUER'],
  ['HANDLER'],
  ['HANDLER'],
  ['CHECKER'],
  ['APPROVER', 'ORGAN_HEAD'],
  ['HOST', 'UNIT_ADMIN'],
  ['EXPERT'],
  ['HOTLINE_AGENT'],
  ['HOTLINE_AGENT'],
];
/** More hands where more is done. */
const MORE_IN_THE_CITY: readonly (readonly StaffRole[])[] = [
  ['HANDLER'],
  ['HANDLER'],
  ['CHECKER'],
  ['APPROVER'],
  ['WINDOW', 'ISSUER'],
  ['HOTLINE_AGENT'],
];

type Needs = Map<string, Set<StaffRole>>;

function need(needs: Needs, unit: string, ...roles: readonly StaffRole[]): void {
  const set = needs.get(unit) ?? new Set<StaffRole>();
  for (const role of roles) set.add(role);
  needs.set(unit, set);
}

/** The offices each unit must be able to fill for these procedures. */
function neededRoles(procedures: readonly Procedure[]): Needs {
  const needs: Needs = new Map();
  for (const procedure of procedures) {
    for (const region of regionsOf(procedure)) {
      for (const units of possibleUnits(procedure, region)) {
        for (const step of procedure.steps) need(needs, unitOfStep(units, step), step.role, 'UNIT_ADMIN');
      }
      const units = possibleUnits(procedure, region)[0];
      if (units === undefined) continue;
      // Until every act asks the step's own unit, the handling unit's window can accept too.
      need(needs, units.unitId, procedure.steps.find(({ phase }) => phase === 'ACCEPTANCE')?.role ?? 'WINDOW');
      need(needs, units.unitId, 'UNIT_ADMIN');
      if (procedure.hearing !== 'NONE' || procedure.special.some(({ kind }) => kind === 'HEARING')) need(needs, units.unitId, 'HOST');
      if (procedure.extension?.by === 'ORGAN_HEAD') need(needs, units.unitId, 'ORGAN_HEAD');
      if (procedure.special.length > 0) need(needs, units.unitId, 'HANDLER', 'APPROVER');
    }
  }
  return needs;
}

/** All staff but the demo log-ins, for this seed. */
export function makeStaff(seed: number, procedures: readonly Procedure[]): readonly StaffRow[] {
  const random = randomOf(seed, 'staff');
  const needs = neededRoles(procedures);
  const staff: StaffRow[] = [];
  const hire = (unitId: string, region: string, roles: readonly Role[]): void => {
    const number = String(101 + staff.length).padStart(4, '0');
    staff.push({ id: `p-${number}`, name: `${personName(random)}（${number}）`, unitId, region, roles });
  };
  for (const unit of UNITS) {
    const roles = needs.get(unit.id);
    if (roles === undefined) continue;
    const desks = regionByCode(unit.region).level === 'CITY' ? [...DESKS, ...MORE_IN_THE_CITY] : DESKS;
    for (const desk of desks) {
      const held = desk.filter((role) => roles.has(role));
      if (held.length > 0) hire(unit.id, unit.region, held);
    }
  }
  hire(`u-zf-${CITY}`, CITY, ['GOVERNMENT_HEAD']);
  for (const place of [CITY, ...COUNTIES_TODAY.map(({ code }) => code)]) {
    hire(`u-zw-${place}`, place, ['SUPERVISOR']);
    if (place === CITY) hire(`u-zw-${place}`, place, ['INSPECTOR']);
  }
  return staff;
}
