/** Loaded ahead of everything in each thread of a process (`node --import`): its clock is off by CLOCK_SHIFT_MS, as JavaScript sees it. */
import { isMainThread } from 'node:worker_threads';

const shift = Number(process.env['CLOCK_SHIFT_MS']);
if (!Number.isSafeInteger(shift)) throw new TypeError('CLOCK_SHIFT_MS must be a whole number');

const now = Date.now.bind(Date);
const Shifted = new Proxy(Date, {
  construct: (target, args: unknown[], newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now() + shift] : args, newTarget) as object,
  apply: () => new Date(now() + shift).toString(),
});
Object.defineProperty(Shifted, 'now', { value: () => now() + shift, writable: true, configurable: true });
globalThis.Date = Shifted;
if (isMainThread) console.error(`the clock of this process says ${new Date().toISOString()}`);
