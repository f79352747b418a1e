/** How another system's names are to be read here: which attribute is the deadline, which activity is which step. */
import type { Channel, ItemKind } from '../law/code-lists.ts';
import { CHANNELS } from '../law/code-lists.ts';

export interface ValueMap<T extends string = string> {
  /** Trace attribute to look at. */
  readonly attribute: string;
  /** Its values there, and what they are called here. */
  readonly values: Readonly<Record<string, T>>;
  /** For values that are not listed; absent: the value itself is taken. */
  readonly otherwise?: T;
}

export interface Mapping {
  /** Name of the other system: part of the identity of each pushed case. */
  readonly source: string;
  readonly procedure: string;
  readonly procedureName: { readonly zh: string; readonly en: string };
  readonly kind: ItemKind;
  /** 区划 whose unit answers for the cases, six digits. */
  readonly region: string;
  /** Offset of times that carry none, `+08:00`. */
  readonly zone: string;
  /** Trace attribute that names the case there. */
  readonly caseName: string;
  readonly activity: string;
  readonly time: string;
  readonly resource: string;
  readonly group: string;
  readonly lifecycle: string;
  /** Trace attributes; a case without the end attribute is open. */
  readonly start: string;
  readonly end: string;
  readonly deadline: string;
  readonly plannedEnd: string;
  readonly channel: ValueMap<Channel>;
  readonly unit: ValueMap;
  /** Activity, or the code before its first space, to step id of the procedure. */
  readonly steps: Readonly<Record<string, string>>;
  /** Pairs of activities (or their codes) that one person may not both do. */
  readonly separated: readonly (readonly [string, string])[];
  /** Column names of a CSV file, where they differ from the attribute names above. */
  readonly csv: { readonly tracePrefix: string; readonly columns: Readonly<Record<string, string>> };
}

/** An activity answers to its full name and to the code before its first space: `T02` for `T02 Check confirmation of receipt`. */
export const activityIs = (activity: string, named: string): boolean => activity === named || activity.startsWith(`${named} `);

export function stepOf(activity: string, mapping: Mapping): string | undefined {
  const exact = mapping.steps[activity];
  if (exact !== undefined) return exact;
  const space = activity.indexOf(' ');
  return space > 0 ? mapping.steps[activity.slice(0, space)] : undefined;
}

export function mapValue<T extends string>(value: string | undefined, map: ValueMap<T>): T | undefined {
  if (value === undefined) return map.otherwise;
  return Object.hasOwn(map.values, value) ? map.values[value] : map.otherwise;
}

/** Our channel, spelled either as ours or in one of the usual English words. */
const CHANNEL_WORDS: Readonly<Record<string, Channel>> = {
  ...(Object.fromEntries(Object.keys(CHANNELS).map((name) => [name, name])) as Record<Channel, Channel>),
  Internet: 'WEB',
  'e-mail': 'WEB',
  Desk: 'WINDOW',
  Post: 'POST',
  Intern: 'OTHER',
};

/**
 * Taken when no mapping file is given. It knows the attribute names of the Dutch CoSeLoG permit logs
 * (`startdate, enddate, enddate_planned, deadline, channel, department`, activities `T02 …`, `T04 …`) and the standard
 * extensions of XES; where a log lacks an attribute the figure that needs it counts nothing.
 */
export const DEFAULT_MAPPING: Mapping = {
  source: 'other-system',
  procedure: 'pushed',
  procedureName: { zh: '外部系统办件', en: 'case of another system' },
  kind: 'LICENCE',
  region: '320600',
  zone: '+08:00',
  caseName: 'concept:name',
  activity: 'concept:name',
  time: 'time:timestamp',
  resource: 'org:resource',
  group: 'org:group',
  lifecycle: 'lifecycle:transition',
  start: 'startdate',
  end: 'enddate',
  deadline: 'deadline',
  plannedEnd: 'enddate_planned',
  channel: { attribute: 'channel', values: CHANNEL_WORDS, otherwise: 'OTHER' },
  unit: { attribute: 'department', values: {} },
  steps: {},
  separated: [['T02', 'T04']],
  csv: { tracePrefix: 'case:', columns: {} },
};
