/** Who applies, as fields of a form of their own, and what of it the form of the items need not ask again. */
import type { SubjectKind } from '../../domain/law/code-lists.ts';
import type { Values } from '../components/filing/filing.ts';
import type { FieldOf } from '../components/filing/guides.ts';

export function partyFields(kind: SubjectKind, t: (key: string) => string): readonly FieldOf[] {
  const named = (key: string): FieldOf['name'] => ({ zh: t(key), en: t(key) });
  return [
    { id: 'party-name', name: named('filing.name'), type: 'TEXT', required: true, personal: 'NAME', maxLength: 100 },
    {
      id: 'party-document',
      name: named(kind === 'PERSON' ? 'filing.documentPERSON' : 'filing.documentOther'),
      type: 'TEXT',
      required: true,
      personal: 'ID_NUMBER',
      check: kind === 'PERSON' ? 'CITIZEN_ID' : 'USCC',
    },
    { id: 'party-phone', name: named('filing.phone'), type: 'TEXT', required: true, personal: 'PHONE', maxLength: 20 },
    { id: 'party-address', name: named('filing.address'), type: 'TEXT', personal: 'ADDRESS', maxLength: 200 },
  ];
}

/** Fields of the form that say again who applies; the clerk may change each. */
export function prefilled(fields: readonly FieldOf[], kind: SubjectKind, party: Values): Values {
  const of = (field: FieldOf): string | undefined => {
    if (field.check === (kind === 'PERSON' ? 'CITIZEN_ID' : 'USCC')) return party['party-document'];
    if (field.id === 'applicantName' || (field.id === 'contactName' && kind === 'PERSON')) return party['party-name'];
    return field.personal === 'PHONE' ? party['party-phone'] : undefined;
  };
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = of(field);
      return value === undefined || value === '' ? [] : [[field.id, value]];
    }),
  );
}
