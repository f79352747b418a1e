/** Checks of the steps: order, phases, offices, separation of duties (行政许可法 34(3); policy R-P08). */
import { STAFF_ROLES } from '../../law/roles.ts';
import type { Procedure, Step } from '../procedure.ts';
import { PHASE_ORDER, predecessorsOf, stepById, stepsAfter, stepsOfPhase } from '../step-order.ts';
import { error, fault, type PublishCheck, repeated, warning } from './problem.ts';

const indexOf = (procedure: Procedure, step: Step): number => procedure.steps.indexOf(step);
const rank = (step: Step): number => PHASE_ORDER.indexOf(step.phase);
const isPackage = (procedure: Procedure): boolean => procedure.children !== undefined;

const duplicate = error('STEP_TWICE', ({ steps }) =>
  repeated(steps.map(({ id }) => id)).map(({ id, index }) =>
    fault(`steps.${index}.id`, [`环节“${id}”重复`, `step "${id}" is there twice`], ['改用不同的编号', 'give it an id of its own']),
  ),
);

const unknownStep = error('STEP_UNKNOWN', ({ steps }) =>
  steps.flatMap((step, index) =>
    (['after', 'differentFrom'] as const).flatMap((key) =>
      (step[key] ?? []).flatMap((id, place) =>
        steps.some((one) => one.id === id)
          ? []
          : [
              fault(
                `steps.${index}.${key}.${place}`,
                [`没有环节“${id}”`, `there is no step "${id}"`],
                [`可用的环节：${steps.map((one) => one.id).join('、')}`, `steps are: ${steps.map((one) => one.id).join(', ')}`],
              ),
            ],
      ),
    ),
  ),
);

const unknownRole = error('ROLE_UNKNOWN', ({ steps }) =>
  steps.flatMap((step, index) =>
    STAFF_ROLES.includes(step.role)
      ? []
      : [
          fault(
            `steps.${index}.role`,
            [`没有岗位“${String(step.role)}”`, `there is no office "${String(step.role)}"`],
            [`可用的岗位：${STAFF_ROLES.join('、')}`, `offices are: ${STAFF_ROLES.join(', ')}`],
          ),
        ],
  ),
);

/** Steps on a circle of predecessors. */
function circular(procedure: Procedure): readonly Step[] {
  return procedure.steps.filter((step) => {
    const seen = new Set<string>();
    const waiting = [...predecessorsOf(procedure, step.id)];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id === step.id) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      waiting.push(...predecessorsOf(procedure, id));
    }
    return false;
  });
}

const cycle = error('STEP_CYCLE', (procedure) => {
  const round = circular(procedure);
  const first = round[0];
  if (first === undefined) return [];
  const ids = round.map(({ id }) => id);
  return [
    fault(
      `steps.${indexOf(procedure, first)}.after`,
      [`环节互相等待：${ids.join('、')}`, `these steps wait for each other: ${ids.join(', ')}`],
      ['让其中一个不再等待后面的环节', 'let one of them no longer wait for a later one'],
    ),
  ];
});

const unreachable = error('STEP_UNREACHABLE', (procedure) => {
  const round = new Set(circular(procedure).map(({ id }) => id));
  const stuck = procedure.steps.filter((step) => !round.has(step.id) && [...round].some((id) => stepsAfter(procedure, id).includes(step)));
  return stuck.map((step) =>
    fault(
      `steps.${indexOf(procedure, step)}`,
      [`环节“${step.id}”永远不会开始`, `step "${step.id}" can never begin`],
      ['先改正它所等待的循环', 'mend the circle it waits for'],
    ),
  );
});

const acceptanceFirst = error('ACCEPTANCE_NOT_FIRST', (procedure) => {
  const first = procedure.steps[0];
  return first !== undefined && first.phase === 'ACCEPTANCE' && predecessorsOf(procedure, first.id).length === 0
    ? []
    : [
        fault(
          first === undefined ? 'steps' : 'steps.0.phase',
          ['第一个环节不是受理', 'the first step is no acceptance'],
          ['把受理环节放在首位，且不等待其他环节', 'put the acceptance first, waiting for nothing'],
        ),
      ];
});

