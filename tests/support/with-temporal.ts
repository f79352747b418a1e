/** Global set-up of the tests that need PostgreSQL and Temporal. */
import type { TestProject } from 'vitest/node';
import { shareStack } from './stack.ts';

export default (project: TestProject): Promise<() => Promise<void>> => shareStack(project, { temporal: true });
