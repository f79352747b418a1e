/** 拟制和发布通报: one person freezes it, another puts it out under the next number. */
import { inTransaction } from '../../schema/in-transaction.ts';
import { can } from '../../domain/access/can.ts';
import { admitPublication } from '../../domain/assessment/admit-assessment.ts';
import { bulletinPeriodFault, issueNo } from '../../domain/assessment/bulletin.ts';
import { SCORE_SHEETS } from '../../domain/assessment/sheets/shipped-sheets.ts';
import { localDateOf } from '../../domain/clocks/local-date.ts';
import type { ProposeBulletinInput, PublishBulletinInput } from '../../schema/generated/resolvers.ts';
import { inputRefusals } from '../commands/input-checks.ts';
import { accessRefusal, invalid } from '../commands/refusals.ts';
import type { ApiContext } from '../context.ts';
import type { AssessmentAnswer } from './assessment-acts.ts';
import { placeResource, receiptOf, record, refuse, shortId, type Act } from '../commands/office-trail.ts';
import { readBulletin } from './assessment.reader.ts';
import { putOut, storeProposal } from './bulletin-record.ts';

const done = (
  requestId: string,
  bulletinId: string,
  receipt: { readonly stream: string; readonly seq: number; readonly hash: string },
): AssessmentAnswer => ({
  __typename: 'AssessmentDone',
  requestId,
  manualPointsId: null,
  objectionId: null,
  bulletinId,
  receipt,
});

const REGION = /^\d{2,12}$/;

export async function proposeBulletin(context: ApiContext, input: ProposeBulletinInput): Promise<AssessmentAnswer> {
  const { now, pool, viewer } = context;
  const dividedBy = input.dividedBy ?? 'UNIT';
  const id = shortId('TB', viewer.personId, input.requestId);
  const act: Act = {
    act: 'proposeBulletin',
    action: 'ASSESSMENT_ACTS',
    requestId: input.requestId,
    stream: `bulletin/${id}`,
    place: REGION.test(input.region) ? { region: input.region } : null,
  };
  const faults = inputRefusals(input);
  if (faults.length > 0) return refuse(context, act, faults);
  if (act.place === null) return refuse(context, act, [invalid('region', '应为行政区划代码', 'give a region code')]);
  const decision = can(viewer, 'ASSESSMENT_ACTS', placeResource(act.place));
  if (!decision.allow) return refuse(context, act, [accessRefusal(viewer, 'ASSESSMENT_ACTS', decision)]);
  const before = await receiptOf(pool, act);
  if (before !== null) return done(input.requestId, id, before);
  const sheet = SCORE_SHEETS.find((one) => one.id === (input.sheet ?? 'default') && one.subject === 'UNIT');
  if (sheet === undefined) return refuse(context, act, [invalid('sheet', '没有这张单位评分表', 'no such score sheet for units')]);
  const fault = bulletinPeriodFault(input.kind, input.period, localDateOf(now()));
  if (fault === 'NOT_ONE_STEP')
    return refuse(context, act, [
      invalid('period', '期间应恰为一周、一月、一季或一年', 'the period must be exactly one week, month, quarter or year'),
    ]);
  if (fault === 'NOT_OVER') return refuse(context, act, [invalid('period', '期间尚未结束', 'the period is not over')]);
  const earlier = input.corrects == null ? null : await readBulletin(pool, input.corrects);
  if (input.corrects != null) {
    const { content } = earlier ?? {};
    const same =
      earlier?.state === 'PUBLISHED' &&
      earlier.region === input.region &&
      content?.kind === input.kind &&
      content.dividedBy === dividedBy &&
      content.period.from === input.period.from;
    if (!same)
      return refuse(context, act, [
        invalid(
          'corrects',
          '只能更正同区域、同期间、已发布的通报',
          'only a published bulletin of the same region and period can be corrected',
        ),
      ]);
    if ((input.reason ?? '').trim() === '') return refuse(context, act, [invalid('reason', '更正须说明理由', 'say why it is corrected')]);
  }
  const calendar = await context.catalogue.newestCalendar();
  if (calendar === null) throw new Error('no working calendar has been imported');
  const at = now();
  const receipt = await inTransaction(context.transactor, async (client) => {
    await client.query('set transaction isolation level repeatable read');
    await client.query('set local statement_timeout = 0');
    const form = {
      id,
      kind: input.kind,
      dividedBy,
      region: input.region,
      period: { from: input.period.from, to: input.period.to },
      sheet,
      calendarVersion: calendar.version,
      frozenAt: at,
      corrects:
        earlier === null ? null : { id: earlier.id, issueNo: earlier.issueNo ?? '', content: earlier.content, reason: input.reason ?? '' },
    };
    return record(client, context, act, await storeProposal(client, form, viewer.personId, `${viewer.personId}/${input.requestId}`));
  });
  return done(input.requestId, id, receipt);
}

export async function publishBulletin(context: ApiContext, input: PublishBulletinInput): Promise<AssessmentAnswer> {
  const { now, viewer } = context;
  const bulletin = await readBulletin(context.pool, input.bulletinId);
  const place = bulletin === null ? null : { region: bulletin.region };
  const act: Act = {
    act: 'publishBulletin',
    action: 'ASSESSMENT_DECISIONS',
    requestId: input.requestId,
    stream: bulletin === null ? 'bulletin' : `bulletin/${bulletin.id}`,
    place,
  };
  const faults = inputRefusals(input);
  if (faults.length > 0) return refuse(context, act, faults);
  const decision = can(viewer, 'ASSESSMENT_DECISIONS', place === null ? undefined : placeResource(place));
  if (!decision.allow) return refuse(context, act, [accessRefusal(viewer, 'ASSESSMENT_DECISIONS', decision)]);
  if (bulletin === null) return refuse(context, act, [invalid('bulletinId', '没有这份通报', 'no such bulletin')]);
  const before = await receiptOf(context.pool, act);
  if (before !== null) return done(input.requestId, bulletin.id, before);
  const admitted = admitPublication(bulletin, viewer.personId);
  if (admitted.length > 0) return refuse(context, act, admitted);
  const receipt = await inTransaction(context.transactor, async (client) => {
    const out = await putOut(client, bulletin, viewer.personId, now());
    return out === null
      ? null
      : record(client, context, act, {
          id: bulletin.id,
          issueNo: issueNo(out.year, out.seq),
          contentSha256: bulletin.contentSha256,
          proposedBy: bulletin.proposedBy,
        });
  });
  if (receipt === null) return refuse(context, act, admitPublication({ ...bulletin, state: 'PUBLISHED' }, viewer.personId));
  return done(input.requestId, bulletin.id, receipt);
}
