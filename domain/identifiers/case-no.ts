/** 办件编号, 22 characters: region 6, day of intake 8, kind 1, serial 6, MOD 37,36 check 1. Holes in the serial are allowed where explained. */
import type { LocalDate } from '../clocks/clock.ts';
import { isLocalDate } from '../clocks/local-date.ts';
import { ITEM_KINDS } from '../law/code-lists.ts';
import type { ItemKind } from '../law/code-lists.ts';
import type { IdentifierFault } from './fault.ts';
import { foreignCharacter, wrongCheck, wrongLength } from './fault.ts';
import { mod3736Check } from './iso7064.ts';
import { countyPartOf, isRegionCode } from './region.ts';

const NAME = { zh: '办件编号', en: 'a case number' };

/** One letter a kind, the first of its English name where that is free. */
export const KIND_LETTERS: Readonly<Record<ItemKind, string>> = {
  LICENCE: 'L',
  BENEFIT: 'B',
  CONFIRMATION: 'C',
  AWARD: 'A',
  ADJUDICATION: 'D',
  OTHER_POWER: 'O',
  PUBLIC_SERVICE: 'P',
  HOTLINE: 'H',
  INTERNAL: 'I',
};

export interface CaseNoParts {
  /** Region of six characters; of a longer code of a town or village, the county's part goes in. */
  readonly region: string;
  /** Day of intake. */
  readonly on: LocalDate;
  readonly kind: ItemKind;
  /** 1 to 999999, counted per region, day and kind or more widely. */
  readonly serial: number;
}

const kindOfLetter = (letter: string): ItemKind | undefined =>
  (Object.keys(ITEM_KINDS) as ItemKind[]).find((kind) => KIND_LETTERS[kind] === letter);

const dayIn = (text: string): LocalDate => `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;

/** The number. Throws RangeError when a part does not fit. */
export function makeCaseNo({ region, on, kind, serial }: CaseNoParts): string {
  if (!isRegionCode(region)) throw new RangeError(`no region code: ${region}`);
  if (!isLocalDate(on)) throw new RangeError(`no day: ${on}`);
  if (!Number.isInteger(serial) || serial < 1 || serial > 999_999) throw new RangeError(`serial of a case number out of range: ${serial}`);
  const body = `${countyPartOf(region)}${on.replaceAll('-', '')}${KIND_LETTERS[kind]}${String(serial).padStart(6, '0')}`;
  return `${body}${mod3736Check(body)}`;
}

/** What is wrong with the number; null when it holds. */
export function faultOfCaseNo(text: string): IdentifierFault | null {
  const foreign = foreignCharacter(text, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  if (foreign) return foreign;
  if (text.length !== 22) return wrongLength(NAME, 22, text.length);
  if (!isRegionCode(text.slice(0, 6)))
    return { zh: `前六位“${text.slice(0, 6)}”不是区划代码`, en: `"${text.slice(0, 6)}" at the beginning is no region`, position: 1 };
  if (!isLocalDate(dayIn(text)))
    return { zh: `第7至14位“${text.slice(6, 14)}”不是日期`, en: `characters 7 to 14, "${text.slice(6, 14)}", are no date`, position: 7 };
  if (kindOfLetter(text.charAt(14)) === undefined) {
    return { zh: `第15位“${text.charAt(14)}”不是事项类型`, en: `character 15, "${text.charAt(14)}", is no kind of item`, position: 15 };
  }
  if (!/^\d{6}$/.test(text.slice(15, 21)) || text.slice(15, 21) === '000000') {
    return {
      zh: `第16至21位“${text.slice(15, 21)}”不是流水号`,
      en: `characters 16 to 21, "${text.slice(15, 21)}", are no serial`,
      position: 16,
    };
  }
  return mod3736Check(text.slice(0, 21)) === text.charAt(21) ? null : wrongCheck(22, text.charAt(21));
}

export const isCaseNo = (text: string): boolean => faultOfCaseNo(text) === null;

/** The parts of a number that holds; null otherwise. */
export function parseCaseNo(text: string): CaseNoParts | null {
  const kind = kindOfLetter(text.charAt(14));
  if (kind === undefined || !isCaseNo(text)) return null;
  return { region: text.slice(0, 6), on: dayIn(text), kind, serial: Number(text.slice(15, 21)) };
}
