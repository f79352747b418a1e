/** Checks of the law a procedure rests on: a basis everywhere, stops and extensions only where a law gives them. */
import type { Certainty } from '../../law/basis.ts';
import { SPECIAL_KINDS_ART_45 } from '../../law/code-lists.ts';
import type { SubjectMatter } from '../procedure.ts';
import { error, fault, objectsWithin, type PublishCheck, repeated, warning } from './problem.ts';

/** Statute, or a document that was seen: what a duty of a citizen may rest on. */
const isLawful = (certainty: Certainty): boolean => certainty === 'L' || certainty === 'E';

const basisMissing = error('BASIS_MISSING', (procedure) =>
  [...objectsWithin(procedure)].flatMap(({ path, object }) => {
    const basis = object['basis'] as { readonly text?: unknown } | undefined;
    return 'basis' in object && (typeof basis?.text !== 'string' || basis.text.trim() === '')
      ? [
          fault(
            path === '' ? 'basis.text' : `${path}.basis.text`,
            ['没有写明依据', 'no basis is given'],
            ['写明法律条文；自定的写明是政策，确定程度 P', 'cite the article; for our own policy say so, with certainty P'],
          ),
        ]
      : [];
  }),
);

const specialBasis = error('SPECIAL_WITHOUT_OWN_BASIS', ({ special }) =>
  special.flatMap(({ kind, basis }, index) => {
    if (kind in SPECIAL_KINDS_ART_45) return [];
    const own = basis.text.replaceAll(/行政许可法\s*第四十五条|许可法\s*45/g, '').replaceAll(/[\s；;、，,]/g, '');
    return isLawful(basis.certainty) && own !== ''
      ? []
      : [
          fault(
            `special.${index}.basis`,
            [
              `“${kind}”不在行政许可法第四十五条所列情形内，缺自己的法律依据`,
              `${kind} is not on the list of article 45 and has no law of its own`,
            ],
            ['写明特别法条文（确定程度 L 或 E），或删去', 'cite the special law (certainty L or E), or take it out'],
          ),
        ];
  }),
);

const specialTwice = error('SPECIAL_TWICE', ({ special }) =>
  repeated(special.map(({ kind }) => kind)).map(({ id, index }) =>
    fault(
      `special.${index}.kind`,
      [`特别程序“${id}”重复`, `the special procedure ${id} is there twice`],
      ['合为一项', 'make it one entry'],
    ),
  ),
);

const hearingStops = error('HEARING_WITHOUT_STOP', ({ hearing, special }) =>
  hearing === 'NONE' || special.some(({ kind }) => kind === 'HEARING')
    ? []
    : [
        fault(
          'special',
          ['应当听证或告知听证权利，但特别程序中没有听证', 'a hearing may be held, but it is not among the special procedures'],
          ['在 special 中加入 HEARING，听证时间不计入期限（第四十五条）', 'add HEARING to special: its time does not count (article 45)'],
        ),
      ],
);

const extensionIdle = error('EXTENSION_OF_NOTHING', ({ extension, limits }) =>
  extension === undefined || limits.statutory !== undefined || limits.joint !== undefined || limits.promised !== undefined
    ? []
    : [
        fault(
          'extension',
          ['没有可以延长的期限', 'there is no term to extend'],
          ['写明期限，或删去延期', 'state the term, or take the extension out'],
        ),
      ],
);

const extensionUnlawful = error('EXTENSION_WITHOUT_LAW', ({ extension, kind }) =>
  extension === undefined || kind !== 'LICENCE' || isLawful(extension.basis.certainty)
    ? []
    : [
        fault(
          'extension.basis',
          ['行政许可的延期没有法律依据', 'no law lets this licence take longer'],
          ['写明给予延期的条文，或删去延期', 'cite the article that grants the extension, or take it out'],
        ),
      ],
);

const ORDINARY = /行政许可法\s*第四十二条/;

const extensionBorrowed = warning('EXTENSION_BORROWED', ({ extension, limits }) =>
  extension !== undefined &&
  limits.statutory !== undefined &&
  ORDINARY.test(extension.basis.text) &&
  !ORDINARY.test(limits.statutory.basis.text)
    ? [
        fault(
          'extension.basis',
          ['特别法定期限借用了行政许可法第四十二条的延期', 'a term of a special law borrows the extension of article 42'],
          [
            '第四十二条的十日只属于二十日期限；写明特别法的延期条文，或删去',
            'the ten days of article 42 belong to its twenty; cite the special law, or take it out',
          ],
        ),
      ]
    : [],
);

const lapse = error('LAPSE_WITHOUT_LAW', ({ supplyExpiry }) =>
  supplyExpiry.then === 'LAPSE' && !isLawful(supplyExpiry.basis.certainty)
    ? [
        fault(
          'supplyExpiry.then',
          ['逾期未补正视为撤回，需要法律或地方规定依据', 'a missing supplement may end a case only by a law or local rule'],
          ['写明依据（确定程度 L 或 E），或改为 WAIT', 'cite it (certainty L or E), or write WAIT'],
        ),
      ]
    : [],
);

