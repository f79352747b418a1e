/** Days of the calendar as texts, `2026-03-02`, in China. */
const DAY_MS = 86_400_000;
const CHINA_MS = 8 * 3_600_000;
/** Days since 1970. */
export const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

export const dayOf = (instant: string): string => new Date(Date.parse(instant) + CHINA_MS).toISOString().slice(0, 10);
export const dayAfter = (day: string, days: number): string => new Date((numberOf(day) + days) * DAY_MS).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);
