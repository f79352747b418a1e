/** The entry of an act that is no step of a case: an export, a sign-in, a publication, a decision of the office. */
import type { Instant } from '../clocks/clock.ts';
import type { EntryContent } from './entry.ts';

export interface OfficeAct extends Pick<
  EntryContent,
  'type' | 'caseNo' | 'unitId' | 'region' | 'requestId' | 'actor' | 'role' | 'data' | 'reason' | 'refusals'
> {
  /** Absent: ok. */
  readonly outcome?: EntryContent['outcome'];
  /** Received and recorded in one moment: nothing waits in between, as commands of a case do. */
  readonly at: Instant;
}

export const actEntry = ({ at, outcome = 'ok', ...act }: OfficeAct): EntryContent => ({
  v: 1,
  log: 'tongban',
  outcome,
  ...act,
  receivedAt: at,
  recordedAt: at,
});
