/** How much of a fault is tried: a little in `npm test`, more every night, most before a release (`npm run faults`). */
const SIZES = ['small', 'nightly', 'release'] as const;
export type Size = (typeof SIZES)[number];

export const SIZE: Size = sizeOf(process.env['TONGBAN_FAULT_SIZE'] ?? 'small');

function sizeOf(text: string): Size {
  const size = SIZES.find((one) => one === text);
  if (size === undefined) throw new TypeError(`TONGBAN_FAULT_SIZE must be one of ${SIZES.join(', ')}`);
  return size;
}

/** Of this run. */
export const sized = <T>(bySize: Readonly<Record<Size, T>>): T => bySize[SIZE];

/** A test's time limit in milliseconds, given that of the small size: larger sizes take the hours they take. */
export const patience = (small: number): number => sized({ small, nightly: small * 30, release: small * 300 });
