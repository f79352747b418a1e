/**
 * The shape of a procedure for readers that are not the compiler: drafts in YAML or JSON, and editors through JSON Schema.
 * It is the same shape as domain/procedures/procedure.ts; a type test holds the two together.
 */
import { z } from 'zod';
import {
  CASE_FORMS,
  CHANNELS,
  ITEM_KINDS,
  LEVELS,
  SPECIAL_KINDS_ART_45,
  SPECIAL_KINDS_BY_SPECIAL_LAW,
  SUBJECT_KINDS,
} from '../../domain/law/code-lists.ts';
import { STAFF_ROLES } from '../../domain/law/roles.ts';

/** One of the names of a code list. */
const nameOf = <Name extends string>(list: Readonly<Record<Name, unknown>>) => z.enum(Object.keys(list) as Name[]);

/** No control characters and no halves of characters: what is hashed, stored and shown must be readable. */
const text = z
  .string()
  .max(2000)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);
const id = z
  .string()
  .max(60)
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/);
const count = z.int().min(1).max(10_000);

const words = z.strictObject({ zh: text, en: text }).describe('中文与英文 · Chinese and English');
const basis = z
  .strictObject({ text: text, certainty: z.enum(['L', 'S', 'E', 'K', 'P']) })
  .describe('依据；L 法律原文已核对，S 国家标准，E 实际文件，K 未核对，P 自定政策 · where the rule comes from, and how sure that is');

const unit = z.enum(['WORKING_DAY', 'CALENDAR_DAY', 'HOUR']);
const limit = z.strictObject({ n: count, unit, basis });
const procedureLimit = z.strictObject({
  n: count,
  unit,
  startsAt: z.enum(['SUBMITTED', 'RECEIVED', 'ACCEPTED', 'DECIDED', 'GRANTED', 'EVENT']),
  basis,
});

const condition = z.strictObject({
  field: id,
  op: z.enum(['EQ', 'NE', 'GT', 'GTE', 'LT', 'LTE']),
  value: z.union([text, z.number(), z.boolean()]),
});

const limits = z.strictObject({
  preReview: procedureLimit.exactOptional(),
  notice: procedureLimit.exactOptional(),
  supply: procedureLimit.exactOptional(),
  statutory: procedureLimit.exactOptional(),
  statutoryClear: procedureLimit.exactOptional(),
  promised: procedureLimit.exactOptional(),
  joint: procedureLimit.exactOptional(),
  lower: procedureLimit.exactOptional(),
  issue: procedureLimit.exactOptional(),
  inspect: procedureLimit.exactOptional(),
  respondent: procedureLimit.exactOptional(),
  verify: procedureLimit.exactOptional(),
  rectify: procedureLimit.exactOptional(),
  recheck: procedureLimit.exactOptional(),
});

const step = z.strictObject({
  id,
  name: words,
  phase: z.enum(['ACCEPTANCE', 'REVIEW', 'DECISION', 'ISSUANCE', 'AFTER_GRANT']),
  role: z.enum(STAFF_ROLES),
  unit: z.enum(['HANDLING', 'REGULATING', 'TOWN', 'COUNTY', 'CITY', 'PROVINCE']).exactOptional(),
  limit: limit.exactOptional(),
  after: z.array(id).max(50).exactOptional().describe('前序环节；不写即上一环节 · steps before it; absent: the one listed before'),
  differentFrom: z.array(id).max(50).exactOptional().describe('不得与这些环节为同一人 · not the same person as in these steps'),
  needs: z.strictObject({ siteVerification: z.int().min(1).max(20).exactOptional() }).exactOptional(),
  when: condition.exactOptional(),
});

const material = z.strictObject({
  id,
  name: words,
  mandatory: z.boolean(),
  deferrable: z.boolean().exactOptional(),
  trust: z
    .array(z.enum(['A', 'B', 'C', 'D']))
    .min(1)
    .max(4)
    .exactOptional(),
  source: z.enum(['APPLICANT', 'SHARED']).exactOptional(),
  resource: text.exactOptional(),
});

