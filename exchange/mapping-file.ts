/** Reads a mapping file, YAML or JSON: whatever is not said is taken from the default; what is wrong is named by line and field. */
import { readFile } from 'node:fs/promises';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { DEFAULT_MAPPING, type Mapping } from '../domain/eventlog/mapping.ts';
import { isZone } from '../domain/eventlog/instants.ts';
import { CHANNELS, ITEM_KINDS, type Channel, type ItemKind } from '../domain/law/code-lists.ts';
import { SourceFault } from './source-fault.ts';

const key = z.string().min(1).max(400);
const channel = z.enum(Object.keys(CHANNELS) as [Channel, ...Channel[]]);

const MappingFile = z.strictObject({
  source: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u, 'letters, digits, dot, dash, underscore; at most 64')
    .optional(),
  procedure: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,63}$/, 'a procedure code: lower-case letters, digits and dashes')
    .optional(),
  procedureName: z.strictObject({ zh: key, en: key }).optional(),
  kind: z.enum(Object.keys(ITEM_KINDS) as [ItemKind, ...ItemKind[]]).optional(),
  region: z
    .string()
    .regex(/^\d{6}$/, 'a region code of six digits, in quotes')
    .optional(),
  zone: z.string().refine(isZone, 'an offset such as +08:00').optional(),
  caseName: key.optional(),
  activity: key.optional(),
  time: key.optional(),
  resource: key.optional(),
  group: key.optional(),
  lifecycle: key.optional(),
  start: key.optional(),
  end: key.optional(),
  deadline: key.optional(),
  plannedEnd: key.optional(),
  channel: z.strictObject({ attribute: key, values: z.record(z.string(), channel).default({}), otherwise: channel.optional() }).optional(),
  unit: z.strictObject({ attribute: key, values: z.record(z.string(), key).default({}), otherwise: key.optional() }).optional(),
  steps: z.record(z.string(), z.string().regex(/^[a-z][A-Za-z0-9-]{0,63}$/, 'a step id of the procedure')).optional(),
  separated: z.array(z.tuple([key, key])).optional(),
  csv: z.strictObject({ tracePrefix: z.string().max(60).optional(), columns: z.record(key, key).optional() }).optional(),
});

/** @throws SourceFault naming line and field */
export async function readMappingFile(path: string): Promise<Mapping> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new SourceFault(path, undefined, `cannot be opened (${code}) / 无法打开`, 'check the path and your right to read it');
  }
  return parseMapping(text, path);
}

/** @throws SourceFault naming line and field */
export function parseMapping(text: string, file: string): Mapping {
  const lines = new LineCounter();
  // No aliases: a few lines of them can unfold to gigabytes.
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new SourceFault(file, { line, column: col }, `${broken.message.split('\n')[0]} / 语法错误`, 'mend the YAML or JSON there');
  }
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new SourceFault(file, undefined, 'aliases (&, *) are not read / 不支持别名', 'write the value out');
  }
  const parsed = MappingFile.safeParse(plain ?? {});
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const path = [...issue.path, ...extra];
    const place = lines.linePos(offsetOf(document.contents, path));
    throw new SourceFault(
      file,
      { line: place.line, column: place.col },
      `${path.join('.') || 'the file'}: ${issue.message} / 字段有误`,
      `see docs/import-export.md; known fields: ${Object.keys(MappingFile.shape).join(', ')}`,
    );
  }
  const { csv, ...given } = parsed.data;
  return {
    ...DEFAULT_MAPPING,
    ...(withoutUndefined(given) as Partial<Mapping>),
    csv: { ...DEFAULT_MAPPING.csv, ...(withoutUndefined(csv ?? {}) as Partial<Mapping['csv']>) },
  };
}

/** zod leaves fields that were not given as undefined; spread over the default they would erase it. */
function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}

/** Where the part at `path`, or the nearest above it, begins. */
function offsetOf(contents: unknown, path: readonly PropertyKey[]): number {
  let node = contents;
  let offset = startOf(node);
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
      if (!pair) break;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)) {
      node = (node.items as unknown[])[Number(part)];
      offset = startOf(node) || offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return 0;
  const [start] = node.range as unknown[];
  return typeof start === 'number' ? start : 0;
}
