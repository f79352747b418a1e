/** A published calendar goes to the cards, orders and ratings that are still counted by another, as it goes to cases. Each hears it once. */
import { SYSTEM_ACTOR } from '../../domain/case/actor.ts';
import { calendarAround } from '../../domain/clocks/calendar-window.ts';
import type { CalendarData } from '../../domain/clocks/clock.ts';
import type { MatterKind } from '../../domain/supervision/matters/matter.ts';
import type { ApiContext } from '../context.ts';

/** As many at once as with cases; confirmed again, the rest hear it. */
const MOST = 5_000;

interface Running {
  readonly kind: MatterKind;
  readonly no: string;
}

export async function tellRunningMatters(
  { log, matters, now, office }: Pick<ApiContext, 'log' | 'matters' | 'now' | 'office'>,
  calendar: CalendarData,
  notice: string,
): Promise<void> {
  const window = calendarAround(calendar, now());
  // Past the row policies: an administrator tells all of them and reads none.
  const { rows } = await office.query(
    `select kind, no from (
       select 'CARD' as kind, card_no as no, snapshot from tongban.card where closed_at is null
       union all select 'ORDER', order_no, snapshot from tongban.supervision_order where closed_at is null
       union all select 'RATING', case_no, snapshot from tongban.rating where closed_at is null) m
     where snapshot ->> 'calendarVersion' <> $1 order by kind, no limit ${MOST}`,
    [calendar.version],
  );
  for (const { kind, no } of rows as Running[]) {
    try {
      await matters.changeCalendar(kind, no, {
        type: 'changeCalendar',
        requestId: `calendar/${calendar.version}`,
        actor: SYSTEM_ACTOR,
        receivedAt: now(),
        data: { calendar: window, notice },
      });
    } catch (error) {
      log.error(
        { kind, no, calendar: calendar.version, err: error },
        'a running matter could not be told of the new calendar; confirm the import again',
      );
    }
  }
}
