/** I5: every entry is under a signed checkpoint within a minute of its commit; time in which the sequencer was stopped does not count. */
import type { Invariant, PausedTime } from '../evidence.ts';

const WITHIN_MS = 60_000;

export const inTheLogSoon: Invariant = {
  id: 'I5',
  promise: 'every entry is under a checkpoint within 60 s · 每条留痕 60 秒内纳入检查点',
  missing: ({ checkpoints, leaves }) => (leaves.length === 0 && checkpoints.length === 0 ? 'no sequencer has worked on it' : undefined),
  look({ evidence, found, record }) {
    const leafOf = new Map(record.leaves.map((leaf) => [leaf.entryId, leaf]));
    const published = [...record.checkpoints].sort((a, b) => a.size - b.size || (a.publishedAt < b.publishedAt ? -1 : 1));
    for (const { content, entryId, seq, stream } of record.entries) {
      const leaf = leafOf.get(entryId);
      const signed = leaf === undefined ? undefined : published.find(({ size }) => size > leaf.index)?.publishedAt;
      const waited = waitedMs(content.recordedAt, signed ?? record.readAt, evidence.paused ?? []);
      if (waited <= WITHIN_MS) continue;
      const seconds = Math.round(waited / 1_000);
      found(
        signed === undefined
          ? `entry ${seq} of ${stream} is under no checkpoint ${seconds} s after it was recorded`
          : `entry ${seq} of ${stream} came under a checkpoint ${seconds} s after it was recorded`,
      );
    }
  },
};

/** An entry of a case that runs ahead of the clock waits less than nothing. */
function waitedMs(from: string, to: string, paused: readonly PausedTime[]): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const away = paused.reduce(
    (sum, pause) => sum + Math.max(0, Math.min(end, Date.parse(pause.to)) - Math.max(start, Date.parse(pause.from))),
    0,
  );
  return end - start - away;
}
