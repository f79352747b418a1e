/** Guides of the items, as the public door tells them to everybody: also what the forms of applicant and window are made from. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { AskError } from '../../app/ask.ts';
import type { Said } from '../../app/say.ts';
import type { Certainty } from '../../../domain/law/basis.ts';
import type { CaseForm, Channel, ItemKind, MaterialTrust, SpecialKind, SubjectKind } from '../../../domain/law/code-lists.ts';
import type { Role } from '../../../domain/law/roles.ts';

export interface BasisOf {
  readonly text: string;
  readonly certainty: Certainty;
}
export interface LimitOf {
  readonly n: number;
  readonly unit: 'WORKING_DAY' | 'CALENDAR_DAY' | 'HOUR';
  readonly basis: BasisOf;
}

export interface FieldOf {
  readonly id: string;
  readonly name: Said;
  readonly type: 'TEXT' | 'LONG_TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'CHOICE';
  readonly required?: boolean;
  readonly personal?: 'NAME' | 'ID_NUMBER' | 'PHONE' | 'ADDRESS' | 'OTHER';
  readonly choices?: readonly { readonly value: string; readonly name: Said }[];
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly check?: 'USCC' | 'CITIZEN_ID';
}

export interface MaterialOf {
  readonly id: string;
  readonly name: Said;
  readonly mandatory: boolean;
  readonly deferrable?: boolean;
  readonly trust?: readonly MaterialTrust[];
  readonly source?: 'APPLICANT' | 'SHARED';
  readonly resource?: string;
}

export interface GuideLine {
  readonly code: string;
  readonly name: Said;
  readonly kind: ItemKind;
  readonly form: CaseForm;
  readonly channels: readonly Channel[];
  readonly visitsMax: number;
  readonly deciding: string;
  readonly statutory: LimitOf | null;
  readonly promised: LimitOf | null;
  readonly serves: readonly SubjectKind[] | null;
  readonly children: number;
}

export interface Guide {
  readonly code: string;
  readonly version: number;
  readonly hash: string;
  readonly validFrom: string;
  readonly name: Said;
  readonly kind: ItemKind;
  readonly form: CaseForm;
  readonly itemCode: string;
  readonly limits: Readonly<Record<string, LimitOf | undefined>>;
  readonly businessHours: { readonly opens: string; readonly closes: string };
  readonly silence: 'DEEMED_ACCEPTED' | 'NONE';
  readonly extension?: { readonly n: number; readonly by: Role; readonly basis: BasisOf };
  readonly special: readonly { readonly kind: SpecialKind; readonly basis: BasisOf; readonly maxAnnounced?: number }[];
  readonly hearing: 'NONE' | 'TELL' | 'MUST';
  readonly deferral?: { readonly maxDays: number; readonly basis: BasisOf };
  readonly commitment?: { readonly basis: BasisOf };
  readonly steps: readonly {
    readonly id: string;
    readonly name: Said;
    readonly phase: string;
    readonly role: Role;
    readonly limit?: LimitOf;
    readonly needs?: { readonly siteVerification?: number };
  }[];
  readonly materials: readonly MaterialOf[];
  readonly fields: readonly FieldOf[];
  readonly children: readonly { readonly code: string; readonly name: Said; readonly conditional: boolean }[];
  readonly places: readonly { readonly region: string; readonly regionName: Said; readonly level: string; readonly unit: Said }[];
  readonly result?: { readonly licence?: Said; readonly licenceTypeCode?: string; readonly document: Said; readonly validYears?: number };
  readonly quantity?: { readonly by: string; readonly basis: BasisOf };
  readonly afterGrantChecks?: readonly { readonly name: Said; readonly basis: BasisOf }[];
  readonly serves?: readonly SubjectKind[];
  readonly fee?: { readonly amount: string; readonly basis: BasisOf };
  readonly auth: { readonly person: number; readonly organisation: number };
  readonly channels: readonly Channel[];
  readonly visitsMax: number;
  readonly deciding: string;
  readonly regulating: string;
  readonly notes?: readonly Said[];
}

/** What the public door refuses comes as an AskError too, so that it is shown like any other. */
export async function openDoor<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, { ...init, credentials: 'same-origin' }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new AskError('OFFLINE', { zh: '连接不上服务器，请稍后再试', en: 'the server does not answer; try again later' });
  });
  const body = (await response.json().catch(() => ({}))) as T & { readonly code?: string; readonly zh?: string; readonly en?: string };
  if (response.ok) return body;
  throw new AskError(body.code ?? 'HTTP', {
    zh: body.zh ?? `服务器答复 ${response.status}`,
    en: body.en ?? `the server answered ${response.status}`,
  });
}

export const useGuides = (): UseQueryResult<readonly GuideLine[]> =>
  useQuery({
    queryKey: ['guides'],
    queryFn: ({ signal }) => openDoor<readonly GuideLine[]>('/public/guides', { signal }),
    staleTime: 300_000,
  });

const guideQuery = (code: string) => ({
  queryKey: ['guide', code],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => openDoor<Guide>(`/public/guides/${encodeURIComponent(code)}`, { signal }),
  staleTime: 300_000,
});

export const useGuide = (code: string): UseQueryResult<Guide> => useQuery(guideQuery(code));

/** Several at once, for one form over several items. */
export const useGuidesOf = (codes: readonly string[]): UseQueryResult<readonly Guide[]> =>
  useQuery({
    queryKey: ['guides of', ...codes],
    queryFn: ({ signal }) => Promise.all(codes.map((code) => guideQuery(code).queryFn({ signal }))),
    staleTime: 300_000,
    enabled: codes.length > 0,
  });
