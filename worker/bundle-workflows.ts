/** The workflow code as Temporal's sandbox runs it: one file, made once, the same for every worker of a release. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import type { BundleOptions } from '@temporalio/worker';
import { FAILURE_CONVERTER } from '../payloads/data-converter.ts';
import { projectDir } from '../settings/settings.ts';

type WebpackConfiguration = Parameters<NonNullable<BundleOptions['webpackConfigHook']>>[0];

const WORKFLOWS = join(projectDir, 'workflows', 'index.ts');
const TRACE = join(projectDir, 'worker', 'trace', 'in-workflow.ts');

/**
 * The SDK takes the stack of every promise made in a workflow, for its `__stack_trace` query and for the errors of failed tasks:
 * about 2 ms of each step's CPU. Set in the sandbox before anything else runs there, this leaves the stacks empty.
 */
const WITHOUT_STACKS = 'Error.stackTraceLimit = 0;';

/** The sandbox is V8 of Node 24: what it can do itself is not written out for older ones. */
function modern(config: WebpackConfiguration): WebpackConfiguration {
  for (const rule of config.module?.rules ?? []) {
    const use = typeof rule === 'object' && rule !== null ? rule.use : undefined;
    if (typeof use !== 'object' || use === null || Array.isArray(use) || typeof use.options !== 'object') continue;
    const { jsc } = use.options as { jsc?: { target?: string } };
    if (jsc?.target !== undefined) jsc.target = 'es2024';
  }
  return config;
}

/**
 * The bundle's code. Our workflow and domain modules hold no state of their own, so all cases of a worker share one evaluated and
 * frozen copy of them instead of evaluating them again for every case (`preloadModules`).
 * @param stackTraces kept for the hunt after a defect; off, a failed workflow task tells its message only
 */
export async function workflowBundle(stackTraces: boolean, workflowsPath = WORKFLOWS): Promise<{ readonly code: string }> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    preloadModules: [workflowsPath],
    failureConverterPath: FAILURE_CONVERTER,
    workflowInterceptorModules: [TRACE],
    webpackConfigHook: modern,
    logger: new DefaultLogger('ERROR'),
  });
  return { code: stackTraces ? code : WITHOUT_STACKS + code };
}

export async function bundleWorkflows(file: string, stackTraces: boolean, workflowsPath = WORKFLOWS): Promise<string> {
  const { code } = await workflowBundle(stackTraces, workflowsPath);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, code);
  return file;
}