const field = z.strictObject({
  id,
  name: words,
  type: z.enum(['TEXT', 'LONG_TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'CHOICE']),
  required: z.boolean().exactOptional(),
  personal: z.enum(['NAME', 'ID_NUMBER', 'PHONE', 'ADDRESS', 'OTHER']).exactOptional(),
  choices: z
    .array(z.strictObject({ value: text, name: words }))
    .max(200)
    .exactOptional(),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  maxLength: z.int().min(1).max(100_000).exactOptional(),
  check: z.enum(['USCC', 'CITIZEN_ID']).exactOptional(),
});

const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

export const PROCEDURE_SCHEMA = z
  .strictObject({
    code: z.string().max(60),
    version: z.int(),
    validFrom: z.string().max(20).describe('生效日，如 2026-01-01 · first day, like 2026-01-01'),
    name: words,
    kind: nameOf(ITEM_KINDS),
    form: nameOf(CASE_FORMS),
    level: nameOf(LEVELS),
    itemCode: z.string().max(40),
    limits,
    limitsWhen: z
      .array(z.strictObject({ when: condition, limits }))
      .max(50)
      .exactOptional(),
    counting: z.enum(['DAY_END', 'INSTANT']),
    businessHours: z.strictObject({ opens: z.string().max(5), closes: z.string().max(5) }),
    silence: z.enum(['DEEMED_ACCEPTED', 'NONE']),
    supplyExpiry: z.strictObject({ then: z.enum(['LAPSE', 'WAIT']), basis }),
    afterSupply: z.enum(['NEW_NOTICE', 'RESTART']),
    extension: z.strictObject({ n: count, by: z.enum(['ORGAN_HEAD', 'GOVERNMENT_HEAD']), basis }).exactOptional(),
    special: z
      .array(
        z.strictObject({
          kind: nameOf({ ...SPECIAL_KINDS_ART_45, ...SPECIAL_KINDS_BY_SPECIAL_LAW }),
          basis,
          maxAnnounced: count.exactOptional(),
        }),
      )
      .max(30),
    hearing: z.enum(['NONE', 'TELL', 'MUST']),
    respondent: words.exactOptional(),
    deferral: z.strictObject({ maxDays: count, basis }).exactOptional(),
    commitment: z.strictObject({ basis }).exactOptional(),
    outcome: z.enum(['DECISION', 'FILING', 'FORWARD']),
    steps: z.array(step).max(100),
    materials: z.array(material).max(200),
    fields: z.array(field).max(300),
    children: z
      .array(
        z.strictObject({
          procedure: z.string().max(60),
          when: condition.exactOptional(),
          after: z.array(z.string().max(60)).max(50).exactOptional(),
          requires: z.boolean().exactOptional(),
        }),
      )
      .max(50)
      .exactOptional(),
    result: z
      .strictObject({
        licence: words.exactOptional(),
        licenceTypeCode: z.string().max(30).exactOptional(),
        document: words,
        validYears: count.exactOptional(),
        maxYears: count.exactOptional(),
        renewBefore: limit.exactOptional(),
      })
      .exactOptional(),
    subjectMatters: z
      .array(z.enum(['STATE_SECURITY', 'PUBLIC_SAFETY', 'FINANCE', 'ECOLOGY', 'LIFE_AND_HEALTH']))
      .max(5)
      .exactOptional(),
    quantity: z.strictObject({ by: z.enum(['ORDER_OF_ACCEPTANCE', 'TENDER', 'AUCTION', 'EXAM']), basis }).exactOptional(),
    afterGrantChecks: z
      .array(z.strictObject({ name: words, basis }))
      .max(50)
      .exactOptional(),
    serves: z.array(nameOf(SUBJECT_KINDS)).max(10).exactOptional(),
    fee: z.strictObject({ amount: z.string().max(20), basis }).exactOptional(),
    auth: z.strictObject({ person: level, organisation: level }),
    channels: z.array(nameOf(CHANNELS)).max(10),
    visitsMax: z.number(),
    deciding: text,
    regulating: text,
    notes: z.array(words).max(50).exactOptional(),
  })
  .describe('实施清单的一个版本 · one version of a procedure');
