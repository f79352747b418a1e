/** Conditions that acts on cards and orders share: offices, places, screens that have not seen the latest, texts that say something. */
import { inRange, regionRange } from '../../access/region-range.ts';
import type { Actor } from '../../case/actor.ts';
import type { Refusal } from '../../case/refusal.ts';
import { refusal } from '../../case/refusal.ts';
import type { Basis } from '../../law/basis.ts';
import { policy } from '../../law/basis.ts';
import type { Role } from '../../law/roles.ts';
import type { Evidence, MatterCommand, MatterState } from './matter.ts';

const STALE = policy('先看到最新情况再办理');
const DUTY = policy('监督权限：按区划监督，责任单位负责人反馈');

/** 责任单位负责人: who answers for a unit. */
export const UNIT_HEADS = ['ORGAN_HEAD', 'UNIT_ADMIN'] as const satisfies readonly Role[];
export const SUPERVISORS = ['SUPERVISOR'] as const satisfies readonly Role[];

/** `UNIT`: a head of the unit that answers. `SUPERVISION`: a supervisor whose region holds that unit. `SYSTEM`: the matter itself. */
export type MatterOffice = 'UNIT' | 'SUPERVISION' | 'SYSTEM';

export const rolesOf = (office: MatterOffice): readonly Role[] =>
  office === 'UNIT' ? UNIT_HEADS : office === 'SUPERVISION' ? SUPERVISORS : ['SYSTEM'];

export const officeHeld = (office: MatterOffice, actor: Actor): Role | null =>
  rolesOf(office).find((role) => actor.roles.includes(role)) ?? null;

export function notYours(
  office: MatterOffice,
  actor: Actor,
  { region, unitId }: Pick<MatterState, 'region' | 'unitId'>,
): readonly Refusal[] {
  const needs = rolesOf(office);
  const whoMay = needs.map((role) => ({ role, ...(office === 'UNIT' ? { unitId } : {}), except: [] }));
  if (officeHeld(office, actor) === null) {
    return [refusal('WRONG_ROLE', DUTY, { roles: [...actor.roles], needs: [...needs] }, { whoMay })];
  }
  if (office === 'UNIT' && actor.unitId !== unitId) {
    return [refusal('WRONG_UNIT', DUTY, { unit: actor.unitId ?? null, needs: unitId }, { whoMay })];
  }
  if (office === 'SUPERVISION' && (actor.region === undefined || !inRange(region, regionRange(actor.region)))) {
    return [refusal('WRONG_UNIT', DUTY, { region: actor.region ?? null, needs: region }, { whoMay })];
  }
  return [];
}

export const isStale = (command: MatterCommand, state: MatterState): readonly Refusal[] => {
  const seen = command.expectedActSeq;
  if (seen === undefined || seen === state.actSeq) return [];
  const changed = state.recentActs.filter(({ actSeq }) => actSeq > seen).map(({ at, by, command: what }) => ({ command: what, by, at }));
  return [refusal('STALE_CASE', STALE, { expected: seen, current: state.actSeq, changed }, { field: 'expectedActSeq' })];
};

type StateNames = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

export const wrongState = (
  command: string,
  { state }: Pick<MatterState, 'state'>,
  allowed: readonly string[],
  names: StateNames,
  basis: Basis,
): Refusal =>
  refusal('WRONG_MATTER_STATE', basis, {
    command,
    state,
    stateZh: names[state]?.zh ?? state,
    stateEn: names[state]?.en ?? state,
    allowed: [...allowed],
  });

const INPUT = policy('输入校验');
const LONGEST_TEXT = 4_000;

/** Says something, and not more than people read. */
export function textNeeded(field: string, text: string): readonly Refusal[] {
  if (text.trim() === '') return [refusal('FIELD_MISSING', INPUT, { field }, { field })];
  const length = Array.from(text).length;
  return length <= LONGEST_TEXT ? [] : [refusal('FIELD_INVALID', INPUT, { field, problem: `至多 ${LONGEST_TEXT} 字`, length }, { field })];
}

const SHA256 = /^[0-9a-f]{64}$/;
const MOST_DOCUMENTS = 20;

export function evidenceFaults(field: string, evidence: readonly Evidence[], needed: boolean): readonly Refusal[] {
  if (needed && evidence.length === 0) {
    return [refusal('FIELD_MISSING', policy('申诉须附证据'), { field, problem: '申诉须附证据' }, { field })];
  }
  if (evidence.length > MOST_DOCUMENTS)
    return [refusal('FIELD_INVALID', INPUT, { field, problem: `至多 ${MOST_DOCUMENTS} 份` }, { field })];
  return evidence.flatMap(({ name, sha256 }, index) =>
    SHA256.test(sha256) && name.trim() !== ''
      ? []
      : [
          refusal(
            'FIELD_INVALID',
            INPUT,
            { field: `${field}.${index}`, problem: '证据须有名称和 SHA-256' },
            { field: `${field}.${index}` },
          ),
        ],
  );
}
