/** Checks of what the applicant is asked: materials, fields, and the conditions that read them (国令716 第七条). */
import { isLocalDate } from '../../clocks/local-date.ts';
import type { Condition, FormField, Procedure } from '../procedure.ts';
import { error, fault, type PublishCheck, repeated, warning } from './problem.ts';

const materialTwice = error('MATERIAL_TWICE', ({ materials }) =>
  repeated(materials.map(({ id }) => id)).map(({ id, index }) =>
    fault(`materials.${index}.id`, [`材料“${id}”重复`, `material "${id}" is there twice`], ['改用不同的编号', 'give it an id of its own']),
  ),
);

const fieldTwice = error('FIELD_TWICE', ({ fields }) =>
  repeated(fields.map(({ id }) => id)).map(({ id, index }) =>
    fault(`fields.${index}.id`, [`字段“${id}”重复`, `field "${id}" is there twice`], ['改用不同的编号', 'give it an id of its own']),
  ),
);

const deferrableOptional = error('DEFERRABLE_OPTIONAL', ({ materials }) =>
  materials.flatMap((material, index) =>
    material.deferrable === true && !material.mandatory
      ? [
          fault(
            `materials.${index}.deferrable`,
            [`材料“${material.id}”不必备，无须容缺`, `material "${material.id}" is optional: there is nothing to defer`],
            ['改为必备，或去掉 deferrable', 'make it mandatory, or take deferrable out'],
          ),
        ]
      : [],
  ),
);

const deferrableUnruled = error('DEFERRABLE_WITHOUT_RULE', ({ deferral, materials }) =>
  deferral !== undefined
    ? []
    : materials.flatMap((material, index) =>
        material.deferrable === true
          ? [
              fault(
                `materials.${index}.deferrable`,
                [
                  `材料“${material.id}”可容缺，但事项没有容缺规定`,
                  `material "${material.id}" is deferrable, but the item has no rule for it`,
                ],
                ['写明 deferral（最长天数与依据）', 'set `deferral`: the longest term and its basis'],
              ),
            ]
          : [],
      ),
);

const deferralIdle = warning('DEFERRAL_OF_NOTHING', ({ deferral, materials }) =>
  deferral !== undefined && !materials.some(({ deferrable }) => deferrable === true)
    ? [
        fault(
          'deferral',
          ['没有可容缺的材料', 'no material is deferrable'],
          ['标明可容缺的材料，或删去 deferral', 'mark the materials, or take `deferral` out'],
        ),
      ]
    : [],
);

const sharedDeferrable = error('SHARED_DEFERRABLE', ({ materials }) =>
  materials.flatMap((material, index) =>
    material.source === 'SHARED' && material.deferrable === true
      ? [
          fault(
            `materials.${index}.deferrable`,
            [
              `共享材料“${material.id}”不由申请人提交，不能容缺`,
              `material "${material.id}" comes by sharing: the applicant cannot promise it`,
            ],
            ['去掉 deferrable', 'take deferrable out'],
          ),
        ]
      : [],
  ),
);

const sharedUnnamed = error('SHARED_WITHOUT_RESOURCE', ({ materials }) =>
  materials.flatMap((material, index) =>
    material.source === 'SHARED' && (material.resource ?? '').trim() === ''
      ? [
          fault(
            `materials.${index}.resource`,
            [`共享材料“${material.id}”没有写明共享资源`, `material "${material.id}" names no resource to fetch it from`],
            ['写明资源目录中的名称', 'name the resource of the catalogue'],
          ),
        ]
      : [],
  ),
);

const sharedAsked = error('SHARED_BUT_ASKED', ({ materials }) =>
  materials.flatMap((material, index) =>
    material.resource !== undefined && material.source !== 'SHARED'
      ? [
          fault(
            `materials.${index}.source`,
            [
              `材料“${material.id}”可由“${material.resource}”共享取得，不得要求申请人提交`,
              `material "${material.id}" can be had from "${material.resource}" and must not be asked of the applicant`,
            ],
            ['写 source: SHARED（国务院令第716号第七条）', 'write source: SHARED (State Council order 716, article 7)'],
          ),
        ]
      : [],
  ),
);

const noMaterial = warning('LICENCE_WITHOUT_MATERIALS', ({ kind, materials }) =>
  kind === 'LICENCE' && !materials.some(({ mandatory }) => mandatory)
    ? [
        fault(
          'materials',
          ['行政许可没有必备材料', 'a licence asks for no material'],
          ['至少列出申请书', 'list at least the application form'],
        ),
      ]
    : [],
);

const choices = error('CHOICES_WRONG', ({ fields }) =>
  fields.flatMap((field, index) => {
    const given = field.choices ?? [];
    const at = `fields.${index}.choices`;
    if (field.type !== 'CHOICE') {
      return field.choices === undefined
        ? []
        : [
            fault(
              at,
              [`字段“${field.id}”不是选择项`, `field "${field.id}" is no choice`],
              ['改为 CHOICE，或删去选项', 'make it a CHOICE, or take the answers out'],
            ),
          ];
    }
    if (given.length < 2) {
      return [
        fault(
          at,
          [`选择项“${field.id}”不足两个答案`, `the choice "${field.id}" has fewer than two answers`],
          ['列出全部答案', 'list all answers'],
        ),
      ];
    }
    return repeated(given.map(({ value }) => value)).map(({ id, index: place }) =>
      fault(`${at}.${place}.value`, [`答案“${id}”重复`, `the answer "${id}" is there twice`], ['删去一个', 'leave one out']),
    );
  }),
);

