/** What a dialog makes of an answer of the catalogue. */
import type { Answered } from '../components/confirm-act.tsx';
import type { CataloguedFragment } from '../gql/administrator/graphql.ts';

export const catalogued = (answer: CataloguedFragment): Answered =>
  answer.__typename === 'CommandRefused' ? { refusals: answer.refusals } : { done: true };
