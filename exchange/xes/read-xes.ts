/**
 * Reads XES (IEEE 1849, and the 1.0/2.0 drafts before it) as a stream: one trace in memory at a time.
 * The file is a stranger's: no DTD, no entities of its own, bounded depth, names, values and traces.
 */
import { SaxesParser } from 'saxes';
import type { Attribute, AttributeType, Classifier, Extension, LogEvent, LogHead, Place, Trace } from '../../domain/eventlog/event-log.ts';
import { ATTRIBUTE_TYPES } from '../../domain/eventlog/event-log.ts';
import { readTime } from '../../domain/eventlog/instants.ts';
import { forbiddenCharacter } from '../clean-text.ts';
import type { LogItem } from '../log-items.ts';
import { SourceFault } from '../source-fault.ts';
import { decodeKey, ESCAPED_KEYS } from './xml-names.ts';

export const XES_LIMITS = {
  /** Elements within elements. */
  depth: 64,
  /** UTF-16 units of one key, one value. */
  key: 100_000,
  value: 1_000_000,
  /** UTF-16 units from one tag to the next: stops a tag that never ends. */
  tag: 8_000_000,
  /** Attributes of one element, nested ones included. */
  attributes: 20_000,
  eventsPerTrace: 1_000_000,
  /** UTF-16 units of one trace: it is held in memory whole. */
  trace: 256_000_000,
} as const;

interface OpenAttribute {
  readonly kind: 'attribute';
  readonly type: AttributeType;
  readonly key: string;
  readonly value: string;
  readonly nested: Attribute[];
  values: Attribute[] | undefined;
}
interface OpenBag {
  readonly kind: 'log' | 'trace' | 'event' | 'global' | 'values' | 'other';
  readonly at: Place;
  readonly scope: string;
  readonly attributes: Attribute[];
  readonly events: LogEvent[];
}
type Open = OpenAttribute | OpenBag;

/**
 * @param text the file's text, in pieces of any size
 * @param file its name, for messages
 * @throws SourceFault at the first thing that is no XES, with line, column and remedy
 */
