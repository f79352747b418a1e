/** The figures of a run as a Markdown table, for docs/reliability.md. */

/** What a suite found. */
export interface Figures {
  /** R1 … R15 of audit-security.md 3.3. */
  readonly suite: string;
  /** What was done to whom, in a few words. */
  readonly fault: string;
  readonly seed: number;
  /** Kills, cuts, restarts: those that landed in work under way. */
  readonly faults: number;
  /** Those that landed in a pause, and count for nothing. */
  readonly idle?: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  /** A run that must fail. */
  readonly control?: boolean;
  /** What else is worth knowing, by name. */
  readonly more?: Readonly<Record<string, number | string>>;
}

export function tableOf(figures: readonly Figures[], size: string, minutes: number): string {
  const order = (a: Figures, b: Figures): number =>
    a.suite.localeCompare(b.suite, 'en', { numeric: true }) || Number(a.control === true) - Number(b.control === true);
  const rows = [...figures]
    .sort(order)
    .map(
      ({ acknowledged, control, doubled, fault, faults, idle = 0, lost, seed, suite }) =>
        `| ${suite}${control === true ? ' control' : ''} | ${fault} | ${faults} | ${idle} | ${acknowledged} | ${lost} | ${doubled} | ${seed} |`,
    );
  return [
    `Size ${size}, ${minutes.toFixed(1)} minutes.`,
    '',
    '| suite | fault | faults in work | in a pause, not counted | acknowledged | lost | doubled | seed |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
