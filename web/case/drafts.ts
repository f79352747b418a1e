/** What is being typed into an act's form, kept per person, case and act until it has been sent: a crash or a log-out loses nothing. */
import { newRequestId } from '../app/ask.ts';
import { readItem, writeItem } from '../app/preferences.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface Draft {
  readonly values: Values;
  /** Made once with the form: sent again after a crash it acts only once. */
  readonly requestId: string;
}

const DAY_MS = 86_400_000;
/** An abandoned draft goes after so many days. */
const KEPT_DAYS = 30;
const PREFIX = 'tongban.draft.';

const keyOf = (person: string, caseNo: string, act: string): string => `${PREFIX}${person}.${caseNo}.${act}`;

export function readDraft(person: string, caseNo: string, act: string): Draft | null {
  try {
    const value: unknown = JSON.parse(readItem(keyOf(person, caseNo, act)) ?? 'null');
    if (typeof value !== 'object' || value === null || !('values' in value) || !('requestId' in value)) return null;
    return { values: value.values as Values, requestId: String(value.requestId) };
  } catch {
    return null;
  }
}

export function keepDraft(person: string, caseNo: string, act: string, { requestId, values }: Draft): void {
  writeItem(keyOf(person, caseNo, act), JSON.stringify({ values, requestId, at: Date.now() }));
}

export const dropDraft = (person: string, caseNo: string, act: string): void => writeItem(keyOf(person, caseNo, act), null);

export const freshDraft = (values: Values): Draft => ({ values, requestId: newRequestId() });

/** Called when the page of a case opens. */
export function sweepDrafts(now = Date.now()): void {
  try {
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) {
      const { at = 0 } = JSON.parse(readItem(key) ?? '{}') as { at?: number };
      if (now - at > KEPT_DAYS * DAY_MS) writeItem(key, null);
    }
  } catch {
    return; // no storage, or a draft nobody can read: left alone
  }
}
