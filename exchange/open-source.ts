/** Opens a file as a stream of text, whatever its packing: gzip is told by its first bytes, the encoding by its mark or its XML line. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { SourceFault } from './source-fault.ts';

export interface OpenedSource {
  /** As shown in messages. */
  readonly name: string;
  /** Bytes of the file as it lies on the disk. */
  readonly size: number;
  /** Bytes of that file read so far. */
  readonly position: () => number;
  readonly text: AsyncIterable<string>;
}

/** More text than this from one file is refused: a small packed file can unpack to any size. */
export const TEXT_LIMIT = 64 * 1024 ** 3;

/** @throws SourceFault when the file cannot be opened; while reading, when it is cut short or holds bytes that are no text */
export async function openSource(path: string): Promise<OpenedSource> {
  let magic: Buffer;
  let size: number;
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw new SourceFault(path, undefined, 'this is a folder / 这是文件夹', 'name the file in it');
    size = about.size;
    const handle = await open(path);
    try {
      const start = Buffer.alloc(2);
      const { bytesRead } = await handle.read(start, 0, 2, 0);
      magic = start.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof SourceFault) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new SourceFault(path, undefined, `cannot be opened (${code}) / 无法打开`, 'check the path and your right to read it');
  }
  const packed = magic.length === 2 && magic[0] === 0x1f && magic[1] === 0x8b;
  const file = createReadStream(path);
  return { name: path, size, position: () => file.bytesRead, text: decode(path, packed ? unpack(file) : file) };
}

function unpack(file: NodeJS.ReadableStream): AsyncIterable<Buffer> {
  const out = new PassThrough();
  // A failure reaches the reader through `out`; the promise itself has nothing to add.
  pipeline(file, createGunzip(), out).catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))));
  return out as AsyncIterable<Buffer>;
}

async function* decode(name: string, bytes: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let total = 0;
  let lines = 1;
  try {
    for await (const chunk of bytes) {
      const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      total += buffer.length;
      if (total > TEXT_LIMIT) {
        throw new SourceFault(name, { line: lines, column: 1 }, 'unpacks to more than 64 GiB / 解压后过大', 'split the file');
      }
      decoder ??= new TextDecoder(encodingOf(name, buffer), { fatal: true });
      let text: string;
      try {
        text = decoder.decode(buffer, { stream: true });
      } catch {
        throw new SourceFault(name, { line: lines + newlines(buffer), column: 1 }, notText(decoder.encoding), 'save the file as UTF-8');
      }
      lines += newlines(buffer);
      yield text;
    }
    if (decoder) yield finish(name, decoder, lines);
  } catch (error) {
    if (error instanceof SourceFault) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const problem = code.startsWith('Z_')
      ? `the gzip data is damaged or cut short (${code}) / gzip 数据损坏`
      : `reading stopped (${code}) / 读取中断`;
    throw new SourceFault(name, { line: lines, column: 1 }, problem, 'fetch the file again');
  }
}

function finish(name: string, decoder: InstanceType<typeof TextDecoder>, line: number): string {
  try {
    return decoder.decode();
  } catch {
    throw new SourceFault(name, { line, column: 1 }, notText(decoder.encoding), 'save the file as UTF-8');
  }
}

const notText = (encoding: string): string => `bytes near here are not ${encoding} text / 文件编码有误`;

function newlines(buffer: Buffer): number {
  let count = 0;
  for (let at = buffer.indexOf(10); at >= 0; at = buffer.indexOf(10, at + 1)) count += 1;
  return count;
}

function encodingOf(name: string, start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start.subarray(0, 300).toString('latin1'))?.[1];
  if (declared === undefined) return 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    throw new SourceFault(name, { line: 1, column: 1 }, `encoding ${declared} is not known here / 编码不支持`, 'save the file as UTF-8');
  }
}
