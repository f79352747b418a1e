/** What happens next in the city: the earliest of many appointments; of two at the same time, the one made first. */
export interface Appointments<T> {
  add(at: number, what: T): void;
  /** The earliest, taken out; undefined when there is none. */
  take(): { readonly at: number; readonly what: T } | undefined;
}

export function appointments<T>(): Appointments<T> {
  const heap: { at: number; nth: number; what: T }[] = [];
  let made = 0;
  const before = (a: number, b: number): boolean => {
    const x = heap[a];
    const y = heap[b];
    return x !== undefined && y !== undefined && (x.at < y.at || (x.at === y.at && x.nth < y.nth));
  };
  const swap = (a: number, b: number): void => {
    const x = heap[a];
    const y = heap[b];
    if (x === undefined || y === undefined) return;
    heap[a] = y;
    heap[b] = x;
  };
  return {
    add(at, what) {
      heap.push({ at, nth: made++, what });
      for (let i = heap.length - 1; i > 0;) {
        const parent = (i - 1) >> 1;
        if (!before(i, parent)) break;
        swap(i, parent);
        i = parent;
      }
    },
    take() {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined) return undefined;
      if (heap.length === 0) return first;
      heap[0] = last;
      for (let i = 0; ;) {
        const left = 2 * i + 1;
        const least = before(left + 1, left) ? left + 1 : left;
        if (!before(least, i)) break;
        swap(i, least);
        i = least;
      }
      return first;
    },
  };
}
