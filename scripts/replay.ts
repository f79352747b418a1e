/** `npm run replay`: every kept history, and those in folders given, on the workflow code of this tree. Run before every release. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import proto from '@temporalio/proto';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { projectDir } from '../settings/settings.ts';
import { bundleWorkflows } from '../worker/bundle-workflows.ts';

const help = `npm run replay -- [FOLDER …]      流程历史重放 · replays every *.pb.gz in tests/histories/recorded and in the folders given

Ends with 0 when every history replays, 2 when one does not: this code would break a running case. 1 when it could not run.`;

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`重放未能进行 · could not replay: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
});

async function main(args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help);
    return 0;
  }
  const folders = [
    join(projectDir, 'tests', 'histories', 'recorded'),
    ...args.map((folder) => resolve(process.env['INIT_CWD'] ?? '.', folder)),
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.pb.gz'))
      .sort()
      .map((name) => join(folder, name)),
  );
  if (files.length === 0) throw new Error('there is no history to replay · 没有可重放的历史');
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const place = mkdtempSync(join(tmpdir(), 'tongban-replay-'));
  try {
    const codePath = await bundleWorkflows(join(place, 'workflows.js'), false);
    const failed: string[] = [];
    for (const file of files) {
      try {
        await Worker.runReplayHistory(
          { workflowBundle: { codePath } },
          proto.temporal.api.history.v1.History.decode(gunzipSync(readFileSync(file))),
        );
      } catch (error) {
        failed.push(file);
        console.error(`✗ ${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    console.log(`${files.length - failed.length} of ${files.length} histories replay on this code`);
    return failed.length === 0 ? 0 : 2;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
