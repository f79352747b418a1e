/** Cards on a real Temporal server: issued from a finding, answered, appealed, reviewed by another, and what follows when nobody answers. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { TemporalMatterGateway } from '../../api/supervision/matter-gateway.ts';
import { SYSTEM_ACTOR } from '../../domain/case/actor.ts';
import { addDays, localDateOf } from '../../domain/clocks/local-date.ts';
import { termDueAt } from '../../domain/supervision/matters/term.ts';
import { openStage, window } from '../support/case-stage.ts';
import type { Stage } from '../support/case-stage.ts';
import { LiveCard } from '../support/matters.ts';
import { feng, gu, outsider, REGION, zhao, zheng } from '../support/people.ts';
import type { Actor } from '../../domain/case/actor.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** A second supervisor, of the county. */
const luo: Actor = { personId: 'luo', kind: 'HUMAN', roles: ['SUPERVISOR'], unitId: 'u-320613-zwb', region: REGION };
const elsewhere: Actor = { personId: 'he', kind: 'HUMAN', roles: ['SUPERVISOR'], unitId: 'u-320614-zwb', region: '320614' };
const EVIDENCE = [{ name: '系统日志', sha256: 'a'.repeat(64) }];
const ANSWER = { text: '已整改', measures: '增派人手', evidence: [] };
const APPEAL = { ground: 'SYSTEM_FAULT', statement: '当日系统故障', evidence: EVIDENCE } as const;

/** Moves the card's clock past the end of its open term of this kind, and waits until that is on record. */
async function runOut(card: LiveCard, term: string): Promise<void> {
  const { terms } = await card.state();
  await card.moveTo(new Date(Date.parse(termDueAt(terms[term]!, window())) + 60_000).toISOString());
  await vi.waitFor(async () => expect((await card.state()).terms[term]!.expiredAt).toBeDefined(), { timeout: 10_000 });
}