const range = error('RANGE_EMPTY', ({ fields }) =>
  fields.flatMap((field, index) =>
    field.min !== undefined && field.max !== undefined && field.min > field.max
      ? [
          fault(
            `fields.${index}.max`,
            [
              `字段“${field.id}”的最大值 ${field.max} 小于最小值 ${field.min}`,
              `field "${field.id}" may be at most ${field.max} but at least ${field.min}`,
            ],
            ['改正两者之一', 'mend one of the two'],
          ),
        ]
      : [],
  ),
);

const personal = error('PERSONAL_UNMARKED', ({ fields }) =>
  fields.flatMap((field, index) =>
    field.check === 'CITIZEN_ID' && field.personal !== 'ID_NUMBER'
      ? [
          fault(
            `fields.${index}.personal`,
            [`字段“${field.id}”是公民身份号码，没有标为个人信息`, `field "${field.id}" is an identity number but not marked personal`],
            ['写 personal: ID_NUMBER（个人信息保护法第五十一条）', 'write personal: ID_NUMBER (personal information law, article 51)'],
          ),
        ]
      : [],
  ),
);

const PERSONAL_WORDS = /姓名|电话|手机|住址|身份证|银行账号/;

const personalSuspected = warning('PERSONAL_SUSPECTED', ({ fields }) =>
  fields.flatMap((field, index) =>
    field.personal === undefined && PERSONAL_WORDS.test(field.name.zh)
      ? [
          fault(
            `fields.${index}`,
            [`字段“${field.name.zh}”像是个人信息`, `field "${field.name.en}" looks personal`],
            ['写明 personal，使其在各处遮蔽', 'mark it personal, so that it is masked everywhere'],
          ),
        ]
      : [],
  ),
);

interface Placed {
  readonly path: string;
  readonly condition: Condition;
}

function conditions(procedure: Procedure): readonly Placed[] {
  const placed = (path: string, condition: Condition | undefined): readonly Placed[] =>
    condition === undefined ? [] : [{ path, condition }];
  return [
    ...procedure.steps.flatMap((step, index) => placed(`steps.${index}.when`, step.when)),
    ...(procedure.children ?? []).flatMap((child, index) => placed(`children.${index}.when`, child.when)),
    ...(procedure.limitsWhen ?? []).flatMap((entry, index) => placed(`limitsWhen.${index}.when`, entry.when)),
  ];
}

const conditionField = error('CONDITION_FIELD_UNKNOWN', (procedure) =>
  conditions(procedure).flatMap(({ path, condition }) =>
    procedure.fields.some(({ id }) => id === condition.field)
      ? []
      : [
          fault(
            `${path}.field`,
            [`表单没有字段“${condition.field}”`, `the form has no field "${condition.field}"`],
            [
              `可用的字段：${procedure.fields.map(({ id }) => id).join('、')}`,
              `fields are: ${procedure.fields.map(({ id }) => id).join(', ')}`,
            ],
          ),
        ],
  ),
);

/** A case sees only what is not personal; a condition on more could never be asked. */
const conditionPersonal = error('CONDITION_ON_PERSONAL', (procedure) =>
  conditions(procedure).flatMap(({ path, condition }) =>
    procedure.fields.some(({ id, personal }) => id === condition.field && personal !== undefined)
      ? [
          fault(
            `${path}.field`,
            [`条件读取个人信息“${condition.field}”`, `the condition reads personal data, "${condition.field}"`],
            ['改用不含个人信息的字段', 'ask a field that is not personal'],
          ),
        ]
      : [],
  ),
);

function fits(field: FormField, { op, value }: Condition): boolean {
  const ordered = op !== 'EQ' && op !== 'NE';
  switch (field.type) {
    case 'NUMBER':
      return typeof value === 'number';
    case 'BOOLEAN':
      return typeof value === 'boolean' && !ordered;
    case 'DATE':
      return typeof value === 'string' && isLocalDate(value);
    case 'CHOICE':
      return !ordered && (field.choices ?? []).some((choice) => choice.value === value);
    case 'TEXT':
    case 'LONG_TEXT':
      return typeof value === 'string' && !ordered;
  }
}

const conditionValue = error('CONDITION_NEVER_HOLDS', (procedure) =>
  conditions(procedure).flatMap(({ path, condition }) => {
    const field = procedure.fields.find(({ id }) => id === condition.field);
    return field === undefined || fits(field, condition)
      ? []
      : [
          fault(
            `${path}.value`,
            [
              `字段“${field.id}”（${field.type}）不能与 ${condition.op} ${JSON.stringify(condition.value)} 比较`,
              `field "${field.id}" (${field.type}) cannot be compared by ${condition.op} with ${JSON.stringify(condition.value)}`,
            ],
            ['写该字段可能的答案，大小比较只用于数字和日期', 'write a possible answer; only numbers and dates are greater or less'],
          ),
        ];
  }),
);

const conditionOptional = warning('CONDITION_ON_OPTIONAL', (procedure) =>
  conditions(procedure).flatMap(({ path, condition }) => {
    const field = procedure.fields.find(({ id }) => id === condition.field);
    return field === undefined || field.required === true
      ? []
      : [
          fault(
            `${path}.field`,
            [
              `条件读取非必填字段“${field.id}”，不填即不成立`,
              `the condition reads "${field.id}", which need not be answered: then it does not hold`,
            ],
            ['改为必填，或确认不填时确实不成立', 'make it required, or be sure that this is meant'],
          ),
        ];
  }),
);

export const FORM_CHECKS: readonly PublishCheck[] = [
  materialTwice,
  fieldTwice,
  deferrableOptional,
  deferrableUnruled,
  deferralIdle,
  sharedDeferrable,
  sharedUnnamed,
  sharedAsked,
  noMaterial,
  choices,
  range,
  personal,
  personalSuspected,
  conditionField,
  conditionPersonal,
  conditionValue,
  conditionOptional,
];
