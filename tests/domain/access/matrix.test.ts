/** The whole matrix of access: role × action × relation, written out by hand a second time, so that no cell changes unseen. */
import { expect, test } from 'vitest';
import { ACTIONS, CASE_CONTENT_ACTIONS, type Action } from '../../../domain/access/actions.ts';
import { can } from '../../../domain/access/can.ts';
import { ACCESS_RULES, type AccessRule } from '../../../domain/access/rules.ts';
import { RELATIONS, type CaseResource, type Relation, type Viewer } from '../../../domain/access/viewer.ts';
import { MACHINE_ROLES, PARTY_ROLES, STAFF_ROLES, type Role } from '../../../domain/law/roles.ts';

// Columns, in the order of ACTIONS: reading (case, trail, opinions, masked form, form), acts (party, counter, hearing party, window, step,
// handling, respondent, approval, void, hearing host, extension, decision, forward, issuance, after grant, revocation, assignment, correction),
// statistics, procedures, publish, calendar, export, people, supervision (read, answers, acts), coverage, findings, ratings (read, rate, acts), plan (read, report, acts), assessment (read, objections, acts, decisions), supervision rules (change), sweep, questions of one's own, identity links, personal data.
// o own · c concerned · a assigned · h hosting · u unit · r region · * all · . refused
const MATRIX = `
  WINDOW          au  au  au  au  au  .   au  .   au  au  au  .   .   .   .   .   .   .   au  .   .   .   .   u   *   .   .   .   u   u   .   .   .   a   u   .   .   u   .   .   .   .   .   .   .   .   .   .   .
  HANDLER         au  au  au  au  au  .   au  .   au  au  au  au  .   .   .   .   au  au  au  au  .   .   .   u   *   .   .   .   u   u   .   .   .   a   u   .   .   u   .   .   .   .   .   .   .   .   .   .   .
  CHECKER         au  au  au  au  au  .   .   .   .   au  au  .   au  .   .   .   au  au  .   au  .   .   .   u   *   .   .   .   u   u   .   .   .   a   u   .   .   u   .   .   .   .   .   .   .   .   .   .   .
  APPROVER        au  au  au  au  au  .   .   .   .   au  au  .   au  .   .   .   au  au  .   .   au  .   .   u   *   .   .   .   u   u   .   .   .   a   u   .   .   u   .   .   .   .   .   .   .   .   .   .   .
  ISSUER          au  au  au  au  au  .   .   .   .   au  .   .   .   .   .   .   .   .   au  .   .   .   .   u   *   .   .   .   u   u   .   .   .   a   u   .   .   u   .   .   .   .   .   .   .   .   .   .   .
  HOST            h   h   h   h   h   .   .   .   .   .   .   .   .   .   h   .   .   .   .   .   .   .   .   .   *   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
  EXPERT          a   a   a   a   .   .   .   .   .   a   .   .   .   .   .   .   .   .   .   .   .   .   .   .   *   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
  ORGAN_HEAD      au  au  au  au  au  .   .   .   .   au  .   .   au  .   .   u   au  .   .   .   au  .   .   u   *   .   .   u   u   u   u   .   .   u   u   .   u   u   u   .   u   u   .   .   .   .   .   .   .
  GOVERNMENT_HEAD r   r   r   r   .   .   .   .   .   au  .   .   .   .   .   r   au  .   .   .   .   .   .   r   *   .   .   .   .   r   .   .   .   r   r   .   .   r   .   .   r   .   .   .   .   .   .   .   .
  UNIT_ADMIN      u   u   u   u   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   u   .   u   *   .   .   .   u   u   u   .   .   u   u   .   u   u   u   .   u   u   .   .   .   .   .   .   .
  HOTLINE_AGENT   au  au  au  au  au  .   au  .   au  au  au  .   .   .   .   .   .   .   au  .   .   .   .   u   *   .   .   .   u   u   .   .   .   a   u   .   .   u   .   .   .   .   .   .   .   .   .   .   .
  SUPERVISOR      r   r   r   r   r   .   .   .   .   .   .   .   .   r   .   .   .   .   .   .   .   .   r   r   *   .   .   r   r   r   .   r   r   r   r   .   r   r   .   r   r   .   .   r   .   .   .   .   .
  INSPECTOR       r   r   r   r   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   r   *   .   .   r   r   r   .   .   r   r   r   .   .   r   .   .   r   .   r   r   .   .   .   .   .
  SYSTEM_ADMIN    .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   *   *   *   .   .   .   .   .   *   .   .   .   .   .   .   .   .   .   .   .   *   *   .   .   .
  SECURITY_ADMIN  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   *   .   .   .   *   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   *   *
  AUDIT_ADMIN     .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   *   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
  APPLICANT       o   .   .   o   o   o   o   o   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   *   .   .   .   .   .   .   .   .   .   o   o   .   .   .   .   .   .   .   .   .   .   .   .   .
  AGENT           o   .   .   o   o   o   o   o   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   *   .   .   .   .   .   .   .   .   .   o   o   .   .   .   .   .   .   .   .   .   .   .   .   .
  PARTY           c   .   .   .   .   .   .   c   .   .   .   c   .   .   .   .   .   .   .   .   .   .   .   .   *   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
  SYSTEM          .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
  PUSHED          .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
  INTEGRATION     .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   *   .   .
`;

const LETTERS: Readonly<Record<string, Relation>> = {
  o: 'OWN',
  c: 'CONCERNED',
  a: 'ASSIGNED',
  h: 'HOSTING',
  u: 'UNIT',
  r: 'REGION',
  '*': 'ALL',
};
const ROLES: readonly Role[] = [...STAFF_ROLES, ...PARTY_ROLES, ...MACHINE_ROLES];