export async function* readXes(text: AsyncIterable<string> | Iterable<string>, file: string): AsyncGenerator<LogItem> {
  const ready: LogItem[] = [];
  const parser = new SaxesParser();
  const open: Open[] = [];
  const extensions: Extension[] = [];
  const classifiers: Classifier[] = [];
  const globals: { scope: string; attributes: readonly Attribute[] }[] = [];
  let start: Place = { line: 1, column: 1 };
  let lastTag = 0;
  let traceStart = 0;
  let attributeCount = 0;
  let headGiven = false;
  let finished = false;
  let escapedKeys = false;

  const here = (): Place => ({ line: parser.line, column: parser.column + 1 });
  const fault = (problem: string, remedy: string, at: Place = start): SourceFault => new SourceFault(file, at, problem, remedy);

  const giveHead = (log: OpenBag): void => {
    if (headGiven) return;
    headGiven = true;
    const head: LogHead = {
      extensions: [...extensions],
      classifiers: [...classifiers],
      globals: [...globals],
      attributes: [...log.attributes],
    };
    ready.push({ type: 'head', head });
  };

  parser.on('error', (error) => {
    // saxes begins its messages with "line:column: "; the place is told by ours.
    throw fault(
      `not well-formed XML: ${error.message.replace(/^\d+:\d+:\s*/, '')} / XML 格式错误`,
      'mend the file there, or export it again',
      here(),
    );
  });
  parser.on('doctype', () => {
    throw fault('a DOCTYPE is not read: it could pull in or multiply other data / 不接受 DOCTYPE', 'remove the <!DOCTYPE …> line', here());
  });
  parser.on('opentagstart', (tag) => {
    start = { line: parser.line, column: Math.max(1, parser.column - tag.name.length) };
  });

  parser.on('opentag', (tag) => {
    lastTag = parser.position;
    if (open.length >= XES_LIMITS.depth)
      throw fault(`more than ${XES_LIMITS.depth} elements within each other / 嵌套过深`, 'flatten the attributes');
    const name = localName(tag.name);
    const given = tag.attributes;
    const parent = open.at(-1);
    if (!parent) {
      if (name !== 'log')
        throw fault(`begins with <${name}>, not with <log> / 不是 XES 文件`, 'give an XES file, or a CSV file with a header line');
      open.push(bag('log', start));
      return;
    }
    const required = (key: string): string => {
      const value = given[key];
      if (value === undefined) throw fault(`<${name}> has no ${key} / 缺少 ${key}`, `write <${name} ${key}="…">`);
      return clean(value, key);
    };
    const clean = (value: string, what: string): string => {
      if (value.length > XES_LIMITS.value) throw fault(`${what} is longer than ${XES_LIMITS.value} characters / 内容过长`, 'shorten it');
      const bad = forbiddenCharacter(value);
      if (bad !== undefined) throw fault(`${what} holds the character ${bad}, which cannot be stored / 含控制字符`, 'remove it');
      return value.normalize('NFC');
    };

    if (isAttributeType(name) && (parent.kind !== 'other' || parent.scope === 'values')) {
      attributeCount += 1;
      if (attributeCount > XES_LIMITS.attributes)
        throw fault(`more than ${XES_LIMITS.attributes} attributes in one element / 属性过多`, 'split it');
      const rawKey = required('key');
      if (rawKey.length > XES_LIMITS.key) throw fault(`a key is longer than ${XES_LIMITS.key} characters / 键名过长`, 'shorten it');
      const composite = name === 'list' || name === 'container';
      const value = composite ? '' : required('value');
      const problem = valueProblem(name, value);
      if (problem !== undefined)
        throw fault(`${rawKey}: \`${value.slice(0, 60)}\` ${problem}`, `write a value of type ${name}, or another type of element`);
      const key = escapedKeys ? decodeKey(rawKey) : rawKey;
      if (parent.kind === 'log' && key === ESCAPED_KEYS.key && value === ESCAPED_KEYS.value) escapedKeys = true;
      open.push({ kind: 'attribute', type: name, key, value, nested: [], values: composite ? [] : undefined });
      return;
    }
    if (name === 'values' && parent.kind === 'attribute' && parent.values) {
      open.push(bag('values', start));
      return;
    }
    if (parent.kind === 'log') {
      switch (name) {
        case 'extension':
          extensions.push({ name: required('name'), prefix: required('prefix'), uri: required('uri') });
          open.push(bag('other', start));
          return;
        case 'classifier':
          classifiers.push({
            name: required('name'),
            keys: required('keys'),
            ...(given['scope'] !== undefined && { scope: clean(given['scope'], 'scope') }),
          });
          open.push(bag('other', start));
          return;
        case 'global':
          attributeCount = 0;
          open.push(bag('global', start, given['scope'] === undefined ? 'event' : clean(given['scope'], 'scope')));
          return;
        case 'trace':
          giveHead(parent);
          attributeCount = 0;
          traceStart = parser.position;
          open.push(bag('trace', start));
          return;
        case 'event':
          throw fault('an event stands outside any trace / 事件不属于任何案例', 'put it into the <trace> of its case');
        default:
          throw unknown(name);
      }
    }
    if (parent.kind === 'trace' && name === 'event') {
      if (parent.events.length >= XES_LIMITS.eventsPerTrace)
        throw fault(`more than ${XES_LIMITS.eventsPerTrace} events in one trace / 事件过多`, 'split it');
      attributeCount = 0;
      open.push(bag('event', start));
      return;
    }
    throw unknown(name);
  });

  const unknown = (name: string): SourceFault =>
    fault(`<${name.slice(0, 60)}> does not belong here / 此处不应出现该元素`, 'see the structure of XES: log > trace > event');

  parser.on('text', (value) => {
    lastTag = parser.position;
    if (/\S/.test(value))
      throw fault(
        `text outside a value: \`${value.trim().slice(0, 40)}\` / 多余文本`,
        'XES keeps values in attributes; remove the text',
        here(),
      );
  });
  parser.on('comment', () => {
    lastTag = parser.position;
  });

  parser.on('closetag', () => {
    lastTag = parser.position;
    const done = open.pop();
    const parent = open.at(-1);
    if (!done) return;
    if (done.kind === 'attribute') {
      const attribute = closeAttribute(done);
      if (!parent) return;
      if (parent.kind !== 'attribute') parent.attributes.push(attribute);
      // The drafts before IEEE 1849 put a list's parts straight into it, without <values>.
      else if (parent.values && parent.nested.length === 0 && parent.type !== 'string') parent.values.push(attribute);
      else parent.nested.push(attribute);
      return;
    }
    if (done.kind === 'values' && parent?.kind === 'attribute') {
      // With <values>, what stood directly in the list before it is nested, not a part.
      parent.nested.push(...(parent.values ?? []));
      parent.values = [...done.attributes];
      return;
    }
    if (done.kind === 'global') globals.push({ scope: done.scope, attributes: done.attributes });
    if (done.kind === 'event' && parent?.kind === 'trace') parent.events.push({ attributes: done.attributes, at: done.at });
    if (done.kind === 'trace') {
      const trace: Trace = { attributes: done.attributes, events: done.events, at: done.at };
      ready.push({ type: 'trace', trace });
      attributeCount = 0;
    }
    if (done.kind === 'log') {
      giveHead(done);
      finished = true;
    }
  });

  for await (const piece of text) {
    parser.write(piece);
    if (parser.position - lastTag > XES_LIMITS.tag)
      throw fault('a tag or text that does not end / 标签未结束', 'mend the file there', here());
    if (open.some((part) => part.kind === 'trace') && parser.position - traceStart > XES_LIMITS.trace) {
      throw fault('one trace is larger than 256 MB / 单个案例过大', 'split it');
    }
    yield* ready.splice(0);
  }
  parser.close();
  if (!finished) throw fault('the file ends before </log> / 文件不完整', 'fetch the file again', here());
  yield* ready.splice(0);
}

