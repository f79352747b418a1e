/** Checks of what a procedure is called and from when it holds: code, version, names, item code, hours, channels. */
import { isLocalDate } from '../../clocks/local-date.ts';
import { faultOfItemCode, parseItemCode } from '../../identifiers/item-code.ts';
import { isUscc } from '../../identifiers/uscc.ts';
import { ITEM_KINDS } from '../../law/code-lists.ts';
import { error, fault, objectsWithin, type PublishCheck, warning, within } from './problem.ts';

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text) || text === '24:00';

const code = error('CODE_MALFORMED', ({ code }) =>
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code)
    ? []
    : [
        fault(
          'code',
          [`代码“${code}”不合规`, `the code "${code}" is malformed`],
          ['用小写字母、数字和连字符，如 water-intake', 'use small letters, digits and hyphens, like water-intake'],
        ),
      ],
);

const version = error('VERSION_NOT_POSITIVE', ({ version }) =>
  Number.isSafeInteger(version) && version > 0
    ? []
    : [
        fault(
          'version',
          [`版本号 ${version} 不是正整数`, `version ${version} is no positive integer`],
          ['从 1 起逐版加一', 'begin with 1 and add one each time'],
        ),
      ],
);

const validFrom = error('VALID_FROM_NOT_A_DATE', ({ validFrom }) =>
  isLocalDate(validFrom)
    ? []
    : [
        fault(
          'validFrom',
          [`生效日“${validFrom}”不是日期`, `"${validFrom}" is no date`],
          ['按年-月-日书写，如 2026-01-01', 'write year-month-day, like 2026-01-01'],
        ),
      ],
);

const names = error('NAME_EMPTY', (procedure) =>
  [...objectsWithin(procedure)].flatMap(({ path, object }) => {
    if (!('zh' in object) || !('en' in object)) return [];
    return (['zh', 'en'] as const)
      .filter((language) => String(object[language]).trim() === '')
      .map((language) =>
        fault(
          within(path, language),
          [
            language === 'zh' ? '中文名称为空' : '英文名称为空',
            language === 'zh' ? 'the Chinese name is empty' : 'the English name is empty',
          ],
          ['中英文都要填写', 'fill in both languages'],
        ),
      );
  }),
);

/** The definition is hashed as canonical JSON, which knows whole numbers only. */
const whole = error('NUMBER_NOT_WHOLE', (procedure) =>
  [...objectsWithin(procedure)].flatMap(({ path, object }) =>
    ['min', 'max', 'maxLength', 'value']
      .filter((key) => typeof object[key] === 'number' && !Number.isSafeInteger(object[key]))
      .map((key) =>
        fault(
          within(path, key),
          [`${String(object[key])} 不是整数`, `${String(object[key])} is no whole number`],
          ['定义只用整数：换更小的单位', 'a definition holds whole numbers only: take a smaller unit'],
        ),
      ),
  ),
);

const organs = error('ORGAN_EMPTY', (procedure) =>
  (['deciding', 'regulating'] as const)
    .filter((key) => procedure[key].trim() === '')
    .map((key) => fault(key, ['机构名称为空', 'the organ is not named'], ['写明机构名称', 'name the organ'])),
);

const itemCode = error('ITEM_CODE_INVALID', (procedure) => {
  const wrong = faultOfItemCode(procedure.itemCode);
  if (wrong !== null) {
    return [
      fault(
        'itemCode',
        [`实施编码不对：${wrong.zh}`, `the item code is wrong: ${wrong.en}`],
        ['核对 31 位编码', 'compare all 31 characters'],
      ),
    ];
  }
  const parts = parseItemCode(procedure.itemCode);
  if (parts === null || parts.level === procedure.level) return [];
  return [
    fault(
      'itemCode',
      [`实施编码第 19 位的层级与 level（${procedure.level}）不同`, `character 19 of the item code is not level ${procedure.level}`],
      ['改正编码或 level', 'mend the code or the level'],
    ),
  ];
});

