/** 两人经手: one administrator hands in a version or a year's notice, another confirms it. Refusals are recorded like any other. */
import { createHash } from 'node:crypto';
import { CATALOGUE_STREAM, publishDraft } from '../../activities/publish-procedures.ts';
import { can, rolesThrough } from '../../domain/access/can.ts';
import type { Action } from '../../domain/access/actions.ts';
import { canonicalJson } from '../../domain/audit/canonical.ts';
import { SYSTEM_ACTOR } from '../../domain/case/actor.ts';
import { refusal, type Refusal } from '../../domain/case/refusal.ts';
import { calendarAround } from '../../domain/clocks/calendar-window.ts';
import type { CalendarData } from '../../domain/clocks/clock.ts';
import { importCalendar, type CalendarPublication } from '../../domain/clocks/publish-calendar.ts';
import { policy } from '../../domain/law/basis.ts';
import type { TouchedCase } from '../../domain/procedures/preview-publication.ts';
import { appendOnce } from '../../schema/audit-trail.ts';
import { inTransaction } from '../../schema/in-transaction.ts';
import type { ConfirmCatalogueInput, ProposeCalendarInput, ProposePublicationInput } from '../../schema/generated/resolvers.ts';
import type { CalendarSource, CatalogueDoneSource, RefusedSource } from '../../schema/graphql/sources.ts';
import { parseDraft } from '../../schema/procedures/parse-draft.ts';
import { actContent, refuse as recordRefusal, type Act } from '../commands/office-trail.ts';
import { accessRefusal, invalid, requestIdRefusals, textRefusals } from '../commands/refusals.ts';
import type { ApiContext } from '../context.ts';
import { LONGEST_DRAFT } from '../text-check.ts';
import { tellRunningMatters } from '../supervision/tell-matters.ts';
import { lookupOf } from './preview.ts';
import { flattened, runningUnder, touchedByCalendar, touchedByVersion } from './touched.ts';

type Answer = CatalogueDoneSource | RefusedSource;
type Kind = 'PROCEDURE' | 'CALENDAR';

interface Proposal {
  readonly id: string;
  readonly kind: Kind;
  readonly content: string;
  readonly given: { readonly year?: number; readonly noticeNo?: string };
  readonly proposedBy: string;
}

const TWO_PERSONS = policy('发布须由两人经手');
const ACTION: Readonly<Record<Kind, Action>> = { PROCEDURE: 'PROCEDURE_PUBLISH', CALENDAR: 'CALENDAR_IMPORT' };

const done = (requestId: string, more: Partial<CatalogueDoneSource>): CatalogueDoneSource => ({
  __typename: 'CatalogueDone',
  requestId,
  proposalId: null,
  procedure: null,
  calendar: null,
  touched: [],
  ...more,
});

export async function proposePublication(context: ApiContext, input: ProposePublicationInput): Promise<Answer> {
  const denied = deniedAtTheDoor(context, 'PROCEDURE', input);
  if (denied.length > 0) return refuse(context, 'proposePublication', input.requestId, denied);
  const parsed = parseDraft(input.draft, 'draft', await lookupOf(context));
  if (!parsed.ok) {
    const faults = parsed.problems.map(({ field, line, message, code }) =>
      invalid(`draft.${field}`, message.zh, message.en, { line, check: code }),
    );
    return refuse(context, 'proposePublication', input.requestId, faults);
  }
  const proposalId = await propose(context, 'PROCEDURE', input.requestId, input.draft, {});
  const { cases } = await touchedByVersion(context, parsed.procedure);
  return done(input.requestId, { proposalId, touched: flattened(cases) });
}

export async function publishProcedure(context: ApiContext, input: ConfirmCatalogueInput): Promise<Answer> {
  const proposal = await confirmable(context, 'PROCEDURE', input);
  if ('refusals' in proposal) return refuse(context, 'publishProcedure', input.requestId, proposal.refusals);
  const catalogue = await lookupOf(context);
  const parsed = parseDraft(proposal.content, 'draft', catalogue);
  if (!parsed.ok)
    return refuse(
      context,
      'publishProcedure',
      input.requestId,
      parsed.problems.map(({ field, message }) => invalid(`draft.${field}`, message.zh, message.en)),
    );
  const { viewer, transactor, now } = context;
  const client = await transactor.connect();
  try {
    const role = rolesThrough(viewer, 'PROCEDURE_PUBLISH')[0]!;
    const answer = await publishDraft(
      client,
      { definition: parsed.procedure, publishedBy: proposal.proposedBy, confirmedBy: viewer, role },
      catalogue,
      now(),
    );
    if (!answer.ok)
      return await refuse(context, 'publishProcedure', input.requestId, [invalid('draft', answer.message.zh, answer.message.en)]);
    const { cases } = await touchedByVersion(context, parsed.procedure);
    const { code, version } = answer.version;
    return done(input.requestId, {
      proposalId: proposal.id,
      procedure: await context.catalogue.version(code, version),
      touched: flattened(cases),
    });
  } finally {
    client.release();
  }
}

