/** Addresses: parameters of the path, and the state of a page kept in the search part, so that every view is a link. */
import { useCallback } from 'react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

/** A parameter of the page's path. */
export function useParam(name: string): string {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return params[name] ?? '';
}

export type Search = Readonly<Record<string, string | undefined>>;

/** Goes to an address with search parameters. */
export function useGo(): (to: string, search?: Search) => void {
  const navigate = useNavigate();
  return useCallback((to, search = {}) => void navigate({ to, search }), [navigate]);
}

/**
 * Search parameters as state: `const [url, setUrl] = useUrlState()`; `setUrl({ q: 'x' })` changes some, `undefined` removes one.
 * With `replace` (typing, sliders, the current row) Back does not walk through every letter, and the page stays where it is scrolled to.
 */
export function useUrlState(): readonly [Search, (change: Search, replace?: boolean) => void] {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (by: Search, replace = false) =>
      void navigate({ to: '.', search: (before: Search) => ({ ...before, ...by }), replace, resetScroll: !replace }),
    [navigate],
  );
  return [search, change];
}

/** One of the known values, or the first. */
export function oneOf<T extends string>(value: string | undefined, values: readonly [T, ...T[]]): T {
  return values.find((known) => known === value) ?? values[0];
}
