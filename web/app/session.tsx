/** Who is signed in, asked once, and what the rule table lets them do. */
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Role } from '../../domain/law/roles.ts';
import { ViewerDocument, type AccessAction, type ViewerQuery } from '../gql/app/graphql.ts';
import { ask, AskError, SIGNED_OUT } from './ask.ts';
import { queries } from './query.ts';

export type Viewer = ViewerQuery['viewer'];

export interface Session {
  /** null: nobody is signed in. */
  readonly viewer: Viewer | null;
  readonly loading: boolean;
  /** The server cannot be asked who we are. */
  readonly error: AskError | null;
}

const Place = createContext<Session>({ viewer: null, loading: true, error: null });

export function SessionProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { data, error, isPending } = useQuery({
    queryKey: ['viewer'],
    queryFn: async ({ signal }) => {
      try {
        return (await ask(ViewerDocument, {}, signal)).viewer;
      } catch (error) {
        if (error instanceof AskError && error.code === 'UNAUTHENTICATED') return null;
        throw error;
      }
    },
    staleTime: 60_000,
    refetchOnWindowFocus: true,
    retry: 5,
  });
  const known = data != null;
  useEffect(() => {
    // What was typed lies in its draft; whoever signs in again finds the page and the draft.
    const over = (): void => void (known && queries.setQueryData(['viewer'], null));
    addEventListener(SIGNED_OUT, over);
    return () => removeEventListener(SIGNED_OUT, over);
  }, [known]);
  return (
    <Place.Provider value={{ viewer: data ?? null, loading: isPending, error: error instanceof AskError ? error : null }}>
      {children}
    </Place.Provider>
  );
}

export const useSession = (): Session => useContext(Place);

/** Of a page behind the sign-in. */
export function useViewer(): Viewer {
  const { viewer } = useSession();
  if (viewer === null) throw new Error('this page is shown to people who are signed in');
  return viewer;
}

export const holds = ({ roles }: Viewer, wanted: readonly Role[]): boolean => wanted.some((role) => roles.includes(role));

export const hasRight = ({ rights }: Viewer, action: AccessAction): boolean =>
  rights.some((right) => right.action === action && right.relation !== 'NONE');
