/** 公民身份号码, the 18 characters of a citizen (GB 11643-1999): region 6, birth 8, sequence 3, check 1. Personal data: show it masked. */
import type { LocalDate } from '../clocks/clock.ts';
import { isLocalDate } from '../clocks/local-date.ts';
import type { IdentifierFault } from './fault.ts';
import { foreignCharacter, wrongCheck, wrongLength } from './fault.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const NAME = { zh: '公民身份号码', en: 'a citizen id' };

/** First two digits of GB/T 2260: the provinces. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

/** Check character from the first 17 digits. Throws RangeError when they are not digits. */
export function citizenIdCheck(body17: string): string {
  if (!/^\d{17}$/.test(body17)) throw new RangeError('a citizen id begins with 17 digits');
  return CHECKS.charAt(WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(body17.charAt(i)), 0) % 11);
}

/** The day of birth written in the number. */
export const birthOfCitizenId = (id: string): LocalDate => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;

/** What is wrong with the number; null when it holds. With `today`, a birth after it is wrong too. */
export function faultOfCitizenId(text: string, today?: LocalDate): IdentifierFault | null {
  const foreign = foreignCharacter(text, '0123456789X');
  if (foreign) return foreign;
  if (text.length !== 18) return wrongLength(NAME, 18, text.length);
  if (text.slice(0, 17).includes('X')) {
    const position = text.indexOf('X') + 1;
    return { zh: `第${position}位应为数字：X只能是末位`, en: `character ${position} must be a digit: X can only be the last`, position };
  }
  if (!PROVINCES.has(text.slice(0, 2))) {
    return { zh: `前两位“${text.slice(0, 2)}”不是任何省份`, en: `"${text.slice(0, 2)}" at the beginning is no province`, position: 1 };
  }
  const born = birthOfCitizenId(text);
  if (!isLocalDate(born))
    return { zh: `第7至14位“${text.slice(6, 14)}”不是日期`, en: `characters 7 to 14, "${text.slice(6, 14)}", are no date`, position: 7 };
  if (today !== undefined && born > today)
    return { zh: `出生日期${born}在今天之后`, en: `the birth ${born} lies in the future`, position: 7 };
  if (citizenIdCheck(text.slice(0, 17)) !== text.charAt(17)) return wrongCheck(18, text.charAt(17));
  return null;
}

export const isCitizenId = (text: string): boolean => faultOfCitizenId(text) === null;

/** A number for samples and tests, with a valid check; `sequence` 0 to 999. It may by chance be a real person's. */
export function makeCitizenId({ region, born, sequence }: { region: string; born: LocalDate; sequence: number }): string {
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 999) throw new RangeError(`sequence out of range: ${sequence}`);
  const body17 = `${region}${born.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  const id = `${body17}${citizenIdCheck(body17)}`;
  const fault = faultOfCitizenId(id);
  if (fault) throw new RangeError(`${maskedCitizenId(id)}: ${fault.en}`);
  return id;
}

/** First 6 and last 4 characters; text of another length is hidden whole. */
export const maskedCitizenId = (id: string): string =>
  id.length === 18 ? `${id.slice(0, 6)}********${id.slice(14)}` : '*'.repeat(Math.min(id.length, 18));
