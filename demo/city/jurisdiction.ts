/** Which unit handles which procedure where, by the same rule the API asks of the database (activities/handling-unit.ts). */
import type { HandlingUnits } from '../../activities/handling-unit.ts';
import { chooseUnits } from '../../activities/handling-unit.ts';
import type { Procedure, Step } from '../../domain/procedures/procedure.ts';
import type { Random } from '../random.ts';
import { UNITS } from './bodies.ts';
import { CITY, COUNTIES_TODAY, REGIONS, TOWNS_TODAY } from './regions.ts';

const PLACES = REGIONS.map(({ code, level, parent }) => ({ code, level, parent: parent ?? null }));
/** Bodies a procedure names only by its kind: here one of these lines is drawn for each case. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  '承办单位（按派单确定）': ['城管局', '市场监管局', '住建局', '人社局'],
  '数据提供部门（按资源目录确定）': ['民政局', '人社局', '不动产登记中心'],
  '责任单位（按任务书确定）': ['大数据管理局', '行政审批局', '市场监管局', '12345'],
};
/** Every body that may stand for `regulating`. */
const regulatingBodies = (procedure: Procedure): readonly string[] => DRAWN[procedure.regulating] ?? [procedure.regulating];

/** @throws when no unit of the deciding line exists in the city: the bodies or the procedure name it wrongly. */
function unitsWith(procedure: Procedure, regulating: string, region: string): HandlingUnits {
  const units = chooseUnits(UNITS, PLACES, { deciding: procedure.deciding, regulating }, region);
  if (units === undefined) throw new Error(`no unit decides ${procedure.code} (${procedure.deciding}) in ${region}`);
  return units;
}

export const unitsFor = (procedure: Procedure, region: string, random: Random): HandlingUnits =>
  unitsWith(procedure, random.pick(regulatingBodies(procedure)), region);

/** All the units `unitsFor` may draw, and those of an application made by hand, which draws none. */
export const possibleUnits = (procedure: Procedure, region: string): readonly HandlingUnits[] =>
  [...new Set([procedure.regulating, ...regulatingBodies(procedure)])].map((body) => unitsWith(procedure, body, region));

export const unitOfStep = (units: HandlingUnits, step: Pick<Step, 'unit'>): string => units.units[step.unit ?? 'HANDLING'] ?? units.unitId;

/** Regions in which applications of a procedure are made: towns where the deciding line sits in towns, else counties and the city. */
export function regionsOf(procedure: Procedure): readonly string[] {
  const inTowns = procedure.steps.some((step) => step.unit === 'TOWN') || procedure.level === 'TOWN';
  return inTowns ? TOWNS_TODAY.map(({ code }) => code) : [CITY, ...COUNTIES_TODAY.map(({ code }) => code)];
}