const bag = (kind: OpenBag['kind'], at: Place, scope = ''): OpenBag => ({ kind, at, scope, attributes: [], events: [] });

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const isAttributeType = (name: string): name is AttributeType => (ATTRIBUTE_TYPES as readonly string[]).includes(name);

function closeAttribute(done: OpenAttribute): Attribute {
  return {
    key: done.key,
    type: done.type,
    value: done.value,
    ...(done.values !== undefined && { values: done.values }),
    ...(done.nested.length > 0 && { nested: done.nested }),
  };
}

/** The lexical rules of xs:dateTime, xs:long, xs:double and xs:boolean. */
function valueProblem(type: AttributeType, value: string): string | undefined {
  switch (type) {
    case 'date':
      return readTime(value.trim(), '+00:00') ? undefined : 'is no time that exists / 不是有效时间';
    case 'int': {
      if (!/^\s*[+-]?\d{1,19}\s*$/.test(value)) return 'is no whole number / 不是整数';
      const whole = BigInt(value.trim().replace(/^\+/, ''));
      return whole >= -(2n ** 63n) && whole < 2n ** 63n ? undefined : 'is larger than 64 bits / 整数过大';
    }
    case 'float':
      return /^\s*([+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?|[+-]?INF|[+-]?Infinity|NaN)\s*$/.test(value)
        ? undefined
        : 'is no number / 不是数值';
    case 'boolean':
      return /^\s*(true|false|1|0)\s*$/i.test(value) ? undefined : 'is neither true nor false / 不是布尔值';
    default:
      return undefined;
  }
}