const silence = error('SILENCE_WITHOUT_NOTICE', ({ limits, silence }) =>
  silence === 'DEEMED_ACCEPTED' && limits.notice === undefined
    ? [
        fault(
          'limits.notice',
          ['逾期视为受理，却没有告知期限', 'silence accepts, but no term for the notice is set'],
          ['写明 notice（行政许可法第三十二条：五日）', 'set `notice` (article 32: five days)'],
        ),
      ]
    : [],
);

const licenceSilence = error('LICENCE_WITHOUT_DEEMED_ACCEPTANCE', ({ kind, silence }) =>
  kind === 'LICENCE' && silence !== 'DEEMED_ACCEPTED'
    ? [
        fault(
          'silence',
          ['行政许可逾期不告知即为受理', 'a licence application is accepted when the organ stays silent'],
          ['改为 DEEMED_ACCEPTED（第三十二条第一款第四项）', 'write DEEMED_ACCEPTED (article 32(1)(4))'],
        ),
      ]
    : [],
);

/** The longest the licensing law allows, in working days. */
const LICENSING_CEILINGS = [
  ['notice', 5, '第三十二条第一款第四项'],
  ['issue', 10, '第四十四条'],
] as const;

const licenceLimits = error('LICENCE_LIMIT_TOO_LONG', ({ kind, limits }) =>
  kind !== 'LICENCE'
    ? []
    : LICENSING_CEILINGS.flatMap(([name, most, article]) => {
        const limit = limits[name];
        return limit !== undefined && limit.unit === 'WORKING_DAY' && limit.n <= most
          ? []
          : [
              fault(
                `limits.${name}`,
                [`行政许可法${article}：不超过 ${most} 个工作日`, `licensing law, ${name}: at most ${most} working days`],
                [`写明不超过 ${most} 个工作日的期限`, `set a limit of at most ${most} working days`],
              ),
            ];
      }),
);

const unchecked = warning('STATUTORY_UNCHECKED', ({ limits, limitsWhen = [] }) =>
  [{ path: 'limits', limits }, ...limitsWhen.map((entry, index) => ({ path: `limitsWhen.${index}.limits`, limits: entry.limits }))].flatMap(
    ({ path, limits: { statutory } }) =>
      statutory !== undefined && (statutory.basis.certainty === 'K' || statutory.basis.certainty === 'P')
        ? [
            fault(
              `${path}.statutory.basis.certainty`,
              ['法定期限的依据未经核对，界面不得当作法律显示', 'the legal term rests on an unchecked source and must not be shown as law'],
              ['核对原文后改为 L', 'check the text, then write L'],
            ),
          ]
        : [],
  ),
);

/** 告知承诺 stays out of these unless a law opens it. */
const EXCLUDED: Readonly<Record<SubjectMatter, readonly [zh: string, en: string]>> = {
  STATE_SECURITY: ['国家安全', 'state security'],
  PUBLIC_SAFETY: ['公共安全', 'public safety'],
  FINANCE: ['金融', 'finance'],
  ECOLOGY: ['生态环境', 'ecology'],
  LIFE_AND_HEALTH: ['生命健康', 'life and health'],
};

const commitmentExcluded = error('COMMITMENT_EXCLUDED', ({ commitment, subjectMatters = [] }) =>
  commitment === undefined || commitment.basis.certainty === 'L'
    ? []
    : subjectMatters.map((matter) =>
        fault(
          'commitment',
          [`涉及${EXCLUDED[matter][0]}，不适用告知承诺`, `it touches ${EXCLUDED[matter][1]}: no informed commitment`],
          [
            '写明允许告知承诺的法律条文（确定程度 L），或删去 commitment',
            'cite the law that allows it (certainty L), or take `commitment` out',
          ],
        ),
      ),
);

const commitmentUnverified = error('COMMITMENT_WITHOUT_VERIFICATION', ({ commitment, limits, steps }) =>
  commitment === undefined || (limits.verify !== undefined && steps.some(({ phase }) => phase === 'AFTER_GRANT'))
    ? []
    : [
        fault(
          'commitment',
          ['告知承诺没有事后核查', 'a commitment is not verified after the grant'],
          ['写明 limits.verify，并设 AFTER_GRANT 环节', 'set limits.verify and a step of phase AFTER_GRANT'],
        ),
      ],
);

export const LAW_CHECKS: readonly PublishCheck[] = [
  basisMissing,
  specialBasis,
  specialTwice,
  hearingStops,
  extensionIdle,
  extensionUnlawful,
  extensionBorrowed,
  lapse,
  silence,
  licenceSilence,
  licenceLimits,
  unchecked,
  commitmentExcluded,
  commitmentUnverified,
];
