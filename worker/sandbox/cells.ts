/** What the threads of workflow code and the thread that watches them share: one number each, in a buffer of 32-bit cells. */
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

const NAME = 'tongban.sandbox';
/** Cell 0: whether calls are bounded one by one. The rest, by thread id: when the call under way began; 0: none is. */
const SEPARATELY = 0;
const CELLS = 1_024;

/** Milliseconds of a clock that all threads of the process share; never 0. */
const tick = (): number => (Math.floor(performance.timeOrigin + performance.now()) & 0x3fffffff) | 1;

export class SandboxCells {
  readonly #cells: Int32Array;

  private constructor(cells: Int32Array) {
    this.#cells = cells;
  }

  /** In the main thread, before the others are made. */
  static lay(): SandboxCells {
    const cells = new Int32Array(new SharedArrayBuffer(CELLS * Int32Array.BYTES_PER_ELEMENT));
    setEnvironmentData(NAME, cells);
    return new SandboxCells(cells);
  }

  /** In a thread; `undefined`: nobody watches. */
  static found(): SandboxCells | undefined {
    const cells = getEnvironmentData(NAME);
    return cells instanceof Int32Array ? new SandboxCells(cells) : undefined;
  }

  get separately(): boolean {
    return Atomics.load(this.#cells, SEPARATELY) === 1;
  }

  boundSeparately(): void {
    Atomics.store(this.#cells, SEPARATELY, 1);
  }

  began(threadId: number): void {
    Atomics.store(this.#cells, threadId, tick());
  }

  ended(threadId: number): void {
    Atomics.store(this.#cells, threadId, 0);
  }

  /** Milliseconds that the call under way in a thread has lasted; 0: none is. */
  lasting(threadId: number): number {
    const began = hasCell(threadId) ? Atomics.load(this.#cells, threadId) : 0;
    return began === 0 ? 0 : Math.max(0, (tick() - began) & 0x3fffffff);
  }
}

/** Threads have ids from 1 on; one that has no cell keeps the bound of its own. */
export const hasCell = (threadId: number): boolean => threadId > 0 && threadId < CELLS;