const acceptanceTwice = error('ACCEPTANCE_TWICE', (procedure) =>
  stepsOfPhase(procedure, 'ACCEPTANCE')
    .slice(1)
    .map((step) =>
      fault(
        `steps.${indexOf(procedure, step)}.phase`,
        [`“${step.id}”是第二个受理环节`, `"${step.id}" is a second acceptance`],
        ['一个机构统一受理（行政许可法第二十六条）：只留一个', 'one body accepts (article 26): keep one'],
      ),
    ),
);

const phaseOrder = error('PHASE_OUT_OF_ORDER', (procedure) =>
  procedure.steps.flatMap((step, index) => {
    const listed = procedure.steps[index - 1];
    const late = predecessorsOf(procedure, step.id)
      .map((id) => stepById(procedure, id))
      .find((before) => before !== undefined && rank(before) > rank(step));
    if (late === undefined && (listed === undefined || rank(listed) <= rank(step))) return [];
    const other = late ?? listed;
    return [
      fault(
        `steps.${index}.phase`,
        [
          `“${step.id}”（${step.phase}）排在“${other?.id}”（${other?.phase}）之后`,
          `"${step.id}" (${step.phase}) comes after "${other?.id}" (${other?.phase})`,
        ],
        ['按受理、审查、决定、制证送达、事后的次序排列', 'list acceptance, review, decision, issuance, after the grant, in this order'],
      ),
    ];
  }),
);

const openAtOnce = error('STEP_BEFORE_ACCEPTANCE', (procedure) =>
  procedure.steps.flatMap((step, index) =>
    index === 0 || step.phase === 'ACCEPTANCE' || predecessorsOf(procedure, step.id).length > 0
      ? []
      : [
          fault(
            `steps.${index}.after`,
            [`环节“${step.id}”不等待受理`, `step "${step.id}" does not wait for the acceptance`],
            ['在 after 中写明前序环节', 'name the step before it in `after`'],
          ),
        ],
  ),
);

const decisions = error('DECISION_COUNT', (procedure) => {
  const found = stepsOfPhase(procedure, 'DECISION');
  const needed = procedure.outcome === 'DECISION' && !isPackage(procedure) ? 1 : 0;
  if (found.length === needed) return [];
  const why: readonly [string, string] = isPackage(procedure)
    ? ['联办件由子事项作出决定，自身不设决定环节', 'in a package the children decide: it has no decision step itself']
    : needed === 1
      ? [`决定环节应当恰好一个，现有 ${found.length} 个`, `there must be exactly one decision step, not ${found.length}`]
      : [`结果为 ${procedure.outcome} 的事项没有决定环节`, `a procedure whose outcome is ${procedure.outcome} has no decision step`];
  const place = found[needed] ?? found[0];
  return [
    fault(place === undefined ? 'steps' : `steps.${indexOf(procedure, place)}.phase`, why, [
      needed === 1 ? '留下一个 DECISION 环节' : '删去 DECISION 环节，或改 outcome',
      needed === 1 ? 'keep one step of phase DECISION' : 'take out the DECISION step, or change the outcome',
    ]),
  ];
});

const decisionWaits = error('DECISION_DOES_NOT_WAIT', (procedure) => {
  const decision = stepsOfPhase(procedure, 'DECISION')[0];
  if (decision === undefined) return [];
  return stepsOfPhase(procedure, 'REVIEW')
    .filter((step) => !stepsAfter(procedure, step.id).includes(decision))
    .map((step) =>
      fault(
        `steps.${indexOf(procedure, decision)}.after`,
        [`决定不等待审查环节“${step.id}”`, `the decision does not wait for the review step "${step.id}"`],
        ['把并行分支都写进决定环节的 after', 'name every parallel branch in the `after` of the decision'],
      ),
    );
});

