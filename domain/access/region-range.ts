/** 行政区划子树 as a range of codes: `320602` and everything below is `from <= code < to`, which an index can answer. */

export interface RegionRange {
  readonly from: string;
  /** Exclusive. */
  readonly to: string;
}

/** 省2 市2 县2 镇3 村3; trailing levels of zeros name the region above (`320600` is the city). */
const LEVELS = [2, 2, 2, 3, 3] as const;

/** Codes of the region and all below it. An own zone code that is no number stands for itself and what begins with it. */
export function regionRange(code: string): RegionRange {
  const from = /^\d+$/.test(code) ? significant(code) : code;
  return { from, to: after(from) };
}

export const inRange = (code: string, range: RegionRange): boolean => code >= range.from && code < range.to;

function significant(code: string): string {
  let end = code.length;
  let ends = 0;
  const boundaries = LEVELS.map((length) => (ends += length));
  for (const [index, boundary] of [...boundaries.entries()].reverse()) {
    const begins = boundaries[index - 1] ?? 0;
    if (end === boundary && begins > 0 && /^0+$/.test(code.slice(begins, end))) end = begins;
  }
  return code.slice(0, end);
}

/** The first string that no longer begins with `prefix`; digits stay digits, so every collation agrees. */
function after(prefix: string): string {
  const head = prefix.replace(/9+$/, '');
  if (head === '') return `${prefix}:`;
  const last = head.charCodeAt(head.length - 1);
  return head.slice(0, -1) + String.fromCharCode(last + 1);
}
