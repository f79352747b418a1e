/** What an applicant may do online he may bring to the counter on paper; the trail says on whose behalf the clerk acted. */
import { describe, expect, test } from 'vitest';
import outdoorSign from '../../../domain/procedures/items/outdoor-sign.ts';
import waterIntake from '../../../domain/procedures/items/water-intake.ts';
import { contextOf } from '../../../domain/case/decide.ts';
import { commandContent } from '../../../domain/case/step-content.ts';
import { aCase, intake } from '../../support/a-case.ts';
import { lin, msLi, outsider, zhao } from '../../support/people.ts';

const corrected = aCase(waterIntake)
  .does(lin, 'receive', { intake: intake(waterIntake, ['assessment']) }, '2026-03-02')
  .does(lin, 'requestCorrection', { gaps: [{ item: 'assessment', problem: '未提交', remedy: '提交报告书' }] }, '2026-03-03');
const supplement = { materials: [{ id: 'assessment', trust: 'B' as const }] };

describe('at the counter', () => {
  test('the clerk takes a supplement on paper, and the entry names the applicant as principal', () => {
    const supplied = corrected.does(lin, 'supply', supplement, '2026-03-05');
    expect(supplied.state.state).toBe('RECEIVED');
    const command = corrected.command(lin, 'supply', supplement, '2026-03-05');
    const content = commandContent(corrected.desk, command, contextOf(corrected.desk, command).at);
    expect(content).toMatchObject({ role: 'WINDOW', onBehalfOf: 'party-li' });
  });

  test('the applicant himself acts for himself', () => {
    const command = corrected.command(msLi, 'supply', supplement, '2026-03-05');
    const content = commandContent(corrected.desk, command, contextOf(corrected.desk, command).at);
    expect(content.role).toBe('APPLICANT');
    expect(content.onBehalfOf).toBeUndefined();
  });

  test('a withdrawal may be handed in at the counter, and a promised material too', () => {
    expect(corrected.does(lin, 'withdraw', { reason: '申请人书面撤回' }, '2026-03-05').state.state).toBe('WITHDRAWN');
    const deferred = aCase(outdoorSign)
      .does(lin, 'receive', { intake: intake(outdoorSign, ['siteRight']) }, '2026-03-02')
      .does(lin, 'acceptDeferred', { deferred: [{ id: 'siteRight', promisedOn: '2026-03-05' }] }, '2026-03-02T11:00');
    const filled = deferred.does(lin, 'fillDeferred', { materials: [{ id: 'siteRight' }] }, '2026-03-04');
    expect(filled.state.materials.find(({ id }) => id === 'siteRight')?.status).toBe('GIVEN');
  });

  test('neither another unit’s clerk nor an officer of the review may', () => {
    expect(corrected.refusalsOf(outsider, 'supply', supplement, '2026-03-05')[0]?.code).toBe('WRONG_ROLE');
    expect(corrected.refusalsOf(zhao, 'supply', supplement, '2026-03-05')[0]?.code).toBe('WRONG_ROLE');
  });
});
