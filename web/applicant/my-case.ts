/** One's own case as its page asks for it, and whether one may do something to it now. */
import type { MyCaseQuery } from '../gql/applicant/graphql.ts';

export type MyCase = NonNullable<MyCaseQuery['case']>;

export const may = (of: Pick<MyCase, 'availableActions'>, command: string): boolean =>
  of.availableActions.some((action) => action.command === command && action.allowed);
