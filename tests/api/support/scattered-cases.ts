/** Real cases over which random places, hands and parties are laid: whatever the rows say, all ways of asking must agree. */
import fc from 'fast-check';
import type pg from 'pg';
import type { Viewer } from '../../../domain/access/viewer.ts';
import { PARTY_ROLES, STAFF_ROLES, type Role } from '../../../domain/law/roles.ts';
import type { CaseSource } from '../../../schema/graphql/sources.ts';
import type { AnApi } from './an-api.ts';
import { caseAt } from './walk.ts';

export const REGIONS = ['320600', '320613', '320614', '320609', '320613001', '320700', '3206Z1', '320000'];
export const PEOPLE = ['p-1', 'p-2', 'p-3'];
export const UNITS = ['u-1', 'u-2', 'u-3'];
export const PARTIES = ['y-1', 'y-2', 'y-3'];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

/** Anybody who might ask, in any offices, with or without a unit, a region and a party. */
export const anyViewer: fc.Arbitrary<Viewer> = fc.record(
  {
    personId: fc.constantFrom(...PEOPLE),
    roles: fc.uniqueArray(fc.constantFrom<Role>(...STAFF_ROLES, ...PARTY_ROLES), { minLength: 1, maxLength: 3 }),
    unitId: fc.constantFrom(...UNITS),
    region: fc.constantFrom(...REGIONS),
    partyId: fc.constantFrom(...PARTIES),
  },
  { requiredKeys: ['personId', 'roles'] },
);

export async function scatterCases(api: AnApi, owner: pg.Pool, count: number): Promise<readonly CaseSource[]> {
  await owner.query(
    'insert into tongban.region (code, name, name_en, level) select r, r, r, $2 from unnest($1::text[]) r on conflict do nothing',
    [REGIONS, 'COUNTY'],
  );
  await owner.query(
    'insert into tongban.unit (id, name, name_en, region, organ) select u, u, u, $2, $3 from unnest($1::text[]) u on conflict do nothing',
    [UNITS, '320600', 'x'],
  );
  for (let n = 0; n < count; n += 1) {
    const caseNo = await caseAt(api, n % 2 === 0 ? 'ACCEPTED' : 'SUBMITTED');
    await owner.query(
      `update tongban.application_case set region = $2, unit_id = $3, applicant_party = $4,
         snapshot = snapshot || jsonb_build_object('agent', jsonb_build_object('partyId', $5::text), 'respondent', jsonb_build_object('partyId', $6::text),
           'hearing', jsonb_build_object('told', jsonb_build_array($7::text), 'host', $8::text, 'waivedBy', '[]'::jsonb),
           'openSteps', (select coalesce(jsonb_agg(s || jsonb_build_object('assignee', $9::text)), '[]') from jsonb_array_elements(snapshot -> 'openSteps') s))
       where case_no = $1`,
      [
        caseNo,
        pick(REGIONS, n),
        pick(UNITS, n >> 1),
        pick(PARTIES, n),
        pick(PARTIES, n >> 1),
        pick(PARTIES, n >> 2),
        pick(PARTIES, n + 1),
        pick(PEOPLE, n),
        pick(PEOPLE, n >> 1),
      ],
    );
    await owner.query('update tongban.case_task set unit_id = $2, assignee = $3 where case_no = $1', [
      caseNo,
      pick(UNITS, n + 1),
      pick(PEOPLE, n >> 1),
    ]);
  }
  const { rows } = await owner.query(
    `select c.*, array(select t.unit_id from tongban.case_task t where t.case_no = c.case_no) as task_units from tongban.application_case c`,
  );
  return rows as CaseSource[];
}
