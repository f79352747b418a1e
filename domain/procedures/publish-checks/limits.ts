/** Checks of the limits: whole numbers, promises within the law, steps within the promise (行政许可法 42; 优化营商环境条例 36). */
import { atLeast, longestPath } from '../longest-path.ts';
import type { Condition, Phase, Procedure, ProcedureLimit } from '../procedure.ts';
import { error, fault, objectsWithin, type PublishCheck, warning, within } from './problem.ts';

interface Variant {
  readonly limits: Procedure['limits'];
  /** Where limits of this name are written. */
  readonly at: (name: keyof Procedure['limits']) => string;
  readonly when?: Condition;
}

/** The limits as they hold ordinarily, and as each special case changes them. */
function variants(procedure: Procedure): readonly Variant[] {
  return [
    { limits: procedure.limits, at: (name) => `limits.${name}` },
    ...(procedure.limitsWhen ?? []).map((entry, index): Variant => ({
      limits: { ...procedure.limits, ...entry.limits },
      at: (name) => (entry.limits[name] === undefined ? `limits.${name}` : `limitsWhen.${index}.limits.${name}`),
      when: entry.when,
    })),
  ];
}

const inWords = (limit: ProcedureLimit): string => `${limit.n} ${limit.unit}`;

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value > 0;

const counts = error('COUNT_NOT_POSITIVE', (procedure) => {
  const wrong = (path: string, value: unknown) =>
    fault(
      path,
      [`${String(value)} 不是正整数`, `${String(value)} is no positive integer`],
      ['写 1 或更大的整数；没有期限就整项删去', 'write a whole number from 1; where there is no limit leave it out'],
    );
  const inObjects = [...objectsWithin(procedure)].flatMap(({ path, object }) =>
    ['n', 'maxAnnounced', 'maxDays', 'validYears', 'maxYears']
      .filter((key) => object[key] !== undefined && !isCount(object[key]))
      .map((key) => wrong(within(path, key), object[key])),
  );
  return inObjects;
});

/** The term the law sets for the whole: of the item, or of the joint package. */
const legalTerm = (limits: Procedure['limits']): readonly ['statutory' | 'joint', ProcedureLimit] | null =>
  limits.statutory !== undefined ? ['statutory', limits.statutory] : limits.joint !== undefined ? ['joint', limits.joint] : null;

const promiseTooLong = error('PROMISE_OVER_STATUTORY', (procedure) =>
  variants(procedure).flatMap(({ limits, at }) => {
    const term = legalTerm(limits);
    const { promised } = limits;
    if (term === null || promised === undefined) return [];
    const [, legal] = term;
    return promised.unit === legal.unit && promised.n > legal.n
      ? [
          fault(
            `${at('promised')}.n`,
            [
              `承诺期限 ${inWords(promised)} 长于法定期限 ${inWords(legal)}`,
              `the promise of ${inWords(promised)} is longer than the legal term of ${inWords(legal)}`,
            ],
            ['承诺只能缩短：减到法定期限以内（优化营商环境条例第三十六条）', 'a promise may only shorten: bring it within the legal term'],
          ),
        ]
      : [];
  }),
);

const unitsDiffer = warning('PROMISE_IN_OTHER_UNIT', (procedure) =>
  variants(procedure).flatMap(({ limits, at }) => {
    const term = legalTerm(limits);
    const { promised } = limits;
    if (term === null || promised === undefined || promised.unit === term[1].unit) return [];
    return [
      fault(
        `${at('promised')}.unit`,
        [
          `承诺期限（${promised.unit}）与法定期限（${term[1].unit}）单位不同，无法比较`,
          `promise (${promised.unit}) and legal term (${term[1].unit}) are in different units and cannot be compared`,
        ],
        ['用同一单位，或人工核对两者', 'use one unit, or compare them by hand'],
      ),
    ];
  }),
);

const startsDiffer = warning('PROMISE_FROM_LATER_START', (procedure) =>
  variants(procedure).flatMap(({ limits, at }) => {
    const term = legalTerm(limits);
    const { promised } = limits;
    if (term === null || promised === undefined || promised.startsAt !== 'ACCEPTED' || term[1].startsAt !== 'RECEIVED') return [];
    return [
      fault(
        `${at('promised')}.startsAt`,
        [
          '法定期限自收件起算，承诺期限自受理起算，可能晚于法定期限',
          'the legal term runs from receipt, the promise from acceptance: it may end later',
        ],
        ['承诺期限也自收件（RECEIVED）起算', 'let the promise run from RECEIVED too'],
      ),
    ];
  }),
);

