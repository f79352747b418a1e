/**
 * 进度查询 without signing in: the case number and the last four digits of a telephone given with the case. A wrong check and an
 * unknown number are the same answer. What comes back names nobody: progress, terms, what the applicant has to do next.
 */
import { timingSafeEqual } from 'node:crypto';
import { readCaseClock } from '../../domain/case/case-clocks.ts';
import { CASE_STATES } from '../../domain/case/case-state.ts';
import { isTerminal } from '../../domain/case/case-state.ts';
import { CLOCK_NAMES } from '../../domain/clocks/clock-names.ts';
import type { ClockReading, Instant } from '../../domain/clocks/clock.ts';
import { mask } from '../../domain/audit/mask.ts';
import { isApplicable } from '../../domain/procedures/step-order.ts';
import type { Procedure, Words } from '../../domain/procedures/procedure.ts';
import type { CaseSource } from '../../schema/graphql/sources.ts';
import type { Catalogue } from '../catalogue/catalogue.reader.ts';
import { readCaseForCommand } from '../cases/case.reader.ts';
import { keptForm } from '../commands/personal-data.ts';
import type { Pool } from '../context.ts';

export interface Tracked {
  readonly caseNo: string;
  readonly simulated: boolean;
  readonly procedure: Words;
  readonly unit: Words;
  /** Masked. */
  readonly applicant: string | null;
  readonly state: string;
  readonly stateName: Words;
  readonly over: boolean;
  readonly receivedOn: string | null;
  readonly acceptedOn: string | null;
  readonly closedAt: string | null;
  readonly steps: readonly { readonly name: Words; readonly phase: string; readonly status: 'DONE' | 'OPEN' | 'NEXT' }[];
  /** Promised and statutory, as the office sees them. */
  readonly clocks: readonly { readonly kind: string; readonly name: Words; readonly reading: ClockReading }[];
  readonly next: 'SUPPLY' | 'FILE_AGAIN' | 'COLLECT' | 'RATE' | 'WAIT' | 'NOTHING';
}

const SHOWN_CLOCKS = ['PROMISED', 'STATUTORY', 'NOTICE', 'SUPPLY', 'JOINT'];

interface Reach {
  readonly pool: Pool;
  readonly catalogue: Catalogue;
  readonly now: () => Instant;
}

/** null: no such case, or the check does not fit. */
export async function track({ pool, catalogue, now }: Reach, caseNo: string, check: string): Promise<Tracked | null> {
  const row = await readCaseForCommand(pool, caseNo);
  const version = row === null ? null : await catalogue.version(row.procedure_code, row.procedure_version);
  const calendar = row === null ? null : await catalogue.calendar(row.snapshot.calendarVersion);
  if (row === null || version === null || calendar === null) return null;
  const tails = await phoneTails(pool, row, version.definition);
  if (!tails.some((tail) => same(tail, check))) return null;
  const { snapshot } = row;
  const at = now();
  const { rows } = await pool.query(
    `select u.name as zh, u.name_en as en, (select p.name from tongban.party p where p.id = $2) as applicant from tongban.unit u where u.id = $1`,
    [row.unit_id, row.applicant_party],
  );
  const named = (rows as { zh: string; en: string; applicant: string | null }[])[0];
  return {
    caseNo: row.case_no,
    simulated: row.provenance === 'SIMULATED',
    procedure: version.definition.name,
    unit: named === undefined ? { zh: row.unit_id, en: row.unit_id } : { zh: named.zh, en: named.en },
    applicant: named?.applicant == null ? null : mask('NAME', named.applicant),
    state: snapshot.state,
    stateName: CASE_STATES[snapshot.state],
    over: isTerminal(snapshot.state),
    receivedOn: row.received_on,
    acceptedOn: row.accepted_on,
    closedAt: row.closed_at,
    steps: stepsOf(row, version.definition),
    clocks: Object.values(snapshot.clocks)
      .filter(({ kind }) => SHOWN_CLOCKS.includes(kind))
      .map((clock) => ({
        kind: clock.kind,
        name: CLOCK_NAMES[clock.kind],
        reading: readCaseClock(snapshot, version.definition, calendar.data, clock, at),
      })),
    next: nextFor(row),
  };
}

function nextFor({ snapshot }: CaseSource): Tracked['next'] {
  switch (snapshot.state) {
    case 'CORRECTION':
      return 'SUPPLY';
    case 'DRAFT':
      return 'FILE_AGAIN';
    case 'ISSUED':
      return 'COLLECT';
    case 'DELIVERED':
      return 'RATE';
    default:
      return isTerminal(snapshot.state) ? 'NOTHING' : 'WAIT';
  }
}

const stepsOf = ({ snapshot }: CaseSource, procedure: Procedure): Tracked['steps'] =>
  procedure.steps
    .filter((step) => isApplicable(step, snapshot.facts))
    .map(({ id, name, phase }) => ({
      name,
      phase,
      status: snapshot.openSteps.some(({ stepId }) => stepId === id) ? 'OPEN' : snapshot.doneSteps.includes(id) ? 'DONE' : 'NEXT',
    }));

/** Last four digits of the telephones of the applicant, of the agent, and of those in the form. */
async function phoneTails(pool: Pool, { snapshot }: CaseSource, procedure: Procedure): Promise<readonly string[]> {
  const parties = [snapshot.applicant?.partyId, snapshot.agent?.partyId].filter((id) => id !== undefined);
  const { rows } = await pool.query('select phone from tongban.party where id = any($1) and phone is not null', [parties]);
  const form = snapshot.form === undefined ? null : await keptForm(pool, snapshot.form.formId);
  const inForm = procedure.fields.filter(({ personal }) => personal === 'PHONE').map(({ id }) => form?.[id]);
  return [...(rows as { phone: string }[]).map(({ phone }) => phone), ...inForm].flatMap((phone) => {
    const digits = typeof phone === 'string' ? phone.replace(/\D/gu, '') : '';
    return digits.length < 7 ? [] : [digits.slice(-4)];
  });
}

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
