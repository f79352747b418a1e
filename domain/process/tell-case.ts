/** From entries to the told case: which events are acts of the process, and which are clocks, drafts and bookkeeping. */
import type { EntryContent } from '../audit/entry.ts';
import type { CaseEvent, EventType } from '../case/events.ts';
import type { Facts } from '../case/commands.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { acceptanceStep } from '../procedures/step-order.ts';
import type { Act, Move, Stay, ToldCase } from './told-case.ts';

export type CaseHead = Pick<ToldCase, 'caseNo' | 'procedure' | 'version' | 'native' | 'closed'>;

/** Milestones of a case that everybody would draw. Claims, opinions, proposals, clocks and corrections of the record are left out. */
const MILESTONES: ReadonlySet<EventType> = new Set<EventType>([
  'Submitted',
  'FilingReturned',
  'Received',
  'CorrectionRequested',
  'Supplied',
  'Accepted',
  'AcceptedDeferred',
  'DeemedAccepted',
  'NotAccepted',
  'NotRequired',
  'SpecialStarted',
  'SpecialEnded',
  'HearingRightTold',
  'HearingRequested',
  'HearingWaived',
  'HearingScheduled',
  'HearingRecorded',
  'RespondentAsked',
  'RespondentAnswered',
  'ExtensionGranted',
  'DeferredFilled',
  'LicenceIssued',
  'Delivered',
  'Withdrawn',
  'Lapsed',
  'Terminated',
  'Forwarded',
  'Voided',
  'CommitmentVerified',
  'CommitmentRechecked',
  'LicenceRevoked',
  'OpenedFromPackage',
  'PackageClosed',
]);

/** @param procedure version the case ran on; null for another system's. @param entries committed ones, oldest first */
export function tellCase(head: CaseHead, entries: readonly EntryContent[], procedure: Procedure | null): ToldCase {
  return head.native ? nativeCase(head, entries, procedure) : pushedCase(head, entries);
}

function nativeCase(head: CaseHead, entries: readonly EntryContent[], procedure: Procedure | null): ToldCase {
  const acts: Act[] = [];
  const moves: Move[] = [];
  const stays: { -readonly [K in keyof Stay]: Stay[K] }[] = [];
  let facts: Facts = {};
  const open = (step: string): (typeof stays)[number] | undefined => stays.findLast((stay) => stay.step === step && stay.doneAt === null);
  for (const { actor, events = [] } of entries) {
    const staff = actor.unitId !== undefined && actor.partyId === undefined ? { who: actor.personId } : {};
    for (const event of events) {
      const at = Date.parse(event.at);
      facts = { ...facts, ...factsOf(event) };
      if (MILESTONES.has(event.type)) acts.push({ activity: event.type, at, completes: false, ...staff });
      switch (event.type) {
        case 'StepStarted':
          stays.push({ step: event.stepId, openedAt: at, touchedAt: null, doneAt: null, limit: null, overLimit: false });
          break;
        case 'StepClaimed':
        case 'StepOpined': {
          const stay = open(event.stepId);
          if (stay !== undefined) stay.touchedAt ??= at;
          break;
        }
        case 'StepPassed':
        case 'DecisionMade': {
          acts.push({ activity: `step/${event.stepId}`, at, completes: true, ...staff });
          moves.push({ done: event.stepId });
          const stay = open(event.stepId);
          if (stay !== undefined) {
            stay.touchedAt ??= at;
            stay.doneAt = at;
          }
          break;
        }
        case 'StepSentBack':
          acts.push({ activity: `sentBack/${event.to}`, at, completes: false, ...staff });
          moves.push({ back: event.to });
          break;
        case 'DeemedAccepted':
        case 'OpenedFromPackage': {
          const step = procedure === null ? undefined : acceptanceStep(procedure);
          if (step !== undefined) moves.push({ done: step.id });
          break;
        }
        case 'ClockStarted': {
          const stay = event.kind === 'STEP' ? open(event.clock.slice('STEP/'.length)) : undefined;
          if (stay !== undefined) stay.limit = event.limit;
          break;
        }
        case 'ClockExpired': {
          const stay = event.clock.startsWith('STEP/') ? open(event.clock.slice('STEP/'.length)) : undefined;
          if (stay !== undefined) stay.overLimit = true;
          break;
        }
        default:
          break;
      }
    }
  }
  return { ...head, acts, moves, stays, facts };
}

function factsOf(event: CaseEvent): Facts {
  switch (event.type) {
    case 'Submitted':
    case 'Supplied':
      return event.facts ?? {};
    case 'Received':
    case 'OpenedFromPackage':
      return event.intake?.facts ?? {};
    default:
      return {};
  }
}

/** Where a case tells lifecycles, only `complete` completes: as the summary of an import counts. */
function pushedCase(head: CaseHead, entries: readonly EntryContent[]): ToldCase {
  const told = entries.flatMap(({ events = [] }) => events.flatMap((event) => (event.type === 'PushedEvent' ? [event] : [])));
  const tellsCompletion = told.some(({ lifecycle }) => lifecycle?.toLowerCase() === 'complete');
  return {
    ...head,
    acts: told.map(({ activity, lifecycle, occurredAt, resource }) => ({
      activity,
      at: Date.parse(occurredAt),
      completes: !tellsCompletion || lifecycle === undefined || lifecycle.toLowerCase() === 'complete',
      ...(resource === undefined ? {} : { who: resource }),
    })),
    moves: [],
    stays: [],
    facts: {},
  };
}
