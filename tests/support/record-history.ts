/** Keeps the Temporal history of a story for the replay tests: run once per release with TONGBAN_RECORD_HISTORIES=<release>. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { temporal } from '@temporalio/proto';
import { openPayloads } from '../../payloads/open-history.ts';
import type { LiveCase } from './case-stage.ts';

const folder = fileURLToPath(new URL('../histories/recorded/', import.meta.url));

/** `release` and the story's place in the list name the file; an existing file is history and is not overwritten. */
export async function recordHistory(kase: LiveCase, story: number): Promise<void> {
  const release = process.env['TONGBAN_RECORD_HISTORIES'];
  if (release === undefined) return;
  mkdirSync(folder, { recursive: true });
  const history = await kase.handle.fetchHistory();
  // The keys it was sealed with are gone after the run.
  for (const codec of kase.stage.client.options.loadedDataConverter.payloadCodecs) await openPayloads(history, codec);
  const file = `${folder}${release}-${String(story + 1).padStart(2, '0')}-${kase.input.procedure.code}.pb.gz`;
  writeFileSync(file, gzipSync(temporal.api.history.v1.History.encode(history).finish(), { level: 9 }), {
    flag: 'wx',
  });
}