describe('a yellow card', () => {
  test('is issued once for a finding, answered by the unit, appealed, and withdrawn by another supervisor', async () => {
    const card = await new LiveCard(stage, { mode: 'CONFIRM' }).open();
    expect((await card.state()).state).toBe('DRAFT');
    await card.does(gu, 'confirmCard', {});
    await card.does(zheng, 'answerCard', ANSWER);
    await card.does(feng, 'appealCard', APPEAL);
    expect(await card.refused(gu, 'decideAppeal', { outcome: 'WITHDRAW', reasons: '属实' })).toEqual(['SAME_PERSON']);
    const answer = await card.does(luo, 'decideAppeal', { outcome: 'WITHDRAW', reasons: '确系系统故障' });
    expect(answer).toMatchObject({ state: 'WITHDRAWN', seq: 5, nextDueAt: null });
    expect(await card.handle.result()).toMatchObject({ state: 'WITHDRAWN' });
    const trail = await card.trail();
    expect(trail.map(({ command, matter }) => [matter.seq, command])).toEqual([
      [1, 'openCard'],
      [2, 'confirmCard'],
      [3, 'answerCard'],
      [4, 'appealCard'],
      [5, 'decideAppeal'],
    ]);
    // Provable from the trail: who issued and who decided are two persons.
    expect(trail[4]!.events?.[0]).toMatchObject({ type: 'AppealDecided', by: 'luo', issuedBy: 'gu' });
    const { rows } = await stage.pool.query(
      `select state, level, issued_by, appeal_decided_by, withdrawn_at is not null as struck_out,
         exists (select 1 from tongban.effective_card e where e.card_no = c.card_no) as effective from tongban.card c where card_no = $1`,
      [card.input.cardNo],
    );
    expect(rows).toEqual([
      { state: 'WITHDRAWN', level: 'YELLOW', issued_by: 'gu', appeal_decided_by: 'luo', struck_out: true, effective: false },
    ]);
  });

  test('hears of a published calendar: its terms run out on the days it says, and told again it does nothing', async () => {
    const card = await new LiveCard(stage).open();
    const { startedAt } = (await card.state()).terms['ANSWER']!;
    const off = addDays(localDateOf(startedAt), 1);
    const days = { [off]: '测试放假', [addDays(off, 1)]: '测试放假' };
    const calendar = { ...window(), version: 'cn-test', holidays: { ...window().holidays, ...days } };
    const gateway = new TemporalMatterGateway(stage.client, { taskQueue: stage.taskQueue });
    const told = () =>
      gateway.changeCalendar('CARD', card.input.cardNo, {
        type: 'changeCalendar',
        requestId: 'calendar/cn-test',
        actor: SYSTEM_ACTOR,
        receivedAt: new Date().toISOString(),
        data: { calendar, notice: '测试〔2026〕1号' },
      });
    expect(await told()).toMatchObject({ kind: 'done' });
    const { calendarVersion, terms } = await card.state();
    expect(calendarVersion).toBe('cn-test');
    const [old, due] = [termDueAt(terms['ANSWER']!, window()), termDueAt(terms['ANSWER']!, calendar)];
    expect(due > old).toBe(true);
    const { seq } = await card.state();
    await told();
    await card.moveTo(new Date(Date.parse(old) + 60_000).toISOString());
    // The alarm that was set goes off, finds nothing due, and is set anew.
    await vi.waitFor(async () => expect((await card.coverage()).armed).toBe(due), { timeout: 10_000 });
    expect((await card.state()).seq).toBe(seq);
    await card.moveTo(new Date(Date.parse(due) + 60_000).toISOString());
    await vi.waitFor(async () => expect((await card.state()).terms['ANSWER']!.expiredAt).toBeDefined(), { timeout: 10_000 });
  });

  test('is closed when it was answered and no appeal came in time', async () => {
    const card = await new LiveCard(stage).open();
    await card.does(zheng, 'answerCard', ANSWER);
    await runOut(card, 'APPEAL');
    expect(await card.handle.result()).toMatchObject({ state: 'CLOSED' });
    expect(await card.eventTypes()).toEqual([
      'CardOpened',
      'CardIssued',
      'TermStarted',
      'TermStarted',
      'CardAnswered',
      'TermStopped',
      'TermExpired',
      'CardClosed',
    ]);
  });

  test('that nobody answers becomes red, and a red one that nobody answers is reported and marked for the bulletin', async () => {
    const card = await new LiveCard(stage).open();
    await runOut(card, 'ANSWER');
    expect(await card.state()).toMatchObject({ state: 'ISSUED', level: 'RED', firstLevel: 'YELLOW', forBulletin: false });
    await runOut(card, 'ANSWER/2');
    expect(await card.state()).toMatchObject({ state: 'REPORTED', reportedBecause: 'UNANSWERED', forBulletin: true });
    expect((await card.eventTypes()).filter((type) => type === 'LevelRaised' || type === 'MarkedForBulletin')).toEqual([
      'LevelRaised',
      'MarkedForBulletin',
    ]);
    const late = await card.does(zheng, 'answerCard', ANSWER);
    expect(late.state).toBe('CLOSED');
    expect((await card.state()).answers[0]).toMatchObject({ late: true });
  });

  test('upheld on appeal must be answered within a new term', async () => {
    const card = await new LiveCard(stage).open();
    await card.does(zheng, 'appealCard', APPEAL);
    expect((await card.state()).terms['ANSWER']).toMatchObject({ stoppedBy: 'CardAppealed' });
    await card.does(gu, 'decideAppeal', { outcome: 'UPHOLD', reasons: '日志显示当日系统正常' });
    expect(await card.state()).toMatchObject({ state: 'UPHELD' });
    expect(Object.keys((await card.state()).terms)).toEqual(['ANSWER', 'APPEAL', 'DECIDE', 'ANSWER/2']);
    expect(await card.refused(zheng, 'appealCard', APPEAL)).toEqual(['WRONG_MATTER_STATE']);
    expect((await card.does(zheng, 'answerCard', ANSWER)).state).toBe('CLOSED');
  });

  test('whose appeal is reported one level up is decided there by yet another person', async () => {
    const card = await new LiveCard(stage).open();
    await card.does(zheng, 'appealCard', APPEAL);
    await card.does(luo, 'decideAppeal', { outcome: 'ESCALATE', reasons: '涉及上级系统' });
    expect(await card.state()).toMatchObject({ state: 'REPORTED', reportedBecause: 'APPEAL_ESCALATED' });
    expect(await card.refused(luo, 'decideAppeal', { outcome: 'UPHOLD', reasons: '维持' })).toEqual(['SAME_PERSON']);
    expect(await card.refused(gu, 'decideAppeal', { outcome: 'ESCALATE', reasons: '再上报' })).toEqual(['FIELD_INVALID']);
    expect((await card.does(gu, 'decideAppeal', { outcome: 'WITHDRAW', reasons: '撤销' })).state).toBe('WITHDRAWN');
  });

  test('whose appeal nobody decides goes one level up, and then into the bulletin', async () => {
    const card = await new LiveCard(stage).open();
    await card.does(zheng, 'appealCard', APPEAL);
    await runOut(card, 'DECIDE');
    expect(await card.state()).toMatchObject({ state: 'REPORTED', reportedBecause: 'APPEAL_NOT_DECIDED', forBulletin: false });
    await runOut(card, 'DECIDE/2');
    expect(await card.state()).toMatchObject({ state: 'REPORTED', forBulletin: true });
    expect((await card.does(luo, 'decideAppeal', { outcome: 'UPHOLD', reasons: '维持' })).state).toBe('UPHELD');
  });

  test('cannot be appealed one second after its term', async () => {
    const card = await new LiveCard(stage).open();
    const due = termDueAt((await card.state()).terms['APPEAL']!, window());
    const late = new Date(Date.parse(due) + 1_000).toISOString();
    expect(await card.refused(zheng, 'appealCard', APPEAL, { receivedAt: late })).toEqual(['APPEAL_TOO_LATE']);
    expect((await card.does(zheng, 'appealCard', APPEAL, { receivedAt: due })).state).toBe('APPEALED');
  });

  test('is answered by the heads of its unit and handled by the supervisors of its place, and by nobody else', async () => {
    const card = await new LiveCard(stage).open();
    expect(await card.refused(zhao, 'answerCard', ANSWER)).toEqual(['WRONG_ROLE']);
    expect(await card.refused({ ...zheng, unitId: 'u-320614-spj' }, 'answerCard', ANSWER)).toEqual(['WRONG_UNIT']);
    expect(await card.refused(outsider, 'withdrawCard', { reason: '误发' })).toEqual(['WRONG_ROLE']);
    expect(await card.refused(elsewhere, 'withdrawCard', { reason: '误发' })).toEqual(['WRONG_UNIT']);
    expect(await card.refused(zheng, 'appealCard', { ...APPEAL, evidence: [] })).toEqual(['FIELD_MISSING']);
    expect(await card.refused(zheng, 'answerCard', { ...ANSWER, text: ' ' })).toEqual(['FIELD_MISSING']);
    await card.does(zheng, 'appealCard', APPEAL);
    const charged: Actor = { ...luo, personId: 'zhao' };
    expect(await card.refused(charged, 'decideAppeal', { outcome: 'UPHOLD', reasons: '维持' })).toEqual(['SAME_PERSON']);
    expect((await card.trail()).length).toBe(2);
  });
});