export async function proposeCalendar(context: ApiContext, input: ProposeCalendarInput): Promise<Answer> {
  const denied = deniedAtTheDoor(context, 'CALENDAR', input);
  if (denied.length > 0) return refuse(context, 'proposeCalendar', input.requestId, denied);
  const given = { ...(input.year == null ? {} : { year: input.year }), ...(input.noticeNo == null ? {} : { noticeNo: input.noticeNo }) };
  const { base, next } = await readNotice(context, input.notice, given);
  if (!next.ok) return refuse(context, 'proposeCalendar', input.requestId, noticeRefusals(next));
  const proposalId = await propose(context, 'CALENDAR', input.requestId, input.notice, given);
  const { cases } = await touchedByCalendar(context, base, next.calendar);
  return done(input.requestId, { proposalId, touched: flattened(cases) });
}

/** Stores the next calendar, then tells every running case whose due dates move. Sent again, it tells them again; each hears it once. */
export async function confirmCalendar(context: ApiContext, input: ConfirmCatalogueInput): Promise<Answer> {
  const proposal = await confirmable(context, 'CALENDAR', input);
  if ('refusals' in proposal) return refuse(context, 'importCalendar', input.requestId, proposal.refusals);
  const imported = await importedFrom(context, proposal);
  if (imported !== null) return toldAgain(context, input.requestId, proposal, imported);
  const { base, next } = await readNotice(context, proposal.content, proposal.given);
  if (!next.ok) return refuse(context, 'importCalendar', input.requestId, noticeRefusals(next));
  const calendar = next.calendar;
  const notice = next.notice.noticeNo;
  const { cases } = await touchedByCalendar(context, base, calendar);
  await storeCalendar(context, calendar, notice, proposal);
  void tellRunningCases(context, calendar, notice, cases).then(() => tellMatters(context, calendar, notice));
  return done(input.requestId, {
    proposalId: proposal.id,
    calendar: await context.catalogue.calendar(calendar.version),
    touched: flattened(cases),
  });
}

async function toldAgain(context: ApiContext, requestId: string, proposal: Proposal, calendar: CalendarSource): Promise<Answer> {
  const stale = await runningUnder(context, calendar.version);
  void tellRunningCases(context, calendar.data, calendar.notice, stale).then(() => tellMatters(context, calendar.data, calendar.notice));
  return done(requestId, { proposalId: proposal.id, calendar });
}

const tellMatters = (context: ApiContext, calendar: CalendarData, notice: string): Promise<void> =>
  tellRunningMatters(context, calendar, notice).catch((error: unknown) =>
    context.log.error(
      { calendar: calendar.version, err: error },
      'cards and orders could not be told of the new calendar; confirm the import again',
    ),
  );

async function readNotice(
  { catalogue }: ApiContext,
  text: string,
  given: Proposal['given'],
): Promise<{ readonly base: CalendarData; readonly next: CalendarPublication }> {
  const newest = await catalogue.newestCalendar();
  if (newest === null) throw new Error('no working calendar has been imported');
  return { base: newest.data, next: importCalendar(newest.data, text, given) };
}

const noticeRefusals = (reading: CalendarPublication & { ok: false }): readonly Refusal[] =>
  reading.problems.map(({ field, line, problem, remedy }) =>
    invalid(`notice.${field}`, `${problem.zh}；${remedy.zh}`, `${problem.en}; ${remedy.en}`, { line }),
  );

const importKey = ({ id }: Proposal): string => `calendar-import/${id}`;

/** The calendar this proposal has already become. */
async function importedFrom({ pool, catalogue }: ApiContext, proposal: Proposal): Promise<CalendarSource | null> {
  const { rows } = await pool.query(
    `select convert_from(canon, 'UTF8')::jsonb #>> '{data,calendar}' as version from audit.entry where idem = $1`,
    [importKey(proposal)],
  );
  const version = (rows as { version: string }[])[0]?.version;
  return version === undefined ? null : catalogue.calendar(version);
}

