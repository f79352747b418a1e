/** Times as other systems write them (xs:dateTime): read without the process's time zone. */
import type { Instant } from '../clocks/clock.ts';

const DATE_TIME = /^(-?\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9})\d*)?)?)?\s*(Z|z|[+-]\d\d:?\d\d)?$/;

export interface ReadTime {
  /** Milliseconds since 1970-01-01T00:00:00Z, rounded down. */
  readonly ms: number;
  /** The text had digits below the millisecond that were not zero. */
  readonly finer: boolean;
  /** The text said no offset, so that of the reader's choice was taken. */
  readonly zoneless: boolean;
}

/**
 * Reads `2011-10-11T13:42:22.688+02:00`, also with a space for the `T`, without seconds, without a time of day (midnight).
 * @param zone offset taken where the text says none, `+08:00` form
 * @returns undefined when the text is no time that exists (2011-02-30, 25:00, an offset over 14 h)
 */
export function readTime(text: string, zone: string): ReadTime | undefined {
  const match = DATE_TIME.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', offset] = match;
  const shift = offsetMinutes(offset ?? zone);
  if (shift === undefined) return undefined;
  const [y, mo, d, h, mi, s] = [Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second)];
  // 24:00:00 is the end of a day in xs:dateTime; 60 seconds do not exist there.
  const endOfDay = h === 24 && mi === 0 && s === 0 && /^0*$/.test(fraction);
  if (mo < 1 || mo > 12 || d < 1 || (h > 23 && !endOfDay) || mi > 59 || s > 59) return undefined;
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  const date = new Date(0);
  date.setUTCFullYear(y, mo - 1, d);
  if (date.getUTCDate() !== d) return undefined;
  const ms = date.getTime() + ((h * 60 + mi - shift) * 60 + s) * 1000 + milliseconds;
  if (!Number.isSafeInteger(ms) || Math.abs(ms) > 8.64e15) return undefined;
  return { ms, finer: /[1-9]/.test(fraction.slice(3)), zoneless: offset === undefined };
}

function offsetMinutes(offset: string): number | undefined {
  if (offset === 'Z' || offset === 'z') return 0;
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(offset);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  if (Number(match[3]) > 59 || minutes > 14 * 60) return undefined;
  return match[1] === '-' ? -minutes : minutes;
}

export const isZone = (text: string): boolean => offsetMinutes(text) !== undefined;

export const instantOf = (ms: number): Instant => new Date(ms).toISOString();
