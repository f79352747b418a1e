/** What a year's notice would change: days of the calendar and due days of running cases. Nothing is recorded. */
import { can } from '../../domain/access/can.ts';
import { calendarChanges } from '../../domain/clocks/calendar-changes.ts';
import { importCalendar } from '../../domain/clocks/publish-calendar.ts';
import { dayLabel, isProvisional, isWorkingDay } from '../../domain/clocks/working-calendar.ts';
import type { CalendarPreview, QueryCalendarPreviewArgs } from '../../schema/generated/resolvers.ts';
import { flattened, touchedByCalendar } from '../catalogue/touched.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';

export async function previewCalendar(context: ApiContext, { notice, noticeNo, year }: QueryCalendarPreviewArgs): Promise<CalendarPreview> {
  if (!can(context.viewer, 'CALENDAR_IMPORT').allow)
    throw userError('FORBIDDEN', '您无权导入放假安排', 'you may not import a calendar notice');
  const newest = await context.catalogue.newestCalendar();
  if (newest === null) throw userError('BAD_INPUT', '尚未导入任何日历', 'no calendar has been imported yet');
  const read = importCalendar(newest.data, notice, {
    ...(year == null ? {} : { year }),
    ...(noticeNo == null ? {} : { noticeNo }),
  });
  if (!read.ok) {
    const findings = read.problems.map(({ field, line, problem, remedy }) => ({
      code: 'NOTICE',
      field,
      line,
      message: `${problem.zh}：${remedy.zh} · ${problem.en}: ${remedy.en}`,
    }));
    return { version: '', running: 0, touched: [], findings, days: [] };
  }
  const { calendar } = read;
  const { running, cases } = await touchedByCalendar(context, newest.data, calendar);
  const days = calendarChanges(newest.data, calendar).map((on) => ({
    on,
    working: isWorkingDay(calendar, on),
    label: dayLabel(calendar, on),
    provisional: isProvisional(calendar, on),
  }));
  return { version: calendar.version, running, touched: flattened(cases), findings: [], days };
}