async function storeCalendar(
  { transactor, viewer, now }: ApiContext,
  calendar: CalendarData,
  notice: string,
  proposal: Proposal,
): Promise<void> {
  const idem = importKey(proposal);
  const content = actContent({ viewer, now }, actOf('importCalendar', idem), {
    calendar: calendar.version,
    notice,
    sha256: createHash('sha256').update(canonicalJson(calendar)).digest('hex'),
    proposedBy: proposal.proposedBy,
    confirmedBy: viewer.personId,
  });
  await inTransaction(transactor, async (client) => {
    await client.query(
      `insert into tongban.calendar_version (version, known_from, known_until, notice, data, imported_by) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [
        calendar.version,
        calendar.knownFrom,
        calendar.knownUntil,
        notice,
        canonicalJson(calendar),
        `${proposal.proposedBy}, ${viewer.personId}`,
      ],
    );
    await appendOnce(client, CATALOGUE_STREAM, idem, content);
  });
}

async function tellRunningCases(
  { gateway, log, now }: ApiContext,
  calendar: CalendarData,
  notice: string,
  cases: readonly Pick<TouchedCase, 'caseNo'>[],
): Promise<void> {
  const window = calendarAround(calendar, now());
  for (const { caseNo } of cases) {
    try {
      await gateway.send<'changeCalendar'>(caseNo, {
        type: 'changeCalendar',
        requestId: `calendar/${calendar.version}`,
        actor: SYSTEM_ACTOR,
        receivedAt: now(),
        channel: 'OTHER',
        data: { calendar: window, notice },
      });
    } catch (error) {
      log.error(
        { caseNo, calendar: calendar.version, err: error },
        'a running case could not be told of the new calendar; confirm the import again',
      );
    }
  }
}

function deniedAtTheDoor({ viewer }: ApiContext, kind: Kind, input: { readonly requestId: string }): readonly Refusal[] {
  const faults = [...requestIdRefusals(input.requestId), ...textRefusals(input, LONGEST_DRAFT)];
  const decision = can(viewer, ACTION[kind]);
  return decision.allow ? faults : [accessRefusal(viewer, ACTION[kind], decision)];
}

async function propose(
  { pool, viewer }: ApiContext,
  kind: Kind,
  requestId: string,
  content: string,
  given: Proposal['given'],
): Promise<string> {
  await pool.query(
    'insert into tongban.catalogue_proposal (request_id, kind, content, given, proposed_by) values ($1, $2, $3, $4, $5) on conflict (request_id) do nothing',
    [requestId, kind, content, JSON.stringify(given), viewer.personId],
  );
  const { rows } = await pool.query('select id from tongban.catalogue_proposal where request_id = $1', [requestId]);
  return (rows as { id: string }[])[0]!.id;
}

async function confirmable(
  context: ApiContext,
  kind: Kind,
  input: ConfirmCatalogueInput,
): Promise<Proposal | { readonly refusals: readonly Refusal[] }> {
  const denied = deniedAtTheDoor(context, kind, input);
  if (denied.length > 0) return { refusals: denied };
  const { rows } = await context.pool.query(
    `select id, kind, content, given, proposed_by as "proposedBy" from tongban.catalogue_proposal where id::text = $1 and kind = $2`,
    [input.proposalId, kind],
  );
  const proposal = (rows as Proposal[])[0];
  if (proposal === undefined)
    return { refusals: [refusal('PROPOSAL_UNKNOWN', TWO_PERSONS, { proposalId: input.proposalId, open: [] }, { field: 'proposalId' })] };
  if (proposal.proposedBy === context.viewer.personId) {
    return { refusals: [refusal('PROPOSER_MAY_NOT_APPROVE', TWO_PERSONS, { proposedBy: proposal.proposedBy })] };
  }
  return proposal;
}

/** Acts on the catalogue, and the right each needs. */
const ACTS = {
  proposePublication: 'PROCEDURE_PUBLISH',
  publishProcedure: 'PROCEDURE_PUBLISH',
  proposeCalendar: 'CALENDAR_IMPORT',
  importCalendar: 'CALENDAR_IMPORT',
} as const satisfies Readonly<Record<string, Action>>;

const actOf = (act: keyof typeof ACTS, requestId: string): Act => ({
  act,
  action: ACTS[act],
  requestId,
  stream: CATALOGUE_STREAM,
  type: 'CONFIG',
  place: null,
});

const refuse = (context: ApiContext, act: keyof typeof ACTS, requestId: string, refusals: readonly Refusal[]): Promise<RefusedSource> =>
  recordRefusal(context, actOf(act, requestId), refusals);
