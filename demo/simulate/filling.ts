/** A form filled in by an applicant of the demo: every field within its rules, personal values in the patterns of docs/demo.md. */
import type { FormContent } from '../../domain/audit/field-changes.ts';
import type { Facts } from '../../domain/case/commands.ts';
import type { FormField, Procedure } from '../../domain/procedures/procedure.ts';
import { enterpriseName, personName } from '../city/names.ts';
import type { PartyRow } from '../city/parties.ts';
import { address, citizenId, phone, uscc } from '../city/parties.ts';
import type { Random } from '../random.ts';

const REMARKS = ['示例内容：按办事指南填写', '示例内容：情况属实，特此申请', '示例内容：详见所附材料', '示例内容：请予办理'] as const;

export interface Filled {
  readonly content: FormContent;
  /** The answers conditions may ask: whatever is not personal. */
  readonly facts: Facts;
}

/** `today`: local date; dates in the form lie in the 90 days before it. */
export function fillForm(procedure: Procedure, party: PartyRow, today: string, random: Random): Filled {
  const content: Record<string, string | number | boolean> = {};
  const facts: Record<string, string | number | boolean> = {};
  for (const field of procedure.fields) {
    if (field.required !== true && random.chance(0.4)) continue;
    const value = answer(field, party, today, random);
    content[field.id] = value;
    if (field.personal === undefined) facts[field.id] = value;
  }
  return { content, facts };
}

function answer(field: FormField, party: PartyRow, today: string, random: Random): string | number | boolean {
  const own = /applicant|worker|holder|owner/i.test(field.id);
  if (field.check === 'USCC') return party.kind === 'ENTERPRISE' && !/employer/i.test(field.id) ? party.documentNo : uscc(random);
  if (field.check === 'CITIZEN_ID' || field.personal === 'ID_NUMBER') return party.kind === 'PERSON' ? party.documentNo : citizenId(random);
  switch (field.personal) {
    case 'NAME':
      return own ? party.name : party.kind === 'PERSON' ? party.name : personName(random);
    case 'PHONE':
      return own ? party.phone : phone(random);
    case 'ADDRESS':
      return party.address;
    default:
      break;
  }
  switch (field.type) {
    case 'NUMBER': {
      const from = Math.ceil(field.min ?? 1);
      return Math.round(Math.min(Math.max(random.logNormal(Math.max(from * 3, 60), 0.8), from), field.max ?? 100_000));
    }
    case 'BOOLEAN':
      return random.chance(0.3);
    case 'CHOICE':
      return random.pick(field.choices ?? []).value;
    case 'DATE':
      return new Date(Date.parse(today) - random.int(1, 90) * 86_400_000).toISOString().slice(0, 10);
    case 'TEXT':
      return (
        /name/i.test(field.id)
          ? enterpriseName(random)
          : /place|premises|address|site/i.test(field.id)
            ? address(random)
            : random.pick(REMARKS)
      ).slice(0, field.maxLength ?? 200);
    case 'LONG_TEXT':
      return `${random.pick(REMARKS)}。${random.pick(REMARKS)}。`.slice(0, field.maxLength ?? 2000);
  }
}
