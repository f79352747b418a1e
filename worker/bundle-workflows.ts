/** The workflow code as Temporal's sandbox runs it: one file, made once, the same for every worker of a release. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { projectDir } from '../settings/settings.ts';

export async function bundleWorkflows(file: string): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(projectDir, 'workflows', 'index.ts'),
    logger: new DefaultLogger('ERROR'),
  });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, code);
  return file;
}
