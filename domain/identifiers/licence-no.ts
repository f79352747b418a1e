/** 电子证照标识 (GB/T 36904-2018): root, licence type, issuer, serial, version and a MOD 37,36 check, parted by dots. */
import type { IdentifierFault } from './fault.ts';
import { mod3736Check } from './iso7064.ts';
import { faultOfUscc } from './uscc.ts';

const ROOT = '1.2.156.3005.2';
/** Nothing longer is looked at; numbers in use have 60 to 80 characters. */
const LONGEST = 150;

export interface LicenceNoParts {
  /** 证照类型代码, 21 characters: credit code of the body that defines the type, and a number of 3 digits. */
  readonly type: string;
  /** Credit code of the issuing organ. Numbers in use also have a region of 6 digits here, and are read; we make none. */
  readonly issuer: string;
  /** 0-9A-Z. */
  readonly serial: string;
  /** Three digits, from `001`. */
  readonly version: string;
}

// The check covers the parts joined, without root and dots.
const checkOf = ({ type, issuer, serial, version }: LicenceNoParts): string => mod3736Check(`${type}${issuer}${serial}${version}`);

const fault = (zh: string, en: string): IdentifierFault => ({ zh, en });

function faultOfParts({ type, issuer, serial, version }: LicenceNoParts): IdentifierFault | null {
  const typeOrgan = faultOfUscc(type.slice(0, 18));
  if (!/^\d{3}$/.test(type.slice(18)) || typeOrgan) {
    const why = typeOrgan ?? { zh: '末三位应为数字', en: 'its last three must be digits' };
    return fault(`证照类型代码“${type}”不对：${why.zh}`, `the licence type "${type}" is wrong: ${why.en}`);
  }
  const issuing = /^\d{6}$/.test(issuer) ? null : faultOfUscc(issuer);
  if (issuing) return fault(`颁发机构代码“${issuer}”不对：${issuing.zh}`, `the issuer "${issuer}" is wrong: ${issuing.en}`);
  if (!/^[0-9A-Z]+$/.test(serial)) return fault(`流水号“${serial}”只能有0-9、A-Z`, `the serial "${serial}" may hold only 0-9 and A-Z`);
  if (!/^\d{3}$/.test(version)) return fault(`版本号“${version}”应为三位数字`, `the version "${version}" must be three digits`);
  return null;
}

/** The number in full. Throws RangeError when a part does not fit. */
export function makeLicenceNo(parts: LicenceNoParts): string {
  const wrong = faultOfParts(parts) ?? faultOfUscc(parts.issuer);
  if (wrong) throw new RangeError(wrong.en);
  return [ROOT, parts.type, parts.issuer, parts.serial, parts.version, checkOf(parts)].join('.');
}

function read(text: string): { readonly parts: LicenceNoParts; readonly check: string } | IdentifierFault {
  if (text.length > LONGEST) return fault(`超过${LONGEST}个字符`, `it is longer than ${LONGEST} characters`);
  if (!text.startsWith(`${ROOT}.`)) return fault(`应以 ${ROOT}. 开头`, `it must begin with ${ROOT}.`);
  const [type, issuer, serial, version, check, ...rest] = text.slice(ROOT.length + 1).split('.');
  if (
    type === undefined ||
    issuer === undefined ||
    serial === undefined ||
    version === undefined ||
    check === undefined ||
    rest.length > 0
  ) {
    return fault('应有类型、颁发机构、流水号、版本号、校验位五段', 'it needs five parts: type, issuer, serial, version, check');
  }
  return { parts: { type, issuer, serial, version }, check };
}

/** What is wrong with the number; null when it holds. */
export function faultOfLicenceNo(text: string): IdentifierFault | null {
  const found = read(text);
  if (!('parts' in found)) return found;
  const wrong = faultOfParts(found.parts);
  if (wrong) return wrong;
  if (checkOf(found.parts) === found.check) return null;
  return fault(
    `校验位“${found.check}”不对：标识中有一位写错`,
    `the check character "${found.check}" does not fit: some character is wrong`,
  );
}

export const isLicenceNo = (text: string): boolean => faultOfLicenceNo(text) === null;

/** The parts of a number that holds; null otherwise. */
export function parseLicenceNo(text: string): LicenceNoParts | null {
  const found = read(text);
  return 'parts' in found && faultOfLicenceNo(text) === null ? found.parts : null;
}
