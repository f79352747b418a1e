/** The iCalendar feed by RFC 5545: escaping, folding by octets, whole days. */
import { expect, test } from 'vitest';
import { calendarOf, escapeText, foldLine } from '../../../domain/calendar-feed/ical.ts';

const octets = (text: string): number => new TextEncoder().encode(text).length;

test('text is escaped as 3.3.11 asks, and what has no place in a text is left out', () => {
  expect(escapeText('a\\b;c,d\r\ne\nf\u0007')).toBe('a\\\\b\\;c\\,d\\ne\\nf');
});

test('lines are folded at 75 octets, never within a character, and unfold to what they were', () => {
  for (const line of [
    'SUMMARY:x',
    `SUMMARY:${'a'.repeat(200)}`,
    `SUMMARY:${'办件期限'.repeat(40)}`,
    `SUMMARY:${'𠮷a'.repeat(60)}`,
    'b'.repeat(75),
  ]) {
    const folded = foldLine(line);
    const lines = folded.split('\r\n');
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    expect(lines.slice(1).every((one) => one.startsWith(' '))).toBe(true);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
    expect(folded).not.toContain('\uFFFD');
  }
  expect(foldLine('b'.repeat(75))).not.toContain('\r\n');
  expect(foldLine('b'.repeat(76))).toContain('\r\n');
});

test('a due date is one whole day that ends before the next', () => {
  const text = calendarOf('到期', [{ uid: 'c1/PROMISED', on: '2026-12-31', summary: 'c1，承诺期限; DUE' }], '2026-03-02T02:00:00.000Z');
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tongban//due dates//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:到期',
    'BEGIN:VEVENT',
    'UID:c1/PROMISED',
    'DTSTAMP:20260302T020000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:c1，承诺期限\\; DUE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});
