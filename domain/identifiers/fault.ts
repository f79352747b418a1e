/** What is wrong with a number, in words for the person who typed it. */

export interface IdentifierFault {
  readonly zh: string;
  readonly en: string;
  /** Position of the character at fault, from 1, where one can be named. */
  readonly position?: number;
}

/** The first character that does not belong to `alphabet`, as a fault; null when all do. */
export function foreignCharacter(text: string, alphabet: string): IdentifierFault | null {
  let position = 0;
  for (const char of text) {
    position++;
    if (!alphabet.includes(char))
      return { zh: `第${position}位“${char}”不是允许的字符`, en: `character ${position}, "${char}", is not allowed`, position };
  }
  return null;
}

export const wrongLength = (name: { readonly zh: string; readonly en: string }, right: number, is: number): IdentifierFault => ({
  zh: `${name.zh}应为${right}位，现为${is}位`,
  en: `${name.en} has ${right} characters, not ${is}`,
});

export const wrongCheck = (position: number, is: string): IdentifierFault => ({
  zh: `第${position}位校验码“${is}”不对：号码中有一位写错`,
  en: `the check character "${is}" at ${position} does not fit: some character is wrong`,
  position,
});
