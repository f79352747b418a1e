/** People, units, regions and parties; personal data leaves this house masked. */
import { ACTIONS } from '../../domain/access/actions.ts';
import { rulesFor } from '../../domain/access/can.ts';
import { RELATIONS } from '../../domain/access/viewer.ts';
import { mask } from '../../domain/audit/mask.ts';
import { ERASED_MARK } from '../../schema/vault.ts';
import type { SubjectKind } from '../../domain/law/code-lists.ts';
import type { Resolvers } from '../../schema/generated/resolvers.ts';
import type { ApiContext } from '../context.ts';
import { globalId } from '../global-id.ts';
import { found } from './found.ts';

type Own = Resolvers<ApiContext>;

export const people = {
  Viewer: {
    rights: (_viewer, _args, { viewer }) =>
      ACTIONS.flatMap((action) => {
        const rules = rulesFor(viewer, action);
        const widest = [...RELATIONS].reverse().find((relation) => rules.some((rule) => rule.relation === relation));
        return widest === undefined ? [] : [{ action, relation: widest, rules: rules.map(({ id }) => id) }];
      }),
  },
  Person: {
    id: ({ id }) => globalId('Person', id),
    personId: ({ id }) => id,
    // Officers act in public; a person without a unit is a citizen.
    name: ({ id, name, unit_id }, _args, { viewer }) =>
      unit_id === null && id !== viewer.personId && name !== ERASED_MARK ? mask('NAME', name) : name,
    unit: ({ unit_id }, _args, { loaders }) => (unit_id === null ? null : loaders.unit.load(unit_id)),
    simulated: ({ provenance }) => provenance === 'SIMULATED',
  },
  Unit: {
    id: ({ id }) => globalId('Unit', id),
    unitId: ({ id }) => id,
    name: ({ name, name_en }) => ({ zh: name, en: name_en }),
    region: ({ region }, _args, { loaders }) => found(loaders.region.load(region), 'region', region),
    parent: ({ parent }, _args, { loaders }) => (parent === null ? null : loaders.unit.load(parent)),
  },
  Region: {
    id: ({ code }) => globalId('Region', code),
    name: ({ name, name_en }) => ({ zh: name, en: name_en }),
    isZone: ({ is_zone }) => is_zone,
    parent: ({ parent }, _args, { loaders }) => (parent === null ? null : loaders.region.load(parent)),
  },
  Party: {
    id: ({ id }) => globalId('Party', id),
    partyId: ({ id }) => id,
    kind: ({ kind }) => kind as SubjectKind,
    // An enterprise's name is public; a person's is not.
    name: ({ kind, name }) => (kind === 'PERSON' && name !== ERASED_MARK ? mask('NAME', name) : name),
    documentNo: ({ document_no }) => (document_no === null ? null : mask('ID_NUMBER', document_no)),
    phone: ({ phone }) => (phone === null ? null : mask('PHONE', phone)),
  },
} satisfies Pick<Own, 'Viewer' | 'Person' | 'Unit' | 'Region' | 'Party'>;
