/** 脱敏: what of a personal value may be seen in the trail and in lists (domain.md 2.3). Length and kind stay, the person does not. */
import type { FormField } from '../procedures/procedure.ts';

export type PersonalKind = NonNullable<FormField['personal']>;

/** Masks by character, not by code unit, so that rare names in the supplementary planes are not cut in half. */
export function mask(kind: PersonalKind, value: string): string {
  const characters = Array.from(value);
  switch (kind) {
    case 'NAME':
      return keep(characters, 1, 0);
    case 'ID_NUMBER':
      return keep(characters, 6, 4);
    case 'PHONE':
      return keep(characters, 3, 4);
    case 'ADDRESS':
      return keep(characters, 6, 0);
    case 'OTHER':
      return '***';
  }
}

/** Keeps head and tail when at least as much is hidden as each keeps; of a short value only stars remain. */
function keep(characters: readonly string[], head: number, tail: number): string {
  const hidden = characters.length - head - tail;
  if (hidden < 1) return '*'.repeat(Math.max(characters.length, 1));
  return characters.slice(0, head).join('') + '*'.repeat(hidden) + characters.slice(characters.length - tail).join('');
}
