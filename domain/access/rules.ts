/**
 * The one rule table (权限表): who may do what, to which cases. Every decision of access, every list, every hint comes from
 * here; what is not written is refused. Separation of duties and the conditions of the law are `admit`'s.
 */
import type { Role } from '../law/roles.ts';
import type { Action } from './actions.ts';
import type { Relation } from './viewer.ts';

export interface AccessRule {
  /** `WINDOW.CASE_READ.UNIT`: stable, shown with every decision. */
  readonly id: string;
  readonly role: Role;
  readonly action: Action;
  readonly relation: Relation;
}

type Grants = Readonly<Partial<Record<Action, readonly Relation[]>>>;

/** Work is the unit's, or was handed to the person from another unit. */
const WORK = ['ASSIGNED', 'UNIT'] as const;
const EVERYONE = { PROCEDURES_READ: ['ALL'] } as const satisfies Grants;
const reads = (...relations: readonly Relation[]) =>
  ({
    CASE_READ: relations,
    TRAIL_READ: relations,
    OPINIONS_READ: relations,
    FORM_READ_MASKED: relations,
  }) as const satisfies Grants;
/** An officer at work on a case needs the whole form; each such reading is recorded. */
const officer = {
  ...EVERYONE,
  ...reads(...WORK),
  FORM_READ: WORK,
  STEP_ACTS: WORK,
  STATISTICS_READ: ['UNIT'],
  PEOPLE_READ: ['UNIT'],
  SUPERVISION_READ: ['UNIT'],
  FINDINGS_READ: ['ASSIGNED'],
  RATING_READ: ['UNIT'],
  PLAN_READ: ['UNIT'],
} as const satisfies Grants;
/** 责任单位负责人: answers cards and orders for the unit, sees its scores and objects to them. */
const answers = {
  SUPERVISION_READ: ['UNIT'],
  SUPERVISION_ANSWERS: ['UNIT'],
  FINDINGS_READ: ['UNIT'],
  RATING_READ: ['UNIT'],
  RATING_ACTS: ['UNIT'],
  PLAN_READ: ['UNIT'],
  PLAN_REPORT: ['UNIT'],
  ASSESSMENT_READ: ['UNIT'],
  ASSESSMENT_OBJECTIONS: ['UNIT'],
} as const satisfies Grants;
const party = {
  ...EVERYONE,
  CASE_READ: ['OWN'],
  FORM_READ_MASKED: ['OWN'],
  FORM_READ: ['OWN'],
  PARTY_ACTS: ['OWN'],
  COUNTER_ACTS: ['OWN'],
  HEARING_PARTY_ACTS: ['OWN'],
  RATING_READ: ['OWN'],
  RATE: ['OWN'],
} as const satisfies Grants;

