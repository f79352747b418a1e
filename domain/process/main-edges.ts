/**
 * Which edges of a process map are drawn: the most frequent ones, and for every activity its most frequent way in and way out, so that
 * no activity stands alone and what is left out is only ever the rarer of several ways.
 */
export interface CountedEdge {
  readonly from: string;
  readonly to: string;
  readonly times: number;
}

/** @returns in the order given */
export function mainEdges<E extends CountedEdge>(edges: readonly E[], most: number): readonly E[] {
  const ranked = edges.toSorted((a, b) => b.times - a.times);
  const kept = new Set(ranked.slice(0, most));
  const [entered, left] = [new Set<string>(), new Set<string>()];
  for (const edge of ranked) {
    // A loop leads nowhere.
    if (edge.from === edge.to) continue;
    if (!entered.has(edge.to) || !left.has(edge.from)) kept.add(edge);
    entered.add(edge.to);
    left.add(edge.from);
  }
  return edges.filter((edge) => kept.has(edge));
}
