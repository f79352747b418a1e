/** 制证、送达: seal, licence number, and delivery against receipt within ten working days (行政许可法 39, 44). */
import { isInstant } from '../../clocks/local-date.ts';
import { isLicenceNo } from '../../identifiers/licence-no.ts';
import { law, policy } from '../../law/basis.ts';
import type { StaffRole } from '../../law/roles.ts';
import type { ActContext, Office } from '../act.ts';
import { defineAct } from '../act.ts';
import type { CaseState } from '../case-state.ts';
import { event } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import { documentNo, said } from './checks.ts';
import { allStopped, stepClockStopped, stopped } from './clock-events.ts';
import { phaseOpened } from './step-events.ts';
import { freeForMe, unitOf } from './steps.ts';

const ISSUE = law('行政许可法 第三十九条');
const DELIVER = law('行政许可法 第四十四条');

/** The issuance step that stands open; without steps of its own, whoever issues in that unit. */
const issuanceStep = ({ state, procedure }: Pick<ActContext, 'state' | 'procedure'>) =>
  procedure.steps.find((step) => step.phase === 'ISSUANCE' && state.openSteps.some((open) => open.stepId === step.id));

const DEFAULT_ISSUERS: readonly StaffRole[] = ['ISSUER', 'WINDOW'];

const office = (context: Pick<ActContext, 'state' | 'procedure'>): Office => {
  const step = issuanceStep(context);
  return step === undefined
    ? { roles: DEFAULT_ISSUERS, unitId: context.state.unitId }
    : { roles: [...new Set<StaffRole>([step.role, 'ISSUER'])], unitId: unitOf(context.state, step), stepId: step.id };
};

/** Either the step's own clerk delivers, or the window does: one window issues (综合窗口出件). */
const deliveryOffice = (context: Pick<ActContext, 'state' | 'procedure'>): Office => {
  const own = office(context);
  return { ...own, roles: [...new Set([...own.roles, ...DEFAULT_ISSUERS])] };
};

function receiptsFor(state: CaseState, context: ActContext<'deliver' | 'serveDenial'>): readonly Refusal[] {
  const { receipts } = context.command.data;
  // A two-party decision is served on both.
  const owed = [state.applicant?.partyId, state.respondent?.partyId].filter((id) => id !== undefined);
  const served = receipts.map(({ partyId }) => partyId);
  const missing = owed.filter(
    (id) => !served.includes(id) && !(id === state.applicant?.partyId && served.includes(state.agent?.partyId ?? id)),
  );
  return [
    ...(missing.length > 0 ? [refusal('RECEIPT_MISSING', DELIVER, { missing }, { field: 'receipts' })] : []),
    ...receipts.flatMap(({ receivedAt }, index) =>
      !isInstant(receivedAt) || receivedAt > context.at || receivedAt < (state.decidedAt ?? receivedAt)
        ? [
            refusal(
              'DATE_OUT_OF_RANGE',
              DELIVER,
              { receivedAt, earliest: state.decidedAt ?? null, latest: context.at },
              { field: `receipts.${index}.receivedAt` },
            ),
          ]
        : [],
    ),
  ];
}

export const issue = defineAct<'issue'>({
  type: 'issue',
  from: ['DECIDED_APPROVED'],
  basis: ISSUE,
  office,
  foreseen(sight) {
    const { verification } = sight.state;
    return [
      ...freeForMe(sight, issuanceStep(sight)?.id),
      // The promise the right was granted on has been found broken before the right was handed out.
      ...(verification?.result === 'BROKEN' && verification.rechecked !== 'FIXED'
        ? [refusal('WRONG_STATE', ISSUE, { verification: verification.result, rechecked: verification.rechecked ?? null })]
        : []),
    ];
  },
  check(context) {
    const { command, procedure } = context;
    const { documentSha256, licenceNo, sealId } = command.data;
    const licensed = procedure.result?.licence !== undefined;
    return [
      ...said('documentSha256', documentSha256, ISSUE),
      ...said('sealId', sealId, ISSUE),
      ...(licensed && (licenceNo === undefined || !isLicenceNo(licenceNo))
        ? [refusal('LICENCE_NO_INVALID', policy('GB/T 36904-2018 电子证照标识'), { licenceNo: licenceNo ?? null }, { field: 'licenceNo' })]
        : []),
    ];
  },
  events(context) {
    const { at, command } = context;
    const { documentSha256, licenceNo, sealId } = command.data;
    const by = command.actor.personId;
    const step = issuanceStep(context);
    const next = step === undefined ? [] : phaseOpened(context, 'ISSUANCE', step.id);
    return [
      event('Sealed', at, { documentSha256, sealId }),
      event('LicenceIssued', at, { ...(licenceNo === undefined ? {} : { licenceNo }), by }),
      // The last issuance step stays open until delivery.
      ...(step === undefined || next.length === 0
        ? []
        : [event('StepPassed', at, { stepId: step.id, by, opinion: '制证', staff: [] }), ...stepClockStopped(context, step.id), ...next]),
    ];
  },
});

export const deliver = defineAct<'deliver'>({
  type: 'deliver',
  from: ['ISSUED'],
  basis: DELIVER,
  office: deliveryOffice,
  check: (context) => receiptsFor(context.state, context),
  events(context) {
    const { at, command } = context;
    const by = command.actor.personId;
    const step = issuanceStep(context);
    return [
      ...(step === undefined
        ? []
        : [
            event('StepPassed', at, { stepId: step.id, by, opinion: documentNo(context.state, '送'), staff: [] }),
            ...stepClockStopped(context, step.id),
          ]),
      event('Delivered', at, { ...command.data, by }),
      ...stopped(context, 'ISSUE'),
    ];
  },
});

export const serveDenial = defineAct<'serveDenial'>({
  type: 'serveDenial',
  from: ['DECIDED_DENIED'],
  basis: law('行政许可法 第三十八条第二款'),
  office: deliveryOffice,
  check: (context) => receiptsFor(context.state, context),
  events: (context) => [
    event('Delivered', context.at, { means: 'DENIAL', receipts: context.command.data.receipts, by: context.command.actor.personId }),
    ...allStopped(context),
  ],
});
