/** Names of activities in process analysis: steps and sendings back by the procedure's words, milestones by the trail's. */
import type { Said } from '../app/say.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { useAsk } from '../app/query.ts';
import { ProcedureNamesDocument } from '../gql/supervisor/graphql.ts';

export interface Names {
  readonly activity: (activity: string) => string;
  readonly procedure: (code: string) => string;
  readonly procedures: readonly { readonly code: string; readonly name: Said }[];
}

export function useNames(): Names {
  const t = useWords('supervisor');
  const trace = useWords('trace');
  const { words } = useSay();
  const procedures = useAsk(ProcedureNamesDocument, {}, { about: ['procedures', 'names'], staleTime: 3_600_000 }).data?.procedures ?? [];
  const steps = new Map<string, Said>(
    procedures.flatMap(({ current }) => current.steps.map(({ name, stepId }) => [stepId, name] as const)),
  );
  const step = (stepId: string): string => words(steps.get(stepId) ?? { zh: stepId, en: stepId });
  return {
    procedures,
    procedure: (code) => words(procedures.find((one) => one.code === code)?.name ?? { zh: code, en: code }),
    activity(activity) {
      const [kind = '', stepId] = activity.split('/');
      if (kind === 'step' && stepId !== undefined) return step(stepId);
      if (kind === 'sentBack' && stepId !== undefined) return t('process.sentBack', { step: step(stepId) });
      return trace(`event.${activity}`, { defaultValue: steps.has(activity) ? step(activity) : activity });
    },
  };
}
