/** 即办件占比（事项）: of the services published now, how many are decided at once; each item once, however many cases it has. */
import type { Procedure } from '../procedures/procedure.ts';

type Item = Pick<Procedure, 'code' | 'form' | 'kind'>;

export interface InstantItems {
  /** null: no service is published. */
  readonly value: number | null;
  /** Codes, in the order of the catalogue. */
  readonly instant: readonly string[];
  readonly items: readonly string[];
}

/** What people apply for; the administration's own matters and hotline orders are no items of the guide. */
const isService = ({ kind }: Item): boolean => kind !== 'INTERNAL' && kind !== 'HOTLINE';

export function instantItems(procedures: readonly Item[]): InstantItems {
  const services = procedures.filter(isService);
  const instant = services.filter(({ form }) => form === 'INSTANT');
  const codes = (of: readonly Item[]): readonly string[] => of.map(({ code }) => code);
  return { value: services.length === 0 ? null : instant.length / services.length, instant: codes(instant), items: codes(services) };
}
