/** How Node starts a worker: with the threads of workflow code watched over. Without it the SDK bounds each call into the sandbox by itself. */
import { fileURLToPath, pathToFileURL } from 'node:url';

export const SANDBOX = ['--import', pathToFileURL(fileURLToPath(new URL('./preload.ts', import.meta.url))).href] as const;

/** Arguments of Node for a worker process, from the project's folder. */
export const WORKER = [...SANDBOX, 'worker/main.ts'] as const;
