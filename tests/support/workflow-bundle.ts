/** The workflow code as the worker's sandbox runs it, bundled once for a test run. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { projectDir } from '../../settings/settings.ts';

/** Writes the bundle of workflows/index.ts to the file. @returns the file, or '' while there are no workflows */
export async function bundleWorkflows(file: string, workflowsPath = join(projectDir, 'workflows', 'index.ts')): Promise<string> {
  if (!existsSync(workflowsPath)) return '';
  const { code } = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') });
  writeFileSync(file, code);
  return file;
}
