/** Writes traces as XES (IEEE 1849-2016), piece by piece, in the namespace that tools expect; the standard's own schema names none. */
import type { Attribute, Trace } from '../../domain/eventlog/event-log.ts';
import { replaceForbidden } from '../clean-text.ts';
import { encodeKey, ESCAPED_KEYS } from './xml-names.ts';

export interface WrittenLog {
  cases: number;
  events: number;
  /** Characters that XML cannot carry, written as U+FFFD. */
  replaced: number;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849.2016" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
  <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
  <global scope="trace">
    <string key="concept:name" value=""/>
  </global>
  <global scope="event">
    <string key="concept:name" value=""/>
    <date key="time:timestamp" value="1970-01-01T00:00:00.000Z"/>
  </global>
  <classifier name="Activity" scope="event" keys="concept:name"/>
  <string key="${ESCAPED_KEYS.key}" value="${ESCAPED_KEYS.value}"/>
`;

/**
 * @param traces with keys of the standard extensions (`concept:name`, `time:timestamp`, …)
 * @param written counts, filled while the text is taken
 */
export async function* writeXes(traces: AsyncIterable<Trace> | Iterable<Trace>, written: WrittenLog): AsyncGenerator<string> {
  yield HEAD;
  for await (const trace of traces) {
    const lines = ['  <trace>\n'];
    for (const attribute of trace.attributes) lines.push(attributeText(attribute, '    ', written));
    for (const event of trace.events) {
      lines.push('    <event>\n');
      for (const attribute of event.attributes) lines.push(attributeText(attribute, '      ', written));
      lines.push('    </event>\n');
    }
    lines.push('  </trace>\n');
    written.cases += 1;
    written.events += trace.events.length;
    yield lines.join('');
  }
  yield '</log>\n';
}

function attributeText(attribute: Attribute, indent: string, written: WrittenLog): string {
  const { key, value, values = [], nested = [] } = attribute;
  // IEEE 1849 has lists only; the containers of the draft before it are lists whose order does not matter.
  const type = attribute.type === 'container' ? 'list' : attribute.type;
  const start = `${indent}<${type} key="${escaped(encodeKey(key), written)}"`;
  const inner = nested.map((part) => attributeText(part, `${indent}  `, written)).join('');
  if (type === 'list') {
    const parts = values.map((part) => attributeText(part, `${indent}    `, written)).join('');
    return `${start}>\n${inner}${indent}  <values>\n${parts}${indent}  </values>\n${indent}</list>\n`;
  }
  const said = `${start} value="${escaped(type === 'string' || type === 'id' ? value : lexical(type, value), written)}"`;
  return inner === '' ? `${said}/>\n` : `${said}>\n${inner}${indent}</${type}>\n`;
}

/** Spellings that our reader takes and the schema's types do not. */
function lexical(type: Attribute['type'], value: string): string {
  const text = value.trim();
  if (type === 'boolean') return text.toLowerCase();
  if (type === 'float') return text.replace(/^\+?(-?)Inf(inity)?$/i, '$1INF');
  if (type !== 'date') return text;
  const full = /^(\S{10})[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?\s*(.*)$/.exec(text);
  if (!full)
    return /^-?\d{4,6}-\d\d-\d\d/.test(text)
      ? text.replace(/^(-?\d{4,6}-\d\d-\d\d)\s*(.*)$/, (_, day: string, zone: string) => `${day}T00:00:00${offset(zone)}`)
      : text;
  const [, day = '', minutes = '', seconds = ':00', zone = ''] = full;
  return `${day}T${minutes}${seconds}${offset(zone)}`;
}

const offset = (zone: string): string => zone.replace(/^z$/, 'Z').replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string, written: WrittenLog): string {
  const { text: clean, replaced } = replaceForbidden(text);
  written.replaced += replaced;
  return clean.replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}