const TABLE: Readonly<Record<Role, Grants>> = {
  WINDOW: { ...officer, WINDOW_ACTS: WORK, COUNTER_ACTS: WORK, HANDLING_ACTS: WORK, ISSUANCE_ACTS: WORK },
  HANDLER: {
    ...officer,
    WINDOW_ACTS: WORK,
    COUNTER_ACTS: WORK,
    HANDLING_ACTS: WORK,
    RESPONDENT_ACTS: WORK,
    FORWARD_ACTS: WORK,
    ISSUANCE_ACTS: WORK,
    AFTER_GRANT_ACTS: WORK,
    DECISION_ACTS: WORK,
  },
  CHECKER: { ...officer, HANDLING_ACTS: WORK, APPROVAL_ACTS: WORK, FORWARD_ACTS: WORK, AFTER_GRANT_ACTS: WORK, DECISION_ACTS: WORK },
  APPROVER: { ...officer, HANDLING_ACTS: WORK, APPROVAL_ACTS: WORK, DECISION_ACTS: WORK, FORWARD_ACTS: WORK, REVOCATION_ACTS: WORK },
  ISSUER: { ...officer, ISSUANCE_ACTS: WORK },
  HOST: { ...EVERYONE, ...reads('HOSTING'), FORM_READ: ['HOSTING'], HEARING_HOST_ACTS: ['HOSTING'] },
  EXPERT: { ...EVERYONE, ...reads('ASSIGNED'), STEP_ACTS: ['ASSIGNED'] },
  ORGAN_HEAD: {
    ...officer,
    APPROVAL_ACTS: WORK,
    DECISION_ACTS: WORK,
    EXTENSION_ACTS: ['UNIT'],
    REVOCATION_ACTS: WORK,
    EXPORT: ['UNIT'],
    ...answers,
  },
  GOVERNMENT_HEAD: {
    ...EVERYONE,
    ...reads('REGION'),
    STEP_ACTS: WORK,
    DECISION_ACTS: WORK,
    EXTENSION_ACTS: ['REGION'],
    STATISTICS_READ: ['REGION'],
    FINDINGS_READ: ['REGION'],
    SUPERVISION_READ: ['REGION'],
    RATING_READ: ['REGION'],
    PLAN_READ: ['REGION'],
    ASSESSMENT_READ: ['REGION'],
  },
  UNIT_ADMIN: { ...EVERYONE, ...reads('UNIT'), ASSIGNMENT_ACTS: ['UNIT'], STATISTICS_READ: ['UNIT'], PEOPLE_READ: ['UNIT'], ...answers },
  HOTLINE_AGENT: { ...officer, WINDOW_ACTS: WORK, COUNTER_ACTS: WORK, HANDLING_ACTS: WORK, ISSUANCE_ACTS: WORK },
  SUPERVISOR: {
    ...EVERYONE,
    ...reads('REGION'),
    FORM_READ: ['REGION'],
    VOID_ACTS: ['REGION'],
    CORRECTION_ACTS: ['REGION'],
    STATISTICS_READ: ['REGION'],
    EXPORT: ['REGION'],
    PEOPLE_READ: ['REGION'],
    FINDINGS_READ: ['REGION'],
    SUPERVISION_READ: ['REGION'],
    SUPERVISION_ACTS: ['REGION'],
    COVERAGE_READ: ['REGION'],
    RATING_READ: ['REGION'],
    RATING_ACTS: ['REGION'],
    PLAN_READ: ['REGION'],
    PLAN_ACTS: ['REGION'],
    ASSESSMENT_READ: ['REGION'],
    ASSESSMENT_DECISIONS: ['REGION'],
  },
  INSPECTOR: {
    ...EVERYONE,
    ...reads('REGION'),
    STATISTICS_READ: ['REGION'],
    EXPORT: ['REGION'],
    PEOPLE_READ: ['REGION'],
    FINDINGS_READ: ['REGION'],
    SUPERVISION_READ: ['REGION'],
    COVERAGE_READ: ['REGION'],
    RATING_READ: ['REGION'],
    PLAN_READ: ['REGION'],
    ASSESSMENT_READ: ['REGION'],
    ASSESSMENT_ACTS: ['REGION'],
    ASSESSMENT_DECISIONS: ['REGION'],
  },
  // Of a missed alarm he sees numbers of cases and instants, no content.
  SYSTEM_ADMIN: {
    ...EVERYONE,
    PROCEDURE_PUBLISH: ['ALL'],
    CALENDAR_IMPORT: ['ALL'],
    COVERAGE_READ: ['ALL'],
    RULES_CHANGE: ['ALL'],
    SWEEP_RUN: ['ALL'],
  },
  SECURITY_ADMIN: { ...EVERYONE, PEOPLE_READ: ['ALL'], IDENTITY_LINKS: ['ALL'], PERSONAL_DATA_ACTS: ['ALL'] },
  AUDIT_ADMIN: { ...EVERYONE },
  APPLICANT: party,
  AGENT: party,
  PARTY: { ...EVERYONE, CASE_READ: ['CONCERNED'], RESPONDENT_ACTS: ['CONCERNED'], HEARING_PARTY_ACTS: ['CONCERNED'] },
  // Machines do not come through this door.
  SYSTEM: {},
  PUSHED: {},
  INTEGRATION: { ADHOC_QUERY: ['ALL'] },
};

export const ACCESS_RULES: readonly AccessRule[] = Object.entries(TABLE).flatMap(([role, grants]) =>
  Object.entries(grants).flatMap(([action, relations]) =>
    relations.map((relation) => ({ id: `${role}.${action}.${relation}`, role: role as Role, action: action as Action, relation })),
  ),
);