interface Cell {
  readonly role: Role;
  readonly action: Action;
  readonly relations: readonly Relation[];
}

const cells: readonly Cell[] = MATRIX.trim()
  .split('\n')
  .flatMap((line) => {
    const [role, ...columns] = line.trim().split(/\s+/);
    return columns.map((letters, index) => ({
      role: role as Role,
      action: ACTIONS[index]!,
      relations: [...letters].flatMap((letter) => LETTERS[letter] ?? []),
    }));
  });

/** A case to which the person stands in exactly one relation, or in none. */
function caseIn(relation: Relation | 'NONE'): { readonly viewer: Omit<Viewer, 'roles'>; readonly resource: CaseResource } {
  return {
    viewer: { personId: 'p-1', unitId: 'u-1', region: relation === 'REGION' ? '320600' : '320681', partyId: 'y-1' },
    resource: {
      region: '320602',
      unitIds: [relation === 'UNIT' ? 'u-1' : 'u-2'],
      ownPartyIds: [relation === 'OWN' ? 'y-1' : 'y-2'],
      concernedPartyIds: relation === 'CONCERNED' ? ['y-1'] : [],
      assignees: relation === 'ASSIGNED' ? ['p-1'] : ['p-2'],
      ...(relation === 'HOSTING' ? { hearingHost: 'p-1' } : {}),
    },
  };
}

/** Cells in which the table decides otherwise than the matrix says. */
function differences(rules: readonly AccessRule[]): string[] {
  const different: string[] = [];
  for (const { role, action, relations } of cells) {
    for (const relation of [...RELATIONS, 'NONE'] as const) {
      const { viewer, resource } = caseIn(relation);
      const expected = relations.includes('ALL') || (relation !== 'NONE' && relations.includes(relation));
      const answer = can({ ...viewer, roles: [role] }, action, resource, rules);
      if (answer.allow !== expected) different.push(`${role} ${action} ${relation}: ${answer.allow ? 'allowed' : 'refused'}`);
    }
  }
  return different;
}

test('the matrix names every role and every action once', () => {
  expect(cells.length).toBe(ROLES.length * ACTIONS.length);
  expect(new Set(cells.map(({ role, action }) => `${role} ${action}`)).size).toBe(cells.length);
  expect([...new Set(cells.map(({ role }) => role))]).toEqual(ROLES);
});

test('every role × action × relation decides as the matrix says', () => {
  expect(differences(ACCESS_RULES)).toEqual([]);
});

test('deleting any one rule is noticed', { timeout: 60_000 }, () => {
  const unnoticed = ACCESS_RULES.filter((rule) => differences(ACCESS_RULES.filter((other) => other !== rule)).length === 0);
  expect(unnoticed.map(({ id }) => id)).toEqual([]);
  expect(ACCESS_RULES.length).toBeGreaterThan(200);
});

test('adding a rule that nobody wrote down is noticed', () => {
  const extra: AccessRule = { id: 'x', role: 'INSPECTOR', action: 'DECISION_ACTS', relation: 'REGION' };
  expect(differences([...ACCESS_RULES, extra])).toEqual(['INSPECTOR DECISION_ACTS REGION: allowed']);
});

test('no rule stands twice, and each has its own id', () => {
  expect(new Set(ACCESS_RULES.map(({ id }) => id)).size).toBe(ACCESS_RULES.length);
});

test('the three administrators never reach the content of a case', () => {
  for (const role of ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'] as const) {
    expect(ACCESS_RULES.filter((rule) => rule.role === role && CASE_CONTENT_ACTIONS.includes(rule.action))).toEqual([]);
  }
});

test('a person with two offices may do what either may', () => {
  const { viewer, resource } = caseIn('UNIT');
  expect(can({ ...viewer, roles: ['WINDOW', 'CHECKER'] }, 'WINDOW_ACTS', resource)).toEqual({
    allow: true,
    ruleId: 'WINDOW.WINDOW_ACTS.UNIT',
  });
  expect(can({ ...viewer, roles: ['CHECKER'] }, 'WINDOW_ACTS', resource)).toEqual({ allow: false, ruleId: null, byRole: false });
  expect(can({ ...viewer, roles: ['WINDOW'] }, 'WINDOW_ACTS', caseIn('NONE').resource)).toEqual({
    allow: false,
    ruleId: null,
    byRole: true,
  });
});

/** From the province down to a village, one inside the other. */
const LEVELS = ['320000', '320600', '320613', '320613001', '320613001002'];
/** At the same levels, elsewhere. */
const ELSEWHERE = ['330000', '320700', '320614', '320613002', '320613001003'];

test('every rule of a region, at every level: one’s own place and what lies below, never above or beside', () => {
  const regional = ACCESS_RULES.filter(({ relation }) => relation === 'REGION');
  let asked = 0;
  for (const { action, role } of regional) {
    for (const [at, region] of LEVELS.entries()) {
      // No unit, no party: the region alone speaks.
      const viewer: Viewer = { personId: 'p-1', roles: [role], region };
      const about = (place: string): CaseResource => ({
        region: place,
        unitIds: ['u-2'],
        ownPartyIds: [],
        concernedPartyIds: [],
        assignees: ['p-2'],
      });
      for (const [below, place] of LEVELS.entries()) {
        expect([role, action, region, place, can(viewer, action, about(place)).allow]).toEqual([role, action, region, place, below >= at]);
        asked += 1;
      }
      const beside = ELSEWHERE[at]!;
      expect([role, action, region, beside, can(viewer, action, about(beside)).allow]).toEqual([role, action, region, beside, false]);
      asked += 1;
    }
  }
  expect(regional.length).toBeGreaterThan(40);
  expect(asked).toBe(regional.length * LEVELS.length * (LEVELS.length + 1));
});
