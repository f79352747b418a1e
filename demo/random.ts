/** Chance that can be repeated: one small generator (sfc32) per named stream, so that adding one draw shifts no other. */

export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An integer in [from, to], both ends included. */
  int(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Picks by weight; weights need not sum to one. */
  weighted<T>(list: readonly (readonly [T, number])[]): T;
  /** Log-normal with the given median and shape. */
  logNormal(median: number, sigma: number): number;
  /** Lower-case hex digits. */
  hex(length: number): string;
  /** A version-4 shaped UUID. */
  uuid(): string;
}

/** FNV-1a over UTF-16 units, four lanes: turns a name into the generator's state. */
function seedOf(name: string): [number, number, number, number] {
  const lanes: [number, number, number, number] = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (let i = 0; i < name.length; i += 1) {
    for (let lane = 0; lane < 4; lane += 1) {
      lanes[lane] = Math.imul((lanes[lane] ?? 0) ^ (name.charCodeAt(i) + lane * 131), 0x01000193) >>> 0;
    }
  }
  return lanes;
}

/** The stream of draws named `name` under `seed`: the same pair gives the same draws for ever. */
export function randomOf(seed: number | string, name: string): Random {
  let [a, b, c, d] = seedOf(`${seed}/${name}`);
  const word = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i += 1) word();

  const next = (): number => word() / 4294967296;
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const found = list[int(0, list.length - 1)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const hex = (length: number): string => {
    let text = '';
    while (text.length < length) text += word().toString(16).padStart(8, '0');
    return text.slice(0, length);
  };
  return {
    next,
    int,
    pick,
    hex,
    chance: (share) => next() < share,
    weighted(list) {
      const total = list.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      for (const [value, weight] of list) {
        left -= weight;
        if (left < 0) return value;
      }
      const last = list[list.length - 1];
      if (last === undefined) throw new Error('nothing to pick from');
      return last[0];
    },
    logNormal(median, sigma) {
      const radius = Math.sqrt(-2 * Math.log(1 - next()));
      return median * Math.exp(sigma * radius * Math.cos(2 * Math.PI * next()));
    },
    uuid() {
      const digits = hex(32);
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
    },
  };
}