test('a warning needs no answer: it may be appealed for five working days and is closed after that', async () => {
  const card = await new LiveCard(stage, { level: 'WARN' }).open();
  expect(Object.keys((await card.state()).terms)).toEqual(['APPEAL']);
  await runOut(card, 'APPEAL');
  expect(await card.handle.result()).toMatchObject({ state: 'CLOSED' });
  expect((await card.state()).closedBecause).toBe('NOTICED');
});

test('a draft that is not confirmed is cancelled, kept, and weighs nothing', async () => {
  const card = await new LiveCard(stage, { mode: 'CONFIRM' }).open();
  expect((await card.coverage()).armed).toBeNull();
  expect((await card.does(gu, 'withdrawCard', { reason: '经核实不属实' })).state).toBe('CANCELLED');
  const { rows } = await stage.pool.query('select count(*)::int as n from tongban.effective_card where card_no = $1', [card.input.cardNo]);
  expect(rows).toEqual([{ n: 0 }]);
});

test('a higher finding’s card takes the place of the lower one', async () => {
  const card = await new LiveCard(stage).open();
  await card.does({ personId: 'system', kind: 'SYSTEM', roles: ['SYSTEM'] }, 'replaceCard', { by: 'RT03-0000000000000000' });
  expect(await card.state()).toMatchObject({ state: 'CANCELLED', cancelled: { replacedBy: 'RT03-0000000000000000' } });
});

test('the same request sent twice is done once and answered alike, also after continuing as new', async () => {
  const card = await new LiveCard(stage, { historyLengthLimit: 4 }).open();
  const first = await card.does(zheng, 'appealCard', APPEAL, { requestId: 'appeal-once' });
  await card.does(gu, 'decideAppeal', { outcome: 'UPHOLD', reasons: '维持' });
  expect(await card.does(zheng, 'appealCard', APPEAL, { requestId: 'appeal-once' })).toEqual(first);
  await card.does(zheng, 'answerCard', ANSWER);
  expect((await card.trail()).map(({ matter }) => matter.seq)).toEqual([1, 2, 3, 4]);
});

test('a stale screen is refused', async () => {
  const card = await new LiveCard(stage).open();
  await card.does(zheng, 'answerCard', ANSWER, { expectedActSeq: 0 });
  expect(await card.refused(zheng, 'appealCard', APPEAL, { expectedActSeq: 0 })).toEqual(['STALE_CASE']);
});
