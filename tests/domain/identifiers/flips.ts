/** Every text that differs from the given one in exactly one character, for the check digits. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Skips positions whose character is not in the alphabet (the dots of a licence number). */
export function oneCharacterWrong(text: string): readonly string[] {
  return [...text].flatMap((right, at) =>
    ALPHABET.includes(right)
      ? [...ALPHABET].filter((other) => other !== right).map((other) => text.slice(0, at) + other + text.slice(at + 1))
      : [],
  );
}

/** Input that is no number at all: for every checker to refuse without a fuss. */
export const NONSENSE: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '😀'.repeat(18),
  'x'.repeat(1_000_000),
  '1'.repeat(1_000_000),
  'null',
  '__proto__',
  '１２３',
];
