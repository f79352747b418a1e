import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressLine } from '../../scripts/progress-line.ts';

function shown(isTTY: boolean, act: (line: ReturnType<typeof progressLine>) => void): string {
  const out = new PassThrough() as PassThrough & NodeJS.WriteStream;
  out.isTTY = isTTY;
  act(progressLine(out, 0));
  return String(out.read() ?? '');
}

describe('the progress of a long act', () => {
  it('is one bar on a terminal, drawn over and wiped at the end', () => {
    const text = shown(true, (line) => {
      line.show(0, 'none');
      line.show(0.5, 'half');
      line.end();
    });
    expect(text).not.toContain('\n');
    expect(text).toContain('[████████████············]  50% half');
    expect(text.endsWith('\r\x1b[K')).toBe(true);
  });

  it('is a line each elsewhere, without control characters', () => {
    const text = shown(false, (line) => {
      line.show(0.5, 'half');
      line.show(1, 'all');
      line.end();
    });
    expect(text).toBe(' 50% half\n100% all\n');
  });
});
