/** What is wrong with a file someone gave us: named by file, line and column, with the remedy. The message is meant for people. */
import type { Place } from '../domain/eventlog/event-log.ts';

export class SourceFault extends Error {
  override readonly name = 'SourceFault';
  readonly file: string;
  readonly at: Place | undefined;
  readonly problem: string;
  readonly remedy: string;

  constructor(file: string, at: Place | undefined, problem: string, remedy: string) {
    super(`${file}${at ? `:${at.line}:${at.column}` : ''}: ${problem}\n  → ${remedy}`);
    this.file = file;
    this.at = at;
    this.problem = problem;
    this.remedy = remedy;
  }
}
