import { describe, expect, it } from 'vitest';
import { instantOf, isZone, readTime } from '../../../domain/eventlog/instants.ts';

const utc = (text: string, zone = '+08:00'): string | undefined => {
  const time = readTime(text, zone);
  return time && instantOf(time.ms);
};

describe('a time of another system', () => {
  const times: readonly (readonly [string, string, string])[] = [
    ['keeps the instant of its own offset', '2011-10-11T13:42:22.688+02:00', '2011-10-11T11:42:22.688Z'],
    ['may be written in UTC', '2024-02-29T23:59:59Z', '2024-02-29T23:59:59.000Z'],
    ['without an offset is read in the zone of the mapping', '2024-03-04T09:00:00', '2024-03-04T01:00:00.000Z'],
    ['may have a space for the T and no seconds', '2024-03-04 09:00', '2024-03-04T01:00:00.000Z'],
    ['without a time of day is midnight', '2024-03-04', '2024-03-03T16:00:00.000Z'],
    ['of 24:00 is the next midnight', '2024-12-31T24:00:00+00:00', '2025-01-01T00:00:00.000Z'],
    ['is cut at the millisecond', '2024-03-04T09:00:00.1239999Z', '2024-03-04T09:00:00.123Z'],
    ['may lie in the first century', '0099-01-01T00:00:00Z', '0099-01-01T00:00:00.000Z'],
  ];
  for (const [does, text, instant] of times) it(`${does}: ${text}`, () => expect(utc(text)).toBe(instant));

  for (const text of [
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-03-04T25:00',
    '2024-03-04T09:60',
    '2024-03-04T09:00:60',
    '2024-03-04T09:00+15:00',
    '24-3-4',
    'yesterday',
    '',
  ]) {
    it(`that does not exist is refused: "${text}"`, () => expect(readTime(text, '+08:00')).toBeUndefined());
  }

  it('says when its text was finer than a millisecond, and when it had no offset', () => {
    expect(readTime('2024-03-04T09:00:00.1230001Z', '+08:00')).toMatchObject({ finer: true, zoneless: false });
    expect(readTime('2024-03-04T09:00:00.1230000', '+08:00')).toMatchObject({ finer: false, zoneless: true });
  });

  it('has offsets up to fourteen hours', () => {
    expect(['+08:00', '-14:00', 'Z', '+0530'].map(isZone)).toEqual([true, true, true, true]);
    expect(['+14:01', '+08:60', '8', 'Asia/Shanghai'].map(isZone)).toEqual([false, false, false, false]);
  });
});