const clearTooLong = error('CLEAR_TERM_LONGER', (procedure) =>
  variants(procedure).flatMap(({ limits: { statutory, statutoryClear }, at }) =>
    statutory !== undefined && statutoryClear !== undefined && statutory.unit === statutoryClear.unit && statutoryClear.n > statutory.n
      ? [
          fault(
            `${at('statutoryClear')}.n`,
            [
              `事实清楚的期限 ${inWords(statutoryClear)} 长于一般期限 ${inWords(statutory)}`,
              `the term for clear facts, ${inWords(statutoryClear)}, is longer than the ordinary ${inWords(statutory)}`,
            ],
            ['改正两者之一', 'mend one of the two'],
          ),
        ]
      : [],
  ),
);

const pathTooLong = warning('STEPS_OVER_PROMISE', (procedure) =>
  variants(procedure).flatMap(({ limits: { promised }, at, when }) => {
    if (promised === undefined) return [];
    const phases: readonly Phase[] = promised.startsAt === 'ACCEPTED' ? ['REVIEW', 'DECISION'] : ['ACCEPTANCE', 'REVIEW', 'DECISION'];
    const steps = procedure.steps.filter((step) => !excludes(when, step.when));
    const path = longestPath({ steps: steps.map((step) => withoutMissing(step, procedure, steps)) }, phases, (step) =>
      step.limit === undefined ? 0 : atLeast(step.limit, promised.unit),
    );
    if (path === null || path.length <= promised.n) return [];
    return [
      fault(
        `${at('promised')}.n`,
        [
          `最长路径 ${path.stepIds.join('→')} 至少 ${path.length}，超过承诺期限 ${inWords(promised)}`,
          `the longest path ${path.stepIds.join(' → ')} takes at least ${path.length}, the promise is ${inWords(promised)}`,
        ],
        ['缩短环节时限，或把环节改为并行', 'shorten the steps, or let some run side by side'],
      ),
    ];
  }),
);

/** Two conditions that ask one field for two different answers never hold together. */
const excludes = (a: Condition | undefined, b: Condition | undefined): boolean =>
  a !== undefined && b !== undefined && a.field === b.field && a.op === 'EQ' && b.op === 'EQ' && a.value !== b.value;

/** A step as it stands once others are left out: it waits for whatever those waited for. */
function withoutMissing(step: Procedure['steps'][number], procedure: Procedure, left: Procedure['steps']): Procedure['steps'][number] {
  const index = procedure.steps.indexOf(step);
  const before = procedure.steps[index - 1];
  const after = step.after ?? (before === undefined ? [] : [before.id]);
  const gone = after.filter((id) => procedure.steps.some((one) => one.id === id) && !left.some((one) => one.id === id));
  if (gone.length === 0) return { ...step, after };
  const replaced = after.flatMap((id) => {
    if (!gone.includes(id)) return [id];
    const missing = procedure.steps.find((one) => one.id === id);
    const place = missing === undefined ? -1 : procedure.steps.indexOf(missing);
    const previous = procedure.steps[place - 1];
    return missing?.after ?? (previous === undefined ? [] : [previous.id]);
  });
  return { ...step, after: replaced };
}

const promiseMissing = warning('PROMISE_MISSING', ({ form, limits, outcome }) =>
  form !== 'PROMISED' || outcome === 'FILING' || limits.promised !== undefined
    ? []
    : [
        fault(
          'limits.promised',
          ['承诺件没有承诺期限', 'a promised item has no promised term'],
          ['写明承诺期限并公布', 'state the promised term; it has to be published'],
        ),
      ],
);

const deferralTooLong = error('DEFERRAL_OVER_PROMISE', (procedure) =>
  variants(procedure).flatMap(({ limits: { promised } }) =>
    procedure.deferral !== undefined && promised !== undefined && promised.unit === 'WORKING_DAY' && procedure.deferral.maxDays > promised.n
      ? [
          fault(
            'deferral.maxDays',
            [
              `容缺补齐 ${procedure.deferral.maxDays} 个工作日超过承诺期限 ${promised.n} 个工作日`,
              `gaps may stay open ${procedure.deferral.maxDays} working days, but the promise is ${promised.n}`,
            ],
            ['补齐日不得晚于承诺期限', 'a gap must be filled within the promise'],
          ),
        ]
      : [],
  ),
);

const respondentLimit = error('RESPONDENT_LIMIT_WITHOUT_RESPONDENT', ({ limits, respondent }) =>
  limits.respondent !== undefined && respondent === undefined
    ? [
        fault(
          'limits.respondent',
          ['有对方当事人的期限，却没有对方当事人', 'there is a term for a respondent, but no respondent'],
          ['写明 respondent，或删去该期限', 'name the respondent, or take the term out'],
        ),
      ]
    : [],
);

export const LIMIT_CHECKS: readonly PublishCheck[] = [
  counts,
  promiseTooLong,
  unitsDiffer,
  startsDiffer,
  clearTooLong,
  pathTooLong,
  promiseMissing,
  deferralTooLong,
  respondentLimit,
];
