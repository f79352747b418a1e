/** A card of a unit, opened as the findings' dispatcher opens it. */
import { randomUUID } from 'node:crypto';
import type { CardCause } from '../../../domain/supervision/cards/card-state.ts';
import { CALENDAR_2026 } from '../../../schema/calendar/calendar-data.ts';
import type { AnApi } from './an-api.ts';

/** @returns its number */
export async function openCard(api: AnApi, unit: string, region: string): Promise<string> {
  const cardNo = `RT02-${randomUUID().slice(0, 8)}`;
  const cause: CardCause = {
    dedupKey: cardNo,
    ruleId: 'R-T02',
    ruleVersion: 2,
    caseNo: null,
    stepId: null,
    threshold: 'DUE',
    facts: {},
    dutyUnit: unit,
    dutyPerson: null,
    region,
    firedAt: api.clock,
    calendarVersion: CALENDAR_2026.version,
    provenance: 'LIVE',
    ladder: cardNo,
  };
  await api.matters.openCard({ cardNo, level: 'YELLOW', mode: 'AUTOMATIC', calendar: CALENDAR_2026, cause }, api.clock);
  return cardNo;
}
