/** What a clock of a case is called: `STEP/check` and `NOTICE/2` by their kind. */
import { CLOCK_NAMES } from '../../domain/clocks/clock-names.ts';
import type { Lang } from './preferences.ts';

export function clockName(clock: string, lang: Lang): string {
  const [kind = ''] = clock.split('/');
  return kind in CLOCK_NAMES ? CLOCK_NAMES[kind as keyof typeof CLOCK_NAMES][lang] : clock;
}
