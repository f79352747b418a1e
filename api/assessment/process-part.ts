/** The cases behind one number of the process: of an edge, an activity, a variant, a step over its limit, a departure, a share of the whole. */
import type { ProcessPart } from '../../schema/generated/resolvers.ts';
import type { ProcessAnswer } from './process.reader.ts';

/** Each once; none where the process has no such part. */
export function casesOfPart({ conformance, process }: ProcessAnswer, part: ProcessPart): readonly string[] {
  return [...new Set(found({ conformance, process }, part))];
}

function found({ conformance, process }: Pick<ProcessAnswer, 'conformance' | 'process'>, part: ProcessPart): readonly string[] {
  const { activity, departure, edge, overLimit, variant, whole } = part;
  if (edge != null) return process.edges.find(({ from, to }) => from === edge.from && to === edge.to)?.cases ?? [];
  if (activity != null) return process.nodes.find((node) => node.activity === activity)?.cases ?? [];
  if (variant != null) {
    const same = (activities: readonly string[]): boolean =>
      activities.length === variant.length && activities.every((one, index) => one === variant[index]);
    return process.variants.find(({ activities }) => same(activities))?.cases ?? [];
  }
  // Versions with other limits have rows of their own.
  if (overLimit != null)
    return process.bottlenecks
      .filter(({ procedure, step }) => procedure === overLimit.procedure && step === overLimit.step)
      .flatMap(({ casesOverLimit }) => casesOverLimit);
  if (departure != null)
    return (
      conformance.departures.find(
        ({ kind, procedure, step }) => kind === departure.kind && procedure === departure.procedure && step === departure.step,
      )?.cases ?? []
    );
  switch (whole) {
    case 'REWORK':
      return process.rework;
    case 'CONFORMING':
      return conformance.conforming;
    case 'DEPARTING':
      return conformance.departing;
    default:
      return [];
  }
}
