/** Column types whose JavaScript form is text: instants in ISO 8601 with milliseconds and Z, the form that entries hold. */
import { Type } from '@mikro-orm/core';
import type { Instant } from '../../domain/clocks/clock.ts';

/** timestamptz(3) as `2026-03-02T01:00:00.000Z`; never a Date, so that what is shown is what was hashed. */
export class InstantType extends Type<Instant, string> {
  override convertToJSValue(value: string | Date): Instant {
    return toInstant(value);
  }

  override getColumnType(): string {
    return 'timestamptz(3)';
  }

  override compareAsType(): string {
    return 'string';
  }
}

export function toInstant(value: string | Date): Instant {
  return new Date(value).toISOString();
}
