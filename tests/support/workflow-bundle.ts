/** The workflow code as the worker's sandbox runs it, bundled once for a test run; with stacks, so that a failing test says where. */
import { bundleWorkflows as bundle } from '../../worker/bundle-workflows.ts';

/** Writes the bundle to the file. @returns the file */
export const bundleWorkflows = (file: string, workflowsPath?: string): Promise<string> => bundle(file, true, workflowsPath);