const issuanceBranches = error('ISSUANCE_BRANCHES', (procedure) => {
  const chain = stepsOfPhase(procedure, 'ISSUANCE');
  return chain.flatMap((step, place) => {
    const before = chain[place - 1];
    const waits = predecessorsOf(procedure, step.id);
    const right = before === undefined || (waits.length === 1 && waits[0] === before.id);
    return right && step.when === undefined
      ? []
      : [
          fault(
            `steps.${indexOf(procedure, step)}`,
            [`制证送达环节“${step.id}”不在一条线上`, `the issuance step "${step.id}" is not on one line`],
            ['制证送达只能是一条线，不分支、不附条件', 'issuance is one line, without branches and conditions'],
          ),
        ];
  });
});

const separationFromSelf = error('SEPARATION_FROM_SELF', ({ steps }) =>
  steps.flatMap((step, index) =>
    (step.differentFrom ?? []).flatMap((id, place) =>
      id === step.id
        ? [
            fault(
              `steps.${index}.differentFrom.${place}`,
              [`环节“${id}”与自己分离`, `step "${id}" is kept apart from itself`],
              ['删去这一项', 'take this entry out'],
            ),
          ]
        : [],
    ),
  ),
);

const apart = (a: Step, b: Step): boolean => (a.differentFrom ?? []).includes(b.id) || (b.differentFrom ?? []).includes(a.id);

/** Policy R-P08: accept ≠ check ≠ approve and handler ≠ checker ≠ approver, except where the window decides at once. */
const separation = warning('SEPARATION_MISSING', (procedure) => {
  if (procedure.form === 'INSTANT') return [];
  const reviewers = procedure.steps.filter(
    (step) => step.phase === 'DECISION' || (step.phase === 'REVIEW' && ['CHECKER', 'APPROVER'].includes(step.role)),
  );
  return reviewers.flatMap((step) =>
    procedure.steps
      .filter((other) => stepsAfter(procedure, other.id).includes(step))
      .filter((other) => other.phase === 'ACCEPTANCE' || ['HANDLER', 'CHECKER'].includes(other.role))
      .filter((other) => !apart(step, other))
      .map((other) =>
        fault(
          `steps.${indexOf(procedure, step)}.differentFrom`,
          [`“${step.id}”与“${other.id}”可由同一人办理`, `one person may do both "${other.id}" and "${step.id}"`],
          ['非即办件应当分离：写进 differentFrom', 'unless it is instant, keep them apart: name it in differentFrom'],
        ),
      ),
  );
});

const verification = error('SITE_VERIFICATION_ALONE', ({ steps }) =>
  steps.flatMap((step, index) => {
    const staff = step.needs?.siteVerification;
    return staff === undefined || (Number.isSafeInteger(staff) && staff >= 2)
      ? []
      : [
          fault(
            `steps.${index}.needs.siteVerification`,
            [`核查人数 ${staff} 不足`, `${staff} staff are too few for a verification`],
            ['行政许可法第三十四条第三款：两名以上工作人员', 'article 34(3): two or more staff'],
          ),
        ];
  }),
);

const instantReview = warning('INSTANT_WITH_REVIEW', (procedure) =>
  procedure.form !== 'INSTANT'
    ? []
    : stepsOfPhase(procedure, 'REVIEW').map((step) =>
        fault(
          `steps.${indexOf(procedure, step)}.phase`,
          [`即办件有审查环节“${step.id}”`, `an instant item has the review step "${step.id}"`],
          ['改为承诺件，或去掉审查环节', 'make it a promised item, or take the step out'],
        ),
      ),
);

export const STEP_CHECKS: readonly PublishCheck[] = [
  duplicate,
  unknownStep,
  unknownRole,
  cycle,
  unreachable,
  acceptanceFirst,
  acceptanceTwice,
  phaseOrder,
  openAtOnce,
  decisions,
  decisionWaits,
  issuanceBranches,
  separationFromSelf,
  separation,
  verification,
  instantReview,
];
