/**
 * Writes cases as OCEL 2.0 JSON: events first, as they come; objects and type declarations after, when they are known. Memory
 * holds the objects. All values are text, as the published schema has it; their types are declared.
 */
import type { Attribute, AttributeType, Trace } from '../../domain/eventlog/event-log.ts';
import { textOf } from '../../domain/eventlog/event-log.ts';
import { readTime, instantOf } from '../../domain/eventlog/instants.ts';
import { replaceForbidden } from '../clean-text.ts';
import { EXPORT_KEYS } from '../export-keys.ts';
import type { WrittenLog } from '../xes/write-xes.ts';
import {
  COMPOSITE_PREFIX,
  OBJECT_TYPES,
  OCEL_FROM_THE_START,
  type ObjectType,
  type OcelEvent,
  type OcelObject,
  type OcelRelationship,
  type OcelType,
} from './ocel.ts';

const DECLARED: Partial<Record<AttributeType, OcelType>> = {
  string: 'string',
  date: 'time',
  int: 'integer',
  float: 'float',
  boolean: 'boolean',
};

/** Type name → attribute name → type, in the order of appearance. */
type Declarations = Map<string, Map<string, OcelType>>;

/** @param traces as the exporter gives them: keys of the standard extensions and of `EXPORT_KEYS` */
export async function* writeOcel(traces: AsyncIterable<Trace> | Iterable<Trace>, written: WrittenLog): AsyncGenerator<string> {
  const eventTypes: Declarations = new Map();
  const objectTypes: Declarations = new Map(OBJECT_TYPES.map((type) => [type, new Map()]));
  const objects = new Map<string, OcelObject>();
  const clean = (text: string): string => {
    const { text: kept, replaced } = replaceForbidden(text);
    written.replaced += replaced;
    return kept;
  };
  const related = (type: ObjectType, id: string, qualifier: string): OcelRelationship => {
    const objectId = `${type}:${clean(id)}`;
    if (!objects.has(objectId)) objects.set(objectId, { id: objectId, type, attributes: [], relationships: [] });
    return { objectId, qualifier };
  };
  const flat = (attribute: Attribute, declared: Map<string, OcelType>): { readonly name: string; readonly value: string } => {
    const type = DECLARED[attribute.type];
    const plain = type !== undefined && attribute.nested === undefined && !attribute.key.startsWith(COMPOSITE_PREFIX);
    const known = declared.get(clean(attribute.key));
    if (!plain || (known !== undefined && known !== type)) {
      const name = COMPOSITE_PREFIX + clean(attribute.key);
      declared.set(name, 'string');
      return { name, value: clean(JSON.stringify(attribute)) };
    }
    declared.set(clean(attribute.key), type);
    return { name: clean(attribute.key), value: clean(attribute.value) };
  };

  yield '{"events":[';
  let first = true;
  for await (const trace of traces) {
    const name = textOf(trace.attributes, 'concept:name') ?? '';
    const procedure = textOf(trace.attributes, EXPORT_KEYS.procedure);
    const unit = textOf(trace.attributes, EXPORT_KEYS.unit);
    const { objectId: caseId } = related('case', name, '');
    const lines: string[] = [];
    trace.events.forEach((event, index) => {
      const type = clean(textOf(event.attributes, 'concept:name') ?? '');
      const declared = eventTypes.get(type) ?? new Map<string, OcelType>();
      eventTypes.set(type, declared);
      const person = textOf(event.attributes, 'org:resource');
      const group = textOf(event.attributes, 'org:group');
      const step = textOf(event.attributes, EXPORT_KEYS.step);
      const time = readTime(textOf(event.attributes, 'time:timestamp') ?? '', '+00:00');
      const told = new Set<string>();
      const relationships = [{ objectId: caseId, qualifier: 'of' }];
      if (person !== undefined) relationships.push(related('person', person, 'by'));
      if (group !== undefined) relationships.push(related('unit', group, 'in'));
      if (step !== undefined) {
        const relation = related('step', `${procedure ?? ''}/${step}`, 'at');
        relationships.push(relation);
        if (procedure !== undefined) relate(objects, relation.objectId, related('procedure', procedure, 'part of'));
      }
      const ocel: OcelEvent = {
        id: `${caseId}/${index + 1}`,
        type,
        time: instantOf(time?.ms ?? 0),
        attributes: event.attributes.filter((attribute) => !isSaid(attribute, told)).map((attribute) => flat(attribute, declared)),
        relationships,
      };
      lines.push(JSON.stringify(ocel));
    });
    if (lines.length > 0) {
      yield `${first ? '' : ','}\n${lines.join(',\n')}`;
      first = false;
    }
    const declared = objectTypes.get('case') ?? new Map<string, OcelType>();
    objects.set(caseId, {
      id: caseId,
      type: 'case',
      attributes: trace.attributes.map((attribute) => ({ ...flat(attribute, declared), time: OCEL_FROM_THE_START })),
      relationships: [
        ...(procedure === undefined ? [] : [related('procedure', procedure, 'of')]),
        ...(unit === undefined ? [] : [related('unit', unit, 'handled by')]),
      ],
    });
    written.cases += 1;
    written.events += trace.events.length;
  }
  yield '\n],"objects":[';
  let separator = '\n';
  for (const object of objects.values()) {
    yield `${separator}${JSON.stringify(object)}`;
    separator = ',\n';
  }
  yield `\n],"eventTypes":${JSON.stringify(declarations(eventTypes))},\n"objectTypes":${JSON.stringify(declarations(objectTypes))}}\n`;
}

/** The first plain one of each of these is said by the event's type, time or relationships. */
function isSaid({ key, type, value, nested }: Attribute, told: Set<string>): boolean {
  const plain = nested === undefined && value !== '' && !told.has(key);
  const said = plain && (key === 'time:timestamp' ? type === 'date' && isWholeMs(value) : type === 'string' && SAID.has(key));
  if (said) told.add(key);
  return said;
}

const SAID = new Set(['concept:name', 'org:resource', 'org:group']);

/** Whether the event's own time, in UTC milliseconds, says all that the text says. */
function isWholeMs(text: string): boolean {
  const time = readTime(text, '+00:00');
  return time !== undefined && !time.finer && instantOf(time.ms) === text;
}

function relate(objects: Map<string, OcelObject>, id: string, relation: OcelRelationship): void {
  const object = objects.get(id);
  if (!object || object.relationships.some(({ objectId }) => objectId === relation.objectId)) return;
  objects.set(id, { ...object, relationships: [...object.relationships, relation] });
}

const declarations = (types: Declarations): unknown =>
  [...types].map(([name, attributes]) => ({ name, attributes: [...attributes].map(([attribute, type]) => ({ name: attribute, type })) }));
