/** A part of the process in the address of a page, and the filter beside it. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { Search } from '../app/nav.ts';
import type { ProcessFilter, ProcessPart } from '../gql/supervisor/graphql.ts';

/** All procedures together. */
export const ALL_PROCEDURES = 'all';

export const processFilter = (url: Search, procedure: string | undefined): ProcessFilter => ({
  ...(procedure === undefined || procedure === ALL_PROCEDURES ? {} : { procedure }),
  ...(url['region'] === undefined ? {} : { region: url['region'] }),
});

const PARTS = ['edge', 'activity', 'variant', 'overLimit', 'departure', 'whole'];

/** null: what the address says is no part; the API looks at the rest. */
export function partIn(text: string | undefined): ProcessPart | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null) return null;
    const names = Object.keys(value);
    return names.length === 1 && PARTS.includes(names[0]!) ? (value as ProcessPart) : null;
  } catch {
    return null;
  }
}

interface PartLinkProps {
  readonly filter: ProcessFilter;
  readonly part: ProcessPart;
  readonly title: string;
  readonly children: ReactNode;
}

/** A number that leads to its cases. */
export function PartLink({ children, filter, part, title }: PartLinkProps): ReactNode {
  const search = {
    procedure: filter.procedure ?? ALL_PROCEDURES,
    ...(filter.region == null ? {} : { region: filter.region }),
    part: JSON.stringify(part),
  };
  return (
    <Link to="/process/cases" search={search} title={title}>
      {children}
    </Link>
  );
}
