/** A case folded again from its trail: what the record must say, told by nothing but entries and the procedure they were made under. */
import { canonicalJson, withExactNumbers, withPlainNumbers } from '../audit/canonical.ts';
import type { EntryContent } from '../audit/entry.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { CaseState } from './case-state.ts';
import { counted } from './decide.ts';
import { evolveAll } from './evolve.ts';
import type { CaseEvent } from './events.ts';
import { initialState } from './initial-state.ts';
import type { Json } from './refusal.ts';

/** What of an entry the fold needs. */
export type FoldedEntry = Pick<
  EntryContent,
  'command' | 'actor' | 'role' | 'events' | 'calendarVersion' | 'unitId' | 'region' | 'procedure'
>;

/**
 * The case before its first entry. Only what no entry repeats (origin, provenance, units of steps, parent) is taken from `recorded`;
 * place, unit, procedure and calendar at the start come from the first entry.
 */
export function caseAtStart(
  recorded: CaseState,
  procedure: Procedure,
  first: Pick<EntryContent, 'calendarVersion' | 'unitId' | 'region' | 'procedure'> | undefined,
): CaseState {
  return initialState({
    caseNo: recorded.caseNo,
    procedure,
    procedureHash: first?.procedure?.hash ?? recorded.procedureHash,
    calendarVersion: first?.calendarVersion ?? recorded.calendarVersion,
    region: first?.region ?? recorded.region,
    unitId: first?.unitId ?? recorded.unitId,
    origin: recorded.origin,
    provenance: recorded.provenance,
    units: recorded.units,
    ...(recorded.parentCaseNo === undefined ? {} : { parentCaseNo: recorded.parentCaseNo }),
  });
}

/** Folds committed entries, oldest first. */
export const refold = (recorded: CaseState, procedure: Procedure, entries: readonly FoldedEntry[]): CaseState =>
  entries.reduce<CaseState>((state, entry) => foldEntry(state, procedure, entry), caseAtStart(recorded, procedure, entries[0]));

/** The case one committed entry later. @throws TypeError when the entry tells of no command or no events */
export function foldEntry(state: CaseState, procedure: Procedure, { actor, command, events = [] }: FoldedEntry): CaseState {
  const told = withPlainNumbers(events as unknown as Json) as unknown as readonly CaseEvent[];
  const at = told[0]?.at;
  if (command === undefined || at === undefined)
    throw new TypeError(`entry after step ${state.seq} of case ${state.caseNo} holds no command or no events`);
  return counted(evolveAll(state, procedure, told), { type: command, actor }, at);
}

/** Top-level fields in which two states differ. */
export function stateDifferences(a: object, b: object): string[] {
  const written = (state: object): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(state)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]: [string, unknown]) => [key, canonicalJson(withExactNumbers(JSON.parse(JSON.stringify(value))))]),
    );
  const [left, right] = [written(a), written(b)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((key) => left.get(key) !== right.get(key)).sort();
}
