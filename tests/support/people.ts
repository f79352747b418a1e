/** The people of the tests: each with a name, an office and a unit, so that a test reads like an afternoon at the hall. */
import type { Actor } from '../../domain/case/actor.ts';
import type { Role } from '../../domain/law/roles.ts';

export const UNIT = 'u-320613-spj';
export const REGION = '320613';

const staff = (personId: string, ...roles: Role[]): Actor => ({ personId, kind: 'HUMAN', roles, unitId: UNIT, region: REGION });
const party = (personId: string, partyId: string, ...roles: Role[]): Actor => ({ personId, kind: 'HUMAN', roles, partyId, authLevel: 3 });

export const lin = staff('lin', 'WINDOW');
export const zhao = staff('zhao', 'HANDLER');
export const qian = staff('qian', 'CHECKER');
export const chen = staff('chen', 'APPROVER');
export const sun = staff('sun', 'ISSUER');
export const wu = staff('wu', 'HOST');
export const zheng = staff('zheng', 'ORGAN_HEAD');
export const feng = staff('feng', 'UNIT_ADMIN');
/** Holds every working office: what separation of duties is for. */
export const allHands = staff('jiang', 'WINDOW', 'HANDLER', 'CHECKER', 'APPROVER', 'ISSUER');
export const gu: Actor = { personId: 'gu', kind: 'HUMAN', roles: ['SUPERVISOR'], unitId: 'u-320600-zwb', region: '320600' };
export const governor: Actor = { personId: 'governor', kind: 'HUMAN', roles: ['GOVERNMENT_HEAD'], unitId: 'u-320613-gov', region: REGION };
export const outsider: Actor = {
  personId: 'outsider',
  kind: 'HUMAN',
  roles: ['HANDLER', 'APPROVER'],
  unitId: 'u-320614-spj',
  region: '320614',
};
export const msLi = party('li', 'party-li', 'APPLICANT');
export const liAgent = party('li-agent', 'party-agent', 'AGENT');
export const employer = party('employer', 'party-employer', 'PARTY');
export const neighbour = party('neighbour', 'party-neighbour', 'PARTY');
