/** Logs for tests: texts in the shape of other systems' files, and how to read them without a file. */
import { readFileSync } from 'node:fs';
import type { Trace } from '../../../domain/eventlog/event-log.ts';
import type { LogItem } from '../../../exchange/log-items.ts';

export const fixture = (name: string): string => new URL(`../fixtures/${name}`, import.meta.url).pathname;
export const fixtureText = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

export interface MadeEvent {
  readonly activity: string;
  readonly at: string;
  readonly resource?: string;
}
export interface MadeCase {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly events: readonly MadeEvent[];
}

const DATES = new Set(['startdate', 'enddate', 'enddate_planned', 'deadline']);

/** One line an element, so that lines can be counted by hand. */
export function xesOf(cases: readonly MadeCase[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<log xes.version="1.0" xmlns="http://www.xes-standard.org/">'];
  for (const { name, attributes = {}, events } of cases) {
    lines.push('<trace>', `<string key="concept:name" value="${name}"/>`);
    for (const [key, value] of Object.entries(attributes))
      lines.push(`<${DATES.has(key) ? 'date' : 'string'} key="${key}" value="${value}"/>`);
    for (const { activity, at, resource } of events) {
      lines.push('<event>', `<string key="concept:name" value="${activity}"/>`, `<date key="time:timestamp" value="${at}"/>`);
      if (resource !== undefined) lines.push(`<string key="org:resource" value="${resource}"/>`);
      lines.push('</event>');
    }
    lines.push('</trace>');
  }
  return [...lines, '</log>', ''].join('\n');
}

export function csvOf(cases: readonly MadeCase[]): string {
  const keys = [...new Set(cases.flatMap(({ attributes = {} }) => Object.keys(attributes)))];
  const cell = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const rows = cases.flatMap(({ name, attributes = {}, events }) =>
    events.map(({ activity, at, resource = '' }) => [name, ...keys.map((key) => attributes[key] ?? ''), activity, at, resource]),
  );
  const header = ['case:concept:name', ...keys.map((key) => `case:${key}`), 'concept:name', 'time:timestamp', 'org:resource'];
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\n') + '\n';
}

/** Permit cases by the dozen, each a little different, always the same ones. */
export function permits(count: number, eventsEach = 4): readonly MadeCase[] {
  const day = (n: number): string => new Date(Date.UTC(2024, 2, 4 + n)).toISOString();
  const activities = [
    'Confirmation of receipt',
    'T02 Check confirmation of receipt',
    'T04 Determine confirmation of receipt',
    'T05 Print and send',
  ];
  return Array.from({ length: count }, (_, index): MadeCase => {
    const start = index % 300;
    return {
      name: `case-${String(index + 1).padStart(5, '0')}`,
      attributes: {
        startdate: day(start),
        deadline: day(start + 40),
        enddate_planned: day(start + 30),
        ...(index % 7 === 0 ? {} : { enddate: day(start + 5 + (index % 60)) }),
        department: index % 3 === 0 ? 'Experts' : 'General',
        channel: index % 2 === 0 ? 'Internet' : 'Desk',
      },
      events: Array.from({ length: eventsEach }, (_, n) => ({
        activity: activities[(n + (index % 11 === 0 && n === 3 ? 2 : 0)) % activities.length] ?? '',
        at: day(start + n),
        resource: `Resource${String(((index + (index % 5 === 0 ? 0 : n)) % 20) + 1).padStart(2, '0')}`,
      })),
    };
  });
}

/** Text in pieces, as a file gives it, cut at awkward places. */
export async function* inPieces(text: string, size = 1000): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

export async function tracesOf(items: AsyncIterable<LogItem>): Promise<readonly Trace[]> {
  const traces: Trace[] = [];
  for await (const item of items) if (item.type === 'trace') traces.push(item.trace);
  return traces;
}

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
