/** Due dates as an iCalendar feed (RFC 5545): all-day entries, text escaped, lines folded at 75 octets, never within a character. */
import type { Instant, LocalDate } from '../clocks/clock.ts';
import { addDays } from '../clocks/local-date.ts';

export interface DueEntry {
  /** Stable: the same due date is the same entry in every answer. */
  readonly uid: string;
  readonly on: LocalDate;
  /** No personal data: number and kind of clock. */
  readonly summary: string;
}

const OCTETS = 75;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** 3.3.11: backslash, semicolon, comma and line ends; other control characters have no place in a text. */
export const escapeText = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')

    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** 3.1: a continuation begins with one space, which counts. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const stamp = (at: Instant): string => at.replace(/[-:]|\.\d{3}/g, '');
const day = (on: LocalDate): string => on.replaceAll('-', '');

/** The whole calendar, lines ended by CRLF. `now`: instant of the answer. */
export function calendarOf(name: string, entries: readonly DueEntry[], now: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tongban//due dates//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap(({ on, summary, uid }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART;VALUE=DATE:${day(on)}`,
      `DTEND;VALUE=DATE:${day(addDays(on, 1))}`,
      `SUMMARY:${escapeText(summary)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
