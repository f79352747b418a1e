/** Reads OCEL 2.0 JSON back as traces: one for each object of type `case`. The file is read whole: JSON has no other order. */
import { z } from 'zod';
import {
  ATTRIBUTE_TYPES,
  EMPTY_HEAD,
  type Attribute,
  type AttributeType,
  type LogEvent,
  type Place,
  type Trace,
} from '../../domain/eventlog/event-log.ts';
import { readTime } from '../../domain/eventlog/instants.ts';
import type { Mapping } from '../../domain/eventlog/mapping.ts';
import { forbiddenCharacter } from '../clean-text.ts';
import type { LogItem } from '../log-items.ts';
import { SourceFault } from '../source-fault.ts';
import { COMPOSITE_PREFIX, type OcelType } from './ocel.ts';

/** UTF-16 units of a file: above it, XES is the form to take. */
export const OCEL_LIMIT = 256_000_000;

const types = z.array(z.object({ name: z.string(), attributes: z.array(z.object({ name: z.string(), type: z.string() })).default([]) }));
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const relationships = z.array(z.object({ objectId: z.string(), qualifier: z.string().default('') })).default([]);

const Ocel = z.object({
  eventTypes: types,
  objectTypes: types,
  events: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      time: z.string(),
      attributes: z.array(z.object({ name: z.string(), value })).default([]),
      relationships,
    }),
  ),
  objects: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      attributes: z.array(z.object({ name: z.string(), value })).default([]),
      relationships,
    }),
  ),
});

const ATTRIBUTE_OF: Readonly<Record<string, AttributeType>> = {
  string: 'string',
  time: 'date',
  integer: 'int',
  float: 'float',
  boolean: 'boolean',
} satisfies Record<OcelType, AttributeType>;

/** @throws SourceFault naming the line of broken JSON, or the path of what is no OCEL */
export async function* readOcel(text: AsyncIterable<string>, file: string, mapping: Mapping): AsyncGenerator<LogItem> {
  const whole = await gathered(text, file);
  let plain: unknown;
  try {
    plain = JSON.parse(whole.replace(/^\ufeff/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SourceFault(
      file,
      placeOf(whole, message),
      `not well-formed JSON: ${message} / JSON 格式错误`,
      'mend the file there, or export it again',
    );
  }
  const parsed = Ocel.safeParse(plain);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new SourceFault(
      file,
      undefined,
      `${issue.path.join('.')}: ${issue.message} / 不符合 OCEL 2.0`,
      'give an OCEL 2.0 JSON file: eventTypes, objectTypes, events, objects',
    );
  }
  const log = parsed.data;
  const fault = (where: string, problem: string, remedy: string): SourceFault =>
    new SourceFault(file, undefined, `${where}: ${problem}`, remedy);

  const declared = (list: typeof log.eventTypes): ReadonlyMap<string, ReadonlyMap<string, AttributeType>> =>
    new Map(
      list.map((type) => [type.name, new Map(type.attributes.map(({ name, type: kind }) => [name, ATTRIBUTE_OF[kind] ?? 'string']))]),
    );
  const eventTypes = declared(log.eventTypes);
  const objectTypes = declared(log.objectTypes);
  const attributes = (
    where: string,
    given: readonly { readonly name: string; readonly value: string | number | boolean | null }[],
    kinds: ReadonlyMap<string, AttributeType> | undefined,
  ): Attribute[] =>
    given.flatMap(({ name, value: raw }): Attribute[] => {
      if (raw === null) return [];
      const text = String(raw).normalize('NFC');
      const bad = forbiddenCharacter(text) ?? forbiddenCharacter(name);
      if (bad !== undefined) throw fault(where, `${name} holds the character ${bad}, which cannot be stored / 含控制字符`, 'remove it');
      if (name.startsWith(COMPOSITE_PREFIX)) return [composite(text, where, fault)];
      const type = kinds?.get(name) ?? 'string';
      if (type === 'date' && !readTime(text, mapping.zone))
        throw fault(where, `${name}: \`${text.slice(0, 60)}\` is no time / 不是有效时间`, 'write 2026-03-02T09:00:00Z');
      return [{ key: name.normalize('NFC'), type, value: text }];
    });

  const at: Place = { line: 1, column: 1 };
  const objects = new Map(log.objects.map((object) => [object.id, object]));
  const cases = log.objects.filter(({ type }) => type === 'case');
  if (cases.length === 0 && !objectTypes.has('case'))
    throw fault('objects', 'no object is of type `case` / 没有 case 对象', 'rename the object type that stands for the case');
  const events = new Map<string, LogEvent[]>(cases.map(({ id }) => [id, []]));
  for (const event of log.events) {
    const related = (type: string): string | undefined => {
      const id = event.relationships.find(({ objectId }) => objects.get(objectId)?.type === type)?.objectId;
      return id?.startsWith(`${type}:`) ? id.slice(type.length + 1) : id;
    };
    const [resource, unit] = [related('person'), related('unit')];
    const given = attributes(`event ${event.id}`, event.attributes, eventTypes.get(event.type));
    const told: Attribute[] = [
      { key: mapping.activity, type: 'string', value: event.type.normalize('NFC') },
      { key: mapping.time, type: 'date', value: event.time },
      ...(resource === undefined ? [] : [{ key: mapping.resource, type: 'string' as const, value: resource }]),
      ...(unit === undefined ? [] : [{ key: mapping.group, type: 'string' as const, value: unit }]),
    ];
    const logEvent: LogEvent = { at, attributes: [...told.filter(({ key }) => !given.some((one) => one.key === key)), ...given] };
    for (const { objectId } of event.relationships) events.get(objectId)?.push(logEvent);
  }
  yield { type: 'head', head: EMPTY_HEAD };
  for (const object of cases) {
    const given = attributes(`object ${object.id}`, object.attributes, objectTypes.get('case'));
    const name: Attribute = { key: mapping.caseName, type: 'string', value: object.id.replace(/^case:/, '').normalize('NFC') };
    const trace: Trace = {
      at,
      attributes: given.some(({ key }) => key === mapping.caseName) ? given : [name, ...given],
      events: events.get(object.id) ?? [],
    };
    yield { type: 'trace', trace };
  }
}

const Part: z.ZodType<Attribute> = z.lazy(() =>
  z.object({
    key: z.string(),
    type: z.enum(ATTRIBUTE_TYPES),
    value: z.string(),
    values: z.array(Part).optional(),
    nested: z.array(Part).optional(),
  }),
) as z.ZodType<Attribute>;

function composite(text: string, where: string, fault: (where: string, problem: string, remedy: string) => SourceFault): Attribute {
  try {
    return Part.parse(JSON.parse(text));
  } catch {
    throw fault(where, `an attribute ${COMPOSITE_PREFIX}… is damaged / 属性损坏`, 'export the log again');
  }
}

async function gathered(text: AsyncIterable<string>, file: string): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of text) {
    length += piece.length;
    if (length > OCEL_LIMIT)
      throw new SourceFault(file, undefined, 'larger than 256 MB / 文件过大', 'give it as XES, which is read piece by piece');
    pieces.push(piece);
  }
  return pieces.join('');
}

/** V8 tells the place as `line 3 column 7` or `position 42`. */
function placeOf(text: string, message: string): Place | undefined {
  const named = /line (\d+) column (\d+)/.exec(message);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  const position = /position (\d+)/.exec(message)?.[1];
  const before = position === undefined ? text : text.slice(0, Number(position));
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
