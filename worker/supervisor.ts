/**
 * Electronic supervision (电子监察): follows the trail, judges each case anew when something was recorded, keeps the facts of statistics
 * up to date, and sweeps by night. Needs PostgreSQL only.
 */
import { createEvaluateRules, ringAlarms } from '../activities/evaluate-rules.ts';
import { followFacts } from '../activities/project-facts.ts';
import { publishScoreSheets } from '../activities/publish-score-sheets.ts';
import { publishRules } from '../activities/publish-rules.ts';
import { savedAlerts } from './alerts.ts';
import { SCORE_SHEETS } from '../domain/assessment/sheets/shipped-sheets.ts';
import { latePlans } from './late-plans.ts';
import { REGISTERED } from '../domain/supervision/rules.ts';
import { openPool } from '../schema/database.ts';
import { CASE_CHANNEL } from '../schema/tell-changes.ts';
import { monitor, watchPools } from '../settings/monitoring.ts';
import { announceReady, onStop } from '../settings/parent-process.ts';
import { readSupervisorSettings } from '../settings/settings.ts';
import { follow } from './follow.ts';
import type { Follower } from './follow.ts';
import { nightlySweep } from './nightly-sweep.ts';

/** Findings should be visible within this time, in milliseconds; a longer wait is said. */
const PROMPT_MS = 2_000;
/** And how things stand is said this often. */
const REPORT_EVERY_MS = 60_000;

const settings = readSupervisorSettings();
const say = (facts: object): void => console.log(JSON.stringify({ at: new Date().toISOString(), process: 'tongban-supervisor', ...facts }));
const failed = (what: string, error: unknown): void => say({ failed: what, error: error instanceof Error ? error.message : String(error) });

const pool = openPool(settings.databaseUrl, { applicationName: 'tongban-supervisor', max: 6 });
const added = await publishRules(pool, REGISTERED);
if (added.length > 0) say({ publishedRules: added });
const sheets = await publishScoreSheets(pool, SCORE_SHEETS);
if (sheets.length > 0) say({ publishedSheets: sheets });

const since = { entries: 0, findings: 0, longestWaitMs: 0, reportedAt: Date.now() };
const evaluate = createEvaluateRules({ pool, onDefect: (caseNo, error) => failed(`case ${caseNo}`, error) });
const rules: Follower = {
  name: 'rules',
  step: async () => {
    const { entries, findings, waitedMs } = await evaluate();
    since.entries += entries;
    since.findings += findings;
    since.longestWaitMs = Math.max(since.longestWaitMs, waitedMs);
    if (Date.now() - since.reportedAt >= REPORT_EVERY_MS && since.entries > 0) {
      say({
        judgedEntries: since.entries,
        newFindings: since.findings,
        longestWaitMs: since.longestWaitMs,
        prompt: since.longestWaitMs <= PROMPT_MS,
      });
      Object.assign(since, { entries: 0, findings: 0, longestWaitMs: 0, reportedAt: Date.now() });
    }
    return entries;
  },
};

const stop = follow({
  databaseUrl: settings.databaseUrl,
  channels: [CASE_CHANNEL, 'tongban_matter'],
  followers: [
    rules,
    { name: 'moved points', step: () => ringAlarms(pool, new Date().toISOString()) },
    latePlans(
      pool,
      () => new Date().toISOString(),
      (told) => say({ latePlans: told }),
    ),
    followFacts(pool),
    savedAlerts(
      pool,
      () => new Date().toISOString(),
      (notices) => say({ alertNotices: notices }),
    ),
    nightlySweep(
      pool,
      () => new Date().toISOString(),
      (swept) => say({ swept }),
    ),
  ],
  onError: failed,
});

watchPools({ supervisor: pool });
const stopMonitoring = await monitor(settings.monitoring, {
  process: 'supervisor',
  ready: async () => (await pool.query('select 1')).rowCount === 1,
});

onStop(async () => {
  stopMonitoring();
  await stop();
  await pool.end();
});
announceReady();
