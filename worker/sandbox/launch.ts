/** Arguments for Node ahead of a worker's file; without them the SDK bounds each call into the sandbox by itself. */
import { fileURLToPath, pathToFileURL } from 'node:url';

export const SANDBOX = ['--import', pathToFileURL(fileURLToPath(new URL('./preload.ts', import.meta.url))).href] as const;
