/** One row per act that cross-case rules ask about: taken from committed entries alone, so that it can be made again at any time. */
import { readCaseClock } from '../case/case-clocks.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Instant } from '../clocks/clock.ts';
import type { CaseForm, Provenance } from '../law/code-lists.ts';
import type { Moment } from './define-rule.ts';
import { pushedEvents } from './pushed-order.ts';

/** Step ids under which a mapping names the decision. */
const DECIDING = ['decide', 'approve'];

export const ACT_KINDS = [
  'FILED', // 申请、收件
  'RETURNED', // 退件
  'NOT_ACCEPTED', // 不予受理、不受理
  'ACCEPTED', // 受理
  'DEEMED_ACCEPTED',
  'CORRECTION',
  'OPINED', // 意见
  'SPECIAL_STARTED', // 特别程序
  'DECIDED', // 决定
  'WITHDRAWN',
  'PUSHED', // 外部系统推送的一步
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

export interface ActFact {
  readonly caseNo: string;
  /** Entry of the case and place of the event within it: together the key of the row. */
  readonly seq: number;
  readonly place: number;
  readonly kind: ActKind;
  /** When it happened by what was told; `recordedAt` is the server's own. */
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly person: string;
  readonly onBehalfOf: string | null;
  /** The person's unit, else the case's. */
  readonly unit: string;
  readonly region: string;
  readonly procedure: string;
  readonly form: CaseForm;
  /** Whose case it is; null where nobody is named. */
  readonly applicant: string | null;
  /** Short text of an opinion, as a digest: equal texts have equal digests. */
  readonly digest: string | null;
  /** GRANT or DENY; the ground of a return, a refusal or a stop; the activity of a pushed step. */
  readonly detail: string | null;
  /** Beginning of the last day before this one on which the person did anything; null: there is none. */
  readonly lastActedAt: Instant | null;
  /** When the term that a stop suspends would have ended. */
  readonly dueAt: Instant | null;
  /** When the case had been accepted. */
  readonly acceptedAt: Instant | null;
  readonly provenance: Provenance;
}

/** `lastActedAt` is the record's to add: a single case does not know it. */
export type ActOfCase = Omit<ActFact, 'lastActedAt'>;

interface Told {
  readonly kind: ActKind;
  readonly detail?: string;
  readonly text?: string;
  readonly person?: string;
  readonly occurredAt?: Instant;
}

function toldBy(event: CaseEvent): Told | undefined {
  switch (event.type) {
    case 'Submitted':
      return { kind: 'FILED' };
    case 'Received':
      return { kind: 'FILED', ...(event.occurredAt === undefined ? {} : { occurredAt: event.occurredAt }) };
    case 'FilingReturned':
      return { kind: 'RETURNED', detail: event.ground };
    case 'NotAccepted':
      return { kind: 'NOT_ACCEPTED', detail: event.ground };
    case 'NotRequired':
      return { kind: 'NOT_ACCEPTED', detail: 'NOT_REQUIRED' };
    case 'Accepted':
    case 'AcceptedDeferred':
      return { kind: 'ACCEPTED' };
    case 'DeemedAccepted':
      return { kind: 'DEEMED_ACCEPTED' };
    case 'CorrectionRequested':
      return { kind: 'CORRECTION' };
    case 'StepOpined':
    case 'StepPassed':
      return { kind: 'OPINED', text: event.opinion, person: event.by, detail: event.stepId };
    case 'SpecialStarted':
      return { kind: 'SPECIAL_STARTED', detail: event.kind };
    case 'DecisionMade':
      return { kind: 'DECIDED', detail: event.decision, text: event.opinion, person: event.by };
    case 'Withdrawn':
      return { kind: 'WITHDRAWN' };
    case 'PushedEvent':
      return {
        kind: DECIDING.includes(event.stepId ?? '') ? 'DECIDED' : 'PUSHED',
        detail: event.activity,
        occurredAt: event.occurredAt,
        ...(event.resource === undefined ? {} : { person: event.resource }),
      };
    default:
      return undefined;
  }
}

/** `digestOf` makes of a text what stands for it. */
export function actsOf(moment: Moment, digestOf: (text: string) => string): readonly ActOfCase[] {
  const { after, entry, procedure } = moment;
  const closing = closingStep(moment);
  return entry.events.flatMap((event, place) => {
    const told = event === closing ? { ...toldBy(event), kind: 'DECIDED' as const } : toldBy(event);
    // Acceptance passes its step with words of its own, not the clerk's.
    const formula = told?.kind === 'OPINED' && (entry.command === 'accept' || entry.command === 'acceptDeferred');
    if (told === undefined || formula) return [];
    return [
      {
        caseNo: after.caseNo,
        seq: entry.seq,
        place,
        kind: told.kind,
        occurredAt: told.occurredAt ?? entry.occurredAt ?? event.at,
        recordedAt: event.type === 'PushedEvent' ? event.at : entry.recordedAt,
        person: told.person ?? entry.actor.personId,
        onBehalfOf: entry.onBehalfOf ?? null,
        unit: entry.actor.unitId ?? after.unitId,
        region: after.region,
        procedure: after.procedureCode,
        form: procedure.form,
        applicant: after.applicant?.partyId ?? null,
        digest: told.text === undefined ? null : digestOf(told.text.trim()),
        detail: told.detail ?? null,
        dueAt: told.kind === 'SPECIAL_STARTED' ? termEnd(moment) : null,
        acceptedAt: after.acceptedAt ?? (event.type === 'PushedEvent' ? (after.receivedAt ?? null) : null),
        provenance: after.provenance,
      },
    ];
  });
}

/** Where another system names no step as the decision, a closed case was decided by whoever did its last step. */
function closingStep({ after, entry }: Moment): CaseEvent | undefined {
  const { decidedAt } = after;
  if (after.origin === 'NATIVE' || decidedAt === undefined) return undefined;
  const steps = pushedEvents({ entry });
  if (steps.some(({ stepId = '' }) => DECIDING.includes(stepId))) return undefined;
  return steps.filter(({ occurredAt }) => occurredAt <= decidedAt).toSorted((a, b) => (a.occurredAt < b.occurredAt ? 1 : -1))[0];
}

/** When the promise, or without one the term of the law, would have ended before this moment. */
function termEnd({ before, calendar, entry, procedure }: Moment): Instant | null {
  const clock = before.clocks['PROMISED'] ?? before.clocks['STATUTORY'];
  return clock === undefined ? null : readCaseClock(before, procedure, calendar, clock, entry.recordedAt).dueAt;
}
