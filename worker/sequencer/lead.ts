/** Leads the log for as long as it holds the lock: batches, checkpoints, statements; stands by while another process leads. */
import pg from 'pg';
import { LogDiverged, type Sequencer } from './sequencer.ts';
import { Lag } from './lag.ts';
import { LogFilesChanged } from './tile-files.ts';

/** Any number will do, as long as all versions of the program use the same. */
const LEADER_LOCK = 7_310_090;

export interface LeadOptions {
  readonly databaseUrl: string;
  readonly sequencer: Sequencer;
  readonly say: (facts: Readonly<Record<string, unknown>>) => void;
  /** Entries that wait are looked for this often. */
  readonly everyMs?: number;
  /** New leaves are signed for at most this often. */
  readonly checkpointMs?: number;
  readonly renewMs?: number;
  readonly standbyMs?: number;
}

/** An entry that is not witnessed after this time is an alarm. */
const ALARM_MS = 60_000;
const REPORT_MS = 60_000;

/** Runs until stopped. */
export function lead(options: LeadOptions): { readonly stop: () => Promise<void>; readonly leading: () => boolean } {
  const { say, sequencer, everyMs = 500, checkpointMs = 2_000, renewMs = 3_600_000, standbyMs = 1_000 } = options;
  let wanted = true;
  let leading = false;
  let wake = (): void => {};
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const asLeader = async (lost: () => boolean): Promise<void> => {
    const lag = new Lag();
    await sequencer.open();
    say({ leads: true, size: sequencer.size });
    let signedAt = 0;
    let reportedAt = Date.now();
    while (wanted && !lost()) {
      for (let taken = await sequencer.step(); taken > 0; taken = await sequencer.step()) {
        lag.taken(Date.now(), taken, sequencer.size);
        if (!wanted || lost() || Date.now() - signedAt >= checkpointMs) break;
      }
      if (Date.now() - signedAt >= checkpointMs) {
        const published = await sequencer.publish(renewMs);
        if (published !== null) {
          signedAt = Date.now();
          if (published.witnessed) lag.witnessed(signedAt, published.size);
        }
      }
      await sequencer.stateHeads();
      const waiting = lag.oldestMs(Date.now());
      if (Date.now() - reportedAt >= REPORT_MS) {
        say({ size: sequencer.size, ...lag.figures() });
        if (waiting > ALARM_MS) say({ alarm: '留痕未获见证 · entries are not witnessed', sinceMs: waiting, size: sequencer.size });
        reportedAt = Date.now();
      }
      await pause(everyMs);
    }
  };

  const run = async (): Promise<void> => {
    while (wanted) {
      const client = new pg.Client({ connectionString: options.databaseUrl, application_name: 'tongban-sequencer-leader' });
      let isLost = false;
      client.on('error', () => (isLost = true));
      client.on('end', () => (isLost = true));
      try {
        await client.connect();
        const { rows } = await client.query<{ leads: boolean }>('select pg_try_advisory_lock($1) as leads', [LEADER_LOCK]);
        if (rows[0]?.leads === true) {
          leading = true;
          await asLeader(() => isLost);
        }
        await pause(standbyMs);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const diverged = error instanceof LogDiverged || error instanceof LogFilesChanged;
        say(
          diverged ? { alarm: '日志与签名不符，停止签名 · the log contradicts what was signed: nothing is signed', why } : { failed: why },
        );
        await pause(diverged ? 10 * standbyMs : standbyMs);
      } finally {
        leading = false;
        await client.end().catch(() => {});
      }
    }
  };
  const running = run();
  return {
    leading: () => leading,
    stop: async () => {
      wanted = false;
      wake();
      await running;
    },
  };
}
