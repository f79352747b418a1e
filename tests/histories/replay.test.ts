/** Histories recorded at each release still replay on today's code: a running case survives an upgrade of its workers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { temporal } from '@temporalio/proto';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { describe, expect, inject, test } from 'vitest';

Runtime.install({ logger: new DefaultLogger('ERROR') });

const folder = fileURLToPath(new URL('recorded/', import.meta.url));
const recorded = readdirSync(folder)
  .filter((name) => name.endsWith('.pb.gz'))
  .sort();

const read = (name: string): temporal.api.history.v1.History =>
  temporal.api.history.v1.History.decode(gunzipSync(readFileSync(join(folder, name))));

const replay = (history: temporal.api.history.v1.IHistory, name: string): Promise<void> =>
  Worker.runReplayHistory({ workflowBundle: { codePath: inject('workflowBundle') } }, history, name);

describe('recorded histories', () => {
  test('there is one for every story', () => {
    expect(recorded.length).toBeGreaterThanOrEqual(20);
  });

  for (const name of recorded) {
    test(`${name} replays`, async () => {
      await expect(replay(read(name), name)).resolves.toBeUndefined();
    });
  }

  test('a history that today’s code would not have written is found out', async () => {
    const history = read(recorded[0]!);
    const timer = history.events.find((event) => event.timerStartedEventAttributes != null);
    timer!.eventType = temporal.api.enums.v1.EventType.EVENT_TYPE_MARKER_RECORDED;
    timer!.timerStartedEventAttributes = null;
    timer!.markerRecordedEventAttributes = { markerName: 'planted' };
    await expect(replay(history, 'planted')).rejects.toThrow(/nondeterminism|determinism|TMPRL1100/iu);
  });
});
