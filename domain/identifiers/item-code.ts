/** 事项实施编码, 31 characters: credit code of the implementing organ 18, level 1 (GB/T 39046 A.2), basic code 12. */
import { LEVELS } from '../law/code-lists.ts';
import type { Level } from '../law/code-lists.ts';
import type { IdentifierFault } from './fault.ts';
import { wrongLength } from './fault.ts';
import { faultOfUscc } from './uscc.ts';

const NAME = { zh: '事项实施编码', en: 'an item code' };

export interface ItemCodeParts {
  /** Credit code of the implementing organ. */
  readonly organ: string;
  readonly level: Level;
  /** 基本编码, 12 digits: region 2, kind 2 (GB/T 39046 A.1), department 2, main item 3, sub-item 3. */
  readonly basic: string;
}

const levelOf = (digit: string): Level | undefined => (Object.keys(LEVELS) as Level[]).find((level) => String(LEVELS[level]) === digit);

/** What is wrong with the code; null when it holds. It has no check of its own: only the organ's is checked. */
export function faultOfItemCode(text: string): IdentifierFault | null {
  if (text.length !== 31) return wrongLength(NAME, 31, text.length);
  const organ = faultOfUscc(text.slice(0, 18));
  if (organ) return { ...organ, zh: `实施主体代码不对：${organ.zh}`, en: `the organ's code is wrong: ${organ.en}` };
  if (levelOf(text.charAt(18)) === undefined) {
    return {
      zh: `第19位“${text.charAt(18)}”不是行使层级（1至6）`,
      en: `character 19, "${text.charAt(18)}", is no level (1 to 6)`,
      position: 19,
    };
  }
  const letter = /[^0-9]/.exec(text.slice(19));
  if (letter) {
    const position = letter.index + 20;
    return {
      zh: `第${position}位应为数字：末12位是基本编码`,
      en: `character ${position} must be a digit: the last 12 are the basic code`,
      position,
    };
  }
  return null;
}

export const isItemCode = (text: string): boolean => faultOfItemCode(text) === null;

/** The code. Throws RangeError when a part does not fit. */
export function makeItemCode({ organ, level, basic }: ItemCodeParts): string {
  const code = `${organ}${LEVELS[level]}${basic}`;
  const fault = faultOfItemCode(code);
  if (fault) throw new RangeError(`${code}: ${fault.en}`);
  return code;
}

/** The parts of a code that holds, with the code of its kind of item; null otherwise. */
export function parseItemCode(text: string): (ItemCodeParts & { readonly kindCode: string }) | null {
  const level = levelOf(text.charAt(18));
  if (level === undefined || !isItemCode(text)) return null;
  return { organ: text.slice(0, 18), level, basic: text.slice(19), kindCode: text.slice(21, 23) };
}
