/** A case as supervision reads it: its committed entries from the trail, the version it ran on, the calendars it was under. */
import { withPlainNumbers } from '../domain/audit/canonical.ts';
import type { EntryContent } from '../domain/audit/entry.ts';
import type { CaseState } from '../domain/case/case-state.ts';
import type { Json } from '../domain/case/refusal.ts';
import type { CalendarData } from '../domain/clocks/clock.ts';
import type { ItemKind } from '../domain/law/code-lists.ts';
import { policy } from '../domain/law/basis.ts';
import type { Procedure } from '../domain/procedures/procedure.ts';
import type { PushedWord, ToldEntry } from '../domain/supervision/define-rule.ts';
import type { CaseStory } from '../domain/supervision/evaluate-case.ts';
import type { LearnedGuide } from '../domain/supervision/learned-guide.ts';
import type { Queryable } from '../schema/audit-trail.ts';
import { loadVersion } from './load-procedure.ts';

/** Published versions and calendars never change, so they are kept; guides are learned anew and are not. */
export class Catalogue {
  readonly #procedures = new Map<string, Procedure | null>();
  readonly #calendars = new Map<string, CalendarData>();

  /** @throws StoredDefinitionAltered */
  async procedure(db: Queryable, code: string, version: number): Promise<Procedure | null> {
    const key = `${code}/${version}`;
    const known = this.#procedures.get(key);
    if (known !== undefined) return known;
    const found = (await loadVersion(db, code, version))?.definition ?? null;
    if (found !== null) this.#procedures.set(key, found);
    return found;
  }

  async loadCalendars(db: Queryable): Promise<void> {
    const { rows } = await db.query<{ version: string; data: string }>({
      text: 'select version, data from tongban.calendar_version where not (version = any($1))',
      values: [[...this.#calendars.keys()]],
    });
    for (const { data, version } of rows)
      this.#calendars.set(version, withPlainNumbers(JSON.parse(data) as Json) as unknown as CalendarData);
  }

  /** A case carries a window of the calendar under the calendar's own version. @throws Error when that version is not stored */
  readonly calendarOf = (version: string): CalendarData => {
    const found = this.#calendars.get(version);
    if (found === undefined) throw new Error(`calendar ${version} is not stored`);
    return found;
  };

  newestCalendar(): CalendarData | undefined {
    return [...this.#calendars.values()].toSorted((a, b) =>
      a.knownUntil < b.knownUntil || (a.knownUntil === b.knownUntil && a.version < b.version) ? 1 : -1,
    )[0];
  }
}

export interface StoredCase {
  readonly caseNo: string;
  readonly kind: ItemKind;
  readonly snapshot: CaseState;
  readonly contents: readonly EntryContent[];
}

/** Cases with all their committed entries, oldest first. A case that is not there is left out. */
export async function loadCases(db: Queryable, caseNos: readonly string[]): Promise<readonly StoredCase[]> {
  const { rows: cases } = await db.query<Omit<StoredCase, 'contents'>>({
    name: 'supervised-cases',
    text: 'select case_no as "caseNo", kind, snapshot from tongban.application_case where case_no = any($1) order by case_no',
    values: [caseNos],
  });
  const { rows: entries } = await db.query<{ caseNo: string; canon: string }>({
    name: 'supervised-entries',
    text: `select substr(stream, 6) as "caseNo", convert_from(canon, 'UTF8') as canon from audit.entry
           where stream = any($1) and outcome = 'ok' order by stream, seq`,
    values: [caseNos.map((caseNo) => `case/${caseNo}`)],
  });
  const contents = new Map<string, EntryContent[]>();
  for (const { canon, caseNo } of entries) {
    const content = withPlainNumbers(JSON.parse(canon) as Json) as unknown as EntryContent;
    if (content.caseSeq === undefined) continue;
    const list = contents.get(caseNo);
    if (list === undefined) contents.set(caseNo, [content]);
    else list.push(content);
  }
  return cases.map((one) => ({ ...one, contents: contents.get(one.caseNo) ?? [] }));
}

const told = ({
  actor,
  caseSeq = 0,
  command,
  events = [],
  occurredAt,
  onBehalfOf,
  receivedAt,
  recordedAt,
  role,
  data,
}: EntryContent): ToldEntry => ({
  seq: caseSeq,
  ...(command === undefined ? {} : { command }),
  actor,
  role,
  ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  events,
  receivedAt,
  recordedAt,
  ...(occurredAt === undefined ? {} : { occurredAt }),
  ...(role === 'PUSHED' && data !== undefined ? { pushed: data as PushedWord } : {}),
});

/** @throws Error when the version or calendar the case ran on is not stored */
export async function storyOf(
  db: Queryable,
  catalogue: Catalogue,
  stored: StoredCase,
  guides: ReadonlyMap<string, LearnedGuide>,
): Promise<CaseStory> {
  const { contents, kind, snapshot } = stored;
  const { procedureCode: code, procedureVersion: version } = snapshot;
  const published = await catalogue.procedure(db, code, version);
  const native = snapshot.origin === 'NATIVE';
  if (published === null && native) throw new Error(`procedure ${code} version ${version} is not stored`);
  const guide = guides.get(code);
  return {
    recorded: native
      ? placedAtFirst(snapshot, contents)
      : { ...snapshot, calendarVersion: snapshot.calendarVersion || (catalogue.newestCalendar()?.version ?? '') },
    procedure: published ?? unpublished(code, kind),
    entries: contents.map(told),
    calendarOf: catalogue.calendarOf,
    ...(guide === undefined ? {} : { guide }),
  };
}

/** Place and unit at the start come from the first entry, as everywhere the trail is folded again. */
function placedAtFirst(snapshot: CaseState, [first]: readonly EntryContent[]): CaseState {
  return {
    ...snapshot,
    ...(first?.region === undefined ? {} : { region: first.region }),
    ...(first?.unitId === undefined ? {} : { unitId: first.unitId }),
  };
}

export async function loadGuides(db: Queryable): Promise<ReadonlyMap<string, LearnedGuide>> {
  const { rows } = await db.query<{ content: LearnedGuide }>({ text: 'select content from tongban.learned_guide', values: [] });
  return new Map(rows.map(({ content }) => [content.procedure, content]));
}

const NONE = { zh: '', en: '' };

/** The procedure of a pushed case that is not published here: no steps, no limits, nothing to hold anyone to. */
const unpublished = (code: string, kind: ItemKind): Procedure => ({
  code,
  version: 0,
  validFrom: '1949-10-01',
  name: NONE,
  kind,
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '',
  limits: {},
  counting: 'DAY_END',
  businessHours: { opens: '09:00', closes: '17:00' },
  silence: 'NONE',
  supplyExpiry: { then: 'WAIT', basis: policy('外部系统') },
  afterSupply: 'NEW_NOTICE',
  special: [],
  hearing: 'NONE',
  outcome: 'DECISION',
  steps: [],
  materials: [],
  fields: [],
  auth: { person: 0, organisation: 0 },
  channels: [],
  visitsMax: 0,
  deciding: '',
  regulating: '',
});
