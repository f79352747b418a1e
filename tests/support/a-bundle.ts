/** A bundle and an export made by the product itself, from a case that was worked on, for tests of the verifiers. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { createActivities } from '../../activities/index.ts';
import { recordRead } from '../../activities/record-refusal.ts';
import type { Bundle } from '../../domain/audit/log/bundle.ts';
import { caseBundle } from '../../schema/case-bundle.ts';
import { writeExport } from '../../scripts/verify/write-export.ts';
import { aStep, ZHAO } from '../activities/a-step.ts';
import { logStage, type LogStage } from './log-stage.ts';

export const CASE = '32060220260302L000042';

export interface Evidence {
  readonly stage: LogStage;
  readonly bundle: Bundle;
  readonly exportFolder: string;
  readonly policyFile: string;
}

export async function makeEvidence(): Promise<Evidence> {
  const stage = await logStage();
  const { commitStep } = createActivities({ pool: stage.app });
  for (let seq = 1; seq <= 5; seq++) await commitStep(aStep(CASE, seq));
  for (let at = 0; at < 20; at++)
    for (let seq = 1; seq <= 4; seq++) await commitStep(aStep(`32060220260302L0001${String(at).padStart(2, '0')}`, seq));
  await recordRead(stage.app, {
    type: 'ViewedSensitive',
    requestId: 'look-1',
    actor: ZHAO,
    role: 'HANDLER',
    caseNo: CASE,
    data: { fields: ['contactPhone'] },
    receivedAt: '2026-03-02T03:00:00.000Z',
    recordedAt: '2026-03-02T03:00:00.000Z',
  });
  const sequencer = stage.sequencer('log', { batch: 40 });
  await sequencer.open();
  await sequencer.step();
  await sequencer.publish();
  while ((await sequencer.step()) > 0);
  await sequencer.publish();
  await stage.app.query('select audit.want_head($1)', [`case/${CASE}`]);
  await sequencer.stateHeads();
  const bundle = await caseBundle(stage.app, {
    stream: `case/${CASE}`,
    simulated: false,
    policy: stage.policyText,
    madeAt: '2026-03-03T00:00:00.000Z',
  });
  const policyFile = join(stage.home, 'policy');
  writeFileSync(policyFile, stage.policyText);
  const client = new pg.Client({ connectionString: stage.database.appUrl });
  await client.connect();
  const exportFolder = join(stage.home, 'export');
  try {
    await writeExport(client, { folder: exportFolder, logFolder: join(stage.home, 'log') });
  } finally {
    await client.end();
  }
  return { stage, bundle: bundle!, exportFolder, policyFile };
}
