/** What a backup is made of: every file with its digest, and how far the trail and its log had come. The manifest's own digest is kept elsewhere. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';

export const MANIFEST = 'manifest.json';

const manifest = z.object({
  tongban: z.literal('backup'),
  v: z.literal(1),
  takenAt: z.iso.datetime(),
  /** Until when the copied files were changing: what was committed before `takenAt` is in for certain. */
  endedAt: z.iso.datetime(),
  postgres: z.object({ version: z.string(), startLsn: z.string(), stopLsn: z.string(), databases: z.array(z.string()) }),
  trail: z.object({
    entries: z.number().int(),
    streams: z.number().int(),
    checkpoint: z.object({ size: z.number().int(), root: z.string(), note: z.string() }).nullable(),
  }),
  /** Folders of the set beside `postgres`. */
  folders: z.array(z.string()),
  files: z.array(z.object({ path: z.string(), bytes: z.number().int(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifest>;

export class BackupDamaged extends Error {
  override readonly name = 'BackupDamaged';
}

/** Answers the digest of the manifest itself. */
export async function writeManifest(folder: string, content: Manifest): Promise<string> {
  const text = `${JSON.stringify(content, null, 1)}\n`;
  await writeFile(join(folder, MANIFEST), text, { mode: 0o600, flush: true });
  return sha256(text);
}

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Reads the set and holds every file to its digest.
 * @param expected the manifest's digest, as it was said when the backup was taken
 * @throws BackupDamaged naming what is missing, changed or too many
 */
export async function checkBackup(folder: string, expected?: string): Promise<Manifest> {
  let text: string;
  try {
    text = await readFile(join(folder, MANIFEST), 'utf8');
  } catch {
    throw new BackupDamaged(`${folder} holds no ${MANIFEST}: it is no backup, or one that was not finished · 不是完整的备份`);
  }
  if (expected !== undefined && sha256(text) !== expected)
    throw new BackupDamaged(`${MANIFEST} is not the one whose digest was kept · 清单与留存的摘要不符`);
  const parsed = manifest.safeParse(tryJson(text));
  if (!parsed.success) throw new BackupDamaged(`${MANIFEST} cannot be read · 清单无法读取`);
  const wrong: string[] = [];
  const there = new Set((await filesBelow(folder)).filter((path) => path !== MANIFEST));
  for (const { bytes, path, sha256: digest } of parsed.data.files) {
    if (!there.delete(path)) wrong.push(`${path} is missing · 缺失`);
    else {
      const found = await digestOf(join(folder, path));
      if (found.bytes !== bytes || found.sha256 !== digest) wrong.push(`${path} was changed · 已被改动`);
    }
  }
  for (const path of there) wrong.push(`${path} does not belong to it · 多出的文件`);
  if (wrong.length > 0)
    throw new BackupDamaged(
      `the backup is damaged · 备份已损坏: ${wrong.slice(0, 5).join('; ')}${wrong.length > 5 ? ` (${wrong.length} in all)` : ''}`,
    );
  return parsed.data;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function digestOf(file: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Paths with `/`, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
