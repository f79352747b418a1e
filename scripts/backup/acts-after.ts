/** What people did that a workflow knows and the record does not, by the acts that a case or a matter remembers. */
interface Remembering {
  readonly actSeq: number;
  readonly recentActs: readonly { readonly command: string; readonly by: string; readonly at: string }[];
}

export function actsAfter(known: Remembering, recorded: Pick<Remembering, 'actSeq'>): readonly string[] {
  const human = known.actSeq - recorded.actSeq;
  return human <= 0 ? [] : known.recentActs.slice(-human).map(({ at, by, command }) => `${command} by ${by} at ${at}`);
}
