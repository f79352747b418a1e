import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openSource } from '../../exchange/open-source.ts';
import { textOf } from './support/logs.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongban-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(bytes: Uint8Array, name = 'file'): Promise<string> {
  writeFileSync(join(folder, name), bytes);
  return textOf((await openSource(join(folder, name))).text);
}

describe('a file we are given', () => {
  it('is unpacked when its first bytes say gzip, whatever its name', async () => {
    expect(await read(gzipSync('通办 🏛'), 'plain.txt')).toBe('通办 🏛');
    expect(await read(Buffer.from('通办 🏛'), 'packed.gz')).toBe('通办 🏛');
  });

  it('in another encoding is read as its XML line or its mark says', async () => {
    expect(await read(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>', 'latin1'))).toContain('é');
    expect(await read(Buffer.from('\ufeff通办', 'utf16le'))).toContain('通办');
    expect(await read(new Uint8Array([...Buffer.from('<?xml version="1.0" encoding="GB18030"?>'), 0xcd, 0xa8]))).toContain('通');
  });

  it('with bytes that are no text is refused at their line', async () => {
    await expect(read(new Uint8Array([0x61, 0x0a, 0x62, 0x0a, 0xff, 0xfe]))).rejects.toMatchObject({
      at: { line: 3 },
      remedy: 'save the file as UTF-8',
    });
  });

  it('that ends within a packed block, or within a character, is refused', async () => {
    await expect(read(gzipSync('x'.repeat(100_000)).subarray(0, 60))).rejects.toThrow(/gzip data is damaged or cut short/);
    await expect(read(Buffer.from('通').subarray(0, 2))).rejects.toThrow(/no.*text|not utf-8 text/);
  });

  it('that is not there, or is a folder, is refused with a remedy', async () => {
    await expect(openSource(join(folder, 'nothing'))).rejects.toThrow(/cannot be opened \(ENOENT\)/);
    await expect(openSource(folder)).rejects.toThrow(/this is a folder/);
  });
});
