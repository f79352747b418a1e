/** Publishing procedures and calendars: handed in by one administrator, confirmed by another. */
import type { ConfirmCatalogueInput, ProposeCalendarInput, ProposePublicationInput } from '../../schema/generated/resolvers.ts';
import { confirmCalendar, proposeCalendar, proposePublication, publishProcedure } from '../catalogue/publish.ts';
import type { ApiContext } from '../context.ts';

export const catalogueMutations = {
  proposePublication: (_root: unknown, { input }: { readonly input: ProposePublicationInput }, context: ApiContext) =>
    proposePublication(context, input),
  publishProcedure: (_root: unknown, { input }: { readonly input: ConfirmCatalogueInput }, context: ApiContext) =>
    publishProcedure(context, input),
  proposeCalendar: (_root: unknown, { input }: { readonly input: ProposeCalendarInput }, context: ApiContext) =>
    proposeCalendar(context, input),
  importCalendar: (_root: unknown, { input }: { readonly input: ConfirmCatalogueInput }, context: ApiContext) =>
    confirmCalendar(context, input),
};
