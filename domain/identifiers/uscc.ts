/** 统一社会信用代码, the 18 characters of every organisation (GB 32100-2015), with the old organisation code (GB 11714) inside. */
import type { IdentifierFault } from './fault.ts';
import { foreignCharacter, wrongCheck, wrongLength } from './fault.ts';

/** No I, O, S, V, Z. The value of a character is its place here. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** 3^(i-1) mod 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** In the organisation code all letters count, A as 10 to Z as 35. */
const ORGANISATION_CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

const NAME = { zh: '统一社会信用代码', en: 'a unified social credit code' };

function weighted(body: string, alphabet: string, weights: readonly number[]): number {
  if (body.length !== weights.length) throw new RangeError(`${weights.length} characters are needed, not ${body.length}`);
  return weights.reduce((sum, weight, i) => {
    const value = alphabet.indexOf(body.charAt(i));
    if (value < 0) throw new RangeError(`"${body.charAt(i)}" does not belong in a code`);
    return sum + weight * value;
  }, 0);
}

/** Check character of an organisation code from its 8 characters: 0-9 or X. */
export function organisationCodeCheck(body8: string): string {
  const check = 11 - (weighted(body8, ORGANISATION_CHARACTERS, ORGANISATION_WEIGHTS) % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** Check character of a code from its first 17. */
export const usccCheck = (body17: string): string => CHARACTERS.charAt((31 - (weighted(body17, CHARACTERS, WEIGHTS) % 31)) % 31);

/** What is wrong with the code; null when it holds. Small letters are wrong: tidy the input first. */
export function faultOfUscc(text: string): IdentifierFault | null {
  const foreign = foreignCharacter(text, CHARACTERS);
  if (foreign) return foreign;
  if (text.length !== 18) return wrongLength(NAME, 18, text.length);
  const letter = /[^0-9]/.exec(text.slice(2, 8));
  if (letter) {
    const position = letter.index + 3;
    return {
      zh: `第${position}位应为数字：第3至8位是登记机关区划`,
      en: `character ${position} must be a digit: 3 to 8 are the region of registration`,
      position,
    };
  }
  if (usccCheck(text.slice(0, 17)) !== text.charAt(17)) return wrongCheck(18, text.charAt(17));
  if (organisationCodeCheck(text.slice(8, 16)) !== text.charAt(16)) return wrongCheck(17, text.charAt(16));
  return null;
}

export const isUscc = (text: string): boolean => faultOfUscc(text) === null;

export interface UsccParts {
  /** 登记管理部门: 1 organs and institutions, 5 civil affairs, 9 market regulation … */
  readonly department: string;
  /** 机构类别 within the department. */
  readonly category: string;
  /** Six digits of the place of registration. */
  readonly region: string;
  /** Eight characters of the organisation code, without its check. */
  readonly organisation: string;
}

/** The code with both its check characters. Throws RangeError when a part does not fit. */
export function makeUscc({ department, category, region, organisation }: UsccParts): string {
  const body = `${department}${category}${region}${organisation}`;
  if (department.length !== 1 || category.length !== 1 || !/^\d{6}$/.test(region) || organisation.length !== 8) {
    throw new RangeError(`parts of a unified social credit code do not fit: ${body}`);
  }
  const body17 = `${body}${organisationCodeCheck(organisation)}`;
  const code = `${body17}${usccCheck(body17)}`;
  const fault = faultOfUscc(code);
  if (fault) throw new RangeError(`${code}: ${fault.en}`);
  return code;
}

/**
 * A made-up code with valid checks for samples and tests: its organisation code begins with `XX`, so that a reader sees what it
 * is. `serial` 0 to 999999. Never for a real body.
 */
export function syntheticUscc(
  region: string,
  serial: number,
  registered: { department: string; category: string } = { department: '1', category: '1' },
): string {
  if (!Number.isInteger(serial) || serial < 0 || serial > 999_999)
    throw new RangeError(`serial of a synthetic code out of range: ${serial}`);
  return makeUscc({ ...registered, region, organisation: `XX${String(serial).padStart(6, '0')}` });
}
