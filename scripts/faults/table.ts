/** The figures of a run as a Markdown table, for docs/reliability.md. */

/** As tests/faults/support/figures.ts writes them. */
export interface TakenFigures {
  readonly suite: string;
  readonly fault: string;
  readonly seed: number;
  readonly faults: number;
  readonly idle?: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  readonly control?: boolean;
}

export function tableOf(figures: readonly TakenFigures[], size: string, minutes: number): string {
  const order = (a: TakenFigures, b: TakenFigures): number =>
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