const itemKind = error('ITEM_CODE_OTHER_KIND', (procedure) => {
  const kindCode = parseItemCode(procedure.itemCode)?.kindCode;
  const right = ITEM_KINDS[procedure.kind].code;
  return kindCode === undefined || kindCode === right
    ? []
    : [
        fault(
          'itemCode',
          [
            `实施编码的事项类型是 ${kindCode}，与 ${ITEM_KINDS[procedure.kind].zh}（${right}）不同`,
            `the item code says kind ${kindCode}, but ${procedure.kind} is ${right}`,
          ],
          ['改正编码第 22、23 位或 kind', 'mend characters 22 and 23 or the kind'],
        ),
      ];
});

const hours = error('BUSINESS_HOURS_WRONG', ({ businessHours: { opens, closes } }) =>
  isTime(opens) && isTime(closes) && opens < closes
    ? []
    : [
        fault(
          'businessHours',
          [`办公时间“${opens}-${closes}”不对`, `business hours "${opens}-${closes}" are wrong`],
          ['按 时:分 书写，开门早于关门', 'write HH:MM, opening before closing'],
        ),
      ],
);

const channels = error('CHANNELS_EMPTY', ({ channels }) =>
  channels.length > 0 ? [] : [fault('channels', ['没有申请渠道', 'no channel is open'], ['至少列出一个渠道', 'name at least one channel'])],
);

const visits = error('VISITS_WRONG', ({ visitsMax }) =>
  Number.isSafeInteger(visitsMax) && visitsMax >= 0
    ? []
    : [
        fault(
          'visitsMax',
          [`跑动次数 ${visitsMax} 不对`, `${visitsMax} visits make no sense`],
          ['填 0 或正整数', 'write 0 or a positive integer'],
        ),
      ],
);

const licenceCode = error('LICENCE_WITHOUT_CODE', ({ result }) =>
  result?.licence === undefined || result.licenceTypeCode !== undefined
    ? []
    : [
        fault(
          'result.licence',
          ['结果证照没有证照类型代码', 'the licence has no type code'],
          [
            '填写 licenceTypeCode：定义机构的统一社会信用代码加三位数字',
            "add licenceTypeCode: the defining organ's credit code and three digits",
          ],
        ),
      ],
);

const licenceCodeWrong = error('LICENCE_CODE_INVALID', ({ result }) => {
  const type = result?.licenceTypeCode;
  return type === undefined || (isUscc(type.slice(0, 18)) && /^\d{3}$/.test(type.slice(18)))
    ? []
    : [
        fault(
          'result.licenceTypeCode',
          [`证照类型代码“${type}”不对`, `the licence type code "${type}" is wrong`],
          ['18 位统一社会信用代码加三位数字（GB/T 36904）', 'a credit code of 18 and three digits (GB/T 36904)'],
        ),
      ];
});

const validity = error('VALIDITY_WRONG', ({ result }) => {
  const { validYears, maxYears } = result ?? {};
  return validYears === undefined || maxYears === undefined || validYears <= maxYears
    ? []
    : [
        fault(
          'result.maxYears',
          [`有效期 ${validYears} 年超过上限 ${maxYears} 年`, `valid for ${validYears} years, but at most ${maxYears}`],
          ['改正两者之一', 'mend one of the two'],
        ),
      ];
});

const fee = error('FEE_MALFORMED', ({ fee }) =>
  fee === undefined || /^\d+\.\d{2}$/.test(fee.amount)
    ? []
    : [
        fault(
          'fee.amount',
          [`收费金额“${fee.amount}”不对`, `the fee "${fee.amount}" is malformed`],
          ['以元为单位写两位小数，如 80.00', 'write yuan with two decimals, like 80.00'],
        ),
      ],
);

const channelTwice = warning('CHANNEL_TWICE', ({ channels }) =>
  channels.flatMap((channel, index) =>
    channels.indexOf(channel) < index
      ? [fault(`channels.${index}`, [`渠道 ${channel} 重复`, `channel ${channel} is named twice`], ['删去一个', 'leave one out'])]
      : [],
  ),
);

export const IDENTITY_CHECKS: readonly PublishCheck[] = [
  code,
  version,
  validFrom,
  names,
  whole,
  organs,
  itemCode,
  itemKind,
  hours,
  channels,
  visits,
  licenceCode,
  licenceCodeWrong,
  validity,
  fee,
  channelTwice,
];
